"""The questions that the rules ask: how this house words them, its own, and those it no longer asks."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_questions
from healthdesk.actions.change_questions import QuestionAtHand, QuestionsHere
from healthdesk.actions.desk import Done
from healthdesk.errors import Trouble
from healthdesk.records.house_rule import HouseQuestion, RuleVersion
from healthdesk.rules.entitlement_data import said
from healthdesk.ui.admin.section import AdminSection
from healthdesk.ui.house_rules.asked_panel import AskedPanel
from healthdesk.ui.house_rules.question_dialog import QuestionDialog
from healthdesk.ui.house_rules.question_said import (
    asked_word,
    kind_word,
    question_checked,
    question_differences,
    question_origin,
    question_steps,
)
from healthdesk.ui.house_rules.rule_apart_dialog import RuleApartDialog
from healthdesk.ui.house_rules.rule_history_dialog import RuleHistoryDialog
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.layouts import column, row
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class QuestionsSection(AdminSection):
    """A list, the chosen question beside it."""

    interests = frozenset({"rule"})

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self._again = ""
        self._list: RecordList[HouseQuestion] = RecordList(
            "house_questions", self.tr("Vragen"), self._columns(), workbench.memory, identity=_identity
        )
        self.panel = AskedPanel(workbench)
        new = PrimaryButton(self.tr("Vraag van ons huis…"), icon="plus")
        new.clicked.connect(self.new_item)
        told = self.tr(
            "Wat de regels moeten weten, wordt zo gevraagd. Wat iemand vroeger antwoordde, blijft staan in "
            "de woorden van toen."
        )
        head = row(gap="medium")
        head.addWidget(new)
        head.addWidget(Text(told, "muted", wraps=True), 1)
        middle = row(gap="gap")
        middle.addWidget(self._list, 1)
        middle.addWidget(self.panel)
        layout = column(self, gap="large")
        layout.addWidget(self.banner)
        layout.addLayout(head)
        layout.addLayout(middle, 1)
        self._list.chosen.connect(self.panel.show_one)
        self._list.opened.connect(self.change)
        self._list.retried.connect(self.fetch)
        self.panel.change_wished.connect(self.change_chosen)
        self.panel.history_wished.connect(self.show_history)
        self.panel.beside_wished.connect(self.show_beside)
        self.panel.back_wished.connect(self._on_back)
        self.panel.retire_wished.connect(self.retire_chosen)

    def _columns(self) -> tuple[Column[Any], ...]:
        return (
            Column[HouseQuestion](
                key="label", title=self.tr("Vraag"), text=self._label, under=self._ask, width=0
            ),
            Column[HouseQuestion](
                key="origin",
                title=self.tr("Van wie"),
                text=_origin,
                tone=_origin_tone,
                width=24,
                wraps=True,
            ),
            Column[HouseQuestion](
                key="asked", title=self.tr("Gevraagd"), text=_asked, tone=_asked_tone, width=20
            ),
            Column[HouseQuestion](
                key="kind", title=self.tr("Soort antwoord"), text=_kind, width=24, hidden=True
            ),
            Column[HouseQuestion](
                key="checked",
                title=self.tr("Nagekeken"),
                text=_checked,
                tone=_checked_tone,
                width=16,
                hidden=True,
            ),
        )

    def _label(self, one: HouseQuestion) -> str:
        return said(one.question.label, self.workbench.desk.language)

    def _ask(self, one: HouseQuestion) -> str:
        return said(one.question.ask, self.workbench.desk.language)

    # --- what the page asks

    def fetch(self) -> None:
        self._list.show_loading()
        self.workbench.background.run(
            change_questions.listed, self.workbench.desk, then=self._on_listed, trouble=self._on_no_list
        )

    def new_item(self) -> bool:
        self._take_up("")
        return True

    def change(self, one: HouseQuestion) -> None:
        """Open a question to change it; what was half changed before stands there still."""
        self._take_up(one.question.key)

    def change_chosen(self) -> None:
        """Open the chosen question to change it."""
        if self.panel.shown is not None:
            self.change(self.panel.shown)

    def retire_chosen(self) -> None:
        """Ask nobody the chosen question any more, or take it up again."""
        one = self.panel.shown
        if one is None:
            return
        self.banner.clear()
        retired = one.question.retired_on is not None
        self.workbench.background.run(
            change_questions.take_up if retired else change_questions.retire,
            self.workbench.desk,
            one,
            then=self._on_taken_up if retired else self._on_retired,
            trouble=self.on_trouble,
        )

    def show_history(self) -> None:
        """Who changed the chosen question, when and why."""
        if self.panel.shown is not None:
            self.workbench.background.run(
                change_questions.history,
                self.workbench.desk,
                self.panel.shown.question.key,
                then=self._on_steps,
                trouble=self.on_trouble,
            )

    def show_beside(self) -> None:
        """The chosen question beside that of the program."""
        one = self.panel.shown
        if one is None or one.shipped is None:
            return
        found = question_differences(one.question, one.shipped)
        dialog = RuleApartDialog(self._label(one), found, self, is_newer=one.is_newer_shipped)
        dialog.ours_wished.connect(self._on_ours)
        dialog.theirs_wished.connect(self._on_back)
        dialog.open()

    def _take_up(self, key: str) -> None:
        self.workbench.background.run(
            change_questions.at_hand, self.workbench.desk, key, then=self._on_at_hand, trouble=self.on_trouble
        )

    # --- slots

    def _on_at_hand(self, hand: QuestionAtHand) -> None:
        self._again = "" if hand.is_new else hand.one.question.key
        dialog = QuestionDialog(self.workbench, hand, self)
        dialog.kept.connect(self._on_kept)
        dialog.again_wished.connect(self._on_again)
        dialog.open()

    def _on_again(self) -> None:
        self._take_up(self._again)

    def _on_listed(self, found: QuestionsHere) -> None:
        self.panel.know_rights(found.rights)
        self._list.show_records(found.questions)
        if self._list.current is None and found.questions:
            self._list.choose(found.questions[0].question.key)
        self.panel.show_one(self._list.current)

    def _on_no_list(self, trouble: Trouble) -> None:
        self._list.show_trouble(self.workbench.sentence_for(trouble))

    def _on_kept(self, done: Done[RuleVersion]) -> None:
        self.banner.clear()
        self.workbench.toasts.show(self.tr("Vraag bewaard."), undo=done.undo)

    def _on_retired(self, done: Done[RuleVersion]) -> None:
        self.workbench.toasts.show(self.tr("De vraag wordt niet meer gesteld."), undo=done.undo)

    def _on_taken_up(self, done: Done[RuleVersion]) -> None:
        self.workbench.toasts.show(self.tr("Regels kunnen er weer naar vragen."), undo=done.undo)

    def _on_back(self) -> None:
        if self.panel.shown is not None:
            self.banner.clear()
            self.workbench.background.run(
                change_questions.give_back,
                self.workbench.desk,
                self.panel.shown,
                then=self._on_given_back,
                trouble=self.on_trouble,
            )

    def _on_given_back(self, done: Done[RuleVersion]) -> None:
        self.workbench.toasts.show(self.tr("De vraag van het programma geldt weer."), undo=done.undo)

    def _on_ours(self) -> None:
        if self.panel.shown is not None:
            self.workbench.background.run(
                change_questions.keep_ours,
                self.workbench.desk,
                self.panel.shown,
                then=self._on_kept,
                trouble=self.on_trouble,
            )

    def _on_steps(self, versions: tuple[RuleVersion, ...]) -> None:
        one = self.panel.shown
        if one is not None:
            told = question_steps(one, versions, self.workbench.desk.language)
            RuleHistoryDialog(self.workbench, self._label(one), told, self).open()


def _identity(one: HouseQuestion) -> object:
    return one.question.key


def _kind(one: HouseQuestion) -> str:
    return kind_word(one.question.kind)


def _origin(one: HouseQuestion) -> str:
    return question_origin(one)[0]


def _origin_tone(one: HouseQuestion) -> Tone:
    return question_origin(one)[1]


def _asked(one: HouseQuestion) -> str:
    return asked_word(one)[0]


def _asked_tone(one: HouseQuestion) -> Tone:
    return asked_word(one)[1]


def _checked(one: HouseQuestion) -> str:
    return question_checked(one.question)[0]


def _checked_tone(one: HouseQuestion) -> Tone:
    return question_checked(one.question)[1]
