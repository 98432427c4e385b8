"""A traject agreed on and ended, and a promise to call back, from the file's appointments."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.keep_group import join, note_attendance
from healthdesk.actions.keep_recall import recalls_of
from healthdesk.actions.keep_trajectory import begin, end, path_of
from healthdesk.actions.open_patient_file import open_file
from healthdesk.actions.trajectory_policy import policy_of
from healthdesk.db import agenda_plan
from healthdesk.records.group import Attendance, GroupPlace
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from healthdesk.records.trajectory import PathOutcome, Trajectory
from healthdesk.sentences import sentence
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.file_header import FileHeader
from healthdesk.ui.patients.talks_tab import TalksTab
from healthdesk.ui.trajectory.end_path_dialog import EndPathDialog
from healthdesk.ui.trajectory.path_dialog import PathDialog
from healthdesk.ui.trajectory.path_policy_card import PathPolicyCard
from healthdesk.ui.trajectory.said import outcome_said
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.agenda.at_the_desk import rest
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    made = furnished(make_desk(Role.COORDINATOR, Role.RECEPTION))
    book(made.desk, made.wish(14))
    return made


@pytest.fixture
def bench(house: AgendaHouse, make_workbench: MakeWorkbench) -> Workbench:
    return make_workbench(house.desk)


@pytest.fixture
def tab(house: AgendaHouse, bench: Workbench, qtbot: QtBot) -> TalksTab:
    shown = TalksTab(bench)
    shown.resize(1000, 600)
    show(qtbot, shown)
    shown.show_file(open_file(house.desk, house.yara))
    rest(qtbot, bench)
    return shown


def says(widget: QWidget, words: str) -> bool:
    return any(words in said for said in words_on(widget))


def test_a_traject_is_agreed_on_and_ended(
    house: AgendaHouse, bench: Workbench, tab: TalksTab, qtbot: QtBot
) -> None:
    assert says(tab, "Geen traject afgesproken")
    assert nameless(tab) == unreachable(tab, qtbot) == []
    the(QPushButton, "Begin een traject…", tab).click()
    (dialog,) = tab.findChildren(PathDialog)
    assert nameless(dialog) == unreachable(dialog, qtbot) == []
    assert the(FoldingBox, "Vaste therapeut", dialog).currentText() == "Els Maes", "with whom she talks"
    frame = the(FoldingBox, "Volgens", dialog)
    frame.setCurrentIndex(1)
    frame.activated.emit(1)
    assert "te controleren" in frame.currentText()
    assert says(dialog, "sinds ma 1 apr 2024 · te controleren · https://")
    assert the(NumberField, "Hoeveel gesprekken ongeveer", dialog).value() == 10
    the(NumberField, "Hoeveel gesprekken ongeveer", dialog).setValue(1)
    the(QLineEdit, "Samen terugkijken op", dialog).setText("ooit")
    the(QPushButton, "Begin", dialog).click()
    assert says(dialog, "Dit is geen dag")
    the(QLineEdit, "Samen terugkijken op", dialog).setText("in maart")
    the(QPushButton, "Begin", dialog).click()
    rest(qtbot, bench)
    running = path_of(house.desk, house.yara).running
    assert running is not None
    assert (running.months, running.foreseen, running.evaluate_on) == (12, 1, date(2027, 3, 1))
    tab.show_file(open_file(house.desk, house.yara))
    rest(qtbot, bench)
    assert says(tab, "0 gehad · 1 gepland · ± 1 voorzien")
    the(QPushButton, "Sluit af…", tab).click()
    ending = tab.findChildren(EndPathDialog)[-1]
    the(QPushButton, "Sluit af", ending).click()
    assert says(ending, "Kies eerst hoe het is afgelopen.")
    the(QAbstractButton, "goed zo", ending).click()
    the(QPushButton, "Sluit af", ending).click()
    rest(qtbot, bench)
    (past,) = path_of(house.desk, house.yara).past
    assert past.outcome is PathOutcome.ENOUGH


def _done(tab: TalksTab) -> list[QPushButton]:
    return [one for one in tab.findChildren(QPushButton) if one.text() == "Gedaan" and one.isVisible()]


def test_a_promise_to_call_back_is_made_and_done(
    house: AgendaHouse, bench: Workbench, tab: TalksTab, qtbot: QtBot
) -> None:
    the(QPushButton, "Noteren", tab).click()
    assert says(tab, "Welke dag of maand?")
    the(QLineEdit, "Wanneer", tab).setText("over een tijdje")
    the(QPushButton, "Noteren", tab).click()
    assert says(tab, "Welke dag of maand?"), "what could be any day is asked"
    the(QLineEdit, "Wanneer", tab).setText("volgende maand")
    the(QLineEdit, "Waarover", tab).setText("het CGG")
    the(QPushButton, "Noteren", tab).click()
    qtbot.waitUntil(lambda: len(_done(tab)) == 1)
    (one,) = recalls_of(house.desk, house.yara)
    assert (one.on_day, one.words) == (date(2026, 12, 1), "het CGG")
    _done(tab)[0].click()
    qtbot.waitUntil(lambda: says(tab, "Laatst teruggebeld: vandaag"))
    assert recalls_of(house.desk, house.yara)[0].done_by == house.desk.actor.name
    about = the(QLineEdit, "Waarover", tab)
    the(QLineEdit, "Wanneer", tab).setText("3/12")
    about.setText("de school")
    the(QPushButton, "Noteren", tab).click()
    about.setText("het OCMW")  # the answer is on its way
    qtbot.waitUntil(lambda: len(recalls_of(house.desk, house.yara)) == 2)
    rest(qtbot, bench)
    assert about.text() == "het OCMW"


def test_the_house_says_how_many_it_foresees(house: AgendaHouse, bench: Workbench, qtbot: QtBot) -> None:
    card = show(qtbot, PathPolicyCard(bench))
    card.fetch()
    rest(qtbot, bench)
    assert nameless(card) == unreachable(card, qtbot) == []
    the(NumberField, "Hoeveel gesprekken voorzien jullie ongeveer", card).setValue(8)
    assert card.has_unsaved()
    the(QPushButton, "Aantal bewaren", card).click()
    rest(qtbot, bench)
    assert policy_of(house.desk) == replace(policy_of(house.desk), foreseen=8, allowances={})
    assert not card.has_unsaved()


def test_a_colleague_begins_or_ends_one_while_the_dialog_stands_open(
    house: AgendaHouse, bench: Workbench, tab: TalksTab, qtbot: QtBot
) -> None:
    """It is told in the dialog; nothing of the other is changed, and the new one is not ended."""
    the(QPushButton, "Begin een traject…", tab).click()
    (dialog,) = tab.findChildren(PathDialog)
    theirs = _begun(house)
    tab.show_file(open_file(house.desk, house.yara))
    rest(qtbot, bench)
    the(QPushButton, "Begin", dialog).click()
    rest(qtbot, bench)
    assert says(dialog, sentence("nl", "path.runs_already"))
    dialog.reject()
    tab.show_file(open_file(house.desk, house.yara))
    rest(qtbot, bench)
    the(QPushButton, "Sluit af…", tab).click()
    (ending,) = tab.findChildren(EndPathDialog)
    end(house.desk, theirs, PathOutcome.ENOUGH, "")
    again = _begun(house)
    tab.show_file(open_file(house.desk, house.yara))
    rest(qtbot, bench)
    the(QAbstractButton, outcome_said(PathOutcome.STOPPED), ending).click()
    the(QPushButton, "Sluit af", ending).click()
    rest(qtbot, bench)
    assert ending.isVisible()
    running = path_of(house.desk, house.yara).running
    assert running is not None
    assert running.id == again.id


def _begun(house: AgendaHouse) -> Trajectory:
    today = house.desk.clock.today()
    one = Trajectory(
        id=new_id(), patient_id=house.yara, therapist_id=house.els.id, began_on=today, foreseen=10
    )
    return begin(house.desk, one).result


def test_talks_in_a_group_are_said_beside_it(
    house: AgendaHouse, bench: Workbench, tab: TalksTab, qtbot: QtBot
) -> None:
    kind = HealthcareService(id=new_id(), name="rouwgroep", minutes=60, places=5, position=1)
    with house.desk.store.writing() as session:
        agenda_plan.add_service(session, kind)
    for hour, how in ((15, Attendance.CAME), (16, None)):
        talk = book(house.desk, house.wish(hour, patient_id=None, service_id=kind.id)).result
        join(house.desk, talk.id, house.yara)
        if how is not None:
            house.on_the_day()
            place = GroupPlace(appointment_id=talk.id, patient_id=house.yara, place=1)
            note_attendance(house.desk, place, how)
    path = Trajectory(
        id=new_id(), patient_id=house.yara, therapist_id=None, began_on=date(2026, 11, 25), foreseen=5
    )
    begin(house.desk, path)
    tab.show_file(open_file(house.desk, house.yara))
    rest(qtbot, bench)
    assert says(tab, "0 gehad · 1 gepland · ± 5 voorzien · in groep: 1 gehad, 1 gepland")
    header = show(qtbot, FileHeader(bench))
    header.show_file(open_file(house.desk, house.yara))
    assert "0 van ± 5 gesprekken + 1 in groep" in words_on(header)
