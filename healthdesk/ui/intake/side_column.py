"""What stands beside the questions: who this may be, the outcome, what is not asked, about the form."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from healthdesk.actions import register_patient
from healthdesk.actions.register_patient import PossibleDuplicate
from healthdesk.records.patient import Patient
from healthdesk.records.questionnaire import Words
from healthdesk.records.questionnaire_response import AnswerChange, Place
from healthdesk.rules.answer_history import of_place
from healthdesk.rules.answer_proposals import accepted, landing_targets
from healthdesk.rules.form_age import meant_from, too_young_for
from healthdesk.rules.form_scoring import scores
from healthdesk.rules.roles import Right, may
from healthdesk.ui.intake.form_sheet import FormSheet
from healthdesk.ui.intake.history_card import HistoryCard
from healthdesk.ui.intake.known_card import KnownCard
from healthdesk.ui.intake.question_view import QuestionView
from healthdesk.ui.intake.score_card import ScoreCard
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.row_scroll import RowScroll
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import milliseconds, size
from healthdesk.ui.parts.workbench import Workbench


class WordsCard(Card):
    """A small text of the form; hidden when the form has none."""

    def __init__(self, title: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._words = words
        self._text = Text("", "caption", wraps=True)
        self.add(self._text)
        if not words:
            self.hide()

    def speak(self, language: str) -> None:
        """In another language."""
        self._text.setText(self._words.said_in(language))


class SideColumn(RowScroll):
    """Follows the sheet by itself.

    looked_at: the id of a person who may be the same.
    """

    looked_at = Signal(object)

    def __init__(
        self, workbench: Workbench, sheet: FormSheet, patient: Patient, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workbench, self._sheet, self._patient = workbench, sheet, patient
        form = sheet.filling.form
        self._lands = landing_targets(form)
        self._folded = False
        self._known = KnownCard(workbench)
        self._known.looked_at.connect(self.looked_at)
        self._score = ScoreCard()
        meant = too_young_for(form, patient, workbench.desk.clock.today())
        self._score.warn(meant_from(meant, workbench.desk.language) if meant else "")
        self._history = HistoryCard(workbench.desk.clock)
        self._changes: tuple[AnswerChange, ...] = ()
        self._at: Place = ()
        self._texts = (
            WordsCard(self.tr("Wat we niet vragen"), form.not_asked),
            WordsCard(self.tr("Over dit formulier"), form.description),
        )
        holder = QWidget()
        holder.setProperty("look", "clear")
        layout = column(holder, gap="large")
        for card in (self._known, self._score, self._history, *self._texts):
            layout.addWidget(card)
        layout.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(holder)
        self.setFixedWidth(size("side_card"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(milliseconds("keep_draft"))
        self._pause.timeout.connect(self._look_for_known)
        sheet.edited.connect(self._on_edited)
        sheet.spoken.connect(self.speak)
        program = QApplication.instance()
        if isinstance(program, QApplication):
            program.focusChanged.connect(self._on_focus)
        self.speak()
        self._look_for_known()

    def speak(self) -> None:
        """Outcomes in the language of the sheet; what the form says to the desk in that of the desk."""
        for card in self._texts:
            card.speak(self._workbench.desk.language)
        self._show_scores()

    def know_history(self, changes: tuple[AnswerChange, ...]) -> None:
        """How all answers came about, as it stands on disk."""
        self._changes = changes
        self._show_history()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The history of the question that has the keyboard stands here; elsewhere, of the one before."""
        while now is not None and not isinstance(now, QuestionView):
            now = now.parentWidget()
        if now is not None and self.window().isAncestorOf(now):
            self._at = now.place
            self._show_history()

    def _show_history(self) -> None:
        told = of_place(self._changes, self._at)
        is_worth_it = len(told) > 1 or any(one.was for one in told)
        self._history.show_changes(told if is_worth_it else ())
        self._settle()

    @property
    def is_folded(self) -> bool:
        """Whether it stands in a narrow window."""
        return self._folded

    def fold(self, *, folded: bool) -> None:
        """In a narrow window only what asks attention stays; the column goes when nothing does."""
        about = self._texts[1]
        about.setHidden(folded or not self._sheet.filling.form.description)
        self._folded = folded
        self.setFixedWidth(size("section_list" if folded else "side_card"))
        self._settle()

    def _settle(self) -> None:
        cards = (self._known, self._score, self._history, self._texts[0])
        gone = self._folded and all(card.isHidden() for card in cards)
        if gone != self.isHidden() and self.parentWidget() is not None:
            self.setHidden(gone)

    def _on_edited(self, place: Place) -> None:
        self._show_scores()
        if place[-1][0] in self._lands:
            self._pause.start()

    def _show_scores(self) -> None:
        if self._sheet.sees_scores:
            self._score.show_scores(scores(self._sheet.filling, self._workbench.desk.language))
            self._settle()

    def _look_for_known(self) -> None:
        desk = self._workbench.desk
        if not self._lands or not may(desk.actor, Right.SEE_PATIENTS):
            return
        filling, setting = self._sheet.filling, self._sheet.setting
        items = filling.response_items(setting.language)
        asked = accepted(filling.form, items, self._patient, self._lands.values(), setting.today)
        self._workbench.background.run(register_patient.possible_duplicates, desk, asked, then=self._on_known)

    def _on_known(self, found: tuple[PossibleDuplicate, ...]) -> None:
        self._known.show_found(found)
        self._settle()
