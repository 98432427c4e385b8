"""Walks a page or dialog as a screen reader and a keyboard do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QMenu,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.hands import let_new_parts_appear

SILENT = (QScrollArea, QMenu)
"""Hold others; they say nothing of themselves."""


def focusable(root: QWidget) -> list[QWidget]:
    """What the Tab key should reach, also of what was laid down just now."""
    let_new_parts_appear()
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not isinstance(widget, SILENT)
        and not _is_inner(widget)
    ]


def nameless(root: QWidget) -> list[str]:
    """Focusable widgets that a screen reader could not name."""
    return [_told(widget) for widget in focusable(root) if not _name(widget)]


def unreachable(root: QWidget, qtbot: QtBot) -> list[str]:
    """Focusable widgets that Tab never comes to."""
    wanted = focusable(root)
    if not wanted:
        return []
    seen: set[int] = set()
    wanted[0].setFocus()
    for _step in range(3 * len(focusable(root.window())) + 20):
        at = root.window().focusWidget()
        if at is None:
            break
        seen.add(id(at))
        if all(id(widget) in seen for widget in wanted):
            break
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    return [
        _told(widget) for widget in wanted if id(widget) not in seen and not _is_other_radio(widget, seen)
    ]


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None:
        return widget.accessibleName()
    return interface.text(QAccessible.Text.Name) or widget.accessibleName()


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parentWidget()).__name__}"


def _is_inner(widget: QWidget) -> bool:
    """Qt's own parts of a bigger widget: the line of a combo box, the viewport, the header, tab scrollers."""
    parent = widget.parentWidget()
    return (
        isinstance(parent, (QTabBar, QAbstractScrollArea))
        or widget.objectName().startswith("qt_")
        or type(widget).__name__ == "QComboBoxPrivateScroller"
    )


def _is_other_radio(widget: QWidget, seen: set[int]) -> bool:
    """In a group of radio buttons Tab comes to one; the arrows go to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and any(id(button) in seen for button in group.buttons())
