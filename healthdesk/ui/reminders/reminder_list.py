"""The talks of the outbox, as a list. Numbers and addresses are not in it: a list can be copied."""

from __future__ import annotations

from operator import attrgetter

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from healthdesk.records.reminder import OutboxLine, OutboxState
from healthdesk.rules.person_names import with_age
from healthdesk.ui.parts.dates import clock_time, day_in_year
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.reminders.said import answer_word, kind_word, state_word

_ORDER = tuple(OutboxState)


class ReminderList(RecordList[OutboxLine]):
    """One row a talk; of a group one for each who is in it."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        self._zone = workbench.desk.clock.zone
        columns: tuple[Column[OutboxLine], ...] = (
            Column[OutboxLine](
                key="who",
                title=QCoreApplication.translate("ReminderList", "Wie"),
                text=_name,
                under=_code,
                width=0,
            ),
            Column[OutboxLine](
                key="at",
                title=QCoreApplication.translate("ReminderList", "Afspraak"),
                text=self._when,
                under=_way,
                says_more=True,
                sort=_moment,
                width=17,
            ),
            Column[OutboxLine](
                key="state",
                title=QCoreApplication.translate("ReminderList", "Toestand"),
                text=_state,
                tone=_tone,
                sort=_pressing,
                width=17,
            ),
        )
        title = QCoreApplication.translate("ReminderList", "Herinneringen")
        super().__init__("reminders", title, columns, workbench.memory, parent, identity=_identity)
        ListExporter(workbench, self, self, attrgetter("line.appointment.patient_id"))

    def _when(self, one: OutboxLine) -> str:
        local = one.line.appointment.starts_at.astimezone(self._zone)
        return f"{day_in_year(local.date())} {clock_time(local)}"


def _name(one: OutboxLine) -> str:
    return with_age(one.line.person, one.line.age)


def _code(one: OutboxLine) -> str:
    return one.code


def _moment(one: OutboxLine) -> object:
    return one.line.appointment.starts_at


def _way(one: OutboxLine) -> str:
    if one.latest is not None and one.latest.to and one.state is not OutboxState.TO_SEND:
        return kind_word(one.latest.way)
    return kind_word(one.ways[0].kind) if one.ways else ""


def _state(one: OutboxLine) -> str:
    if one.state is OutboxState.ANSWERED and one.latest is not None and one.latest.answer is not None:
        return answer_word(one.latest.answer)
    return state_word(one.state)[0]


def _tone(one: OutboxLine) -> Tone:
    return state_word(one.state)[1]


def _pressing(one: OutboxLine) -> int:
    return _ORDER.index(one.state)


def _identity(one: OutboxLine) -> object:
    return one.key
