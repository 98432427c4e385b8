"""A talk of several people: who has a place in it, and who came."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from healthdesk.records.appointment import AgendaLine, Appointment, AppointmentState


class Attendance(StrEnum):
    """How it went with one person."""

    EXPECTED = "expected"
    CAME = "came"
    LATE = "late"
    """She came, after it had begun."""
    NO_SHOW = "no_show"
    EXCUSED = "excused"
    """She let know that she would not come: her place is free again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupPlace:
    """One person in one talk of a group."""

    appointment_id: UUID
    patient_id: UUID
    place: int | None
    """Which of the places is hers; None: none any more."""
    attendance: Attendance = Attendance.EXPECTED
    late_minutes: int = 0
    """How late she came; 0: on time, or nobody knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupGuest:
    """The same as the desk reads it."""

    place: GroupPlace
    person: str
    age: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupTalk:
    """A talk of a group with who is in it, by name."""

    line: AgendaLine
    guests: tuple[GroupGuest, ...]

    @property
    def free(self) -> int:
        """How many places are left."""
        return max(0, self.line.places - self.line.joined)


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMember:
    """Somebody who is or was in one of several talks of a group."""

    patient_id: UUID
    person: str
    age: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceSheet:
    """A group that comes back as one table: who, when, and how it went. Dates that fell are left out."""

    name: str
    dates: tuple[Appointment, ...]
    people: tuple[GroupMember, ...]
    places: Mapping[tuple[UUID, UUID], GroupPlace]
    """Talk and person -> her place; missing where she is not in it."""

    def place(self, talk: Appointment, who: GroupMember) -> GroupPlace | None:
        """Her place on this date."""
        return self.places.get((talk.id, who.patient_id))


_STATES = {
    Attendance.EXPECTED: AppointmentState.BOOKED,
    Attendance.CAME: AppointmentState.DONE,
    Attendance.LATE: AppointmentState.DONE,
    Attendance.NO_SHOW: AppointmentState.NO_SHOW,
    Attendance.EXCUSED: AppointmentState.CANCELLED,
}


def state_for(talk: AppointmentState, attendance: Attendance) -> AppointmentState:
    """How a talk of a group stands in the file of one who is in it."""
    return AppointmentState.CANCELLED if talk is AppointmentState.CANCELLED else _STATES[attendance]
