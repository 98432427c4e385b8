"""Groups among other kinds of talk: what each finds by itself, in one order, against a slow search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.ids import new_id
from healthdesk.records.moment import AgendaWorld, Moment, MomentWish, Window
from healthdesk.rules.find_among import find_among, find_in_groups
from healthdesk.rules.find_places import Groups
from healthdesk.rules.find_series import Rhythm, days_to_read, find_series_among
from tests.rules.slow_agenda import BRUSSELS, given_to, ranked, so_many, wishes, worlds
from tests.rules.slow_groups import groups_in, slow_places
from tests.rules.test_find_moment import slow_moments
from tests.rules.test_find_series import slow_series
from tests.rules.wishes_with import with_days, with_equipment, with_first, with_given, with_second

Found = tuple[datetime, bool, str, UUID | None, UUID | None]
"""When, with an interpreter, with whom, of which kind, and in the talk of which group."""


def _of_moments(moments: Sequence[Moment], names: dict[UUID, str]) -> list[Found]:
    return [
        (one.starts_at, bool(one.interpreter), names[one.therapist_id], one.service_id, one.appointment_id)
        for one in moments
    ]


def _asked(
    wished: Sequence[MomentWish], world: AgendaWorld, whom: tuple[int, int], giving: tuple[int, ...]
) -> list[MomentWish]:
    """One person's wishes for as many kinds: with the same first in each, the last given by some alone."""
    first, second = whom
    asked = [
        replace(
            with_equipment(with_first(with_second(wish, world, second), world, first), world, number),
            together=False,
            service_id=new_id(),
        )
        for number, wish in enumerate(wished)
    ]
    asked[-1] = with_given(asked[-1], world, giving)
    return asked


@so_many(120)
@given(
    st.lists(wishes, min_size=1, max_size=3),
    worlds(),
    st.tuples(st.integers(0, 5), st.integers(0, 9)),
    given_to,
    st.sets(st.integers(0, 2), min_size=1),
    st.tuples(st.sampled_from([None, None, 0, 2]), st.sampled_from([None, None, 1, 4])),
    st.data(),
)
def test_groups_among_other_kinds_are_what_each_finds_by_itself(
    wished: list[MomentWish],
    world: AgendaWorld,
    whom: tuple[int, int],
    giving: tuple[int, ...],
    shared: set[int],
    days: tuple[int | None, int | None],
    data: st.DataObject,
) -> None:
    asked = [with_days(wish, world, *days) for wish in _asked(wished, world, whom, giving)]
    of_groups = {wish.service_id for number, wish in enumerate(asked) if number in shared}
    kinds = [one for one in of_groups if one is not None]
    groups = data.draw(groups_in(world, kinds)) if kinds else Groups(kinds=frozenset())
    found, hers = _slow(asked, world, groups)
    order = sorted(range(len(found)), key=lambda number: found[number][:3])
    best = ranked([found[number] for number in order], [hers[number] for number in order], 5)
    names = {one.id: one.name for one in world.therapists}
    answer = find_among(asked, world, limit=5, groups=groups)
    assert _of_moments(answer.moments, names) == best
    if all(groups.has(wish) for wish in asked):
        assert find_in_groups(asked, groups, limit=5) == answer


_NEEDS = st.builds(
    MomentWish,
    minutes=st.just(90),
    languages=st.sampled_from([(), ("ar",), ("fr",)]),
    interpreter=st.sampled_from(["ar", "ar", ""]),
    interpreter_lead_days=st.integers(0, 5),
    step_free=st.sampled_from([False, False, True]),
    people=st.sampled_from([0, 0, 2]),
    never=st.sampled_from([(), (), (Window(None, time(12), time(13)),)]),
)


