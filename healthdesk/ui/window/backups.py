"""Back-up now, and how it stands with the last one. Shown in the status bar, run from the commands."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from healthdesk.actions.back_up_house import back_up, newest_in
from healthdesk.actions.desk import Desk, Done
from healthdesk.errors import Trouble
from healthdesk.records.backup import BackupMade
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.dates import clock_time, near_date
from healthdesk.ui.parts.workbench import Workbench

_OLD_DAYS = 7


class Backups(QObject):
    """told: a sentence about the last back-up, and whether it needs attention."""

    told = Signal(str, bool)

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        workbench.computer.changed.connect(self.look)

    @property
    def may_make(self) -> bool:
        """Whether this person may make one; a sample house needs none."""
        desk = self._workbench.desk
        return may(desk.actor, Right.BACK_UP) and not desk.house.is_demo

    def look(self) -> None:
        """How old the newest is."""
        if self.may_make:
            self._workbench.background.run(
                _newest,
                self._workbench.computer.backup_folder,
                self._workbench.desk,
                then=self._on_newest,
                lane="slow",
            )

    def make(self) -> None:
        """Make one now; once at a time."""
        if not self.may_make:
            return
        self.told.emit(self.tr("Back-up wordt gemaakt en nagekeken…"), False)
        self._workbench.background.run(
            back_up,
            self._workbench.desk,
            self._workbench.computer.backup_folder,
            then=self._on_made,
            trouble=self._on_trouble,
            lane="slow",
            once=self,
        )

    def _on_made(self, done: Done[BackupMade]) -> None:
        self._on_newest(done.result.manifest.made_at)
        told = self.tr("Back-up gemaakt en bewezen terugzetbaar: {file}")
        self._workbench.toasts.show(told.format(file=done.result.path.name))

    def _on_newest(self, made_at: datetime | None) -> None:
        if made_at is None:
            self.told.emit(self.tr("Nog geen back-up gemaakt"), True)
            return
        clock = self._workbench.desk.clock
        day = made_at.astimezone(clock.zone).date()
        when = f"{near_date(day, clock.today())} {clock_time(made_at, clock.zone)}"
        told = self.tr("Back-up {when}, bewezen terugzetbaar").format(when=when)
        self.told.emit(told, (clock.today() - day).days > _OLD_DAYS)

    def _on_trouble(self, trouble: Trouble) -> None:
        self._workbench.toasts.trouble(self._workbench.sentence_for(trouble))
        self.told.emit(self.tr("Back-up niet gelukt"), True)


def _newest(folder: Path, desk: Desk) -> datetime | None:
    """When the last back-up of this house was made; another house's do not count."""
    found = newest_in(folder)
    if found is None or found[1].house_name != desk.house.name:
        return None
    return found[1].made_at
