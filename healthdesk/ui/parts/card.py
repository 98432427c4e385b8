"""A white card with round corners: the ground that things stand on."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.text import SectionTitle
from healthdesk.ui.parts.tokens import size


class Card(QFrame):
    """Add to `body`; the title line is there when a title or a head widget is given."""

    def __init__(self, title: str = "", parent: QWidget | None = None, *, margin: str = "large") -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.body: QVBoxLayout = column(self, gap="small", margin=margin)
        self._title = SectionTitle(title)
        self._head = row(gap="small")
        self._head.addWidget(self._title, 1)
        self.body.addLayout(self._head)
        self._title.setVisible(bool(title))

    def set_title(self, title: str) -> None:
        """Another title; an empty one takes no room."""
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def level_head(self) -> None:
        """As high as a head with a small button, so that titles beside each other stand on one line."""
        self._title.setMinimumHeight(size("small_control"))

    def add_to_head(self, widget: QWidget) -> None:
        """Put something at the right of the title."""
        self._head.addWidget(widget)

    def add(self, thing: QWidget | QLayout, stretch: int = 0) -> None:
        """Put something under what is there."""
        if isinstance(thing, QWidget):
            self.body.addWidget(thing, stretch)
        else:
            self.body.addLayout(thing, stretch)
