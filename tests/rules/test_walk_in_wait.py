"""How long somebody waits about: never a promise, always from who is there and when she is free."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.ids import new_id
from healthdesk.records.walk_in import WalkIn, WalkInState
from healthdesk.rules.walk_in_wait import called, expected, free_times, rough_minutes
from healthdesk.rules.work_times import Stretch, joined

NOW = datetime(2026, 11, 25, 14, 0, tzinfo=UTC)


def at(minutes: int) -> datetime:
    return NOW + timedelta(minutes=minutes)


def test_each_in_turn_gets_the_first_who_is_free_long_enough() -> None:
    els, jan = new_id(), new_id()
    one, two, three, four = (new_id() for _ in range(4))
    free = {els: [(at(10), at(25)), (at(60), at(120))], jan: [(at(30), at(50))]}
    assert expected([one, two, three, four], free, 20) == {
        one: at(30),
        two: at(60),
        three: at(80),
        four: at(100),
    }
    assert expected([one], {els: [(at(0), at(19))]}, 20) == {one: None}, "not today any more"
    assert expected([one], {}, 20) == {one: None}


def test_who_is_with_somebody_is_free_after_the_usual_time_or_soon() -> None:
    def taken(since: int) -> WalkIn:
        return WalkIn(id=new_id(), arrived_at=at(-60), state=WalkInState.TAKEN, taken_at=at(since))

    there: list[Stretch] = [(at(-120), at(120))]
    assert free_times(there, [], [taken(-5)], NOW, 20) == [(at(15), at(120))]
    assert free_times(there, [], [taken(-50)], NOW, 20) == [(at(5), at(120))], "longer than usual"
    assert free_times(there, [(at(-10), at(40))], [], NOW, 20) == [(at(40), at(120))]
    assert free_times([(at(-120), at(-1))], [], [], NOW, 20) == [], "she went home"


@given(
    st.dictionaries(
        st.uuids(), st.lists(st.tuples(st.integers(0, 300), st.integers(1, 90)), max_size=4), max_size=4
    ),
    st.lists(st.uuids(), max_size=6, unique=True),
    st.integers(5, 40),
)
def test_nobody_is_promised_to_two_at_once_and_the_queue_keeps_its_order(
    given_free: dict[UUID, list[tuple[int, int]]], waiting: list[UUID], minutes: int
) -> None:
    free = {
        whom: joined((at(start), at(start + long)) for start, long in stretches)
        for whom, stretches in given_free.items()
    }
    found = expected(waiting, free, minutes)
    told = [found[one] for one in waiting]
    times = [one for one in told if one is not None]
    assert told[len(times) :] == [None] * (len(told) - len(times)), "who came first is not passed over"
    assert times == sorted(times)
    length = timedelta(minutes=minutes)
    for moment in times:
        together = sum(other <= moment < other + length for other in times)
        able = sum(any(low <= moment < high for low, high in stretches) for stretches in free.values())
        assert together <= able


def test_it_is_told_roughly_and_never_shorter_than_it_is() -> None:
    assert [rough_minutes(at(minutes), NOW) for minutes in (-3, 0, 1, 5, 6, 31)] == [0, 0, 5, 5, 10, 35]


def test_initials() -> None:
    one = WalkIn(id=new_id(), arrived_at=NOW, name="yara el Amrani")
    assert (called(one, ""), called(one, "J-YARA")) == ("YEA", "J")
