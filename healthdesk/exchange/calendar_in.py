"""Calendars of others (iCalendar, RFC 5545) as busy times.

What the library could not read of an event it keeps aside and goes on; we do not: a time that cannot be
read for certain refuses the whole file, with its line and the reason.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from dateutil.rrule import rruleset, rrulestr
from icalendar import Calendar, Event, vPeriod

from healthdesk.errors import BadFile
from healthdesk.exchange.calendar_lines import (
    FREE_HERE,
    NAME,
    TIMES,
    check_frame,
    lines_of,
    read_lines,
    whole_lines,
)

_MOST = 5_000
"""Stretches in the time that is asked for."""
_STEPS = 100_000
"""Occurrences of one series from its beginning on: every day for 270 years."""
_FIRST, _LAST = datetime(1, 1, 2, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC)
"""There is no time beyond: programs write "no day" and "without end" so."""
_AROUND = timedelta(days=31)
"""What began longer ago, or goes on for longer, is told from here on and until there."""
_read_period: Any = vPeriod.from_ical
_DIGITS, _WITHOUT_END = 10, "9999"
_TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY"})


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
    free are left out. Raises `BadFile` with the line in the file.
    """
    lines = lines_of(content)
    events, told = _events(lines)
    changes: dict[str, list[_Change]] = {}
    for event in events:
        if "RECURRENCE-ID" in event.told:
            changes.setdefault(event.uid, []).append(event.change(zone))
    found: set[Busy] = {one for busy in told for one in _told_busy(busy, first, last, zone)}
    for event in events:
        if event.takes_time:
            own = () if "RECURRENCE-ID" in event.told else changes.get(event.uid, ())
            found.update(event.stretches(first, last, zone, own))
        _require_few(found)
    _require_few(found)
    return tuple(sorted(found, key=_in_order))


def _require_few(found: set[Busy]) -> None:
    if len(found) > _MOST:
        raise BadFile("exchange.too_many_events", most=_MOST)


def _in_order(one: Busy) -> tuple[datetime, str]:
    return one.starts_at, one.uid


def _events(lines: list[str]) -> tuple[list[_Placed], list[_FreeBusy]]:
    """Every event with its place, and what tells of busy times without events; refuses what is uncertain."""
    frame = check_frame(lines)
    plain = read_lines(lines, frame.left_out)
    try:
        calendars = Calendar.from_ical("\r\n".join([*plain, ""]), multiple=True)
        told = [part for one in calendars for part in one.walk("VEVENT") if isinstance(part, Event)]
    except (ValueError, IndexError, KeyError, TypeError, AttributeError):
        raise BadFile("exchange.no_calendar") from None
    if len(told) != len(frame.events):
        raise BadFile("exchange.no_calendar")
    events = [_Placed(event, begin, lines) for event, begin in zip(told, frame.events, strict=True)]
    for event in events:
        event.check()
    return _newest(events), [_FreeBusy(begin, end, lines) for begin, end in frame.busy]


def _newest(events: Sequence[_Placed]) -> list[_Placed]:
    """Of an event, or one occurrence of it, that stands there more than once the version changed last.

    Where none tells that it is newer all count: there are programs that call every event the same.
    """
    newest: dict[object, int] = {}
    for event in events:
        newest[event.which] = max(event.sequence, newest.get(event.which, 0))
    return [event for event in events if event.sequence == newest[event.which]]


@dataclass(frozen=True, slots=True)
class _FreeBusy:
    """Busy times without what happens then (VFREEBUSY), and where they stand in the file."""

    begin: int
    end: int
    lines: Sequence[str]

    def periods(self, zone: tzinfo) -> Iterator[tuple[datetime, datetime]]:
        """Each stretch that is not free, in the order of the file; `BadFile` for one that is not certain."""
        for number, line in whole_lines(self.lines, self.begin, self.end - 1):
            head, _, told = line.partition(":")
            name, *about = head.upper().split(";")
            if name != "FREEBUSY" or "FBTYPE=FREE" in about:
                continue
            if any(one.startswith("TZID=") for one in about):  # its times are told in UTC, or mean nothing
                raise self._bad(number, told)
            for period in told.split(","):
                yield self._period(period.strip(), number, zone)

    def _period(self, told: str, number: int, zone: tzinfo) -> tuple[datetime, datetime]:
        try:
            begin, until = _read_period(told)
            start = _instant(begin, zone)
            end = _further(start, until) if isinstance(until, timedelta) else _instant(until, zone)
        except (ValueError, TypeError, OverflowError):
            raise self._bad(number, told) from None
        if end <= start:
            raise self._bad(number, told)
        return start, end

    def _bad(self, number: int, told: str) -> BadFile:
        about = {"title": "VFREEBUSY", "name": "FREEBUSY", "value": told[:40]}
        return BadFile("exchange.ics_value", where=str(number), **about)


