"""The whole morning, in order."""

from __future__ import annotations

from pathlib import Path

from healthdesk.tour.at_the_desk import welcome
from healthdesk.tour.guide import Guide, Say, lead
from healthdesk.tour.onwards import see_her_through
from healthdesk.tour.setting_up import set_up


def tour(folder: Path, say: Say, language: str) -> None:
    """Lead somebody through the morning; pictures and letter are in the folder afterwards."""
    lead(folder, say, language, _morning)


def _morning(guide: Guide) -> None:
    set_up(guide)
    welcome(guide)
    see_her_through(guide)
    go_home(guide)


def go_home(guide: Guide) -> None:
    """Lock; whoever comes next has to say who she is."""
    guide.tell("lock")
    guide.hands.press("Vergrendel")
    guide.hands.see("Ontgrendelen")
    guide.picture("locked")
