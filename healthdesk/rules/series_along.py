"""Where the talks of a series come that is put elsewhere: on which days nobody is there, where it clashes.

The same questions as of a series that is new (`talk_series`), asked of talks that stand already.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from healthdesk.records.appointment import Appointment, Mode
from healthdesk.records.moment import AgendaWorld, MomentWish
from healthdesk.records.series import Along, AlongTalk, Occurrence, OnClosed, SeriesWish
from healthdesk.rules.talk_series import moved_near, occurrence_at, others_near, reason_to_skip, rooms_for

_NO_ROOM = frozenset({"agenda.fell_room", "agenda.fell_room_hours"})


def plan_along(
    pairs: Iterable[tuple[Appointment, Appointment]],
    world: AgendaWorld,
    needs: MomentWish,
    every_weeks: int,
    on_closed: Along,
) -> tuple[AlongTalk, ...]:
    """Each talk as it stands beside where it would come; `on_closed`: what becomes of it where nobody is.

    `world` is without the talks themselves: they stand in each other's way nowhere.
    """
    return tuple(_along(old, new, world, needs, every_weeks, on_closed) for old, new in pairs)


def _along(
    old: Appointment,
    new: Appointment,
    world: AgendaWorld,
    needs: MomentWish,
    every_weeks: int,
    on_closed: Along,
) -> AlongTalk:
    zone = ZoneInfo(world.zone)
    wish = SeriesWish(first=new.wish, every_weeks=every_weeks, on_closed=OnClosed.MOVE)
    talk = (new.starts_at, new.ends_at)
    day = new.starts_at.astimezone(zone).date()
    is_over = new.starts_at <= world.now
    reason = "agenda.warn_past" if is_over else reason_to_skip(wish.first, world, day, talk, zone)
    if not reason:
        return AlongTalk(talk=old, where=_at_its_hour(wish, new, world, needs))
    if on_closed is Along.FOLLOW:
        near = moved_near(wish, world, needs, talk)
        if near is not None:
            return AlongTalk(talk=old, where=_with_no_room(near, new), reason=reason)
        on_closed = Along.STAY
    where = Occurrence(
        starts_at=new.starts_at,
        ends_at=new.ends_at,
        room_id=new.room_id,
        clashes=(reason,),
        others=tuple(others_near(wish, world, needs, talk)),
    )
    return AlongTalk(talk=old, where=where, reason=reason, how=on_closed)


def _at_its_hour(wish: SeriesWish, new: Appointment, world: AgendaWorld, needs: MomentWish) -> Occurrence:
    """Where it goes when somebody is there: in the room of the others as long as that is free."""
    talk = (new.starts_at, new.ends_at)
    found = occurrence_at(wish, world, needs, talk)
    if new.mode is not Mode.ON_SITE or found.room_id == new.room_id:
        return found
    anyhow = MomentWish(minutes=round((talk[1] - talk[0]) / timedelta(minutes=1)), mode=new.mode)
    if new.room_id is None or new.room_id in rooms_for(wish.first, world, anyhow, talk):
        # Chosen by hand, also where another suits who comes better.
        return replace(found, clashes=_but_rooms(found), room_id=new.room_id, other_rooms=())
    return found


def _with_no_room(found: Occurrence, new: Appointment) -> Occurrence:
    """A talk that has no room gets none."""
    return replace(found, room_id=None) if new.room_id is None else found


def _but_rooms(found: Occurrence) -> tuple[str, ...]:
    return tuple(key for key in found.clashes if key not in _NO_ROOM)
