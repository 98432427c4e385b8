"""People around somebody: noted with their authority, and offered where one must speak for her."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.change_patient import change
from healthdesk.actions.open_patient_file import refresh_file
from healthdesk.actions.register_patient import blank, register
from healthdesk.records.change import Change
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.records.related_person import Authority, RelatedPerson
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.patients_page import PatientsPage
from tests.ui.accessibility import nameless, unreachable
from tests.ui.hands import show, the, type_text, words_on

AN = RelatedPerson("An Claes", "parent", authority=Authority.PARENT, may_call=True, phone="+32460000111")
BART = RelatedPerson("Bart Mertens", "parent", never=True)
GREET = RelatedPerson("Greet Vandezande", "administrator", authority=Authority.ADMINISTRATOR_PERSON)


def _person(workbench: Workbench, given: str, born: str, *around: RelatedPerson) -> Patient:
    draft = replace(
        blank(workbench.desk), official_given=given, official_family="Claes", birth_date=born, related=around
    )
    return register(workbench.desk, draft).result


def _radios(page: PatientsPage) -> list[str]:
    return [one.text() for one in page.findChildren(QRadioButton) if one.isVisible()]


@pytest.fixture
def page(qtbot: QtBot, workbench: Workbench) -> PatientsPage:
    made = PatientsPage(workbench)
    made.resize(1200, 900)
    return show(qtbot, made)


def test_a_guardian_is_noted_with_days_and_the_paper_that_was_seen(
    qtbot: QtBot, page: PatientsPage, workbench: Workbench
) -> None:
    noor = _person(workbench, "Noor", "2014-02-01")
    page.show_link(Link("patient", noor.id, "details"))
    qtbot.waitUntil(lambda: page.title == "Noor Claes")
    the(QPushButton, "Nog iemand", page).click()
    type_text(the(QLineEdit, "Naam", page), "Rik Maes")
    the(QCheckBox, "bellen mag", page).click()
    the(QCheckBox, "nooit contacteren", page).click()
    assert not the(QCheckBox, "bellen mag", page).isChecked()
    the(QCheckBox, "schrijven mag", page).click()
    type_text(the(QLineEdit, "Adres voor brieven", page), "Voorbeeldplein 4, 3000 Leuven")
    box = the(QComboBox, "Mag beslissen of tekenen als", page)
    box.setCurrentIndex(box.findData(Authority.GUARDIAN.value))
    box.activated.emit(box.currentIndex())
    type_text(the(QLineEdit, "Vanaf", page), "1/9/2026")
    type_text(the(QLineEdit, "Tot en met", page), "1/3/2026")
    page.save()
    qtbot.waitUntil(lambda: "Dit is vóór het begin." in words_on(page))
    the(QLineEdit, "Tot en met", page).setText("1/3/2027")
    type_text(the(QLineEdit, "Gezien document", page), "vonnis")
    assert nameless(page) == []
    assert unreachable(page, qtbot) == []
    page.save()
    qtbot.waitUntil(lambda: bool(refresh_file(workbench.desk, noor.id).patient.related))
    assert refresh_file(workbench.desk, noor.id).patient.related == (
        RelatedPerson(
            "Rik Maes",
            "",
            authority=Authority.GUARDIAN,
            since=date(2026, 9, 1),
            until=date(2027, 3, 1),
            source="vonnis",
            may_write=True,
            address="Voorbeeldplein 4, 3000 Leuven",
        ),
    )


def test_the_head_of_the_file_says_who_acts_and_whom_nobody_contacts(
    qtbot: QtBot, page: PatientsPage, workbench: Workbench
) -> None:
    noor = _person(workbench, "Noor", "2014-02-01", AN, BART)
    page.show_link(Link("patient", noor.id))
    qtbot.waitUntil(lambda: "bellen mag: 0460 00 01 11 · niets aan vertellen" in words_on(page))
    tags = [tag.text for tag in page.findChildren(Tag) if tag.isVisible()]
    assert tags[:2] == ["nooit contacteren: Bart Mertens", "ouder: An Claes"]
    assert "nooit contacteren" in tags


def test_who_may_sign_a_contract_is_offered_for_a_child_and_under_administration(
    qtbot: QtBot, page: PatientsPage, workbench: Workbench
) -> None:
    noor = _person(workbench, "Noor", "2014-02-01", BART, AN)
    jos = _person(workbench, "Jos", "1950-02-01", AN, GREET)
    page.show_link(Link("patient", noor.id, "enrolment"))
    qtbot.waitUntil(lambda: "Nieuw contract" in words_on(page))
    assert the(QRadioButton, "An Claes (ouder)", page).isChecked()
    page.show_link(Link("patient", jos.id, "enrolment"))
    qtbot.waitUntil(lambda: any("beschikking van de vrederechter" in words for words in words_on(page)))
    qtbot.waitUntil(lambda: "iemand voor deze persoon" in _radios(page))
    assert the(QRadioButton, "iemand voor deze persoon", page).isChecked()
    assert the(QRadioButton, "Greet Vandezande (bewindvoerder over de persoon)", page).isChecked()
    type_text(the(QLineEdit, "Naam van wie tekende", page), "x")
    assert not the(QRadioButton, "Greet Vandezande (bewindvoerder over de persoon)", page).isChecked()
    lieve = replace(GREET, name="Lieve Peeters", authority=Authority.REPRESENTATIVE)
    change(workbench.desk, replace(jos, related=(*jos.related, lieve)))
    page.refresh((Change("patient", jos.id),))
    qtbot.waitUntil(lambda: "Lieve Peeters (vertegenwoordiger)" in _radios(page))
    assert the(QLineEdit, "Naam van wie tekende", page).text() == "xGreet Vandezande"


def test_an_agreement_by_somebody_else_offers_who_may_give_it(
    qtbot: QtBot, page: PatientsPage, workbench: Workbench
) -> None:
    noor = _person(
        workbench, "Noor", "2014-02-01", AN, replace(BART, authority=Authority.TRUSTED, never=False)
    )
    page.show_link(Link("patient", noor.id, "consent"))
    qtbot.waitUntil(lambda: page.title == "Noor Claes")
    type_text(the(QLineEdit, "Met wie", page), "CLB")
    for name in ("reden en vraag", "door iemand anders"):
        the(QAbstractButton, name, page).click()
    type_text(the(QLineEdit, "Door wie", page), "Bart Mertens")
    page.save()
    told = "Bart Mertens kan niet in haar of zijn plaats akkoord geven."
    qtbot.waitUntil(lambda: told in words_on(page))
    the(QRadioButton, "An Claes (ouder)", page).click()
    assert the(QLineEdit, "Door wie", page).text() == "An Claes"
    page.save()
    qtbot.waitUntil(lambda: bool(refresh_file(workbench.desk, noor.id).consents))
    assert refresh_file(workbench.desk, noor.id).consents[0].given_by == "An Claes"
