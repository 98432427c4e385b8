"""What a form says under a name that nobody reads is told, with its place; what R4 knows is never told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from healthdesk.actions.check_forms import in_words, report_on
from healthdesk.exchange.fhir_node import Remark
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.resource_paths import resource
from tests.forms_of_others import SDC

NAMES = ("unknown_name", "misspelt_name", "option_without_value", "unknown_link")
CODING = {"code": "1", "display": "een"}


def remarks(*items: dict[str, Any], **more: Any) -> list[Remark]:
    form = {"resourceType": "Questionnaire", "status": "active", "title": "T", "item": items, **more}
    return list(report_on(read_form(json.dumps(form))).remarks)


def places(*items: dict[str, Any], **more: Any) -> dict[str, str]:
    """Where a name is told -> what was likely meant, or ""."""
    told = [one for one in remarks(*items, **more) if one.key != "no_words"]
    return {one.where: dict(one.values).get("meant", "") for one in told}


def test_a_name_in_another_case_or_a_letter_off_is_told_with_what_was_meant() -> None:
    when = {"question": "b", "operator": "=", "answerString": "x"}
    more = [{**when, "Code": 1}]
    found = places(
        {"linkId": "a", "type": "string", "requierd": True, "max_length": 3, "enablewhen": [when]},
        {"linkId": "b", "type": "string", "items": [{"linkId": "c", "type": "string"}]},
        {"linkId": "d", "type": "url", "initial": [{"valuestring": "x"}], "enableWhen": more},
        disabledThing=1,
        Title="T",
    )  # fmt: skip
    assert found == {
        "item[0] (a).requierd": "required",
        "item[0] (a).max_length": "maxLength",
        "item[0] (a).enablewhen": "enableWhen",
        "item[1] (b).items": "item",
        "item[2] (d).initial[0].valuestring": "valueString",
        "item[2] (d).enableWhen[0].Code": "",
        "disabledThing": "",
        "Title": "title",
    }


def test_a_choice_that_is_lost_is_told_and_makes_the_form_only_partly_usable() -> None:
    options = [{"valueCoding": CODING}, CODING, {"valueCoding": None}]
    item = {"linkId": "d", "type": "choice", "text": "z", "answerOption": options}
    form = {"resourceType": "Questionnaire", "status": "active", "item": [item]}
    report = report_on(read_form(json.dumps(form)))
    lost = [one.where for one in report.remarks if one.key == "option_without_value"]
    assert lost == ["item[0] (d).answerOption[1]", "item[0] (d).answerOption[2]"]
    assert not report.usable
    for language, words in (("nl", "een keuze zonder"), ("en", "an option without"), ("fr", "un choix sans")):
        assert words in in_words(report, language)


def test_every_name_of_r4_and_of_its_primitive_parts_is_let_be() -> None:
    schema = json.loads((Path(__file__).parent / "fhir_r4_questionnaire.schema.json").read_text("utf-8"))
    known = {
        name: dict.fromkeys(one for one in found["properties"] if one != "resourceType")
        for name, found in schema["definitions"].items()
        if name.startswith("Questionnaire")
    }
    item = {
        **known["Questionnaire_Item"],
        "linkId": "a",
        "type": "string",
        "answerOption": [{**known["Questionnaire_AnswerOption"], "valueString": "x"}],
        "enableWhen": [known["Questionnaire_EnableWhen"]],
        "initial": [known["Questionnaire_Initial"]],
    }
    told = remarks(item, **{**known["Questionnaire"], "item": [item], "fhir_comments": ["x"]})
    assert [one for one in told if one.key in NAMES[:2]] == []


def test_what_r5_says_is_told_only_where_it_is_not_honoured() -> None:
    kept = {"linkId": "a", "type": "string", "disabledDisplay": "protected"}
    other = {"linkId": "b", "type": "string", "answerConstraint": "optionsOrString"}
    assert list(places(kept, other)) == ["item[1] (b).answerConstraint"]


@pytest.mark.parametrize("path", sorted(resource("forms").glob("*.json")), ids=lambda path: path.stem)
def test_the_forms_of_the_program_have_none(path: Path) -> None:
    assert [one for one in report_on(read_form(path.read_bytes())).remarks if one.key in NAMES] == []


def calculated(expression: str) -> list[str]:
    """The questions told as missing in a form with a, b and this expression."""
    url = SDC + "calculatedExpression"
    extension = [{"url": url, "valueExpression": {"language": "text/fhirpath", "expression": expression}}]
    told = remarks(
        {"linkId": "a", "type": "integer"}, {"linkId": "b", "type": "integer", "extension": extension}
    )
    return [dict(one.values)["said"] for one in told if one.key == "unknown_link"]


def test_an_expression_that_names_a_question_the_form_lacks_is_told() -> None:
    assert calculated("%resource.item.where(linkId='typefout').answer.value") == ["typefout"]
    assert calculated("%resource.descendants().where(linkId='a' or linkId = 'n').answer.value") == ["n"]
    assert calculated("item.where(linkId='a').item.where(linkId='weg').answer.value + 1") == ["weg"]


def test_a_question_that_is_there_or_stands_in_another_form_is_not() -> None:
    assert calculated("%resource.item.where(linkId='a').answer.value") == []
    assert calculated("%patient.item.where(linkId='n').answer.value") == []
    assert calculated("%patient.repeat(item.where(linkId='n')).count()") == []
    assert calculated("%questionnaire.item.where(linkId='n').count()") == []
