"""Who waits, as a list that can be sorted, copied and exported; unsorted it is the fair order."""

from __future__ import annotations

from datetime import datetime
from operator import attrgetter

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from healthdesk.records.waiting import WaitingLine
from healthdesk.ui.parts.dates import day_in_year, short_date
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.waiting.said import (
    URGENCY_TONES,
    coming_said,
    outcome_word,
    urgency_word,
    waits_said,
    who_said,
)


class WaitingList(RecordList[WaitingLine]):
    """One row a person."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        self._clock = workbench.desk.clock
        columns: tuple[Column[WaitingLine], ...] = (
            Column[WaitingLine](
                key="place",
                title=QCoreApplication.translate("WaitingList", "Plaats"),
                text=_place,
                sort=_order,
                width=7,
                right=True,
            ),
            Column[WaitingLine](
                key="who",
                title=QCoreApplication.translate("WaitingList", "Wie"),
                text=who_said,
                under=self._waits,
                width=0,
                wraps=True,
            ),
            Column[WaitingLine](
                key="for",
                title=QCoreApplication.translate("WaitingList", "Waarvoor"),
                text=_service,
                under=self._coming,
                width=20,
                wraps=True,
            ),
            Column[WaitingLine](
                key="urgency",
                title=QCoreApplication.translate("WaitingList", "Dringend"),
                text=_urgency,
                sort=_pressing,
                tone=_tone,
                width=11,
            ),
            Column[WaitingLine](
                key="asked",
                title=QCoreApplication.translate("WaitingList", "Gevraagd"),
                text=self._asked,
                sort=_asked_at,
                under=_outcome,
                width=12,
                wraps=True,
            ),
            Column[WaitingLine](
                key="since",
                title=QCoreApplication.translate("WaitingList", "Sinds"),
                text=self._since,
                sort=_since_at,
                width=16,
                hidden=True,
            ),
        )
        title = QCoreApplication.translate("WaitingList", "Wachtlijst")
        super().__init__("waiting", title, columns, workbench.memory, parent, identity=_identity)
        ListExporter(workbench, self, self, attrgetter("waiting.patient_id"))

    def _waits(self, line: WaitingLine) -> str:
        return waits_said(line, self._clock.now())

    def _coming(self, line: WaitingLine) -> str:
        return coming_said(line, self._clock)

    def _since(self, line: WaitingLine) -> str:
        return self._day(line.waiting.since)

    def _asked(self, line: WaitingLine) -> str:
        if not line.calls:
            return ""
        day = line.calls[0].at.astimezone(self._clock.zone).date()
        return day_in_year(day) if day.year == self._clock.today().year else short_date(day)

    def _day(self, at: datetime) -> str:
        return short_date(at.astimezone(self._clock.zone).date())


def _place(line: WaitingLine) -> str:
    return str(line.place)


def _order(line: WaitingLine) -> int:
    return line.place


def _service(line: WaitingLine) -> str:
    return line.service


def _urgency(line: WaitingLine) -> str:
    return urgency_word(line.waiting.urgency)


def _pressing(line: WaitingLine) -> int:
    return -line.head_start


def _tone(line: WaitingLine) -> Tone:
    return URGENCY_TONES[line.waiting.urgency]


def _asked_at(line: WaitingLine) -> str:
    return line.calls[0].at.isoformat() if line.calls else ""


def _outcome(line: WaitingLine) -> str:
    return outcome_word(line.calls[0].outcome)[0] if line.calls else ""


def _since_at(line: WaitingLine) -> str:
    return line.waiting.since.isoformat()


def _identity(line: WaitingLine) -> object:
    return line.waiting.id
