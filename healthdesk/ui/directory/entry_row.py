"""One of several of a kind in the form of an entry: a person, a place; it can be taken away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill
from healthdesk.ui.parts.text import Line


class EntryRow(QWidget):
    """gone_wanted: this one is to be taken away."""

    gone_wanted = Signal()

    def _stack(self, fields: tuple[LabeledField, ...], away: str) -> None:
        """These under a line, then what takes them away; the keyboard begins in the first."""
        self._first = fields[0]
        gone = LinkButton(away)
        gone.clicked.connect(self.gone_wanted)
        fill(column(self, gap="medium"), Line(), *fields, gone)

    @property
    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self._first.field
