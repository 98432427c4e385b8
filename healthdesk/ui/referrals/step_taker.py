"""Takes a step wherever it is asked for: asks for what it needs, does it, tells, offers to take it back."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.actions.desk import Done
from healthdesk.actions.follow_up_referral import take_step
from healthdesk.errors import ChangedMeanwhile, Trouble
from healthdesk.records.referral import Planned, Referral
from healthdesk.records.referral import ReferralState as State
from healthdesk.rules.referral_steps import steps_of
from healthdesk.ui.parts.asking import Asking
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.referrals.said import state_of
from healthdesk.ui.referrals.step_dialog import StepDialog


class StepTaker(QObject):
    """One step at a time.

    taken: the `Referral` as it stands now. refused: the `Trouble`.
    """

    taken = Signal(object)
    refused = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self._workbench, self._window = workbench, parent
        self._one: Referral | None = None
        self._to = State.DRAFT
        self._done: tuple[UUID, int, State] | None = None
        """From which version a step was chosen last: once more from there is a key pressed twice."""
        self._asking: Asking[StepDialog] = Asking(workbench, parent)

    def take(self, one: Referral, to: State) -> None:
        """Take this step; steps that need nothing are taken at once."""
        step = next((step for step in steps_of(one) if step.to is to), None)
        if step is None:
            return
        if (one.id, one.version, to) == self._done:
            return
        self._one, self._to = one, to
        if not step.needs_text and to is not State.PLANNED:
            self._on_confirmed("", None)
            return
        dialog = StepDialog(self._workbench, one, step, self._window)
        dialog.confirmed.connect(self._on_confirmed)
        self._asking.open(dialog)

    def _on_confirmed(self, text: str, planned: Planned | None) -> None:
        if self._one is None:
            return
        self._done = self._one.id, self._one.version, self._to
        self._asking.run(
            take_step,
            self._workbench.desk,
            self._one.id,
            self._one.version,
            self._to,
            text,
            planned,
            then=self._on_taken,
            trouble=self._on_trouble,
        )

    def _on_taken(self, done: Done[Referral]) -> None:
        word, _tone = state_of(done.result)
        told = self.tr("{partner}: {state}.").format(partner=done.result.partner_name, state=word)
        self._workbench.toasts.show(told, undo=done.undo)
        self.taken.emit(done.result)

    def _on_trouble(self, trouble: Trouble, dialog: StepDialog | None) -> None:
        self._done = None
        theirs = trouble.theirs if isinstance(trouble, ChangedMeanwhile) else None
        if isinstance(theirs, Referral) and self._one is not None and self._one.id == theirs.id:
            # It is told, and the page shows what changed; asked again, it is a step from there.
            self._one = theirs
        if dialog is not None:
            dialog.say(self._workbench.sentence_for(trouble))
        self.refused.emit(trouble)
