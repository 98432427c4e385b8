"""A room and a kind of talk are changed by keyboard, and who was first and what is lost is told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QRadioButton, QSpinBox
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.change_plan import change_room
from healthdesk.actions.plan_agenda import plan_of
from healthdesk.actions.show_agenda import warnings_for
from healthdesk.db import agenda_plan, patients, practitioners
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.patient import AccessNeed
from healthdesk.records.practitioner import Role
from healthdesk.records.room import Room
from healthdesk.ui.admin.plan_dialog import PlanDialog
from healthdesk.ui.admin.plan_section import PlanSection
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.side_by_side import SideBySide
from healthdesk.ui.parts.workbench import Workbench
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.agenda.at_the_desk import rest, toasts
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.RECEPTION))


@pytest.fixture
def bench(house: AgendaHouse, make_workbench: MakeWorkbench) -> Workbench:
    return make_workbench(house.desk)


@pytest.fixture
def section(bench: Workbench, qtbot: QtBot) -> PlanSection:
    shown = PlanSection(bench)
    shown.resize(900, 2400)
    show(qtbot, shown)
    _look(shown, qtbot)
    return shown


def _look(section: PlanSection, qtbot: QtBot) -> None:
    """As it is shown when a desk heard that something changed."""
    rest(qtbot, section.workbench)
    section.fetch()
    rest(qtbot, section.workbench)
    rest(qtbot, section.workbench)


def _asked(section: PlanSection) -> PlanDialog[Any]:
    (dialog,) = [one for one in shown_dialogs(section.window()) if isinstance(one, PlanDialog)]
    return dialog


def _room(house: AgendaHouse) -> Room:
    return next(one for one in plan_of(house.desk).rooms if one.id == house.ground_floor.id)


def _kind(house: AgendaHouse) -> HealthcareService:
    return next(one for one in plan_of(house.desk).services if one.id == house.talk.id)


def test_a_room_is_changed_by_keyboard_and_taken_back(
    house: AgendaHouse, bench: Workbench, section: PlanSection, qtbot: QtBot
) -> None:
    said = toasts(bench)
    verb = the(QPushButton, "Wijzig: kamer 1", section)
    verb.setFocus()
    qtbot.keyClick(verb, Qt.Key.Key_Space)
    dialog = _asked(section)
    assert unreachable(dialog, qtbot) == nameless(dialog) == []
    name = the(QLineEdit, "Naam", dialog)
    assert (name.text(), the(QAbstractButton, "gelijkvloers", dialog).isChecked()) == ("kamer 1", True)
    name.selectAll()
    qtbot.keyClicks(name, "tuinkamer")
    seats = the(QSpinBox, "Stoelen", dialog)
    seats.selectAll()
    qtbot.keyClicks(seats, "7")
    qtbot.keyClick(seats, Qt.Key.Key_Return)
    _look(section, qtbot)
    assert (_room(house).name, _room(house).seats, _room(house).step_free) == ("tuinkamer", 7, True)
    assert any("gelijkvloers · 7 stoelen" in words for words in words_on(section))
    assert section.window().focusWidget() is the(QPushButton, "Wijzig: tuinkamer", section)
    assert said[-1].undo is not None
    said[-1].undo(house.desk)
    assert (_room(house).name, _room(house).seats) == ("kamer 1", house.ground_floor.seats)


def test_talks_that_suit_a_room_no_more_are_told_before_it_is_kept(
    house: AgendaHouse, section: PlanSection, qtbot: QtBot
) -> None:
    with house.desk.store.writing() as session:
        yara = patients.by_id(session, house.yara)
        assert yara is not None
        patients.change(session, replace(yara, access_needs=frozenset({AccessNeed.STEP_FREE})))
    book(house.desk, house.wish(14))
    the(QPushButton, "Wijzig: kamer 1", section).click()
    dialog = _asked(section)
    the(QAbstractButton, "gelijkvloers", dialog).click()
    the(QPushButton, "Bewaren", dialog).click()
    rest(qtbot, section.workbench)
    assert any(
        "Eén gesprek dat nog komt, past dan niet meer in deze kamer: do 26 nov 2026 14:00." in words
        for words in words_on(dialog)
    )
    assert _room(house).step_free
    the(QSpinBox, "Stoelen", dialog).setValue(5)
    the(QPushButton, "Toch bewaren", dialog).click()
    rest(qtbot, section.workbench)
    assert _room(house).step_free, "something else was asked by then: it is told once more"
    the(QPushButton, "Toch bewaren", dialog).click()
    _look(section, qtbot)
    assert (_room(house).step_free, _room(house).seats) == (False, 5)


def test_of_two_desks_it_is_asked_what_stays(house: AgendaHouse, section: PlanSection, qtbot: QtBot) -> None:
    the(QPushButton, "Wijzig: kamer 1", section).click()
    dialog = _asked(section)
    change_room(house.desk, replace(_room(house), name="zonnekamer", low_stimulus=True))
    the(QLineEdit, "Naam", dialog).setText("tuinkamer")
    the(QSpinBox, "Stoelen", dialog).setValue(6)
    the(QPushButton, "Bewaren", dialog).click()
    rest(qtbot, section.workbench)
    (both,) = [one for one in shown_dialogs(section.window()) if isinstance(one, SideBySide)]
    assert the(QRadioButton, "Naam: tuinkamer", both).isChecked()
    the(QRadioButton, "Naam: zonnekamer", both).click()
    the(QPushButton, "Bewaar deze keuze", both).click()
    _look(section, qtbot)
    kept = _room(house)
    assert (kept.name, kept.low_stimulus, kept.seats) == ("zonnekamer", True, 6)


def test_a_kind_of_talk_gets_therapists_another_length_and_goes_out_of_use(
    house: AgendaHouse, section: PlanSection, qtbot: QtBot
) -> None:
    the(QPushButton, "Wijzig: gesprek", section).click()
    dialog = _asked(section)
    assert "Niemand aangeduid: iedereen geeft het." in words_on(dialog)
    assert "Wat al geboekt is, houdt zijn lengte." in words_on(dialog)
    the(QSpinBox, "Hoe lang", dialog).setValue(50)
    the(QSpinBox, "Langer met een tolk", dialog).setValue(50)
    the(QAbstractButton, "telefoon", dialog).click()
    the(QAbstractButton, "Jan Wouters", dialog).click()
    the(QPushButton, "Bewaren", dialog).click()
    _look(section, qtbot)
    kind = _kind(house)
    assert (kind.minutes, kind.interpreter_minutes, kind.therapist_ids) == (50, 50, (house.jan.id,))
    row = "50 minuten · met tolk 100 · ter plaatse, telefoon · door Jan Wouters"
    assert row in words_on(section)
    the(QPushButton, "Wijzig: gesprek", section).click()
    the(QAbstractButton, "In gebruik", _asked(section)).click()
    the(QPushButton, "Bewaren", _asked(section)).click()
    _look(section, qtbot)
    assert not _kind(house).active
    assert f"buiten gebruik · {row}" in words_on(section)


def test_what_is_kept_free_around_a_talk_and_in_its_room_is_said_and_reckoned_with(
    house: AgendaHouse, section: PlanSection, qtbot: QtBot
) -> None:
    the(QPushButton, "Wijzig: gesprek", section).click()
    dialog = _asked(section)
    before, rested = the(QSpinBox, "Voorbereiding", dialog), the(QSpinBox, "Rust erna", dialog)
    before.selectAll()
    qtbot.keyClicks(before, "10")
    rested.setValue(15)
    the(QPushButton, "Bewaren", dialog).click()
    _look(section, qtbot)
    assert (_kind(house).before_minutes, _kind(house).buffer_minutes) == (10, 15)
    assert "45 minuten · met tolk 60 · 10 min voorbereiding · 15 min rust erna" in words_on(section)
    the(QPushButton, "Wijzig: kamer 1", section).click()
    empty = the(QSpinBox, "Leeg na een gesprek", _asked(section))
    assert empty.text() == "0 min"
    assert "tot er weer iemand komt" in empty.toolTip()
    empty.selectAll()
    qtbot.keyClicks(empty, "30")
    qtbot.keyClick(empty, Qt.Key.Key_Return)
    _look(section, qtbot)
    assert _room(house).rest_minutes == 30
    assert any("30 min leeg erna" in words for words in words_on(section))
    book(house.desk, house.wish(14))
    said = [warnings_for(house.desk, house.wish(15, minute)) for minute in (5, 10, 15)]
    assert said == [
        ("agenda.warn_preparation", "agenda.warn_room_rest"),
        ("agenda.warn_room_rest",),
        (),
    ]


def test_who_left_stays_named_until_somebody_lets_her_go(
    house: AgendaHouse, section: PlanSection, qtbot: QtBot
) -> None:
    with house.desk.store.writing() as session:
        agenda_plan.change_service(session, replace(_kind(house), therapist_ids=(house.jan.id,)))
        practitioners.change(session, replace(house.jan, active=False))
    _look(section, qtbot)
    assert any(words.endswith("niemand geeft dit nog") for words in words_on(section))
    the(QPushButton, "Wijzig: gesprek", section).click()
    dialog = _asked(section)
    the(QAbstractButton, "Jan Wouters (niet meer)", dialog).click()
    the(QAbstractButton, "Els Maes", dialog).click()
    the(QPushButton, "Bewaren", dialog).click()
    _look(section, qtbot)
    assert _kind(house).therapist_ids == (house.els.id,)
    assert any(words.endswith("door Els Maes") for words in words_on(section))


def test_a_name_that_is_taken_is_said_at_its_field(
    house: AgendaHouse, section: PlanSection, qtbot: QtBot
) -> None:
    the(QPushButton, "Kamer toevoegen…", section).click()
    dialog = _asked(section)
    the(QLineEdit, "Naam", dialog).setText("kamer 2")
    the(QPushButton, "Bewaren", dialog).click()
    rest(qtbot, section.workbench)
    assert "Er is al iets dat “kamer 2” heet." in words_on(dialog)
    name = the(QLineEdit, "Naam", dialog)
    assert name.accessibleDescription() == "Er is al iets dat “kamer 2” heet.", "and not above it all"
    assert name.hasFocus()
    name.setText("kamer 3")
    the(QPushButton, "Bewaren", dialog).click()
    _look(section, qtbot)
    assert [one.name for one in plan_of(house.desk).rooms] == ["kamer 1", "kamer 2", "kamer 3"]
