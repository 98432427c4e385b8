"""A month of the agenda: how full each day is."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.show_agenda import AgendaView, show
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.day_load import DayLoad
from healthdesk.records.moment import KeptFree
from healthdesk.rules.day_load import free_moments, state_of
from healthdesk.rules.kept_free import kept_free, rests_of, with_rest
from healthdesk.rules.rota import days_between
from healthdesk.rules.work_times import Stretch, closed_stretch, midnight, without


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthView:
    """Whole weeks, so that a month begins on a Monday; `first` is the first of the month itself."""

    first: date
    days: tuple[DayLoad, ...]


def show_month(desk: Desk, day: date) -> MonthView:
    """The month of this day."""
    first = day.replace(day=1)
    last = day.replace(day=monthrange(day.year, day.month)[1])
    monday = first - timedelta(days=first.weekday())
    sunday = last + timedelta(days=6 - last.weekday())
    view = show(desk, monday, sunday)
    by_day = _talks_by_day(desk, view)
    return MonthView(
        first=first,
        days=tuple(_day(desk, view, one, by_day.get(one, [])) for one in days_between(monday, sunday)),
    )


def _talks_by_day(desk: Desk, view: AgendaView) -> dict[date, list[Any]]:
    found: dict[date, list[Any]] = {}
    for line in view.lines:
        if line.appointment.state is not AppointmentState.CANCELLED:
            day = line.appointment.starts_at.astimezone(desk.clock.zone).date()
            found.setdefault(day, []).append(line.appointment)
    return found


def _day(desk: Desk, view: AgendaView, day: date, talks: list[Any]) -> DayLoad:
    zone, today = desk.clock.zone, desk.clock.today()
    low, high = midnight(day, zone), midnight(day + timedelta(days=1), zone)
    work = {
        whom: [(start, end) for start, end in stretches if low <= start < high]
        for whom, stretches in view.work.items()
    }
    free = 0
    if day >= today and view.services and any(work.values()):
        usual = view.services[0]
        busy, rooms = _taken(desk, view, day, talks)
        given = {whom: without(hers, view.outside_hours.get(usual.id, ())) for whom, hers in work.items()}
        free = free_moments(given, busy, rooms, usual, desk.clock.now(), rests_of(view.rooms))
    return DayLoad(
        day=day,
        state=state_of(over=day < today, work=work.values(), free=free),
        talks=len(talks),
        free=free,
        closed=view.holidays.get(day, "") or _closed(view, day),
    )


def _taken(
    desk: Desk, view: AgendaView, day: date, talks: list[Any]
) -> tuple[dict[UUID, list[Stretch]], dict[UUID, list[Stretch]]]:
    """When therapists (with what they keep free around a talk) and rooms are taken, also by what is held."""
    kept = {one.id: kept_free(one) for one in view.services}
    empty = rests_of(view.rooms)
    busy: dict[UUID, list[Stretch]] = {}
    rooms: dict[UUID, list[Stretch]] = {one.id: [] for one in view.rooms}
    for one in talks:
        own = kept.get(one.service_id, KeptFree())
        for whom in one.therapist_ids:
            busy.setdefault(whom, []).append((one.starts_at - own.before, one.ends_at + own.after))
        if one.room_id in rooms:
            rooms[one.room_id].append(with_rest(one.starts_at, one.ends_at, empty[one.room_id]))
    for hold in view.holds:
        if hold.starts_at.astimezone(desk.clock.zone).date() == day:
            for whom in hold.resource_ids - {hold.room_id}:
                busy.setdefault(whom, []).append((hold.starts_at, hold.ends_at))
            if hold.room_id in rooms:
                rooms[hold.room_id].append(with_rest(hold.starts_at, hold.ends_at, empty[hold.room_id]))
    for closure in view.closures:
        if closure.room_id in rooms and closure.first_day <= day <= closure.last_day:
            rooms[closure.room_id].append(closed_stretch(closure, day, desk.clock.zone))
    return busy, {room: [*shut, *view.outside_hours.get(room, ())] for room, shut in rooms.items()}


def _closed(view: AgendaView, day: date) -> str:
    return next(
        (
            one.reason
            for one in view.closures
            if one.therapist_id is None
            and one.room_id is None
            and one.starts is None
            and one.first_day <= day <= one.last_day
        ),
        "",
    )
