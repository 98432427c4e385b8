"""What is kept free around a talk: by who holds it, to prepare it and to rest; and in its room, to air it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.moment import KeptFree, MomentWish
from healthdesk.records.room import Room
from healthdesk.rules.work_times import Stretch

_MINUTE = timedelta(minutes=1)


def kept_free(of: HealthcareService | MomentWish) -> KeptFree:
    """What a therapist keeps free around such a talk."""
    return KeptFree(timedelta(minutes=of.before_minutes), timedelta(minutes=of.buffer_minutes))


def keeping(kept: KeptFree, wish: MomentWish) -> MomentWish:
    """The same wish, with so much kept free around the talk."""
    return replace(wish, before_minutes=kept.before // _MINUTE, buffer_minutes=kept.after // _MINUTE)


def rests_of(rooms: Iterable[Room]) -> dict[UUID, timedelta]:
    """How long each room stays empty after a talk."""
    return {room.id: timedelta(minutes=room.rest_minutes) for room in rooms}


def with_rest(start: datetime, end: datetime, rest: timedelta) -> Stretch:
    """In which time no other talk may be in the room: it rests after that one, and after this one."""
    return start - rest, end + rest
