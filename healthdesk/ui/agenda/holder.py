"""Holds a moment for somebody on the phone, and lets it go."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from healthdesk.actions.desk import Done
from healthdesk.actions.hold_moment import hold, let_go
from healthdesk.errors import Trouble
from healthdesk.records.hold import HoldWish, MomentHold
from healthdesk.ui.parts.dates import clock_time, near_date
from healthdesk.ui.parts.workbench import Workbench


class Holder(QObject):
    """What was held is told in a toast, and can be undone there; so is why it could not be.

    kept: the `MomentHold`.
    """

    kept = Signal(object)

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench

    def hold(self, wish: HoldWish) -> None:
        """Keep this moment for a few minutes."""
        self._workbench.background.run(
            hold, self._workbench.desk, wish, then=self._on_held, trouble=self._on_trouble
        )

    def let_go(self, hold_id: UUID) -> None:
        """It is free again."""
        self._workbench.background.run(let_go, self._workbench.desk, hold_id)

    def _on_held(self, done: Done[MomentHold]) -> None:
        one, clock = done.result, self._workbench.desk.clock
        day = near_date(one.starts_at.astimezone(clock.zone).date(), clock.today())
        words = self.tr("Vastgehouden tot {until}: {day} {time}.")
        said = words.format(
            until=clock_time(one.until, clock.zone), day=day, time=clock_time(one.starts_at, clock.zone)
        )
        self._workbench.toasts.show(said, undo=done.undo)
        self.kept.emit(one)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._workbench.toasts.trouble(self._workbench.sentence_for(trouble))
