"""Nothing that was typed over somebody is lost: not by leaving, not by locking, not by a crash."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import keep_half_typed
from healthdesk.actions.change_patient import change
from healthdesk.actions.register_patient import blank, register
from healthdesk.db import patients
from healthdesk.records.change import Change
from healthdesk.records.link import Link
from healthdesk.records.patient import Address, Patient
from healthdesk.ui.parts.row_scroll import RowScroll
from healthdesk.ui.patients.patients_page import PatientsPage
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on

MakePage = Callable[[], PatientsPage]


@pytest.fixture
def make_page(qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk) -> MakePage:
    """A page as after the program was started anew, on the same house."""

    def make() -> PatientsPage:
        page = PatientsPage(make_workbench(make_desk()))
        page.resize(1200, 800)
        page.link_requested.connect(page.show_link)
        return show(qtbot, page)

    return make


@pytest.fixture
def jan(make_desk: MakeDesk) -> Patient:
    desk = make_desk()
    return register(desk, replace(blank(desk), official_given="Jan", official_family="Peeters")).result


def _field(page: PatientsPage, name: str) -> QLineEdit:
    return the(QLineEdit, name, page)


def test_details_come_back_after_a_crash_letter_by_letter(
    qtbot: QtBot, make_page: MakePage, jan: Patient
) -> None:
    page = make_page()
    page.show_link(Link("patient", jan.id, "details"))
    qtbot.waitUntil(lambda: page.title == "Jan Peeters")
    type_text(_field(page, "Roepnaam"), "Jantje")
    type_text(_field(page, "Geboortedatum"), "14/3/20")
    qtbot.waitUntil(lambda: keep_half_typed.person(page.workbench.desk, jan.id) is not None)
    page.hide()  # nobody saved, nobody closed: the program is gone
    again = make_page()
    again.show_link(Link("patient", jan.id, "details"))
    qtbot.waitUntil(lambda: "Wat je hier typte staat er nog; het is niet bewaard." in words_on(again))
    assert _field(again, "Roepnaam").text() == "Jantje"
    assert _field(again, "Geboortedatum").text().startswith("14/3/2")
    the(QPushButton, "Zoals het was", again).click()
    assert _field(again, "Roepnaam").text() == ""
    qtbot.waitUntil(lambda: keep_half_typed.person(again.workbench.desk, jan.id) is None)


def test_locking_at_once_keeps_the_last_letters(qtbot: QtBot, make_page: MakePage, jan: Patient) -> None:
    page = make_page()
    page.show_link(Link("patient", jan.id, "details"))
    qtbot.waitUntil(lambda: page.title == "Jan Peeters")
    type_text(_field(page, "Gender, in eigen woorden"), "vloeibaar")
    page.keep_work()
    page.workbench.close()
    found = keep_half_typed.person(page.workbench.desk, jan.id)
    assert found is not None
    assert found.typed.gender == "vloeibaar"


def test_somebody_new_comes_back_and_goes_only_when_told(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    page.new_item()
    type_text(_field(page, "Voornaam"), "Noor")
    page.keep_work()
    again = make_page()
    again.new_item()
    told = "Dit was je aan het invullen; deze persoon is nog niet ingeschreven."
    qtbot.waitUntil(lambda: told in words_on(again))
    assert _field(again, "Voornaam").text() == "Noor"
    the(QPushButton, "Begin opnieuw", again).click()
    assert _field(again, "Voornaam").text() == ""
    qtbot.waitUntil(lambda: keep_half_typed.new_person(again.workbench.desk) is None)


def test_another_newcomer_leaves_the_first_one_button_away(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    page.new_item()
    type_text(_field(page, "Voornaam"), "Noor")
    page.step_back()
    page.show_link(Link("page", None, ""))
    type_text(the(QLineEdit, "Naam, geboortedatum, nummer, telefoon of code", page), "Sami")
    page.new_item()
    qtbot.waitUntil(lambda: "Je was ook Noor aan het inschrijven." in words_on(page))
    assert _field(page, "Voornaam").text() == "Sami"
    type_text(_field(page, "Familienaam"), "Haddad")
    the(QPushButton, "Ga daarmee verder", page).click()
    assert _field(page, "Voornaam").text() == "Noor"
    page.save()
    qtbot.waitUntil(lambda: page.title == "Noor")
    qtbot.waitUntil(lambda: _newest_name(page) == "Sami")


def _newest_name(page: PatientsPage) -> str:
    found = keep_half_typed.new_person(page.workbench.desk)
    return found.typed.official_given if found else ""


def test_what_a_colleague_changed_meanwhile_is_not_put_back(
    qtbot: QtBot, make_page: MakePage, jan: Patient
) -> None:
    page = make_page()
    page.show_link(Link("patient", jan.id, "details"))
    qtbot.waitUntil(lambda: page.title == "Jan Peeters")
    type_text(_field(page, "Roepnaam"), "Jantje")
    change(page.workbench.desk, replace(jan, warning="komt met hond"))
    page.save()
    qtbot.waitUntil(lambda: _field(page, "Let op, voor iedereen aan de balie").text() == "komt met hond")
    assert _field(page, "Roepnaam").text() == "Jantje"
    qtbot.waitUntil(lambda: keep_half_typed.person(page.workbench.desk, jan.id) is None)


_ELSEWHERE = "verblijft ergens anders dan op het domicilie"


def _opened(qtbot: QtBot, page: PatientsPage, jan: Patient) -> PatientsPage:
    page.show_link(Link("patient", jan.id, "details"))
    qtbot.waitUntil(lambda: page.title == "Jan Peeters")
    return page


def test_what_is_begun_stays_when_the_file_is_read_again(
    qtbot: QtBot, make_page: MakePage, jan: Patient
) -> None:
    page = _opened(qtbot, make_page(), jan)
    the(QCheckBox, _ELSEWHERE, page).click()
    the(QPushButton, "Contact toevoegen", page).click()
    change(page.workbench.desk, replace(jan, used_name="Jantje"))
    page.refresh((Change("patient", jan.id),))
    qtbot.waitUntil(lambda: page.title == "Jantje Peeters")
    assert the(QCheckBox, _ELSEWHERE, page).isChecked()
    type_text(_field(page, "Nummer of adres"), "jan@voorbeeld.be")
    type_text(_field(page, "Gemeente van het verblijf"), "Leuven")
    page.save()
    kept = Address("", "", "Leuven")
    qtbot.waitUntil(lambda: keep_half_typed.person(page.workbench.desk, jan.id) is None)
    qtbot.waitUntil(lambda: _kept(page, jan).addresses[1:] == (kept,))
    assert _kept(page, jan).used_name == "Jantje"
    assert [one.value for one in _kept(page, jan).contact_points] == ["jan@voorbeeld.be"]


def test_what_is_begun_while_the_rest_is_being_saved_stays(
    qtbot: QtBot, make_page: MakePage, jan: Patient
) -> None:
    page = _opened(qtbot, make_page(), jan)
    type_text(_field(page, "Roepnaam"), "Jantje")
    page.save()
    the(QCheckBox, _ELSEWHERE, page).click()  # nothing has been heard of the save yet
    type_text(_field(page, "Geboortedatum"), "14/3/20")
    qtbot.waitUntil(lambda: page.title == "Jantje Peeters")
    assert the(QCheckBox, _ELSEWHERE, page).isChecked()
    assert _field(page, "Geboortedatum").text() == "14/3/20"
    the(QCheckBox, _ELSEWHERE, page).click()
    _field(page, "Geboortedatum").clear()
    change(page.workbench.desk, replace(_kept(page, jan), warning="komt met hond"))
    page.refresh((Change("patient", jan.id),))
    qtbot.waitUntil(lambda: _field(page, "Let op, voor iedereen aan de balie").text() == "komt met hond")


def test_a_row_that_says_nothing_yet_is_kept_and_never_dropped_unsaid(
    qtbot: QtBot, make_page: MakePage, jan: Patient
) -> None:
    page = _opened(qtbot, make_page(), jan)
    the(QPushButton, "Contact toevoegen", page).click()
    type_text(_field(page, "Afspraak bij dit contact"), "sms na 16 u")
    (area,) = (one for one in page.findChildren(RowScroll) if one.isAncestorOf(_field(page, "Voornaam")))
    the(QPushButton, "Zoals het was", page).setFocus()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    page.save()
    told = "Vul het nummer of het adres in, of haal dit contact weg."
    assert told in words_on(page)
    number = _field(page, "Nummer of adres")
    assert page.focusWidget() is number
    assert not number.visibleRegion().isEmpty(), "brought into sight from the end of the form"
    page.keep_work()
    page.hide()  # the program is gone
    again = _opened(qtbot, make_page(), jan)
    qtbot.waitUntil(lambda: "Wat je hier typte staat er nog; het is niet bewaard." in words_on(again))
    assert _field(again, "Afspraak bij dit contact").text() == "sms na 16 u"
    type_text(_field(again, "Nummer of adres"), "0470 12 34 56")
    again.save()
    qtbot.waitUntil(lambda: [one.rule for one in _kept(again, jan).contact_points] == ["sms na 16 u"])


@pytest.mark.parametrize(
    ("add", "name", "told"),
    [
        ("Taal toevoegen", "tolk gewenst", "Kies een taal, of haal deze rij weg."),
        ("Nog iemand", "Opmerking", "Wie is dit? Vul een naam in, of haal deze persoon weg."),
    ],
)
def test_what_lacks_its_name_is_not_saved_without_it(
    qtbot: QtBot, make_page: MakePage, jan: Patient, add: str, name: str, told: str
) -> None:
    page = _opened(qtbot, make_page(), jan)
    the(QPushButton, add, page).click()
    if add == "Nog iemand":
        type_text(_field(page, name), "haalt de kinderen")
    else:
        the(QCheckBox, name, page).click()
    page.save()
    assert told in words_on(page)


def _kept(page: PatientsPage, person: Patient) -> Patient:
    with page.workbench.desk.store.reading() as session:
        found = patients.by_id(session, person.id)
    assert found is not None
    return found
