"""Rows on the clipboard, once it is written down that they leave the program."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from healthdesk.actions import copy_list
from healthdesk.actions.desk import Done
from healthdesk.records.shown_table import ShownTable
from healthdesk.ui.parts.workbench import Workbench


class Copying(QObject):
    """What cannot be written down is not copied either."""

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench

    def copy(self, table: ShownTable, people: tuple[UUID, ...] = ()) -> None:
        """Copy these rows; `people` are those they are about, as far as that is known."""
        self._workbench.background.run(
            copy_list.copy, self._workbench.desk, table, people, then=self._on_written
        )

    def _on_written(self, done: Done[str]) -> None:
        QGuiApplication.clipboard().setText(done.result)
        self._workbench.toasts.show(self.tr("Gekopieerd."))
