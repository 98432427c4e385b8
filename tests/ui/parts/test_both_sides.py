"""Changed meanwhile, asked in one place: what is told when nobody chooses, on what a second time rests."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healthdesk.errors import ChangedMeanwhile
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.both_sides import BothSides
from healthdesk.ui.parts.side_by_side import SideBySide
from healthdesk.ui.parts.workbench import Workbench


@dataclass(frozen=True)
class Card:
    phone: str
    mail: str
    version: int = 1


TOLD = {"phone": ("Telefoon", attrgetter("phone")), "mail": ("E-mail", attrgetter("mail"))}


def test_who_puts_the_question_away_is_told_that_nothing_was_kept(qtbot: QtBot, workbench: Workbench) -> None:
    window, banner = QWidget(), Banner()
    for one in (window, banner):
        qtbot.addWidget(one)
    both = BothSides(TOLD, window, workbench, banner)
    before = Card("016 1", "a@example.be")
    assert both.met(ChangedMeanwhile(mine=Card("016 2", ""), theirs=Card("016 3", "")), before)
    window.findChildren(SideBySide)[0].reject()
    assert banner.text == workbench.sentence("store.changed_meanwhile")


def test_a_second_time_what_the_colleague_takes_back_stays_taken_back(
    qtbot: QtBot, workbench: Workbench
) -> None:
    window, banner = QWidget(), Banner()
    for one in (window, banner):
        qtbot.addWidget(one)
    both = BothSides(TOLD, window, workbench, banner)
    kept: list[Card] = []
    both.settled.connect(kept.append)
    before = Card("016 1", "a@example.be")
    theirs = Card("016 2", "a@example.be", 2)
    both.met(ChangedMeanwhile(mine=Card("016 1", "b@example.be"), theirs=theirs), before)
    assert kept == [Card("016 2", "b@example.be", 2)]
    both.met(ChangedMeanwhile(mine=kept[0], theirs=Card("016 1", "a@example.be", 3)), before)
    assert kept[1:] == [Card("016 1", "b@example.be", 3)]
