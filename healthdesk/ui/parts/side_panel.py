"""What stands beside a list: cards under each other in a column of one width, scrolled when they are long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column, fill
from healthdesk.ui.parts.row_scroll import RowScroll
from healthdesk.ui.parts.tokens import size


def side_width(page: int) -> int:
    """How wide what stands beside a list is, on a page of this width."""
    return size("side_card" if page < size("today_folds_below") else "side_panel")


class SidePanel(RowScroll):
    """Cards, the first on top; what room is left stays empty below them."""

    def __init__(self, *cards: QWidget) -> None:
        super().__init__()
        inside = Inside()
        fill(column(inside), *cards, None)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self.setFixedWidth(size("side_panel"))

    def live_in(self, width: int) -> None:
        """The page has this width: in a narrow one the names in the list have the room."""
        self.setFixedWidth(side_width(width))
