"""Putting somebody on the waiting list, or saying otherwise how much it presses."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from healthdesk.errors import Trouble
from healthdesk.records.half_typed import TypedAt
from healthdesk.records.waiting import Waiting, WaitingPolicy, WaitingUrgency
from healthdesk.rules.person_names import beside
from healthdesk.ui.parts.banner import Banner
from healthdesk.ui.parts.both_sides import BothSides, Told
from healthdesk.ui.parts.buttons import PrimaryButton, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.held_dialog import HeldDialog
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import SectionTitle, Text
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.waiting.said import days_said, urgency_word


class WaitDialog(HeldDialog):
    """Open with `open()`; who opened it keeps what is asked and then accepts it.

    asked: a `WaitingUrgency` and the note. settled: the `Waiting` to keep, where a colleague was first.
    """

    asked = Signal(object, str)
    settled = Signal(object)

    def __init__(
        self,
        workbench: Workbench,
        title: str,
        verb: str,
        who: str,
        wishes: Sequence[str],
        policy: WaitingPolicy,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._policy, self._left = policy, workbench.left_words
        self.setModal(True)
        self.setWindowTitle(title)
        self.setMinimumWidth(size("dialog"))
        self._banner = Banner()
        self._urgency = ChoiceChips(
            self.tr("Hoe dringend"), [Choice(one.value, urgency_word(one)) for one in WaitingUrgency]
        )
        self._urgency.show_values((WaitingUrgency.ROUTINE.value,))
        self._urgency.picked.connect(self._on_picked)
        self._meant = Text("", "caption", wraps=True)
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(2 * size("control"))
        self._note = LabeledField(self.tr("Nota (mag leeg)"), self._text)
        away = QuietButton(self.tr("Niet doen"))
        away.clicked.connect(self.let_be)
        self._keep = PrimaryButton(verb)
        self._keep.clicked.connect(self._on_keep)
        buttons = row()
        fill(buttons, None, away, self._keep)
        layout = column(self, gap="medium", margin="margin")
        fill(layout, Text(title, "heading"), Text(beside(who), "muted", wraps=True), self._banner)
        layout.addWidget(self._wishes_part(wishes))
        fill(layout, Text(self._urgency.accessibleName()), self._urgency, self._meant, self._note)
        layout.addLayout(buttons)
        told: Told = {
            "urgency": (self._urgency.accessibleName(), lambda one: urgency_word(one.urgency)),
            "note": (self._note.label, attrgetter("note")),
        }
        self._both = BothSides(told, self, workbench, self._banner)
        self._both.settled.connect(self.settled)
        self._banner.clear()
        self._on_picked(self._urgency.values)

    def ask_about(self, patient_id: UUID, place: UUID | None = None) -> None:
        """Who would wait, or the place that she has; a note left with Esc is there again, about the same."""
        at = TypedAt("wait", patient_id, str(place or ""))
        self.hold(self._left, at, self._banner, self._keep)

    def met(self, trouble: Trouble, before: Waiting | None) -> bool:
        """Whether a colleague was first; then it is asked what stays. `before` is how it was when opened."""
        self._keep.setEnabled(True)
        return self._both.met(trouble, before)

    def _wishes_part(self, wishes: Sequence[str]) -> QWidget:
        holder, tags = QWidget(), QWidget()
        for part in (holder, tags):
            part.setProperty("look", "clear")
        flow = FlowLayout(tags)
        for words in wishes:
            flow.addWidget(Tag(words, "blue"))
        fill(column(holder), SectionTitle(self.tr("Wat past")), tags)
        hide_unless(bool(wishes), holder)
        return holder

    def show_values(self, urgency: WaitingUrgency, note: str) -> None:
        """As it stands now."""
        self._urgency.show_values((urgency.value,))
        self._text.setPlainText(note)
        self._on_picked(self._urgency.values)

    def say(self, sentence: str) -> None:
        """Why it was not kept; what was typed stays."""
        self._keep.setEnabled(True)
        self._banner.say(sentence, "amber")

    def _on_picked(self, values: tuple[str, ...]) -> None:
        urgency = WaitingUrgency(values[0]) if values else WaitingUrgency.ROUTINE
        days = {
            WaitingUrgency.ROUTINE: 0,
            WaitingUrgency.SOON: self._policy.soon_days,
            WaitingUrgency.URGENT: self._policy.urgent_days,
        }[urgency]
        words = self.tr("Wie het langst wacht, wordt eerst gevraagd.")
        if days:
            words = self.tr("Telt alsof deze persoon {time} langer wacht.").format(time=days_said(days))
        self._meant.setText(words)

    def _on_keep(self) -> None:
        self._keep.setEnabled(False)
        urgency = self._urgency.value or WaitingUrgency.ROUTINE.value
        self.asked.emit(WaitingUrgency(urgency), self._note.text())
