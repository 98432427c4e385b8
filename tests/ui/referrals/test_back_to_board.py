"""Out of a referral to the board, with the mouse alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.records.link import Link
from healthdesk.ui.hands.hands import Hands
from tests.letter_desk import Case
from tests.ui.conftest import MakeWorkbench
from tests.ui.letters.conftest import desk, yara
from tests.ui.window.frames_made import started

__all__ = ["desk", "yara"]


def test_the_name_of_the_page_leads_out_of_what_stands_on_it(
    qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case, tmp_path: Path
) -> None:
    frame = started(qtbot, make_workbench(desk), tmp_path)
    hands = Hands(frame.window(), lambda: frame.workbench.background.is_resting)
    frame.navigator.follow(Link("referral", yara.referral.id))
    hands.see("antwoordcode")
    hands.press("Vandaag…")
    hands.press("Verwijzingen…")
    hands.see("antwoordcode")  # what she was at stays open
    hands.press("Verwijzingen…")
    hands.see("Nieuwe verwijzing")
    assert not hands.reads("antwoordcode")
    frame.navigator.follow(Link("referral", yara.referral.id))
    hands.see("antwoordcode")
    number = frame.rail.offered.index("referrals") + 1
    qtbot.keyClick(frame, Qt.Key(Qt.Key.Key_0.value + number), Qt.KeyboardModifier.ControlModifier)
    hands.see("Nieuwe verwijzing")
