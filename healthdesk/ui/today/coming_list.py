"""Wie komt er: today's talks in order of time; Space moves one along."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QMargins, Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.appointment import AgendaLine, AppointmentState
from healthdesk.records.patient import AccessNeed
from healthdesk.ui.agenda.said import (
    STATE_TONES,
    canceller_said,
    interpreter_said,
    joined,
    late_said,
    need_said,
    person_and_age,
    place_of,
    state_said,
)
from healthdesk.ui.agenda.talk_keys import TalkKeys
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.dates import clock_time
from healthdesk.ui.parts.layouts import row
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.text import SectionTitle
from healthdesk.ui.parts.tokens import size, space
from healthdesk.ui.parts.workbench import Workbench


class ComingList(Card):
    """opened: Enter on an `AgendaLine`. step_wanted, cancel_wanted: Space and Del on one."""

    opened = Signal(object)
    step_wanted = Signal(object)
    cancel_wanted = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        ring = size("focus") + space("hair")  # what scrolls keeps off the ring, also at 150 %
        self.body.setContentsMargins(ring, ring, ring, ring)
        title = self.tr("Wie komt er")
        self._begun = False
        self._workbench = workbench
        columns: tuple[Column[Any], ...] = (
            Column[AgendaLine](key="at", title=self.tr("Uur"), text=self._at, sort=_order, width=6),
            Column[AgendaLine](
                key="who", title=self.tr("Wie"), text=person_and_age, under=self._under, width=0, wraps=True
            ),
            Column[AgendaLine](
                key="state",
                title=self.tr("Toestand"),
                text=_state,
                under=self._since,
                tone=_tone,
                width=14,
                wraps=True,
            ),
        )
        self.lines: RecordList[AgendaLine] = RecordList(
            "today", title, columns, workbench.memory, identity=_identity
        )
        self.lines.say_when_empty(self.tr("Vandaag staat er niemand in de agenda."))
        ListExporter(workbench, self.lines, self, attrgetter("appointment.patient_id"))
        self.lines.opened.connect(self.opened)
        keys = TalkKeys(self.lines)
        keys.step_wanted.connect(self.step_wanted)
        keys.cancel_wanted.connect(self.cancel_wanted)
        self.lines.table.setProperty("look", "clear")
        head = row()
        side = space("large") - ring
        head.setContentsMargins(QMargins(side, side, side, 0))
        heading = SectionTitle(title)
        heading.setMinimumHeight(size("small_control"))  # as the heads beside it
        head.addWidget(heading)
        self.add(head)
        self.add(self.lines, 1)
        self.setFocusProxy(self.lines)

    def show_lines(self, lines: Sequence[AgendaLine]) -> None:
        """The talks as they stand now."""
        self.lines.show_records(lines)
        coming = next((line for line in lines if line.appointment.state in _COMING), None)
        if coming is not None and not self._begun:
            self._begun = True
            self.lines.lead_with(_identity(coming))

    def _at(self, line: AgendaLine) -> str:
        return clock_time(line.appointment.starts_at, self._workbench.desk.clock.zone)

    def _under(self, line: AgendaLine) -> str:
        one = line.appointment
        number = self.tr("gesprek {number}") if line.talk_number else ""
        said = joined(
            self.tr("met {therapist}").format(therapist=line.therapists),
            place_of(line),
            line.equipment,
            interpreter_said(one, self._workbench.desk.language),
            *(need_said(need) for need in sorted(line.needs - _WITH_WHOM)),
            number.format(number=line.talk_number),
        )
        return _TOGETHER.sub("\N{NO-BREAK SPACE}", said)

    def _since(self, line: AgendaLine) -> str:
        """How long somebody waits, or who cancelled."""
        one = line.appointment
        if one.state is AppointmentState.CANCELLED and one.cancelled_by is not None:
            words = self._workbench.words
            return self.tr("door {who}").format(who=canceller_said(one.cancelled_by, words))
        if one.state is not AppointmentState.ARRIVED or one.arrived_at is None:
            return late_said(one)
        minutes = int((self._workbench.desk.clock.now() - one.arrived_at).total_seconds() // 60)
        return joined(
            _whole(self.tr("{minutes} min").format(minutes=max(0, minutes))), _whole(late_said(one))
        )


_WITH_WHOM = {AccessNeed.FEMALE_THERAPIST, AccessNeed.MALE_THERAPIST}
"""Was thought of when the talk was booked; the desk needs the rest."""
_TOGETHER = re.compile(r" (?=[0-9·])")
"""A number stays with its word, and no line begins with a dot."""
_COMING = {AppointmentState.BOOKED, AppointmentState.ARRIVED, AppointmentState.IN}


def _whole(words: str) -> str:
    """On one line: how long and how late break between each other, not within."""
    return words.replace(" ", "\N{NO-BREAK SPACE}")


def _state(line: AgendaLine) -> str:
    return state_said(line.appointment.state)


def _order(line: AgendaLine) -> object:
    return line.appointment.starts_at


def _tone(line: AgendaLine) -> Tone:
    return STATE_TONES[line.appointment.state]


def _identity(line: AgendaLine) -> object:
    return line.appointment.id
