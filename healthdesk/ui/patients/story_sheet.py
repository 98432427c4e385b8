"""The lines of a story under each other. The lines stay and say something else: that is much cheaper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import Line, Text
from healthdesk.ui.parts.timeline_row import TimelineRow, TimelineWords

_SPARE = 60
"""Lines that are not needed now but kept; the others go."""


class StorySheet(QWidget):
    """Lines, and below them the way to older ones.

    opened: the number of the line that was chosen. further_requested: older ones are wanted.
    """

    opened = Signal(int)
    further_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._rows: list[tuple[TimelineRow, Line]] = []
        self._nothing = Text(self.tr("Hier is nog niets gebeurd."), "muted")
        self._further = QuietButton("", small=True)
        self._further.clicked.connect(self.further_requested)
        self._foot = QWidget()
        fill(row(self._foot, margin="small", sides="none"), self._further, None)
        self._layout = column(self, gap="none")
        fill(self._layout, self._nothing, self._foot, None)
        self._nothing.hide()
        self._foot.hide()

    def tell(self, lines: Sequence[TimelineWords], left: int) -> None:
        """These lines, and that so many are left."""
        for place, words in enumerate(lines):
            if place == len(self._rows):
                self._rows.append(self._one_more(words))
            else:
                self._rows[place][0].say(words)
        for place, pair in enumerate(self._rows):
            for part in pair:
                part.setVisible(place < len(lines))
        for pair in self._rows[max(len(lines), _SPARE) :]:
            for part in pair:
                part.deleteLater()
        del self._rows[max(len(lines), _SPARE) :]
        self._nothing.setVisible(not lines and not left)
        self._further.setText(self.tr("Toon oudere ({count})").format(count=left))
        self._foot.setVisible(left > 0)

    def focus_line(self, number: int) -> None:
        """The keyboard goes on at this line, when there is one."""
        if number < len(self._rows):
            self._rows[number][0].setFocus()

    def _one_more(self, words: TimelineWords) -> tuple[TimelineRow, Line]:
        made, line = TimelineRow(words, self), Line(self)
        made.opened.connect(self._on_opened)
        for part in (made, line):
            self._layout.insertWidget(self._layout.indexOf(self._foot), part)
        return made, line

    def _on_opened(self) -> None:
        chosen = self.sender()
        for number, (made, _line) in enumerate(self._rows):
            if made is chosen:
                self.opened.emit(number)
