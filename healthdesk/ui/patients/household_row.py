"""One of a household: the name leads to the file, a cross says that somebody lives there no more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.buttons import IconButton, NameLink
from healthdesk.ui.parts.layouts import fill, hide_unless, row
from healthdesk.ui.parts.tips import set_tip


class HouseholdRow(QWidget):
    """Says something else when told to. opened: the name was chosen. left: lives there no more."""

    opened = Signal()
    left = Signal()

    def __init__(self, *, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = NameLink("")
        self._name.clicked.connect(self.opened)
        self._away = IconButton("cross", "")
        self._away.clicked.connect(self.left)
        fill(row(self, gap="tiny"), self._name, None, self._away)
        hide_unless(may_change, self._away)

    def say(self, name: str, known_as: str) -> None:
        """`known_as` is the name with the age."""
        self._name.setText(known_as)
        set_tip(self._name, known_as)
        gone = self.tr("{name} woont hier niet meer").format(name=name)
        set_tip(self._away, gone)
        self._away.setAccessibleName(gone)
