"""On which days a series falls, what is skipped, and where it clashes; always the same hour on the wall."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.records.appointment import Appointment, BookingWish, Mode
from healthdesk.records.moment import AgendaWorld, MomentWish
from healthdesk.records.room import Room
from healthdesk.records.series import Occurrence, OnClosed, Planned, SeriesPlan, SeriesWish, SkippedDay
from healthdesk.rules.find_moment import MomentSearch
from healthdesk.rules.kept_free import with_rest
from healthdesk.rules.moment_suits import suits, who_come
from healthdesk.rules.school_holidays import known_until, reason_school, suits_school
from healthdesk.rules.time_grid import bits_of
from healthdesk.rules.work_times import (
    Stretch,
    closed_stretch,
    days_of,
    instant,
    is_outside_hours,
    work_stretches,
)

MOST = 26
"""So many talks at once: half a year of weeks."""
MOST_WEEKS = 12
"""No rarer than this."""
SPARE = 6
"""Holidays and closures push a series back: so many days may be skipped on the way."""
_MOST_SKIPPED = 26
"""After so many days in a row that cannot be, the pattern itself does not fit."""
_OTHERS = 4
_NO_ROOM, _NO_ROOM_THEN = "agenda.fell_room", "agenda.fell_room_hours"


def days_of_series(first: date, every_weeks: int) -> Iterator[date]:
    """The days on which it would fall, without end."""
    day = first
    while True:
        yield day
        day += timedelta(weeks=every_weeks)


def reach(first: date, every_weeks: int, count: int, school_holidays: bool | None) -> date:
    """The day of the `count`-th talk, where weeks that do not suit by the school's calendar are skipped.

    What is wished for in school holidays alone ends where no more of them are known.
    """
    day = first
    while True:
        count -= suits_school(day, school_holidays)
        if count <= 0 or (school_holidays and day > known_until()):
            return day
        day += timedelta(weeks=every_weeks)


def plan(wish: SeriesWish, world: AgendaWorld, needs: MomentWish) -> SeriesPlan:
    """So many talks, or those until a day. Where nobody could be there is skipped, or moved; it is told.

    `needs` says which rooms suit who comes, and which weeks of the school's calendar: others are skipped.
    """
    zone = ZoneInfo(world.zone)
    start = wish.first.starts_at.astimezone(zone)
    found: list[Occurrence] = []
    skipped: list[SkippedDay] = []
    since_found = 0
    for day in days_of_series(start.date(), wish.every_weeks):
        if _is_enough(wish, len(found), day) or since_found > _MOST_SKIPPED:
            break
        begins = instant(day, start.time().replace(tzinfo=None), zone)
        talk = (begins, begins + timedelta(minutes=wish.first.minutes))
        school = reason_school(day, needs.school_holidays)
        reason = school or reason_to_skip(wish.first, world, day, talk, zone)
        if school:
            one = None
        else:
            one = moved_near(wish, world, needs, talk) if reason else occurrence_at(wish, world, needs, talk)
        if one is None:
            skipped.append(SkippedDay(day=day, reason=reason))
            since_found += 1
            continue
        since_found = 0
        found.append(one)
    return SeriesPlan(wish=wish, occurrences=tuple(found), skipped=tuple(skipped))


def _is_enough(wish: SeriesWish, found: int, day: date) -> bool:
    if wish.until is not None:
        return day > wish.until or found >= MOST
    return found >= wish.count


def reason_to_skip(first: BookingWish, world: AgendaWorld, day: date, talk: Stretch, zone: ZoneInfo) -> str:
    """Why it could not be that day, as a sentence key; "" where all who hold it work in its hours."""
    who = first.therapist_ids
    reason = reason_closed(who, world, day, talk, zone)
    if reason:
        return reason
    for one in who:
        last = talk[1].astimezone(zone).date()
        work = work_stretches(one, world.availability, world.closures, world.holidays, day, last, zone)
        if not any(low <= talk[0] and talk[1] <= high for low, high in work):
            return "agenda.warn_not_working" if one == who[0] else "agenda.warn_second_not_working"
    is_away = is_outside_hours(first.service_id, world.availability, talk, zone)
    return "agenda.warn_kind_hours" if is_away else ""


def reason_closed(
    therapists: Iterable[UUID | None], world: AgendaWorld, day: date, talk: Stretch, zone: ZoneInfo
) -> str:
    """The same for holidays, closures and leave alone: days that are skipped without breaking a rhythm."""
    if day in world.holidays:
        return "agenda.warn_holiday"
    whose = {None, *therapists}
    shut = (
        closed_stretch(one, when, zone)
        for one in world.closures
        if not one.opens and one.room_id is None and one.therapist_id in whose
        for when in days_of(one, day, talk[1].astimezone(zone).date())
    )
    return "agenda.fell_closed" if any(_meets(talk, one) for one in shut) else ""


def occurrence_at(wish: SeriesWish, world: AgendaWorld, needs: MomentWish, talk: Stretch) -> Occurrence:
    """One talk at this time: in which room, what is in the way, and what can be chosen instead."""
    first = wish.first
    clashes = []
    if _is_taken(world, first.therapist_id, talk):
        clashes.append("agenda.warn_therapist_taken")
    if first.second_id is not None and _is_taken(world, first.second_id, talk):
        clashes.append("agenda.warn_second_taken")
    if any(_meets(talk, taken) for taken in world.patient_busy):
        clashes.append("agenda.warn_patient_taken")
    if first.equipment_id is not None and _is_taken(world, first.equipment_id, talk):
        clashes.append("agenda.warn_equipment_taken")
    rooms: list[UUID] = []
    if first.mode is Mode.ON_SITE:
        rooms = rooms_for(first, world, needs, talk)
        if not rooms:
            others = rooms_for(first, replace(world, availability=()), needs, talk)
            clashes.append(_NO_ROOM_THEN if others else _NO_ROOM)
    room = next(iter(rooms), None)
    return Occurrence(
        starts_at=talk[0],
        ends_at=talk[1],
        room_id=room,
        clashes=tuple(clashes),
        others=tuple(others_near(wish, world, needs, talk)) if clashes else (),
        other_rooms=tuple(rooms[1:]) if room != first.room_id and not clashes else (),
    )


def moved_near(wish: SeriesWish, world: AgendaWorld, needs: MomentWish, talk: Stretch) -> Occurrence | None:
    """Instead of a closed day, a moment as near to it as there is; None where it is to be skipped."""
    around = [] if wish.on_closed is OnClosed.SKIP else _around(wish, world, needs, talk, _days_around(wish))
    if not around:
        return None
    starts_at, room = around[0]
    return Occurrence(
        starts_at=starts_at,
        ends_at=starts_at + (talk[1] - talk[0]),
        room_id=room,
        moved_from=talk[0].astimezone(ZoneInfo(world.zone)).date(),
    )


def rooms_for(first: BookingWish, world: AgendaWorld, needs: MomentWish, talk: Stretch) -> list[UUID]:
    """The rooms that are free and suit, the same one first; where equipment stands in one, that one alone."""
    stands = next((one.room_id for one in world.equipment if one.id == first.equipment_id), None)
    zone = ZoneInfo(world.zone)
    day = talk[0].astimezone(zone).date()
    shut = {
        one.room_id
        for one in world.closures
        if one.room_id is not None
        for when in days_of(one, day, talk[1].astimezone(zone).date())
        if _meets(talk, closed_stretch(one, when, zone))
    }
    free = [
        room.id
        for room in world.rooms
        if room.id not in shut
        and stands in {None, room.id}
        and not _is_taken(world, room.id, with_rest(*talk, timedelta(minutes=room.rest_minutes)))
        and suits(needs, room, first.interpreter)
        and not is_outside_hours(room.id, world.availability, talk, zone)
    ]
    return sorted(free, key=lambda room: room != first.room_id)


def others_near(
    wish: SeriesWish, world: AgendaWorld, needs: MomentWish, talk: Stretch
) -> Iterator[tuple[datetime, UUID | None]]:
    """Other times with the same therapist, in order of time: that day, else in the days around it."""
    apart = talk[1] - talk[0]
    for span in (0, _days_around(wish)):
        given: list[tuple[datetime, UUID | None]] = []
        for pair in _around(wish, world, needs, talk, span):
            if len(given) < _OTHERS and all(abs(pair[0] - other[0]) >= apart for other in given):
                given.append(pair)
        if given:
            yield from sorted(given, key=lambda pair: pair[0])
            return


def _days_around(wish: SeriesWish) -> int:
    """How far a talk may go from its day without coming near the one before or after it."""
    return 3 if wish.every_weeks == 1 else 6


def _around(
    wish: SeriesWish, world: AgendaWorld, needs: MomentWish, talk: Stretch, span: int
) -> list[tuple[datetime, UUID | None]]:
    """When the same therapist has room, some days before and after: the nearest day and hour first."""
    wall = talk[0].astimezone(ZoneInfo(world.zone))
    asked = replace(
        needs,
        minutes=wish.first.minutes,
        service_id=wish.first.service_id,
        interpreter_minutes=0,
        languages=(),
        interpreter="",
        people=who_come(needs, wish.first.interpreter),
        therapist_id=wish.first.therapist_id,
        second_id=wish.first.second_id,
        together=False,
        therapist_gender="",
        mode=wish.first.mode,
        equipment=() if wish.first.equipment_id is None else (wish.first.equipment_id,),
        not_before=wall.date() - timedelta(days=span),
        not_after=wall.date() + timedelta(days=span),
    )
    search = MomentSearch(asked, world)
    hers = next((one for one in world.therapists if one.id == wish.first.therapist_id), None)
    free = None if hers is None else search.starts_of(hers)
    if free is None:
        return []

    def far(step: int) -> tuple[int, int, int]:
        local = search.grid.moment(step).astimezone(wall.tzinfo)
        minutes = (local.hour - wall.hour) * 60 + local.minute - wall.minute
        return abs((local.date() - wall.date()).days), abs(minutes), step

    found = []
    for step in sorted(bits_of(free.starts), key=far):
        room, _piece = free.ready.place_at(step) or (None, None)
        found.append((search.grid.moment(step), None if room is None else room.id))
    return found


def _is_taken(world: AgendaWorld, resource: UUID, talk: Stretch) -> bool:
    return any(_meets(talk, taken) for taken in world.busy.get(resource, ()))


def _meets(talk: Stretch, other: Stretch) -> bool:
    return other[0] < talk[1] and talk[0] < other[1]


# --- what is kept of it


def planned(one: Appointment) -> Planned:
    """Where a talk is meant to be, when it is where it is meant to be."""
    return Planned(
        starts_at=one.starts_at, ends_at=one.ends_at, therapist_id=one.therapist_id, room_id=one.room_id
    )


def weeks_apart(meant: Planned | None, this: Appointment, zone: ZoneInfo) -> int:
    """How many weeks of the calendar a talk stands from where its series wanted it."""
    if meant is None:
        return 0
    before, now = (
        moment.astimezone(zone).date() - timedelta(days=moment.astimezone(zone).weekday())
        for moment in (meant.starts_at, this.starts_at)
    )
    return (now - before).days // 7


def follows(one: Appointment, this: Appointment, zone: ZoneInfo, weeks: int = 0) -> Appointment:
    """A talk of a series put as another one stands: its weekday, hour, length, with whom, where and how.

    Each stays in its own week, or goes as many weeks further as that one went (`weeks`): as much time lies
    between them as before. At the hour on the wall. What an interpreter said holds no longer.
    """
    local, day = this.starts_at.astimezone(zone), one.starts_at.astimezone(zone).date()
    day += timedelta(days=local.weekday() - day.weekday(), weeks=weeks)
    starts_at = instant(day, time(local.hour, local.minute), zone)
    moved = replace(
        one,
        service_id=this.service_id,
        starts_at=starts_at,
        ends_at=starts_at + (this.ends_at - this.starts_at),
        therapist_id=this.therapist_id,
        second_id=this.second_id,
        room_id=this.room_id,
        equipment_id=this.equipment_id,
        mode=this.mode,
        interpreter=this.interpreter,
    )
    same = (moved.starts_at, moved.therapist_id, moved.interpreter) == (
        one.starts_at,
        one.therapist_id,
        one.interpreter,
    )
    asked = moved.starts_at == one.starts_at and moved.therapist_ids == one.therapist_ids
    return replace(
        moved,
        interpreter_confirmed=one.interpreter_confirmed and same,
        overlap_reason=one.overlap_reason if asked and moved.room_id == one.room_id else "",
    )


def room_left(
    wanted: UUID | None,
    rooms: Iterable[Room],
    taken: Iterable[UUID],
    needs: MomentWish,
    interpreter: str,
) -> UUID | None:
    """The same room, or where it is taken the first that is free and suits; the same where none is."""
    busy = set(taken)
    if wanted is None or wanted not in busy:
        return wanted
    return next(
        (room.id for room in rooms if room.id not in busy and suits(needs, room, interpreter)), wanted
    )
