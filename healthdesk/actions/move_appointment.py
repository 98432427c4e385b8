"""Giving a talk another time, length, therapist, room or kind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from healthdesk.actions.agenda_change import altered, done
from healthdesk.actions.desk import Desk, Done
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Appointment
from healthdesk.rules.appointment_steps import require_movable, state_on
from healthdesk.rules.lateness import minutes_late


@dataclass(frozen=True, slots=True)
class BookingPlace:
    """Where a talk is to come; None leaves therapist or room as they are."""

    starts_at: datetime
    ends_at: datetime
    therapist_id: UUID | None = None
    room_id: UUID | None = None
    instead_of: UUID | None = None
    """Of two therapists, the one in whose place `therapist_id` comes."""


def move_to(desk: Desk, appointment_id: UUID, version: int, place: BookingPlace) -> Done[Appointment]:
    """Another time, therapist or room, as far as named; for another time the interpreter is asked anew."""
    if place.ends_at <= place.starts_at:
        raise NotAllowed("agenda.no_length", fields=("ends_at",))

    def alter(before: Appointment) -> Appointment:
        require_movable(before.state)
        first, second = leaders(before, place)
        same_time = (place.starts_at, place.ends_at) == (before.starts_at, before.ends_at)
        moved = replace(
            before,
            starts_at=place.starts_at,
            ends_at=place.ends_at,
            interpreter_confirmed=before.interpreter_confirmed and same_time,
            therapist_id=first,
            second_id=second,
            room_id=place.room_id or before.room_id,
            late_minutes=_late(before, place.starts_at, place.ends_at),
        )
        # That it may lie over another talk was asked for where it was.
        asked = moved if _place(moved) == _place(before) else replace(moved, overlap_reason="")
        return _as_on_its_day(desk, asked)

    return done(*altered(desk, appointment_id, version, alter, "appointment.move"))


def leaders(before: Appointment, place: BookingPlace) -> tuple[UUID, UUID | None]:
    """Who holds it then; between the columns of the two who hold it already nothing changes."""
    wanted = place.therapist_id
    if wanted is None or wanted in before.therapist_ids:
        return before.therapist_id, before.second_id
    if before.second_id is not None and place.instead_of == before.second_id:
        return before.therapist_id, wanted
    return wanted, before.second_id


def change_details(desk: Desk, wanted: Appointment) -> Done[Appointment]:
    """Everything the desk can set about a talk, at once; its state stays, where its day has come.

    `wanted` is the talk as it was read, with other values. Another interpreter or another time has
    to be confirmed anew.
    """
    if wanted.ends_at <= wanted.starts_at:
        raise NotAllowed("agenda.no_length", fields=("ends_at",))
    if wanted.second_id == wanted.therapist_id:
        raise NotAllowed("agenda.second_is_first", fields=("second_id",))

    def alter(before: Appointment) -> Appointment:
        return _as_on_its_day(desk, with_details(before, wanted))

    return done(*altered(desk, wanted.id, wanted.version, alter, "appointment.change"))


def with_details(before: Appointment, wanted: Appointment) -> Appointment:
    """The talk with what the desk set about it; what the day brought stays."""
    same_place = _place(wanted) == _place(before)
    if not same_place:
        require_movable(before.state)
    confirmed = before.interpreter_confirmed and same_place and wanted.interpreter == before.interpreter
    return replace(
        wanted,
        patient_id=before.patient_id,
        state=before.state,
        interpreter_confirmed=confirmed,
        overlap_reason=wanted.overlap_reason.strip(),
        arrived_at=before.arrived_at,
        late_minutes=_late(before, wanted.starts_at, wanted.ends_at),
        cancelled_by=before.cancelled_by,
        cancelled_at=before.cancelled_at,
        reason=before.reason,
    )


def _as_on_its_day(desk: Desk, one: Appointment) -> Appointment:
    """Who was there already and is asked for another day, is expected on that day."""
    its_day = one.starts_at.astimezone(desk.clock.zone).date()
    state = state_on(one.state, its_day, desk.clock.today())
    return one if state is one.state else replace(one, state=state, arrived_at=None, late_minutes=0)


def _late(before: Appointment, starts_at: datetime, ends_at: datetime) -> int:
    """What was noted; of a talk that gets another hour it is measured anew from when she came."""
    if starts_at == before.starts_at or before.arrived_at is None:
        return before.late_minutes
    return minutes_late(starts_at, ends_at, before.arrived_at)


def _place(one: Appointment) -> tuple[object, ...]:
    return one.starts_at, one.ends_at, one.therapist_id, one.second_id, one.room_id
