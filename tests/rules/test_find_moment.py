"""The search for a moment against a slow, obvious one, and on the days when the clock jumps."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.appointment import Mode
from healthdesk.records.availability import Availability, Closure
from healthdesk.records.equipment import Equipment
from healthdesk.records.ids import new_id
from healthdesk.records.moment import AgendaWorld, MomentWish, Window
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from healthdesk.records.travel import TravelTime
from healthdesk.rules.find_among import find_among
from healthdesk.rules.find_moment import MomentSearch, find_moments
from healthdesk.rules.preferred_first import is_settled
from healthdesk.rules.time_grid import STEP, bits_of
from healthdesk.rules.work_times import instant, work_stretches
from tests.rules.slow_agenda import (
    BRUSSELS,
    fits,
    given_to,
    has_equipment,
    partner,
    ranked,
    rested_at,
    so_many,
    suits_by_itself,
    wishes,
    with_shut,
    worlds,
)
from tests.rules.wishes_with import (
    with_avoided,
    with_days,
    with_equipment,
    with_first,
    with_given,
    with_only,
    with_second,
)

Found = tuple[datetime, bool, str]


def slow_moments(wish: MomentWish, world: AgendaWorld) -> list[Found]:
    """Every quarter of an hour, every therapist, every room, one question after the other."""
    first = world.now.astimezone(BRUSSELS).date()
    last = first + timedelta(days=world.days - 1)
    found = []
    for one in world.therapists:
        speaks = not wish.languages or bool(set(wish.languages) & set(one.languages))
        if (not speaks and not wish.interpreter) or not suits_by_itself(wish, one):
            continue
        minutes = wish.minutes + (0 if speaks else wish.interpreter_minutes)
        moment = instant(first, time(0), BRUSSELS)
        while moment < instant(last + timedelta(days=1), time(0), BRUSSELS):
            end = moment + timedelta(minutes=-(-minutes // 15) * 15)
            if fits(wish, world, one, moment, end, speaks):
                found.append((moment, not speaks, one.name))
            moment += STEP
    firsts = {
        (when.astimezone(BRUSSELS).date(), name): (when, no, name)
        for when, no, name in sorted(found, reverse=True)
    }
    return _once(wish, world, sorted(firsts.values()))


def _once(wish: MomentWish, world: AgendaWorld, found: list[Found]) -> list[Found]:
    """Of two who may hold it together, whoever they are, one answer."""
    if wish.second_id is not None or not wish.together:
        return found
    kept, given = [], set()
    for when, no, name in found:
        one = next(one for one in world.therapists if one.name == name)
        rested = rested_at(wish, when, speaks=not no)
        both = (when, frozenset((one.id, partner(wish, world, one, when, rested))))
        if both not in given:
            given.add(both)
            kept.append((when, no, name))
    return kept


@so_many(150)
@given(
    wishes,
    worlds(),
    st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(0, 8)),
    st.integers(0, 2),
    st.tuples(st.sampled_from([None, None, 0, 2]), st.sampled_from([None, None, 1, 4])),
    st.sampled_from(["", "", "leave", "room", "hours", "holiday"]),
    given_to,
    st.tuples(st.integers(0, 7), st.integers(0, 7)),
)
def test_the_same_answer_as_asking_every_quarter_of_an_hour(
    wish: MomentWish,
    world: AgendaWorld,
    whom: tuple[int, int, int],
    pieces: int,
    days: tuple[int | None, int | None],
    shut: str,
    giving: tuple[int, ...],
    avoided: tuple[int, int],
) -> None:
    second, first, only = whom
    world = with_shut(world, shut)
    wish = with_avoided(wish, world, *avoided)
    wish = with_equipment(with_first(with_second(wish, world, second), world, first), world, pieces)
    wish = with_days(with_given(with_only(wish, world, only), world, giving), world, *days)
    names = {one.id: one.name for one in world.therapists}
    ids = {name: one for one, name in names.items()}
    found = find_moments(wish, world, limit=5).moments
    quick = [(m.starts_at, bool(m.interpreter), names[m.therapist_id]) for m in found]
    slow = slow_moments(wish, world)
    assert quick == ranked(slow, [ids[name] == wish.first_id for _when, _no, name in slow], 5)
    assert all((one.second_id is not None) == (wish.together or wish.second_id is not None) for one in found)
    for one in found if wish.mode is Mode.ON_SITE else ():
        assert one.room_id is not None
        asked = () if one.equipment_id is None else (one.equipment_id,)
        assert bool(asked) == bool(wish.equipment)
        assert has_equipment(replace(wish, equipment=asked), world, one.room_id, one.starts_at, one.ends_at)
        for start, room in one.also:
            assert room is not None
            ends = start + (one.ends_at - one.starts_at)
            assert has_equipment(replace(wish, equipment=asked), world, room, start, ends)


@so_many(60)
@given(st.lists(wishes, min_size=2, max_size=3), worlds(), st.integers(0, 8), given_to)
def test_several_kinds_at_once_are_what_each_finds_by_itself(
    wished: list[MomentWish], world: AgendaWorld, first: int, giving: tuple[int, ...]
) -> None:
    asked = [replace(with_first(wish, world, first), together=False, service_id=new_id()) for wish in wished]
    asked[-1] = with_given(asked[-1], world, giving)
    names = {one.id: one.name for one in world.therapists}
    hers = "" if asked[0].first_id is None else names[asked[0].first_id]
    of_kinds: dict[tuple[datetime, str], tuple[bool, int]] = {}
    for number, wish in enumerate(asked):
        for when, no, name in slow_moments(wish, world):
            of_kinds.setdefault((when, name), (no, number))
    slow = sorted(of_kinds.items(), key=lambda one: (one[0][0], one[1][0], one[0][1]))
    best = ranked(slow, [name == hers for (_when, name), _kind in slow], 5)
    found = find_among(asked, world, limit=5).moments
    kinds = [wish.service_id for wish in asked]
    assert [
        ((one.starts_at, names[one.therapist_id]), (bool(one.interpreter), kinds.index(one.service_id)))
        for one in found
    ] == best


_KINDS = st.tuples(st.booleans(), st.booleans(), st.booleans(), st.sampled_from([2, 3, 4, 6]))


@so_many(100)
@given(
    kinds=st.lists(_KINDS, min_size=1, max_size=3),
    ages=st.lists(st.sampled_from([(None, None), (12, 25), (None, 11), (18, None)]), min_size=2, max_size=2),
    gone=st.sampled_from([None, None, 0, 1]),
    needs=_KINDS,
    age=st.sampled_from([None, 11, 12, 25, 26]),
    shut=st.sampled_from(["", "leave", "room", "hours", "holiday"]),
    whom=st.sampled_from([9, 9, 0, 1]),
    giving=given_to,
    days=st.sampled_from([(None, None), (1, None), (None, 0)]),
)
def test_what_somebody_needs_is_asked_of_every_room_and_therapist(
    kinds: list[tuple[bool, bool, bool, int]],
    ages: list[tuple[int | None, int | None]],
    gone: int | None,
    needs: tuple[bool, bool, bool, int],
    age: int | None,
    shut: str,
    whom: int,
    giving: tuple[int, ...],
    days: tuple[int | None, int | None],
) -> None:
    """A house in which there is time enough: what is left is decided by who comes and what she needs."""
    day = date(2026, 11, 26)
    therapists = tuple(
        Practitioner(
            id=new_id(),
            name=name,
            roles=frozenset({Role.THERAPIST}),
            min_age=low,
            max_age=high,
            active=gone != number,
        )
        for number, (name, (low, high)) in enumerate(zip(("Els", "Jan"), ages, strict=True))
    )
    rooms = tuple(
        Room(id=new_id(), name=str(n), step_free=a, low_stimulus=b, own_entrance=c, seats=seats)
        for n, (a, b, c, seats) in enumerate(kinds)
    )
    world = AgendaWorld(
        now=instant(day, time(8), BRUSSELS),
        days=3,
        zone="Europe/Brussels",
        therapists=therapists,
        rooms=rooms,
        availability=tuple(
            Availability(
                id=new_id(), therapist_id=one.id, weekday=n, starts=time(9), ends=time(11), from_day=day
            )
            for one in therapists
            for n in range(7)
        ),
    )
    low, quiet, entrance, people = needs
    wish = MomentWish(
        minutes=60,
        step_free=low,
        low_stimulus=quiet,
        own_entrance=entrance,
        people=0 if people == 6 else people,
        age=age,
    )
    world = with_shut(world, shut)
    wish = with_days(with_given(with_only(wish, world, whom), world, giving), world, *days)
    names = {one.id: one.name for one in therapists}
    found = find_moments(wish, world, limit=8).moments
    assert [(one.starts_at, False, names[one.therapist_id]) for one in found] == slow_moments(wish, world)


@so_many(150)
@given(
    st.lists(st.integers(0, 8), min_size=12, max_size=12),
    st.sampled_from([Mode.ON_SITE, Mode.HOME]),
    st.integers(0, 2),
    st.integers(0, 2),
    st.sampled_from([0, 0, 5, 20]),
)
def test_the_way_and_what_stands_in_a_room_count_from_the_first_hour(
    quarters: list[int], mode: Mode, pieces: int, fixed: int, empty: int
) -> None:
    """Els works from eight; each morning begins with a visit, a taken room and a taken sand tray."""
    day = date(2026, 11, 26)
    els = Practitioner(id=new_id(), name="Els", roles=frozenset({Role.THERAPIST}), languages=("nl",))
    rooms = tuple(Room(id=new_id(), name=str(number), rest_minutes=number * empty) for number in range(2))
    trays = tuple(
        Equipment(id=new_id(), name="zandtafel", room_id=rooms[number].id if fixed > number else None)
        for number in range(2)
    )

    def mornings(which: int) -> list[tuple[datetime, datetime]]:
        starts = [
            instant(day + timedelta(days=number), time(8), BRUSSELS) + quarters[which + number] * STEP
            for number in range(2)
        ]
        return [(start, start + 3 * STEP) for start in starts]

    hours = (
        Availability(
            id=new_id(),
            therapist_id=els.id,
            weekday=n,
            starts=time(8),
            ends=time(18),
            from_day=date(2026, 1, 1),
        )
        for n in range(7)
    )
    resources: tuple[Practitioner | Room | Equipment, ...] = (els, *rooms, *trays)
    world = AgendaWorld(
        now=instant(day, time(0), BRUSSELS),
        days=2,
        zone="Europe/Brussels",
        therapists=(els,),
        rooms=rooms,
        availability=tuple(hours),
        busy={one.id: mornings(2 * number) for number, one in enumerate(resources)},
        home_visits={els.id: mornings(0)},
        travel=(TravelTime(minutes=40, from_day=date(2026, 1, 1)),),
        equipment=trays,
    )
    wish = with_equipment(MomentWish(minutes=45, mode=mode), world, pieces)
    found = find_moments(wish, world, limit=5).moments
    assert [(one.starts_at, False, "Els") for one in found] == slow_moments(wish, world)


@so_many(60)
@given(wishes, worlds(), st.integers(-3, 100), st.integers(0, 3), st.sampled_from([None, 50]))
def test_looked_at_in_parts_it_is_what_it_is_as_a_whole(
    wish: MomentWish, world: AgendaWorld, after: int, full: int, until: int | None
) -> None:
    """Of four months, with everybody's first weeks taken: what is found late, at a seam, or never."""
    today = world.now.astimezone(BRUSSELS).date()
    day = timedelta(days=1)
    away = tuple(
        Closure(id=new_id(), first_day=today, last_day=today + 30 * full * day, therapist_id=one.id)
        for one in world.therapists[:2]
    )
    last = None if until is None else today + until * day
    world = replace(world, days=120, closures=(*world.closures, *away))
    wish = replace(wish, not_before=today + after * day, not_after=last)
    whole = MomentSearch(wish, world)
    expected = [whole.moment(one) for one in whole.first_days(6)]
    assert list(find_moments(wish, world, 6).moments) == expected


