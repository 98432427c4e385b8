"""A hurried receptionist at a busy desk: on to somebody else before the answer, Esc in the middle, twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import enrol_patient
from healthdesk.actions.change_patient import change
from healthdesk.actions.keep_recall import recalls_of
from healthdesk.actions.open_patient_file import open_file
from healthdesk.actions.register_patient import blank, register
from healthdesk.db import patients
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.side_by_side import SideBySide
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.closure_dialog import ClosureDialog
from healthdesk.ui.patients.details_tab import DetailsTab
from healthdesk.ui.patients.patients_page import PatientsPage
from healthdesk.ui.patients.shield_dialog import ShieldDialog
from tests.ui.busy import busy
from tests.ui.hands import show, the, type_text, words_on


@pytest.fixture
def page(qtbot: QtBot, workbench: Workbench) -> PatientsPage:
    made = PatientsPage(workbench)
    made.resize(1200, 900)
    made.link_requested.connect(made.show_link)
    return show(qtbot, made)


def _person(page: PatientsPage, given: str, family: str, warning: str = "") -> Patient:
    desk = page.workbench.desk
    typed = replace(blank(desk), official_given=given, official_family=family, warning=warning)
    return register(desk, typed).result


@pytest.fixture
def jan(page: PatientsPage) -> Patient:
    return _person(page, "Jan", "Peeters")


@pytest.fixture
def noor(page: PatientsPage) -> Patient:
    return _person(page, "Noor", "Claes", "de trap is moeilijk")


def _open(qtbot: QtBot, page: PatientsPage, person: Patient, tab: str) -> None:
    page.show_link(Link("patient", person.id, tab))
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    assert page.title == f"{person.official_given} {person.official_family}"


def _kept(page: PatientsPage, person: Patient) -> Patient:
    with page.workbench.desk.store.reading() as session:
        found = patients.by_id(session, person.id)
    assert found is not None
    return found


def test_who_opens_somebody_else_while_a_save_runs_stays_there(
    qtbot: QtBot, page: PatientsPage, jan: Patient, noor: Patient
) -> None:
    _open(qtbot, page, jan, "details")
    type_text(the(QLineEdit, "Roepnaam", page), "Jantje")
    with busy(qtbot, page.workbench):
        page.save()
        page.show_link(Link("patient", noor.id, "details"))
    assert _kept(page, jan).used_name == "Jantje"
    assert page.title == "Noor Claes"
    assert the(QLineEdit, "Voornaam", page).text() == "Noor"


def test_what_a_colleague_changed_stands_though_somebody_else_is_open_by_then(
    qtbot: QtBot, page: PatientsPage, jan: Patient, noor: Patient
) -> None:
    _open(qtbot, page, jan, "details")
    type_text(the(QLineEdit, "Roepnaam", page), "Jantje")
    change(page.workbench.desk, replace(jan, used_name="Johnny", warning="komt met hond"))
    with busy(qtbot, page.workbench):
        page.save()
        page.show_link(Link("patient", noor.id, "details"))
    (dialog,) = page.findChildren(SideBySide)
    assert page.title == "Noor Claes"
    the(QRadioButton, "Roepnaam: Jantje", dialog).setChecked(True)
    the(QPushButton, "Bewaar deze keuze", dialog).click()
    qtbot.waitUntil(lambda: _kept(page, jan).used_name == "Jantje")
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    assert _kept(page, jan).warning == "komt met hond"
    assert _kept(page, noor) == noor
    assert the(QLineEdit, "Voornaam", page).text() == "Noor"


def test_two_saves_that_cross_each_find_their_own_person(
    qtbot: QtBot, workbench: Workbench, jan: Patient, noor: Patient
) -> None:
    """His is refused while hers stands there: that is told by his name, and hers is kept all the same."""
    tab = show(qtbot, DetailsTab(workbench))
    told: list[str] = []
    workbench.toasts.shown.connect(lambda toast: told.append(toast.text))
    his, hers = (open_file(workbench.desk, one.id) for one in (jan, noor))
    tab.show_file(his)
    qtbot.waitUntil(lambda: workbench.background.is_resting)
    the(QLineEdit, "Roepnaam", tab).setText("Jan\0tje")
    with busy(qtbot, workbench):
        tab.save()
        tab.show_file(hers)
        type_text(the(QLineEdit, "Roepnaam", tab), "Noortje")
        tab.save()
    assert [words.partition(":")[0] for words in told] == ["Jan\0tje Peeters", "Gegevens bewaard."]
    assert "ongeldig" not in " ".join(words_on(tab))
    assert open_file(workbench.desk, noor.id).patient.used_name == "Noortje"
    assert open_file(workbench.desk, jan.id).patient == jan


def test_a_dialog_waits_for_the_answer_however_hard_somebody_wants_out(
    qtbot: QtBot, page: PatientsPage, jan: Patient
) -> None:
    _open(qtbot, page, jan, "who_saw")
    the(QPushButton, "Scherm af…", page).click()
    qtbot.waitUntil(lambda: bool(page.findChildren(ShieldDialog)))
    _reach_out_meanwhile(qtbot, page, "Scherm af", ShieldDialog)

    enrol_patient.enrol(page.workbench.desk, jan.id, date(2026, 1, 5), "Jan Peeters")
    _open(qtbot, page, jan, "enrolment")
    the(QPushButton, "Uitschrijven", page).click()
    (dialog,) = page.findChildren(ClosureDialog)
    the(QComboBox, "Wie besliste", dialog).setCurrentIndex(0)
    the(QComboBox, "Waarom", dialog).setEditText("317")
    _reach_out_meanwhile(qtbot, page, "Uitschrijven", ClosureDialog)


def _reach_out_meanwhile(qtbot: QtBot, page: PatientsPage, verb: str, kind: type[QDialog]) -> None:
    (dialog,) = page.findChildren(kind)
    with busy(qtbot, page.workbench):
        the(QPushButton, verb, dialog).click()
        dialog.reject()
        the(QPushButton, "Niet doen", dialog).click()
        assert dialog.isVisible()
    for refused in shown_dialogs(page.window()):
        the(QPushButton, "Niet doen", refused).click()
    del dialog
    qtbot.waitUntil(lambda: page.findChildren(kind) == [])


def test_nothing_can_be_typed_into_somebody_who_is_being_registered(qtbot: QtBot, page: PatientsPage) -> None:
    page.new_item()
    name = the(QLineEdit, "Voornaam", page)
    type_text(name, "Noor")
    with busy(qtbot, page.workbench):
        page.save()
        assert not name.isEnabled()
    assert page.title == "Noor"
    page.new_item()
    assert the(QLineEdit, "Voornaam", page).isEnabled()


def test_a_promise_to_call_back_is_noted_once(qtbot: QtBot, page: PatientsPage, jan: Patient) -> None:
    _open(qtbot, page, jan, "talks")
    type_text(the(QLineEdit, "Wanneer", page), "in maart")
    type_text(the(QLineEdit, "Waarover", page), "nieuwe afspraak")
    keep = the(QPushButton, "Noteren", page)
    with busy(qtbot, page.workbench):
        keep.click()
        keep.click()
    assert len(recalls_of(page.workbench.desk, jan.id)) == 1


def test_a_half_typed_contract_waits_for_its_own_person(
    qtbot: QtBot, page: PatientsPage, jan: Patient, noor: Patient
) -> None:
    _open(qtbot, page, jan, "enrolment")
    day = the(QLineEdit, "Getekend op", page)
    day.selectAll()
    type_text(day, "3/11/2026")
    assert page.has_unsaved()
    _open(qtbot, page, noor, "enrolment")
    assert the(QLineEdit, "Getekend op", page).text() != "3/11/2026"
    _open(qtbot, page, jan, "enrolment")
    assert the(QLineEdit, "Getekend op", page).text() in {"3/11/2026", "di 3 nov 2026"}
    assert page.has_unsaved()
