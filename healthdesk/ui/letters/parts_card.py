"""The parts of the letter under each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.letter_draft import LetterPart
from healthdesk.ui.letters.part_row import PartRow
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import clear, column


class PartsCard(Card):
    """taken: key, and whether it goes along. written: key and the words, None for those of the file."""

    taken = Signal(str, bool)
    written = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Wat er in de brief staat"))
        holder = QWidget()
        holder.setProperty("look", "clear")
        self._rows = column(holder, gap="small")
        self._made: dict[str, PartRow] = {}
        self.add(holder)

    def show_parts(self, parts: Sequence[LetterPart]) -> None:
        """As they stand; the rows stay as long as the parts are the same ones."""
        if [part.key for part in parts] != list(self._made):
            clear(self._rows)
            self._made = {part.key: PartRow(part) for part in parts}
            for made in self._made.values():
                made.taken.connect(self.taken)
                made.written.connect(self.written)
                self._rows.addWidget(made)
        for part in parts:
            self._made[part.key].show_part(part)

    def write(self, key: str) -> None:
        """The keyboard goes into this part."""
        if key in self._made:
            self._made[key].write()
