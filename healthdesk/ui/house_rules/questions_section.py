"""The questions that the rules ask: how this house words them, its own, and those it no longer asks."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from healthdesk.actions import change_questions
from healthdesk.actions.change_questions import QuestionAtHand, QuestionsHere
from healthdesk.actions.desk import Done
from healthdesk.records.house_rule import HouseQuestion, RuleVersion
from healthdesk.rules.entitlement_data import said
from healthdesk.ui.house_rules.apart import RightDifference
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
from healthdesk.ui.house_rules.versions_section import Step, VersionDeeds, VersionsSection
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench

_DEEDS = VersionDeeds(
    listed=change_questions.listed,
    history=change_questions.history,
    give_back=change_questions.give_back,
    keep_ours=change_questions.keep_ours,
    return_to=change_questions.return_to,
)


class QuestionsSection(VersionsSection):
    """A list, the chosen question beside it."""

    interests = frozenset({"rule"})
    panel: AskedPanel

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, _DEEDS, parent)
        self._again = ""
        self._list = RecordList(
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
        self._lay_out(head)
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

    # --- its own way

    def change(self, one: HouseQuestion) -> None:
        self._take_up(one.question.key)

    def _key(self, one: HouseQuestion) -> object:
        return _identity(one)

    def _title(self, one: HouseQuestion) -> str:
        return self._label(one)

    def _differences(self, one: HouseQuestion) -> list[RightDifference] | None:
        return None if one.shipped is None else question_differences(one.question, one.shipped)

    def _steps(self, one: HouseQuestion, versions: tuple[RuleVersion, ...]) -> list[Step]:
        return question_steps(one, versions, self.workbench.desk.language, self.workbench.desk.clock.zone)

    def _said_of_keeping(self) -> str:
        return self.tr("Vraag bewaard.")

    def _said_of_back(self, _one: HouseQuestion) -> str:
        return self.tr("De vraag van het programma geldt weer.")

    def _said_of_return(self) -> str:
        return self.tr("De vraag geldt weer zoals toen.")

    # --- what the page asks

    def new_item(self) -> bool:
        self._take_up("")
        return True

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

    def _take_up(self, key: str) -> None:
        self.workbench.background.run(
            change_questions.at_hand, self.workbench.desk, key, then=self._on_at_hand, trouble=self.on_trouble
        )

    # --- slots

    def _on_at_hand(self, hand: QuestionAtHand) -> None:
        self._again = "" if hand.is_new else hand.one.question.key
        self._open(QuestionDialog(self.workbench, hand, self), self._on_again)

    def _on_again(self) -> None:
        self._take_up(self._again)

    def _on_listed(self, found: QuestionsHere) -> None:
        self.panel.know_rights(found.rights)
        self._show(found.questions)

    def _on_retired(self, done: Done[RuleVersion]) -> None:
        self.workbench.toasts.show(self.tr("De vraag wordt niet meer gesteld."), undo=done.undo)

    def _on_taken_up(self, done: Done[RuleVersion]) -> None:
        self.workbench.toasts.show(self.tr("Regels kunnen er weer naar vragen."), undo=done.undo)


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
