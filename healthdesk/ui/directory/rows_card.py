"""What there may be several of at a service: a row of fields for each, one more or one less at a time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from healthdesk.ui.directory.entry_row import EntryRow
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import clear, column, let_go
from healthdesk.ui.parts.text import Text

T = TypeVar("T")
R = TypeVar("R", bound=EntryRow)


class RowsCard(Card, Generic[T, R]):
    """Each of them says what a row is made of (`_row`), and what an empty one is."""

    def _stack(self, told: str, more: str, empty: T) -> None:
        """Why there may be several, the rows, and one more."""
        self._empty = empty
        self._rows: list[R] = []
        self._more = QuietButton(more, small=True, icon="plus")
        self._more.clicked.connect(self._on_more)
        holder = QWidget()
        self._layout = column(holder, gap="medium")
        self.add(Text(told, "caption", wraps=True))
        self.add(holder)
        self.add(self._more)

    def _row(self, one: T) -> R:
        raise NotImplementedError

    def _show(self, several: Iterable[T]) -> None:
        """These and no others; this is not an edit."""
        clear(self._layout)
        self._rows = []
        for one in several:
            self._add(one)

    def _add(self, one: T) -> R:
        made = self._row(one)
        made.gone_wanted.connect(self._on_gone)
        self._rows.append(made)
        self._layout.addWidget(made)
        return made

    # --- slots

    def _on_more(self) -> None:
        self._add(self._empty).first.setFocus()

    def _on_gone(self) -> None:
        gone = next((one for one in self._rows if one is self.sender()), None)
        if gone is not None:
            self._rows.remove(gone)
            let_go(self._layout, gone)
            self._more.setFocus()
