"""What is known of a talk when its form opens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.actions.show_agenda import AgendaView
from healthdesk.records.appointment import AgendaLine, Mode
from healthdesk.records.hold import HoldWish, MomentHold
from healthdesk.rules.free_room import free_room
from healthdesk.ui.agenda.lift import Slot

_USUAL_MINUTES = 60
"""Looked at for a free room before it is known how long the talk takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingStart:
    """None is asked."""

    service_id: UUID | None = None
    mode: Mode | None = None
    day: date | None = None
    starts_at: datetime | None = None
    minutes: int | None = None
    therapist_id: UUID | None = None
    second_id: UUID | None = None
    room_id: UUID | None = None
    equipment_id: UUID | None = None


def like(line: AgendaLine, zone: ZoneInfo) -> BookingStart:
    """Another one like it a week later, at the same hour by the clock on the wall."""
    one = line.appointment
    later = one.starts_at.astimezone(zone) + timedelta(weeks=1)
    return BookingStart(
        service_id=one.service_id,
        mode=one.mode,
        starts_at=later.astimezone(UTC),
        minutes=one.wish.minutes,
        therapist_id=one.therapist_id,
        second_id=one.second_id,
        room_id=one.room_id,
        equipment_id=one.equipment_id,
    )


def at_slot(slot: Slot, view: AgendaView | None) -> BookingStart:
    """A talk in free time that was chosen in the grid."""
    return BookingStart(
        day=slot.column.day,
        starts_at=slot.starts_at,
        minutes=slot.minutes,
        therapist_id=slot.column.therapist_id,
        room_id=_room_for(slot, slot.minutes or _USUAL_MINUTES, view),
    )


def as_held(one: MomentHold) -> BookingStart:
    """A talk at a moment that is held for it, as what it was found."""
    return BookingStart(
        service_id=one.service_id,
        mode=one.mode,
        starts_at=one.starts_at,
        minutes=round((one.ends_at - one.starts_at).total_seconds() / 60),
        therapist_id=one.therapist_id,
        second_id=one.second_id,
        room_id=one.room_id,
        equipment_id=one.equipment_id,
    )


def hold_at(slot: Slot, view: AgendaView | None) -> HoldWish:
    """Free time that was chosen in the grid, held as long as the usual talk."""
    services = view.services if view is not None else ()
    minutes = slot.minutes or (services[0].minutes if services else _USUAL_MINUTES)
    return HoldWish(
        therapist_id=slot.column.therapist_id,
        room_id=_room_for(slot, minutes, view),
        starts_at=slot.starts_at,
        ends_at=slot.starts_at + timedelta(minutes=minutes),
    )


def _room_for(slot: Slot, minutes: int, view: AgendaView | None) -> UUID | None:
    room_id = slot.column.room_id
    if room_id is not None or view is None:
        return room_id
    talks = [line.appointment for line in view.lines]
    ends_at = slot.starts_at + timedelta(minutes=minutes)
    return free_room(view.rooms, talks, slot.column.therapist_id, slot.starts_at, ends_at, view.rooms_away)
