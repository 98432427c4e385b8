"""A bot that waits as long as a busy machine needs: what is late there is not wrong."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

_PATIENCE_MS = 30_000


class PatientBot(QtBot):
    """As pytest-qt's own, but nobody is given up on after five seconds when nothing else is said."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitActive(self, widget: QWidget, *, timeout: int = _PATIENCE_MS) -> Any:
        return super().waitActive(widget, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = _PATIENCE_MS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)

    def addWidget(
        self, widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None
    ) -> None:
        """What goes by itself when it is closed may be gone at the end, while Python still holds its name."""
        super().addWidget(widget, before_close_func=before_close_func)
        if widget.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose):
            kept = self._request.node.qt_widgets
            entry = kept[-1]
            widget.destroyed.connect(lambda: kept.remove(entry) if entry in kept else None)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Depends on `qapp`, so that there is an application before the first widget."""
    return PatientBot(request)
