"""What the grid draws: columns with their open hours and blocks, from one view of the agenda."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from healthdesk.actions.show_agenda import AgendaView
from healthdesk.records.appointment import AgendaLine, AppointmentState
from healthdesk.records.availability import Closure
from healthdesk.records.calendar_file import FROM_CALENDAR
from healthdesk.records.practitioner import Practitioner
from healthdesk.records.room import Room
from healthdesk.rules.work_times import Stretch, closed_stretch, instant, midnight
from healthdesk.rules.work_times import joined as joined_stretches
from healthdesk.ui.agenda.card_words import Part, Weight
from healthdesk.ui.agenda.said import (
    interpreter_said,
    interpreter_short,
    joined,
    late_said,
    overlap_said,
    person_of,
    place_of,
    state_said,
    together_said,
)
from healthdesk.ui.agenda.series_said import series_said
from healthdesk.ui.parts.dates import day_in_year

DAY_MINUTES = 24 * 60
_SYMBOLS = {
    AppointmentState.ARRIVED: "→",
    AppointmentState.IN: "●",
    AppointmentState.DONE: "✓",
    AppointmentState.NO_SHOW: "✕",
}
"""Where a block has no room for the word; its colour says it too."""
_HIDDEN = {AppointmentState.CANCELLED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One talk in one column; minutes of wall time since midnight. Lanes lie beside each other."""

    line: AgendaLine
    starts: int
    ends: int
    title: str
    parts: tuple[Part, ...] = ()
    lane: int = 0
    lanes: int = 1

    @property
    def id(self) -> UUID:
        """Of the appointment."""
        return self.line.appointment.id

    @property
    def under(self) -> str:
        """All that is said below the title."""
        return joined(*(one.words for one in self.parts))


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSpan:
    """A moment that somebody holds, in minutes of wall time."""

    starts: int
    ends: int
    title: str
    under: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GridColumn:
    """One therapist, room or day. `open` are minutes of wall time at which talks can be held."""

    title: str
    under: str
    day: date
    therapist_id: UUID | None = None
    room_id: UUID | None = None
    open: tuple[tuple[int, int], ...] = ()
    blocks: tuple[Block, ...] = ()
    held: tuple[HeldSpan, ...] = ()
    shut: tuple[tuple[int, int, str], ...] = ()
    """Minutes that are closed for a reason, and the reason: a meeting, painters in the room."""

    def is_free(self, minute: int) -> bool:
        """Whether somebody can come at this minute: it is open, no talk goes on, and nobody holds it."""
        is_open = any(low <= minute < high for low, high in self.open)
        taken: tuple[Block | HeldSpan, ...] = (*self.blocks, *self.held)
        return is_open and not any(one.starts <= minute < one.ends for one in taken)


def wall_minutes(moment: datetime, day: date, zone: ZoneInfo) -> int:
    """Minutes on the wall since this day's midnight; a moment of another day is clipped to it."""
    local = moment.astimezone(zone)
    if local.date() != day:
        return 0 if local.date() < day else DAY_MINUTES
    return local.hour * 60 + local.minute


