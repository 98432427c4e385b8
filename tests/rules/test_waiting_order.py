"""The order of who waits: total, fair, and it passes nobody for ever."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.house import HouseKind
from healthdesk.records.moment import MomentWish
from healthdesk.records.waiting import ListState, Waiting, WaitingPolicy, WaitingUrgency
from healthdesk.rules.waiting_order import counts_from, in_order, usual_policy

START = datetime(2026, 11, 2, 9, tzinfo=UTC)


@st.composite
def waiters(draw: st.DrawFn) -> Waiting:
    return Waiting(
        id=UUID(int=draw(st.integers(1, 2**64))),
        patient_id=UUID(int=1),
        service_id=UUID(int=2),
        wish=MomentWish(minutes=45),
        urgency=draw(st.sampled_from(WaitingUrgency)),
        since=START + timedelta(hours=draw(st.integers(0, 24 * 90))),
    )


@st.composite
def policies(draw: st.DrawFn) -> WaitingPolicy:
    soon = draw(st.integers(0, 60))
    return WaitingPolicy(soon_days=soon, urgent_days=soon + draw(st.integers(0, 60)))


lists = st.lists(waiters(), max_size=8, unique_by=lambda one: one.id)


@given(lists, policies(), st.randoms(use_true_random=False))
def test_the_order_is_total_and_does_not_depend_on_how_they_came(
    people: list[Waiting], policy: WaitingPolicy, dice: object
) -> None:
    shuffled = list(people)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    ordered = in_order(shuffled, policy)
    assert ordered == in_order(people, policy)
    assert len({counts_from(one, policy) for one in people}) == len(people)


@given(lists, policies(), waiters())
def test_whoever_comes_later_than_the_longest_head_start_stays_behind(
    people: list[Waiting], policy: WaitingPolicy, newcomer: Waiting
) -> None:
    """So nobody waits for ever, however many urgent ones come."""
    ordered = in_order([*people, newcomer], policy)
    place = ordered.index(newcomer)
    longest = timedelta(days=policy.urgent_days)
    assert all(one.since >= newcomer.since - longest for one in ordered[place + 1 :])


@given(lists, policies())
def test_who_presses_as_much_goes_in_the_order_of_coming(
    people: list[Waiting], policy: WaitingPolicy
) -> None:
    for urgency in WaitingUrgency:
        alike = [one.since for one in in_order(people, policy) if one.urgency is urgency]
        assert alike == sorted(alike)


def test_four_weeks_longer_when_it_is_urgent() -> None:
    def waits(number: int, days: int, urgency: WaitingUrgency) -> Waiting:
        return Waiting(
            id=UUID(int=number),
            patient_id=UUID(int=1),
            service_id=UUID(int=2),
            wish=MomentWish(minutes=45),
            urgency=urgency,
            since=START + timedelta(days=days),
        )

    first = waits(1, 0, WaitingUrgency.ROUTINE)
    urgent = waits(2, 27, WaitingUrgency.URGENT)
    late = waits(3, 29, WaitingUrgency.URGENT)
    assert in_order([first, urgent, late], WaitingPolicy()) == (urgent, first, late)


def test_tejo_begins_without_a_list() -> None:
    assert usual_policy(HouseKind.TEJO).state is ListState.OFF
    assert usual_policy(HouseKind.WGC).state is ListState.OPEN