def _told_busy(one: _FreeBusy, first: datetime, last: datetime, zone: ZoneInfo) -> Iterator[Busy]:
    for start, end in one.periods(zone):
        if start < last and end > first:
            yield _cut(Busy("", start, end, all_day=False), first, last, zone)


def _cut(busy: Busy, first: datetime, last: datetime, zone: ZoneInfo) -> Busy:
    """Without what lies far outside the time that is asked for: whole days stay whole."""
    low, high = (
        _instant(moment.astimezone(zone).date(), zone) for moment in (first - _AROUND, last + _AROUND)
    )
    return replace(busy, starts_at=max(busy.starts_at, low), ends_at=min(busy.ends_at, high))


@dataclass(frozen=True, slots=True)
class _Change:
    """One occurrence of a series that is otherwise; or that one and all that follow."""

    uid: str
    at: datetime
    by_day: bool
    """Named by its day, whatever its hour."""
    onwards: bool
    shift: timedelta
    length: timedelta
    takes_time: bool


@dataclass(frozen=True, slots=True)
class _Placed:
    """An event and where it stands in the file."""

    told: Event
    begin: int
    lines: Sequence[str]

    @property
    def uid(self) -> str:
        """Its own name."""
        return str(self.told.get("UID", ""))

    @property
    def which(self) -> object:
        """What tells it from others: its own name, and which occurrence it is."""
        at = self.told.get("RECURRENCE-ID")
        return (self.uid, None if at is None else at.dt) if self.uid else self.begin

    @property
    def sequence(self) -> int:
        """How often it was changed, as far as it tells."""
        told = str(self.told.get("SEQUENCE", ""))
        return int(told) if told.isdecimal() and len(told) < _DIGITS else 0

    @property
    def takes_time(self) -> bool:
        """Neither cancelled nor marked as free."""
        cancelled = str(self.told.get("STATUS", "")).upper() == "CANCELLED"
        free = "TRANSP" not in self.told and str(self.told.get(FREE_HERE, "")).upper() == "FREE"
        return not cancelled and not free and str(self.told.get("TRANSP", "")).upper() != "TRANSPARENT"

    def check(self) -> None:
        """Raise `BadFile` for a time that cannot be read for certain."""
        for number, line in self._own_lines():
            name = "".join(NAME.findall(line.upper())[:1])
            if name in TIMES and ":" not in line:
                raise self._bad("exchange.ics_value", number, name=name, value=line[:40])
        for wrong, _why in self.told.errors:
            if wrong in TIMES:
                raise self._bad_value(str(wrong))
        if "DTSTART" not in self.told:
            raise self._bad("exchange.ics_no_start", self.begin)
        for name in ("DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE"):
            self._check_zone(name)
        try:
            negative = _length(self.told) < timedelta()
        except (ValueError, TypeError, AttributeError):
            raise self._bad_value("DTEND" if "DTEND" in self.told else "DURATION") from None
        if negative:
            raise self._bad("exchange.ics_ends_first", self.begin)

    def change(self, zone: ZoneInfo) -> _Change:
        """What it makes of an occurrence of its series."""
        property_: Any = self.told["RECURRENCE-ID"]
        at, start = _instant(property_.dt, zone), _instant(self.told.decoded("DTSTART"), zone)
        return _Change(
            uid=self.uid,
            at=at,
            by_day=not isinstance(property_.dt, datetime),
            onwards=str(property_.params.get("RANGE", "")).upper() == "THISANDFUTURE",
            shift=start - at,
            length=_length(self.told),
            takes_time=self.takes_time,
        )

    def stretches(
        self, first: datetime, last: datetime, zone: ZoneInfo, mine: Collection[_Change]
    ) -> Iterator[Busy]:
        """What it takes between two instants; `mine`: the occurrences of it that are otherwise."""
        all_day = not isinstance(self.told.decoded("DTSTART"), datetime)
        single = {one.at for one in mine}
        days = {one.at.astimezone(zone).date() for one in mine if one.by_day}
        usual = _length(self.told)
        slack = max((abs(one.shift) + one.length for one in mine if one.onwards), default=timedelta())
        low, high = _further(first, -usual - slack), _further(last, slack)
        for begin, own in self._begins(low, high, zone):
            if begin in single or begin.astimezone(zone).date() in days:
                continue
            length = usual if own is None else own
            since = max((one for one in mine if one.onwards and one.at < begin), key=_at, default=None)
            if since is not None:
                if not since.takes_time:
                    continue
                begin, length = _further(begin, since.shift), since.length  # noqa: PLW2901 - with its series
            # A day is a day on the wall, also when it has 23 or 25 hours.
            end = _wall_end(begin, length, zone) if all_day else _further(begin, length)
            if begin < last and end > first and end > begin:
                yield _cut(Busy(self.uid, begin, end, all_day), first, last, zone)

    def _begins(
        self, first: datetime, last: datetime, zone: ZoneInfo
    ) -> list[tuple[datetime, timedelta | None]]:
        start = self.told.decoded("DTSTART")
        if "RRULE" not in self.told and "RDATE" not in self.told:
            return [(_instant(start, zone), None)]
        home = start.tzinfo if isinstance(start, datetime) and start.tzinfo is not None else zone
        periods: dict[datetime, timedelta] = {}
        try:
            rules = self._rules(start, home, periods)
            walls = self._between(rules, _wall(first, home), _wall(last, home))
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
            raise self._bad_value("RRULE") from None
        without = {each for each in _dates(self.told, "EXDATE") if not isinstance(each, datetime)}
        if isinstance(start, datetime):
            # A day alone means that day's occurrence, whatever its hour.
            walls = [wall for wall in walls if wall.date() not in without]
        return [(wall.replace(tzinfo=home).astimezone(UTC), periods.get(wall)) for wall in walls]

    def _rules(self, start: date | datetime, home: Any, periods: dict[datetime, timedelta]) -> rruleset:
        wall = _wall(start, home)
        rules = rruleset()
        if "RRULE" in self.told:
            for text in self._told_rules("RRULE"):
                rules.rrule(_rule(text, wall, home, is_day=not isinstance(start, datetime)))
        else:
            rules.rdate(wall)
        for text in self._told_rules("EXRULE"):
            rules.exrule(_rule(text, wall, home, is_day=not isinstance(start, datetime)))
        for each in _dates(self.told, "RDATE"):
            begin, length = each if isinstance(each, tuple) else (each, None)
            moment = _wall(begin, home)
            rules.rdate(moment)
            if length is not None:
                periods[moment] = length if isinstance(length, timedelta) else length - begin
        for each in _dates(self.told, "EXDATE"):
            rules.exdate(_wall(each, home))
        return rules

    def _told_rules(self, name: str) -> Iterator[str]:
        """Each of these as it was written; refused where it could come back every minute."""
        given = self.told.get(name, ())
        for one in given if isinstance(given, list | tuple) else [given]:
            text = _as_text(one.to_ical()).replace("\\", "")  # the library takes an EXRULE for words
            if any(f"FREQ={often}" in text.upper() for often in _TOO_OFTEN):
                raise self._bad("exchange.ics_often", self._line_of(name))
            yield text

    def _between(self, rules: rruleset, low: datetime, high: datetime) -> list[datetime]:
        found: list[datetime] = []
        for count, one in enumerate(rules):
            if one > high:
                break
            if count > _STEPS or len(found) > _MOST:
                raise self._bad("exchange.ics_often", self._line_of("RRULE"))
            if one >= low:
                found.append(one)
        return found

    def _check_zone(self, name: str) -> None:
        given = self.told.get(name)
        for one in given if isinstance(given, list) else [given]:
            asked = str(getattr(one, "params", {}).get("TZID", ""))
            several = getattr(one, "dts", [one] if hasattr(one, "dt") else [])
            for moment in (each.dt for each in several):
                if asked and isinstance(moment, datetime) and moment.tzinfo is None:
                    raise self._bad("exchange.ics_zone", self._line_of(name), zone=asked[:60])

    # --- where

    def _own_lines(self) -> Iterator[tuple[int, str]]:
        """Its lines, those that go on folded with the one they belong to, without what stands inside it."""
        depth = 0
        for at, line in whole_lines(self.lines, self.begin, len(self.lines)):
            word = line.rstrip().upper()
            depth += word.startswith("BEGIN:")
            if word.startswith("END:"):
                if depth == 0:
                    return
                depth -= 1
            elif depth == 0:
                yield at, line

    def _line_of(self, name: str) -> int:
        for number, line in self._own_lines():
            if line.upper().startswith((f"{name}:", f"{name};")):
                return number
        return self.begin

    def _bad_value(self, name: str) -> BadFile:
        number = self._line_of(name)
        value = next((line.partition(":")[2] for at, line in self._own_lines() if at == number), "")
        return self._bad("exchange.ics_value", number, name=name, value=value[:40])

    def _bad(self, key: str, line: int, **values: object) -> BadFile:
        title = str(self.told.get("SUMMARY", "")) or self.uid
        return BadFile(key, where=str(line), title=title[:60], **values)


