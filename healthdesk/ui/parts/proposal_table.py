"""What could be taken over: a tick, what stands there now, and what it would become."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QScrollArea, QWidget

from healthdesk.ui.parts.layouts import grid
from healthdesk.ui.parts.text import Line, Text


@dataclass(frozen=True, slots=True)
class ProposedLine:
    """One thing that would change, in words."""

    key: str
    label: str
    was: str
    becomes: str
    note: str = ""
    """What to look at before taking it over."""


class ProposalTable(QScrollArea):
    """What fills a gap is ticked; what would overwrite something is not."""

    def __init__(
        self, lines: Sequence[ProposedLine], titles: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ticks: dict[str, QCheckBox] = {}
        holder = QWidget()
        holder.setProperty("look", "clear")
        self._table = grid(holder)
        for number, title in enumerate(titles, start=1):
            self._table.addWidget(Text(title, "section"), 0, number)
        for column_number, stretch in ((0, 4), (1, 3), (2, 3)):
            self._table.setColumnStretch(column_number, stretch)
        for line in lines:
            self._add(line)
        self._table.setRowStretch(self._table.rowCount(), 1)
        self.setWidgetResizable(True)
        self.setWidget(holder)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of what is ticked."""
        return tuple(key for key, tick in self._ticks.items() if tick.isChecked())

    def _add(self, line: ProposedLine) -> None:
        tick = QCheckBox(line.label.replace("&", "&&"))
        tick.setChecked(not line.was)
        tick.setAccessibleName(line.label)
        described = QCoreApplication.translate("ProposalTable", "nu: {was}; wordt: {becomes}")
        said = described.format(was=line.was, becomes=line.becomes)
        tick.setAccessibleDescription(" ".join(filter(None, (said, line.note))))
        self._ticks[line.key] = tick
        at = self._table.rowCount()
        self._table.addWidget(Line(), at, 0, 1, 3)
        self._table.addWidget(tick, at + 1, 0)
        self._table.addWidget(Text(line.was or "–", "muted", wraps=True), at + 1, 1)
        self._table.addWidget(Text(line.becomes, wraps=True), at + 1, 2)
        if line.note:
            self._table.addWidget(Text(line.note, "caption", wraps=True), at + 2, 1, 1, 2)
