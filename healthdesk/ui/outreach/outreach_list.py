"""Who is looked for, as a list that can be sorted, copied and exported."""

from __future__ import annotations

from operator import attrgetter

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from healthdesk.records.outreach import OutreachLine
from healthdesk.rules.person_names import with_age
from healthdesk.ui.outreach.said import next_step, outcome_word, reason_said, reason_word, way_word
from healthdesk.ui.parts.dates import short_date
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.named import named
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.workbench import Workbench


class OutreachList(RecordList[OutreachLine]):
    """One row a person."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        columns: tuple[Column[OutreachLine], ...] = (
            Column[OutreachLine](
                key="who",
                title=QCoreApplication.translate("OutreachList", "Wie"),
                text=_name,
                under=_code,
                width=27,
            ),
            Column[OutreachLine](
                key="why",
                title=QCoreApplication.translate("OutreachList", "Waarom"),
                text=_why,
                under=_all,
                says_more=True,
                sort=_pressing,
                width=0,
                wraps=True,
            ),
            Column[OutreachLine](
                key="step",
                title=QCoreApplication.translate("OutreachList", "Volgende stap"),
                text=_step,
                width=34,
                hidden=True,
            ),
            Column[OutreachLine](
                key="seen",
                title=QCoreApplication.translate("OutreachList", "Laatst gezien"),
                text=_seen,
                sort=_seen_on,
                width=18,
            ),
            Column[OutreachLine](
                hidden=True,
                key="tried",
                title=QCoreApplication.translate("OutreachList", "Laatste poging"),
                text=_tried,
                sort=_tried_at,
                width=24,
            ),
            Column[OutreachLine](
                key="reach",
                title=QCoreApplication.translate("OutreachList", "Bereiken"),
                text=_reach,
                width=26,
                hidden=True,
            ),
        )
        title = QCoreApplication.translate("OutreachList", "Opnieuw contacteren")
        super().__init__("outreach", title, columns, workbench.memory, parent, identity=_identity)
        ListExporter(workbench, self, self, attrgetter("signs.patient_id"))


def _name(line: OutreachLine) -> str:
    return with_age(line.name, line.age)


def _code(line: OutreachLine) -> str:
    return line.code


def _why(line: OutreachLine) -> str:
    return " · ".join(reason_word(one) for one in line.reasons)


def _all(line: OutreachLine) -> str:
    return " · ".join(reason_said(one, line) for one in line.reasons)


def _pressing(line: OutreachLine) -> tuple[int, str]:
    return -len(line.reasons), line.reasons[0].value


def _step(line: OutreachLine) -> str:
    return next_step(line.reasons[0], line)


def _seen(line: OutreachLine) -> str:
    return short_date(line.signs.last_seen) if line.signs.last_seen else ""


def _seen_on(line: OutreachLine) -> str:
    return line.signs.last_seen.isoformat() if line.signs.last_seen else ""


def _tried(line: OutreachLine) -> str:
    latest, day = line.signs.latest, line.signs.tried_on
    if latest is None or day is None:
        return ""
    return named(f"{short_date(day)}, {way_word(latest.way)}", outcome_word(latest.outcome)[0])


def _tried_at(line: OutreachLine) -> str:
    return line.signs.latest.at.isoformat() if line.signs.latest is not None else ""


def _reach(line: OutreachLine) -> str:
    return " · ".join((*((line.rule,) if line.rule else ()), *line.ways))


def _identity(line: OutreachLine) -> object:
    return line.signs.patient_id
