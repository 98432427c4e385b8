"""Answers that leave are always valid R4, and come back as they were."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft6Validator

from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_questionnaire_response import as_json_text, read_response, write_response
from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import FormDate, Quantity, Response, ResponseStatus, Value
from healthdesk.rules.form_filling import FormFilling
from tests.forms_made import SHIPPED, at, form_of, q, shipped

DAY = dt.date(2026, 11, 25)
FORMS = {name: shipped(name).form for name in SHIPPED}


@cache
def validator() -> Draft6Validator:
    path = Path(__file__).parent / "fhir_r4_questionnaire.schema.json"
    schema = json.loads(path.read_text("utf-8"))
    return Draft6Validator({**schema, "$ref": "#/definitions/QuestionnaireResponse"})


def values_for(item: Item) -> st.SearchStrategy[Value]:
    if item.options:
        return st.sampled_from([option.value for option in item.options])
    days = st.dates(dt.date(1900, 1, 1), dt.date(2099, 1, 1))
    kinds: dict[ItemType, st.SearchStrategy[Any]] = {
        ItemType.BOOLEAN: st.booleans(),
        ItemType.INTEGER: st.integers(-5, 150),
        ItemType.DATE: st.builds(lambda day: FormDate(day.year, day.month, day.day), days)
        | st.just("3 apri"),
    }
    return kinds.get(item.type, st.text(min_size=1, max_size=12))


@st.composite
def filled(draw: st.DrawFn) -> tuple[str, FormFilling]:
    name = draw(st.sampled_from(SHIPPED))
    form = FORMS[name]
    sheet = FormFilling(form, DAY)
    asked = [item for item in form.walk() if item.asks and not item.calculated]
    for item in draw(st.lists(st.sampled_from(asked), max_size=12)):
        values = draw(st.lists(values_for(item), max_size=3 if item.repeats else 1))
        sheet.answer(sheet.places(item.link_id)[0], values)
    return name, sheet


def test_what_has_no_sign_that_can_be_kept_is_no_answer() -> None:
    sheet = FormFilling(FORMS["onthaal-na-vlucht"], DAY)
    sheet.answer(sheet.places("taal")[0], ["\x00"])
    assert sheet.response_items("nl") == ()


@settings(max_examples=60)
@given(filled(), st.sampled_from(["nl", "fr", "en"]))
def test_whatever_is_filled_in_leaves_as_valid_r4_and_comes_back(
    made: tuple[str, FormFilling], said: str
) -> None:
    name, sheet = made
    form = FORMS[name]
    items = sheet.response_items(said)
    response = Response(form.key, ResponseStatus.COMPLETED, items, language=said)
    text = as_json_text(write_response(response, form))
    assert [error.message for error in validator().iter_errors(json.loads(text))] == []
    again = FormFilling(form, DAY)
    assert again.take(read_response(text, form).response.items) == []
    assert again.response_items(said) == items


def test_every_type_of_answer_keeps_its_own() -> None:
    read = form_of(
        q("decimal", "decimal"), q("date", "date"), q("dateTime", "dateTime"), q("time", "time"),
        q("url", "url"), q("quantity", "quantity"), q("text", "text"), q("vague", "dateTime"),
    )  # fmt: skip
    given: dict[str, Value] = {
        "decimal": Decimal("1.50"),
        "date": FormDate(1950),
        "dateTime": dt.datetime(2026, 3, 29, 2, 30, tzinfo=dt.UTC),
        "time": dt.time(14, 30),
        "url": "https://example.org",
        "quantity": Quantity(Decimal("70.0"), "kg", "kg", "http://unitsofmeasure.org"),
        "text": "a\nb",
        "vague": FormDate(2025, 12),
    }
    sheet = FormFilling(read.form, DAY)
    for link, value in given.items():
        sheet.answer(at(link), [value])
    response = Response(read.form.key, ResponseStatus.COMPLETED, sheet.response_items("nl"))
    text = as_json_text(write_response(response, read.form))
    assert '"valueDecimal":1.50' in text
    assert list(validator().iter_errors(json.loads(text))) == []
    back = read_response(text, read.form).response.items
    assert {item.link_id: item.answers[0].value for item in back} == given


def test_spaces_and_signs_that_r4_refuses_become_what_it_allows() -> None:
    read = form_of(q("a", "string"))
    sheet = FormFilling(read.form, DAY)
    sheet.answer(at("a"), ["\u00a0na\u20096\x00 uur\x1f"])
    assert sheet.answers(at("a")) == (" na 6 uur ",)


def test_odd_answers_are_read_with_remarks() -> None:
    read = form_of(q("n", "integer"), q("d", "date"))
    raw = {"resourceType": "QuestionnaireResponse", "item": [
        {"linkId": "n", "answer": [{"valueInteger": "7"}]},
        {"linkId": "d", "answer": {"valueString": "2020-01"}},
        {"answer": [{"valueString": "lost"}]},
    ]}  # fmt: skip
    found = read_response(json.dumps(raw), read.form)
    assert [item.answers[0].value for item in found.response.items] == [7, FormDate(2020, 1)]
    assert {remark.key for remark in found.remarks} >= {
        "missing",
        "not_a_number",
        "not_a_list",
        "missing_link_id",
    }
    with pytest.raises(BadFile):
        read_response("[]")
