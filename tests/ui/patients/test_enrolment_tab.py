"""Inschrijving at the desk: enrolled, cancelled, closed with its reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import change_patient, enrol_patient
from healthdesk.actions.register_patient import blank, register
from healthdesk.db import enrolments
from healthdesk.records.enrolment import Enrolment, EnrolmentState
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.rules.person_names import beside
from healthdesk.ui.parts.confirm_dialog import ConfirmDialog
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.closure_dialog import ClosureDialog
from healthdesk.ui.patients.enrolment_tab import EnrolmentTab
from healthdesk.ui.patients.membership_card import MembershipCard
from healthdesk.ui.patients.patients_page import PatientsPage
from tests.ui.accessibility import nameless
from tests.ui.hands import show, the, type_text, words_on


@pytest.fixture
def child(workbench: Workbench) -> Patient:
    draft = replace(
        blank(workbench.desk), official_given="Noor", official_family="Claes", birth_date="2014-02-01"
    )
    return register(workbench.desk, draft).result


@pytest.fixture
def page(qtbot: QtBot, workbench: Workbench) -> PatientsPage:
    made = PatientsPage(workbench)
    made.resize(1200, 800)
    return show(qtbot, made)


def _kept(page: PatientsPage, person: Patient) -> tuple[Enrolment, ...]:
    with page.workbench.desk.store.reading() as session:
        return enrolments.of_patient(session, person.id)


def _until_the_form_is_there(qtbot: QtBot, page: PatientsPage) -> None:
    """Who could sign is offered anew when the file arrives, and shown in the next breath."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(QRadioButton) if _signs(one)))


def _signs(one: QRadioButton) -> bool:
    return one.accessibleName() == "de persoon zelf" or one.text() == "de persoon zelf"


def test_a_child_is_enrolled_by_a_parent(qtbot: QtBot, page: PatientsPage, child: Patient) -> None:
    page.show_link(Link("patient", child.id, "enrolment"))
    _until_the_form_is_there(qtbot, page)
    assert nameless(page) == []
    assert the(QRadioButton, "ouder of voogd", page).isChecked()
    the(QPushButton, "Inschrijven", page).click()
    assert "Wie tekende het contract?" in words_on(page)
    type_text(the(QLineEdit, "Naam van wie tekende", page), "An Claes")
    the(QPushButton, "Inschrijven", page).click()
    qtbot.waitUntil(lambda: "vanaf di 1 dec 2026" in words_on(page))
    the(QPushButton, "Inschrijving annuleren", page).click()
    dialog = page.findChildren(ConfirmDialog)[0]
    the(QPushButton, "Inschrijving annuleren", dialog).click()
    qtbot.waitUntil(lambda: [one.state for one in _kept(page, child)] == [EnrolmentState.CANCELLED])
    qtbot.waitUntil(lambda: "Nieuw contract" in words_on(page))


def test_a_child_does_not_sign_herself(qtbot: QtBot, page: PatientsPage, child: Patient) -> None:
    page.show_link(Link("patient", child.id, "enrolment"))
    _until_the_form_is_there(qtbot, page)
    the(QRadioButton, "de persoon zelf", page).click()
    the(QPushButton, "Inschrijven", page).click()
    qtbot.waitUntil(lambda: any("jonger is dan 14" in words for words in words_on(page)))
    assert _kept(page, child) == ()


def test_a_contract_leads_to_the_letter_that_confirms_it(
    qtbot: QtBot, page: PatientsPage, child: Patient
) -> None:
    desk = page.workbench.desk
    contract = enrol_patient.enrol(desk, child.id, date(2026, 1, 5), "An Claes").result
    page.show_link(Link("patient", child.id, "enrolment"))
    qtbot.waitUntil(lambda: "vanaf zo 1 feb 2026" in words_on(page))
    with qtbot.waitSignal(page.link_requested) as wanted:
        the(QPushButton, "Schrijf bevestiging", page).click()
    assert wanted.args == [Link("write_letter", contract.id, "enrolment")]
    enrol_patient.close(desk, contract.id, date(2026, 11, 30), "patientdecision", "202")
    page.show_link(Link("patient", child.id, "enrolment"))
    qtbot.waitUntil(lambda: "zo 1 feb 2026 tot en met ma 30 nov 2026" in words_on(page))
    with qtbot.waitSignal(page.link_requested) as wanted:
        the(QPushButton, "Schrijf bevestiging", page).click()
    assert wanted.args == [Link("write_letter", contract.id, "deregistration")]


