from __future__ import annotations

import threading

from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.errors import Trouble
from healthdesk.ui.parts.progress import Progress, Stopped
from healthdesk.ui.parts.progress_panel import ProgressPanel
from healthdesk.ui.parts.workbench import Workbench
from tests.ui.accessibility import nameless
from tests.ui.hands import show, the, words_on


def count_to(progress: Progress, last: int, gate: threading.Event) -> int:
    for number in range(last):
        progress.report("people", number, last)
        if number == 1:
            gate.wait()
    return last


def test_it_tells_how_far_it_is_and_can_be_stopped(qtbot: QtBot, workbench: Workbench) -> None:
    progress, gate = Progress(), threading.Event()
    panel = show(qtbot, ProgressPanel(progress, "Even geduld"))
    told: list[Trouble] = []
    workbench.background.run(count_to, progress, 5000, gate, trouble=told.append, lane="slow")
    qtbot.waitUntil(lambda: "1 van 5.000" in words_on(panel))
    assert "Even geduld" in words_on(panel)
    assert panel.findChildren(QProgressBar)[0].maximum() == 5000
    assert nameless(panel) == []
    the(QPushButton, "Annuleren", panel).click()
    gate.set()
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Stopped)
