"""Any form, any edits: what comes out is what comes out when only the last answers are given."""

from __future__ import annotations

import datetime as dt
import json
from random import Random
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.exchange.fhir_questionnaire_response import as_json_text, write_response
from healthdesk.records.questionnaire import Form, Item, ItemType
from healthdesk.records.questionnaire_response import Coding, Place, Response, ResponseStatus, Value
from healthdesk.rules.form_checks import everything_found
from healthdesk.rules.form_filling import FormFilling
from tests.exchange.r4_schema import faults_of_response
from tests.forms_of_others import answer_of, ext, form, rule, toggle, variable, worked_out

DAY = dt.date(2026, 11, 25)
KINDS = ("boolean", "integer", "string", "choice", "group", "rows", "display", "sum", "options", "toggled")
OPTIONS = [{"valueCoding": {"code": code}} for code in "xyz"]


@st.composite
def forms(draw: st.DrawFn, *, rings: bool = False) -> Form:
    """Up to a dozen items, in groups and rows, that depend on each other in all ways there are."""
    count = draw(st.integers(2, 12))
    names = [f"q{n}" for n in range(count)]
    made = [draw(items(name, names if rings else names[:n])) for n, name in enumerate(names)]
    top: list[dict[str, Any]] = []
    holders: list[dict[str, Any]] = []
    for item in made:
        into = draw(st.sampled_from([None, *holders])) if holders else None
        (top if into is None else into.setdefault("item", [])).append(item)
        if item["type"] in ("group", "choice"):
            holders.append(item)
    rules = [rule("r", f"{answer_of(name)}.count() < 2", "hooguit een", location=name) for name in names[:2]]
    text = json.dumps(form(*top, extension=[variable("v", f"{answer_of(names[0])}.count()"), *rules]))
    return read_form(text).form


def whole_of(name: str) -> str:
    """What is answered below one item, without naming the questions."""
    return f"%resource.repeat(item).where(linkId = '{name}').repeat(item).answer.value"


@st.composite
def items(draw: st.DrawFn, name: str, names: list[str]) -> dict[str, Any]:
    """One item with conditions and expressions over any other."""
    kind = draw(st.sampled_from(KINDS))
    found: dict[str, Any] = {"linkId": name, "text": name, "type": kind, "extension": []}
    other = draw(st.sampled_from(names or ["nothing"]))
    if kind == "rows":
        found |= {"type": "group", "repeats": True}
    elif kind == "choice":
        found |= {"answerOption": OPTIONS, "repeats": draw(st.booleans())}
    elif kind == "sum":
        found["type"] = "integer"
        group = draw(st.sampled_from(names or ["nothing"]))
        text = draw(
            st.sampled_from(
                [
                    f"{answer_of(other)}.count()",
                    f"%v + {answer_of(other)}.ofType(Integer).sum()",
                    f"{whole_of(group)}.count() + {answer_of(other)}.count()",
                ]
            )
        )
        found["extension"].append(worked_out("calculatedExpression", text))
    elif kind == "options":
        found["type"] = "choice"
        found["extension"].append(worked_out("answerExpression", answer_of(other)))
    elif kind == "toggled":
        found |= {"type": "choice", "answerOption": OPTIONS}
        found["extension"].append(toggle(f"{answer_of(other)}.exists()", "x", "y"))
    elif kind == "integer" and draw(st.booleans()):
        found["extension"].append(worked_out("initialExpression", "1 + 1"))
        found["extension"].append(ext("maxValue", valueInteger=3))
    for asked in draw(st.lists(st.sampled_from(names or ["nothing"]), max_size=2)):
        operator = draw(st.sampled_from(["exists", "=", "!=", ">"]))
        answer: dict[str, Any] = {"answerBoolean": True} if operator == "exists" else {"answerInteger": 2}
        found.setdefault("enableWhen", []).append({"question": asked, "operator": operator, **answer})
        found["enableBehavior"] = draw(st.sampled_from(["any", "all"]))
    if draw(st.integers(0, 4)) == 0:
        found["extension"].append(worked_out("enableWhenExpression", f"{answer_of(other)}.exists()"))
    return found


