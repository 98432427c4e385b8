"""Akkoord: asked apart for each thing, with whom, by whom, until when, and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.open_patient_file import refresh_file
from healthdesk.actions.register_patient import blank, register
from healthdesk.records.consent import Consent, ShareScope
from healthdesk.records.house import HouseKind
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.ui.patients.patients_page import PatientsPage
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


@pytest.fixture
def tejo(qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk) -> PatientsPage:
    page = PatientsPage(make_workbench(make_desk(kind=HouseKind.TEJO)))
    page.resize(1200, 1000)
    page.link_requested.connect(page.show_link)
    return show(qtbot, page)


@pytest.fixture
def yara(qtbot: QtBot, tejo: PatientsPage) -> Patient:
    return _at(qtbot, tejo, "Yara")


def _at(qtbot: QtBot, page: PatientsPage, name: str) -> Patient:
    desk = page.workbench.desk
    made = register(desk, replace(blank(desk), used_name=name, age=17)).result
    page.show_link(Link("patient", made.id, "consent"))
    qtbot.waitUntil(lambda: page.title == name)
    return made


def _consents(page: PatientsPage, person: Patient) -> tuple[Consent, ...]:
    return refresh_file(page.workbench.desk, person.id).consents


def test_an_agreement_given_by_somebody_else_says_who(
    qtbot: QtBot, tejo: PatientsPage, yara: Patient
) -> None:
    type_text(the(QLineEdit, "Met wie", tejo), "CGG Vlaams-Brabant Oost")
    for name in ("reden en vraag", "gezin, school, werk", "door iemand anders"):
        the(QAbstractButton, name, tejo).click()
    tejo.save()
    assert "Wie gaf het akkoord?" in words_on(tejo)
    assert the(QAbstractButton, "leeftijd", tejo).isVisible()
    type_text(the(QLineEdit, "Door wie", tejo), "Amira, zus")
    type_text(the(QLineEdit, "Geldt tot", tejo), "31/12/2026")
    tejo.save()
    qtbot.waitUntil(lambda: len(_consents(tejo, yara)) == 1)
    (kept,) = _consents(tejo, yara)
    assert kept.scope == {ShareScope.REASON, ShareScope.CONTEXT}
    assert (kept.given_by, kept.how, kept.until) == ("Amira, zus", "by_proxy", date(2026, 12, 31))
    qtbot.waitUntil(lambda: any("geldt tot do 31 dec 2026" in words for words in words_on(tejo)))
    the(QPushButton, "Akkoord intrekken", tejo).click()
    qtbot.waitUntil(lambda: _consents(tejo, yara)[0].withdrawn_on is not None)


def test_an_agreement_about_nothing_is_refused(qtbot: QtBot, tejo: PatientsPage, yara: Patient) -> None:
    tejo.save()
    assert "Met wie mag er gedeeld worden?" in words_on(tejo)
    type_text(the(QLineEdit, "Met wie", tejo), "huisarts")
    tejo.save()
    sentence = tejo.workbench.sentence("patients.consent_empty")
    qtbot.waitUntil(lambda: sentence in words_on(tejo))
    assert _consents(tejo, yara) == ()


def test_what_is_half_typed_for_one_never_goes_to_another(
    qtbot: QtBot, tejo: PatientsPage, yara: Patient
) -> None:
    type_text(the(QLineEdit, "Met wie", tejo), "school")
    the(QAbstractButton, "naam", tejo).click()
    _at(qtbot, tejo, "Sami")
    assert the(QLineEdit, "Met wie", tejo).text() == ""
    assert tejo.has_unsaved()
    tejo.show_link(Link("patient", yara.id, "consent"))
    qtbot.waitUntil(lambda: tejo.title == "Yara")
    assert the(QLineEdit, "Met wie", tejo).text() == "school"


@pytest.mark.usefixtures("yara")
def test_an_anonymous_house_offers_nothing_that_identifies(tejo: PatientsPage) -> None:
    offered = {button.accessibleName() or button.text() for button in tejo.findChildren(QAbstractButton)}
    assert "taal en toegankelijkheid" in offered
    assert not offered & {"adres", "rijksregisternummer"}


@pytest.mark.usefixtures("yara")
def test_everything_has_a_name_and_is_reached_by_tab(qtbot: QtBot, tejo: PatientsPage) -> None:
    assert nameless(tejo) == []
    assert unreachable(tejo, qtbot) == []


def test_the_next_agreement_that_is_begun_before_the_answer_stays(
    qtbot: QtBot, tejo: PatientsPage, yara: Patient
) -> None:
    partner = the(QLineEdit, "Met wie", tejo)
    type_text(partner, "huisarts")
    the(QAbstractButton, "leeftijd", tejo).click()
    tejo.save()
    partner.selectAll()
    type_text(partner, "CAW")  # the answer is on its way
    qtbot.waitUntil(lambda: [one.partner_name for one in _consents(tejo, yara)] == ["huisarts"])
    qtbot.waitUntil(lambda: "huisarts" in words_on(tejo))
    qtbot.waitUntil(lambda: tejo.workbench.background.is_resting)
    assert partner.text() == "CAW"
