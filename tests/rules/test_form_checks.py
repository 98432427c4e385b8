"""Each limit that a form can set: what breaks it has its own finding, what keeps to it has none."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from healthdesk.records.questionnaire_response import Attachment, Coding, FormDate, Quantity, Value
from healthdesk.rules.form_checks import findings_at
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_sections import framing_items, section_items
from tests.forms_made import at, form_of, q
from tests.forms_of_others import control, ext

DAY = dt.date(2026, 11, 27)
OPTIONS = {"answerOption": [{"valueCoding": {"code": "a"}}, {"valueCoding": {"code": "b"}}]}
A, B, C = Coding("a"), Coding("b"), Coding("c")
MANY = {"repeats": True}


def kg(amount: str) -> Quantity:
    return Quantity(Decimal(amount), "kg")


def ends(kind: str, least: object, most: object) -> list[dict[str, Any]]:
    return [ext("minValue", **{f"value{kind}": least}), ext("maxValue", **{f"value{kind}": most})]


@pytest.mark.parametrize(
    ("kind", "more", "wrong", "right", "told"),
    [
        ("string", {"required": True}, [], ["x"], "required"),
        ("string", {"required": True}, [" "], ["x"], "required"),
        ("string", {"maxLength": 3}, ["vier"], ["dri"], "max_length"),
        ("text", {"extension": [ext("minLength", valueInteger=3)]}, ["xx"], ["xxx"], "min_length"),
        ("integer", {"extension": ends("Integer", 2, 4)}, [1], [2], "min_value"),
        ("integer", {"extension": ends("Integer", 2, 4)}, [5], [4], "max_value"),
        ("decimal", {"extension": ends("Decimal", 0.5, 1)}, [Decimal("0.49")], [Decimal("0.5")], "min_value"),
        (
            "date",
            {"extension": ends("Date", "2000", "2001-06")},
            [FormDate(1999, 12, 31)],
            [FormDate(2000)],
            "min_value",
        ),
        (
            "date",
            {"extension": ends("Date", "2000", "2001-06")},
            [FormDate(2001, 7)],
            [FormDate(2001, 6, 30)],
            "max_value",
        ),
        (
            "time",
            {"extension": ends("Time", "08:00:00", "12:00:00")},
            [dt.time(13)],
            [dt.time(12)],
            "max_value",
        ),
        (
            "quantity",
            {"extension": ends("Quantity", {"value": 1}, {"value": 9})},
            [kg("9.1")],
            [kg("9")],
            "max_value",
        ),
        (
            "decimal",
            {"extension": [ext("maxDecimalPlaces", valueInteger=1)]},
            [Decimal("1.25")],
            [Decimal("1.2")],
            "max_decimals",
        ),
        (
            "integer",
            MANY | {"extension": [ext("questionnaire-minOccurs", valueInteger=2)]},
            [1],
            [1, 2],
            "min_occurs",
        ),
        (
            "integer",
            MANY | {"extension": [ext("questionnaire-maxOccurs", valueInteger=1)]},
            [1, 2],
            [1],
            "max_occurs",
        ),
        ("integer", {}, [1, 2], [1], "max_occurs"),
        ("string", {"extension": [ext("regex", valueString="[0-9]{4}")]}, ["12345"], ["1234"], "regex"),
        ("choice", OPTIONS, [C], [A], "not_an_option"),
        ("choice", OPTIONS, [A, B], [A], "max_occurs"),
        ("open-choice", OPTIONS, [1], ["iets anders"], "not_an_option"),
        ("url", {}, ["geen adres"], ["https://example.org"], "type"),
        ("boolean", {}, ["ja"], [True], "type"),
        (
            "attachment",
            {"extension": [ext("mimeType", valueCode="image/*")]},
            [Attachment("a", "text/plain", b"x")],
            [Attachment("a", "image/png", b"x")],
            "content_type",
        ),
        (
            "attachment",
            {"extension": [ext("maxSize", valueDecimal=0.001)]},
            [Attachment("a", "a/b", b"x" * 1001)],
            [Attachment("a", "a/b", b"x" * 1000)],
            "too_big",
        ),
    ],
)
def test_each_limit_has_its_finding(
    kind: str, more: dict[str, Any], wrong: list[Value], right: list[Value], told: str
) -> None:
    sheet = FormFilling(form_of(q("a", kind, **more)).form, DAY)
    sheet.answer(at("a"), wrong)
    assert told in [one.kind for one in findings_at(sheet, at("a"))]
    sheet.answer(at("a"), right)
    assert findings_at(sheet, at("a")) == ()


@pytest.mark.parametrize(
    ("behaviour", "asked"), [("any", [False, True, True]), ("all", [False, False, True])]
)
def test_any_of_the_conditions_or_all_of_them(behaviour: str, asked: list[bool]) -> None:
    yes = [{"question": one, "operator": "=", "answerBoolean": True} for one in "ab"]
    more = q("c", enableWhen=yes, enableBehavior=behaviour)
    sheet = FormFilling(form_of(q("a", "boolean"), q("b", "boolean"), more).form, DAY)
    seen = [sheet.is_asked(at("c"))]
    for link in "ab":
        sheet.answer(at(link), [True])
        seen.append(sheet.is_asked(at("c")))
    assert seen == asked


def test_each_tab_is_a_part_and_head_and_foot_stand_around_them() -> None:
    tabs = [q("een", "group", item=[q("a")]), q("twee", "group", item=[q("b")])]
    form = form_of(
        q("kop", "display", extension=[control("header")]),
        q("tabs", "group", extension=[control("tab-container")], item=tabs),
        q("bladzijde", "group", extension=[control("page")], item=[q("c")]),
        q("voet", "display", extension=[control("footer")]),
    ).form
    assert list(section_items(form)) == ["een", "twee", "bladzijde"]
    assert [[one.link_id for one in items] for items in framing_items(form)] == [["kop"], ["voet"]]
