"""How full a day is: talks, and how many usual ones could still begin with a therapist and a room."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from healthdesk.records.day_load import DayState
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.rules.work_times import Stretch, without

_STEP = timedelta(minutes=15)
_NOTHING: Mapping[UUID, timedelta] = {}


def free_moments(
    work: Mapping[UUID, Sequence[Stretch]],
    busy: Mapping[UUID, Sequence[Stretch]],
    rooms: Mapping[UUID, Sequence[Stretch]],
    usual: HealthcareService,
    now: datetime,
    empty: Mapping[UUID, timedelta] = _NOTHING,
) -> int:
    """How many talks of the usual kind could still begin, one after another with each therapist.

    `rooms`: each room with when it is taken; none at all where a house keeps no rooms. `empty`: how long
    each stays empty after a talk.
    """
    taken = {room: list(stretches) for room, stretches in rooms.items()}
    found = 0
    for whom, stretches in work.items():
        if usual.therapist_ids and whom not in usual.therapist_ids:
            continue
        for start, end in without([(max(low, now), high) for low, high in stretches], busy.get(whom, ())):
            found += _fitting(start, end, usual, taken, empty)
    return found


def _fitting(
    start: datetime,
    end: datetime,
    usual: HealthcareService,
    taken: dict[UUID, list[Stretch]],
    empty: Mapping[UUID, timedelta],
) -> int:
    """How many fit into a while, each prepared and rested from; their rooms are taken for the others."""
    length, rest = timedelta(minutes=usual.minutes), timedelta(minutes=usual.buffer_minutes)
    ready = timedelta(minutes=usual.before_minutes)
    found = 0
    start += ready
    while start + length + rest <= end:
        room = _free_room(taken, start, start + length)
        if taken and room is None:
            start += _STEP
            continue
        if room is not None:
            apart = empty.get(room, timedelta())
            taken[room].append((start - apart, start + length + apart))
        found += 1
        start += length + rest + ready
    return found


def _free_room(taken: dict[UUID, list[Stretch]], start: datetime, end: datetime) -> UUID | None:
    for room, stretches in taken.items():
        if all(high <= start or end <= low for low, high in stretches):
            return room
    return None


def state_of(*, over: bool, work: Iterable[Sequence[Stretch]], free: int) -> DayState:
    """In one word."""
    if over:
        return DayState.OVER
    if not any(work):
        return DayState.CLOSED
    return DayState.OPEN if free else DayState.FULL
