"""Old answers beside a newer version of their form: what comes along, and a draft that begins with it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from healthdesk.actions import carry_answers, load_form, sign_intake, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.records.house import HouseKind
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire_response import Coding, FormDate
from healthdesk.rules.form_carry import Fate
from healthdesk.rules.form_filling import FormFilling
from tests.forms_made import at, q
from tests.intake_desk import somebody, typed
from tests.stores import MakeDesk


def choice(link_id: str, *codes: str) -> dict[str, Any]:
    return q(link_id, "choice", answerOption=[{"valueCoding": {"system": "s", "code": c}} for c in codes])


def form(version: str, *items: dict[str, Any]) -> str:
    raw = {"resourceType": "Questionnaire", "status": "active", "url": "urn:test:carry", "title": "Vragen"}
    return json.dumps({**raw, "version": version, "language": "nl", "item": list(items)})


OLD = form(
    "1",
    q("naam"),
    {**q("woorden"), "text": "Oude woorden"},
    choice("kies", "a", "b"),
    choice("kies-weg", "a", "b"),
    q("dag", "date"),
    q("weg"),
    {**q("kind", "group", repeats=True), "item": [q("kind-naam")]},
    q("later"),
)
NEW = form(
    "2",
    q("naam"),
    {**q("woorden"), "text": "Nieuwe woorden"},
    choice("kies", "a", "c"),
    choice("kies-weg", "a", "c"),
    q("dag", "integer"),
    {**q("kind", "group", repeats=True), "item": [q("kind-naam")]},
    {**q("deel", "group"), "item": [q("later")]},
    q("nieuw", required=True),
)


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION, kind=HouseKind.WGC)


def test_old_answers_stay_and_what_still_says_something_comes_along(desk: Desk) -> None:
    older = load_form.load_form(desk, OLD).result[0]
    load_form.switch_form(desk, older.id, on=True)
    opened = start_intake.start(desk, somebody(desk), older.id).result
    answers: dict[tuple[Any, ...], list[Any]] = {
        ("naam",): ["Noor"],
        ("woorden",): ["zo"],
        ("kies",): [Coding("a", "s")],
        ("kies-weg",): [Coding("b", "s")],
        ("dag",): [FormDate(2026, 3, 4)],
        ("weg",): ["niet meer"],
        ("kind", "kind-naam"): ["Ali"],
        ("later",): ["verhuisd"],
    }
    response = sign_intake.sign(desk, typed(opened, desk, answers)).result.response
    assert carry_answers.beside_newer(desk, response.id) is None
    newer = load_form.load_form(desk, NEW).result[0]
    assert carry_answers.beside_newer(desk, response.id) is None  # not before it can be started
    load_form.switch_form(desk, newer.id, on=True)
    carrying = carry_answers.beside_newer(desk, response.id)
    assert carrying is not None
    fates = {one.question: one.fate for one in carrying.carried.answers}
    assert fates == {
        "naam": Fate.COMES_ALONG,
        "Oude woorden": Fate.REWORDED,
        "kies": Fate.COMES_ALONG,
        "kies-weg": Fate.DOES_NOT_FIT,
        "dag": Fate.DOES_NOT_FIT,
        "weg": Fate.NOT_ASKED,
        "kind-naam": Fate.COMES_ALONG,
        "later": Fate.COMES_ALONG,
    }
    begun = carry_answers.start_from(desk, carrying)
    filled = {item.link_id: item for item in begun.result.items}
    assert filled["naam"].answers[0].value == "Noor"
    assert filled["woorden"].text == "Nieuwe woorden"
    assert filled["deel"].items[0].answers[0].value == "verhuisd"
    assert not {"kies-weg", "dag", "weg"} & set(filled)
    again = start_intake.open_draft(desk, begun.result.draft.id).result
    assert again.form.version == "2"
    assert again.items == begun.result.items
    assert sign_intake.read(desk, response.id).result.form.version == "1"
    assert begun.undo is not None
    begun.undo(desk)
    assert start_intake.unfinished(desk) == ()


def test_each_of_a_repeating_group_comes_along(desk: Desk) -> None:
    older = load_form.load_form(desk, OLD).result[0]
    load_form.switch_form(desk, older.id, on=True)
    opened = start_intake.start(desk, somebody(desk), older.id).result
    filling = FormFilling(opened.form, desk.clock.today())
    filling.add_group(at("kind"))
    filling.answer(at("kind", "kind-naam"), ("Ali",))
    filling.answer(at(("kind", 1), "kind-naam"), ("Zoë",))
    page = typed(opened, desk, {})
    page = replace(page, items=filling.response_items("nl", unasked_too=True))
    response = sign_intake.sign(desk, page).result.response
    newer = load_form.load_form(desk, NEW).result[0]
    load_form.switch_form(desk, newer.id, on=True)
    carrying = carry_answers.beside_newer(desk, response.id)
    assert carrying is not None
    names = [item.items[0].answers[0].value for item in carrying.carried.items if item.link_id == "kind"]
    assert names == ["Ali", "Zoë"]
