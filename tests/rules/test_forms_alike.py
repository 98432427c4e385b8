"""Two forms that ask the same in other words, and two that do not."""

from __future__ import annotations

from typing import Any

import pytest

from healthdesk.rules.forms_alike import says_otherwise_only
from tests.forms_made import form_of, q

OPTIONS = [{"valueCoding": {"code": "a", "display": "A"}}]
BEFORE = form_of(q("g", "group", item=[q("a"), q("b", "choice", answerOption=OPTIONS)])).form


def other(a: dict[str, Any], b: dict[str, Any]) -> bool:
    return says_otherwise_only(BEFORE, form_of(q("g", "group", item=[a, b])).form)


def test_other_words_options_and_duties_are_the_same_questions() -> None:
    more = [*OPTIONS, {"valueCoding": {"code": "b", "display": "B"}}]
    assert other(q("a", text="Anders?", required=True), q("b", "choice", answerOption=more))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (q("a", "boolean"), q("b", "choice", answerOption=OPTIONS)),
        (q("b", "choice", answerOption=OPTIONS), q("a")),
        (q("a"), q("b", "choice", answerOption=OPTIONS, repeats=True)),
        (q("a", enableWhen=[{"question": "b", "operator": "exists", "answerBoolean": True}]), q("b")),
        (q("a"), q("b", "choice", answerOption=OPTIONS, item=[q("c")])),
    ],
)
def test_another_kind_place_or_condition_is_another_form(a: dict[str, Any], b: dict[str, Any]) -> None:
    assert not other(a, b)
