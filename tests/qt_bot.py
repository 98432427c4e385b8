"""A bot that waits as long as a busy machine needs: what is late there is not wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

_PATIENCE_MS = 30_000


class PatientBot(QtBot):
    """As pytest-qt's own, but nobody is given up on after five seconds when nothing else is said."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Depends on `qapp`, so that there is an application before the first widget."""
    return PatientBot(request)
