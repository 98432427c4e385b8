"""Notities: what therapists write for themselves and the colleagues they let in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.actions import keep_note
from healthdesk.actions.keep_note import NoteBook, ReadNote
from healthdesk.actions.open_patient_file import PatientFile
from healthdesk.errors import Trouble
from healthdesk.ui.parts.background import Ticket
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import clear, column, row
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.file_tab import FileTab
from healthdesk.ui.patients.note_card import NoteCard
from healthdesk.ui.patients.note_writer import NoteWriter
from healthdesk.ui.patients.readers_card import ReadersCard


class NotesTab(FileTab):
    """The writer above, the notes below, who reads along at the right."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._ticket: Ticket | None = None
        self._begun = False
        self._drawn: tuple[ReadNote, ...] | None = None
        self._banner = Banner(closable=False)
        self._writer = NoteWriter(workbench)
        self._readers = ReadersCard(workbench)
        self._notes = QWidget()
        self._notes.setProperty("look", "clear")
        self._notes_layout = column(self._notes, gap="large")
        inside = Inside()
        stacked = column(inside, gap="gap")
        stacked.addWidget(self._writer)
        stacked.addWidget(self._notes)
        stacked.addStretch(1)
        scroll = scrolled(inside)
        body = row(gap="gap")
        body.addWidget(scroll, 1)
        body.addWidget(self._readers, 0, Qt.AlignmentFlag.AlignTop)
        layout = column(self, gap="large")
        layout.addWidget(self._banner)
        layout.addLayout(body, 1)
        self._banner.clear()
        self._writer.written.connect(self._on_changed)
        self._readers.let_in.connect(self._on_changed)

    def show_file(self, file: PatientFile) -> None:
        again = self.file is not None and self.file.patient.id == file.patient.id and self._begun
        super().show_file(file)
        if not again:
            self._begun = False
            self._writer.wait_for(file.patient.id)
            clear(self._notes_layout)
            self._drawn = None
        self._fetch(again=again)

    def _fetch(self, *, again: bool) -> None:
        if self.file is None:
            return
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self.workbench.background.run(
            keep_note.look_again if again else keep_note.open_book,
            self.workbench.desk,
            self.file.patient.id,
            then=self._on_book,
            trouble=self._on_trouble,
        )

    def save(self) -> bool:
        self._writer.write()
        return True

    def edit(self) -> bool:
        self._writer.first_focus().setFocus()
        return True

    def keep_work(self) -> None:
        self._writer.keep_now()

    def has_unsaved(self) -> bool:
        return self._writer.is_behind

    # --- slots

    def _on_book(self, book: NoteBook) -> None:
        self._banner.clear()
        self._draw(book.notes)
        self._readers.show_book(book)
        if not self._begun:
            self._begun = True
            corrects = book.half_typed.corrects_id if book.half_typed else None
            self._writer.begin(book.half_typed, _called(book.notes, corrects))

    def _on_trouble(self, trouble: Trouble) -> None:
        self._banner.say(self.workbench.sentence_for(trouble))

    def _on_changed(self) -> None:
        self._fetch(again=True)

    def _on_correct(self, note: ReadNote) -> None:
        self._writer.correct(note)

    # --- helpers

    def _draw(self, notes: tuple[ReadNote, ...]) -> None:
        """Nothing moves when nothing changed: words that she selected to copy stay so."""
        if notes == self._drawn:
            return
        self._drawn = notes
        clear(self._notes_layout)
        if not notes:
            words = self.tr("Hier staat nog geen notitie. Wat je vastlegt, komt hier te staan.")
            self._notes_layout.addWidget(Text(words, "muted", wraps=True))
        for note in notes:
            card = NoteCard(note, _called(notes, note.corrects_id), self.workbench.desk.clock)
            card.correct_requested.connect(self._on_correct)
            self._notes_layout.addWidget(card)


def _called(notes: tuple[ReadNote, ...], wanted: object) -> ReadNote | None:
    return next((note for note in notes if wanted is not None and note.id == wanted), None)
