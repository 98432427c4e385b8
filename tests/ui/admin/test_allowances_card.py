"""What arrangements outside the house foresee: changed with a day and a source, read back, given back."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions.change_allowances import listed
from healthdesk.actions.desk import Desk
from healthdesk.actions.trajectory_policy import policy_of, set_policy
from healthdesk.db import audit
from healthdesk.records.practitioner import Role
from healthdesk.rules.allowances import HouseAllowance
from healthdesk.ui.admin.allowance_dialog import AllowanceDialog
from healthdesk.ui.admin.allowances_card import AllowancesCard
from healthdesk.ui.house_rules.rule_history_dialog import RuleHistoryDialog
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.action_words import action_word
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.agenda.at_the_desk import rest
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on

ADULTS = "Eerstelijnspsychologische zorg, ondersteuning, volwassenen"


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR)


@pytest.fixture
def bench(desk: Desk, make_workbench: MakeWorkbench) -> Workbench:
    return make_workbench(desk)


@pytest.fixture
def card(bench: Workbench, qtbot: QtBot) -> AllowancesCard:
    shown = AllowancesCard(bench)
    shown.resize(800, 900)
    show(qtbot, shown)
    shown.fetch()
    rest(qtbot, bench)
    return shown


def adults(desk: Desk) -> HouseAllowance:
    return next(one for one in listed(desk) if one.shipped.name["nl"] == ADULTS)


def says(widget: QWidget, words: str) -> bool:
    return any(words in said for said in words_on(widget))


def test_a_number_of_the_house_has_a_day_and_a_source_and_a_history(
    card: AllowancesCard, desk: Desk, bench: Workbench, qtbot: QtBot
) -> None:
    assert says(
        card, "8 individuele gesprekken in 12 maanden · sinds ma 1 apr 2024 · te controleren · https://"
    )
    assert nameless(card) == unreachable(card, qtbot) == []
    the(QPushButton, f"Wijzig…: {ADULTS}", card).click()
    (dialog,) = (one for one in shown_dialogs(card) if isinstance(one, AllowanceDialog))
    assert nameless(dialog) == []
    the(NumberField, "Hoeveel gesprekken", dialog).setValue(12)
    the(QLineEdit, "Geldt vanaf", dialog).setText("1/9/2026")
    the(QPushButton, "Bewaren", dialog).click()
    rest(qtbot, bench)
    assert says(dialog, "Zonder bron telt een getal niet")
    assert adults(desk).number == 0
    the(QLineEdit, "Bron", dialog).setText("brief van het RIZIV")
    the(QLineEdit, "Waarom (mag leeg)", dialog).setText("nieuwe conventie")
    the(QPushButton, "Bewaren", dialog).click()
    rest(qtbot, bench)
    rest(qtbot, bench)
    kept = adults(desk).allowance
    assert (kept.talks, kept.valid_from, kept.source) == (
        12,
        date(2026, 9, 1),
        "brief van het RIZIV",
    )
    told = (
        "12 individuele gesprekken in 12 maanden · sinds di 1 sep 2026 · te controleren · brief van het RIZIV"
    )
    qtbot.waitUntil(lambda: says(card, told))
    assert says(card, "· nieuwe conventie")
    with desk.store.reading() as session:
        (line, *_older) = audit.entries(session, limit=1)
    assert action_word(line.action) == "wijzigde wat anderen voorzien"
    the(QPushButton, f"Geschiedenis: {ADULTS}", card).click()
    rest(qtbot, bench)
    (story,) = (one for one in shown_dialogs(card) if isinstance(one, RuleHistoryDialog))
    assert says(story, told)
    story.accept()
    the(QPushButton, f"Terug naar het programma: {ADULTS}", card).click()
    rest(qtbot, bench)
    rest(qtbot, bench)
    assert adults(desk).allowance == adults(desk).shipped
    assert bench.toasts.take_back_latest()
    rest(qtbot, bench)
    assert adults(desk).allowance.talks == 12


def test_a_number_from_before_sources_were_asked_for_says_that_it_has_none(
    card: AllowancesCard, desk: Desk, bench: Workbench, qtbot: QtBot
) -> None:
    policy = policy_of(desk)
    policy.allowances[adults(desk).shipped.id] = 5
    set_policy(desk, policy)
    card.fetch()
    rest(qtbot, bench)
    assert says(
        card,
        "5 individuele gesprekken in 12 maanden · te controleren · zonder bron: het huis koos dit getal zelf",
    )


def test_what_holds_later_is_said_and_does_not_count_yet(
    card: AllowancesCard, desk: Desk, bench: Workbench, qtbot: QtBot
) -> None:
    the(QPushButton, f"Wijzig…: {ADULTS}", card).click()
    (dialog,) = (one for one in shown_dialogs(card) if isinstance(one, AllowanceDialog))
    the(NumberField, "Hoeveel gesprekken", dialog).setValue(6)
    the(QLineEdit, "Geldt vanaf", dialog).setText("1/1/2027")
    the(QLineEdit, "Bron", dialog).setText("aankondiging")
    the(QPushButton, "Bewaren", dialog).click()
    rest(qtbot, bench)
    rest(qtbot, bench)
    assert adults(desk).allowance.talks == 8
    told = (
        "Wat het huis koos geldt vandaag niet: 6 individuele gesprekken in 12 maanden · sinds vr 1 jan 2027"
    )
    qtbot.waitUntil(lambda: says(card, told))