_STRETCHES = st.lists(st.tuples(st.integers(0, 38), st.integers(2, 5)), max_size=4)


@so_many(120)
@given(
    visits=st.tuples(_STRETCHES, _STRETCHES),
    talks=st.tuples(_STRETCHES, _STRETCHES),
    ways=st.tuples(*[st.sampled_from([0, 5, 15, 20, 40, 75])] * 3),
    mode=st.sampled_from([Mode.ON_SITE, Mode.HOME, Mode.HOME]),
    buffer=st.sampled_from([0, 15]),
    before=st.sampled_from([0, 0, 10, 25]),
)
def test_days_full_of_home_visits_give_the_same_answer_as_asking_every_quarter(
    visits: tuple[list[tuple[int, int]], ...],
    talks: tuple[list[tuple[int, int]], ...],
    ways: tuple[int, int, int],
    mode: Mode,
    buffer: int,
    before: int,
) -> None:
    """Two days on end, from eight to eighteen; the way is the house's, hers, another from the second day."""
    day = date(2026, 11, 26)
    els = Practitioner(id=new_id(), name="Els", roles=frozenset({Role.THERAPIST}), languages=("nl",))
    room = Room(id=new_id(), name="kamer")

    def of_days(two: tuple[list[tuple[int, int]], ...]) -> list[tuple[datetime, datetime]]:
        found = []
        for number, stretches in enumerate(two):
            begin = instant(day + timedelta(days=number), time(8), BRUSSELS)
            found += [(begin + low * STEP, begin + (low + long) * STEP) for low, long in stretches]
        return sorted(found)

    house, hers, later = ways
    world = AgendaWorld(
        now=instant(day, time(0), BRUSSELS),
        days=2,
        zone="Europe/Brussels",
        therapists=(els,),
        rooms=(room,),
        availability=tuple(
            Availability(
                id=new_id(), therapist_id=els.id, weekday=n, starts=time(8), ends=time(18), from_day=day
            )
            for n in range(7)
        ),
        busy={els.id: sorted((*of_days(visits), *of_days(talks)))},
        home_visits={els.id: of_days(visits)},
        travel=(
            TravelTime(minutes=house, from_day=date(2026, 1, 1)),
            *([TravelTime(minutes=hers, from_day=date(2026, 1, 1), therapist_id=els.id)] if hers else []),
            TravelTime(minutes=later, from_day=day + timedelta(days=1), therapist_id=els.id),
        ),
    )
    wish = MomentWish(minutes=45, mode=mode, buffer_minutes=buffer, before_minutes=before)
    search = MomentSearch(wish, world)
    found = search.starts_of(els)
    assert found is not None
    quarters = (search.grid.moment(step) for step in range(search.grid.length))
    fitting = [at for at in quarters if fits(wish, world, els, at, at + 3 * STEP, speaks=True)]
    assert [search.grid.moment(step) for step in bits_of(found.starts)] == fitting


