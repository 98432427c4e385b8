"""Writes what a list shows to a file that the person chooses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from healthdesk.actions import export_list
from healthdesk.actions.desk import Done
from healthdesk.records.shown_table import ShownTable
from healthdesk.rules.roles import Right, may
from healthdesk.ui.parts.list_copier import ListCopier, nobody
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.save_file import ask_where
from healthdesk.ui.parts.workbench import Workbench


class ListExporter(QObject):
    """Offers the export on a list to whoever has the right to it; that it is copied is written down as well.

    `about` tells whose line a record is, so that it stands in the book of that person too.
    """

    def __init__(
        self,
        workbench: Workbench,
        shown: RecordList[Any],
        parent: QWidget,
        about: Callable[[Any], UUID | None] = nobody,
    ) -> None:
        super().__init__(parent)
        self._workbench, self._parent = workbench, parent
        self._copier = ListCopier(workbench, shown, about)
        self._people: tuple[UUID, ...] = ()
        self._table: ShownTable | None = None
        if may(workbench.desk.actor, Right.EXPORT):
            shown.export_with(self.ask)

    def ask(self, table: ShownTable) -> None:
        """Ask for the name of the file."""
        self._table = table
        self._people = self._copier.people
        kinds = ";;".join((self.tr("Rekenblad (*.xlsx)"), self.tr("CSV (*.csv)")))
        ask_where(self._parent, self.tr("Exporteer de lijst"), kinds, f"{table.title}.xlsx", self.write)

    def write(self, path: str) -> None:
        """Write the table that was asked for."""
        if self._table is not None:
            self._workbench.background.run(
                export_list.export,
                self._workbench.desk,
                self._table,
                Path(path),
                self._people,
                then=self._on_written,
            )

    def _on_written(self, done: Done[Path]) -> None:
        self._workbench.toasts.show(self.tr("Geëxporteerd naar {path}").format(path=done.result.name))
