"""A part that is longer than the room it gets: it scrolls up and down, never to the side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.ui.parts.row_scroll import RowScroll


def scrolled(inside: QWidget, name: str = "", *, by_rows: bool = True) -> QScrollArea:
    """`inside` as wide as there is room for, and as long as it needs; `name` for who listens.

    `by_rows`: it ends between two of its rows as it opens. Not where what was chosen is kept in sight:
    each change of the room would bring it there again.
    """
    area = RowScroll() if by_rows else QScrollArea()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
