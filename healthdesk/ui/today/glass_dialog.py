"""Looking at why a colleague went into a closed file, and closing it with a word."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.look_at_glass import close_glass
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.half_typed import TypedAt
from healthdesk.records.task import Task
from healthdesk.rules.person_names import beside
from healthdesk.ui.parts.banner import Banner, tone_of
from healthdesk.ui.parts.buttons import NameLink, PrimaryButton, QuietButton
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench


class GlassDialog(HeldDialog):
    """Open with `open()`. closed_with_word: a `Done`. person_wished: the file is wanted."""

    closed_with_word = Signal(object)
    person_wished = Signal()

    def __init__(self, workbench: Workbench, task: Task, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench, self._task = workbench, task
        self.setModal(True)
        self.setWindowTitle(self.tr("Afgeschermd dossier geopend"))
        self.setMinimumWidth(size("dialog"))
        told = dict(task.values)
        at = datetime.fromisoformat(told["at"])
        when = f"{short_date(at.date())} {clock_time(at)}"
        name = NameLink(beside(task.person))
        name.clicked.connect(self._on_person)
        self._banner = Banner()
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(2 * size("control"))
        self._word = LabeledField(
            self.tr("Wat vind je ervan"),
            self._text,
            hint=self.tr("bv. terecht, of: samen besproken, volgende keer eerst bellen"),
            required=True,
        )
        layout = column(self, gap="medium", margin="margin")
        layout.addWidget(Text(self.windowTitle(), "heading"))
        layout.addWidget(name, 0, Qt.AlignmentFlag.AlignLeading)
        who = self.tr("{who}, {when}").format(who=told["by"], when=when)
        layout.addWidget(self._banner)
        layout.addLayout(_pair(self.tr("Wie en wanneer"), Text(who, wraps=True)))
        layout.addLayout(_pair(self.tr("Met deze reden"), Text(told["reason"], "strong", wraps=True)))
        fill(layout, self._word, self._foot())
        self._banner.clear()
        typed_at = TypedAt("glass", task.patient_id, str(task.entity_id))
        self.hold(workbench.left_words, typed_at, self._banner, self._close)
        self._text.setFocus()

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setProperty("look", "clear")
        away = QuietButton(self.tr("Niet nu"))
        away.clicked.connect(self.let_be)
        self._close = PrimaryButton(self.tr("Nagekeken"))
        self._close.clicked.connect(self._on_close)
        fill(row(foot), None, away, self._close)
        return foot

    def _on_person(self) -> None:
        if self.may_leave:
            self.reject()
            self.person_wished.emit()

    def _on_close(self) -> None:
        self._close.setEnabled(False)
        self._workbench.background.run(
            close_glass,
            self._workbench.desk,
            self._task.entity_id,
            self._word.text(),
            then=self._on_closed,
            trouble=self._on_trouble,
        )

    def _on_closed(self, done: Done[None]) -> None:
        self.accept()
        self.closed_with_word.emit(done)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._close.setEnabled(True)
        sentence = self._workbench.sentence_for(trouble)
        if isinstance(trouble, NotAllowed) and "word" in trouble.fields:
            self._word.set_error(sentence)
            self._text.setFocus()
            return
        self._banner.say(sentence, tone_of(trouble))


def _pair(label: str, what: QWidget) -> QVBoxLayout:
    """A label stands nearer to what it names than to what is above it."""
    both = column(gap="hair")
    fill(both, SectionTitle(label), what)
    return both
