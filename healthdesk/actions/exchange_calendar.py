"""A therapist's own calendar as times at which she is away: looked at first, taken in, taken back."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import agenda_plan, appointments, audit, practitioners
from healthdesk.errors import BadFile, NotAllowed
from healthdesk.exchange.calendar_in import Busy, read_busy
from healthdesk.exchange.calendar_out import talk_called
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.availability import Closure
from healthdesk.records.calendar_file import FROM_CALENDAR, BroughtIn, BusyStretch
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.rules.roles import Right, require

_AHEAD = timedelta(days=365)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarLook:
    """What a file would bring. Nothing is kept yet."""

    source: str
    """The name of the file, or of the server."""
    therapist: Practitioner
    stretches: tuple[BusyStretch, ...]
    closures: tuple[Closure, ...]
    replaced: int
    """How many stretches of before would make room."""
    talks: tuple[AgendaLine, ...]
    """Talks that stand at such a time. They stay where they are, on the list to solve."""


def look_into(desk: Desk, path: Path, therapist_id: UUID) -> CalendarLook:
    """A year of busy times out of the file. Raises `BadFile` with the line for a broken one."""
    require(desk.actor, Right.PLAN_AGENDA)
    try:
        content = path.read_bytes()
    except OSError as refused:
        raise BadFile("exchange.unreadable", path=path.name, why=refused) from None
    return look_at(desk, content, path.name, therapist_id)


def look_at(desk: Desk, content: bytes, source: str, therapist_id: UUID) -> CalendarLook:
    """The same for what came from elsewhere."""
    require(desk.actor, Right.PLAN_AGENDA)
    now, zone, today = desk.clock.now(), desk.clock.zone, desk.clock.today()
    busy = read_busy(content, now, now + _AHEAD, zone)
    with desk.store.reading() as session:
        who = next((one for one in practitioners.all_of(session) if one.id == therapist_id), None)
        if who is None:
            raise NotAllowed("exchange.no_therapist", name="", known="")
        before = agenda_plan.closures_of(session, who.id, FROM_CALENDAR, today)
        busy = _but_ours(desk, session, busy)
        lines = appointments.between(session, now, now + _AHEAD, today, cancelled=False)
    hers = [line for line in lines if who.id in line.appointment.therapist_ids]
    return CalendarLook(
        source=source,
        therapist=who,
        stretches=tuple(BusyStretch(one.starts_at, one.ends_at, one.all_day) for one in busy),
        closures=tuple(closure for one in busy for closure in _closures(one, who, zone)),
        replaced=len(before),
        talks=tuple(line for line in hers if _is_in(line, busy)),
    )


def _but_ours(desk: Desk, session: Any, busy: tuple[Busy, ...]) -> tuple[Busy, ...]:
    """Without our own talks: a calendar that shows them took them over from us, and she is here then."""
    called = {one.uid: talk for one in busy if (talk := talk_called(one.uid)) is not None}
    lines = appointments.lines_of(session, called.values(), desk.clock.today())
    ours = {line.appointment.id for line in lines}
    return tuple(one for one in busy if called.get(one.uid) not in ours)


def _is_in(line: AgendaLine, busy: tuple[Busy, ...]) -> bool:
    one = line.appointment
    return any(each.starts_at < one.ends_at and each.ends_at > one.starts_at for each in busy)


def take_in(desk: Desk, look: CalendarLook) -> Done[int]:
    """Keep what was looked at, in place of what the same calendar brought before; how many stretches."""
    detail = {"file": look.source, "stretches": len(look.closures)}
    return _put(desk, look.therapist.id, look.closures, "calendar.import", detail)


def take_away(desk: Desk, therapist_id: UUID) -> Done[int]:
    """Nothing of her own calendar any more, from today on."""
    return _put(desk, therapist_id, (), "calendar.remove", {})


def _put(
    desk: Desk, therapist_id: UUID, closures: tuple[Closure, ...], action: str, detail: dict[str, Any]
) -> Done[int]:
    require(desk.actor, Right.PLAN_AGENDA)
    today = desk.clock.today()
    with desk.store.writing() as session:
        before = agenda_plan.closures_of(session, therapist_id, FROM_CALENDAR, today)
        agenda_plan.replace_closures(session, before, closures)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action=action,
            entity=("practitioner", therapist_id),
            detail=detail,
        )

    def undo(again: Desk) -> Done[Any]:
        return _put(again, therapist_id, before, "calendar.undo", {"stretches": len(before)})

    return Done(len(closures), (Change("closure", therapist_id),), undo)


def brought_in(desk: Desk) -> tuple[BroughtIn, ...]:
    """Whose own calendar stands in the agenda, with how much of it is to come."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        names = {one.id: one.name for one in practitioners.all_of(session, role=Role.THERAPIST)}
        found = [
            one
            for one in agenda_plan.closures(session, desk.clock.today(), date.max)
            if one.reason == FROM_CALENDAR and one.therapist_id in names
        ]
    counts = Counter(one.therapist_id for one in found)
    return tuple(
        BroughtIn(
            therapist_id=identity,
            therapist=name,
            stretches=counts[identity],
            last_day=max(one.last_day for one in found if one.therapist_id == identity),
        )
        for identity, name in names.items()
        if counts[identity]
    )


