"""The same talks as a list: the equal route for keyboard and screen reader, sortable and exportable."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from healthdesk.records.appointment import AgendaLine, AppointmentState
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.rules.roles import Right, may
from healthdesk.ui.agenda.said import (
    STATE_TONES,
    interpreter_said,
    joined,
    moving_said,
    overlap_said,
    person_and_age,
    place_of,
    state_of,
)
from healthdesk.ui.agenda.series_said import series_said
from healthdesk.ui.agenda.talk_keys import TalkKeys
from healthdesk.ui.letters.batch_dialog import ask_batch
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.dates import clock_time, day_in_year
from healthdesk.ui.parts.layouts import column, fill, hide_unless, row
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.tag import Tone
from healthdesk.ui.parts.workbench import Workbench


class AgendaList(QWidget):
    """One line per talk, cancelled ones too.

    opened: an `AgendaLine`. step_wanted, cancel_wanted: the one under the cursor. link_requested: from the
    letters that confirm what is listed, to one of them.
    """

    opened = Signal(object)
    link_requested = Signal(object)
    step_wanted = Signal(object)
    cancel_wanted = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._shown: Sequence[AgendaLine] = ()
        self._elsewhere: dict[UUID, str] = {}
        columns: tuple[Column[Any], ...] = (
            Column[AgendaLine](key="at", title=self.tr("Wanneer"), text=self._when, sort=_at, width=15),
            Column[AgendaLine](
                key="who",
                title=self.tr("Wie"),
                text=person_and_age,
                under=self._what,
                width=0,
                wraps=True,
                says_more=True,
            ),
            Column[AgendaLine](
                key="state", title=self.tr("Toestand"), text=self._state, tone=_tone, width=14
            ),
            Column[AgendaLine](
                key="with", title=self.tr("Met"), text=_therapist, under=place_of, width=16, says_more=True
            ),
            Column[AgendaLine](key="what", title=self.tr("Wat"), text=self._what, width=24, hidden=True),
            Column[AgendaLine](key="where", title=self.tr("Waar"), text=place_of, width=12, hidden=True),
        )
        self.lines: RecordList[AgendaLine] = RecordList(
            "agenda", self.tr("Afspraken"), columns, workbench.memory, identity=_identity
        )
        self.lines.say_when_empty(self.tr("In deze dagen staat nog niets."))
        ListExporter(workbench, self.lines, self, attrgetter("appointment.patient_id"))
        self.lines.opened.connect(self.opened)
        keys = TalkKeys(self.lines)
        keys.step_wanted.connect(self.step_wanted)
        keys.cancel_wanted.connect(self.cancel_wanted)
        self._write = QuietButton(self.tr("Bevestig met een brief…"), icon="letter", small=True)
        self._write.clicked.connect(self._on_write)
        hide_unless(may(workbench.desk.actor, Right.SEND_LETTERS), self._write)
        foot = row()
        fill(foot, None, self._write)
        layout = column(self, gap="small")
        layout.addWidget(self.lines, 1)
        layout.addLayout(foot)
        self.setFocusProxy(self.lines)

    def show_lines(self, lines: Sequence[AgendaLine]) -> None:
        """Other talks, or the same ones with something changed."""
        self._shown = lines
        self.lines.show_records(lines)
        self._write.setEnabled(bool(self._to_confirm()))

    def show_elsewhere(self, others: dict[UUID, str]) -> None:
        """Which talks are in somebody's hand at another desk, and whose."""
        before, self._elsewhere = self._elsewhere, others
        if before != others and any(one.appointment.id in before.keys() | others for one in self._shown):
            self.lines.show_records(self._shown)

    def _to_confirm(self) -> list[LetterKey]:
        """Talks of somebody that are still to come, in the order of the list."""
        now, known = self._workbench.desk.clock.now(), (one.appointment for one in self.lines.model.records)
        coming = (one for one in known if one.patient_id is not None and one.starts_at > now)
        talks = [one for one in coming if one.state not in _FELL_AWAY]
        return [LetterKey(LetterKind.CONFIRMATION, one.id) for one in talks]

    def _on_write(self) -> None:
        ask_batch(self._workbench, self._to_confirm(), self)

    def _when(self, line: AgendaLine) -> str:
        local = line.appointment.starts_at.astimezone(self._workbench.desk.clock.zone)
        return f"{day_in_year(local.date())} {clock_time(local)}"

    def _what(self, line: AgendaLine) -> str:
        number = str(line.talk_number) if line.talk_number > 1 else ""
        interpreter = interpreter_said(line.appointment, self._workbench.desk.language)
        over = overlap_said(line)
        what = "" if line.is_group else f"{line.service} {number}".strip()
        by = self._elsewhere.get(line.appointment.id)
        return joined("" if by is None else moving_said(by), what, series_said(line), interpreter, over)

    def _state(self, line: AgendaLine) -> str:
        return state_of(line.appointment, self._workbench.words)


_FELL_AWAY = frozenset({AppointmentState.CANCELLED, AppointmentState.NO_SHOW})


def _at(line: AgendaLine) -> object:
    return line.appointment.starts_at


def _therapist(line: AgendaLine) -> str:
    return line.therapists


def _tone(line: AgendaLine) -> Tone:
    return STATE_TONES[line.appointment.state]


def _identity(line: AgendaLine) -> object:
    return line.appointment.id
