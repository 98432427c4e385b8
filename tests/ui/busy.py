"""A desk whose database is busy, so that a test can do what a hurried person does in the meantime."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.workbench import Workbench


@contextmanager
def busy(qtbot: QtBot, workbench: Workbench) -> Iterator[None]:
    """What is asked within waits; all of it is answered when this ends."""
    gate = threading.Event()
    workbench.background.run(gate.wait)
    try:
        yield
    finally:
        gate.set()
        qtbot.waitUntil(lambda: workbench.background.is_resting)
