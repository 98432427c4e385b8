"""Which talks are in somebody's hand at another desk; what nobody repeats is forgotten after some seconds."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from healthdesk.actions.desk import Desk
from healthdesk.actions.tell_lifting import tell_lifting
from healthdesk.errors import Trouble
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.lifting import Lifting
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench


class LiftedElsewhere(QObject):
    """Hears of others, and tells them of us.

    changed: talk -> the name of who has it in hand.
    """

    changed = Signal(object)

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._others: dict[UUID, str] = {}
        self._heard: dict[UUID, int] = {}
        self._mine: UUID | None = None
        self._clock = QElapsedTimer()
        self._clock.start()
        self._again = QTimer(self, interval=milliseconds("lift_again"))
        self._again.timeout.connect(self._on_again)
        self._forget = QTimer(self, interval=milliseconds("lift_again"))
        self._forget.timeout.connect(self._on_forget)
        workbench.announcer.lifted.connect(self._on_heard)

    def show_mine(self, line: AgendaLine | None) -> None:
        """What is in hand here; None for nothing any more."""
        mine = None if line is None else line.appointment.id
        if mine == self._mine:
            return
        before, self._mine = self._mine, mine
        if before is not None:
            self._tell(before, lifted=False)
        if mine is not None:
            self._tell(mine, lifted=True)
            self._again.start()
        else:
            self._again.stop()

    def _tell(self, appointment_id: UUID, *, lifted: bool) -> None:
        self._workbench.background.run(
            _told, self._workbench.desk, appointment_id, lifted, trouble=self._on_trouble
        )

    # --- slots

    def _on_heard(self, several: tuple[Lifting, ...]) -> None:
        before = dict(self._others)
        for one in several:
            if one.lifted:
                self._others[one.appointment_id] = one.by
                self._heard[one.appointment_id] = self._clock.elapsed()
            else:
                self._drop(one.appointment_id)
        self._told_if_other(before)
        if self._others:
            self._forget.start()

    def _on_forget(self) -> None:
        """Its desk went away in the middle of it."""
        before, since = dict(self._others), self._clock.elapsed() - 3 * milliseconds("lift_again")
        for gone in [one for one, at in self._heard.items() if at < since]:
            self._drop(gone)
        self._told_if_other(before)
        if not self._others:
            self._forget.stop()

    def _drop(self, appointment_id: UUID) -> None:
        self._others.pop(appointment_id, None)
        self._heard.pop(appointment_id, None)

    def _told_if_other(self, before: dict[UUID, str]) -> None:
        if before != self._others:
            self.changed.emit(dict(self._others))

    def _on_again(self) -> None:
        if self._mine is not None:
            self._tell(self._mine, lifted=True)

    def _on_trouble(self, _trouble: Trouble) -> None:
        """It is a courtesy: what is lost of it harms nobody."""


def _told(desk: Desk, appointment_id: UUID, lifted: bool) -> None:
    tell_lifting(desk, appointment_id, lifted=lifted)
