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


class AlongChange(QObject):
    """One for a panel; `window` is where the question comes."""

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._workbench, self._window = workbench, window

    def change(
        self,
        wanted: Appointment | UUID,
        reach: Reach,
        heard: Heard,
        refused: Refused,
        left: Callable[[], None],
    ) -> None:
        """`left`: somebody was asked and does not do it."""
        self._workbench.background.run(
            plan_along,
            self._workbench.desk,
            wanted,
            reach,
            then=partial(_go_on, self._workbench, self._window, heard, refused, left),
            trouble=refused,
        )


def _go_on(
    workbench: Workbench,
    window: QWidget,
    heard: Heard,
    refused: Refused,
    left: Callable[[], None],
    plan: AlongPlan,
) -> None:
    if plan.is_smooth:
        workbench.background.run(
            change_series, workbench.desk, plan.this, plan.reach, then=heard, trouble=refused
        )
        return
    dialog = AlongDialog(workbench, plan, window)
    dialog.changed.connect(heard)
    dialog.rejected.connect(left)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