def _at(change: _Change) -> datetime:
    return change.at


def _further(moment: datetime, length: timedelta) -> datetime:
    """As much later, or sooner, as there is time."""
    try:
        return min(max(moment + length, _FIRST), _LAST)
    except OverflowError:
        return _FIRST if length < timedelta() else _LAST


def _wall_end(begin: datetime, length: timedelta, zone: ZoneInfo) -> datetime:
    if begin >= _LAST - length:
        return _LAST
    wall = begin.astimezone(zone).replace(tzinfo=None) + length
    return wall.replace(tzinfo=zone).astimezone(UTC)


def _length(event: Event) -> timedelta:
    start = event.decoded("DTSTART")
    if "DTEND" in event:
        end = event.decoded("DTEND")
        if isinstance(start, datetime) and isinstance(end, datetime) and not (start.tzinfo and end.tzinfo):
            start, end = start.replace(tzinfo=None), end.replace(tzinfo=None)
        length = end - start
    elif "DURATION" in event:
        length = event.decoded("DURATION")
    else:
        length = timedelta() if isinstance(start, datetime) else timedelta(days=1)
    if not length and not isinstance(start, datetime):
        return timedelta(days=1)  # a day that ends on the day it begins is that day
    return timedelta(seconds=length.total_seconds())


