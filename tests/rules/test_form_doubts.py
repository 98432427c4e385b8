"""What nobody can ever answer is told when a form is loaded, and stands in nobody's way afterwards."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from healthdesk.actions.check_forms import report_on
from healthdesk.rules.form_checks import findings
from healthdesk.rules.form_doubts import doubts_about
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_index import index_form
from tests.forms_made import SHIPPED, at, form_of, q, shipped
from tests.forms_of_others import answer_of, ext, variable, worked_out

DAY = dt.date(2026, 11, 27)
HIDDEN = ext("questionnaire-hidden", valueBoolean=True)


def doubts(*items: dict[str, Any]) -> list[tuple[str, str]]:
    return [(one.where, one.key) for one in report_on(form_of(*items)).remarks if one.kind == "doubtful"]


def test_a_question_that_is_hidden_and_required_is_told_and_nobody_waits_for_it() -> None:
    item = q("a", required=True, extension=[HIDDEN])
    within = q("g", "group", extension=[HIDDEN], item=[q("b", required=True)])
    assert doubts(item, within) == [("a", "required_unseen"), ("b", "required_unseen")]
    assert findings(FormFilling(form_of(item, within).form, DAY)) == ()


def test_what_is_hidden_and_filled_in_by_the_form_is_in_order() -> None:
    by_itself = q("a", required=True, extension=[HIDDEN], initial=[{"valueString": "x"}])
    assert doubts(by_itself, q("b", required=True)) == []


@pytest.mark.parametrize(
    "extension",
    [
        [ext("minValue", valueInteger=9), ext("maxValue", valueInteger=3)],
        [ext("questionnaire-minOccurs", valueInteger=4), ext("questionnaire-maxOccurs", valueInteger=2)],
    ],
)
def test_limits_that_no_answer_keeps_to_are_told(extension: list[dict[str, Any]]) -> None:
    assert doubts(q("a", "integer", repeats=True, extension=extension)) == [("a", "limits_apart")]


YES = {"question": "a", "operator": "=", "answerCoding": {"code": "Y"}}


@pytest.mark.parametrize(
    ("kind", "condition", "told"),
    [
        ("boolean", YES, True),
        ("boolean", {"question": "a", "operator": ">", "answerBoolean": True}, True),
        ("group", {"question": "a", "operator": "exists", "answerBoolean": True}, True),
        ("group", {"question": "a", "operator": "exists", "answerBoolean": False}, False),
        ("boolean", {"question": "a", "operator": "!=", "answerCoding": {"code": "Y"}}, False),
        ("integer", {"question": "a", "operator": ">", "answerInteger": 3}, False),
        ("string", YES, False),
        ("date", {"question": "a", "operator": "=", "answerDateTime": "2026-11-27T10:00:00Z"}, False),
        ("decimal", {"question": "a", "operator": "=", "answerInteger": 3}, False),
        ("integer", {"question": "a", "operator": "=", "answerDecimal": 2.5}, True),
        ("open-choice", YES, False),
    ],
)
def test_a_condition_that_nothing_can_meet_is_told(kind: str, condition: dict[str, Any], told: bool) -> None:
    below = {"item": [q("c")]} if kind == "group" else {}
    found = doubts(q("a", kind, **below), q("b", enableWhen=[condition]))
    assert found == ([("b", "condition_never")] if told else [])


def test_a_condition_on_an_option_that_is_not_there_is_told() -> None:
    asked = q("a", "choice", answerOption=[{"valueCoding": {"code": "N"}}])
    assert doubts(asked, q("b", enableWhen=[YES])) == [("b", "condition_never")]


def test_first_answers_that_wait_for_each_other_are_a_ring() -> None:
    one = q("a", "integer", extension=[worked_out("initialExpression", answer_of("b"))])
    other = q("b", "integer", extension=[worked_out("initialExpression", answer_of("a"))])
    assert [(r.where, r.key) for r in report_on(form_of(one, other)).remarks] == [("a > b", "ring")]


@pytest.mark.parametrize("name", SHIPPED)
def test_there_is_no_doubt_about_what_travels_with_the_program(name: str) -> None:
    assert [one for one in report_on(shipped(name)).remarks if one.kind == "doubtful"] == []


def test_a_form_that_asks_a_million_rows_begins_with_what_fits_on_a_page() -> None:
    many = [ext("questionnaire-minOccurs", valueInteger=1_000_000)]
    inner = q("r", "group", repeats=True, extension=many, item=[q("a")])
    sheet = FormFilling(form_of(q("g", "group", repeats=True, extension=many, item=[inner])).form, DAY)
    assert (sheet.times(at("g")), sheet.times(at("g", "r"))) == (50, 1)
    assert ("g", "min_occurs") in [(one.link_id, one.kind) for one in findings(sheet)]


def test_a_text_that_doubles_with_each_variable_comes_to_an_end() -> None:
    doubled = [variable(f"v{n}", f"%v{n - 1} & %v{n - 1}") for n in range(1, 60)]
    total = q("a", extension=[worked_out("calculatedExpression", "%v59")])
    sheet = FormFilling(form_of(total, extension=[variable("v0", "'aa'"), *doubled]).form, DAY)
    assert sheet.answers(at("a")) == ()


def test_options_that_are_one_answer_are_told() -> None:
    options = [{"valueCoding": {"code": "1", "display": said}} for said in ("Ja", "Nee")]
    other = {"valueCoding": {"code": "1", "system": "urn:anders", "display": "Misschien"}}
    read = form_of(q("a", "choice", answerOption=[*options, other]))
    assert [(one.link_id, one.key, one.said) for one in doubts_about(index_form(read.form))] == [
        ("a", "double_option", "Nee")
    ]
