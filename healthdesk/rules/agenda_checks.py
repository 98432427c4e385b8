"""What can be set up in the agenda and what cannot, and which talks no longer fit what was set up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AgendaLine, AppointmentState
from healthdesk.records.availability import Availability, Closure
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.room import Room
from healthdesk.rules.seen_words import is_seen
from healthdesk.rules.typed_dates import show_end
from healthdesk.rules.work_times import Stretch, closed_stretch, days_of, is_outside_hours, work_stretches

_LONGEST = 8 * 60
_MOST_PLACES = 60
MOST_SEATS = 60


def check_room(room: Room) -> None:
    """Raises `NotAllowed` when the room has no name, no seat, or more of them than a room has."""
    if not is_seen(room.name):
        raise NotAllowed("agenda.no_name", fields=("name",))
    if room.seats < 1:
        raise NotAllowed("agenda.no_seats", fields=("seats",))
    if not 0 <= room.rest_minutes <= _LONGEST:
        raise NotAllowed("agenda.odd_length", fields=("rest_minutes",))
    if room.seats > MOST_SEATS:
        raise NotAllowed("agenda.odd_seats", fields=("seats",), most=str(MOST_SEATS))


def check_service(service: HealthcareService) -> None:
    """Raises `NotAllowed` for a talk without a name, a length or a way to be held."""
    if not is_seen(service.name):
        raise NotAllowed("agenda.no_name", fields=("name",))
    if not 5 <= service.minutes <= _LONGEST:
        raise NotAllowed("agenda.odd_length", fields=("minutes",))
    if not 0 <= service.interpreter_minutes <= _LONGEST:
        raise NotAllowed("agenda.odd_length", fields=("interpreter_minutes",))
    for name in ("buffer_minutes", "before_minutes"):
        if not 0 <= getattr(service, name) <= _LONGEST:
            raise NotAllowed("agenda.odd_length", fields=(name,))
    if service.places < 0 or service.places == 1 or service.places > _MOST_PLACES:
        raise NotAllowed("agenda.odd_places", fields=("places",), most=str(_MOST_PLACES))
    if not service.modes:
        raise NotAllowed("agenda.no_mode", fields=("modes",))


def check_availability(pattern: Availability, others: Iterable[Availability]) -> None:
    """Raises `NotAllowed` for hours that end before they begin or lie over others of the same one.

    And for hours of nobody, or of two at once: of a therapist, a room or a kind of talk they are.
    """
    if sum(one is not None for one in (pattern.therapist_id, pattern.room_id, pattern.service_id)) != 1:
        raise NotAllowed("agenda.whose_hours", fields=("whose",))
    if pattern.ends <= pattern.starts:
        raise NotAllowed("agenda.ends_first", fields=("ends",))
    if pattern.until_day is not None and pattern.until_day < pattern.from_day:
        raise NotAllowed("agenda.until_first", fields=("until_day",))
    for other in others:
        if other.id != pattern.id and _lie_over(pattern, other):
            raise NotAllowed(
                "agenda.hours_overlap",
                fields=("starts",),
                start=f"{other.starts:%H:%M}",
                end=show_end(other.ends),
            )


def _lie_over(one: Availability, other: Availability) -> bool:
    if one.weekday != other.weekday or one.ends <= other.starts or other.ends <= one.starts:
        return False
    last = min(one.until_day or date.max, other.until_day or date.max)
    if last < max(one.from_day, other.from_day):
        return False
    if one.every_weeks == other.every_weeks == 2:
        # Two that come every other week meet only when they share their weeks.
        return _week(one.from_day) % 2 == _week(other.from_day) % 2
    return True


def _week(day: date) -> int:
    return (day.toordinal() - 1) // 7


def check_closure(closure: Closure) -> None:
    """Raises `NotAllowed` for days or hours the wrong way round, and for extra hours of nobody."""
    if closure.last_day < closure.first_day:
        raise NotAllowed("agenda.until_first", fields=("last_day",))
    if (closure.starts is None) != (closure.ends is None):
        raise NotAllowed("agenda.half_hours", fields=("starts", "ends"))
    if closure.starts is not None and closure.ends is not None and closure.ends <= closure.starts:
        raise NotAllowed("agenda.ends_first", fields=("ends",))
    whose = {closure.therapist_id, closure.room_id, closure.service_id} - {None}
    if closure.opens and (not whose or (closure.therapist_id is not None and closure.starts is None)):
        raise NotAllowed("agenda.whose_extra", fields=("therapist_id", "starts"))


def left_outside(
    lines: Iterable[AgendaLine],
    patterns: Iterable[Availability],
    closures: Iterable[Closure],
    holidays: frozenset[date],
    zone: ZoneInfo,
    out_of_use: frozenset[UUID] = frozenset(),
) -> tuple[AgendaLine, ...]:
    """The talks still to come at which nobody works, or of which the room or the kind is not to be had.

    `out_of_use`: the rooms in which nobody is to be any more, and the therapists who hold no talks any more.
    """
    patterns, closures = tuple(patterns), tuple(closures)
    own: defaultdict[UUID | None, list[Availability]] = defaultdict(list)
    for pattern in patterns:
        if pattern.therapist_id is None:
            own[pattern.whose].append(pattern)
    by_day: defaultdict[tuple[UUID, date], list[AgendaLine]] = defaultdict(list)
    for line in lines:
        if line.appointment.state is AppointmentState.BOOKED:
            day = line.appointment.starts_at.astimezone(zone).date()
            for therapist in line.appointment.therapist_ids:
                by_day[therapist, day].append(line)
    found: list[AgendaLine] = []
    for (therapist, day), of_day in by_day.items():
        # What begins before midnight may end after it.
        last = max(line.appointment.ends_at for line in of_day).astimezone(zone).date()
        work = work_stretches(therapist, patterns, closures, holidays, day, last, zone)
        outside = (
            line
            for line in of_day
            if {therapist, line.appointment.room_id} & out_of_use
            or not _fits(line, work, closures, day, zone)
            or _is_outside(line, own, zone)
        )
        found += [line for line in outside if line not in found]
    return tuple(sorted(found, key=lambda line: (line.appointment.starts_at, line.therapist)))


def _is_outside(line: AgendaLine, own: Mapping[UUID | None, list[Availability]], zone: ZoneInfo) -> bool:
    """Whether the room or the kind of this talk has other hours of its own."""
    one = line.appointment
    talk = (one.starts_at, one.ends_at)
    return any(
        is_outside_hours(whose, own.get(whose, ()), talk, zone) for whose in (one.room_id, one.service_id)
    )


def _fits(
    line: AgendaLine, work: list[Stretch], closures: tuple[Closure, ...], day: date, zone: ZoneInfo
) -> bool:
    one = line.appointment
    if not any(low <= one.starts_at and one.ends_at <= high for low, high in work):
        return False
    shut = [
        closed_stretch(closure, when, zone)
        for closure in closures
        if closure.room_id is not None and closure.room_id == one.room_id
        for when in days_of(closure, day, one.ends_at.astimezone(zone).date())
    ]
    return not any(low < one.ends_at and one.starts_at < high for low, high in shut)
