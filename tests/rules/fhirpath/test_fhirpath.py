"""FHIRPath as forms use it: what each expression gives, and what is no expression at all."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import fhirpathpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.questionnaire_response import FormDate, Quantity
from healthdesk.rules.fhirpath.compile import compiled, work_out
from healthdesk.rules.fhirpath.parse import parse
from healthdesk.rules.fhirpath.scope import Scope
from healthdesk.rules.fhirpath.tree import NotFhirPath, leading
from healthdesk.rules.fhirpath.values import NoValue

NOW = dt.datetime(2026, 11, 25, 14, 45, tzinfo=dt.UTC)
WEIGHT = [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": Decimal(3)}]
ANSWERS: dict[str, Any] = {
    "resourceType": "QuestionnaireResponse",
    "item": [
        {
            "linkId": "g",
            "item": [
                {"linkId": "a", "answer": [{"valueInteger": 2}, {"valueInteger": 5}]},
                {"linkId": "b", "answer": [{"valueCoding": {"code": "x", "extension": WEIGHT}}]},
            ],
        },
        {"linkId": "kg", "answer": [{"valueQuantity": {"value": Decimal(70), "unit": "kg", "code": "kg"}}]},
        {"linkId": "born", "answer": [{"valueDate": FormDate(1990, 12, 1)}]},
    ],
}
PATIENT = {"resourceType": "Patient", "birthDate": "2008-02-29", "name": [{"given": ["Amina", "B."]}]}


def gives(text: str) -> list[object]:
    names: dict[str, list[object]] = {"resource": [ANSWERS], "patient": [PATIENT], "none": []}
    return work_out(text, [ANSWERS], Scope(names.__getitem__, NOW))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 2 * 3", [7]),
        ("(1 + 2) * 3", [9]),
        ("7 / 2", [Decimal("3.5")]),
        ("7 div 2 + 7 mod 2", [4]),
        ("1 / 0", None),
        ("-5 + 3", [-2]),
        ("'a' & {} & 'b'", ["ab"]),
        ("'a' + {}", []),
        ("true and {}", []),
        ("false and {}", [False]),
        ("true or {}", [True]),
        ("{} implies true", [True]),
        ("true xor true", [False]),
        ("{} = {}", []),
        ("(1|2) = (1|2)", [True]),
        ("(1|2) ~ (2|1)", [True]),
        ("'ÀB  c' ~ 'àb c'", [True]),
        ("1 != 2", [True]),
        ("2 in (1|2)", [True]),
        ("(1|2) contains 3", [False]),
        ("@2026-01-01 < today()", [True]),
        ("today()", [FormDate(2026, 11, 25)]),
        ("now() > @2026-11-25T14:00:00Z", [True]),
        ("today() - 18 years", [FormDate(2008, 11, 25)]),
        ("@2024-01-31 + 1 month", [FormDate(2024, 2, 29)]),
        ("@2026 = @2026-11", []),
        ("@2026 < @2027-11", [True]),
        ("today() - 1 'wk'", [FormDate(2026, 11, 18)]),
        ("today().toString().substring(0, 4).toInteger()", [2026]),
        ("%patient.birthDate <= today() - 18 years", [True]),
        ("%patient.birthDate > @2010", [False]),
        ("%patient.name.given.first()", ["Amina"]),
        ("%patient.name.given.join(' ')", ["Amina B."]),
        ("%resource.item.where(linkId='g').item.where(linkId='a').answer.value.sum()", [7]),
        ("item.where(linkId='g').item.where(linkId='a').answer.value.max()", [5]),
        ("QuestionnaireResponse.item.count()", [3]),
        ("item.where(linkId='g').item.answer.value.code", ["x"]),
        ("item.descendants().where(linkId='b').answer.value.weight()", [Decimal(3)]),
        ("item.descendants().where(linkId='b').answer.weight().sum()", [Decimal(3)]),
        ("item.where(linkId='kg').answer.value > 65 'kg'", [True]),
        ("item.where(linkId='kg').answer.value.value * 2", [Decimal(140)]),
        ("item.where(linkId='born').answer.value < today()", [True]),
        ("item.repeat(item).count()", [2]),
        ("item[0].item[1].linkId", ["b"]),
        ("item[9]", []),
        ("item.linkId.where($this.startsWith('k'))", ["kg"]),
        ("item.select(linkId & '!')", ["g!", "kg!", "born!"]),
        ("(1|2|3).select($index)", [0, 1, 2]),
        ("(1|2|3).aggregate($this + $total, 0)", [6]),
        ("(1|2|3).all($this > 0)", [True]),
        ("iif(%none.exists(), 'yes', 'no')", ["no"]),
        ("iif(%none, 'yes')", []),
        ("%none.empty() and %none.exists().not()", [True]),
        ("(2.45).round(1)", [Decimal("2.5")]),
        ("(2.5).round()", [3]),
        ("9.sqrt()", [Decimal(3)]),
        ("2.power(10)", [Decimal(1024)]),
        ("'B-12'.matches('^[A-Z]-[0-9]+$')", [True]),
        ("'a,b'.split(',').count()", [2]),
        ("'abc'.replaceMatches('b', 'x')", ["axc"]),
        ("'3.5'.toDecimal() + '2'.toInteger()", [Decimal("5.5")]),
        ("'x'.convertsToInteger()", [False]),
        ("(1|2|3).skip(1).take(1)", [2]),
        ("(1|2|2).isDistinct()", [True]),
        ("1.combine(1).isDistinct()", [False]),
        ("(1|2).intersect(2|3)", [2]),
        ("(1|2).exclude(2)", [1]),
        ("5 is Integer and 'a' is String", [True]),
        ("(1|'a').ofType(String)", ["a"]),
        ("\"double quoted\" = 'double quoted'", [True]),
        ("'it\\'s\\u0021'", ["it's!"]),
        ("1 // a remark\n + /* another */ 1", [2]),
        ("`item`.count()", [3]),
        ("5 'kg' + 3 'kg'", [Quantity(Decimal(8), "kg", "kg")]),
        ("5 'kg' > 3 'cm'", []),
        ("1.trace('x', $this)", [1]),
        ("(today() - @2026-11-20).value", [Decimal(5)]),
        ("@T14:30 > @T09:00", [True]),
    ],
)
def test_what_an_expression_gives(text: str, expected: list[object] | None) -> None:
    if expected is None:
        with pytest.raises(ValueError, match="zero"):
            gives(text)
    else:
        assert gives(text) == expected


@pytest.mark.parametrize(
    "text", ["", "1 +", "(1", "1 2", "item.where(", "@2026-13-01", "a..b", "%", "#", "'open", "1 and", "{1}"]
)
def test_what_is_no_fhirpath_is_refused(text: str) -> None:
    with pytest.raises(NotFhirPath) as refused:
        assert callable(compiled(text))
    assert refused.value.kind == "expression"


def test_functions_that_do_not_exist_are_named() -> None:
    for text, said in (("item.nonsense()", "nonsense"), ("item.where()", "where/0")):
        with pytest.raises(NotFhirPath) as refused:
            compiled(text)
        assert (refused.value.kind, refused.value.said) == ("unknown_function", said)


def test_a_very_deep_expression_is_refused_and_does_not_break() -> None:
    for text in ("(" * 500 + "1" + ")" * 500, "-" * 500 + "1"):
        with pytest.raises(NotFhirPath):
            compiled(text)
    assert gives("+".join(["1"] * 60)) == [60]


def test_where_a_path_begins() -> None:
    assert leading(parse("item.where(linkId='a').answer.value > 3")) == "item"
    assert leading(parse("iif(item.exists(), 1, 2)")) == "item"
    assert leading(parse("%resource.item.count() > 1")) == ""


numbers = st.integers(-50, 50)


@given(st.recursive(numbers.map(str), lambda inner: st.tuples(inner, st.sampled_from("+-*"), inner).map(
    lambda parts: f"({parts[0]} {parts[1]} {parts[2]})"), max_leaves=8))  # fmt: skip
def test_sums_come_out_as_in_another_engine(text: str) -> None:
    assert gives(text) == fhirpathpy.evaluate({}, text)


@given(st.text("item.where(linkId='a')|&+-*/%@ 123{}[]$this", max_size=40))
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        read = compiled(text)
    except NotFhirPath:
        return
    assert read is not None


@pytest.mark.parametrize(
    "text",
    [
        "'aaaaaaaaaa'" + ".replace('a', 'aaaaaaaaaa')" * 8,
        "(1 | 2).aggregate(iif($total.empty(), 9, $total) * 99999999999999999999999999999999999999999)",
        "(1 | 2 | 3)" + ".combine(1 | 2 | 3)" * 1 + ".select((1 | 2 | 3 | 4))" * 9,
        "('a' | 'b').join('aaaaaaaaaa'" + ".replace('a', 'aaaaaaaaaa')" * 5 + ")",
    ],
)
def test_what_would_grow_without_end_gives_nothing(text: str) -> None:
    with pytest.raises(NoValue):
        gives(text)


def test_what_repeats_with_other_values_comes_to_an_end() -> None:
    assert gives("1.repeat(iif($this < 3000, $this + 1, {})).count()") == [2999]
