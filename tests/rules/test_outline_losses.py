"""A form loses a question that a formula or an alarm hung on: who builds is told."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

import pytest

from healthdesk.exchange.fhir_outline_in import outline_in
from healthdesk.records.form_outline import FormOutline, LineKind, OutlineCondition
from healthdesk.resource_paths import resource
from healthdesk.rules import form_outline as steps
from healthdesk.rules.form_outline import Spot, Way
from healthdesk.rules.outline_doubts import doubts
from healthdesk.rules.outline_losses import losses
from tests.outlines_made import line, outline

PHQ = outline_in(resource("forms", "phq-9.json").read_text(encoding="utf-8"))


def told(made: FormOutline) -> list[tuple[str, str]]:
    return [(one.line, one.key) for one in losses(made, PHQ)]


def test_without_the_last_question_the_score_and_the_alarm_are_told() -> None:
    found = losses(steps.without(PHQ, "phq9-9"), PHQ)
    assert [(one.line, one.key) for one in found] == [("", "alarm_gone"), ("score", "formula_lost")]
    asked = PHQ.line("phq9-9")
    assert asked is not None
    assert all(dict(one.values)["question"] == asked.words["nl"] for one in found)
    assert all(one.asks and not one.blocks for one in found)


def test_without_a_question_that_has_no_alarm_only_the_score_is_told() -> None:
    assert told(steps.without(PHQ, "phq9-2")) == [("score", "formula_lost")]


def test_a_question_more_among_those_that_are_counted_is_told() -> None:
    assert told(steps.add(PHQ, line("nieuw"), "phq9-3")) == [("score", "formula_more")]


def test_a_question_put_elsewhere_is_out_of_the_reach_of_the_score() -> None:
    assert told(steps.move_to(PHQ, "phq9-3", Spot("", 0))) == [("score", "formula_lost")]


def test_an_alarming_answer_taken_away_is_told_at_the_question() -> None:
    asked = PHQ.line("phq9-9")
    assert asked is not None
    assert told(steps.change(PHQ, "phq9-9", options=asked.options[:-1])) == [("phq9-9", "alarm_fewer")]


def test_what_no_formula_counts_on_goes_without_a_word() -> None:
    for made in (
        PHQ,
        steps.without(PHQ, "moeilijk"),
        steps.move(PHQ, "phq9-3", Way.UP),
        steps.without(PHQ, "score"),
        steps.add(PHQ, line("nieuw")),
    ):
        assert told(made) == []


def calls(work: Callable[[], object]) -> int:
    """How many functions are called on the way."""
    count = 0

    def seen(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def long_form(count: int) -> FormOutline:
    """Questions that each depend on the one before, are each looked at by a formula, and sums between."""
    made = []
    for number in range(count):
        said = {"expression": f"%resource.item.where(linkId='q{number - 1}').answer.value"}
        made.append(
            line(
                f"q{number}",
                LineKind.SUM if number % 10 == 9 else LineKind.TEXT,
                conditions=(OutlineCondition(f"q{number - 1}", answer="x"),) if number else (),
                rest=json.dumps({"extension": [{"valueExpression": said}]}),
            )
        )
    return outline(*made)


def gone(made: FormOutline) -> object:
    return losses(outline(*made.lines[::2]), made)


def come(made: FormOutline) -> object:
    return losses(made, outline(*made.lines[::2]))


@pytest.mark.parametrize("work", [doubts, gone, come])
def test_a_form_twice_as_long_takes_twice_the_work(work: Callable[[FormOutline], object]) -> None:
    short, long = (long_form(count) for count in (150, 300))
    assert calls(lambda: work(long)) < 2.5 * calls(lambda: work(short))
