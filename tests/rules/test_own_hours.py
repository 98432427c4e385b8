"""Rooms and kinds of talk with hours of their own: the search against asking every quarter of an hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.appointment import BookingWish, Mode
from healthdesk.records.availability import Availability
from healthdesk.records.equipment import Equipment
from healthdesk.records.ids import new_id
from healthdesk.records.moment import AgendaWorld, MomentWish
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from healthdesk.records.series import OnClosed, SeriesWish
from healthdesk.rules.booking_clashes import hours_clashes
from healthdesk.rules.find_among import find_among
from healthdesk.rules.find_moment import MomentSearch, find_moments
from healthdesk.rules.find_series import Rhythm, find_series
from healthdesk.rules.talk_series import plan
from healthdesk.rules.time_grid import STEP, bits_of
from healthdesk.rules.work_times import instant
from tests.rules.slow_agenda import BRUSSELS, DAYS, KIND, fits, own_hours, so_many, to_be_had

ELS = Practitioner(id=UUID(int=1), name="Els", roles=frozenset({Role.THERAPIST}), languages=("nl",))
LOW, HIGH = Room(id=UUID(int=2), name="kamer 1"), Room(id=UUID(int=3), name="kamer 2", position=1)
THURSDAY = date(2026, 11, 26)
NEXT = THURSDAY + timedelta(days=7)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return instant(day, time(hour, minute), BRUSSELS)


def hours(starts: int, ends: int, weekday: int = 3, **more: object) -> Availability:
    values: dict[str, object] = {
        "id": new_id(),
        "weekday": weekday,
        "starts": time(starts),
        "ends": time(ends),
        "from_day": date(2026, 1, 1),
    }
    return Availability(**{**values, **more})  # type: ignore[arg-type]


def house(*own: Availability, days: int = 8, now: datetime | None = None) -> AgendaWorld:
    """Els works every day from eight to eighteen; nobody has anything yet."""
    return AgendaWorld(
        now=now or at(THURSDAY, 7),
        days=days,
        zone="Europe/Brussels",
        therapists=(ELS,),
        rooms=(LOW, HIGH),
        availability=(*(hours(8, 18, n, therapist_id=ELS.id) for n in range(7)), *own),
    )


@so_many(150)
@given(
    st.data(),
    st.sampled_from(DAYS),
    st.sampled_from([30, 45, 60]),
    st.sampled_from([None, KIND]),
    st.sampled_from([Mode.ON_SITE, Mode.ON_SITE, Mode.PHONE]),
)
def test_the_same_answer_as_asking_every_quarter_of_an_hour(
    data: st.DataObject, day: date, minutes: int, kind: UUID | None, mode: Mode
) -> None:
    own = data.draw(own_hours(day, (LOW, HIGH)))
    world = house(*own, days=5, now=at(day, 7))
    wish = MomentWish(minutes=minutes, service_id=kind, mode=mode)
    search = MomentSearch(wish, world)
    found = search.starts_of(ELS)
    assert found is not None
    length = -(-minutes // 15) * STEP
    quarters = (search.grid.moment(step) for step in range(search.grid.length))
    fitting = [when for when in quarters if fits(wish, world, ELS, when, when + length, speaks=True)]
    assert [search.grid.moment(step) for step in bits_of(found.starts)] == fitting
    for one in find_moments(wish, world).moments if mode is Mode.ON_SITE else ():
        for starts, room in ((one.starts_at, one.room_id), *one.also):
            assert to_be_had(world, room, starts, starts + (one.ends_at - one.starts_at))


def _first(world: AgendaWorld) -> tuple[str, UUID | None, dict[str, int]]:
    answer = find_moments(MomentWish(minutes=60, service_id=KIND), world, 1)
    local = answer.moments[0].starts_at.astimezone(BRUSSELS)
    return f"{local:%d %H:%M}", answer.moments[0].room_id, answer.fell_away


def test_it_is_told_that_nearer_moments_are_outside_the_hours_of_the_room_or_of_the_kind() -> None:
    assert _first(house()) == ("26 08:00", LOW.id, {})
    of_room = (hours(10, 12, room_id=LOW.id), hours(14, 16, room_id=HIGH.id))
    assert _first(house(*of_room)) == ("26 10:00", LOW.id, {"agenda.fell_room_hours": 1})
    of_kind = hours(13, 17, service_id=KIND)
    assert _first(house(of_kind)) == ("26 13:00", LOW.id, {"agenda.fell_kind_hours": 1})
    both = _first(house(*of_room, of_kind))
    assert both == ("26 14:00", HIGH.id, {"agenda.fell_kind_hours": 1, "agenda.fell_room_hours": 1})
    assert _first(house(hours(13, 17, service_id=new_id()))) == ("26 08:00", LOW.id, {}), "another kind"


def test_a_room_that_is_taken_is_told_so_and_not_that_it_has_other_hours() -> None:
    world = house(hours(8, 12, room_id=LOW.id), hours(8, 12, room_id=HIGH.id))
    world = replace(world, busy={one.id: ((at(THURSDAY, 8), at(THURSDAY, 9)),) for one in (LOW, HIGH)})
    assert _first(world) == ("26 09:00", LOW.id, {"agenda.fell_room": 1})


def test_of_equipment_in_a_room_with_other_hours_the_room_is_what_is_told() -> None:
    tray = Equipment(id=new_id(), name="zandtafel", room_id=LOW.id)
    world = replace(house(hours(14, 16, room_id=LOW.id)), equipment=(tray,))
    answer = find_moments(MomentWish(minutes=60, equipment=(tray.id,)), world, 1)
    assert answer.moments[0].starts_at == at(THURSDAY, 14)
    assert (answer.moments[0].room_id, answer.moments[0].equipment_id) == (LOW.id, tray.id)
    assert answer.fell_away == {"agenda.fell_room_hours": 1}


def test_of_several_kinds_it_is_told_why_the_first_of_any_is_not_sooner() -> None:
    """The other kind is given next week only: nothing of that stands in the way of what comes first."""
    later, other = hours(9, 17, service_id=KIND, from_day=NEXT), new_id()
    wishes = [MomentWish(minutes=60, service_id=KIND), MomentWish(minutes=60, service_id=other)]
    for first in (None, ELS.id):
        asked = [replace(wish, first_id=first) for wish in wishes]
        answer = find_among(asked, house(later, days=14), 2)
        assert (answer.moments[0].starts_at, answer.moments[0].service_id) == (at(THURSDAY, 8), other)
        assert answer.fell_away == {}
        both = (later, hours(10, 17, service_id=other))
        answer = find_among(asked, house(*both, days=14), 2)
        assert answer.moments[0].starts_at == at(THURSDAY, 10)
        assert answer.fell_away == {"agenda.fell_kind_hours": 2}, "of either kind, that morning"


def test_hours_that_are_over_or_begin_later_are_hours_still() -> None:
    """A room is not open to all again because its last hours ran out."""
    over = hours(8, 18, room_id=LOW.id, until_day=date(2026, 6, 30))
    later = hours(8, 18, room_id=LOW.id, from_day=NEXT)
    for one in (over, later):
        assert _first(house(one))[1] == HIGH.id
        told = hours_clashes(_booking(14), [one], BRUSSELS)
        assert told == ("agenda.warn_room_hours",)
    assert hours_clashes(_booking(14), [], BRUSSELS) == ()


def test_a_holiday_of_the_house_does_not_touch_them() -> None:
    assert hours_clashes(_booking(14, date(2026, 12, 25)), [hours(13, 17, 4, room_id=LOW.id)], BRUSSELS) == ()


def _booking(hour: int, day: date = THURSDAY, minutes: int = 60) -> BookingWish:
    return BookingWish(
        patient_id=UUID(int=9),
        service_id=KIND,
        therapist_id=ELS.id,
        room_id=LOW.id,
        starts_at=at(day, hour),
        minutes=minutes,
    )


def test_who_books_by_hand_is_told_what_lies_outside_to_the_minute() -> None:
    own = (hours(9, 12, room_id=LOW.id), hours(12, 14, room_id=LOW.id), hours(9, 13, service_id=KIND))
    assert hours_clashes(_booking(11), own, BRUSSELS) == ()
    assert hours_clashes(_booking(12), own, BRUSSELS) == ()
    assert hours_clashes(_booking(13), own, BRUSSELS) == ("agenda.warn_kind_hours",)
    both = ("agenda.warn_kind_hours", "agenda.warn_room_hours")
    assert hours_clashes(_booking(13, minutes=61), own, BRUSSELS) == both
    elsewhere = replace(_booking(8), room_id=None)
    assert hours_clashes(elsewhere, own[:2], BRUSSELS) == ()


def test_a_series_goes_to_another_room_in_the_weeks_that_the_first_is_not_to_be_had() -> None:
    turns = hours(13, 17, room_id=LOW.id, from_day=THURSDAY, every_weeks=2)
    made = plan(
        SeriesWish(first=_booking(14), count=3),
        house(turns, days=60),
        MomentWish(minutes=60, service_id=KIND),
    )
    assert [(one.room_id, one.clashes) for one in made.occurrences] == [
        (LOW.id, ()),
        (HIGH.id, ()),
        (LOW.id, ()),
    ]
    neither = house(turns, hours(13, 14, room_id=HIGH.id), days=60)
    (clash,) = plan(SeriesWish(first=_booking(14), count=3), neither, MomentWish(minutes=60)).clashing
    assert clash.clashes == ("agenda.fell_room_hours",)
    assert clash.others


def test_a_series_skips_or_moves_the_weeks_in_which_its_kind_is_not_given() -> None:
    turns = house(hours(13, 17, service_id=KIND, from_day=THURSDAY, every_weeks=2), days=60)
    wish = SeriesWish(first=_booking(14), count=3)
    made = plan(wish, turns, MomentWish(minutes=60))
    assert [one.starts_at for one in made.occurrences] == [
        at(THURSDAY + timedelta(weeks=n), 14) for n in (0, 2, 4)
    ]
    assert {one.reason for one in made.skipped} == {"agenda.warn_kind_hours"}
    friday = hours(13, 17, 4, service_id=KIND)
    moved = plan(
        replace(wish, on_closed=OnClosed.MOVE),
        replace(turns, availability=(*turns.availability, friday)),
        MomentWish(minutes=60),
    )
    assert [one.starts_at for one in moved.occurrences[:2]] == [
        at(THURSDAY, 14),
        at(NEXT + timedelta(days=1), 14),
    ]


def test_the_search_for_a_series_tells_where_hours_break_it() -> None:
    own = hours(8, 18, service_id=KIND, until_day=NEXT)
    answer = find_series(
        MomentWish(minutes=60, service_id=KIND, not_after=THURSDAY), house(own, days=90), Rhythm(1, 3)
    )
    assert answer.moments == ()
    assert [(one.day, one.reason) for one in answer.broken] == [
        (NEXT + timedelta(days=7), "agenda.fell_kind_hours")
    ]
    rooms = (hours(8, 18, room_id=one.id, until_day=NEXT) for one in (LOW, HIGH))
    answer = find_series(MomentWish(minutes=60, not_after=THURSDAY), house(*rooms, days=90), Rhythm(1, 3))
    assert [one.reason for one in answer.broken] == ["agenda.fell_room_hours"]
