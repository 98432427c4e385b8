"""Which room to propose for a talk at a chosen time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType
from uuid import UUID

from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.records.room import Room
from healthdesk.rules.kept_free import with_rest
from healthdesk.rules.work_times import Stretch


def free_room(
    rooms: Sequence[Room],
    talks: Sequence[Appointment],
    therapist_id: UUID | None,
    starts_at: datetime,
    ends_at: datetime,
    shut: Mapping[UUID, Iterable[Stretch]] = MappingProxyType({}),
) -> UUID | None:
    """Her own room of that day where it is free, else the first free one; None when all are taken.

    A room that has to stay empty after a talk is not free meanwhile.
    `shut`: room -> when it is not to be had: outside its own hours, closed, or held by somebody else.
    """
    held = [one for one in talks if one.room_id is not None and one.state is not AppointmentState.CANCELLED]
    taken = {room.id for room in rooms if _is_taken(room, held, starts_at, ends_at)}
    away = {
        room
        for room, stretches in shut.items()
        if any(low < ends_at and starts_at < high for low, high in stretches)
    }
    free = [room.id for room in rooms if room.id not in taken | away]
    hers = [one.room_id for one in held if therapist_id in one.therapist_ids]
    return next((room for room in hers if room in free), next(iter(free), None))


def _is_taken(room: Room, held: Iterable[Appointment], starts_at: datetime, ends_at: datetime) -> bool:
    low, high = with_rest(starts_at, ends_at, timedelta(minutes=room.rest_minutes))
    return any(one.room_id == room.id and one.starts_at < high and one.ends_at > low for one in held)
