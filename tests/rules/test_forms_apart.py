"""Two versions of a form: each kind of difference is found, and nothing else."""

from __future__ import annotations

from typing import Any

from healthdesk.rules.forms_apart import ChangeKind, changes
from tests.forms_made import SHIPPED, form_of, q, shipped

OPTIONS = [{"valueString": "een"}, {"valueString": "twee"}]


def kinds(old: list[dict[str, Any]], new: list[dict[str, Any]]) -> list[tuple[ChangeKind, str]]:
    return [(one.kind, one.link_id) for one in changes(form_of(*old).form, form_of(*new).form)]


def test_a_form_is_as_it_was_beside_itself() -> None:
    for name in SHIPPED:
        form = shipped(name).form
        assert changes(form, form, "fr") == ()


def test_each_difference_is_called_by_its_name() -> None:
    old = [q("a"), q("b"), q("c", "choice", answerOption=OPTIONS), q("d"), q("e", required=True), q("weg")]
    new = [
        q("nieuw"),
        {**q("a"), "text": "Andere woorden"},
        q("b", "integer"),
        q("c", "choice", answerOption=[*OPTIONS[:1], {"valueString": "drie"}]),
        q("d", required=True, enableWhen=[{"question": "a", "operator": "exists", "answerBoolean": True}]),
        q("e"),
    ]
    assert kinds(old, new) == [
        (ChangeKind.ADDED, "nieuw"),
        (ChangeKind.REWORDED, "a"),
        (ChangeKind.OTHER_TYPE, "b"),
        (ChangeKind.OTHER_CHOICES, "c"),
        (ChangeKind.REQUIRED, "d"),
        (ChangeKind.OTHER_CONDITIONS, "d"),
        (ChangeKind.NO_LONGER_REQUIRED, "e"),
        (ChangeKind.GONE, "weg"),
    ]


def test_the_choices_that_came_and_went_are_named() -> None:
    old = form_of(q("c", "choice", answerOption=OPTIONS)).form
    new = form_of(q("c", "choice", answerOption=[*OPTIONS[:1], {"valueString": "drie"}])).form
    (change,) = changes(old, new)
    assert (change.was, change.becomes) == ("twee", "drie")


def test_a_question_in_another_group_is_told() -> None:
    old = [q("a"), {**q("g", "group"), "item": [q("b")]}]
    new = [{**q("g", "group"), "item": [q("b"), q("a")]}]
    assert kinds(old, new) == [(ChangeKind.OTHER_PLACE, "a")]
