"""Who saw a file: a row for each visit, which unfolds into the lines of the book that it is made of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from healthdesk.records.audit import AuditEntry, BookVisit
from healthdesk.rules.book_visits import by_visit, deeds, reason_of
from healthdesk.ui.parts.dates import clock_time, short_date
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.action_words import action_word


@dataclass(frozen=True, slots=True)
class SeenRow:
    """A visit, or one of its lines."""

    visit: BookVisit
    line: AuditEntry | None = None

    @property
    def patient_id(self) -> object:
        """Whose file it was in."""
        return self.visit.newest.patient_id


class SeenList(RecordList[SeenRow]):
    """Newest first. Enter or a double click on a visit shows its lines, and folds them again."""

    def __init__(self, workbench: Workbench, page: QWidget) -> None:
        self._workbench = workbench
        self._entries: tuple[AuditEntry, ...] = ()
        self._each_line = False
        self._unfolded: set[int] = set()
        columns: tuple[Column[Any], ...] = (
            Column[SeenRow](
                key="at",
                title=QCoreApplication.translate("SeenList", "Wanneer"),
                text=self._when,
                under=self._folded,
                sort=_newest,
                width=27,
            ),
            Column[SeenRow](
                key="who",
                title=QCoreApplication.translate("SeenList", "Wie"),
                text=_who,
                width=24,
            ),
            Column[SeenRow](
                key="what",
                title=QCoreApplication.translate("SeenList", "Wat"),
                text=_what,
                under=_more,
                sort=_deeds_said,
                width=0,
                wraps=True,
                says_more=True,
            ),
        )
        title = QCoreApplication.translate("SeenList", "Wie zag dit dossier")
        super().__init__("who_saw", title, columns, workbench.memory, identity=_identity)
        ListExporter(workbench, self, page, attrgetter("patient_id"))
        self.opened.connect(self._on_opened)

    def show_entries(self, entries: Iterable[AuditEntry]) -> None:
        """What the book says, newest first."""
        self._entries = tuple(entries)
        self._show()

    def show_each_line(self, *, wanted: bool) -> None:
        """Every line of the book on a row of its own, or together by visit."""
        self._each_line = wanted
        self._show()

    def _show(self) -> None:
        if self._each_line:
            self.show_records([SeenRow(BookVisit((one,))) for one in self._entries])
            return
        rows = []
        for visit in by_visit(self._entries):
            rows.append(SeenRow(visit))
            if visit.oldest.seq in self._unfolded:
                rows += [SeenRow(visit, one) for one in visit.lines]
        self.show_records(rows)

    def _on_opened(self, row: SeenRow) -> None:
        if len(row.visit.lines) > 1:
            self._unfolded ^= {row.visit.oldest.seq}
            self._show()
            self.choose((row.visit.oldest.seq, 0))

    def _when(self, row: SeenRow) -> str:
        zone = self._workbench.desk.clock.zone
        began = (row.line or row.visit.oldest).at.astimezone(zone)
        if row.line is not None or self._each_line:
            return f"{short_date(began.date())} {began:%H:%M:%S}"
        ended = row.visit.newest.at.astimezone(zone)
        times = dict.fromkeys((clock_time(began), clock_time(ended)))
        return f"{short_date(began.date())} {' – '.join(times)}"

    def _folded(self, row: SeenRow) -> str:
        if row.line is not None or len(row.visit.lines) == 1:
            return ""
        told = QCoreApplication.translate("SeenList", "{count} regels").format(count=len(row.visit.lines))
        return f"{'▾' if row.visit.oldest.seq in self._unfolded else '▸'} {told}"


def _newest(row: SeenRow) -> int:
    return row.visit.newest.seq


def _who(row: SeenRow) -> str:
    return row.visit.newest.actor_name


def _what(row: SeenRow) -> str:
    if row.line is not None:
        return f"– {_said(row.line)}"
    return _deeds_said(row)[0]


def _more(row: SeenRow) -> str:
    return ", ".join(_deeds_said(row)[1:]) if row.line is None else ""


def _deeds_said(row: SeenRow) -> list[str]:
    """What was done in the visit; the same for its lines, which stay with it in any order."""
    often = QCoreApplication.translate("SeenList", "{what} ({times} keer)")
    return [
        often.replace("{times}", str(times)).replace("{what}", said) if times > 1 else said
        for said, times in deeds(row.visit, _said)
    ]


def _said(one: AuditEntry) -> str:
    said, reason = action_word(one.action), reason_of(one)
    return named(said, reason) if reason else said


def _identity(row: SeenRow) -> object:
    return row.visit.oldest.seq, 0 if row.line is None else row.line.seq
