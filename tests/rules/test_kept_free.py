"""What is kept free around a talk, in its room too, and a chair for each: held against asking every quarter.

One day from eight to six, so full that what lies beside it decides.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.availability import Availability
from healthdesk.records.ids import new_id
from healthdesk.records.moment import AgendaWorld, MomentWish
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from healthdesk.rules.find_moment import MomentSearch, find_moments
from healthdesk.rules.time_grid import STEP, bits_of
from healthdesk.rules.work_times import instant
from tests.rules.slow_agenda import BRUSSELS, fits, so_many

DAY = date(2026, 11, 26)
EIGHT = instant(DAY, time(8), BRUSSELS)
FIVE = timedelta(minutes=5)
ELS, JAN = (
    Practitioner(id=new_id(), name=name, roles=frozenset({Role.THERAPIST}), languages=languages)
    for name, languages in (("Els", ("nl",)), ("Jan", ("nl", "ar")))
)
_rooms = st.builds(
    Room,
    id=st.builds(new_id),
    name=st.just("kamer"),
    seats=st.sampled_from([2, 3, 3, 4]),
    rest_minutes=st.sampled_from([0, 5, 20]),
)
_talks = st.lists(st.tuples(st.integers(0, 110), st.integers(4, 12)), min_size=1, max_size=4)
_wishes = st.builds(
    MomentWish,
    minutes=st.sampled_from([30, 50]),
    interpreter_minutes=st.sampled_from([0, 15]),
    interpreter_lead_days=st.just(0),
    buffer_minutes=st.sampled_from([0, 10, 20]),
    before_minutes=st.sampled_from([0, 10, 20]),
    languages=st.sampled_from([(), ("ar",)]),
    interpreter=st.just("ar"),
    people=st.sampled_from([0, 0, 1, 2]),
    together=st.sampled_from([False, False, True]),
)


def _stretches(talks: list[tuple[int, int]]) -> list[tuple[datetime, datetime]]:
    return sorted((EIGHT + low * FIVE, EIGHT + (low + long) * FIVE) for low, long in talks)


@so_many(150)
@given(_wishes, st.lists(_rooms, min_size=1, max_size=2), st.lists(_talks, min_size=4, max_size=4))
def test_the_same_starts_as_asking_every_quarter(
    wish: MomentWish, rooms: list[Room], taken: list[list[tuple[int, int]]]
) -> None:
    hours = (
        Availability(
            id=new_id(),
            therapist_id=one.id,
            weekday=DAY.weekday(),
            starts=time(8),
            ends=time(18),
            from_day=DAY,
        )
        for one in (ELS, JAN)
    )
    resources: tuple[Practitioner | Room, ...] = (ELS, JAN, *rooms)
    world = AgendaWorld(
        now=instant(DAY, time(0), BRUSSELS),
        days=1,
        zone="Europe/Brussels",
        therapists=(ELS, JAN),
        rooms=tuple(rooms),
        availability=tuple(hours),
        busy={one.id: _stretches(talks) for one, talks in zip(resources, taken, strict=False)},
    )
    search = MomentSearch(wish, world)
    for one in (ELS, JAN):
        speaks = not wish.languages or one == JAN
        found = search.starts_of(one)
        assert found is not None
        minutes = timedelta(minutes=wish.minutes + (0 if speaks else wish.interpreter_minutes))
        quarters = (search.grid.moment(step) for step in range(search.grid.length))
        length = -(-minutes // STEP) * STEP
        fitting = [at for at in quarters if fits(wish, world, one, at, at + length, speaks)]
        assert [search.grid.moment(step) for step in bits_of(found.starts)] == fitting


def test_a_room_with_too_few_chairs_is_not_missed_for_its_hours() -> None:
    """The only room is to be had in the afternoon; an interpreter would have no chair in it at any hour."""
    room = Room(id=new_id(), name="kamer", seats=2)

    works = Availability(
        id=new_id(),
        therapist_id=ELS.id,
        weekday=DAY.weekday(),
        starts=time(8),
        ends=time(18),
        from_day=DAY,
    )
    open_later = replace(works, id=new_id(), therapist_id=None, room_id=room.id, starts=time(13))
    world = AgendaWorld(
        now=EIGHT,
        days=1,
        zone="Europe/Brussels",
        therapists=(ELS,),
        rooms=(room,),
        availability=(works, open_later),
    )
    wish = MomentWish(minutes=30, languages=("ar",), interpreter="ar", interpreter_lead_days=0)
    assert find_moments(wish, world).fell_away == {"agenda.fell_seats": 1}
    assert set(find_moments(replace(wish, languages=()), world).fell_away) == {"agenda.fell_room_hours"}
