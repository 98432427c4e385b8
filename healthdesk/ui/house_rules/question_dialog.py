"""A question changed or made: its words, its answers, its source; tried beside it before it is kept."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_questions
from healthdesk.actions.change_questions import QuestionAtHand
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.entitlement import FactQuestion
from healthdesk.records.house_rule import HalfTypedQuestion
from healthdesk.rules.entitlement_data import said
from healthdesk.rules.house_questions import require_sound
from healthdesk.ui.house_rules.changing_dialog import ChangingDialog
from healthdesk.ui.house_rules.question_trial import QuestionTrial
from healthdesk.ui.house_rules.question_words import QuestionWords
from healthdesk.ui.house_rules.source_editor import SourceEditor
from healthdesk.ui.parts.workbench import Workbench

_SOURCE = frozenset({"sources", "checked_by"})


class QuestionDialog(ChangingDialog):
    """Of the house alone, or over that of the program."""

    def __init__(self, workbench: Workbench, hand: QuestionAtHand, parent: QWidget | None = None) -> None:
        words, desk = hand.words, workbench.desk
        question = words.question if words is not None else hand.one.question
        today, language = desk.clock.today(), desk.language
        seen, why = (words.seen, words.why) if words is not None else (hand.one.number, "")
        super().__init__(workbench, said(hand.one.question.label, language), why, seen, parent)
        self._question, self._hand = question, hand
        if hand.is_new:
            self.setWindowTitle(self.tr("Nieuwe vraag van ons huis"))
        self._tabs.setAccessibleName(self.tr("Delen van de vraag"))
        self._words = QuestionWords(question, is_new=hand.is_new)
        self._source = SourceEditor(question, today, language, desk.actor.name)
        self._trial = QuestionTrial(hand.rights, language, today)
        parts = (
            (self.tr("Vraag en antwoorden"), self._words),
            (self.tr("Bron en nazicht"), self._source),
        )
        self._arrange(parts, self._trial)
        for _label, part in parts:
            part.changed.connect(self._on_changed)
        if words is not None:
            self._tell_half_typed()
        self._trial.show_question(question, self._language.value)

    # --- what others may call

    @property
    def question(self) -> FactQuestion:
        """The question as it stands here."""
        checked_on, checked_by = self._source.checked
        return replace(
            self._words.question,
            sources=self._source.sources,
            checked_on=checked_on,
            checked_by=checked_by,
        )

    def keep_words(self) -> None:
        self._pause.stop()
        words = HalfTypedQuestion(
            question=self.question, seen=self._seen, why=self._why.text(), is_new=self._hand.is_new
        )
        self._workbench.background.run(change_questions.keep_words, self._workbench.desk, words)

    def forget_words(self) -> None:
        key = "" if self._hand.is_new else self._question.key
        self._workbench.background.run(
            change_questions.forget_words, self._workbench.desk, key, then=self._on_forgotten
        )

    def keep(self) -> None:
        question = self.question
        self._source.check()
        try:
            require_sound(question, None if self._hand.is_new else self._hand.one.question)
        except NotAllowed as trouble:
            self._on_trouble(trouble)
            return
        self.banner.clear()
        self._words.show_errors({})
        self._pause.stop()
        self._keep.setEnabled(False)
        self._workbench.background.run(
            change_questions.keep,
            self._workbench.desk,
            question,
            self._seen,
            self._why.text(),
            then=self._on_kept,
            trouble=self._on_trouble,
        )

    # --- slots

    def _on_changed(self) -> None:
        self._trial.show_question(self.question, self._language.value)
        self.keep_soon()

    def _on_language(self) -> None:
        self._words.show_words(self._language.value)
        self._trial.show_question(self.question, self._language.value)

    def _on_trouble(self, trouble: Trouble) -> None:
        told = self.tr(
            "{who} wijzigde deze vraag intussen. Wat jij schreef staat er nog; bewaar opnieuw als dat "
            "moet gelden. De geschiedenis houdt beide."
        )
        if self._met_colleague(trouble, told):
            return
        told = self._workbench.sentence_for(trouble)
        if isinstance(trouble, NotAllowed) and trouble.fields:
            self._tabs.setCurrentIndex(1 if trouble.fields[0] in _SOURCE else 0)
            self._words.show_errors({trouble.fields[0]: told})
        self.banner.say(told, "amber")
