"""Which coming talks suited a room or a kind of talk as it is, and would not as it is to be."""

from __future__ import annotations

from collections.abc import Iterable

from healthdesk.records.appointment import AgendaLine, AppointmentState
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.room import Room
from healthdesk.rules.booking_clashes import kind_clashes, room_warnings

Lines = tuple[AgendaLine, ...]


def room_leaves(lines: Iterable[AgendaLine], before: Room, after: Room) -> Lines:
    """The talks in this room for which it was right, and is no more."""
    in_it = (line for line in _still_to_come(lines) if line.appointment.room_id == before.id)
    return tuple(line for line in in_it if _suits_room(line, before) and not _suits_room(line, after))


def kind_leaves(lines: Iterable[AgendaLine], before: HealthcareService, after: HealthcareService) -> Lines:
    """The talks of this kind whose therapists gave it, in a way it was held, and do or are no more."""
    of_it = (line for line in _still_to_come(lines) if line.appointment.service_id == before.id)
    return tuple(line for line in of_it if _suits_kind(line, before) and not _suits_kind(line, after))


def _still_to_come(lines: Iterable[AgendaLine]) -> Iterable[AgendaLine]:
    return (line for line in lines if line.appointment.state is AppointmentState.BOOKED)


def _suits_room(line: AgendaLine, room: Room) -> bool:
    one = line.appointment
    sitting = line.joined + len(one.therapist_ids) if line.is_group else 0
    return room.active and room.seats >= sitting and not room_warnings(one.wish, line.needs, room)


def _suits_kind(line: AgendaLine, service: HealthcareService) -> bool:
    one = line.appointment
    return service.active and one.mode in service.modes and not kind_clashes(one.wish, service)
