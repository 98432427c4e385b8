"""An item that asks the same in other words, and one that does not."""

from __future__ import annotations

from typing import Any

import pytest

from healthdesk.records.questionnaire import Item
from healthdesk.rules.forms_alike import says_otherwise_only
from tests.forms_made import form_of, q

OPTIONS = [{"valueCoding": {"code": "a", "display": "A"}}]
A, B = q("a"), q("b", "choice", answerOption=OPTIONS)


def item(raw: dict[str, Any]) -> Item:
    (found,) = form_of(raw).form.items
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (A, q("a", text="Anders?", required=True)),
        (B, q("b", "choice", answerOption=[*OPTIONS, {"valueCoding": {"code": "b", "display": "B"}}])),
        (q("g", "group", item=[A, B]), q("g", "group", text="Anders", item=[B, q("c", "boolean")])),
        (
            q("g", "group", repeats=True, item=[A]),
            q("g", "group", repeats=True, item=[q("a", text="Anders?")]),
        ),
    ],
)
def test_other_words_options_and_duties_are_the_same_question(
    one: dict[str, Any], other: dict[str, Any]
) -> None:
    assert says_otherwise_only(item(one), item(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (A, q("a", "boolean")),
        (A, q("x")),
        (B, q("b", "choice", answerOption=OPTIONS, repeats=True)),
        (A, q("a", enableWhen=[{"question": "b", "operator": "exists", "answerBoolean": True}])),
        (B, q("b", "choice", answerOption=OPTIONS, item=[q("c")])),
        (q("g", "group", item=[A]), q("g", "group", repeats=True, item=[A])),
        (q("g", "group", repeats=True, item=[A, B]), q("g", "group", repeats=True, item=[B, A])),
    ],
)
def test_another_kind_place_or_condition_is_another_question(
    one: dict[str, Any], other: dict[str, Any]
) -> None:
    assert not says_otherwise_only(item(one), item(other))
