"""What speaks against a time that somebody has in mind: said beforehand, not refused.

Only what is taken is refused, and that by the database; a house may work on a holiday.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.records.appointment import BookingWish, Mode
from healthdesk.records.availability import Availability, Closure
from healthdesk.records.equipment import Equipment
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.moment import KeptFree, Near
from healthdesk.records.patient import AccessNeed
from healthdesk.records.room import Room
from healthdesk.rules.kept_free import with_rest
from healthdesk.rules.work_times import Stretch, closed_stretch, days_of, is_outside_hours

_AWAY = ("agenda.warn_not_working", "agenda.warn_second_not_working")
_GONE = ("agenda.warn_therapist_gone", "agenda.warn_second_gone")
_NOT_GIVEN = ("agenda.warn_not_given", "agenda.warn_second_not_given")


def booking_clashes(
    wish: BookingWish,
    *,
    work: Sequence[Sequence[Stretch]],
    closures: Iterable[Closure],
    holidays: frozenset[date],
    taken: Iterable[str],
    needs: frozenset[AccessNeed],
    room: Room | None,
    now: datetime,
    zone: ZoneInfo,
) -> tuple[str, ...]:
    """Sentence keys, the weightiest first.

    `work`: when each of those works who are to hold it; `taken`: the kinds of resources booked then.
    """
    start, end = wish.starts_at, wish.starts_at + timedelta(minutes=wish.minutes)
    day = start.astimezone(zone).date()
    found = [f"agenda.warn_{kind}_taken" for kind in taken]
    if day in holidays:
        found.append("agenda.warn_holiday")
    else:
        away = (not any(low <= start and end <= high for low, high in hers) for hers in work)
        found += [key for key, is_away in zip(_AWAY, away, strict=False) if is_away]
    shut = [
        closed_stretch(closure, when, zone)
        for closure in closures
        if room is not None and closure.room_id == room.id
        for when in days_of(closure, day, end.astimezone(zone).date())
    ]
    if any(low < end and start < high for low, high in shut):
        found.append("agenda.warn_room_closed")
    found += room_warnings(wish, needs, room)
    if end <= now:
        found.append("agenda.warn_past")
    return tuple(found)


def rest_clashes(wish: BookingWish, kept: KeptFree, talks: Mapping[UUID, Sequence[Near]]) -> tuple[str, ...]:
    """What speaks against a time: no rest between it and another talk, or no time to prepare one besides.

    `kept`: what is kept free around such a talk; `talks`: what each who holds it has around then.
    """
    start, end = wish.starts_at, wish.starts_at + timedelta(minutes=wish.minutes)
    found = set()
    for near in (near for one in wish.therapist_ids for near in talks.get(one, ())):
        if near.starts_at < end and start < near.ends_at:
            continue
        is_next = near.starts_at >= end
        free = near.starts_at - end if is_next else start - near.ends_at
        first, second = (kept, near.kept) if is_next else (near.kept, kept)
        if free < first.after:
            found.add("agenda.warn_rest")
        elif free < first.after + second.before:
            found.add("agenda.warn_preparation")
    return tuple(sorted(found, reverse=True))


def room_rest_clashes(
    wish: BookingWish, room: Room | None, talks: Mapping[UUID, Sequence[Near]]
) -> tuple[str, ...]:
    """What speaks against a room: it would not stay empty long enough between this talk and another."""
    if room is None or not room.rest_minutes:
        return ()
    start, end = wish.starts_at, wish.starts_at + timedelta(minutes=wish.minutes)
    low, high = with_rest(start, end, timedelta(minutes=room.rest_minutes))
    for near in talks.get(room.id, ()):
        is_taken = near.starts_at < end and start < near.ends_at
        if not is_taken and near.starts_at < high and low < near.ends_at:
            return ("agenda.warn_room_rest",)
    return ()


def hours_clashes(wish: BookingWish, patterns: Iterable[Availability], zone: ZoneInfo) -> tuple[str, ...]:
    """What speaks against a time: this kind of talk is not given then, the room is not to be had then.

    It is said as for a therapist who does not work then, and refused no more than that.
    """
    talk = (wish.starts_at, wish.starts_at + timedelta(minutes=wish.minutes))
    hours = tuple(patterns)
    asked = (("agenda.warn_kind_hours", wish.service_id), ("agenda.warn_room_hours", wish.room_id))
    return tuple(key for key, whose in asked if is_outside_hours(whose, hours, talk, zone))


def equipment_clashes(wish: BookingWish, pieces: Iterable[Equipment]) -> tuple[str, ...]:
    """What speaks against the equipment that is asked for: it stands in another room."""
    stands_in = next((one.room_id for one in pieces if one.id == wish.equipment_id), None)
    elsewhere = stands_in is not None and stands_in != wish.room_id
    return ("agenda.warn_equipment_elsewhere",) if elsewhere else ()


def gone_clashes(
    wish: BookingWish,
    service: HealthcareService | None,
    at_work: Collection[UUID],
    pieces: Iterable[Equipment],
) -> tuple[str, ...]:
    """What speaks against it: somebody or something of it is in use no more; another desk may have set that.

    `at_work`: who works here; a room is told of where it is looked at.
    """
    found = [key for key, one in zip(_GONE, wish.therapist_ids, strict=False) if one not in at_work]
    if service is not None and not service.active:
        found.append("agenda.warn_kind_gone")
    if any(one.id == wish.equipment_id and not one.active for one in pieces):
        found.append("agenda.warn_equipment_gone")
    return tuple(found)


def kind_clashes(wish: BookingWish, service: HealthcareService | None) -> tuple[str, ...]:
    """What speaks against who holds it: the kind of talk is given by others. Of two both give it."""
    if service is None or not service.therapist_ids:
        return ()
    away = (one not in service.therapist_ids for one in wish.therapist_ids)
    return tuple(key for key, is_away in zip(_NOT_GIVEN, away, strict=False) if is_away)


def room_warnings(wish: BookingWish, needs: frozenset[AccessNeed], room: Room | None) -> list[str]:
    """What somebody needs and this room has not, as sentence keys."""
    if wish.mode is not Mode.ON_SITE:
        return []
    if room is None:
        return ["agenda.warn_no_room" if wish.room_id is None else "agenda.warn_room_gone"]
    found = []
    if AccessNeed.STEP_FREE in needs and not room.step_free:
        found.append("agenda.warn_steps")
    if AccessNeed.LOW_STIMULUS in needs and not room.low_stimulus:
        found.append("agenda.warn_not_quiet")
    if AccessNeed.OWN_ENTRANCE in needs and not room.own_entrance:
        found.append("agenda.warn_entrance")
    beside = (AccessNeed.COMPANION in needs) + bool(wish.interpreter)
    if beside and room.seats < 1 + beside + len(wish.therapist_ids):
        found.append("agenda.warn_seats")
    return found
