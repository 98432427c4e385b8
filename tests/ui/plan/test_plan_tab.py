"""Plan: goals in somebody's own words, kept while they are written, with both sides when two write."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import change_patient, keep_plan
from healthdesk.actions.register_patient import blank, register
from healthdesk.records.help_plan import HelpPlan, PlanGoal
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.side_by_side import SideBySide
from healthdesk.ui.patients.patients_page import PatientsPage
from healthdesk.ui.plan.carers_card import CarersCard
from healthdesk.ui.plan.plan_tab import PlanTab
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


@pytest.fixture
def centre(qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk) -> PatientsPage:
    page = PatientsPage(make_workbench(make_desk()))
    page.resize(1200, 1400)
    page.link_requested.connect(page.show_link)
    return show(qtbot, page)


@pytest.fixture
def samira(qtbot: QtBot, centre: PatientsPage) -> Patient:
    return _at(qtbot, centre, "Samira")


def _at(qtbot: QtBot, page: PatientsPage, name: str) -> Patient:
    desk = page.workbench.desk
    made = register(desk, replace(blank(desk), used_name=name, birth_date="1991-05-14")).result
    _open(qtbot, page, made)
    return made


def _open(qtbot: QtBot, page: PatientsPage, person: Patient) -> None:
    page.show_link(Link("patient", person.id, "plan"))
    qtbot.waitUntil(lambda: page.title == person.used_name)
    qtbot.waitUntil(lambda: _shown(page) == person.id)


def _shown(page: PatientsPage) -> object:
    tab = page.findChild(PlanTab)
    return tab.shown.patient.id if tab is not None and tab.shown is not None else None


def _plan(page: PatientsPage, person: Patient) -> HelpPlan:
    return keep_plan.look_again(page.workbench.desk, person.id).plan


def _write_goal(page: PatientsPage, words: str) -> None:
    the(QPushButton, "Nog een doel", page).click()
    goals = [one for one in page.findChildren(QPlainTextEdit) if one.isVisible()]
    type_text(goals[-1], words)


def test_a_first_plan_with_a_step(qtbot: QtBot, centre: PatientsPage, samira: Patient) -> None:
    assert "Nog geen plan. Begin met wat Samira zelf wil." in words_on(centre)
    _write_goal(centre, "Terug slapen.")
    the(QPushButton, "Nog een stap", centre).click()
    type_text(the(QLineEdit, "Stap", centre), "huisarts bellen")
    type_text(the(QLineEdit, "Tegen wanneer", centre), "+1w")
    type_text(the(QLineEdit, "Hoe liep het tot nu toe", centre), "Eén nacht beter.")
    assert centre.save()
    qtbot.waitUntil(lambda: _plan(centre, samira).version == 1)
    (goal,) = _plan(centre, samira).goals
    assert (goal.words, goal.steps[0].what, goal.looks[0].how) == (
        "Terug slapen.",
        "huisarts bellen",
        "Eén nacht beter.",
    )
    qtbot.waitUntil(lambda: any("Eén nacht beter." in words for words in words_on(centre)))
    assert not centre.has_unsaved()


def test_what_is_half_written_is_there_after_another_file(
    qtbot: QtBot, centre: PatientsPage, samira: Patient
) -> None:
    _write_goal(centre, "Nog niet af")
    _at(qtbot, centre, "Jan")
    assert not [one for one in centre.findChildren(QPlainTextEdit) if one.isVisible()]
    _open(qtbot, centre, samira)
    qtbot.waitUntil(lambda: "Wat je hier typte staat er nog; het is niet bewaard." in words_on(centre))
    assert the(QPlainTextEdit, "Doel, in eigen woorden", centre).toPlainText() == "Nog niet af"
    assert _plan(centre, samira).version == 0


def test_as_it_was_can_be_undone(qtbot: QtBot, centre: PatientsPage, samira: Patient) -> None:
    _write_goal(centre, "Nog niet af")
    desk = centre.workbench.desk
    qtbot.waitUntil(lambda: keep_plan.look_again(desk, samira.id).half_typed is not None)
    the(QPushButton, "Zoals het was", centre).click()
    qtbot.waitUntil(lambda: keep_plan.look_again(desk, samira.id).half_typed is None)
    assert not [one for one in centre.findChildren(QPlainTextEdit) if one.isVisible()]


def test_a_colleague_who_wrote_another_goal_meanwhile_loses_nothing(
    qtbot: QtBot, centre: PatientsPage, samira: Patient, make_desk: MakeDesk
) -> None:
    _write_goal(centre, "Rust.")
    other = make_desk(Role.THERAPIST)
    goal = PlanGoal(id=new_id(), words="Werk.")
    keep_plan.save(other, replace(keep_plan.look_again(other, samira.id).plan, goals=(goal,)))
    centre.save()
    qtbot.waitUntil(lambda: {one.words for one in _plan(centre, samira).goals} == {"Rust.", "Werk."})


def test_the_same_goal_changed_twice_is_shown_side_by_side(
    qtbot: QtBot, centre: PatientsPage, samira: Patient, make_desk: MakeDesk
) -> None:
    _write_goal(centre, "Rust")
    centre.save()
    qtbot.waitUntil(lambda: _plan(centre, samira).version == 1)
    qtbot.waitUntil(lambda: the(QPlainTextEdit, "Doel, in eigen woorden", centre).isEnabled())
    field = the(QPlainTextEdit, "Doel, in eigen woorden", centre)
    type_text(field, " en slaap")  # where the cursor was: saving leaves it there
    other = make_desk(Role.THERAPIST)
    theirs = keep_plan.look_again(other, samira.id).plan
    keep_plan.save(other, replace(theirs, goals=(replace(theirs.goals[0], words="Rust en werk"),)))
    centre.save()
    qtbot.waitUntil(lambda: any(isinstance(one, SideBySide) for one in shown_dialogs(centre)))
    (dialog,) = (one for one in shown_dialogs(centre) if isinstance(one, SideBySide))
    the(QPushButton, "Bewaar deze keuze", dialog).click()
    qtbot.waitUntil(lambda: _plan(centre, samira).version == 3)
    assert [one.words for one in _plan(centre, samira).goals] == ["Rust en slaap"]


def test_a_carer_is_noted_with_what_it_asks(qtbot: QtBot, centre: PatientsPage, samira: Patient) -> None:
    the(QPushButton, "Mantelzorger toevoegen", centre).click()
    (dialog,) = shown_dialogs(centre)
    the(QPushButton, "Bewaren", dialog).click()
    nameless_carer = centre.workbench.sentence("plan.carer_without_name")
    qtbot.waitUntil(lambda: nameless_carer in words_on(dialog))
    type_text(the(QLineEdit, "Naam", dialog), "Rita Claes")
    type_text(the(QLineEdit, "Wat deze persoon doet", dialog), "kookt")
    the(QAbstractButton, "zwaar", dialog).click()
    the(QPushButton, "Bewaren", dialog).click()
    qtbot.waitUntil(lambda: bool(keep_plan.look_again(centre.workbench.desk, samira.id).carers))
    card = centre.findChild(CarersCard)
    assert card is not None
    qtbot.waitUntil(lambda: "Rita Claes" in words_on(card))
    assert "Ook voor wie zorgt na te gaan: Mantelzorgpremie van de gemeente" in words_on(card)


def test_everything_has_a_name_and_is_reached_by_tab(
    qtbot: QtBot, centre: PatientsPage, samira: Patient
) -> None:
    _write_goal(centre, "Rust")
    the(QPushButton, "Nog een stap", centre).click()
    assert nameless(centre) == []
    assert unreachable(centre, qtbot) == []
    del samira


def _drawn_again(qtbot: QtBot, page: PatientsPage) -> None:
    """Somebody else changes something of her, and the tab has heard of it."""
    bench, tab = page.workbench, page.findChild(PlanTab)
    assert tab is not None
    now = tab.shown
    assert now is not None
    bench.background.run(change_patient.change, bench.desk, replace(now.patient, contact_rule="na 16 u"))
    qtbot.waitUntil(lambda: tab.shown is not None and tab.shown.patient.version > now.patient.version)


def test_an_empty_goal_and_an_empty_step_stay_when_the_file_is_drawn_again(
    qtbot: QtBot, centre: PatientsPage, samira: Patient
) -> None:
    _write_goal(centre, "Rust")
    centre.save()
    qtbot.waitUntil(lambda: "Versie 1, bewaard op wo 25 nov 2026 door An Peeters." in words_on(centre))
    the(QPushButton, "Nog een stap", centre).click()
    the(QAbstractButton, "gedaan", centre).click()
    step = the(QLineEdit, "Stap", centre)
    step.setFocus()
    _drawn_again(qtbot, centre)
    assert the(QLineEdit, "Stap", centre).hasFocus()
    assert the(QAbstractButton, "gedaan", centre).isChecked()
    type_text(the(QLineEdit, "Stap", centre), "huisarts bellen")
    centre.save()
    qtbot.waitUntil(lambda: "Versie 2, bewaard op wo 25 nov 2026 door An Peeters." in words_on(centre))
    assert _plan(centre, samira).goals[0].steps[0].what == "huisarts bellen"
    the(QPushButton, "Nog een doel", centre).click()
    assert len([one for one in centre.findChildren(QPlainTextEdit) if one.isVisible()]) == 2


def test_who_saves_while_writing_goes_on_where_she_was(
    qtbot: QtBot, centre: PatientsPage, samira: Patient
) -> None:
    _write_goal(centre, "Rust")
    centre.save()
    field = the(QPlainTextEdit, "Doel, in eigen woorden", centre)
    qtbot.waitUntil(lambda: field.isEnabled() and field.hasFocus())
    type_text(field, " en slaap")
    centre.save()
    qtbot.waitUntil(lambda: [one.words for one in _plan(centre, samira).goals] == ["Rust en slaap"])


def test_an_unfolded_version_stays_unfolded(qtbot: QtBot, centre: PatientsPage, samira: Patient) -> None:
    _write_goal(centre, "Rust")
    centre.save()
    field = the(QPlainTextEdit, "Doel, in eigen woorden", centre)
    for number, more in enumerate((" en slaap", " en werk"), start=2):
        qtbot.waitUntil(lambda: field.isEnabled() and field.hasFocus())
        type_text(field, more)
        centre.save()
        said = f"Versie {number}, bewaard op wo 25 nov 2026 door An Peeters."
        qtbot.waitUntil(lambda: said in words_on(centre))  # noqa: B023 - waited for at once
        fold = f"Versie {number - 1}: wo 25 nov 2026, An Peeters"
        qtbot.waitUntil(lambda: bool(_links(centre, fold)))  # noqa: B023 - waited for at once
        if number == 2:
            _links(centre, fold)[0].click()
    assert "Rust" in " ".join(words_on(centre)).split("Vroegere versies")[1]


def _links(page: PatientsPage, name: str) -> list[QAbstractButton]:
    found = page.findChildren(QAbstractButton)
    return [one for one in found if one.isVisible() and one.accessibleName() == name]
