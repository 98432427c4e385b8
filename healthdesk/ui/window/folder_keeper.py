"""Files in a folder that keep themselves up to date: tomorrow's lists each evening, calendars all day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from healthdesk.actions.desk import Desk
from healthdesk.errors import Trouble
from healthdesk.records.change import Change
from healthdesk.rules.roles import Right, may
from healthdesk.settings import Settings
from healthdesk.ui.parts.tokens import milliseconds
from healthdesk.ui.parts.workbench import Workbench

FolderOf = Callable[[Settings], str]
Make = Callable[[Desk, Path], object]
"""Writes the files; None when it is not time yet."""
_MATTERS = frozenset(
    {"appointment", "availability", "closure", "room", "practitioner", "patient", "house", "day_paper"}
)


class FolderKeeper(QObject):
    """Looks once a minute: makes them once a day, and again after something changed.

    Also while the window is locked: evenings it often is. Only on a computer that was given a folder for
    it; a house of invented people has none.
    """

    def __init__(self, folder_of: FolderOf, make: Make, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder_of, self._make = folder_of, make
        self._workbench: Workbench | None = None
        self._made_on: date | None = None
        self._is_stale, self._is_busy, self._has_told = True, False, False
        self._timer = QTimer(self)
        self._timer.setInterval(milliseconds("minute"))
        self._timer.timeout.connect(self.look)

    def watch(self, workbench: Workbench) -> None:
        """The desk of whoever signed in last."""
        self.rest()
        self._workbench = workbench
        self._is_stale, self._has_told = True, False
        workbench.announcer.changed.connect(self._on_changed)
        workbench.computer.changed.connect(self._on_set_up)
        self._timer.start()
        self.look()

    def rest(self) -> None:
        """The house is closed."""
        self._timer.stop()
        if self._workbench is not None:
            self._workbench.announcer.changed.disconnect(self._on_changed)
            self._workbench.computer.changed.disconnect(self._on_set_up)
        self._workbench, self._is_busy = None, False

    def look(self) -> None:
        """Whether there is something to make."""
        bench = self._workbench
        if bench is None or self._is_busy:
            return
        folder = self._folder_of(bench.computer.settings)
        if not folder or bench.desk.house.is_demo or not may(bench.desk.actor, Right.SEE_AGENDA):
            return
        if self._is_stale or self._made_on != bench.desk.clock.today():
            self._is_busy, self._is_stale = True, False
            bench.background.run(
                self._make,
                bench.desk,
                Path(folder),
                then=self._on_made,
                trouble=self._on_trouble,
                lane="slow",
            )

    def _on_changed(self, changes: tuple[Change, ...]) -> None:
        if any(change.kind in _MATTERS for change in changes):
            self._is_stale = True

    def _on_set_up(self) -> None:
        self._is_stale = True
        self.look()

    def _on_made(self, made: object) -> None:
        self._is_busy, self._has_told = False, False
        if made is not None and self._workbench is not None:
            self._made_on = self._workbench.desk.clock.today()

    def _on_trouble(self, trouble: Trouble) -> None:
        """Told once, tried again every minute."""
        self._is_busy, self._is_stale = False, True
        if self._workbench is not None and not self._has_told:
            self._has_told = True
            self._workbench.toasts.trouble(self._workbench.sentence_for(trouble))
