"""Two people change the plan at once: nothing of either is lost, and only what both changed is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.errors import NotAllowed
from healthdesk.records.help_plan import HelpPlan, PlanGoal, PlanStep
from healthdesk.rules.help_plan_merge import first_step, in_dispute, merged, next_due, require_whole, tidy

WHOSE = UUID(int=99)
WORDS = st.sampled_from(("slapen", "wonen", "werk", "vrienden"))
GOALS = st.dictionaries(st.integers(1, 5), WORDS, max_size=4)
DAYS = st.none() | st.dates(date(2026, 1, 1), date(2027, 1, 1))


def _plan(goals: dict[int, str], look: date | None = None, version: int = 1) -> HelpPlan:
    made = tuple(PlanGoal(id=UUID(int=key), words=words) for key, words in goals.items())
    return HelpPlan(
        id=UUID(int=1),
        patient_id=WHOSE,
        goals=made,
        look_again_on=look,
        changed_at=datetime(2026, 11, 25, tzinfo=UTC),
        version=version,
    )


PLANS = st.builds(_plan, GOALS, DAYS)


def _told(plan: HelpPlan) -> dict[int, str]:
    return {goal.id.int: goal.words for goal in plan.goals}


@given(PLANS, PLANS)
def test_what_only_one_changed_goes_through(before: HelpPlan, changed: HelpPlan) -> None:
    newer = replace(before, version=7)
    mine = merged(changed, newer, before)
    assert (_told(mine), mine.look_again_on, mine.version) == (_told(changed), changed.look_again_on, 7)
    theirs = merged(before, replace(changed, version=7), before)
    assert (_told(theirs), theirs.look_again_on) == (_told(changed), changed.look_again_on)
    assert in_dispute(changed, newer, before) == ()


@given(PLANS, PLANS, PLANS)
def test_the_choice_decides_exactly_what_is_in_dispute(
    before: HelpPlan, mine: HelpPlan, theirs: HelpPlan
) -> None:
    disputed = in_dispute(mine, theirs, before)
    kept_mine = merged(mine, theirs, before, dict.fromkeys(disputed, "mine"))
    kept_theirs = merged(mine, theirs, before, dict.fromkeys(disputed, "theirs"))
    for key in {goal.id for plan in (mine, theirs) for goal in plan.goals}:
        sides = [_told(plan).get(key.int) for plan in (kept_mine, kept_theirs)]
        if str(key) in disputed:
            assert sides == [_told(mine).get(key.int), _told(theirs).get(key.int)]
        else:
            assert sides[0] == sides[1]


def test_two_first_plans_become_one() -> None:
    empty = _plan({}, version=0)
    mine = replace(_plan({1: "slapen"}, version=0), id=UUID(int=5))
    both = merged(mine, _plan({2: "werk"}), replace(empty, id=UUID(int=5)))
    assert (_told(both), both.id.int, both.version) == ({1: "slapen", 2: "werk"}, 1, 1)


def test_what_was_left_empty_is_left_out_and_a_goal_needs_words() -> None:
    step = PlanStep(id=UUID(int=8), what=" ")
    bare = replace(_plan({1: "", 2: "werk"}), goals=())
    goals = (PlanGoal(id=UUID(int=1), words="", steps=(step,)), PlanGoal(id=UUID(int=2), words="werk"))
    assert _told(tidy(replace(bare, goals=goals))) == {2: "werk"}
    wordless = replace(
        bare, goals=(PlanGoal(id=UUID(int=3), words=" ", steps=(replace(step, what="bellen"),)),)
    )
    with pytest.raises(NotAllowed) as told:
        require_whole(wordless)
    assert told.value.fields == (str(UUID(int=3)),)


def test_what_is_to_be_done_first() -> None:
    steps = (
        PlanStep(id=UUID(int=11), what="gedaan", by=date(2026, 11, 1), done_on=date(2026, 11, 2)),
        PlanStep(id=UUID(int=12), what="bellen", by=date(2026, 11, 20)),
        PlanStep(id=UUID(int=13), what="later", by=date(2026, 12, 20)),
    )
    goal = PlanGoal(id=UUID(int=1), words="rust", steps=steps)
    plan = replace(_plan({}, look=date(2026, 12, 1)), goals=(goal,))
    assert next_due(plan) == date(2026, 11, 20)
    assert first_step(plan, date(2026, 11, 25)) == "bellen"
    closed = replace(plan, goals=(replace(goal, closed_on=date(2026, 11, 24)),))
    assert next_due(closed) == date(2026, 12, 1)
    assert first_step(closed, date(2026, 12, 1)) == ""
