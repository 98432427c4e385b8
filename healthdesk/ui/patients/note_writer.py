"""Writing a note: kept sealed while it is typed, fixed for good when it is written down."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.actions import keep_note
from healthdesk.actions.desk import Done
from healthdesk.actions.keep_note import ReadNote
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.half_typed import HalfTypedNote
from healthdesk.rules.typed_dates import parse_date
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import LinkButton, PrimaryButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import milliseconds, size
from healthdesk.ui.parts.workbench import Workbench

_LINES = 3


class NoteWriter(Card):
    """One field, the day it is about, and "Vastleggen".

    written: the note stands in the file.
    """

    written = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Nieuwe notitie"))
        self._workbench = workbench
        self._patient_id: UUID | None = None
        self._corrects: UUID | None = None
        self._behind = self._loading = False
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(_LINES * size("control"))
        self._note = LabeledField(self.tr("Notitie"), self._text)
        self._day = DateField(self._parse)
        self._about = LabeledField(self.tr("Gaat over"), self._day)
        self._about.check_with(self._check_day)
        self._state = Text("", "caption", wraps=True)
        self._write = PrimaryButton(self.tr("Vastleggen"))
        self._banner = Banner()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds("keep_draft"))
        self._arrange()
        self._text.textChanged.connect(self._on_typed)
        self._day.textEdited.connect(self._on_typed)
        self._day.value_changed.connect(self._on_typed)
        self._write.clicked.connect(self.write)
        self._timer.timeout.connect(self.keep_now)

    def _arrange(self) -> None:
        self._correcting = QWidget()
        self._which = Text("", "strong", wraps=True)
        away = LinkButton(self.tr("Toch een gewone notitie"))
        away.clicked.connect(self._on_plain)
        line = row(self._correcting, gap="small")
        line.addWidget(self._which, 1)
        line.addWidget(away)
        self._correcting.hide()
        told = self.tr(
            "Alleen jij en wie je laat meelezen kunnen dit lezen; onthaal en coördinatie niet. "
            "Wat vastligt blijft zo: verbeteren doe je met een nieuwe notitie."
        )
        self._about.setFixedWidth(size("short_field"))
        foot = row(gap="medium")
        foot.addWidget(self._about)
        foot.addWidget(self._state, 1, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self._write, 0, Qt.AlignmentFlag.AlignBottom)
        for part in (self._banner, self._correcting, self._note, Text(told, "caption", wraps=True)):
            self.add(part)
        self.add(foot)
        self._banner.clear()

    # --- what others may call

    def wait_for(self, patient_id: UUID) -> None:
        """Another file: what was typed for the one before is kept, and nothing can be typed yet."""
        self.keep_now()
        self._patient_id = patient_id
        self._banner.clear()
        self._show(HalfTypedNote("", self._today()))
        self._allow(allowed=False)

    def begin(self, words: HalfTypedNote | None, corrected: ReadNote | None) -> None:
        """The file is there, with what was half typed in it before."""
        self._allow(allowed=True)
        if words is None:
            return
        self._show(words)
        self._show_correcting(corrected)
        self._state.setText(self.tr("Dit was je aan het schrijven; het ligt nog niet vast."))

    def refuse(self) -> None:
        """Nothing can be written here now."""
        self._allow(allowed=False)

    def correct(self, note: ReadNote) -> None:
        """The next note corrects this one of hers."""
        self._show_correcting(note)
        if not self._text.toPlainText().strip():
            self._loading = True
            self._text.setPlainText(note.text)
            self._day.show_value(note.about_day)
            self._loading = False
        self._on_typed()
        self._text.setFocus()

    def first_focus(self) -> QWidget:
        """Where the keyboard begins."""
        return self._text

    @property
    def is_behind(self) -> bool:
        """Whether something that was typed is not on disk."""
        return self._behind

    def keep_now(self) -> None:
        """Keep what was typed, without waiting any longer."""
        self._timer.stop()
        if not self._behind or self._patient_id is None or self._is_writing:
            return
        self._behind = False
        self._workbench.background.run(
            keep_note.keep_words,
            self._workbench.desk,
            self._patient_id,
            self._typed(),
            then=self._on_kept,
            trouble=self._on_not_kept,
        )

    def write(self) -> None:
        """Write it down for good."""
        if self._patient_id is None or self._is_writing or not self._about.check():
            return
        words = self._typed()
        self.keep_now()  # refused while another file stands here, the words are there in this one
        self._allow(allowed=False)
        self._workbench.background.run(
            keep_note.write,
            self._workbench.desk,
            self._patient_id,
            words.text,
            words.about_day,
            words.corrects_id,
            then=self._on_written,
            trouble=self._on_trouble,
            once=self,
        )

    @property
    def _is_writing(self) -> bool:
        return self._workbench.background.is_doing(self)

    # --- slots

    def _on_typed(self, _day: object = None) -> None:
        if self._loading:
            return
        self._note.set_error("")
        self._behind = True
        if not self._timer.isActive():
            self._timer.start()

    def _on_plain(self) -> None:
        self._show_correcting(None)
        self._on_typed()
        self._text.setFocus()

    def _on_kept(self, _done: Done[None]) -> None:
        clock = self._workbench.desk.clock
        time = clock_time(clock.now(), clock.zone)
        words = self.tr("Kladje verzegeld bewaard om {time}.").format(time=time)
        self._state.setText(words if self._text.toPlainText().strip() else "")

    def _on_not_kept(self, trouble: Trouble) -> None:
        self._behind = True
        self._banner.say(self._workbench.sentence_for(trouble))

    def _on_written(self, _done: Done[UUID]) -> None:
        self._behind = False
        self._banner.clear()
        self._show(HalfTypedNote("", self._today()))
        self._allow(allowed=True)
        self._workbench.toasts.show(self.tr("Notitie vastgelegd."))
        self.written.emit()

    def _on_trouble(self, trouble: Trouble) -> None:
        self._allow(allowed=True)
        sentence = self._workbench.sentence_for(trouble)
        if isinstance(trouble, NotAllowed) and "text" in trouble.fields:
            self._note.set_error(sentence)
            self._text.setFocus()
        else:
            self._banner.say(sentence)

    # --- helpers

    def _today(self) -> date:
        return self._workbench.desk.clock.today()

    def _parse(self, typed: str) -> date | None:
        return parse_date(typed, self._today(), self._workbench.desk.language, past=True)

    def _check_day(self) -> str:
        self._day.read()  # Ctrl+S comes before the field is left
        return self.tr("Deze datum is niet duidelijk.") if self._day.is_misread else ""

    def _typed(self) -> HalfTypedNote:
        day = self._parse(self._day.text()) if self._day.is_misread else self._day.value
        return HalfTypedNote(self._text.toPlainText(), day or self._today(), self._corrects)

    def _show(self, words: HalfTypedNote) -> None:
        self._loading = True
        self._text.setPlainText(words.text)
        self._day.show_value(words.about_day)
        self._note.set_error("")
        self._about.set_error("")
        self._state.setText("")
        self._show_correcting(None)
        self._corrects = words.corrects_id
        self._loading = False

    def _show_correcting(self, note: ReadNote | None) -> None:
        self._corrects = note.id if note else None
        self._correcting.setVisible(note is not None)
        if note is not None:
            words = self.tr("Verbetert je notitie van {day}")
            self._which.setText(words.format(day=short_date(note.about_day)))

    def _allow(self, *, allowed: bool) -> None:
        self._text.setReadOnly(not allowed)
        self._day.setReadOnly(not allowed)
        self._write.setEnabled(allowed)
