"""People at the desk: found, welcomed, looked up, corrected by two desks at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QRadioButton, QTabBar
from pytestqt.qtbot import QtBot

from healthdesk.actions.change_patient import change
from healthdesk.actions.find_anything import MOST
from healthdesk.actions.register_patient import blank, register
from healthdesk.db import audit, patients
from healthdesk.letters.person_words import address_lines
from healthdesk.records.house import HouseKind, IdentityLevel
from healthdesk.records.link import Link
from healthdesk.records.patient import (
    Address,
    ContactKind,
    ContactPoint,
    IdentifierKind,
    Patient,
    SpokenLanguage,
)
from healthdesk.ui.parts.choice_box import ChoiceBox
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.search_box import SearchBox
from healthdesk.ui.parts.side_by_side import SideBySide
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.patients_page import PatientsPage
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


def _person(workbench: Workbench, given: str, family: str, **more: object) -> Patient:
    draft = replace(blank(workbench.desk), official_given=given, official_family=family, **more)  # type: ignore[arg-type]
    return register(workbench.desk, draft).result


@pytest.fixture
def people(workbench: Workbench) -> list[Patient]:
    return [
        _person(workbench, "Özgür", "Yılmaz", birth_date="1990-03-14"),
        _person(workbench, "Jan", "Peeters"),
        _person(workbench, "Muhammad", "El Amrani"),
    ]


@pytest.fixture
def page(qtbot: QtBot, workbench: Workbench, people: list[Patient]) -> PatientsPage:
    made = PatientsPage(workbench)
    made.resize(1200, 800)
    made.link_requested.connect(made.show_link)
    return show(qtbot, made)


def _rows(page: PatientsPage) -> list[str]:
    table = page.findChildren(RecordList)[0]
    return [row[0] for row in table.shown().rows]


def test_a_list_that_is_not_whole_says_of_how_many_it_shows_the_newest(
    qtbot: QtBot, page: PatientsPage, workbench: Workbench
) -> None:
    qtbot.waitUntil(lambda: "3 dossiers" in words_on(page))
    for number in range(MOST):
        _person(workbench, f"Nieuw {number}", "Zomers")
    page.refresh(())
    told = f"de {MOST} nieuwste van {MOST + 3} dossiers · zoek om de andere te zien"
    qtbot.waitUntil(lambda: told in words_on(page))
    page.resize(820, 700)  # on a small laptop it takes two lines, and both are read
    (count,) = (one for one in page.findChildren(Text) if one.text() == told)
    qtbot.waitUntil(lambda: count.height() >= count.heightForWidth(count.width()) > 0)
    assert count.width() < count.fontMetrics().horizontalAdvance(told)
    assert "Jan Peeters" not in _rows(page)
    box = the(SearchBox, "Naam, geboortedatum, nummer, telefoon of code", page)
    type_text(box, "zom")
    qtbot.waitUntil(lambda: f"de eerste {MOST} · typ meer om er minder te zien" in words_on(page))
    box.clear()
    type_text(box, "Peeters")
    qtbot.waitUntil(lambda: _rows(page) == ["Jan Peeters"])
    assert not any("dossiers" in words or "typ meer" in words for words in words_on(page))


def test_each_key_is_answered_and_enter_opens_the_file(qtbot: QtBot, page: PatientsPage) -> None:
    box = the(SearchBox, "Naam, geboortedatum, nummer, telefoon of code", page)
    type_text(box, "özg")
    qtbot.waitUntil(lambda: _rows(page) == ["Özgür Yılmaz"])
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Özgür Yılmaz" in words_on(page))
    tabs = the(QTabBar, "Delen van het dossier", page)
    assert tabs.tabText(0) == "Overzicht"


def test_another_spelling_joins_below_and_says_so(qtbot: QtBot, page: PatientsPage) -> None:
    type_text(the(SearchBox, "Naam, geboortedatum, nummer, telefoon of code", page), "mohammed")
    qtbot.waitUntil(lambda: _rows(page) == ["Muhammad El Amrani"])
    shown = page.findChildren(RecordList)[0].model
    name = shown.columns[0]
    assert name.under is not None
    assert name.under(shown.records[0]) == "ook: Muhammad"


def test_who_stands_on_another_spelling_stays_there_when_it_is_asked_once_more(
    qtbot: QtBot, page: PatientsPage
) -> None:
    type_text(the(SearchBox, "Naam, geboortedatum, nummer, telefoon of code", page), "mohammed")
    qtbot.waitUntil(lambda: _rows(page) == ["Muhammad El Amrani"])
    table = page.findChildren(RecordList)[0]
    table.go_in()
    stood_on: list[object] = []
    table.chosen.connect(stood_on.append)
    page.refresh(())
    qtbot.waitUntil(lambda: bool(stood_on))
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    assert None not in stood_on
    assert _rows(page) == ["Muhammad El Amrani"]


def test_opening_a_file_is_on_record(qtbot: QtBot, page: PatientsPage, people: list[Patient]) -> None:
    page.show_link(Link("patient", people[1].id))
    qtbot.waitUntil(lambda: "Jan Peeters" in words_on(page))
    with page.workbench.desk.store.reading() as session:
        seen = audit.entries(session, patient_id=people[1].id)
    assert [entry.action for entry in seen] == ["patient.view", "patient.register"]


def test_the_shortcuts_are_those_of_what_is_shown(
    qtbot: QtBot, page: PatientsPage, people: list[Patient]
) -> None:
    assert [keys for keys, _told in page.shortcuts()] == ["Enter", "Ctrl+N"]
    page.show_link(Link("patient", people[1].id))
    qtbot.waitUntil(lambda: "Jan Peeters" in words_on(page))
    assert [keys for keys, _told in page.shortcuts()] == ["F2", "Ctrl+S", "Esc"]


def test_somebody_new_who_is_known_already(qtbot: QtBot, page: PatientsPage) -> None:
    page.new_item()
    type_text(the(QLineEdit, "Voornaam", page), "Mohamed")
    type_text(the(QLineEdit, "Familienaam", page), "Amrani")
    qtbot.waitUntil(lambda: "Kennen we al?" in words_on(page))
    assert "Muhammad El Amrani" in words_on(page)
    the(QPushButton, "Bekijk Muhammad El Amrani", page).click()
    qtbot.waitUntil(lambda: page.title == "Muhammad El Amrani")


def test_a_wrong_date_is_told_at_the_field_and_nothing_is_lost(qtbot: QtBot, page: PatientsPage) -> None:
    page.new_item()
    type_text(the(QLineEdit, "Voornaam", page), "Noor")
    type_text(the(QLineEdit, "Geboortedatum", page), "31/2/2008")
    page.save()
    assert any("Deze datum is niet duidelijk" in words for words in words_on(page))
    assert the(QLineEdit, "Voornaam", page).text() == "Noor"
    the(QLineEdit, "Geboortedatum", page).setText("26/11/2026")
    page.save()
    assert any("ligt in de toekomst" in words for words in words_on(page))
    the(QLineEdit, "Geboortedatum", page).setText("28/2/2008")
    page.save()
    qtbot.waitUntil(lambda: page.title == "Noor")


def test_two_desks_change_the_same_person(qtbot: QtBot, page: PatientsPage, people: list[Patient]) -> None:
    page.show_link(Link("patient", people[1].id, "details"))
    qtbot.waitUntil(lambda: "Jan Peeters" in words_on(page))
    roepnaam = the(QLineEdit, "Roepnaam", page)
    type_text(roepnaam, "Jantje")
    change(page.workbench.desk, replace(people[1], used_name="Johnny", warning="komt met hond"))
    page.save()
    qtbot.waitUntil(lambda: bool(page.findChildren(SideBySide)))
    dialog = page.findChildren(SideBySide)[0]
    sides = {radio.text() for radio in dialog.findChildren(QRadioButton)}
    assert any("Jantje" in side for side in sides)
    assert any("Johnny" in side for side in sides)
    dialog.chosen.emit({"used_name": "mine"})
    dialog.close()
    qtbot.waitUntil(lambda: _kept(page, people[1]).used_name == "Jantje")
    assert _kept(page, people[1]).warning == "komt met hond"


def _kept(page: PatientsPage, person: Patient) -> Patient:
    with page.workbench.desk.store.reading() as session:
        found = patients.by_id(session, person.id)
    assert found is not None
    return found


def test_an_anonymous_house_asks_nothing_that_identifies(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    desk = make_desk(kind=HouseKind.TEJO)
    assert desk.house.identity_default is IdentityLevel.PSEUDONYM
    page = show(qtbot, PatientsPage(make_workbench(desk)))
    page.new_item()
    asked = {box.accessibleName() for box in page.findChildren(QLineEdit) if box.isVisibleTo(page)}
    assert "Voornaam of schuilnaam" in asked
    assert not asked & {
        "Familienaam",
        "Geboortedatum",
        "Rijksregister- of BIS-nummer",
        "Straat, nummer en bus",
    }


def test_everything_has_a_name_and_is_reached_by_tab(qtbot: QtBot, page: PatientsPage) -> None:
    page.new_item()
    assert nameless(page) == []
    assert unreachable(page, qtbot) == []


def test_words_typed_in_one_file_wait_while_another_is_looked_at(
    qtbot: QtBot, page: PatientsPage, people: list[Patient]
) -> None:
    page.show_link(Link("patient", people[1].id, "details"))
    qtbot.waitUntil(lambda: page.title == "Jan Peeters")
    type_text(the(QLineEdit, "Roepnaam", page), "Jantje")
    page.show_link(Link("patient", people[2].id, "details"))
    qtbot.waitUntil(lambda: page.title == "Muhammad El Amrani")
    assert the(QLineEdit, "Roepnaam", page).text() == ""
    page.show_link(Link("patient", people[1].id, "details"))
    qtbot.waitUntil(lambda: the(QLineEdit, "Roepnaam", page).text() == "Jantje")
    page.save()
    qtbot.waitUntil(lambda: _kept(page, people[1]).used_name == "Jantje")


def test_somebody_half_typed_is_still_there_after_esc(qtbot: QtBot, page: PatientsPage) -> None:
    page.new_item()
    type_text(the(QLineEdit, "Voornaam", page), "Noor")
    page.step_back()
    page.new_item()
    assert the(QLineEdit, "Voornaam", page).text() == "Noor"
    the(QPushButton, "Niet doen", page).click()
    page.new_item()
    assert the(QLineEdit, "Voornaam", page).text() == ""


def test_everything_that_is_asked_is_kept(qtbot: QtBot, page: PatientsPage) -> None:
    page.new_item()
    type_text(the(QLineEdit, "Voornaam", page), "Yara")
    type_text(the(QLineEdit, "Rijksregister- of BIS-nummer", page), "85.07.30-033.28")
    the(QPushButton, "Contact toevoegen", page).click()
    type_text(the(QLineEdit, "Nummer of adres", page), "0470 00 11 22")
    type_text(the(QLineEdit, "Afspraak bij dit contact", page), "sms na 16 u")
    the(QPushButton, "Taal toevoegen", page).click()
    taal = the(ChoiceBox, "Taal", page)
    taal.show_value("ti")
    the(QCheckBox, "tolk gewenst", page).click()
    the(QPushButton, "Nog iemand", page).click()
    type_text(the(QLineEdit, "Naam", page), "Amira")
    the(QCheckBox, "mag meedenken", page).click()
    the(QRadioButton, "bekwaam geacht", page).click()
    page.save()
    qtbot.waitUntil(lambda: page.title == "Yara")
    link = page.here()
    assert link is not None
    with page.workbench.desk.store.reading() as session:
        kept = patients.by_id(session, link.id) if link.id else None
    assert kept is not None
    assert kept.contact_points == (ContactPoint(ContactKind.SMS, "+32470001122", rule="sms na 16 u"),)
    assert kept.languages == (SpokenLanguage("ti", interpreter=True),)
    assert [(one.name, one.may_know) for one in kept.related] == [("Amira", True)]
    assert kept.identifiers[0].value == "85073003328"
    assert kept.capacity is not None
    assert kept.capacity.judged_by == page.workbench.desk.actor.name


def test_who_lives_abroad_gets_post_there_in_whatever_language_the_country_was_written(
    qtbot: QtBot, page: PatientsPage, people: list[Patient]
) -> None:
    page.show_link(Link("patient", people[1].id, "details"))
    qtbot.waitUntil(lambda: page.title == "Jan Peeters")
    country = the(QLineEdit, "Land", page)
    assert (country.text(), country.placeholderText()) == ("", "België")
    type_text(the(QLineEdit, "Straat, nummer en bus", page), "12, rue de la Paix")
    type_text(the(QLineEdit, "Gemeente", page), "Lille")
    type_text(country, "france")
    page.save()
    lille = Address("12, rue de la Paix", "", "Lille", country="FR")
    qtbot.waitUntil(lambda: _kept(page, people[1]).addresses == (lille,))
    qtbot.waitUntil(lambda: the(QLineEdit, "Land", page).text() == "Frankrijk")
    assert address_lines(_kept(page, people[1]), "nl")[-1] == "FRANKRIJK"
    the(QCheckBox, "verblijft ergens anders dan op het domicilie", page).click()
    type_text(the(QLineEdit, "Gemeente van het verblijf", page), "Leuven")
    the(QLineEdit, "Land", page).clear()
    page.save()
    here = (replace(lille, country="BE", stays_here=False), Address("", "", "Leuven"))
    qtbot.waitUntil(lambda: _kept(page, people[1]).addresses == here)


def test_a_number_that_moves_from_bis_to_national_keeps_its_history(
    qtbot: QtBot, page: PatientsPage, people: list[Patient]
) -> None:
    page.show_link(Link("patient", people[0].id, "details"))
    qtbot.waitUntil(lambda: page.title == "Özgür Yılmaz")
    number = the(QLineEdit, "Rijksregister- of BIS-nummer", page)
    number.setText("98.47.28-997.65")
    page.save()
    qtbot.waitUntil(lambda: [one.value for one in _kept(page, people[0]).identifiers] == ["98472899765"])
    number.setText("98.07.28-001.21")
    page.save()
    qtbot.waitUntil(lambda: len(_kept(page, people[0]).identifiers) == 2)
    present, before = _kept(page, people[0]).identifiers
    assert (present.kind, before.kind) == (IdentifierKind.NATIONAL, IdentifierKind.BIS)
    assert before.until == page.workbench.desk.clock.today()
    assert before.since == present.since == page.workbench.desk.clock.today()
    told = "vroeger nummer 98.47.28-997.65, van wo 25 nov 2026 tot wo 25 nov 2026"
    qtbot.waitUntil(lambda: told in words_on(page))
