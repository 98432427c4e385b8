"""Hands on the keyboard, also for letters that QTest cannot type, and eyes on what is shown."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)
LEAST = QSize(400, 300)


def type_text(widget: QWidget, text: str) -> None:
    """Type anything, é and ş included (qtbot.keyClicks aborts the process on those)."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(widget, event)


def show(qtbot: QtBot, widget: W) -> W:
    """Put it on the screen, with the keyboard in it."""
    qtbot.addWidget(widget)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_Resized):
        widget.resize(widget.sizeHint().expandedTo(LEAST))
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def words_on(widget: QWidget) -> list[str]:
    """Every text of a label that can be seen."""
    let_new_parts_appear()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def the(kind: type[W], name: str, within: QWidget) -> W:
    """The one visible widget of a kind that a screen reader calls by this name."""
    let_new_parts_appear()
    found = [widget for widget in within.findChildren(kind) if _called(widget) == name]
    seen = [widget for widget in found if widget.isVisible()]
    assert len(seen) == 1, f"{len(seen)} visible {kind.__name__} called {name!r}"
    return seen[0]


def let_new_parts_appear() -> None:
    """A layout shows what it was given in a turn of its own: who looks before that sees nothing."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)


def _called(widget: QWidget) -> str:
    """Its own name, or the words on a button, as a screen reader takes them."""
    words = widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words
