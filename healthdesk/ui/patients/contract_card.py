"""A contract: where it stands, its letter, and the one thing that may be done to it now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.records.enrolment import Enrolment, EnrolmentState
from healthdesk.rules.enrolment_terms import term
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.tag import Tag, Tone
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.workbench import Workbench


class ContractCard(Card):
    """One contract.

    cancel_wished, close_wished, letter_wished: the `Enrolment`. reference_typed: the `Enrolment` and
    what came back.
    """

    cancel_wished = Signal(object)
    close_wished = Signal(object)
    letter_wished = Signal(object)
    reference_typed = Signal(object, str)

    def __init__(self, workbench: Workbench, one: Enrolment, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._workbench, self._one = workbench, one
        self._today = workbench.desk.clock.today()
        head = row(gap="medium")
        head.addWidget(Text(self._period(), "strong", wraps=True), 1)
        head.addWidget(Tag(*self._state()))
        self.add(head)
        for words in self._words():
            self.add(Text(words, "caption", wraps=True))
        self._reference = LabeledField(self.tr("Referentie van het ziekenfonds"), QLineEdit())
        self._reference.set_text(one.decision_reference)
        self._reference.field.returnPressed.connect(self._on_reference)  # type: ignore[attr-defined]
        keep = QuietButton(self.tr("Referentie bewaren"))
        keep.clicked.connect(self._on_reference)
        self.add(self._reference)
        holder = QWidget()
        holder.setProperty("look", "clear")
        buttons = FlowLayout(holder)
        for button in (keep, self._letter(), self._action()):
            if button is not None:
                buttons.addWidget(button)
        self.add(holder)

    @property
    def typed(self) -> str | None:
        """The reference as it was typed and not kept; None when it is the one that is known."""
        typed = self._reference.text()
        return None if typed == self._one.decision_reference else typed

    def show_typed(self, typed: str) -> None:
        """What was half typed here; what somebody else noted meanwhile is told under it."""
        self._reference.set_text(typed)
        known = self._one.decision_reference
        if known and known != typed:
            self._reference.set_hint(self.tr("Nu staat er: {reference}").format(reference=known))

    def _period(self) -> str:
        start = short_date(self._one.starts_on)
        if self._one.ends_on is None:
            return self.tr("vanaf {start}").format(start=start)
        return self.tr("{start} tot en met {end}").format(start=start, end=short_date(self._one.ends_on))

    def _state(self) -> tuple[str, Tone]:
        one = self._one
        if one.state is EnrolmentState.CANCELLED:
            return self.tr("geannuleerd"), "neutral"
        if one.ends_on is not None and one.ends_on < self._today:
            return self.tr("afgelopen"), "neutral"
        if one.state is EnrolmentState.CLOSED:
            return self.tr("loopt af"), "amber"
        if self._today < one.starts_on:
            return self.tr("begint nog"), "blue"
        return self.tr("ingeschreven"), "green"

    def _words(self) -> list[str]:
        one, language = self._one, self._workbench.desk.language
        signed = self.tr("getekend op {day} door {who}, {how}")
        how = term("signatures", one.signature_type, language)
        found = [signed.format(day=short_date(one.signed_on), who=one.signed_by, how=how)]
        if one.trial:
            found.append(self.tr("proefperiode"))
        if one.closure_decision:
            why = self.tr("{decision} · {reason}")
            decision = term("decisions", one.closure_decision, language)
            found.append(why.format(decision=decision, reason=term("reasons", one.closure_reason, language)))
        return found

    def _action(self) -> QuietButton | None:
        """Cancelling before the start, closing after it; nothing when it is over."""
        if self._one.state is not EnrolmentState.SIGNED:
            return None
        if self._today < self._one.starts_on:
            button = QuietButton(self.tr("Inschrijving annuleren"))
            button.clicked.connect(self._on_cancel)
        else:
            button = QuietButton(self.tr("Uitschrijven"))
            button.clicked.connect(self._on_close)
        return button

    def _letter(self) -> QuietButton | None:
        """The letter that confirms it: that it was made, or that it ends."""
        sends = may(self._workbench.desk.actor, Right.SEND_LETTERS)
        if not sends or self._one.state is EnrolmentState.CANCELLED:
            return None
        button = QuietButton(self.tr("Schrijf bevestiging"), icon="letter")
        button.clicked.connect(self._on_letter)
        return button

    def _on_letter(self) -> None:
        self.letter_wished.emit(self._one)

    def _on_cancel(self) -> None:
        self.cancel_wished.emit(self._one)

    def _on_close(self) -> None:
        self.close_wished.emit(self._one)

    def _on_reference(self) -> None:
        self.reference_typed.emit(self._one, self._reference.text())
