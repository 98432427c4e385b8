"""Wachtlijst: whether this house has one, whether it is stopped, and what presses how much."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.actions import keep_waiting_list
from healthdesk.records.waiting import ListState, WaitingPolicy
from healthdesk.ui.parts.both_sides import Told
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.policy_card import PolicyCard
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench

_MOST_DAYS = 365


class WaitingPolicyCard(PolicyCard[WaitingPolicy]):
    """For who may change the house."""

    read, write = keep_waiting_list.policy_of, keep_waiting_list.set_policy

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(workbench, parent)
        self.set_title(self.tr("Wachtlijst"))
        self._state = ChoiceChips(
            self.tr("Heeft dit huis een wachtlijst?"),
            (
                Choice(ListState.OFF.value, self.tr("geen wachtlijst")),
                Choice(ListState.OPEN.value, self.tr("open")),
                Choice(ListState.STOPPED.value, self.tr("gesloten: niemand erbij (wachtlijststop)")),
            ),
        )
        self._state.picked.connect(self._on_state)
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(2 * size("control"))
        self._words = LabeledField(
            self.tr("Waarheen ondertussen"),
            self._text,
            hint=self.tr("wordt getoond zolang de lijst gesloten is: waar iemand anders terechtkan"),
        )
        self._soon, self._urgent = NumberField(0, _MOST_DAYS), NumberField(0, _MOST_DAYS)
        self._days = LabeledField(self.tr("Gauw telt als zoveel dagen langer wachten"), self._soon)
        self._more_days = LabeledField(self.tr("Dringend telt als zoveel dagen langer wachten"), self._urgent)
        numbers = row(gap="large")
        fill(numbers, self._days, self._more_days, None)
        self._explained = Text(
            self.tr(
                "Wie het langst wacht, wordt eerst gevraagd. Wie later dan deze dagen bijkomt, gaat nooit "
                "voor, hoe dringend ook: zo blijft niemand eindeloos staan."
            ),
            "caption",
            wraps=True,
        )
        keep = QuietButton(self.tr("Wachtlijst bewaren"))
        keep.clicked.connect(self.keep)
        for part in (self._banner, Text(self._state.accessibleName()), self._state, self._words):
            self.add(part)
        self.add(numbers)
        self.add(self._explained)
        self.add(keep)

    def _typed(self, policy: WaitingPolicy) -> WaitingPolicy:
        return replace(
            policy,
            state=ListState(self._state.value or policy.state.value),
            words=self._words.text(),
            soon_days=self._soon.value(),
            urgent_days=self._urgent.value(),
        )

    def _show(self, policy: WaitingPolicy) -> None:
        self._state.show_values((policy.state.value,))
        self._text.setPlainText(policy.words)
        self._soon.setValue(policy.soon_days)
        self._urgent.setValue(policy.urgent_days)
        self._on_state()

    def _on_state(self, _values: object = None) -> None:
        state = self._state.value
        self._words.setVisible(state == ListState.STOPPED.value)
        for part in (self._days, self._more_days, self._explained):
            part.setVisible(state != ListState.OFF.value)

    def _told(self) -> Told:
        return {
            "state": (self._state.accessibleName(), lambda one: self._state.said((one.state.value,))),
            "words": (self._words.label, lambda one: one.words),
            "soon_days": (self._days.label, lambda one: str(one.soon_days)),
            "urgent_days": (self._more_days.label, lambda one: str(one.urgent_days)),
        }
