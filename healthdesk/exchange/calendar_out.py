"""Our agenda for the calendars of others (iCalendar, RFC 5545): without names, unless they are asked for.

Every talk keeps its UID and counts its changes, so that a program that had it before knows it again. Hours
stand there on the wall of the house, with the rules of its zone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from healthdesk.records.appointment import AgendaLine, AppointmentState
from healthdesk.records.calendar_file import LeftTalk

Title = Callable[[AgendaLine], str]
Place = Callable[[AgendaLine], str]


_OURS = "@healthdesk"


def talk_called(uid: str) -> UUID | None:
    """Which talk an event in somebody's calendar is, where one of our files brought it there."""
    if not uid.endswith(_OURS):
        return None
    try:
        return UUID(uid.removesuffix(_OURS))
    except ValueError:
        return None


def agenda_as_calendar(
    lines: Iterable[AgendaLine],
    name: str,
    title: Title,
    place: Place,
    zone: ZoneInfo,
    now: datetime,
    left: tuple[Iterable[LeftTalk], str] = ((), ""),
) -> bytes:
    """The talks; those that were cancelled marked so: who had them before takes them away.

    `left`: those that were in this calendar and went to another, marked so too, with what they are called.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//HealthDesk//NL")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", zone.key)
    for line in lines:
        one = line.appointment
        event = _event(one.id, one.version, (one.starts_at, one.ends_at), zone, now)
        event.add("summary", title(line))
        if where := place(line):
            event.add("location", where)
        _stands(event, gone=one.state is AppointmentState.CANCELLED)
        calendar.add_component(event)
    for was in left[0]:
        event = _event(was.appointment_id, was.sequence, (was.starts_at, was.ends_at), zone, now)
        event.add("summary", left[1])
        _stands(event, gone=True)
        calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _event(
    talk: UUID, version: int, times: tuple[datetime, datetime], zone: ZoneInfo, now: datetime
) -> Event:
    event = Event()
    event.add("uid", f"{talk}{_OURS}")
    event.add("sequence", version)
    event.add("dtstamp", now)
    event.add("dtstart", times[0].astimezone(zone))
    event.add("dtend", times[1].astimezone(zone))
    return event


def _stands(event: Event, *, gone: bool) -> None:
    event.add("class", "PRIVATE")
    event.add("status", "CANCELLED" if gone else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if gone else "OPAQUE")


def is_same(one: bytes, other: bytes) -> bool:
    """Whether two files tell the same, whenever they were made."""
    return _without_stamps(one) == _without_stamps(other)


def tells_same(one: bytes, other: bytes) -> bool:
    """The same for one talk that lay on a server: those write lines anew, in an order of their own."""
    told = _told(one)
    return told is not None and told == _told(other)


def _told(content: bytes) -> tuple[object, ...] | None:
    try:
        (event,) = Calendar.from_ical(content).walk("VEVENT")
        times = (event.decoded("dtstart").astimezone(UTC), event.decoded("dtend").astimezone(UTC))
        words = tuple(str(event.get(name, "")) for name in ("sequence", "summary", "location", "status"))
    except (ValueError, KeyError, AttributeError, TypeError):
        return None
    return (*times, *words)


def _without_stamps(content: bytes) -> list[bytes]:
    return [line for line in content.splitlines() if not line.startswith(b"DTSTAMP")]
