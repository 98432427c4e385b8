"""A moment that came free suits somebody exactly where the search would find her a moment in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.appointment import Mode
from healthdesk.records.availability import Closure
from healthdesk.records.house import OpeningHours
from healthdesk.records.ids import new_id
from healthdesk.records.moment import AgendaWorld, MomentWish, Taken, Window
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from healthdesk.records.travel import TravelTime
from healthdesk.records.waiting import FreedSlot
from healthdesk.rules.find_moment import MomentSearch, find_moments
from healthdesk.rules.slot_fit import SlotWorld, fit_of
from healthdesk.rules.time_grid import bits_of
from healthdesk.rules.work_times import instant, work_stretches
from tests.rules.slow_agenda import KIND, own_hours, so_many, to_be_had

BRUSSELS = ZoneInfo("Europe/Brussels")
DAY = date(2026, 11, 26)
PERSON = UUID(int=7)
ELS = Practitioner(
    id=UUID(int=1),
    name="Els",
    roles=frozenset({Role.THERAPIST}),
    languages=("nl", "fr"),
    gender="female",
    min_age=12,
)
LOW = Room(id=UUID(int=2), name="kamer 1", step_free=True)
HIGH = Room(id=UUID(int=3), name="kamer 2", low_stimulus=True, position=1)


def _at(hour: int, minute: int = 0) -> datetime:
    return instant(DAY, time(hour, minute), BRUSSELS)


def _slot(starts: datetime, minutes: int) -> FreedSlot:
    return FreedSlot(
        id=new_id(),
        therapist_id=ELS.id,
        room_id=HIGH.id,
        starts_at=starts,
        ends_at=starts + timedelta(minutes=minutes),
        freed_at=starts - timedelta(days=1),
    )


quarters = st.integers(36, 72).map(lambda number: _at(0) + number * timedelta(minutes=15))
windows = st.builds(
    Window,
    st.sampled_from([None, DAY.weekday(), 0]),
    st.sampled_from([None, time(10), time(14)]),
    st.sampled_from([None, time(15), time(16, 30)]),
)
wishes = st.builds(
    MomentWish,
    minutes=st.sampled_from([30, 45, 60]),
    service_id=st.sampled_from([None, KIND]),
    interpreter_minutes=st.sampled_from([0, 15]),
    people=st.sampled_from([0, 0, 2]),
    buffer_minutes=st.sampled_from([0, 0, 15]),
    before_minutes=st.sampled_from([0, 0, 10, 15]),
    languages=st.sampled_from([(), ("fr",), ("ar",)]),
    interpreter=st.sampled_from(["", "ar"]),
    interpreter_lead_days=st.integers(0, 3),
    step_free=st.booleans(),
    low_stimulus=st.booleans(),
    therapist_gender=st.sampled_from(["", "female", "male"]),
    therapist_id=st.sampled_from([None, None, ELS.id, UUID(int=9)]),
    first_id=st.sampled_from([None, ELS.id, UUID(int=9)]),
    not_with=st.sampled_from([(), (), (), (ELS.id,), (UUID(int=9),)]),
    rather_not=st.sampled_from([(), (), (), (ELS.id,)]),
    given_by=st.sampled_from([(), (ELS.id,), (UUID(int=9),)]),
    age=st.sampled_from([None, 11, 15]),
    mode=st.sampled_from([Mode.ON_SITE, Mode.PHONE]),
    only=st.lists(windows, max_size=2).map(tuple),
    never=st.lists(windows, max_size=1).map(tuple),
    not_before=st.sampled_from([None, DAY, DAY + timedelta(days=1)]),
    not_after=st.sampled_from([None, DAY, DAY - timedelta(days=1)]),
)


@st.composite
def stretches(draw: st.DrawFn) -> tuple[Taken, ...]:
    starts = draw(st.lists(quarters, max_size=2))
    return tuple((start, start + timedelta(minutes=45)) for start in sorted(starts))


@st.composite
def _beside(draw: st.DrawFn, slot: FreedSlot) -> tuple[Taken, ...]:
    """Until shortly before the moment, and from shortly after it."""
    low, high = (timedelta(minutes=draw(st.sampled_from([0, 5, 10, 15, 30]))) for _ in range(2))
    until, since, hour = slot.starts_at - low, slot.ends_at + high, timedelta(hours=1)
    return (until - hour, until), (since, since + hour)


@st.composite
def worlds(draw: st.DrawFn) -> SlotWorld:
    shut = Closure(
        id=new_id(),
        first_day=DAY,
        last_day=DAY,
        room_id=draw(st.sampled_from([None, HIGH.id])),
        starts=time(15),
        ends=time(16),
    )
    slot = _slot(draw(quarters), draw(st.sampled_from([45, 60, 90])))
    return SlotWorld(
        slot=slot,
        therapist=ELS,
        rooms=(
            replace(
                LOW, rest_minutes=draw(st.sampled_from([0, 10, 30])), seats=draw(st.sampled_from([2, 3]))
            ),
            HIGH,
        ),
        now=_at(8) - timedelta(days=draw(st.integers(0, 4))),
        zone=BRUSSELS,
        availability=draw(own_hours(DAY, (LOW, HIGH))),
        closures=(shut,) * draw(st.integers(0, 1)),
        opening_hours=(OpeningHours(DAY.weekday(), time(9), time(17)),) * draw(st.integers(0, 1)),
        held={
            ELS.id: draw(st.one_of(stretches(), _beside(slot))),
            LOW.id: draw(st.one_of(stretches(), _beside(slot))),
            HIGH.id: draw(st.one_of(stretches(), _beside(slot))),
            PERSON: draw(stretches()),
        },
    )


def _searched(wish: MomentWish, world: SlotWorld) -> set[tuple[datetime, str]]:
    """What the search finds when her work is this stretch, and what she keeps free around a talk in it."""
    free = world.left
    if free is None:
        return set()
    quarter = timedelta(minutes=15)
    low = (free[0] - (quarter if wish.before_minutes else 0 * quarter)).astimezone(BRUSSELS)
    high = (free[1] + (quarter if wish.buffer_minutes else 0 * quarter)).astimezone(BRUSSELS)
    works = Closure(
        id=new_id(),
        therapist_id=ELS.id,
        first_day=DAY,
        last_day=DAY,
        starts=low.time(),
        ends=high.time(),
        opens=True,
    )
    found = find_moments(wish, _agenda(world, works)).moments
    return {(one.starts_at, one.interpreter) for one in found}


def _agenda(world: SlotWorld, *more: Closure) -> AgendaWorld:
    return AgendaWorld(
        now=world.now,
        days=7,
        zone="Europe/Brussels",
        therapists=(ELS,),
        rooms=world.rooms,
        availability=world.availability,
        closures=(*more, *world.closures),
        opening_hours=(),
        busy=world.held,
        patient_busy=world.held.get(PERSON, ()),
    )


@given(wishes, worlds())
def test_the_same_answer_as_the_search(wish: MomentWish, world: SlotWorld) -> None:
    bare = replace(world, opening_hours=())
    fit = fit_of(wish, bare, PERSON)
    found = {(fit.starts_at, fit.interpreter)} if fit.fits else set()
    assert found == _searched(wish, bare)


@st.composite
def full_worlds(draw: st.DrawFn) -> SlotWorld:
    """A moment with talks close to it, of her and in both rooms: nothing else is in the way."""
    slot = _slot(_at(10), draw(st.sampled_from([45, 60, 90])))
    low, high = (
        replace(room, rest_minutes=draw(st.sampled_from([0, 10, 30])), seats=draw(st.sampled_from([2, 3, 4])))
        for room in (LOW, HIGH)
    )
    return SlotWorld(
        slot=slot,
        therapist=ELS,
        rooms=(low, high),
        now=_at(8),
        zone=BRUSSELS,
        held={
            ELS.id: draw(_beside(slot)),
            low.id: draw(_beside(slot)),
            high.id: draw(_beside(slot)),
            PERSON: (),
        },
    )


@given(
    st.builds(
        MomentWish,
        minutes=st.sampled_from([30, 45]),
        interpreter_minutes=st.sampled_from([0, 15]),
        interpreter_lead_days=st.just(0),
        buffer_minutes=st.sampled_from([0, 0, 15]),
        before_minutes=st.sampled_from([0, 0, 10, 15]),
        languages=st.sampled_from([(), ("ar",)]),
        interpreter=st.just("ar"),
        people=st.sampled_from([0, 2]),
    ),
    full_worlds(),
)
def test_what_is_kept_free_and_a_chair_for_each_decide_as_in_the_search(
    wish: MomentWish, world: SlotWorld
) -> None:
    fit = fit_of(wish, world, PERSON)
    found = {(fit.starts_at, fit.interpreter)} if fit.fits else set()
    assert found == _searched(wish, world)
    assert fit.room_id in {None, LOW.id, HIGH.id}


plain = st.builds(
    MomentWish,
    minutes=st.sampled_from([45, 60, 90]),
    interpreter_minutes=st.sampled_from([0, 15]),
    interpreter_lead_days=st.just(0),
    buffer_minutes=st.sampled_from([0, 0, 15]),
    before_minutes=st.sampled_from([0, 0, 10, 15]),
    languages=st.sampled_from([(), ("ar",)]),
    interpreter=st.just("ar"),
    people=st.sampled_from([0, 0, 2]),
    mode=st.sampled_from([Mode.ON_SITE, Mode.PHONE, Mode.HOME]),
)


@st.composite
def at_work(draw: st.DrawFn) -> SlotWorld:
    """The same, where she works beside the moment too; some of it is over, or she is on her way home then."""
    world = draw(st.one_of(worlds(), full_worlds()))
    slot = world.slot
    more = [timedelta(minutes=draw(st.sampled_from([0, 15, 30, 60, 90]))) for _side in range(2)]
    works = Closure(
        id=new_id(),
        therapist_id=ELS.id,
        first_day=DAY,
        last_day=DAY,
        starts=(slot.starts_at - more[0]).astimezone(BRUSSELS).time(),
        ends=(slot.ends_at + more[1]).astimezone(BRUSSELS).time(),
        opens=True,
    )
    visits = draw(st.sampled_from([(), world.held[ELS.id][:1]]))
    world = replace(
        world,
        now=draw(st.sampled_from([world.now, slot.starts_at + timedelta(minutes=20)])),
        travel=(TravelTime(minutes=30, from_day=date(2026, 1, 1)),) * draw(st.integers(0, 1)),
        visits=tuple(visits),
        closures=(works, *world.closures),
    )
    hours = work_stretches(ELS.id, (), world.closures, frozenset(), DAY, DAY, BRUSSELS)
    return replace(world, works=tuple(hours))


def _starts_that_touch(wish: MomentWish, world: SlotWorld) -> set[datetime]:
    """Wherever the search, that knows of no moment that came free, begins a talk that is partly in it."""
    agenda = replace(
        _agenda(world),
        opening_hours=world.opening_hours,
        travel=world.travel,
        home_visits={ELS.id: world.visits},
    )
    search = MomentSearch(wish, agenda)
    found = search.starts_of(ELS)
    if found is None:
        return set()
    starts = {search.grid.moment(step) for step in bits_of(found.starts)}
    length, slot = timedelta(minutes=found.minutes), world.slot
    return {one for one in starts if one < slot.ends_at and slot.starts_at < one + length}


@so_many(300)
@given(st.one_of(wishes, plain), at_work())
def test_who_needs_longer_gets_the_free_time_beside_it_as_the_search_would_give_it(
    wish: MomentWish, world: SlotWorld
) -> None:
    within = fit_of(wish, replace(world, works=()), PERSON)
    fit = fit_of(wish, world, PERSON)
    if within.fits:
        assert fit == within, "what goes into the moment is given there"
        return
    found = _starts_that_touch(wish, world)
    assert fit.fits == bool(found)
    if fit.fits:
        assert fit.starts_at in found
        assert fit.ends_at is not None
        for who in (ELS.id, PERSON, *([fit.room_id] if fit.room_id else [])):
            assert all(high <= fit.starts_at or fit.ends_at <= low for low, high in world.held.get(who, ()))


def test_the_nearest_free_time_beside_it_is_taken() -> None:
    """An hour of work behind it and one before it; of these a colleague's talk takes one."""
    slot = _slot(_at(14), 45)
    world = SlotWorld(
        slot=slot,
        therapist=ELS,
        rooms=(LOW, HIGH),
        now=_at(8),
        zone=BRUSSELS,
        works=((_at(13), _at(16)),),
    )
    hour = MomentWish(minutes=60)
    assert fit_of(hour, world, PERSON).starts_at == _at(13, 45)
    behind = replace(world, held={ELS.id: ((_at(13), _at(14)),)})
    assert fit_of(hour, behind, PERSON).starts_at == _at(14)
    between = replace(world, held={ELS.id: ((_at(13), _at(14)), (_at(14, 45), _at(16)))})
    assert fit_of(hour, between, PERSON).misses == ("waiting.fell_short",)
    home = replace(world, works=((_at(14), _at(14, 50)),))
    assert fit_of(hour, home, PERSON).misses == ("waiting.fell_short",)


