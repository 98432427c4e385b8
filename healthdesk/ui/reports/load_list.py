"""Hours against hours as a list that can be sorted and exported; small counts do not leave the house."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from healthdesk.records.load import LoadLine
from healthdesk.records.shown_table import ShownTable
from healthdesk.rules.load import for_outside
from healthdesk.rules.name_order import in_order
from healthdesk.rules.satisfaction_counts import least
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.reports.said import fewer_said, hours_said, name_said, not_told, share_said


class LoadList(RecordList[LoadLine]):
    """One row a therapist, room or part of a weekday."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("LoadList", "Bezetting")
        super().__init__("load", title, _columns(), workbench.memory, parent, identity=name_said)
        self._least = 0
        self._days = ""
        self.say_when_empty(
            QCoreApplication.translate("LoadList", "In deze dagen zijn er geen uren en geen gesprekken.")
        )
        self.exporter = ListExporter(workbench, self, self)
        self.export_with(self._ask)

    def show_load(self, lines: Sequence[LoadLine], least: int, days: str) -> None:
        """Other figures; `days` goes into the name of an export."""
        self._least, self._days = least, days
        self.show_records(lines)

    def export(self) -> None:
        """What is shown, without what would point at somebody."""
        self._ask(self.shown())

    def outside(self) -> ShownTable:
        """The table as it leaves the house."""
        columns = [self.model.columns[number] for number in self.table.shown_columns()]
        rows = tuple(
            tuple(str(column.text(line)) for column in columns)
            for line in for_outside(self.model.records, self._least)
        )
        title = f"{QCoreApplication.translate('LoadList', 'Bezetting')} {self._days}"
        figures = tuple(column.figure for column in columns)
        return ShownTable(title, tuple(column.title for column in columns), rows, figures)

    def _ask(self, _shown: ShownTable) -> None:
        self.exporter.ask(self.outside())


def _columns() -> tuple[Column[Any], ...]:
    name = QCoreApplication.translate("LoadList", "Wie of wat")
    hours = QCoreApplication.translate("LoadList", "Uren")
    booked = QCoreApplication.translate("LoadList", "Geboekt")
    share = QCoreApplication.translate("LoadList", "Bezet")
    talks = QCoreApplication.translate("LoadList", "Gesprekken")
    no_shows = QCoreApplication.translate("LoadList", "Niet gekomen")
    cancelled = QCoreApplication.translate("LoadList", "Afgezegd")
    return (
        _column("name", name, name_said, _name, width=0),
        _column("open", hours, _open, _open_minutes),
        _column("booked", booked, _booked, _booked_minutes),
        _column("share", share, _share_of, _share),
        _column("talks", talks, _talks, _talk_count),
        _column("no_shows", no_shows, _no_shows, _no_show_count, width=13),
        _column("cancelled", cancelled, _cancelled, _cancelled_count),
    )


def _column(key: str, title: str, text: Any, sort: Any, *, width: int = 11) -> Column[Any]:
    named = key == "name"
    return Column[LoadLine](
        key=key, title=title, text=text, sort=sort, width=width, right=not named, figure=not named
    )


def _name(line: LoadLine) -> tuple[int, tuple[str, str]]:
    return (-1 if line.weekday is None else line.weekday), in_order(line.name)


def _open(line: LoadLine) -> str:
    return hours_said(line.open_minutes)


def _open_minutes(line: LoadLine) -> int:
    return line.open_minutes


def _booked(line: LoadLine) -> str:
    return not_told() if line.hidden else hours_said(line.booked_minutes)


def _booked_minutes(line: LoadLine) -> int:
    return line.booked_minutes


def _share_of(line: LoadLine) -> str:
    return not_told() if line.hidden else share_said(line)


def _share(line: LoadLine) -> float:
    return -1.0 if line.share is None else line.share


def _talks(line: LoadLine) -> str:
    return fewer_said(least()) if line.hidden else str(line.talks)


def _talk_count(line: LoadLine) -> int:
    return line.talks


def _no_shows(line: LoadLine) -> str:
    if line.hidden:
        return not_told()
    return fewer_said(least()) if line.no_shows_hidden else str(line.no_shows)


def _no_show_count(line: LoadLine) -> int:
    return line.no_shows


def _cancelled(line: LoadLine) -> str:
    return fewer_said(least()) if line.cancelled_hidden else str(line.cancelled)


def _cancelled_count(line: LoadLine) -> int:
    return line.cancelled
