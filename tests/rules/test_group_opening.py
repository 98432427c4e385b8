"""A place in a group suits somebody exactly where a talk of her own, then and there, would."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.appointment import AgendaLine, Appointment
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish, Taken
from healthdesk.records.waiting import FreedSlot
from healthdesk.rules.group_opening import GroupWorld, fit_in_group
from healthdesk.rules.slot_fit import SlotWorld, fit_of
from tests.rules.test_slot_fit import BRUSSELS, DAY, ELS, HIGH, LOW, PERSON, _at, quarters, stretches, wishes

LENGTH = timedelta(minutes=90)
_CALLED = {"agenda.fell_room_needs", "agenda.fell_steps", "agenda.fell_room_kind", "agenda.fell_entrance"}


def _group(starts: datetime, wish: MomentWish, *, low: bool, joined: int = 1) -> AgendaLine:
    one = Appointment(
        id=new_id(),
        patient_id=None,
        service_id=new_id(),
        therapist_id=ELS.id,
        room_id=LOW.id if low else HIGH.id,
        mode=wish.mode,
        starts_at=starts,
        ends_at=starts + LENGTH,
    )
    return AgendaLine(
        appointment=one,
        person="",
        age=None,
        therapist="Els",
        room="",
        service="groep",
        places=4,
        joined=joined,
    )


def _world(lines: tuple[AgendaLine, ...], now: datetime, busy: tuple[Taken, ...]) -> GroupWorld:
    return GroupWorld(
        opening_id=new_id(),
        dates=lines,
        now=now,
        zone=BRUSSELS,
        therapists={ELS.id: ELS},
        rooms={LOW.id: LOW, HIGH.id: HIGH},
        is_series=len(lines) > 1,
        busy={PERSON: busy},
    )


def _own_talk(line: AgendaLine, now: datetime, busy: tuple[Taken, ...]) -> SlotWorld:
    """Els is free for as long as the group lasts, and its room alone is there."""
    one = line.appointment
    return SlotWorld(
        slot=FreedSlot(
            id=new_id(),
            therapist_id=ELS.id,
            room_id=one.room_id,
            starts_at=one.starts_at,
            ends_at=one.ends_at,
            freed_at=now,
        ),
        therapist=ELS,
        rooms=tuple(replace(room, seats=9) for room in (LOW, HIGH) if room.id == one.room_id),
        now=now,
        zone=BRUSSELS,
        held={PERSON: busy},
    )


def _of_a_group(wish: MomentWish) -> MomentWish:
    """Without what is known already of a group: how long, who gives it, what is kept free around it."""
    return replace(
        wish,
        minutes=90,
        interpreter_minutes=0,
        buffer_minutes=0,
        before_minutes=0,
        given_by=(),
        service_id=None,
        people=0,
    )


@given(wishes, quarters, st.booleans(), stretches(), st.integers(0, 4))
def test_the_same_answer_as_for_a_talk_of_her_own(
    wish: MomentWish, starts: datetime, low: bool, busy: tuple[Taken, ...], days: int
) -> None:
    wish, now = _of_a_group(wish), _at(8) - timedelta(days=days)
    line = _group(starts, wish, low=low)
    fit = fit_in_group(wish, _world((line,), now, busy), PERSON)
    alone = fit_of(wish, _own_talk(line, now, busy), PERSON)
    seats = {"agenda.fell_seats"} if fit.interpreter else set()
    assert set(fit.misses) - seats - _CALLED == set(alone.misses) - _CALLED
    assert bool(set(fit.misses) & _CALLED) == bool(set(alone.misses) & _CALLED)
    assert (fit.interpreter, fit.rather_other) == (alone.interpreter, alone.rather_other)


@given(wishes, st.lists(quarters, min_size=2, max_size=4, unique=True), stretches(), st.integers(0, 4))
def test_of_a_series_every_date_has_to_suit(
    wish: MomentWish, starts: list[datetime], busy: tuple[Taken, ...], weeks: int
) -> None:
    """All that stands in the way of one of its dates does; not before and not after are of the first."""
    wish = replace(_of_a_group(wish), not_before=None, not_after=None)
    now = _at(8) - timedelta(days=4)
    lines = tuple(
        _group(at + timedelta(weeks=number * weeks), wish, low=number % 2 == 0)
        for number, at in enumerate(sorted(starts))
    )
    whole = fit_in_group(wish, _world(lines, now, busy), PERSON)
    each = [fit_in_group(wish, _world((line,), now, busy), PERSON) for line in lines]
    assert set(whole.misses) == {reason for one in each for reason in one.misses}
    assert whole.starts_at == lines[0].appointment.starts_at


def test_not_before_and_not_after_are_about_the_first_date() -> None:
    wish = MomentWish(minutes=90, not_before=DAY, not_after=DAY)
    lines = tuple(_group(_at(14) + timedelta(weeks=week), wish, low=True) for week in range(3))
    assert fit_in_group(wish, _world(lines, _at(8), ()), PERSON).fits
    later = replace(wish, not_before=DAY + timedelta(days=1))
    assert fit_in_group(later, _world(lines, _at(8), ()), PERSON).misses == ("agenda.fell_times",)


def test_there_is_a_place_where_there_is_one_on_each_date_that_nobody_holds() -> None:
    wish = MomentWish(minutes=90)
    taken = (1, 3, 2)
    lines = tuple(
        _group(_at(14) + timedelta(weeks=week), wish, low=True, joined=joined)
        for week, joined in enumerate(taken)
    )
    world = _world(lines, _at(8), ())
    opening = world.opening_for((PERSON,))
    assert opening is not None
    assert (opening.free, opening.times) == (1, 3)
    held = replace(world, dates=tuple(replace(line, joined=line.joined + 1) for line in lines))
    assert held.opening_for((PERSON,)) is None
    assert fit_in_group(wish, held, PERSON).misses == ("group.fell_full",)
    assert replace(world, shut="agenda.fell_closed").opening_for((PERSON,)) is None


def test_the_date_that_is_full_of_who_is_in_it_already_stands_in_her_way_alone_not() -> None:
    """She came once to see how it is and had the last place: the other dates are for her alone."""
    wish, other = MomentWish(minutes=90), new_id()
    lines = tuple(
        _group(_at(14) + timedelta(weeks=week), wish, low=True, joined=joined)
        for week, joined in enumerate((4, 2, 3))
    )
    inside = {lines[0].appointment.id: frozenset({PERSON})}
    world = replace(_world(lines, _at(8), ()), inside=inside)
    assert (world.free_for(PERSON), world.free_for(other)) == (1, 0)
    opening = world.opening_for((other, PERSON))
    assert opening is not None
    assert opening.free == 1
    assert world.opening_for((other,)) is None
    assert (fit_in_group(wish, world, PERSON).fits, fit_in_group(wish, world, other).fits) == (True, False)
