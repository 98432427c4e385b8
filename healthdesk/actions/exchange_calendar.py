"""A therapist's own calendar as times at which she is away, and our agenda for hers: without names."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from healthdesk.actions.desk import Desk
from healthdesk.actions.private_file import write_private
from healthdesk.db import agenda_plan, appointments, audit, practitioners
from healthdesk.errors import BadFile, NotAllowed
from healthdesk.exchange.calendar_file import Busy, agenda_as_calendar, read_busy
from healthdesk.records.availability import Closure
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.rules.roles import Right, require
from healthdesk.sentences import sentence

_MARK = "ics"
_AHEAD = timedelta(days=365)


def import_calendar(desk: Desk, path: Path, therapist: str) -> int:
    """Take in a year of busy times; returns how many stretches. A second time takes the place of the first.

    Raises `BadFile` for a broken file; then nothing changed. Talks that stand at such a time stay where
    they are.
    """
    require(desk.actor, Right.PLAN_AGENDA)
    try:
        content = path.read_bytes()
    except OSError:
        raise BadFile("exchange.unreadable", path=path.name) from None
    now, zone = desk.clock.now(), desk.clock.zone
    with desk.store.reading() as session:
        who = _therapist(practitioners.all_of(session, role=Role.THERAPIST), therapist)
    busy = read_busy(content, now, now + _AHEAD, zone)
    made = [closure for one in busy for closure in _closures(one, who, zone)]
    first, last = desk.clock.today(), desk.clock.today() + _AHEAD
    with desk.store.writing() as session:
        for old in agenda_plan.closures(session, first, last):
            if old.therapist_id == who.id and old.reason == _MARK:
                agenda_plan.remove_closure(session, old.id)
        for one in made:
            agenda_plan.add_closure(session, one)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="calendar.import",
            entity=("practitioner", who.id),
            detail={"file": path.name, "stretches": len(made)},
        )
    return len(made)


def _therapist(known: tuple[Practitioner, ...], name: str) -> Practitioner:
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
                reason=_MARK,
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
        reason=_MARK,
    )


def export_calendar(desk: Desk, path: Path, therapist: str = "") -> int:
    """The talks from today to a year ahead, of one therapist or of all; returns how many."""
    require(desk.actor, Right.EXPORT)
    now = desk.clock.now()
    with desk.store.writing() as session:
        known = practitioners.all_of(session, role=Role.THERAPIST)
        who = _therapist(known, therapist).id if therapist else None
        lines = [
            line
            for line in appointments.between(session, now, now + _AHEAD, desk.clock.today(), cancelled=False)
            if who is None or line.appointment.therapist_id == who
        ]
        audit.record(session, desk.actor, desk.clock, action="calendar.export", detail={"talks": len(lines)})
        title = sentence(desk.language, "exchange.talk")
        write_private(path, agenda_as_calendar(lines, desk.house.name, title, now))
    return len(lines)
