"""Several of the same under each other: add one, change one, take one away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.ui.parts.buttons import IconButton, QuietButton
from healthdesk.ui.parts.focus_order import comes_before, stops_in
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.text import Line, Text

V = TypeVar("V")


class EditorRow(QWidget, Generic[V]):
    """One of them, with a cross at its end.

    edited: something was typed. removed: it may go.
    """

    edited = Signal()
    removed = Signal()

    def __init__(self, remove_label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self.body = column(self, gap="small")
        self._first = row(gap="small")
        self._remove = IconButton("cross", remove_label)
        self._remove.clicked.connect(self.removed)
        self._error = Text("", "error", wraps=True)
        self._error.hide()

    def arrange(self, first: Iterable[tuple[QWidget, int]], second: Iterable[tuple[QWidget, int]]) -> None:
        """Two lines of fields with how much room each takes; the cross ends the first."""
        for widget, stretch in first:
            self._first.addWidget(widget, stretch)
        self._first.addWidget(self._remove)
        self.body.addLayout(self._first)
        under = row(gap="small")
        for widget, stretch in second:
            under.addWidget(widget, stretch)
        self.body.addLayout(under)
        self.body.addWidget(self._error)

    def show_value(self, value: V) -> None:
        """Put it in the fields; this is not an edit."""

    def value(self) -> V | None:
        """As typed; None when nothing is filled in."""
        return None

    @property
    def letters(self) -> list[str]:
        """What is typed in each of its lines."""
        return [line.text() for line in self.findChildren(QLineEdit)]

    def show_letters(self, letters: Iterable[str]) -> None:
        """Put them back where they stood; this is not an edit."""
        for line, text in zip(self.findChildren(QLineEdit), letters, strict=False):
            line.setText(text)

    @property
    def lacks_its_name(self) -> bool:
        """Whether something is typed that says nothing without what is still missing."""
        return self.value() is None and any(self.letters)

    def begin(self) -> QWidget:
        """Where the keyboard begins."""
        return self._remove

    def check(self) -> bool:
        """Whether nothing is wrong with it."""
        return True

    def set_error(self, sentence: str) -> None:
        """What is wrong, below the fields."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))


class RowsEditor(QWidget, Generic[V]):
    """A list of rows with "add" under it.

    edited: a row was added, changed or taken away.
    """

    edited = Signal()

    def __init__(
        self, fresh: Callable[[], EditorRow[V]], add_label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._fresh = fresh
        self._rows: list[EditorRow[V]] = []
        layout = column(self, gap="medium")
        self._layout = column(gap="medium")
        layout.addLayout(self._layout)
        self._add = QuietButton(add_label, small=True, icon="plus")
        self._add.clicked.connect(self._on_add)
        layout.addWidget(self._add)

    @property
    def rows(self) -> list[EditorRow[V]]:
        """The rows, as they stand."""
        return list(self._rows)

    def show_values(self, values: Iterable[V]) -> None:
        """Other values; this is not an edit."""
        for one in list(self._rows):
            self._take_out(one)
        for value in values:
            self._append().show_value(value)

    def values(self) -> tuple[V, ...]:
        """What is filled in."""
        found = (one.value() for one in self._rows)
        return tuple(value for value in found if value is not None)

    def unfinished(self) -> list[list[str]]:
        """The letters in each row that is nothing yet, and not empty either."""
        return [one.letters for one in self._rows if one.lacks_its_name]

    def show_unfinished(self, rows: Iterable[list[str]]) -> None:
        """Add them again as they stood; this is not an edit."""
        for letters in rows:
            self._append().show_letters(letters)

    def check(self) -> bool:
        """Whether nothing is wrong in any of them."""
        wrong = [one for one in self._rows if not one.check()]
        return not wrong

    def add_one(self) -> EditorRow[V]:
        """One more, empty."""
        made = self._append()
        made.begin().setFocus()
        return made

    def _append(self) -> EditorRow[V]:
        made = self._fresh()
        if self._rows:
            made.body.insertWidget(0, Line())
        made.edited.connect(self.edited)
        made.removed.connect(self._on_removed)
        self._rows.append(made)
        self._layout.addWidget(made)
        made.show()  # a layout would do so a moment later, and the keyboard goes there now
        comes_before(self._add, stops_in(made))
        return made

    def _take_out(self, one: QObject | None) -> None:
        for number, known in enumerate(self._rows):
            if known is one:
                del self._rows[number]
                self._layout.removeWidget(known)
                known.hide()
                known.setParent(None)
                known.deleteLater()
                return

    def _on_add(self) -> None:
        self.add_one()

    def _on_removed(self) -> None:
        self._take_out(self.sender())
        self._add.setFocus()
        self.edited.emit()
