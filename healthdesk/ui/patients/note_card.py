"""One note as its reader sees it; a sealed one shows only that it is there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.keep_note import ReadNote
from healthdesk.clock import Clock
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Line, Text


class NoteCard(QWidget):
    """Day, author and words.

    correct_requested: the `ReadNote`, which its author wants to correct.
    """

    correct_requested = Signal(object)

    def __init__(
        self, note: ReadNote, corrected: ReadNote | None, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "clear")
        self._note = note
        day = short_date(note.about_day)
        written = note.written_at.astimezone(clock.zone)
        told = self.tr("{author} · geschreven op {day} om {time}")
        said = told.format(author=note.author, day=short_date(written.date()), time=clock_time(written))
        head = row(gap="small")
        fill(head, Text(day, "strong"), Text(said, "caption"))
        if corrected is not None:
            words = self.tr("verbetert de notitie van {day}")
            head.addWidget(Tag(words.format(day=short_date(corrected.about_day)), "blue"))
        if note.sealed:
            head.addWidget(Tag(self.tr("verzegeld"), "amber"))
        head.addStretch(1)
        if note.mine and not note.sealed:
            head.addWidget(self._correct_button(day))
        layout = column(self, gap="small")
        layout.addLayout(head)
        layout.addWidget(self._words())
        layout.addWidget(Line())

    def _correct_button(self, day: str) -> LinkButton:
        button = LinkButton(self.tr("Verbeter"))
        button.setAccessibleName(self.tr("Verbeter je notitie van {day}").format(day=day))
        button.clicked.connect(self._on_correct)
        return button

    def _words(self) -> Text:
        if self._note.sealed:
            words = self.tr("Deze notitie is voor anderen verzegeld. Vraag {author} om je te laten meelezen.")
            return Text(words.format(author=self._note.author), "muted", wraps=True)
        text = Text(self._note.text, wraps=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return text

    def _on_correct(self) -> None:
        self.correct_requested.emit(self._note)
