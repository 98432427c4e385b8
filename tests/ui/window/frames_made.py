"""The whole window, started, on whatever house a test has."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.window.frame import Frame
from tests.ui.hands import show


def started(qtbot: QtBot, bench: Workbench, folder: Path) -> Frame:
    """With what the first page asks for answered."""
    made = Frame(bench, folder)
    made.resize(1280, 850)
    show(qtbot, made)
    made.start()
    qtbot.waitUntil(lambda: bench.background.is_resting)
    return made
