"""Hours that are booked against hours that there are, and which counts may leave the house."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.records.appointment import AppointmentState
from healthdesk.records.load import LoadLine, TalkTime
from healthdesk.records.rota import RotaPolicy
from healthdesk.rules.name_order import in_order
from healthdesk.rules.rota import days_between, parts_on
from healthdesk.rules.work_times import Stretch, ending, instant, joined, midnight, works_within


@dataclass(slots=True)
class _Sum:
    """What comes together in a line."""

    open: timedelta = field(default_factory=timedelta)
    booked: timedelta = field(default_factory=timedelta)
    talks: int = 0
    no_shows: int = 0
    cancelled: int = 0

    def take(self, one: TalkTime, length: timedelta) -> None:
        """One talk more; a cancelled one takes no time."""
        if one.state is AppointmentState.CANCELLED:
            self.cancelled += 1
            return
        self.booked += length
        self.talks += 1
        self.no_shows += one.state is AppointmentState.NO_SHOW

    def line(self, name: str, weekday: int | None = None) -> LoadLine:
        """As it is shown."""
        return LoadLine(
            name=name,
            weekday=weekday,
            open_minutes=_minutes(self.open),
            booked_minutes=_minutes(self.booked),
            talks=self.talks,
            no_shows=self.no_shows,
            cancelled=self.cancelled,
        )


def of_therapists(
    names: Mapping[UUID, str], work: Mapping[UUID, Sequence[Stretch]], talks: Iterable[TalkTime]
) -> tuple[LoadLine, ...]:
    """Everybody who had hours or talks, by name."""
    sums = {whom: _Sum(open=_length(work.get(whom, ()))) for whom in names}
    for one in talks:
        for whom in (one.therapist_id, one.second_id):
            if whom in sums:
                sums[whom].take(one, one.ends_at - one.starts_at)
    return _lines(names, sums)


def of_rooms(
    names: Mapping[UUID, str],
    closed: Mapping[UUID, Sequence[Stretch]],
    work: Mapping[UUID, Sequence[Stretch]],
    talks: Iterable[TalkTime],
) -> tuple[LoadLine, ...]:
    """Every room that was used or could be: while somebody works and the room itself is not closed."""
    somebody = joined(stretch for stretches in work.values() for stretch in stretches)
    hours = _length(somebody)
    sums = {}
    for room in names:
        shut = sum((_within(somebody, low, high) for low, high in joined(closed.get(room, ()))), timedelta())
        sums[room] = _Sum(open=hours - shut)
    for one in talks:
        if one.room_id in sums:
            sums[one.room_id].take(one, one.ends_at - one.starts_at)
    return _lines(names, sums)


def of_parts(
    policy: RotaPolicy,
    first: date,
    last: date,
    work: Mapping[UUID, Sequence[Stretch]],
    talks: Sequence[TalkTime],
    zone: ZoneInfo,
) -> tuple[LoadLine, ...]:
    """Every part of each weekday; a talk counts in the part in which it begins.

    It takes the hours of each who holds it, as the hours of each are counted.
    What lies outside every part comes last, without a name: all of it together is what the others sum up to.
    """
    by_day: dict[date, list[TalkTime]] = {}
    for one in talks:
        by_day.setdefault(one.starts_at.astimezone(zone).date(), []).append(one)
    sums: dict[tuple[int, time, str], _Sum] = {}
    outside = _Sum()
    for day in days_between(first, last):
        start, end = midnight(day, zone), midnight(day + timedelta(days=1), zone)
        outside.open += sum((_within(stretches, start, end) for stretches in work.values()), timedelta())
        left = list(by_day.get(day, ()))
        for part in parts_on(policy, day):
            low, high = instant(day, part.starts, zone), ending(day, part.ends, zone)
            found = sums.setdefault((day.weekday(), part.starts, part.name), _Sum())
            inside = sum((_within(stretches, low, high) for stretches in work.values()), timedelta())
            found.open, outside.open = found.open + inside, outside.open - inside
            for one in by_day.get(day, ()):
                if low <= one.starts_at < high:
                    found.take(one, _held(one))
                    left.remove(one)
        for one in left:
            outside.take(one, _held(one))
    ordered = sorted(sums.items(), key=_key)
    lines = [found.line(name, weekday) for (weekday, _starts, name), found in ordered]
    rest = outside.line("")
    if lines and (rest.open_minutes or rest.talks or rest.cancelled):
        lines.append(rest)
    return tuple(lines)


def _held(one: TalkTime) -> timedelta:
    """How much time of therapists it takes."""
    return (one.ends_at - one.starts_at) * (1 if one.second_id is None else 2)


def for_outside(lines: Sequence[LoadLine], least: int) -> tuple[LoadLine, ...]:
    """Without counts of so few that they would point at somebody.

    Where just one would be hidden, the smallest of the others is hidden too: else the rest of another
    table tells it by subtraction.
    """
    talks = _few([one.talks for one in lines], least)
    no_shows = _few([one.no_shows for one in lines], least)
    cancelled = _few([one.cancelled for one in lines], least)
    return tuple(
        replace(
            one,
            hidden=one.hidden or number in talks,
            no_shows_hidden=one.no_shows_hidden or number in talks or number in no_shows,
            cancelled_hidden=one.cancelled_hidden or number in cancelled,
        )
        for number, one in enumerate(lines)
    )


def without_few(lines: Sequence[LoadLine], least: int) -> tuple[LoadLine, ...]:
    """The same with what is hidden not in it at all, so that no order and no bar tells it either."""
    return tuple(
        replace(
            one,
            booked_minutes=0 if one.hidden else one.booked_minutes,
            talks=0 if one.hidden else one.talks,
            no_shows=0 if one.no_shows_hidden else one.no_shows,
            cancelled=0 if one.cancelled_hidden else one.cancelled,
        )
        for one in for_outside(lines, least)
    )


def _few(counts: Sequence[int], least: int) -> frozenset[int]:
    """The places of counts that are hidden; nothing at all points at nobody."""
    found = {number for number, count in enumerate(counts) if 0 < count < least}
    others = [number for number, count in enumerate(counts) if count >= least]
    if len(found) == 1 and others:
        found.add(min(others, key=counts.__getitem__))
    return frozenset(found)


def _lines(names: Mapping[UUID, str], sums: Mapping[UUID, _Sum]) -> tuple[LoadLine, ...]:
    found = (sums[one].line(name) for one, name in sorted(names.items(), key=_name))
    return tuple(line for line in found if line.open_minutes or line.talks or line.cancelled)


def _length(stretches: Iterable[Stretch]) -> timedelta:
    return sum((end - start for start, end in stretches), timedelta())


def _within(stretches: Iterable[Stretch], low: datetime, high: datetime) -> timedelta:
    return _length(works_within(stretches, low, high))


def _minutes(length: timedelta) -> int:
    return round(length.total_seconds() / 60)


def _name(item: tuple[UUID, str]) -> tuple[str, str]:
    return in_order(item[1])


def _key(item: tuple[tuple[int, time, str], _Sum]) -> tuple[int, time, str]:
    return item[0]
