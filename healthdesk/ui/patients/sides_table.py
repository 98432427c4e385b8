"""Two people beside each other, field by field, in what tells whether they are one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Desk
from healthdesk.records.patient import Patient
from healthdesk.ui.parts.layouts import clear, grid
from healthdesk.ui.parts.text import Text
from healthdesk.ui.patients.said_fields import field_names, field_said

_SHOWN = (
    "official_given",
    "official_family",
    "used_name",
    "native_name",
    "birth_date",
    "age",
    "identifiers",
    "membership",
    "contact_points",
    "addresses",
    "region",
    "referrer",
)
"""What tells whether two are one."""
SAME_EDGE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
"""Two sides are compared along one edge, also a name in Arabic script."""


class SidesTable(QWidget):
    """What differs stands out; what nobody told of both is left out."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._desk = desk
        self._table = grid(self, gap="small")
        for side in (1, 2):
            self._table.setColumnStretch(side, 1)

    def tell(self, one: Patient, other: Patient, heads: tuple[QWidget, QWidget]) -> None:
        """These two, with what stands over each."""
        clear(self._table)
        for side, head in enumerate(heads, start=1):
            self._table.addWidget(head, 0, side)
        names, today, line = field_names(), self._desk.clock.today(), 1
        for field in _SHOWN:
            said = [field_said(person, field, self._desk.language, today) for person in (one, other)]
            if any(said):
                self._table.addWidget(Text(names[field], "caption"), line, 0)
                for side, words in enumerate(said, start=1):
                    self._table.addWidget(self._side(words, same=said[0] == said[1]), line, side)
                line += 1

    def _side(self, said: str, *, same: bool) -> QWidget:
        shown = said or QCoreApplication.translate("SideBySide", "(leeg)")
        words = Text(shown, "muted" if same or not said else "body", wraps=True)
        words.setAlignment(SAME_EDGE)
        return words
