"""A talk that was agreed on (FHIR Appointment)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from healthdesk.records.patient import AccessNeed


class Mode(StrEnum):
    """Where a talk takes place."""

    ON_SITE = "on_site"
    PHONE = "phone"
    VIDEO = "video"
    HOME = "home"


class AppointmentState(StrEnum):
    """How far the day has come with it. FHIR: booked, arrived, checked-in, fulfilled, noshow, cancelled."""

    BOOKED = "booked"
    ARRIVED = "arrived"
    IN = "in"
    DONE = "done"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


class CancelledBy(StrEnum):
    """Who let it fall."""

    PATIENT = "patient"
    HOUSE = "house"
    THERAPIST = "therapist"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """One talk. Times are UTC instants."""

    id: UUID
    patient_id: UUID | None
    service_id: UUID
    therapist_id: UUID
    room_id: UUID | None
    second_id: UUID | None = None
    """The therapist who holds it together with the first; None: she holds it alone."""
    equipment_id: UUID | None = None
    """The piece of equipment that it takes; None: none."""
    mode: Mode = Mode.ON_SITE
    starts_at: datetime
    ends_at: datetime
    state: AppointmentState = AppointmentState.BOOKED
    interpreter: str = ""
    """Language of the interpreter who has to be there; empty for none."""
    interpreter_confirmed: bool = False
    arrived_at: datetime | None = None
    late_minutes: int = 0
    """How late she came; 0: on time, or nobody knows."""
    cancelled_by: CancelledBy | None = None
    cancelled_at: datetime | None = None
    reason: str = ""
    """Why it was cancelled."""
    note: str = ""
    """A word for the desk: "komt met begeleider"."""
    overlap_reason: str = ""
    """Why it lies over another talk of the same therapist or room, where somebody asked for that."""
    version: int = 1

    @property
    def therapist_ids(self) -> tuple[UUID, ...]:
        """Who holds it: one, or two together."""
        return _both(self.therapist_id, self.second_id)

    def is_as(self, other: Appointment) -> bool:
        """Whether both say the same, however often it was changed and put back since."""
        return replace(self, version=other.version) == other

    @property
    def wish(self) -> BookingWish:
        """The same as somebody would ask for it; that it may lie over another is asked each time."""
        return BookingWish(
            patient_id=self.patient_id,
            service_id=self.service_id,
            therapist_id=self.therapist_id,
            second_id=self.second_id,
            room_id=self.room_id,
            equipment_id=self.equipment_id,
            starts_at=self.starts_at,
            minutes=round((self.ends_at - self.starts_at).total_seconds() / 60),
            mode=self.mode,
            interpreter=self.interpreter,
            note=self.note,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """An appointment as lists and blocks show it."""

    appointment: Appointment
    person: str
    """Name or code; empty where nobody is booked by name."""
    age: int | None
    therapist: str
    room: str
    service: str
    equipment: str = ""
    """What it takes along: a sand tray."""
    second: str = ""
    """Who holds it together with the therapist."""
    places: int = 0
    """How many have a place in it; 0 where it is no group."""
    joined: int = 0
    """How many of the places are taken."""
    came_late: bool = False
    """Whether somebody came late to a group; how many minutes may be unknown."""
    talk_number: int = 0
    """The how-manieth talk of this person; 0 where it is not counted."""
    series_number: int = 0
    """The how-manieth of a series that was agreed on at once, of `series_count`; 0 on its own."""
    series_count: int = 0
    needs: frozenset[AccessNeed] = frozenset()
    """What the person needs to come and wait."""
    doubled: bool = False
    """Whether it lies over another talk on purpose, still: the other may have moved away."""

    @property
    def is_group(self) -> bool:
        """Whether several people have a place in it."""
        return self.places > 0 and self.appointment.patient_id is None

    @property
    def therapists(self) -> str:
        """By name: "Els Maes", or "Els Maes + Jan Wouters"."""
        return f"{self.therapist} + {self.second}" if self.second else self.therapist


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingWish:
    """What somebody asks the agenda to keep."""

    patient_id: UUID | None
    service_id: UUID
    therapist_id: UUID
    room_id: UUID | None
    starts_at: datetime
    minutes: int
    second_id: UUID | None = None
    equipment_id: UUID | None = None
    mode: Mode = Mode.ON_SITE
    interpreter: str = ""
    note: str = ""
    overlap_reason: str = ""
    """Why it may lie over other talks of the same therapists or room; empty: it may not."""

    @property
    def therapist_ids(self) -> tuple[UUID, ...]:
        """Who is to hold it: one, or two together."""
        return _both(self.therapist_id, self.second_id)


def _both(first: UUID, second: UUID | None) -> tuple[UUID, ...]:
    return (first,) if second is None else (first, second)
