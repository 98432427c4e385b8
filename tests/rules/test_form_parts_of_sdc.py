"""Options that come and go, groups filled in from elsewhere, what stays in view, forms made of forms."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from typing import Any

import pytest

from healthdesk.actions.check_forms import report_on
from healthdesk.actions.fill_form_offline import fill
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.records.questionnaire_response import Coding, Response, ResponseStatus
from healthdesk.rules.form_checks import findings
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_sections import sections
from tests.forms_made import at, form_of, q
from tests.forms_of_others import SDC, answer_of, ext, toggle, variable, worked_out

DAY = dt.date(2026, 11, 25)


def named(kind: str, name: str, text: str) -> dict[str, Any]:
    return worked_out(kind, text, name=name)


def offered(sheet: FormFilling, link: str) -> list[str]:
    values = [option.value for option in sheet.item_at(at(link)).options]
    return [value.code for value in values if isinstance(value, Coding)]


def test_options_come_and_go_with_an_answer_and_one_that_is_gone_is_no_answer() -> None:
    child = f"{answer_of('leeftijd')} < 12"
    read = form_of(
        q("leeftijd", "integer"),
        q(
            "wie",
            "choice",
            answerOption=[{"valueCoding": {"code": code}} for code in ("zelf", "ouder", "school")],
            extension=[toggle(child, "ouder", "school"), toggle(f"({child}).not()", "zelf", "ouder")],
        ),
    )
    assert report_on(read).usable
    sheet = FormFilling(read.form, DAY)
    assert offered(sheet, "wie") == []
    assert sheet.answer(at("leeftijd"), [14]).stated == {at("wie")}
    assert offered(sheet, "wie") == ["zelf", "ouder"]
    sheet.answer(at("wie"), [Coding("zelf")])
    assert findings(sheet) == ()
    sheet.answer(at("leeftijd"), [8])
    assert offered(sheet, "wie") == ["ouder", "school"]
    assert [(one.link_id, one.kind) for one in findings(sheet)] == [("wie", "not_an_option")]


def test_a_group_is_there_once_for_each_thing_it_is_filled_in_from() -> None:
    population = named("itemPopulationContext", "tel", "%patient.telecom.where(system = 'phone')")
    read = form_of(
        q("tel", "group", repeats=True, extension=[population], item=[
            q("nummer", extension=[worked_out("initialExpression", "%tel.value")]),
            q("waar", extension=[worked_out("initialExpression", "%tel.use")]),
        ]),
        extension=[named("itemPopulationContext", "naam", "%patient.name.first()")],
    )  # fmt: skip
    assert report_on(read).usable
    phones = [
        {"system": "phone", "value": number, "use": use}
        for number, use in (("016", "home"), ("0470", "mobile"))
    ]
    launch = {
        "patient": {"resourceType": "Patient", "telecom": [*phones, {"system": "email", "value": "x@y.z"}]}
    }
    sheet = FormFilling(read.form, DAY, launch=launch)
    assert sheet.times(at("tel")) == 2
    assert sheet.answers(at(("tel", 1), "nummer")) == ("0470",)
    assert sheet.answers(at(("tel", 0), "waar")) == ("home",)
    assert FormFilling(read.form, DAY).times(at("tel")) == 1
    empty = Response(read.form.key, ResponseStatus.IN_PROGRESS, ())
    assert [len(one["item"]) for one in fill(read.form, empty, DAY, launch=launch).resource["item"]] == [2, 2]


def test_extraction_and_what_is_not_in_the_file_are_told_with_their_place() -> None:
    read = form_of(
        q("a", extension=[{"url": SDC + "itemExtractionContext", "valueCode": "Patient"}]),
        q("b", "display", extension=[{"url": SDC + "subQuestionnaire", "valueCanonical": "http://far/form"}]),
        q("c", "choice", answerOption=[{"valueCoding": {"code": "x"}}], extension=[toggle("", "x")]),
        extension=[{"url": SDC + "entryMode", "valueCode": "sequential"}],
        _title={"extension": [ext("cqf-expression", valueExpression={"expression": "1"})]},
    )
    assert {one.key for one in read.remarks if one.where in ("$", "_title")} == {"entry_mode", "dynamic"}
    told = [(one.where, one.key) for one in read.remarks if one.where.startswith("item")]
    assert told[:2] == [("item[0] (a)", "extraction"), ("item[1] (b)", "sub_questionnaire")]
    assert told[-1] == ("item[2] (c).extension[0]", "toggle_without_parts")
    assert read.form.items[2].toggles == ()


def test_usage_and_what_stays_in_view_in_grey() -> None:
    when = [{"question": "a", "operator": "=", "answerBoolean": True}]
    read = form_of(
        q("a", "boolean", extension=[ext("questionnaire-usageMode", valueCode="capture")]),
        q("b", extension=[ext("questionnaire-usageMode", valueCode="display-non-empty")]),
        q("deel", "group", enableWhen=when, disabledDisplay="protected", item=[q("c", required=True)]),
        q("weg", "group", enableWhen=when, item=[q("d")]),
    )
    assert read.remarks == ()
    capture, display, group, _gone = read.form.items
    assert (capture.only_while_filling, capture.hidden, display.hidden) == (True, False, True)
    assert group.stays_in_view
    sheet = FormFilling(read.form, DAY)
    assert {one.link_id: one.asked for one in sections(sheet)} == {"": True, "deel": True, "weg": False}
    assert findings(sheet) == ()


def test_a_form_made_of_forms_is_put_together_from_what_came_along() -> None:
    def part(url: str, *items: dict[str, Any], **more: Any) -> dict[str, Any]:
        return {"resourceType": "Questionnaire", "status": "active", "url": url, "item": list(items), **more}

    def place_of(name: str) -> dict[str, Any]:
        return q(
            f"hier {name}", "display", extension=[{"url": SDC + "subQuestionnaire", "valueCanonical": name}]
        )

    values = {
        "resourceType": "ValueSet",
        "id": "v",
        "compose": {"include": [{"system": "s", "concept": [{"code": "k"}]}]},
    }
    inner = part("urn:binnen", q("x", "choice", answerValueSet="#v"), contained=[values])
    outer = part("urn:deel", place_of("urn:binnen"), q("y"), version="2")
    ring = part("urn:ring", place_of("urn:ring"), q("z"), id="ring")
    main = part(
        "urn:heel", q("groep", "group", item=[place_of("urn:deel|2")]), place_of("#ring"), contained=[ring]
    )
    bundle = {"resourceType": "Bundle", "entry": [{"resource": one} for one in (outer, main, inner)]}
    read = read_form(json.dumps(bundle))
    assert read.form.url == "urn:heel"
    assert [item.link_id for item in read.form.walk()] == ["groep", "x", "y", "hier urn:ring", "z"]
    assert len(next(item for item in read.form.walk() if item.link_id == "x").options) == 1
    assert [one.key for one in read.remarks if one.kind == "not_supported"] == ["sub_questionnaire"]


def test_a_score_may_look_up_in_the_form_what_an_answer_weighs() -> None:
    """As the form builder of NLM writes it: over the options of the question, by their code."""
    ordinal = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
    options = [
        {"valueCoding": {"code": code}, "extension": [{"url": ordinal, "valueDecimal": weight}]}
        for code, weight in (("nooit", 0), ("soms", 2), ("vaak", 3))
    ]
    chosen_code = "%resource.item.where(linkId = 'q1').answer.valueCoding.code"
    weight = f"%questionnaire.item.where(linkId = 'q1').answerOption.where(valueCoding.code = {chosen_code})"
    weight += f".extension.where(url = '{ordinal}').valueDecimal"
    total = [
        variable("q1_value", weight),
        worked_out("calculatedExpression", "iif(%q1_value.exists(), %q1_value, {})"),
    ]
    highest = worked_out(
        "calculatedExpression", "%questionnaire.item.answerOption.extension.valueDecimal.max()"
    )
    own_words = worked_out("calculatedExpression", "%qitem.text & ' van ' & %questionnaire.title")
    read = form_of(
        q("q1", "choice", answerOption=options),
        q("total", "decimal", extension=total),
        q("most", "decimal", extension=[highest]),
        q("naam", extension=[own_words]),
        title="Slaap",
    )
    assert not report_on(read).remarks
    sheet = FormFilling(read.form, DAY)
    sheet.answer(at("q1"), [Coding("vaak")])
    assert sheet.answers(at("total")) == (Decimal(3),)
    sheet.answer(at("q1"), [Coding("soms")])
    assert sheet.answers(at("total")) == (Decimal(2),)
    assert sheet.answers(at("most")) == (Decimal(3),)
    assert sheet.answers(at("naam")) == ("naam van Slaap",)


@pytest.mark.parametrize("name", ["ordinalValue", "itemWeight", "valueset-ordinalValue"])
def test_what_an_answer_weighs_goes_by_each_of_its_names(name: str) -> None:
    url = f"http://hl7.org/fhir/StructureDefinition/{name}"
    option = {"valueCoding": {"code": "x"}, "extension": [{"url": url, "valueDecimal": 4}]}
    by_name = (
        f"%resource.item.where(linkId = 'a').answer.valueCoding.extension.where(url = '{url}').valueDecimal"
    )
    read = form_of(
        q("a", "choice", answerOption=[option]),
        q("s", "decimal", extension=[worked_out("calculatedExpression", by_name)]),
    )
    sheet = FormFilling(read.form, DAY)
    sheet.answer(at("a"), [Coding("x")])
    assert sheet.answers(at("s")) == (Decimal(4),)


def test_a_sum_of_thousands_is_told_and_one_of_two_hundred_is_worked_out() -> None:
    def summed(often: int) -> list[dict[str, Any]]:
        return [worked_out("calculatedExpression", " + ".join(["1"] * often))]

    read = form_of(q("a", "integer", extension=summed(200)), q("b", "integer", extension=summed(3000)))
    assert [(one.where, one.key) for one in report_on(read).remarks] == [("b", "expression")]
    sheet = FormFilling(read.form, DAY)
    assert (sheet.answers(at("a")), sheet.answers(at("b"))) == ((200,), ())