VALUES: dict[ItemType, list[tuple[Value, ...]]] = {
    ItemType.BOOLEAN: [(), (True,), (False,)],
    ItemType.INTEGER: [(), (1,), (2,), (3,)],
    ItemType.STRING: [(), ("a",), ("b",)],
    ItemType.CHOICE: [
        (),
        (Coding("x"),),
        (Coding("y"),),
        (Coding("x"), Coding("y")),
        (Coding("y"), Coding("z")),
    ],
}


def values_for(item: Item, dice: Random) -> tuple[Value, ...]:
    chosen = dice.choice(VALUES[item.type])
    return chosen if item.repeats else chosen[:1]


def answerable(sheet: FormFilling) -> list[Place]:
    found = []
    for link, item in sheet.index.items.items():
        if item.asks and item.calculated is None:
            found += sheet.places(link)
    return found


def groups(sheet: FormFilling) -> list[Place]:
    rows = [link for link, item in sheet.index.items.items() if item.type is ItemType.GROUP and item.repeats]
    return [place for link in rows for place in sheet.places(link)]


def edit(sheet: FormFilling, dice: Random) -> None:
    """Any one thing that a person can do."""
    rows, questions, what = groups(sheet), answerable(sheet), dice.random()
    if rows and what < 0.15:
        sheet.add_group(dice.choice(rows))
    elif rows and what < 0.25:
        place = dice.choice(rows)
        sheet.remove_group(place, dice.randrange(sheet.times(place)))
    elif questions:
        place = dice.choice(questions)
        sheet.answer(place, values_for(sheet.index.items[place[-1][0]], dice))


def from_scratch(sheet: FormFilling, dice: Random) -> FormFilling:
    """The last answers given to an empty sheet: from above to below, neighbours in any order."""
    fresh = FormFilling(sheet.form, DAY)
    for depth in range(1, 14):
        for place in [one for one in groups(fresh) if len(one) == depth]:
            for _ in range(sheet.times(place) - fresh.times(place)):
                fresh.add_group(place)
        waiting = [one for one in answerable(fresh) if len(one) == depth]
        dice.shuffle(waiting)
        for place in waiting:
            fresh.answer(place, sheet.answers(place))
    return fresh


@settings(max_examples=100, deadline=None)
@given(forms(), st.integers(0, 10**6), st.integers(1, 25))
def test_any_edits_end_as_from_scratch(made: Form, seed: int, count: int) -> None:
    sheet, dice = FormFilling(made, DAY), Random(seed)
    assume(not sheet.index.cycles)
    for _ in range(count):
        edit(sheet, dice)
    fresh = from_scratch(sheet, dice)
    assert fresh.response_items() == sheet.response_items()
    assert fresh.asked_places() == sheet.asked_places()
    assert everything_found(fresh) == everything_found(sheet)
    for place in sheet.asked_places():
        assert fresh.item_at(place) == sheet.item_at(place)


@settings(max_examples=60, deadline=None)
@given(forms(rings=True), st.integers(0, 10**6), st.integers(0, 15))
def test_what_leaves_is_valid_and_holds_only_what_is_asked(made: Form, seed: int, count: int) -> None:
    sheet, dice = FormFilling(made, DAY), Random(seed)
    for _ in range(count):
        edit(sheet, dice)
    items = sheet.response_items()
    response = Response(made.key, ResponseStatus.IN_PROGRESS, items)
    assert faults_of_response(json.loads(as_json_text(write_response(response, made)))) == []
    asked = {place[-1][0] for place in sheet.asked_places()}
    assert {link for item in items for link in _links(item)} <= asked


def _links(item: Any) -> set[str]:
    below = (*item.items, *(one for answer in item.answers for one in answer.items))
    return {item.link_id}.union(*(_links(one) for one in below))
