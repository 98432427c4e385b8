"""Puts the others of a series as one of them stands: at once, or after asking where that cannot be."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from healthdesk.actions.change_series import SeriesChanged, change_series
from healthdesk.actions.desk import Done
from healthdesk.actions.plan_along import AlongPlan, plan_along
from healthdesk.errors import Trouble
from healthdesk.records.appointment import Appointment
from healthdesk.records.series import Reach
from healthdesk.ui.agenda.along_dialog import AlongDialog
from healthdesk.ui.parts.workbench import Workbench

Heard = Callable[[Done[SeriesChanged]], None]
Refused = Callable[[Trouble], None]
Left = Callable[[], None]


class AlongChange(QObject):
    """One for a panel; `window` is where the question comes. A talk is asked about once at a time."""

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._workbench, self._window = workbench, window
        self._under_way: dict[UUID, tuple[Heard, Refused, Left]] = {}

    def change(
        self, wanted: Appointment | UUID, reach: Reach, heard: Heard, refused: Refused, left: Left
    ) -> None:
        """`left`: somebody was asked and does not do it."""
        one = wanted if isinstance(wanted, UUID) else wanted.id
        if one in self._under_way:
            return
        self._under_way[one] = heard, refused, left
        self._workbench.background.run(
            plan_along,
            self._workbench.desk,
            wanted,
            reach,
            then=self._on_plan,
            trouble=partial(self._on_refused, one),
        )

    def _on_plan(self, plan: AlongPlan) -> None:
        one = plan.this.id
        if plan.is_smooth:
            self._workbench.background.run(
                change_series,
                self._workbench.desk,
                plan.this,
                plan.reach,
                then=partial(self._on_done, one),
                trouble=partial(self._on_refused, one),
            )
            return
        dialog = AlongDialog(self._workbench, plan, self._window)
        dialog.changed.connect(self._on_changed)
        dialog.rejected.connect(self._on_left)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_changed(self, done: Done[SeriesChanged]) -> None:
        self._on_done(self._asked(), done)

    def _on_left(self) -> None:
        _heard, _refused, left = self._under_way.pop(self._asked())
        left()

    def _asked(self) -> UUID:
        """About which talk the dialog asked that answers now."""
        dialog = self.sender()
        assert isinstance(dialog, AlongDialog)
        return dialog.about

    def _on_done(self, one: UUID, done: Done[SeriesChanged]) -> None:
        heard, _refused, _left = self._under_way.pop(one)
        heard(done)

    def _on_refused(self, one: UUID, trouble: Trouble) -> None:
        _heard, refused, _left = self._under_way.pop(one)
        refused(trouble)
