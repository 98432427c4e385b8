"""What a form works out itself: values, conditions, options, limits, rules; only where something changed."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from healthdesk.actions.check_forms import report_on
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.records.questionnaire_response import Coding, FormDate, Place, Quantity, Value
from healthdesk.rules.form_checks import everything_found, findings, findings_at
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_index import index_form
from tests.forms_made import at, form_of, q
from tests.forms_of_others import answer_of, ext, rule, text_of, variable, worked_out

DAY = dt.date(2026, 11, 25)
AMINA = {
    "resourceType": "Patient",
    "name": [{"given": ["Amina"]}],
    "birthDate": "1990-12",
    "gender": "female",
}


def sheet_of(name: str, **more: Any) -> FormFilling:
    return FormFilling(read_form(text_of(name)).form, DAY, **more)


def filling(*items: dict[str, Any], **more: Any) -> FormFilling:
    return FormFilling(form_of(*items, **more).form, DAY)


def kinds(sheet: FormFilling) -> list[tuple[str, str]]:
    return [(one.link_id, one.kind) for one in findings(sheet)]


def test_a_chain_of_variables_units_conditions_and_limits() -> None:
    sheet = sheet_of("health-check")
    assert kinds(sheet) == [("gewicht", "required")]
    sheet.answer(at("lengte"), [Decimal(180)])
    effect = sheet.answer(at("gewicht"), [Quantity(Decimal(70), "kg", "kg")])
    assert effect.calculated == {at("bmi")}
    assert sheet.answers(at("bmi")) == (Decimal("21.6"),)
    assert sheet.answer(at("gewicht"), [Quantity(Decimal(120), "kg", "kg")]).shown == {at("zwaar")}
    assert kinds(sheet) == []
    sheet.answer(at("gewicht"), [Quantity(Decimal(600), "kg", "kg")])
    (too_much,) = findings(sheet)
    assert (too_much.link_id, too_much.kind, too_much.wanted) == (
        "gewicht",
        "constraint",
        "Een gewicht boven 500 kan niet.",
    )
    sheet.answer(at("gewicht"), [Quantity(Decimal(20), "steen", "")])
    assert ("gewicht", "unit") in kinds(sheet)
    sheet.answer(at("sinds"), [FormDate(2027)])
    assert [one.kind for one in findings_at(sheet, at("sinds"))] == ["max_value"]


def test_a_rule_that_only_warns_does_not_stand_in_the_way() -> None:
    sheet = sheet_of("health-check")
    sheet.answer(at("gewicht"), [Quantity(Decimal(70), "kg", "kg")])
    assert findings(sheet) == ()
    (word,) = everything_found(sheet)
    assert (word.place, word.blocks, word.wanted) == ((), False, "Vul de lengte in.")


def test_each_row_of_a_repeating_group_is_worked_out_on_its_own() -> None:
    sheet = sheet_of("family")
    sheet.add_group(at("kind"))
    born: list[Place] = [at(("kind", n), "geboren") for n in (0, 1)]
    sheet.answer(born[0], [FormDate(2015, 5, 1)])
    sheet.answer(born[1], [FormDate(1990, 5, 1)])
    assert [sheet.answers(at(("kind", n), "minderjarig")) for n in (0, 1)] == [(True,), (False,)]
    assert sheet.is_asked(at(("kind", 0), "school"))
    assert not sheet.is_asked(at(("kind", 1), "school"))
    sheet.remove_group(at("kind"), 0)
    assert sheet.answers(at("kind", "minderjarig")) == (False,)


def test_answers_elsewhere_become_options() -> None:
    sheet = sheet_of("family")
    assert sheet.item_at(at("wie")).options == ()
    effect = sheet.answer(at("kind", "naam"), ["Amina"])
    assert effect.stated == {at("wie")}
    sheet.add_group(at("kind"))
    sheet.answer(at(("kind", 1), "naam"), ["Bilal"])
    assert [option.value for option in sheet.item_at(at("wie")).options] == ["Amina", "Bilal"]
    assert sheet.answers(at("aantal")) == (2,)
    sheet.answer(at("wie"), ["Bilal"])
    assert findings(sheet) == ()
    sheet.answer(at(("kind", 1), "naam"), ["Chadia"])
    assert kinds(sheet) == [("wie", "not_an_option")]


def test_rules_of_a_row_are_told_in_that_row() -> None:
    sheet = sheet_of("family")
    sheet.add_group(at("kind"))
    sheet.answer(at(("kind", 1), "school"), ["x"])
    sheet.answer(at(("kind", 1), "geboren"), [FormDate(1990)])
    told = [one for one in findings(sheet) if one.kind == "constraint"]
    assert [one.place for one in told] == [at(("kind", 1), "naam")]


def test_what_is_known_of_the_person_stands_there_from_the_start() -> None:
    sheet = sheet_of("prefilled", launch={"patient": AMINA})
    assert sheet.answers(at("naam")) == ("Amina",)
    assert sheet.answers(at("geboren")) == (FormDate(1990, 12),)
    assert sheet.answers(at("geslacht")) == (Coding("female"),)
    assert sheet.item_at(at("hallo")).words.base == "Dag Amina"
    assert sheet.answer(at("naam"), ["Bilal"]).stated == {at("hallo")}
    without = sheet_of("prefilled")
    assert without.answers(at("naam")) == ()


def test_what_was_answered_before_is_not_overwritten_by_what_is_known() -> None:
    sheet = sheet_of("prefilled", launch={"patient": AMINA})
    sheet.answer(at("naam"), ["Bilal"])
    again = sheet_of("prefilled", launch={"patient": AMINA})
    again.take(sheet.response_items()[:1])
    assert again.answers(at("geboren")) == ()
    again.populate()
    assert (again.answers(at("naam")), again.answers(at("geboren"))) == (("Bilal",), (FormDate(1990, 12),))


def test_a_first_answer_waits_for_the_one_it_looks_at_wherever_that_stands() -> None:
    sheet = filling(
        q("a", "integer", extension=[worked_out("initialExpression", f"{answer_of('b')} + 1")]),
        q("b", "integer", extension=[worked_out("calculatedExpression", f"{answer_of('c')} + 1")]),
        q("c", "integer", extension=[worked_out("initialExpression", "5")]),
    )
    assert [sheet.answers(at(link)) for link in "abc"] == [(7,), (6,), (5,)]


def test_rings_stop_and_are_named() -> None:
    sheet = sheet_of("ring")
    assert {"x", "y"} <= {link for ring in sheet.index.cycles for link in ring}
    sheet.answer(at("z"), ["iets"])
    assert isinstance(sheet.response_items(), tuple)


ALL_OF_G = "%resource.item.where(linkId='g').item.answer.value.sum()"


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("%resource.item.where(linkId='a').answer.value", {"a"}),
        ("%resource.item.where(linkId='g').item.where(linkId='b').answer.value", {"g", "b"}),
        ("%resource.item.where(linkId='g').item.answer.value.sum()", {"g", "b", "c"}),
        ("%resource.item.where(linkId='g').exists()", {"g", "b", "c"}),
        (
            f"{ALL_OF_G} - %resource.item.where(linkId='g').item.where(linkId='b').answer.value",
            {"g", "b", "c"},
        ),
        ("%resource.item.where((linkId='a').not()).answer.value.sum()", None),
        ("%resource.item.where(linkId.startsWith('a').not()).answer.value.sum()", None),
        ("%resource.item.where(linkId='a' = false).answer.value.sum()", None),
        ("%resource.item.where(linkId='a' or answer.exists()).count()", None),
        ("%resource.item.where(linkId in ('a'|%b)).count()", None),
        ("%resource.item.where(linkId='a' and answer.exists()).count()", {"a"}),
        ("%resource.item.where(linkId='a' or linkId='b').count()", {"a", "b"}),
        ("%resource.item.where(linkId in ('a'|'c')).count()", {"a", "c"}),
        ("%resource.repeat(item).where(linkId.startsWith('b')).answer.value", {"b"}),
        ("%resource.descendants().where(linkId='c').answer.value", {"c"}),
        ("%twice + %b", {"a", "b"}),
        ("%resource.item.first().answer.value", None),
        ("%resource.item[1].answer.value", None),
        ("%resource.item.answer.value.count()", None),
        ("today()", set()),
        ("not fhirpath (", set()),
    ],
)
def test_only_what_an_expression_looks_at_makes_it_work_again(text: str, reads: set[str] | None) -> None:
    read = form_of(
        q("a", "integer"),
        q("g", "group", item=[q("b", "integer"), q("c", "integer")]),
        q("sum", "integer", extension=[worked_out("calculatedExpression", text)]),
        extension=[
            variable("twice", "%resource.item.where(linkId='a').answer.value * 2"),
            variable("b", answer_of("b")),
        ],
    )
    found = index_form(read.form).reads["sum"]
    assert (None if found is None else set(found)) == reads


ALL_WEIGHTS = "%resource.descendants().where(answer.valueCoding.exists()).answer.value.weight().sum()"


@pytest.mark.parametrize(
    ("text", "ring"),
    [
        ("%resource.item.answer.value.sum()", True),
        ("%resource.item.answer.valueInteger.sum()", True),
        ("%resource.descendants().where(answer.exists()).count()", True),
        ("%resource.descendants().value.ofType(integer).sum()", True),
        ("%resource.repeat(item).answer.count()", True),
        ("%resource.repeat(item | answer.item).where(linkId.startsWith('s')).answer.value.sum()", True),
        ("item.answer.value.sum()", True),
        ("%answers.value.sum()", True),
        ("%resource.item.select(answer.value).sum()", True),
        ("iif(%resource.item.answer.count() > 2, 1, 0)", True),
        ("%resource.item[1].answer.value", True),
        ("%resource.item.where(linkId != 'sum').answer.value.sum()", False),
        ("%resource.item.where(linkId != 'sum' and answer.exists()).count()", False),
        ("%resource.item.where(linkId.matches('^[ab]$')).answer.value.sum()", False),
        ("%resource.item.item.answer.value.sum()", False),
        ("%resource.item.answer.value.weight().sum()", False),
        ("%resource.descendants().answer.valueCoding.count()", False),
        ("%resource.descendants().where(answer.value.code = 'x').answer.count()", False),
        ("%resource.descendants().value.ofType(boolean).count()", False),
        (ALL_WEIGHTS, False),
    ],
)
def test_what_looks_at_all_answers_is_a_ring_when_its_own_is_among_them(text: str, ring: bool) -> None:
    coded = [{"valueCoding": {"code": "x"}}, {"valueCoding": {"code": "y"}}]
    read = form_of(
        q("a", "integer"),
        q("g", "group", item=[q("b", "integer"), q("c", "choice", answerOption=coded)]),
        q("sum", "integer", extension=[worked_out("calculatedExpression", text)]),
        extension=[variable("answers", "%resource.item.answer")],
    )
    assert index_form(read.form).cycles == ((("sum",),) if ring else ())


def test_what_hangs_under_an_answer_is_looked_at_again_when_that_answer_comes() -> None:
    """It stands elsewhere in a response from then on, where this expression does not come."""
    given = "%resource.repeat(item).where(linkId='onder').answer.exists()"
    sheet = filling(
        q("boven", item=[q("onder", "boolean")]),
        q("dan", extension=[worked_out("enableWhenExpression", given)]),
    )
    sheet.answer(at("boven", "onder"), [True])
    assert sheet.is_asked(at("dan"))
    assert sheet.answer(at("boven"), ["iets"]).gone == {at("dan")}


def test_what_is_asked_by_all_answers_or_begins_with_them_may_be_a_ring_too() -> None:
    every = "%resource.descendants().where(answer.exists()).exists()"
    read = form_of(
        q("a", "integer"),
        q("b", "integer", extension=[worked_out("enableWhenExpression", every)]),
        q("c", "integer", extension=[worked_out("initialExpression", "%resource.item.answer.value.sum()")]),
        q("d", "integer", extension=[worked_out("initialExpression", "%resource.item.answer.value.sum()")]),
    )
    index = index_form(read.form)
    assert index.cycles == (("b",),)
    assert {link for ring in index.rings_at_first for link in ring} == {"c", "d"}


@pytest.mark.parametrize(
    ("one", "other", "rings"),
    [
        (answer_of("b"), answer_of("a"), {"a", "b"}),
        ("%of_b", "%resource.descendants().where(linkId='a').answer.value", {"a", "b"}),
        (answer_of("c"), f"{answer_of('a')} | {answer_of('b')}", {"b"}),
        (answer_of("c"), answer_of("a"), set()),
        # what each other's answers are only taken out of, or put beside, can be answered
        (f"('x' | 'y').exclude({answer_of('b')})", f"('x' | 'y').exclude({answer_of('a')})", set()),
        (f"{answer_of('b')} | 'x'", answer_of("a"), set()),
    ],
)
def test_choices_that_offer_only_each_others_answers_are_a_ring(
    one: str, other: str, rings: set[str]
) -> None:
    read = form_of(
        q("a", "choice", extension=[worked_out("answerExpression", one)]),
        q("b", "choice", extension=[worked_out("answerExpression", other)]),
        q("c", "choice", answerOption=[{"valueCoding": {"code": "x"}}]),
        extension=[variable("of_b", answer_of("b"))],
    )
    assert {link for ring in index_form(read.form).rings_of_offers for link in ring} == rings
    told = {remark.where for remark in report_on(read).remarks if remark.key == "ring"}
    assert len(told) == bool(rings)


def test_an_unanswered_condition_and_a_hidden_answer() -> None:
    sheet = filling(
        q("a", "integer"),
        q("b", "integer", extension=[worked_out("enableWhenExpression", f"{answer_of('a')} > 2")]),
        q("sum", "integer", extension=[worked_out("calculatedExpression", f"{answer_of('b')} + 1")]),
    )
    assert not sheet.is_asked(at("b"))
    sheet.answer(at("a"), [3])
    sheet.answer(at("b"), [4])
    assert sheet.answers(at("sum")) == (5,)
    assert sheet.answer(at("a"), [1]).gone == {at("b")}
    assert sheet.answers(at("sum")) == ()
    assert [item.link_id for item in sheet.response_items()] == ["a"]


def test_required_and_read_only_may_depend_on_answers() -> None:
    def cqf(text: str) -> dict[str, Any]:
        return {"extension": [ext("cqf-expression", valueExpression={"expression": text})]}

    sheet = filling(
        q("a", "boolean"), q("b", _required=cqf(answer_of("a")), _readOnly=cqf(f"{answer_of('a')} = false"))
    )
    assert kinds(sheet) == []
    sheet.answer(at("a"), [True])
    assert kinds(sheet) == [("b", "required")]
    sheet.answer(at("a"), [False])
    assert sheet.item_at(at("b")).read_only


VALUES: list[tuple[str, dict[str, Any], Value, Value]] = [
    ("boolean", {"answerBoolean": True}, True, False),
    ("integer", {"answerInteger": 3}, 3, 4),
    ("decimal", {"answerDecimal": 2.5}, Decimal("2.50"), Decimal(3)),
    ("date", {"answerDate": "2026-11"}, FormDate(2026, 11), FormDate(2026, 12)),
    ("time", {"answerTime": "14:30:00"}, dt.time(14, 30), dt.time(15)),
    ("string", {"answerString": "x"}, "x", "y"),
    ("choice", {"answerCoding": {"code": "x"}}, Coding("x", "urn:s"), Coding("y")),
    (
        "quantity",
        {"answerQuantity": {"value": 3, "unit": "kg"}},
        Quantity(Decimal(3), "kg", "kg"),
        Quantity(Decimal(4)),
    ),
    (
        "dateTime",
        {"answerDateTime": "2026-11-25T10:00:00Z"},
        dt.datetime(2026, 11, 25, 11, tzinfo=dt.timezone(dt.timedelta(hours=1))),
        dt.datetime(2026, 11, 25, 11, tzinfo=dt.UTC),
    ),
]


@pytest.mark.parametrize(("kind", "answer", "equal", "more"), VALUES)
def test_every_operator_on_every_type(kind: str, answer: dict[str, Any], equal: Value, more: Value) -> None:
    def asked(operator: str, *values: Value) -> bool:
        condition = {"question": "a", "operator": operator, **answer}
        sheet = filling(q("a", kind), q("b", enableWhen=[condition]))
        sheet.answer(at("a"), values)
        return sheet.is_asked(at("b"))

    assert [asked("=", equal), asked("=", more), asked("=")] == [True, False, False]
    assert [asked("!=", equal), asked("!=", more), asked("!=")] == [False, True, True]
    ordered = kind not in ("boolean", "choice")
    assert [asked(">", more), asked(">", equal), asked(">")] == [ordered, False, False]
    assert [asked(">=", more), asked(">=", equal), asked(">=")] == [ordered, ordered, False]
    assert [asked("<", more), asked("<=", equal), asked("<=")] == [False, ordered, False]


def test_rules_keep_to_what_can_be_told() -> None:
    sheet = filling(
        q("a", "integer"),
        q(
            "b",
            "integer",
            extension=[rule("r", f"{answer_of('a')} < %context.answer.value", "a komt voor b")],
        ),
    )
    assert findings(sheet) == ()
    sheet.answer(at("b"), [1])
    assert findings(sheet) == ()
    sheet.answer(at("a"), [2])
    assert kinds(sheet) == [("b", "constraint")]