def test_two_in_the_afternoon_stays_two_when_the_clock_changes() -> None:
    els = new_id()
    pattern = Availability(
        id=new_id(), therapist_id=els, weekday=6, starts=time(14), ends=time(16), from_day=date(2026, 1, 1)
    )
    work = work_stretches(els, [pattern], [], frozenset(), date(2026, 10, 18), date(2026, 10, 25), BRUSSELS)
    assert [start for start, _ in work] == [
        datetime(2026, 10, 18, 12, tzinfo=UTC),
        datetime(2026, 10, 25, 13, tzinfo=UTC),
    ]


def test_the_days_of_twenty_three_and_twenty_five_hours() -> None:
    for day, hours_long in ((date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 11, 25), 24)):
        low, high = (instant(d, time(0), BRUSSELS) for d in (day, day + timedelta(days=1)))
        assert high - low == timedelta(hours=hours_long)


def test_why_nearer_moments_fell_away() -> None:
    els = Practitioner(id=new_id(), name="Els", roles=frozenset({Role.THERAPIST}), languages=("nl",))
    pattern = Availability(
        id=new_id(), therapist_id=els.id, weekday=2, starts=time(13), ends=time(17), from_day=date(2026, 1, 1)
    )
    world = AgendaWorld(
        now=datetime(2026, 11, 25, 8, tzinfo=UTC),
        days=14,
        zone="Europe/Brussels",
        therapists=(els,),
        rooms=(Room(id=new_id(), name="1", step_free=True),),
        availability=(pattern,),
    )
    answer = find_moments(MomentWish(minutes=60, only=(Window(None, time(15)),)), world)
    assert answer.moments[0].starts_at == datetime(2026, 11, 25, 14, tzinfo=UTC)
    assert answer.fell_away == {"agenda.fell_times": 1}


