"""Every rule of the agenda on the days on which time is not as usual, at midnight and on a leap day.

What has such days in a test of its own (the searches, the rota, the load, the waiting list, trajects,
lateness) is not here again.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.records.appointment import AgendaLine, Appointment, AppointmentState, BookingWish
from healthdesk.records.availability import Availability, Closure
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.hold import hold_of
from healthdesk.records.moment import AgendaWorld, MomentWish, Window
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.reminder import ReminderPolicy
from healthdesk.records.room import Room
from healthdesk.records.series import SeriesWish
from healthdesk.records.travel import TravelTime
from healthdesk.records.waiting import FreedSlot
from healthdesk.rules.agenda_checks import left_outside
from healthdesk.rules.booking_clashes import booking_clashes
from healthdesk.rules.day_load import free_moments
from healthdesk.rules.find_moment import MomentSearch
from healthdesk.rules.free_room import free_room
from healthdesk.rules.group_places import stands_in_the_way
from healthdesk.rules.interpreter_leads import lead_days
from healthdesk.rules.interpreter_orders import to_do
from healthdesk.rules.reminders import is_due, send_on
from healthdesk.rules.slot_fit import SlotWorld, fit_of
from healthdesk.rules.talk_series import follows, plan
from healthdesk.rules.time_grid import STEP, TimeGrid, bits_of
from healthdesk.rules.travel import on_the_way
from healthdesk.rules.walk_in_wait import expected, free_times, rough_minutes
from healthdesk.rules.work_times import instant, midnight, work_stretches
from tests.strange_days import LEAP_DAY, LONG_DAY, NEW_YEAR, SHORT_DAY, STRANGE_DAYS

ZONE = ZoneInfo("Europe/Brussels")
ELS = Practitioner(id=UUID(int=1), name="Els", roles=frozenset({Role.THERAPIST}), languages=("nl",))
ROOM = Room(id=UUID(int=2), name="kamer 1")
DAY = timedelta(days=1)
days, hours = st.sampled_from(STRANGE_DAYS), st.integers(0, 23)
few = settings(max_examples=40)


def _works(starts: int = 0, ends: int = 24) -> tuple[Availability, ...]:
    """Every day of the week; until 24 is until one minute before."""
    until = time(23, 59) if ends == 24 else time(ends)
    return tuple(
        Availability(
            id=UUID(int=100 + weekday),
            therapist_id=ELS.id,
            weekday=weekday,
            starts=time(starts),
            ends=until,
            from_day=date(2026, 1, 1),
        )
        for weekday in range(7)
    )


def _talk(starts_at: datetime, minutes: int = 45, **more: object) -> Appointment:
    values: dict[str, object] = {
        "id": UUID(int=5),
        "patient_id": UUID(int=6),
        "service_id": UUID(int=7),
        "therapist_id": ELS.id,
        "room_id": ROOM.id,
        "starts_at": starts_at,
        "ends_at": starts_at + timedelta(minutes=minutes),
    }
    return Appointment(**{**values, **more})  # type: ignore[arg-type]


def _line(one: Appointment, **more: object) -> AgendaLine:
    values = {"person": "YARA", "age": 16, "therapist": "Els", "room": "kamer 1", "service": "gesprek"}
    return AgendaLine(appointment=one, **{**values, **more})  # type: ignore[arg-type]


@few
@given(days, st.integers(0, 20), st.integers(1, 3))
def test_hours_of_work_are_as_many_as_the_wall_shows(day: date, starts: int, long: int) -> None:
    ends = min(23, starts + long)
    found = work_stretches(ELS.id, _works(starts, ends), (), frozenset(), day, day, ZONE)
    worked = sum((high - low for low, high in found), timedelta())
    moment, shown = midnight(day, ZONE), timedelta()
    while moment < midnight(day + DAY, ZONE):
        shown += STEP if starts <= moment.astimezone(ZONE).hour < ends else timedelta()
        moment += STEP
    assert worked == shown


@few
@given(days, st.integers(0, 22), st.integers(0, 23))
def test_a_talk_is_left_outside_exactly_when_nobody_works(day: date, starts: int, at: int) -> None:
    patterns = _works(starts, min(23, starts + 3))
    one = _talk(instant(day, time(at), ZONE))
    work = work_stretches(ELS.id, patterns, (), frozenset(), day, day, ZONE)
    inside = any(low <= one.starts_at and one.ends_at <= high for low, high in work)
    assert bool(left_outside([_line(one)], patterns, (), frozenset(), ZONE)) != inside


@few
@given(days, st.sampled_from([None, -1, 0, 1, 2]), st.sampled_from(["therapist_id", "room_id"]))
def test_a_talk_over_midnight_is_outside_when_one_of_its_two_days_is_closed(
    day: date, away: int | None, whose: str
) -> None:
    """She works around the clock, but for a day of leave, or one on which the room is shut."""
    starts_at = midnight(day + DAY, ZONE) - timedelta(minutes=30)
    one, off = _talk(starts_at, 60), day + (away or 0) * DAY
    of = {whose: ELS.id if whose == "therapist_id" else ROOM.id}
    leave = Closure(id=UUID(int=8), first_day=off, last_day=off, **of)  # type: ignore[arg-type]
    shut = () if away is None else (leave,)
    hindered = away in {0, 1}
    assert bool(left_outside([_line(one)], _works(), shut, frozenset(), ZONE)) == hindered
    world = AgendaWorld(
        now=starts_at - DAY,
        days=4,
        zone=ZONE.key,
        therapists=(ELS,),
        rooms=(ROOM,),
        availability=_works(),
        closures=shut,
    )
    found = plan(SeriesWish(first=one.wish, count=1), world, MomentWish(minutes=60)).occurrences[0]
    assert (found.starts_at == starts_at and not found.clashes) == (not hindered)
    search = MomentSearch(MomentWish(minutes=60), world)
    steps = search.starts_of(ELS)
    offered = steps is not None and starts_at in {search.grid.moment(step) for step in bits_of(steps.starts)}
    assert whose == "room_id" or offered == (not hindered), "as the search has it"


@few
@given(days, hours)
def test_a_room_that_is_shut_for_a_day_is_shut_from_midnight_to_midnight(day: date, hour: int) -> None:
    shut = Closure(id=UUID(int=8), room_id=ROOM.id, first_day=day, last_day=day)

    def warned(starts_at: datetime, minutes: int) -> bool:
        wish = BookingWish(
            patient_id=None,
            service_id=UUID(int=7),
            therapist_id=ELS.id,
            room_id=ROOM.id,
            starts_at=starts_at,
            minutes=minutes,
        )
        clashes = booking_clashes(
            wish,
            work=[[(starts_at, starts_at + DAY)]],
            closures=[shut],
            holidays=frozenset({NEW_YEAR}),
            taken=(),
            needs=frozenset(),
            room=ROOM,
            now=starts_at,
            zone=ZONE,
        )
        local = starts_at.astimezone(ZONE).date()
        assert ("agenda.warn_holiday" in clashes) == (local == NEW_YEAR)
        return "agenda.warn_room_closed" in clashes

    assert warned(instant(day, time(hour), ZONE), 30)
    assert not warned(midnight(day, ZONE) - timedelta(minutes=30), 30), "until midnight of the day before"
    assert not warned(midnight(day + DAY, ZONE), 30), "from the midnight after it"


@few
@given(days, st.integers(1, 5))
def test_as_many_talks_fit_as_there_is_real_time_for(day: date, until: int) -> None:
    work = {ELS.id: [(midnight(day, ZONE), instant(day, time(until), ZONE))]}
    hour = HealthcareService(id=UUID(int=7), name="gesprek", minutes=60)
    fit = free_moments(work, {}, {}, hour, midnight(day, ZONE))
    jump = {LONG_DAY: 1, SHORT_DAY: -1}.get(day, 0) if until > 2 else 0
    assert fit == until + jump
    assert free_moments(work, {}, {}, replace(hour, therapist_ids=(ELS.id,)), midnight(day, ZONE)) == fit
    of_others = replace(hour, therapist_ids=(UUID(int=8),))
    assert free_moments(work, {}, {}, of_others, midnight(day, ZONE)) == 0


@few
@given(days, st.sampled_from(["vgt", "fa-AF"]))
def test_an_interpreter_is_ordered_by_the_day_on_the_wall(day: date, language: str) -> None:
    one = _talk(instant(day, time(0, 15), ZONE), interpreter=language)
    found = to_do(one, None, ZONE)
    assert found is not None
    assert found.before == day - timedelta(days=lead_days(language))


@few
@given(days, hours, st.integers(-200, 200))
def test_a_reminder_is_due_from_midnight_of_its_day_until_the_talk(day: date, hour: int, off: int) -> None:
    one, policy = _talk(instant(day, time(hour), ZONE)), ReminderPolicy(on=True, days=1)
    goes = send_on(day, 1)
    now = midnight(goes, ZONE) + timedelta(minutes=off)
    due = now.astimezone(ZONE).date() >= goes and now < one.starts_at
    assert is_due(one, policy, now, ZONE) == due
    assert goes < day


@few
@given(days, st.integers(0, 22))
def test_a_freed_hour_suits_where_it_is_not_to_be_avoided(day: date, hour: int) -> None:
    starts = instant(day, time(hour), ZONE)
    slot = FreedSlot(
        id=UUID(int=3),
        therapist_id=ELS.id,
        room_id=ROOM.id,
        starts_at=starts,
        ends_at=starts + timedelta(minutes=60),
        freed_at=starts - DAY,
    )
    world = SlotWorld(slot=slot, therapist=ELS, rooms=(ROOM,), now=starts - DAY, zone=ZONE)
    assert world.left == (slot.starts_at, slot.ends_at)
    wish = MomentWish(minutes=45)
    assert fit_of(wish, world, UUID(int=6)).starts_at == starts
    local = starts.astimezone(ZONE).time()
    never = Window(None, local, None)
    assert not fit_of(replace(wish, never=(never,)), world, UUID(int=6)).fits


@few
@given(days, hours)
def test_a_series_keeps_its_hour_on_the_wall(day: date, hour: int) -> None:
    starts = instant(day, time(hour), ZONE)
    world = AgendaWorld(
        now=starts - DAY,
        days=60,
        zone=ZONE.key,
        therapists=(ELS,),
        rooms=(ROOM,),
        availability=_works(),
    )
    first = BookingWish(
        patient_id=None,
        service_id=UUID(int=7),
        therapist_id=ELS.id,
        room_id=ROOM.id,
        starts_at=starts,
        minutes=30,
    )
    made = plan(SeriesWish(first=first, count=4), world, MomentWish(minutes=30))
    wall = starts.astimezone(ZONE).time()
    assert {one.starts_at.astimezone(ZONE).time() for one in made.occurrences} == {wall}
    dates = [one.starts_at.astimezone(ZONE).date() for one in made.occurrences]
    assert dates == [day + number * 7 * DAY for number in range(4)]
    later = _talk(instant(day + 7 * DAY, time(12), ZONE))
    put = follows(later, _talk(starts), ZONE)
    assert put.starts_at.astimezone(ZONE).time() == wall
    assert put.starts_at.astimezone(ZONE).date() == day + 7 * DAY


def test_who_waits_at_the_desk_waits_minutes_that_pass() -> None:
    for day, minutes in ((LONG_DAY, 130), (SHORT_DAY, 10), (LEAP_DAY, 70)):
        now, comes = instant(day, time(1, 50), ZONE), instant(day, time(3), ZONE)
        free = free_times([(comes, comes + DAY / 24)], (), (), now, 10)
        waits = expected([ELS.id], {ROOM.id: free}, 10)[ELS.id]
        assert waits is not None
        assert rough_minutes(waits, now) == minutes


@few
@given(days)
def test_what_lasts_over_midnight_takes_the_room_after_it(day: date) -> None:
    late = _talk(midnight(day + DAY, ZONE) - timedelta(minutes=15), 30)
    at = midnight(day + DAY, ZONE)
    assert free_room([ROOM], [late], None, at, at + STEP) is None
    assert free_room([ROOM], [late], None, at + STEP, at + 2 * STEP) == ROOM.id
    gone = replace(late, state=AppointmentState.CANCELLED)
    assert free_room([ROOM], [gone], None, at, at + STEP) == ROOM.id


def test_the_two_hours_of_one_name_are_two_hours() -> None:
    first = instant(LONG_DAY, time(2), ZONE)
    again = first + timedelta(hours=1)
    assert first.astimezone(ZONE).time() == again.astimezone(ZONE).time() == time(2)
    group = _line(_talk(first, patient_id=None), places=4)
    assert stands_in_the_way(group, [(again, again + timedelta(minutes=45))]) == ""
    assert stands_in_the_way(group, [(first, again)]) == "agenda.fell_person_busy"
    held = hold_of(
        BookingWish(
            patient_id=None,
            service_id=UUID(int=7),
            therapist_id=ELS.id,
            room_id=None,
            starts_at=first,
            minutes=60,
        )
    )
    assert held.ends_at == again


@few
@given(days)
def test_another_way_holds_from_midnight_on_the_wall(day: date) -> None:
    times = (
        TravelTime(minutes=10, from_day=date(2026, 1, 1)),
        TravelTime(minutes=40, from_day=day),
    )
    before, after = midnight(day, ZONE) - STEP, midnight(day, ZONE)
    (short,) = on_the_way(times, ELS.id, [(before, before + STEP)], ZONE)
    (long,) = on_the_way(times, ELS.id, [(after, after + STEP)], ZONE)
    assert (before - short[0], after - long[0]) == (timedelta(minutes=10), timedelta(minutes=40))


@few
@given(days, st.integers(0, 99))
def test_the_steps_of_the_search_are_quarters_that_pass(day: date, step: int) -> None:
    grid = TimeGrid(day - DAY, 3, ZONE)
    moment = grid.moment(grid.midnights[1] + step)
    assert grid.step_at(moment) == grid.midnights[1] + step
    assert moment - midnight(day, ZONE) == step * STEP
    length = {LONG_DAY: 100, SHORT_DAY: 92}.get(day, 96)
    assert grid.midnights[2] - grid.midnights[1] == length
