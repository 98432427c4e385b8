"""A kind of talk that some give: others are offered than whom she knows, and it is said."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.db import agenda_plan
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Practitioner
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import LinkButton
from tests.agenda_house import AgendaHouse
from tests.ui.agenda.at_the_desk import rest
from tests.ui.hands import the, type_text, words_on


def _is_given_by(house: AgendaHouse, *who: Practitioner) -> None:
    with house.desk.store.writing() as session:
        now = agenda_plan.services(session)[0]
        agenda_plan.change_service(session, replace(now, therapist_ids=tuple(one.id for one in who)))


def _said(page: AgendaPage) -> str:
    return " ".join(
        words for one in page.moment.findChildren(Banner) if one.isVisible() for words in words_on(one)
    )


def _look(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)


def test_whom_she_knows_does_not_give_it_and_others_are_offered(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    book(house.desk, house.wish(14, therapist_id=house.jan.id))
    _look(page, house, qtbot)
    assert "geeft dit soort gesprek niet" not in _said(page)
    _is_given_by(house, house.els)
    _look(page, house, qtbot)
    assert "Jan Wouters geeft dit soort gesprek niet: hier staat wie het wel geeft." in _said(page)
    assert {card.moment.therapist_id for card in page.moment.found.cards} == {house.els.id}


def test_whom_she_asks_for_alone_does_not_give_it_and_that_is_no_wish_to_do_without(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    _is_given_by(house, house.els)
    _look(page, house, qtbot)
    field = the(QLineEdit, "Wens toevoegen", page.moment)
    type_text(field, "alleen bij Jan Wouters")
    field.returnPressed.emit()
    rest(qtbot, page.workbench)
    assert page.moment.found.cards == []
    assert _said(page).endswith("Jan Wouters geeft dit soort gesprek niet.")
    why = next(one for one in page.moment.findChildren(LinkButton) if "Wat stond in de weg" in one.text())
    why.click()
    rest(qtbot, page.workbench)
    assert any("geeft dit soort gesprek niet" in words for words in words_on(page.moment))
    offers = [one for one in page.moment.findChildren(LinkButton) if one.text().startswith("Zonder")]
    assert [one.text().partition(":")[0] for one in offers] == ["Zonder “alleen bij Jan Wouters”"]
    offers[0].click()
    rest(qtbot, page.workbench)
    assert {card.moment.therapist_id for card in page.moment.found.cards} == {house.els.id}
