"""The waiting list in a hurry: another desk acts while a dialog stands open or a call is half noted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from healthdesk.actions.keep_waiting_list import WaitingWish, put_on, show_waiting, take_off
from healthdesk.actions.register_patient import blank, register
from healthdesk.records.moment import MomentWish
from healthdesk.records.waiting import Waiting, WaitingEnding
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.waiting.waiting_page import WaitingPage
from tests.agenda_house import AgendaHouse
from tests.ui.agenda.at_the_desk import rest, toasts
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on
from tests.ui.waiting.at_the_desk import click


@pytest.fixture
def page(qtbot: QtBot, house: AgendaHouse, make_workbench: MakeWorkbench) -> WaitingPage:
    for name in ("Amal", "Bo", "Cem"):
        who = register(house.desk, replace(blank(house.desk), used_name=name, age=17)).result.id
        put_on(house.desk, WaitingWish(patient_id=who, service_id=house.talk.id, wish=MomentWish(minutes=45)))
    page = WaitingPage(make_workbench(house.desk))
    page.resize(1240, 800)
    show(qtbot, page)
    rest(qtbot, page.workbench)
    return page


def _lines(house: AgendaHouse) -> dict[str, Waiting]:
    return {line.name: line.waiting for line in show_waiting(house.desk).lines}


def _elsewhere(qtbot: QtBot, page: WaitingPage, house: AgendaHouse, name: str) -> None:
    """Another desk takes somebody off, and this one hears of it."""
    one = _lines(house)[name]
    done = take_off(house.desk, one.id, one.version, WaitingEnding.ELSEWHERE)
    page.workbench.announcer.announce(done.changes)
    page.refresh(done.changes)
    rest(qtbot, page.workbench)


def _choose(page: WaitingPage, house: AgendaHouse, name: str) -> None:
    assert page.list.choose(_lines(house)[name].id)


def test_the_dialog_takes_off_whom_it_was_opened_for(
    qtbot: QtBot, page: WaitingPage, house: AgendaHouse
) -> None:
    """Another desk is first: the next in the list comes in her place, and stays on it."""
    _choose(page, house, "Bo")
    click(qtbot, "Van de lijst…", page)
    (dialog,) = shown_dialogs(page)
    assert "Bo, 17" in " ".join(words_on(dialog)).replace("\u2068", "").replace("\u2069", "")
    _elsewhere(qtbot, page, house, "Bo")
    said = toasts(page.workbench)
    click(qtbot, "hoeft niet meer", dialog, QAbstractButton)
    click(qtbot, "Van de lijst halen", dialog)
    rest(qtbot, page.workbench)
    assert list(_lines(house)) == ["Amal", "Cem"]
    assert [one.tone for one in said] == ["trouble"]


def _begin_call(qtbot: QtBot, page: WaitingPage, outcome: str, words: str) -> None:
    click(qtbot, "Contact noteren", page)
    click(qtbot, outcome, page, QAbstractButton)
    type_text(the(QLineEdit, "Nota (mag leeg)", page), words)


def test_a_call_that_is_half_noted_waits_while_another_is_looked_at(
    qtbot: QtBot, page: WaitingPage, house: AgendaHouse
) -> None:
    _choose(page, house, "Bo")
    _begin_call(qtbot, page, "boodschap gelaten", "belt na vier")
    _choose(page, house, "Cem")
    assert page.has_unsaved()
    assert not [one for one in page.findChildren(QLineEdit) if one.isVisible() and one.text()]
    _choose(page, house, "Bo")
    assert the(QLineEdit, "Nota (mag leeg)", page).text() == "belt na vier"
    said = toasts(page.workbench)
    click(qtbot, "Noteren", page)
    _choose(page, house, "Cem")
    rest(qtbot, page.workbench)
    assert "Bo" in said[-1].text
    assert said[-1].text.endswith(": boodschap gelaten.")
    assert not page.has_unsaved()
    calls = {line.name: [call.words for call in line.calls] for line in show_waiting(house.desk).lines}
    assert calls == {"Amal": [], "Bo": ["belt na vier"], "Cem": []}


def test_what_was_half_noted_of_who_waits_no_more_is_told_with_its_words(
    qtbot: QtBot, page: WaitingPage, house: AgendaHouse
) -> None:
    _choose(page, house, "Bo")
    _begin_call(qtbot, page, "belt terug", "liefst maandag")
    said = toasts(page.workbench)
    _elsewhere(qtbot, page, house, "Bo")
    (told,) = said
    assert told.tone == "trouble"
    assert "Bo" in told.text
    assert told.text.endswith("belt terug, liefst maandag")
    assert not page.has_unsaved()
    calls = [line.calls for line in show_waiting(house.desk).lines]
    assert calls == [(), ()]
