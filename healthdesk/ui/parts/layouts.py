"""Layouts in the distances of the tokens: `column`, `row`, `grid`, `stretch`; and emptying one."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from healthdesk.ui.parts.kept_place import goes_with_its_menu, keep_keyboard
from healthdesk.ui.parts.tokens import space

Built = TypeVar("Built", bound=QLayout)


def margins(all_round: str = "none", *, sides: str | None = None) -> QMargins:
    """Margins by token name; `sides` for left and right apart from top and bottom."""
    up_down, left_right = space(all_round), space(sides or all_round)
    return QMargins(left_right, up_down, left_right, up_down)


def column(
    parent: QWidget | None = None, *, gap: str = "small", margin: str = "none", sides: str | None = None
) -> QVBoxLayout:
    """Things under each other."""
    return _dressed(QVBoxLayout(parent) if parent else QVBoxLayout(), gap, margin, sides)


def row(
    parent: QWidget | None = None, *, gap: str = "small", margin: str = "none", sides: str | None = None
) -> QHBoxLayout:
    """Things beside each other."""
    return _dressed(QHBoxLayout(parent) if parent else QHBoxLayout(), gap, margin, sides)


def grid(parent: QWidget | None = None, *, gap: str = "medium", margin: str = "none") -> QGridLayout:
    """Things in rows and columns."""
    return _dressed(QGridLayout(parent) if parent else QGridLayout(), gap, margin, None)


def fill(layout: QBoxLayout, *things: QWidget | QLayout | None) -> None:
    """Put things into a box one after another; None is a stretch."""
    for thing in things:
        if thing is None:
            layout.addStretch(1)
        elif isinstance(thing, QWidget):
            layout.addWidget(thing)
        else:
            layout.addLayout(thing)


def hide_unless(shown: bool, widget: QWidget) -> None:
    """For a widget that has no place yet: shown there, it would open as a window of its own for a moment."""
    if not shown:
        widget.hide()


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let its widgets go.

    What is built in their place at once has the keyboard where they had it.
    """
    keep_keyboard(_all_in(layout), layout.parentWidget())
    _empty(layout)


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            if not goes_with_its_menu(widget):
                widget.setParent(None)
                widget.deleteLater()
        elif inner is not None:
            _empty(inner)


def _all_in(layout: QLayout) -> list[QWidget]:
    """Also those in a layout within."""
    items = (layout.itemAt(number) for number in range(layout.count()))
    inner = (item.layout() for item in items if item is not None)
    return widgets_in(layout) + [one for each in inner if each is not None for one in _all_in(each)]


def let_go(layout: QLayout, widget: QWidget) -> None:
    """Off the screen at once, and gone once who asked for it is done: that may be the widget itself."""
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()


def widgets_in(layout: QLayout) -> list[QWidget]:
    """The widgets that stand in a layout, in their order."""
    items = (layout.itemAt(number) for number in range(layout.count()))
    found = (item.widget() for item in items if item is not None)
    return [widget for widget in found if widget is not None]


def _dressed(layout: Built, gap: str, margin: str, sides: str | None) -> Built:
    layout.setSpacing(space(gap))
    layout.setContentsMargins(margins(margin, sides=sides))
    return layout
