"""Rechten: a social worker asks, sees why something is worth looking into, and agrees who does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import change_patient, change_questions
from healthdesk.actions import check_entitlements as rights
from healthdesk.actions.desk import Desk
from healthdesk.actions.register_patient import blank, register
from healthdesk.records.entitlement import FollowUpState, NotedFact
from healthdesk.records.house import HouseKind
from healthdesk.records.link import Link
from healthdesk.records.patient import Membership, Patient
from healthdesk.records.practitioner import Role
from healthdesk.ui.parts.handout_button import HandoutButton
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.patients.file_tabs import tabs_for
from healthdesk.ui.patients.patients_page import PatientsPage
from healthdesk.ui.rights.right_card import RightCard
from healthdesk.ui.rights.rights_tab import RightsTab
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


@pytest.fixture
def centre(qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk) -> PatientsPage:
    page = PatientsPage(make_workbench(make_desk()))
    page.resize(1200, 1600)
    page.link_requested.connect(page.show_link)
    return show(qtbot, page)


@pytest.fixture
def samira(qtbot: QtBot, centre: PatientsPage) -> Patient:
    return _at(qtbot, centre, "Samira")


def _at(qtbot: QtBot, page: PatientsPage, name: str) -> Patient:
    desk = page.workbench.desk
    known = replace(
        blank(desk),
        used_name=name,
        birth_date="1991-05-14",
        carer=False,
        membership=Membership("306", "1234567", increased=False),
    )
    made = register(desk, known).result
    _open(qtbot, page, made)
    return made


def _open(qtbot: QtBot, page: PatientsPage, person: Patient) -> None:
    page.show_link(Link("patient", person.id, "rights"))
    qtbot.waitUntil(lambda: page.title == person.used_name)
    qtbot.waitUntil(lambda: _shown(page) == person.id)


def _shown(page: PatientsPage) -> object:
    tab = page.findChild(RightsTab)
    return tab.shown.patient.id if tab is not None and tab.shown is not None else None


def _ask(page: PatientsPage, key: str) -> None:
    """Choose a question that a right still lacks."""
    for link in page.findChildren(QPushButton):
        if link.property("fact") == key and link.isVisible():
            link.click()
            return
    raise AssertionError(key)


def _outcome(page: PatientsPage, person: Patient, right: str) -> str:
    file = rights.look_again(page.workbench.desk, person.id)
    return next(one.outcome.value for one in file.findings if one.entitlement.id == right)


def test_one_answer_shows_what_to_look_into_and_why(
    qtbot: QtBot, centre: PatientsPage, samira: Patient
) -> None:
    assert "Waarvan leeft u nu?" in words_on(centre)
    the(QAbstractButton, "leefloon", centre).click()
    the(QPushButton, "Bewaren", centre).click()
    qtbot.waitUntil(lambda: "inkomen: leefloon" in words_on(centre))
    assert "UiTPAS met kansentarief" in words_on(centre)
    assert "klever, of bewijs van leefloon of schuldbemiddeling" in " ".join(words_on(centre))
    assert _outcome(centre, samira, "uitpas") == "probably"


def test_a_yes_or_no_is_kept_at_once(qtbot: QtBot, centre: PatientsPage, samira: Patient) -> None:
    _ask(centre, "short_of_means")
    the(QAbstractButton, "ja", centre).click()
    qtbot.waitUntil(lambda: "te weinig om van te leven: ja" in words_on(centre))
    done = rights.look_again(centre.workbench.desk, samira.id)
    assert ("short_of_means", True) in {(one.key, one.value) for one in done.facts}


def test_what_somebody_rather_does_not_say_is_not_asked_again(
    qtbot: QtBot, centre: PatientsPage, samira: Patient
) -> None:
    _ask(centre, "residence")
    the(QPushButton, "Liever niet", centre).click()
    qtbot.waitUntil(lambda: "verblijf: liever niet gezegd" in words_on(centre))
    file = rights.look_again(centre.workbench.desk, samira.id)
    assert "residence" not in file.questions


@pytest.mark.usefixtures("samira")
def test_a_question_can_be_skipped(qtbot: QtBot, centre: PatientsPage) -> None:
    the(QPushButton, "Overslaan", centre).click()
    assert "Waarvan leeft u nu?" not in words_on(centre)


def test_an_amount_is_read_as_people_write_it(qtbot: QtBot, centre: PatientsPage, samira: Patient) -> None:
    _ask(centre, "family_income")
    field = the(QLineEdit, "Hoeveel is het bruto inkomen van het hele gezin per jaar, ongeveer?", centre)
    type_text(field, "veel")
    the(QPushButton, "Bewaren", centre).click()
    assert "Schrijf een getal, bijvoorbeeld 24 155 of 3." in words_on(centre)
    field.clear()
    type_text(field, "17.400,50")
    assert centre.save()
    qtbot.waitUntil(lambda: "bruto gezinsinkomen per jaar: €\u00a017\u00a0400,50" in words_on(centre))
    assert not centre.has_unsaved()
    del samira


def test_what_is_half_answered_for_one_waits_for_her(
    qtbot: QtBot, centre: PatientsPage, samira: Patient
) -> None:
    the(QAbstractButton, "pensioen", centre).click()
    _at(qtbot, centre, "Jan")
    qtbot.waitUntil(lambda: "Waarvan leeft u nu?" in words_on(centre))
    assert not the(QAbstractButton, "pensioen", centre).isChecked()
    assert centre.has_unsaved()
    _open(qtbot, centre, samira)
    qtbot.waitUntil(lambda: "Waarvan leeft u nu?" in words_on(centre))
    assert the(QAbstractButton, "pensioen", centre).isChecked()


def test_an_answer_stands_there_in_the_words_in_which_it_was_asked(
    qtbot: QtBot, centre: PatientsPage, samira: Patient, make_desk: MakeDesk
) -> None:
    desk = centre.workbench.desk
    rights.note_fact(
        desk, samira.id, NotedFact(key="income", value=("leefloon",), noted_on=desk.clock.today())
    )
    coordinator = make_desk(Role.COORDINATOR)
    income = change_questions.at_hand(coordinator, "income").one.question
    worded = replace(income, label={"nl": "geld"}, ask={"nl": "Waar komt uw geld vandaan?"})
    change_questions.keep(coordinator, worded, 0)
    _open_again(qtbot, centre, samira)
    assert {"inkomen: leefloon", "gevraagd als “Waarvan leeft u nu?”"} <= set(words_on(centre))
    the(QAbstractButton, "Wijzig: inkomen", centre).click()
    assert "Waar komt uw geld vandaan?" in words_on(centre)


def test_somebody_follows_up_by_a_day(qtbot: QtBot, centre: PatientsPage, samira: Patient) -> None:
    desk = centre.workbench.desk
    fact = NotedFact(key="income", value=("leefloon",), noted_on=desk.clock.today())
    rights.note_fact(desk, samira.id, fact)
    _open_again(qtbot, centre, samira)
    the(QPushButton, "Opvolgen: UiTPAS met kansentarief", centre).click()
    (dialog,) = shown_dialogs(centre)
    the(QAbstractButton, "aangevraagd", dialog).click()
    the(QLineEdit, "Tegen", dialog).selectAll()
    type_text(the(QLineEdit, "Tegen", dialog), "+1w")
    type_text(the(QPlainTextEdit, "Nota", dialog), "formulier meegegeven")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    the(QPushButton, "Opvolgen: UiTPAS met kansentarief", centre).click()
    (dialog,) = shown_dialogs(centre)
    assert the(QPlainTextEdit, "Nota", dialog).toPlainText() == "formulier meegegeven", "Esc loses no words"
    the(QPushButton, "Bewaren", dialog).click()
    qtbot.waitUntil(lambda: bool(rights.look_again(desk, samira.id).follow_ups))
    (kept,) = rights.look_again(desk, samira.id).follow_ups.values()
    assert (kept.state, kept.note) == (FollowUpState.ASKED, "formulier meegegeven")
    qtbot.waitUntil(lambda: any("formulier meegegeven" in words for words in words_on(centre)))


def _open_again(qtbot: QtBot, page: PatientsPage, person: Patient) -> None:
    page.show_link(Link("patient", person.id, "overview"))
    page.show_link(Link("patient", person.id, "rights"))
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    qtbot.waitUntil(lambda: "inkomen: leefloon" in words_on(page))


@pytest.mark.usefixtures("samira")
def test_where_it_was_read_and_that_nobody_checked_it_is_one_click_away(centre: PatientsPage) -> None:
    the(QPushButton, "Bron en bedragen: Verhoogde tegemoetkoming (VT)", centre).click()
    told = " ".join(words_on(centre))
    for words in ("2021", "1 aug 2022", "2023", "te controleren", "lm-ml.be"):
        assert words in told


@pytest.mark.usefixtures("samira")
def test_the_page_for_the_person_is_offered_in_each_language(centre: PatientsPage) -> None:
    button = the(HandoutButton, "Blad voor de persoon", centre)
    offered = [action.text() for action in button.menu().actions() if action.text()]
    assert len(offered) == 6
    assert offered[0].startswith("Afdrukken: Nederlands")


@pytest.mark.usefixtures("samira")
def test_everything_has_a_name_and_is_reached_by_tab(qtbot: QtBot, centre: PatientsPage) -> None:
    assert centre.findChildren(RightCard)
    assert nameless(centre) == []
    assert unreachable(centre, qtbot) == []


def test_who_sees_the_tab(make_desk: MakeDesk) -> None:
    def keys(desk: Desk) -> set[str]:
        return {tab.key for tab in tabs_for(desk.actor, desk.house)}

    assert "rights" in keys(make_desk(Role.RECEPTION))
    assert "rights" not in keys(make_desk(Role.VOLUNTEER_RECEPTION))


def test_an_anonymous_house_has_no_such_tab(make_desk: MakeDesk) -> None:
    desk = make_desk(Role.COORDINATOR, kind=HouseKind.TEJO)
    assert "rights" not in {tab.key for tab in tabs_for(desk.actor, desk.house)}


def _drawn_again(qtbot: QtBot, page: PatientsPage) -> None:
    """Somebody else changes something of her, and the tab has heard of it."""
    bench, tab = page.workbench, page.findChild(RightsTab)
    assert tab is not None
    now = tab.shown
    assert now is not None
    bench.background.run(change_patient.change, bench.desk, replace(now.patient, contact_rule="na 16 u"))
    qtbot.waitUntil(lambda: tab.shown is not None and tab.shown.patient.version > now.patient.version)


@pytest.mark.usefixtures("samira")
def test_what_she_unfolded_stays_so_when_the_file_is_drawn_again(qtbot: QtBot, centre: PatientsPage) -> None:
    the(QPushButton, "Bron en bedragen: Verhoogde tegemoetkoming (VT)", centre).click()
    rest = [one for one in centre.findChildren(QPushButton) if one.text().startswith("Toon ook wat er al is")]
    rest[0].click()
    shown = len([one for one in centre.findChildren(RightCard) if one.isVisible()])
    _drawn_again(qtbot, centre)
    qtbot.waitUntil(lambda: "lm-ml.be" in " ".join(words_on(centre)))
    assert len([one for one in centre.findChildren(RightCard) if one.isVisible()]) == shown


@pytest.mark.usefixtures("samira")
def test_who_is_answering_goes_on_where_she_was(qtbot: QtBot, centre: PatientsPage) -> None:
    _ask(centre, "family_income")
    ask = "Hoeveel is het bruto inkomen van het hele gezin per jaar, ongeveer?"
    the(QLineEdit, ask, centre).setFocus()
    type_text(the(QLineEdit, ask, centre), "17")
    _drawn_again(qtbot, centre)
    qtbot.waitUntil(lambda: the(QLineEdit, ask, centre).hasFocus())
    type_text(the(QLineEdit, ask, centre), "400")
    assert the(QLineEdit, ask, centre).text() == "17400"


def test_an_answer_that_is_being_changed_is_still_asked(
    qtbot: QtBot, centre: PatientsPage, samira: Patient
) -> None:
    desk = centre.workbench.desk
    rights.note_fact(
        desk, samira.id, NotedFact(key="income", value=("leefloon",), noted_on=desk.clock.today())
    )
    _open_again(qtbot, centre, samira)
    the(QAbstractButton, "Wijzig: inkomen", centre).click()
    assert "Waarvan leeft u nu?" in words_on(centre)
    _drawn_again(qtbot, centre)
    assert "Waarvan leeft u nu?" in words_on(centre)