@so_many(150)
@given(_NEEDS, worlds(), st.tuples(st.integers(0, 3), st.sampled_from([9, 9, 1])), st.data())
def test_what_somebody_needs_is_asked_of_every_group(
    wish: MomentWish, world: AgendaWorld, whom: tuple[int, int], data: st.DataObject
) -> None:
    """A house with many groups: who holds it, the interpreter and the chairs decide."""
    world = replace(world, patient_busy=())
    (asked,) = _asked((wish,), world, whom, ())
    asked = replace(asked, not_with=data.draw(st.sampled_from([(), (), (world.therapists[-1].id,)])))
    assert asked.service_id is not None
    groups = data.draw(groups_in(world, (asked.service_id,), most=8))
    found, hers = _slow((asked,), world, groups)
    order = sorted(range(len(found)), key=lambda number: found[number][:3])
    best = ranked([found[number] for number in order], [hers[number] for number in order], 4)
    names = {one.id: one.name for one in world.therapists}
    answer = find_in_groups((asked,), groups, limit=4)
    assert _of_moments(answer.moments, names) == best
    if asked.first_id is None:
        talks = [world.dates[0].appointment for world in groups.worlds]
        fits = {talk for *_told, talk in found}
        nearer = [one for one in talks if one.id not in fits and (not best or one.starts_at < best[0][0])]
        assert sum(answer.fell_away.values()) == len(nearer), "each that is nearer is told why"


def _slow(asked: Sequence[MomentWish], world: AgendaWorld, groups: Groups) -> tuple[list[Found], list[bool]]:
    """Each kind by itself; of two that one therapist could begin at one time the kind that is named first."""
    ids = {one.name: one.id for one in world.therapists}
    found, hers, given = list[Found](), list[bool](), set[tuple[datetime, str]]()
    for wish in asked:
        if groups.has(wish):
            for place in slow_places(wish, world, groups):
                found.append((place.starts_at, place.comes, place.name, wish.service_id, place.talk))
                hers.append(wish.first_id in place.holders)
            continue
        for when, comes, name in slow_moments(wish, world):
            if (when, name) not in given:
                given.add((when, name))
                found.append((when, comes, name, wish.service_id, None))
                hers.append(ids[name] == wish.first_id)
    return found, hers


@so_many(40)
@given(
    st.lists(wishes, min_size=1, max_size=2),
    worlds(),
    st.integers(0, 5),
    st.sampled_from([Rhythm(1, 2), Rhythm(1, 4), Rhythm(2, 3)]),
    st.sets(st.integers(0, 1), min_size=1),
    st.data(),
)
def test_groups_that_come_back_among_series_are_what_each_finds_by_itself(
    wished: list[MomentWish],
    world: AgendaWorld,
    first: int,
    rhythm: Rhythm,
    shared: set[int],
    data: st.DataObject,
) -> None:
    asked = _asked(wished, world, (first, 9), ())
    of_groups = {wish.service_id for number, wish in enumerate(asked) if number in shared}
    kinds = [one for one in of_groups if one is not None]
    groups = data.draw(groups_in(world, kinds, dates=3)) if kinds else Groups(kinds=frozenset())
    today = world.now.astimezone(BRUSSELS).date()
    world = replace(world, days=max(days_to_read(wish, rhythm, today) for wish in asked))
    slow = _slow_of_series(asked, world, groups, rhythm)
    slow.sort(key=lambda one: one[0][:3])
    best = ranked([one for one, _hers in slow], [hers for _one, hers in slow], 5)
    names = {one.id: one.name for one in world.therapists}
    answer = find_series_among(asked, world, rhythm, 5, groups)
    assert _of_moments([one.moment for one in answer.moments], names) == best
    nearest = best[0][0] if best else None
    assert all(nearest is None or one.starts_at < nearest for one in answer.broken)


def _slow_of_series(
    asked: Sequence[MomentWish], world: AgendaWorld, groups: Groups, rhythm: Rhythm
) -> list[tuple[Found, bool]]:
    ids = {one.name: one.id for one in world.therapists}
    found, given = list[tuple[Found, bool]](), set[tuple[datetime, str]]()
    for wish in asked:
        if groups.has(wish):
            for place in slow_places(wish, world, groups):
                one = (place.starts_at, place.comes, place.name, wish.service_id, place.talk)
                found.append((one, wish.first_id in place.holders))
            continue
        series: list[tuple[datetime, bool, str, date]] = slow_series(wish, world, rhythm)
        for when, comes, name, _ends_on in series:
            if (when, name) not in given:
                given.add((when, name))
                found.append(((when, comes, name, wish.service_id, None), ids[name] == wish.first_id))
    return found
