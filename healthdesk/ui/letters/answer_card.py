"""What came back on a letter that asked something, and where it is noted."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.letter_answers import answers_of, note
from healthdesk.errors import Trouble
from healthdesk.records.letter import Letter, LetterAnswer
from healthdesk.rules.letter_answers import ANSWERS
from healthdesk.rules.roles import Right, may
from healthdesk.ui.letters.said import answer_said
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import clear, column
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class AnswerCard(Card):
    """Not there where a letter asks nothing."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Antwoord"))
        self._workbench = workbench
        self._letter: Letter | None = None
        self._banner = Banner()
        self._banner.clear()
        self._code = Text("", "caption", wraps=True)
        noted, new = QWidget(), QWidget()
        noted.setProperty("look", "clear")
        new.setProperty("look", "clear")
        self._lines = column(noted, gap="small")
        self._what = ChoiceChips(self.tr("Wat er terugkwam"))
        self._text = QLineEdit()
        self._words = LabeledField(self.tr("Wat nog"), self._text)
        self._keep = PrimaryButton(self.tr("Noteer antwoord"), small=True)
        inside = column(new, gap="small")
        for part in (self._what, self._words, self._keep):
            inside.addWidget(part)
        for whole in (self._code, noted, self._banner, new):
            self.add(whole)
        new.setVisible(may(workbench.desk.actor, Right.CHANGE_PATIENTS))
        self._keep.clicked.connect(self._on_keep)
        self._text.returnPressed.connect(self._on_keep)
        self.hide()

    def show_letter(self, letter: Letter, answers: tuple[LetterAnswer, ...]) -> None:
        """What this one asked and got."""
        self._letter = letter
        self._banner.clear()
        self._text.clear()
        self._what.offer(Choice(key, answer_said(key)) for key in ANSWERS.get(letter.kind, ()))
        self._what.show_values(())
        self._code.setText(self.tr("Op de strook staat {code}.").format(code=letter.reply_code))
        self._keep.setEnabled(True)
        self._show(answers)
        self.setVisible(bool(letter.reply_code))

    def fetch(self) -> None:
        """Another desk may have noted one."""
        if self._letter is not None and self._letter.reply_code:
            self._workbench.background.run(
                answers_of, self._workbench.desk, self._letter.id, then=self._show, trouble=self._on_trouble
            )

    def begin(self) -> None:
        """The strip lies on the desk: the keyboard begins at what it says."""
        self._what.setFocus()

    def _show(self, answers: tuple[LetterAnswer, ...]) -> None:
        clear(self._lines)
        for one in answers:
            local = one.noted_at.astimezone(self._workbench.desk.clock.zone)
            told = self.tr("{day} om {time}: {answer}, genoteerd door {who}")
            words = told.format(
                day=short_date(local.date()),
                time=clock_time(local),
                answer=answer_said(one.answer),
                who=one.noted_by,
            )
            self._lines.addWidget(Text(words, wraps=True))
            if one.text:
                self._lines.addWidget(Text(one.text, "caption", wraps=True))
        if not answers:
            self._lines.addWidget(Text(self.tr("Nog niets terug."), "muted", wraps=True))

    def _on_keep(self) -> None:
        if self._letter is None or not self._keep.isEnabled():
            return
        if self._what.value is None:
            self._banner.say(self.tr("Kies wat er terugkwam."), "amber")
            return
        self._banner.clear()
        self._keep.setEnabled(False)
        values = (self._letter.id, self._what.value, self._text.text())
        kept = partial(self._on_kept, values[1:])
        self._workbench.background.run(
            note, self._workbench.desk, *values, then=kept, trouble=self._on_trouble
        )

    def _on_kept(self, sent: tuple[str, str], done: Done[LetterAnswer]) -> None:
        """`sent` is what stood there then: the next one that was begun since stays."""
        if not self._is_shown(done.result.letter_id):
            return
        self._keep.setEnabled(True)
        if sent == (self._what.value, self._text.text()):
            self._text.clear()
            self._what.show_values(())
        told = self.tr("Antwoord genoteerd: {answer}.").format(answer=answer_said(done.result.answer))
        self._workbench.toasts.show(told, done.undo)
        self.fetch()

    def _is_shown(self, letter_id: UUID) -> bool:
        return self._letter is not None and self._letter.id == letter_id

    def _on_trouble(self, trouble: Trouble) -> None:
        self._keep.setEnabled(True)
        self._banner.say(self._workbench.sentence_for(trouble))
