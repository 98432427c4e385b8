"""Misschien dezelfde persoon: a pair is looked at, put together or told apart, and parted again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.change_patient import change
from healthdesk.actions.find_doubles import said_two
from healthdesk.actions.follow_walk_in import welcome
from healthdesk.actions.register_patient import blank, register
from healthdesk.records.link import Link
from healthdesk.records.patient import Identifier, IdentifierKind, Patient
from healthdesk.ui.parts.search_box import SearchBox
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.merge_view import MergeView
from healthdesk.ui.patients.merged_card import MergedCard
from healthdesk.ui.patients.pair_card import PairCard
from healthdesk.ui.patients.part_dialog import PartDialog
from healthdesk.ui.patients.patients_page import PatientsPage
from healthdesk.ui.window.commands import window_commands
from tests.ui.accessibility import nameless, unreachable
from tests.ui.hands import show, the, type_text, words_on


def _person(workbench: Workbench, given: str, family: str, **more: Any) -> Patient:
    draft = replace(blank(workbench.desk), official_given=given, official_family=family, **more)
    return register(workbench.desk, draft).result


@pytest.fixture
def two(workbench: Workbench) -> tuple[Patient, Patient]:
    older = _person(workbench, "Muhammad", "El Amrani", birth_date="1990-03-14", warning="komt met hond")
    newer = _person(workbench, "Mohamed", "Amrani", birth_date="1990-03-14", pronouns="hij")
    _person(workbench, "Jan", "Peeters", birth_date="1960-02-03")
    return older, newer


@pytest.fixture
def page(qtbot: QtBot, workbench: Workbench, two: tuple[Patient, Patient]) -> PatientsPage:
    made = PatientsPage(workbench)
    made.resize(1200, 800)
    made.link_requested.connect(made.show_link)
    show(qtbot, made)
    the(QPushButton, "Misschien dezelfde persoon", made).click()
    qtbot.waitUntil(lambda: len(_pairs(made)) == 1)
    return made


def _pairs(page: PatientsPage) -> list[PairCard]:
    return [card for card in page.findChildren(PairCard) if card.isVisible()]


def _click(qtbot: QtBot, page: PatientsPage, name: str) -> None:
    """As soon as it is there: cards are made again when an answer comes."""

    def there() -> list[QPushButton]:
        named = (button for button in page.findChildren(QPushButton) if button.isVisible())
        return [button for button in named if name in {button.accessibleName(), button.text()}]

    qtbot.waitUntil(lambda: len(there()) == 1)
    there()[0].click()


SAME = "Zelfde persoon: Muhammad El Amrani · Mohamed Amrani"
TWO = "Twee personen: Muhammad El Amrani · Mohamed Amrani"


def test_two_files_are_put_together_field_by_field(
    qtbot: QtBot, page: PatientsPage, two: tuple[Patient, Patient]
) -> None:
    _click(qtbot, page, SAME)
    qtbot.waitUntil(lambda: "Wat meegaat" in words_on(page))
    assert the(QRadioButton, "Let op: komt met hond", page).isChecked()
    assert the(QRadioButton, "Voornaamwoorden: hij", page).isChecked()
    the(QRadioButton, "Voornaam: Muhammad", page).click()
    _click(qtbot, page, "Voeg samen")
    qtbot.waitUntil(lambda: page.title in {"Muhammad El Amrani", "Muhammad Amrani"})
    qtbot.waitUntil(lambda: "Samengevoegd" in words_on(page))
    assert any(two[1].code in words for words in words_on(page))


def test_two_that_hardly_look_alike_are_not_put_together_without_a_word(
    qtbot: QtBot, page: PatientsPage, workbench: Workbench, two: tuple[Patient, Patient]
) -> None:
    warned = "Weinig wijst erop dat dit dezelfde persoon is."
    _click(qtbot, page, SAME)
    qtbot.waitUntil(lambda: "Wat meegaat" in words_on(page))
    assert not any(warned in words for words in words_on(page))
    other = _person(workbench, "Hanne", "Declercq", birth_date="1941-05-06")
    merge = page.findChildren(MergeView)[0]
    merge.show_two(two[0].id, other.id)
    told = f"{warned} In beide dossiers staat iets anders: Voornaam, Familienaam, Geboortedatum."
    qtbot.waitUntil(lambda: any(words.startswith(told) for words in words_on(page)))


def test_which_national_number_stays_is_asked(
    qtbot: QtBot, page: PatientsPage, workbench: Workbench, two: tuple[Patient, Patient]
) -> None:
    for one, value in zip(two, ("90031400135", "85073003328"), strict=True):
        change(workbench.desk, replace(one, identifiers=(Identifier(IdentifierKind.NATIONAL, value),)))
    _click(qtbot, page, SAME)
    qtbot.waitUntil(lambda: "Wat meegaat" in words_on(page))
    assert any(one.startswith("Nummers: kies zelf") for one in words_on(page))
    ours, theirs = (
        the(QRadioButton, f"Nummers: {number}", page) for number in ("90.03.14-001.35", "85.07.30-033.28")
    )
    assert not ours.isChecked()
    assert not theirs.isChecked()
    _click(qtbot, page, "Voeg samen")
    assert "Kies eerst wat blijft: Nummers." in words_on(page)
    theirs.click()
    _click(qtbot, page, "Voeg samen")
    qtbot.waitUntil(lambda: "Samengevoegd" in words_on(page))


def test_they_are_two_after_all(qtbot: QtBot, page: PatientsPage, two: tuple[Patient, Patient]) -> None:
    _click(qtbot, page, SAME)
    qtbot.waitUntil(lambda: "Wat meegaat" in words_on(page))
    _click(qtbot, page, "Voeg samen")
    qtbot.waitUntil(lambda: "Samengevoegd" in words_on(page))
    welcome(page.workbench.desk, patient_id=two[0].id)
    page.show_link(Link("page"))
    page.show_link(Link("patient", two[0].id))
    card = page.findChildren(MergedCard)[0]
    qtbot.waitUntil(lambda: any(one.later for one in card.shown))
    _click(qtbot, page, f"Haal {two[1].code} uit elkaar")
    dialog = page.findChildren(PartDialog)[0]
    assert [box.text().split(" · ")[0] for box in dialog.findChildren(QCheckBox)] == ["keer aan de balie"]
    dialog.findChildren(QCheckBox)[0].click()
    the(QPushButton, "Haal uit elkaar", dialog).click()
    qtbot.waitUntil(lambda: page.title == "Mohamed Amrani")


def test_two_people_are_told_apart_and_that_is_taken_back(
    qtbot: QtBot, page: PatientsPage, two: tuple[Patient, Patient]
) -> None:
    codes = [one.code for one in sorted(two, key=lambda one: one.id)]
    _click(qtbot, page, TWO)
    qtbot.waitUntil(lambda: len(said_two(page.workbench.desk)) == 1)
    page.show_link(Link("doubles"))
    qtbot.waitUntil(lambda: "Niemand lijkt twee dossiers te hebben." in words_on(page))
    qtbot.waitUntil(lambda: "Bekeken: twee personen" in words_on(page))
    _click(qtbot, page, "Toch opnieuw bekijken: Muhammad El Amrani ({}) · Mohamed Amrani ({})".format(*codes))
    qtbot.waitUntil(lambda: said_two(page.workbench.desk) == ())
    page.show_link(Link("doubles"))
    qtbot.waitUntil(lambda: len(_pairs(page)) == 1)


def test_two_files_chosen_by_hand(qtbot: QtBot, page: PatientsPage) -> None:
    the(QPushButton, "Kies zelf twee dossiers", page).click()
    box = the(SearchBox, "Voor wie? Naam, geboortedatum of code", page)
    for name in ("peeters", "muhammad"):
        type_text(box, name)
        picked = page._doubles.picker
        with qtbot.waitSignal(picked.picked):
            qtbot.keyClick(box, "\r")
    qtbot.waitUntil(lambda: page.title == "Eén dossier maken")
    qtbot.waitUntil(lambda: "Wat meegaat" in words_on(page))
    assert page.step_back()
    assert page.title == "Misschien dezelfde persoon"


def test_every_control_has_a_name_and_is_reached_by_keyboard(qtbot: QtBot, page: PatientsPage) -> None:
    assert nameless(page) == []
    assert unreachable(page, qtbot) == []
    _click(qtbot, page, SAME)
    qtbot.waitUntil(lambda: "Wat meegaat" in words_on(page))
    assert nameless(page) == []


def test_the_command_box_leads_there(workbench: Workbench) -> None:
    hits = window_commands(workbench, ())
    assert [hit.link for hit in hits if hit.title == "Misschien dezelfde persoon"] == [Link("doubles")]
