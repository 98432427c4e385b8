"""The imports there were, newest first, each with a button that takes it back."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.records.past_import import PastImport
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.text import Line, Text

_SHOWN = 20


class PastImportsList(QWidget):
    """wanted_back: the id of the import that somebody takes back."""

    wanted_back = Signal(object)

    def __init__(self, said_of_one: str, said: str, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        """`said`: a line with {when}, {count}, {file} and {who}; `said_of_one`: where it was only one."""
        super().__init__(parent)
        self._said_of_one, self._said, self._zone = said_of_one, said, zone
        self._rows = column(self, gap="small")

    def show_imports(self, past: Iterable[PastImport]) -> None:
        """In place of what stood there."""
        clear(self._rows)
        for one in islice(past, _SHOWN):
            self._rows.addWidget(Line())
            self._rows.addLayout(self._row(one))

    def _row(self, one: PastImport) -> QHBoxLayout:
        local = one.at.astimezone(self._zone)
        when = f"{short_date(local.date())} {clock_time(local)}"
        line = row(gap="medium")
        said = self._said_of_one if one.count == 1 else self._said
        words = said.format(when=when, count=one.count, file=one.file, who=one.by)
        line.addWidget(Text(words, wraps=True), 1)
        if one.taken_back:
            line.addWidget(Text(self.tr("teruggenomen"), "muted"))
        else:
            name = self.tr("Neem {file} terug").format(file=one.file)
            back = QuietButton(self.tr("Neem terug"), small=True, name=name)
            back.setProperty("import", str(one.id))
            back.clicked.connect(self._on_clicked)
            line.addWidget(back)
        return line

    def _on_clicked(self) -> None:
        self.wanted_back.emit(UUID(str(self.sender().property("import"))))