def _as_text(told: Any) -> str:
    return told.decode() if isinstance(told, bytes) else str(told)


def _rule(text: str, wall: datetime, home: Any, *, is_day: bool) -> Any:
    """The rule in wall time: UNTIL is told in UTC, or as a day, and means the wall of the event."""
    parts = []
    for part in text.split(";"):
        name, _, value = part.partition("=")
        if name == "UNTIL" and value.startswith(_WITHOUT_END):
            continue
        if name == "UNTIL" and value.endswith("Z"):
            until = datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).astimezone(home)
            value = until.strftime("%Y%m%dT%H%M%S")
        elif name == "UNTIL" and "T" not in value and not is_day:
            value = f"{value}T235959"
        parts.append(f"{name}={value}")
    return rrulestr(";".join(parts), dtstart=wall)


def _dates(event: Event, name: str) -> list[Any]:
    """Days, instants, or (begin, length) for a period."""
    told = event.get(name)
    if told is None:
        return []
    several: Sequence[Any] = told if isinstance(told, list) else [told]
    return [each.dt for one in several for each in one.dts]


def _wall(moment: date | datetime, home: Any) -> datetime:
    if not isinstance(moment, datetime):
        return datetime.combine(moment, time())
    if moment.tzinfo is None or not _FIRST.year < moment.year < _LAST.year:
        return moment.replace(tzinfo=None)
    return moment.astimezone(home).replace(tzinfo=None)


def _instant(moment: date | datetime, zone: tzinfo) -> datetime:
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, time())
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)
    if not _FIRST.year < moment.year < _LAST.year:
        return min(max(aware.replace(tzinfo=UTC), _FIRST), _LAST)
    return aware.astimezone(UTC)
