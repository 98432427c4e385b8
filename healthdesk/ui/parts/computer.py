"""This computer, as the pages see it: its settings, and what a person may wish of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from healthdesk.settings import Settings, backup_folder


class Computer(QObject):
    """Says how it is set; who made it carries the wishes out and writes them down.

    changed: it is set otherwise now. look_wanted: "system", "light" or "dark". language_wanted: its
    code. lock_wanted: minutes. backup_folder_wanted, day_folder_wanted,
    calendar_folder_wanted: a path as text. eid_module_wanted: a path as text.
    restore_wanted: the path of a back-up that is to take the place of the house that is open.
    """

    changed = Signal()
    look_wanted = Signal(str)
    language_wanted = Signal(str)
    lock_wanted = Signal(int)
    backup_folder_wanted = Signal(str)
    day_folder_wanted = Signal(str)
    calendar_folder_wanted = Signal(str)
    eid_module_wanted = Signal(str)
    restore_wanted = Signal(object)

    def __init__(self, settings: Settings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings or Settings()

    @property
    def settings(self) -> Settings:
        """How it is set now."""
        return self._settings

    @property
    def backup_folder(self) -> Path:
        """Where its back-ups go."""
        return backup_folder(self._settings)

    def take(self, settings: Settings) -> None:
        """Somebody set it otherwise; what only the widgets remember is no news."""
        before, self._settings = self._settings, settings
        if replace(before, window={}) != replace(settings, window={}):
            self.changed.emit()