def test_a_running_contract_is_closed(qtbot: QtBot, page: PatientsPage, child: Patient) -> None:
    enrol_patient.enrol(page.workbench.desk, child.id, date(2026, 1, 5), "An Claes")
    page.show_link(Link("patient", child.id, "enrolment"))
    qtbot.waitUntil(lambda: "vanaf zo 1 feb 2026" in words_on(page))
    the(QPushButton, "Uitschrijven", page).click()
    dialog = page.findChildren(ClosureDialog)[0]
    the(QPushButton, "Uitschrijven", dialog).click()
    assert "Wie besliste?" in words_on(dialog)
    the(QComboBox, "Wie besliste", dialog).setCurrentIndex(0)
    the(QComboBox, "Waarom", dialog).setEditText("317")
    day = the(QLineEdit, "Laatste dag onder forfait", dialog)
    day.setText("31/3/2027")
    the(QPushButton, "Uitschrijven", dialog).click()
    qtbot.waitUntil(lambda: any("ten laatste 28/02/2027" in words for words in words_on(dialog)))
    day.setText("15/12/2026")
    the(QPushButton, "Uitschrijven", dialog).click()
    qtbot.waitUntil(
        lambda: any("tot het einde van een maand: hier 31/12/2026" in words for words in words_on(dialog))
    )
    day.setText("31/12/2026")
    the(QPushButton, "Uitschrijven", dialog).click()
    qtbot.waitUntil(lambda: _kept(page, child)[0].state is EnrolmentState.CLOSED)
    assert (_kept(page, child)[0].closure_decision, _kept(page, child)[0].closure_reason) == (
        "patientdecision",
        "317",
    )


def test_an_arabic_name_begins_where_the_other_words_do_and_is_copied_plain(
    qtbot: QtBot, workbench: Workbench
) -> None:
    card = MembershipCard(workbench)
    card.show_message(replace(blank(workbench.desk), official_given="محمد"), None)
    show(qtbot, card)
    assert beside("محمد") in words_on(card)
    with qtbot.waitSignal(workbench.toasts.shown):
        the(QPushButton, "Kopieer", card).click()
    assert "Voornaam\tمحمد" in QGuiApplication.clipboard().text().splitlines()


def test_a_reference_that_is_being_typed_stays_when_the_file_is_drawn_again(
    qtbot: QtBot, page: PatientsPage, child: Patient
) -> None:
    bench = page.workbench
    page.show_link(Link("patient", child.id, "enrolment"))
    _until_the_form_is_there(qtbot, page)
    type_text(the(QLineEdit, "Naam van wie tekende", page), "An Claes")
    the(QPushButton, "Inschrijven", page).click()
    qtbot.waitUntil(lambda: "vanaf di 1 dec 2026" in words_on(page))
    field = the(QLineEdit, "Referentie van het ziekenfonds", page)
    field.setFocus()
    type_text(field, "KF-2")
    bench.background.run(change_patient.change, bench.desk, replace(child, contact_rule="na 16 u"))
    tab = page.findChild(EnrolmentTab)
    assert tab is not None
    qtbot.waitUntil(lambda: tab.file is not None and tab.file.patient.version == 2)
    assert the(QLineEdit, "Referentie van het ziekenfonds", page) is field, "nothing of a contract changed"
    (one,) = _kept(page, child)
    bench.background.run(enrol_patient.note_reference, bench.desk, one.id, "KF-1", one.version)
    qtbot.waitUntil(lambda: "Nu staat er: KF-1" in words_on(page))
    field = the(QLineEdit, "Referentie van het ziekenfonds", page)
    qtbot.waitUntil(field.hasFocus)
    type_text(field, "6")
    assert page.has_unsaved()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [each.decision_reference for each in _kept(page, child)] == ["KF-26"])
    qtbot.waitUntil(lambda: not page.has_unsaved())