def import_calendar(desk: Desk, path: Path, therapist: str, *, only_try: bool = False) -> CalendarLook:
    """Look into the file of who is called so, and keep it; a second time takes the first's place."""
    require(desk.actor, Right.PLAN_AGENDA)
    with desk.store.reading() as session:
        who = therapist_called(practitioners.all_of(session, role=Role.THERAPIST), therapist)
    look = look_into(desk, path, who.id)
    if not only_try:
        take_in(desk, look)
    return look


def remove_calendar(desk: Desk, therapist: str) -> BroughtIn | None:
    """What came out of her own calendar goes again; what that was, None when there was nothing."""
    require(desk.actor, Right.PLAN_AGENDA)
    with desk.store.reading() as session:
        who = therapist_called(practitioners.all_of(session, role=Role.THERAPIST), therapist)
    found = next((one for one in brought_in(desk) if one.therapist_id == who.id), None)
    if found is not None:
        take_away(desk, who.id)
    return found


def therapist_called(known: tuple[Practitioner, ...], name: str) -> Practitioner:
    """Who is called so; raises `NotAllowed` with who there is."""
    found = next((one for one in known if one.name.casefold() == name.strip().casefold()), None)
    if found is None:
        raise NotAllowed("exchange.no_therapist", name=name, known=", ".join(one.name for one in known))
    return found


def _closures(busy: Busy, who: Practitioner, zone: ZoneInfo) -> list[Closure]:
    """One a day: a closure has hours of one day, or whole days."""
    start, end = busy.starts_at.astimezone(zone), busy.ends_at.astimezone(zone)
    if busy.all_day:
        last = end.date() - timedelta(days=1)
        return [
            Closure(
                id=new_id(),
                therapist_id=who.id,
                first_day=start.date(),
                last_day=max(start.date(), last),
                reason=FROM_CALENDAR,
            )
        ]
    found = []
    day = start.date()
    while day <= end.date():
        opens = start.time() if day == start.date() else None
        ends = end.time() if day == end.date() else None
        midnight = ends is not None and ends.hour == ends.minute == 0 and day > start.date()
        if not midnight:
            found.append(_on(day, who, opens, ends))
        day += timedelta(days=1)
    return found


def _on(day: date, who: Practitioner, opens: time | None, ends: time | None) -> Closure:
    whole = opens is None and ends is None
    return Closure(
        id=new_id(),
        therapist_id=who.id,
        first_day=day,
        last_day=day,
        starts=None if whole else opens or time(),
        ends=None if whole else ends or time(23, 59),
        reason=FROM_CALENDAR,
    )
