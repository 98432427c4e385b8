"""A condition as a coordinator builds it says the same as the condition that is kept."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.entitlement import Amount, FactKind, Source
from healthdesk.rules.condition_outline import (
    Branch,
    Comparison,
    ConditionPart,
    Joint,
    Leaf,
    condition,
    opposite,
    outline,
)
from healthdesk.rules.entitlement_conditions import judge
from healthdesk.rules.entitlement_data import all_entitlements, questions
from healthdesk.rules.right_checks import comparisons_for, leaf_trouble
from tests.rules.test_entitlements import LIVES

AMOUNTS = (Amount(key="grens", label={"nl": "grens"}, value=20_000, source=Source(name="brief")),)


@st.composite
def _leaves(draw: st.DrawFn) -> Leaf:
    question = draw(st.sampled_from(list(questions().values())))
    money = question.kind is FactKind.MONEY
    test = draw(st.sampled_from(comparisons_for(question.kind, has_amounts=money)))
    value: object = None
    if test in {Comparison.ONE_OF, Comparison.NONE_OF}:
        options = sorted(question.options)
        value = tuple(draw(st.lists(st.sampled_from(options), unique=True, min_size=1)))
    elif test in {Comparison.UNDER, Comparison.ABOVE}:
        value = "grens"
    elif test in {Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.MORE, Comparison.LESS}:
        value = draw(st.integers(0, 100))
    return Leaf(question.key, test, value, question.kind is FactKind.SEVERAL)


def _groups(inner: st.SearchStrategy[ConditionPart]) -> st.SearchStrategy[ConditionPart]:
    return st.builds(Branch, st.sampled_from(Joint), st.lists(inner, max_size=3).map(tuple))


PARTS: st.SearchStrategy[ConditionPart] = st.recursive(_leaves(), _groups, max_leaves=6)


def test_every_rule_of_the_program_comes_back_as_it_was_written() -> None:
    for one in all_entitlements():
        for kept in (one.when, one.held):
            assert kept is None or condition(outline(kept)) == kept, one.id


@given(PARTS, LIVES)
def test_what_is_built_is_read_again_with_the_same_meaning(part: ConditionPart, life: dict) -> None:  # type: ignore[type-arg]
    built = condition(part)
    again = condition(outline(built))
    assert judge(again, life, AMOUNTS).truth is judge(built, life, AMOUNTS).truth
    against = judge(condition(opposite(part)), life, AMOUNTS).truth
    truth = judge(built, life, AMOUNTS).truth
    assert against is (None if truth is None else not truth)


@given(_leaves())
def test_a_line_that_is_whole_has_nothing_wrong_with_it(leaf: Leaf) -> None:
    assert leaf_trouble(leaf, {"grens"}, questions()) == ""
    if leaf.test in {Comparison.UNDER, Comparison.ABOVE}:
        assert leaf_trouble(leaf, set(), questions()) == "rights.amount_gone"


def test_a_line_that_is_half_says_what_lacks() -> None:
    assert leaf_trouble(Leaf("", Comparison.KNOWN), (), questions()) == "rights.choose_a_fact"
    assert leaf_trouble(Leaf("income", Comparison.ONE_OF, ()), (), questions()) == "rights.choose_an_answer"
    assert leaf_trouble(Leaf("age", Comparison.AT_LEAST, None), (), questions()) == "rights.number_missing"
