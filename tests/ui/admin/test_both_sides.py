"""Changed meanwhile, wherever a coordinator types: both sides are shown, what only one desk changed stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions import (
    change_house,
    day_paper_policy,
    keep_waiting_list,
    mail_server,
    referral_terms,
    reminder_policy,
    trajectory_policy,
    walk_in_policy,
)
from healthdesk.actions.desk import Desk
from healthdesk.actions.suggest_house import suggest
from healthdesk.clock import FixedClock
from healthdesk.records.day_paper import PaperPart
from healthdesk.records.house import HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.practitioner import Role
from healthdesk.records.walk_in import BoardShows
from healthdesk.ui.admin.house_section import HouseSection
from healthdesk.ui.admin.waiting_policy_card import WaitingPolicyCard
from healthdesk.ui.day_paper.day_paper_card import DayPaperCard
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.side_by_side import SideBySide
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.terms_card import TermsCard
from healthdesk.ui.reminders.mail_server_card import MailServerCard
from healthdesk.ui.reminders.reminder_policy_card import ReminderPolicyCard
from healthdesk.ui.today.walk_in_policy_card import WalkInPolicyCard
from healthdesk.ui.trajectory.path_policy_card import PathPolicyCard
from tests.begun_houses import begun
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the
from tests.ui.start.morning import fill_in


@dataclass(frozen=True)
class Clash:
    """What she and a colleague change: `field` both of them, `other` only the colleague."""

    made: Callable[[Workbench], Any]
    now: Callable[[Desk], Any]
    keep: Callable[[Desk, Any], Any]
    verb: str
    typed: Callable[[QWidget], object]
    field: str
    mine: object
    theirs: object
    other: str
    value: object


def _number(label: str, value: int) -> Callable[[QWidget], object]:
    return lambda card: the(NumberField, label, card).setValue(value)


def _type_a_server(card: QWidget) -> None:
    fill_in("Server", "mail.voorbeeld.be", card)
    fill_in("Adres van de afzender", "balie@voorbeeld.be", card)


CLASHES = {
    "house": Clash(
        HouseSection,
        change_house.present,
        change_house.change,
        "Bewaren",
        lambda card: fill_in("Telefoon", "016 11 11 11", card),
        "phone",
        "016 11 11 11",
        "016 22 22 22",
        "email",
        "nieuw@voorbeeld.be",
    ),
    "waiting": Clash(
        WaitingPolicyCard,
        keep_waiting_list.policy_of,
        keep_waiting_list.set_policy,
        "Wachtlijst bewaren",
        _number("Gauw telt als zoveel dagen langer wachten", 9),
        "soon_days",
        9,
        8,
        "urgent_days",
        99,
    ),
    "walk in": Clash(
        WalkInPolicyCard,
        walk_in_policy.policy_of,
        walk_in_policy.set_policy,
        "Zo bewaren",
        _number("Hoe lang duurt het ongeveer met één persoon", 35),
        "minutes",
        35,
        25,
        "shows",
        BoardShows.INITIALS,
    ),
    "terms": Clash(
        TermsCard,
        referral_terms.terms_of,
        referral_terms.set_terms,
        "Termijnen bewaren",
        _number("Niets gehoord: opnieuw vragen na", 5),
        "silent",
        5,
        6,
        "unsent",
        11,
    ),
    "paths": Clash(
        PathPolicyCard,
        trajectory_policy.policy_of,
        trajectory_policy.set_policy,
        "Aantal bewaren",
        _number("Hoeveel gesprekken voorzien jullie ongeveer", 8),
        "foreseen",
        8,
        7,
        "allowances",
        {"elp-treatment": 3},
    ),
    "reminders": Clash(
        ReminderPolicyCard,
        reminder_policy.policy_of,
        reminder_policy.set_policy,
        "Herinneringen bewaren",
        _number("Hoeveel dagen vooraf", 2),
        "days",
        2,
        3,
        "on",
        True,
    ),
    "mail": Clash(
        MailServerCard,
        lambda desk: mail_server.server_of(desk)[0],
        mail_server.set_server,
        "Mailserver bewaren",
        _type_a_server,
        "host",
        "mail.voorbeeld.be",
        "post.voorbeeld.be",
        "port",
        2525,
    ),
    "day paper": Clash(
        DayPaperCard,
        day_paper_policy.policy_of,
        day_paper_policy.set_policy,
        "Keuze bewaren",
        lambda card: fill_in("Vanaf hoe laat", "17:00", card),
        "evening",
        time(17),
        time(18),
        "holds",
        frozenset({PaperPart.NAME}),
    ),
}


@pytest.mark.parametrize("name", CLASHES)
def test_a_colleague_was_first(
    qtbot: QtBot,
    make_desk: MakeDesk,
    make_workbench: MakeWorkbench,
    clock: FixedClock,
    tmp_path: Path,
    name: str,
) -> None:
    one, desk = CLASHES[name], make_desk(Role.COORDINATOR)
    if name == "house":  # its name is on the door too
        choice = HouseChoice(
            house=replace(suggest(HouseKind.WGC), name="WGC De Linde"),
            place=HousePlace(file=tmp_path / "begun.healthdesk"),
            coordinator="Mia Wouters",
        )
        desk = begun(choice, "vier fietsen langs de Dijle", clock)
    bench = make_workbench(desk)
    card = show(qtbot, one.made(bench))
    card.fetch()
    qtbot.waitUntil(lambda: bench.background.is_resting)
    before = one.now(desk)
    changed = {one.field: one.theirs, one.other: one.value}
    if name == "mail":
        changed["sender"] = "post@voorbeeld.be"
    one.keep(desk, replace(before, **changed))
    one.typed(card)
    the(QPushButton, one.verb, card).click()
    qtbot.waitUntil(lambda: bool(card.findChildren(SideBySide)))
    (dialog,) = card.findChildren(SideBySide)
    assert nameless(dialog) == []
    assert not any(radio.text() == "" for radio in dialog.findChildren(QRadioButton))
    the(QPushButton, "Bewaar deze keuze", dialog).click()
    qtbot.waitUntil(lambda: getattr(one.now(desk), one.field) == one.mine)
    qtbot.waitUntil(lambda: bench.background.is_resting)
    assert getattr(one.now(desk), one.other) == one.value
    assert not card.has_unsaved()
    if name == "house":
        desk.store.close()