@given(wishes, worlds())
def test_what_is_proposed_is_free_and_inside(wish: MomentWish, world: SlotWorld) -> None:
    fit = fit_of(wish, world, PERSON)
    if not fit.fits:
        assert fit.misses
        return
    assert fit.starts_at is not None
    assert fit.ends_at is not None
    assert world.slot.starts_at <= fit.starts_at < fit.ends_at <= world.slot.ends_at
    for who in (ELS.id, PERSON, *([fit.room_id] if fit.room_id else [])):
        assert all(high <= fit.starts_at or fit.ends_at <= low for low, high in world.held.get(who, ()))
    if world.opening_hours and wish.mode is Mode.ON_SITE:
        assert fit.ends_at <= _at(17)
    for whose in (wish.service_id, fit.room_id):
        assert to_be_had(_agenda(world), whose, fit.starts_at, fit.ends_at)


def test_a_talk_of_an_odd_minute_is_given_as_it_was() -> None:
    world = SlotWorld(
        slot=_slot(datetime(2026, 11, 26, 14, 10, tzinfo=UTC), 45),
        therapist=ELS,
        rooms=(LOW, HIGH),
        now=_at(8),
        zone=BRUSSELS,
    )
    fit = fit_of(MomentWish(minutes=45), world, PERSON)
    assert (fit.starts_at, fit.room_id) == (world.slot.starts_at, HIGH.id)
    assert fit_of(MomentWish(minutes=60), world, PERSON).misses == ("waiting.fell_short",)
    rather = fit_of(MomentWish(minutes=45, first_id=UUID(int=9)), world, PERSON)
    assert (rather.fits, rather.rather_other, fit.rather_other) == (True, True, False)
