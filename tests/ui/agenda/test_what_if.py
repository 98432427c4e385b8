"""What if: which wish to do without for a sooner moment; a room with enough chairs for who comes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.find_moment import find_moment
from healthdesk.db import agenda_plan
from healthdesk.records.link import Link
from healthdesk.records.moment import MomentWish
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.parts.buttons import LinkButton
from tests.agenda_house import AgendaHouse
from tests.ui.accessibility import nameless
from tests.ui.agenda.at_the_desk import rest
from tests.ui.hands import the, type_text, words_on


def _wish(page: AgendaPage, qtbot: QtBot, typed: str) -> None:
    field = the(QLineEdit, "Wens toevoegen", page.moment)
    type_text(field, typed)
    field.returnPressed.emit()
    rest(qtbot, page.workbench)


def test_without_one_wish_there_is_something_sooner(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    for typed in ("niet op woensdag", "niet op donderdag", "gelijkvloers", "niet in de schoolvakantie"):
        _wish(page, qtbot, typed)
    assert page.moment.found.cards[0].moment.starts_at.weekday() == 4
    why = next(one for one in page.moment.findChildren(LinkButton) if "Waarom niet eerder" in one.text())
    why.click()
    rest(qtbot, page.workbench)
    assert "2\u00a0× woensdag, 2\u00a0× donderdag" in words_on(page.moment), "how many, before what"
    offers = [one for one in page.moment.findChildren(LinkButton) if one.text().startswith("Zonder")]
    assert [one.text().partition(":")[0] for one in offers] == [
        "Zonder “niet woensdag”",
        "Zonder “niet donderdag”",
    ], "what somebody needs is not offered to do without"
    assert "niet in de schoolvakantie" in [one.text() for one in page.moment.wishes.findChildren(QPushButton)]
    assert nameless(page.moment) == []
    offers[0].click()
    rest(qtbot, page.workbench)
    assert page.moment.found.cards[0].moment.starts_at.weekday() == 2


def test_a_family_gets_a_room_with_chairs_for_all(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    with house.desk.store.writing() as session:
        agenda_plan.change_room(session, replace(house.upstairs, seats=6))
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    assert page.moment.found.cards[0].moment.room_id == house.ground_floor.id
    _wish(page, qtbot, "gezin van 5")
    assert page.moment.found.cards[0].moment.room_id == house.upstairs.id
    assert any("genoeg stoelen" in words for words in words_on(page.moment))
    _wish(page, qtbot, "met 6 personen")
    assert page.moment.found.cards == []
    answer = find_moment(house.desk, MomentWish(minutes=45, people=6), house.yara)
    assert "agenda.fell_seats" in answer.fell_away


def test_whom_she_knows_comes_first_and_others_after_her_until_she_asks_for_her_alone(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    book(house.desk, house.wish(14, therapist_id=house.jan.id))
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    jan, els = house.jan.id, house.els.id
    assert [card.moment.therapist_id for card in page.moment.found.cards] == [jan] * 4 + [els] * 2
    assert "vaste therapeut" in page.moment.found.cards[0].words.why
    assert "niet de vaste therapeut" in page.moment.found.cards[4].words.why
    assert nameless(page.moment) == []
    _wish(page, qtbot, f"alleen bij {house.jan.name}")
    assert {card.moment.therapist_id for card in page.moment.found.cards} == {jan}
    _wish(page, qtbot, f"eerst bij {house.els.name}")
    chips = [one.text() for one in page.moment.wishes.findChildren(QPushButton)]
    assert chips == [f"eerst bij {house.els.name}"]
    assert f"niet bij {house.els.name}" in page.moment.found.cards[4].words.why


def test_not_with_somebody_and_longer_as_it_is_typed(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    assert {card.moment.therapist_id for card in page.moment.found.cards} == {house.els.id, house.jan.id}
    _wish(page, qtbot, f"liever niet bij {house.els.name}")
    _wish(page, qtbot, "anderhalf uur")
    found = page.moment.found.cards
    assert {card.moment.therapist_id for card in found} == {house.jan.id}
    assert {card.moment.ends_at - card.moment.starts_at for card in found} == {timedelta(minutes=90)}
    assert "90 min" in words_on(page.moment)
    assert set(dict(_offered(page))) == {f"liever niet bij {house.els.name}", "90 minuten"}
    _wish(page, qtbot, f"niet bij {house.els.name}")
    chips = [one.text() for one in page.moment.wishes.findChildren(QPushButton)]
    assert chips == [f"niet bij {house.els.name}", "90 minuten"], "the one takes the place of the other"
    assert f"niet bij {house.els.name}" not in dict(_offered(page)), "that is not asked away"
    _wish(page, qtbot, f"alleen bij {house.els.name}")
    assert {card.moment.therapist_id for card in page.moment.found.cards} == {house.els.id}
    _wish(page, qtbot, "niet bij Piet")
    assert any("“niet bij Piet” begrijp ik niet" in words for words in words_on(page.moment))


def _offered(page: AgendaPage) -> list[tuple[str, str]]:
    """What may be done without, with its key."""
    return [(words, key) for key, words, _wish_left in page.moment.wishes.relaxed()]