def test_the_fixed_therapist_first_however_far_and_others_after_her() -> None:
    """Jan has room today; Els, whom she knows, is away for three weeks: hers come first all the same."""
    els, jan = (
        Practitioner(id=new_id(), name=name, roles=frozenset({Role.THERAPIST}), languages=("nl",))
        for name in ("Els", "Jan")
    )
    world = AgendaWorld(
        now=datetime(2026, 11, 25, 8, tzinfo=UTC),
        days=84,
        zone="Europe/Brussels",
        therapists=(els, jan),
        rooms=(Room(id=new_id(), name="1"),),
        availability=tuple(
            Availability(
                id=new_id(),
                therapist_id=one.id,
                weekday=2,
                starts=time(13),
                ends=time(17),
                from_day=date(2026, 1, 1),
            )
            for one in (els, jan)
        ),
        closures=(
            Closure(
                id=new_id(), therapist_id=els.id, first_day=date(2026, 11, 25), last_day=date(2026, 12, 14)
            ),
        ),
    )
    answer = find_moments(MomentWish(minutes=60, first_id=els.id), world, limit=6)
    days = [(one.therapist_id, one.starts_at.day, one.reasons) for one in answer.moments]
    assert days == [
        *((els.id, day, ("agenda.reason_fixed",)) for day in (16, 23, 30, 6)),
        *((jan.id, day, ("agenda.reason_not_fixed",)) for day in (25, 2)),
    ]
    assert is_settled(answer, [MomentWish(minutes=60, first_id=els.id)], 6)
    only = find_moments(MomentWish(minutes=60, therapist_id=els.id), world, limit=6)
    assert {one.therapist_id for one in only.moments} == {els.id}
    given = MomentWish(minutes=60, first_id=els.id, given_by=(jan.id,))
    offered = find_moments(given, world, limit=6)
    assert {(one.therapist_id, one.reasons) for one in offered.moments} == {
        (jan.id, ("agenda.reason_not_fixed",))
    }, "she does not give this kind of talk: others are offered"
    assert is_settled(offered, [given], 6), "hers come in no week at all"
    away = replace(world, therapists=(replace(els, active=False), jan))
    others = find_moments(MomentWish(minutes=60, first_id=els.id), away, limit=6)
    assert [one.therapist_id for one in others.moments] == [jan.id] * 6
    assert not is_settled(others, [MomentWish(minutes=60, first_id=jan.id)], 6)
    assert not is_settled(others, [MomentWish(minutes=60, first_id=els.id)], 6), (
        "hers may come in a later week"
    )