def wall_instant(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """The instant at which the wall shows so many minutes since midnight."""
    if minutes >= DAY_MINUTES:
        return midnight(day + timedelta(days=1), zone)
    hour, minute = divmod(max(0, minutes), 60)
    return instant(day, time(hour, minute), zone)


def therapist_columns(view: AgendaView, zone: ZoneInfo, reader: str) -> list[GridColumn]:
    """One day, a column per therapist; who does not work that day stands at the end."""
    day = view.first
    columns = [_of_therapist(view, one, day, zone, reader, by_day=False) for one in view.therapists]
    known = {one.id for one in view.therapists}
    gone = {
        one: name
        for line in view.lines
        for one, name in zip(line.appointment.therapist_ids, (line.therapist, line.second), strict=False)
    }
    for therapist_id, name in gone.items():
        if therapist_id not in known:  # no longer with the house, but somebody still comes for her
            left = Practitioner(id=therapist_id, name=name, roles=frozenset())
            columns.append(_of_therapist(view, left, day, zone, reader, by_day=False))
    return sorted(columns, key=lambda column: not (column.open or column.blocks))


def room_columns(view: AgendaView, zone: ZoneInfo, reader: str) -> list[GridColumn]:
    """One day, a column per room."""
    return [_of_room(view, room, view.first, zone, reader, by_day=False) for room in view.rooms]


def columns_of(
    view: AgendaView, zone: ZoneInfo, reader: str, *, a_day: bool, whose: UUID | None, by_room: bool
) -> list[GridColumn]:
    """A day of everybody, or of every room; or a week of one."""
    if a_day:
        return (room_columns if by_room else therapist_columns)(view, zone, reader)
    therapist, room = (None, whose) if by_room else (whose, None)
    return week_columns(view, zone, reader, therapist_id=therapist, room_id=room)


def week_columns(
    view: AgendaView, zone: ZoneInfo, reader: str, *, therapist_id: UUID | None, room_id: UUID | None
) -> list[GridColumn]:
    """One therapist or one room, a column per day; an empty weekend is left out."""
    columns = []
    for number in range((view.last - view.first).days + 1):
        day = view.first + timedelta(days=number)
        room = next((room for room in view.rooms if room.id == room_id), None)
        therapist = next((one for one in view.therapists if one.id == therapist_id), None)
        if room is not None:
            column = _of_room(view, room, day, zone, reader, by_day=True)
        elif therapist is not None:
            column = _of_therapist(view, therapist, day, zone, reader, by_day=True)
        else:
            continue
        weekend = day.weekday() >= 5
        if not weekend or column.blocks or (therapist is not None and column.open):
            columns.append(column)
    return columns


def _of_therapist(
    view: AgendaView, one: Practitioner, day: date, zone: ZoneInfo, reader: str, *, by_day: bool
) -> GridColumn:
    stretches = _on_day(view.work.get(one.id, ()), day, zone)
    lines = [line for line in view.lines if one.id in line.appointment.therapist_ids]
    whole_day, shut = _shut(view, day, zone, one.id)
    note = whole_day or ("" if stretches else _away(by_day=by_day))
    hours = _hours_said(stretches)
    languages = " ".join(code.upper() for code in one.languages)
    return GridColumn(
        title=_day_title(day) if by_day else one.name,
        under=hours or note if by_day else joined(hours or note, languages if hours else ""),
        day=day,
        therapist_id=one.id,
        open=stretches,
        blocks=_blocks(lines, day, zone, reader, whose=one.id),
        held=_held(view, day, zone, one.id),
        shut=shut,
    )


def _of_room(
    view: AgendaView, room: Room, day: date, zone: ZoneInfo, reader: str, *, by_day: bool
) -> GridColumn:
    lines = [line for line in view.lines if line.appointment.room_id == room.id]
    closed = [_minutes(closed_stretch(one, day, zone), day, zone) for one in _closures(view, day, room.id)]
    somebody = joined_stretches(stretch for work in view.work.values() for stretch in work)
    outside = _on_day(view.outside_hours.get(room.id, ()), day, zone)
    free = _gaps(list(_on_day(somebody, day, zone)), [*closed, *outside])
    offers = [
        QCoreApplication.translate("AgendaGrid", "gelijkvloers") if room.step_free else "",
        QCoreApplication.translate("AgendaGrid", "prikkelarm") if room.low_stimulus else "",
    ]
    whole_day, shut = _shut(view, day, zone, room.id)
    return GridColumn(
        title=_day_title(day) if by_day else room.name,
        under=whole_day or joined(_own_hours(view, room, outside, by_day=by_day), *offers),
        day=day,
        room_id=room.id,
        open=tuple(free),
        blocks=_blocks(lines, day, zone, reader),
        held=_held(view, day, zone, room.id),
        shut=shut,
    )


def _own_hours(view: AgendaView, room: Room, outside: Iterable[tuple[int, int]], *, by_day: bool) -> str:
    """When a room is to be had that day, in words; nothing for one that has no hours of its own."""
    if room.id not in view.outside_hours:
        return ""
    hours = _hours_said(_gaps([(0, DAY_MINUTES)], list(outside)))
    if hours or not by_day:
        return hours or _away(by_day=False)
    return QCoreApplication.translate("AgendaGrid", "niet te gebruiken")


def _hours_said(stretches: Iterable[tuple[int, int]]) -> str:
    hours = ", ".join(f"{_hour(low)}–{_hour(high)}" for low, high in stretches)
    return QCoreApplication.translate("AgendaGrid", "{hours} u").format(hours=hours) if hours else ""


def _closures(view: AgendaView, day: date, whose: UUID) -> list[Closure]:
    """What is closed that day for this therapist or room, the house with it."""
    return [
        one
        for one in view.closures
        if one.first_day <= day <= one.last_day
        and not one.opens
        and (whose in {one.therapist_id, one.room_id} or (one.room_id is None and one.therapist_id is None))
    ]


def _shut(
    view: AgendaView, day: date, zone: ZoneInfo, whose: UUID
) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """Why the whole day is closed, said over the column; and the hours that are, each with its reason."""
    whole_day, found = view.holidays.get(day, ""), []
    for one in _closures(view, day, whose):
        low, high = _minutes(closed_stretch(one, day, zone), day, zone)
        if high - low == DAY_MINUTES:
            whole_day = whole_day or _reason(one)
        elif one.reason:
            found.append((low, high, _reason(one)))
    return whole_day, tuple(found)


def _reason(closure: Closure) -> str:
    """In words; what somebody's own calendar says stays there."""
    if closure.reason == FROM_CALENDAR:
        return QCoreApplication.translate("Agenda", "bezet")
    return closure.reason


def _blocks(
    lines: Iterable[AgendaLine], day: date, zone: ZoneInfo, reader: str, *, whose: UUID | None = None
) -> tuple[Block, ...]:
    found = []
    for line in lines:
        one = line.appointment
        if one.state in _HIDDEN:
            continue
        starts, ends = wall_minutes(one.starts_at, day, zone), wall_minutes(one.ends_at, day, zone)
        if one.starts_at.astimezone(zone).date() != day:
            continue
        if ends <= starts:  # over the hour that comes twice, or past midnight
            ends = min(DAY_MINUTES, starts + round((one.ends_at - one.starts_at).total_seconds() / 60))
        found.append(
            Block(
                line=line,
                starts=starts,
                ends=ends,
                title=person_of(line),
                parts=tuple(_parts(line, reader, whose)),
            )
        )
    return in_lanes(sorted(found, key=lambda block: (block.starts, block.ends)))


def _parts(line: AgendaLine, reader: str, whose: UUID | None) -> Iterable[Part]:
    """`whose`: the therapist in whose column it stands; None in a room's."""
    one = line.appointment
    number = line.talk_number > 1
    words = QCoreApplication.translate("AgendaGrid", "gesprek {number}")
    talk = words.format(number=line.talk_number) if number else "" if line.is_group else line.service
    others = line.therapists if whose is None else together_said(line, whose)
    state = state_said(one.state) if one.state is not AppointmentState.BOOKED else ""
    asked = overlap_said(line)
    over = QCoreApplication.translate("AgendaGrid", "dubbel") if asked else ""
    late = QCoreApplication.translate("AgendaGrid", "+{minutes} min").format(minutes=one.late_minutes)
    interpreter = interpreter_said(one, reader)
    yield Part(asked, Weight.OVERLAP, over)
    yield Part(state, Weight.STATE, _SYMBOLS.get(one.state, ""))
    yield Part(talk, Weight.NUMBER)
    yield Part(late_said(one), Weight.LATE, late if one.late_minutes else "")
    yield Part(series_said(line), Weight.SERIES)
    yield Part(interpreter, Weight.INTERPRETER, interpreter_short(one))
    yield Part(line.equipment, Weight.EQUIPMENT)
    yield Part(others, Weight.WITH)
    yield Part("" if whose is None and one.room_id else place_of(line), Weight.PLACE)


def _held(view: AgendaView, day: date, zone: ZoneInfo, whose: UUID) -> tuple[HeldSpan, ...]:
    """What is held that day of this therapist or room."""
    return tuple(
        HeldSpan(
            starts=wall_minutes(one.starts_at, day, zone),
            ends=wall_minutes(one.ends_at, day, zone),
            title=QCoreApplication.translate("AgendaGrid", "vastgehouden"),
            under=one.by,
        )
        for one in view.holds
        if whose in one.resource_ids and one.starts_at.astimezone(zone).date() == day
    )


def in_lanes(blocks: list[Block]) -> tuple[Block, ...]:
    """Talks that lie over each other in a column (a room of two therapists) stand side by side."""
    found: list[Block] = []
    group: list[tuple[Block, int]] = []
    for block in blocks:
        if all(other.ends <= block.starts for other, _ in group):
            found += _closed(group)
            group = []
        used = {lane for other, lane in group if other.ends > block.starts}
        group.append((block, next(number for number in range(len(group) + 1) if number not in used)))
    return tuple(found + _closed(group))


def _closed(group: list[tuple[Block, int]]) -> list[Block]:
    lanes = max((lane for _, lane in group), default=0) + 1
    return [replace(block, lane=lane, lanes=lanes) for block, lane in group]


def _on_day(stretches: Iterable[Stretch], day: date, zone: ZoneInfo) -> tuple[tuple[int, int], ...]:
    low, high = midnight(day, zone), midnight(day + timedelta(days=1), zone)
    return tuple(_minutes(one, day, zone) for one in stretches if one[0] < high and one[1] > low)


def _minutes(stretch: Stretch, day: date, zone: ZoneInfo) -> tuple[int, int]:
    return wall_minutes(stretch[0], day, zone), wall_minutes(stretch[1], day, zone)


def _gaps(open_: list[tuple[int, int]], shut: list[tuple[int, int]]) -> list[tuple[int, int]]:
    for low, high in shut:
        open_ = [
            part
            for start, end in open_
            for part in ((start, min(end, low)), (max(start, high), end))
            if part[0] < part[1]
        ]
    return open_


def _hour(minutes: int) -> str:
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}" if minute else f"{hour}"


def _day_title(day: date) -> str:
    return day_in_year(day)


def _away(*, by_day: bool) -> str:
    if by_day:
        return QCoreApplication.translate("AgendaGrid", "werkt niet")
    return QCoreApplication.translate("AgendaGrid", "niet vandaag")
