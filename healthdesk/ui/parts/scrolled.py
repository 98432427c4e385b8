"""A part that is longer than the room it gets: it scrolls up and down, never to the side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from healthdesk.ui.parts.row_scroll import RowScroll


def scrolled(inside: QWidget, name: str = "") -> QScrollArea:
    """`inside` as wide as there is room for, and as long as it needs; `name` for who listens."""
    area = RowScroll()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area
