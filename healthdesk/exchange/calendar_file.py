"""Calendars of others (iCalendar, RFC 5545) as busy times, and ours for others: without names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from dateutil.rrule import rruleset, rrulestr
from icalendar import Calendar, Event

from healthdesk.errors import BadFile
from healthdesk.records.appointment import AgendaLine, AppointmentState

_MOST = 5_000


@dataclass(frozen=True, slots=True)
class Busy:
    """A stretch somebody else's calendar takes. `uid` is the event's own, for bringing it in again."""

    uid: str
    starts_at: datetime
    ends_at: datetime
    all_day: bool


def read_busy(content: bytes, first: datetime, last: datetime, zone: ZoneInfo) -> tuple[Busy, ...]:
    """The busy stretches that touch `first` to `last`, repeats written out, in order of time.

    Times without a zone are times on the wall of the house. Cancelled events and those marked as
    free are left out. Raises `BadFile` with the place in the file.
    """
    calendar = _parsed(content)
    events = [part for part in calendar.walk("VEVENT") if isinstance(part, Event)]
    if not events and not list(calendar.walk("VCALENDAR")):
        raise BadFile("exchange.no_calendar")
    replaced = _replaced(events, zone)
    found: list[Busy] = []
    for number, event in enumerate(events, start=1):
        if str(event.get("STATUS", "")) == "CANCELLED" or str(event.get("TRANSP", "")) == "TRANSPARENT":
            continue
        try:
            found += _stretches(event, first, last, zone, replaced)
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
            title = str(event.get("SUMMARY", "")) or str(event.get("UID", ""))
            raise BadFile("exchange.bad_event", where=str(number), title=title[:60]) from None
        if len(found) > _MOST:
            raise BadFile("exchange.too_many_events", most=_MOST)
    return tuple(sorted(set(found), key=_in_order))


def _in_order(one: Busy) -> tuple[datetime, str]:
    return one.starts_at, one.uid


def _parsed(content: bytes) -> Calendar:
    try:
        calendar = Calendar.from_ical(content)
    except (ValueError, IndexError, KeyError, TypeError):
        raise BadFile("exchange.no_calendar") from None
    if not isinstance(calendar, Calendar):
        raise BadFile("exchange.no_calendar")
    return calendar


def _replaced(events: Iterable[Event], zone: ZoneInfo) -> frozenset[tuple[str, datetime]]:
    """Occurrences of a series that have an event of their own."""
    return frozenset(
        (str(event.get("UID", "")), _instant(event.decoded("RECURRENCE-ID"), zone))
        for event in events
        if "RECURRENCE-ID" in event
    )


def _stretches(
    event: Event,
    first: datetime,
    last: datetime,
    zone: ZoneInfo,
    replaced: frozenset[tuple[str, datetime]],
) -> list[Busy]:
    start = event.decoded("DTSTART")
    all_day = not isinstance(start, datetime)
    length = _length(event, start)
    uid = str(event.get("UID", ""))
    found = []
    for begin in _begins(event, start, first - length, last, zone):
        if "RECURRENCE-ID" not in event and (uid, begin) in replaced:
            continue
        # A day is a day on the wall, also when it has 23 or 25 hours.
        end = _wall_end(begin, length, zone) if all_day else begin + length
        if begin < last and end > first:
            found.append(Busy(uid, begin, end, all_day))
    return found


def _wall_end(begin: datetime, length: timedelta, zone: ZoneInfo) -> datetime:
    wall = begin.astimezone(zone).replace(tzinfo=None) + length
    return wall.replace(tzinfo=zone).astimezone(UTC)


def _length(event: Event, start: date | datetime) -> timedelta:
    if "DTEND" in event:
        length = event.decoded("DTEND") - start
    elif "DURATION" in event:
        length = event.decoded("DURATION")
    else:
        length = timedelta() if isinstance(start, datetime) else timedelta(days=1)
    if length < timedelta():
        raise ValueError("ends before it begins")
    return timedelta(seconds=length.total_seconds())


def _begins(
    event: Event, start: date | datetime, first: datetime, last: datetime, zone: ZoneInfo
) -> list[datetime]:
    if "RRULE" not in event and "RDATE" not in event:
        return [_instant(start, zone)]
    home = start.tzinfo if isinstance(start, datetime) and start.tzinfo is not None else zone
    rules = rruleset()
    wall = _wall(start, home)
    if "RRULE" in event:
        told = event["RRULE"]
        for one in told if isinstance(told, list) else [told]:
            rules.rrule(_rule(_as_text(one.to_ical()), wall, home))
    else:
        rules.rdate(wall)
    for name, add in (("RDATE", rules.rdate), ("EXDATE", rules.exdate)):
        for each in _dates(event, name):
            add(_wall(each, home))
    low, high = first.astimezone(home), last.astimezone(home)
    begins = rules.between(low.replace(tzinfo=None), high.replace(tzinfo=None), inc=True)
    return [one.replace(tzinfo=home).astimezone(UTC) for one in begins[: _MOST + 1]]


def _as_text(told: Any) -> str:
    return told.decode() if isinstance(told, bytes) else str(told)


def _rule(text: str, wall: datetime, home: Any) -> Any:
    """The rule in wall time: UNTIL is told in UTC and means the wall of the event."""
    parts = []
    for part in text.split(";"):
        name, _, value = part.partition("=")
        if name == "UNTIL" and value.endswith("Z"):
            until = datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).astimezone(home)
            value = until.strftime("%Y%m%dT%H%M%S")
        parts.append(f"{name}={value}")
    return rrulestr(";".join(parts), dtstart=wall)


def _dates(event: Event, name: str) -> list[date | datetime]:
    told = event.get(name)
    if told is None:
        return []
    several: Sequence[Any] = told if isinstance(told, list) else [told]
    return [each.dt for one in several for each in one.dts]


def _wall(moment: date | datetime, home: Any) -> datetime:
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time())
    return (moment if moment.tzinfo is None else moment.astimezone(home)).replace(tzinfo=None)


def _instant(moment: date | datetime, zone: ZoneInfo) -> datetime:
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)).astimezone(UTC)


def agenda_as_calendar(lines: Iterable[AgendaLine], house: str, title: str, now: datetime) -> bytes:
    """Talks with a neutral title: no name of anybody who comes, no reason, no room number of a crisis."""
    calendar = Calendar()
    calendar.add("prodid", "-//HealthDesk//NL")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", house)
    for line in lines:
        one = line.appointment
        if one.state is AppointmentState.CANCELLED:
            continue
        event = Event()
        event.add("uid", _uid(one.id))
        event.add("sequence", one.version)
        event.add("dtstamp", now)
        event.add("dtstart", one.starts_at)
        event.add("dtend", one.ends_at)
        event.add("summary", title)
        event.add("location", line.room)
        event.add("class", "PRIVATE")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _uid(appointment_id: UUID) -> str:
    return f"{appointment_id}@healthdesk"
