"""Seeing what a person sees: widgets by their names, words, and a picture of it all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPainter, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.theme import theme

W = TypeVar("W", bound=QWidget)
_TURNS = 10


def called(widget: QWidget) -> str:
    """Its own name, or the words on a button, as a screen reader takes them."""
    words = widget.text().replace("&", "").strip() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words


def in_front(window: QWidget) -> QWidget:
    """The dialog that has to be answered first, else the window itself."""
    dialogs = shown_dialogs(window)
    return next((one for one in dialogs if one.isActiveWindow()), dialogs[-1] if dialogs else window)


def is_on_screen(window: QWidget) -> bool:
    """Whether it stands where it can be clicked: a dialog is laid out a moment after it opens."""
    handle: QWindow | None = window.window().windowHandle()
    return handle is not None and handle.isExposed()


def seen(kind: type[W], name: str, within: QWidget) -> list[W]:
    """The visible widgets of a kind with this name; a name that ends in … may go on."""
    start = name.removesuffix("…")
    found = [one for one in within.findChildren(kind) if one.isVisible()]
    exact = [one for one in found if called(one) == name]
    return exact or [one for one in found if start != name and called(one).startswith(start)]


def words_on(widget: QWidget) -> Iterator[str]:
    """Every visible text: labels, buttons, and what stands in fields."""
    for one in widget.findChildren(QWidget):
        if not one.isVisible():
            continue
        if isinstance(one, (QLabel, QAbstractButton, QLineEdit)):
            yield one.text()
        elif isinstance(one, QComboBox):
            yield one.currentText()
        elif isinstance(one, (QPlainTextEdit, QTextEdit)):
            yield one.toPlainText()
        else:  # drawn by hand: it tells a screen reader what it says
            yield one.accessibleName()


def settle() -> None:
    """Let what changed be shown and laid out; laying out one thing may change another."""
    for _turn in range(_TURNS):
        loop = QEventLoop()
        QTimer.singleShot(0, loop.quit)
        loop.exec()


def picture(window: QWidget, path: Path) -> None:
    """The window with its dialogs over it, as one picture."""
    whole = window.grab()
    painter = QPainter(whole)
    painter.setPen(theme().colour("line"))
    for dialog in shown_dialogs(window):
        place = dialog.mapToGlobal(dialog.rect().topLeft()) - window.mapToGlobal(window.rect().topLeft())
        painter.drawPixmap(place, dialog.grab())
        painter.drawRect(dialog.rect().translated(place))
    painter.end()
    whole.save(str(path))
