"""`form check` and `form fill` without a window: the result is right, valid R4, and says what is wrong."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from jsonschema import Draft6Validator

from healthdesk.actions.check_forms import check_forms, exit_status, in_words, reports_as_json
from healthdesk.actions.fill_form_offline import FillResult, fill_files
from healthdesk.errors import BadFile
from healthdesk.resource_paths import resource
from tests.exchange.r4_schema import faults_of_response
from tests.forms_made import SHIPPED, q
from tests.forms_of_others import OTHERS, answer_of, ext, text_of, worked_out

DAY = dt.date(2026, 11, 25)
SCHEMA = json.loads(
    (Path(__file__).parents[1] / "exchange" / "fhir_r4_questionnaire.schema.json").read_text("utf-8")
)
WHO = "urn:x-healthdesk:codes:who-5"


def filled(tmp_path: Path, form: str, items: Sequence[object]) -> FillResult:
    answers = tmp_path / "answers.json"
    answers.write_text(
        json.dumps({"resourceType": "QuestionnaireResponse", "status": "in-progress", "item": items})
    )
    return fill_files(resource("forms", f"{form}.json"), answers, DAY)


def who(*codes: str) -> list[object]:
    asked = [
        {"linkId": f"who5-{n}", "answer": [{"valueCoding": {"system": WHO, "code": code}}]}
        for n, code in enumerate(codes, 1)
    ]
    return [{"linkId": "who5", "item": asked}]


def test_completes_scores_and_leaves_valid_r4(tmp_path: Path) -> None:
    done = filled(tmp_path, "who-5", who("1", "2", "3", "2", "1"))
    assert done.exit_status == 0
    assert dict(done.calculated) == {"score": 36}
    assert "score: berekend: 36" in done.in_words("nl")
    assert done.scores[0]["attention"] is True
    assert done.resource["status"] == "completed"
    validator = Draft6Validator({**SCHEMA, "$ref": "#/definitions/QuestionnaireResponse"})
    assert list(validator.iter_errors(json.loads(done.as_json())["response"])) == []


def test_says_what_is_wrong_by_link_and_kind(tmp_path: Path) -> None:
    wrong = [*who("1", "9"), {"linkId": "elsewhere", "answer": [{"valueString": "x"}]}]
    done = filled(tmp_path, "who-5", wrong)
    assert done.exit_status == 1
    assert [(error.link_id, error.kind) for error in done.errors] == [
        ("who5-2", "not_an_option"), ("who5-3", "required"), ("who5-4", "required"), ("who5-5", "required"),
    ]  # fmt: skip
    assert done.unknown == ("elsewhere",)
    assert "who5-3: Vul dit nog in. (required)" in done.in_words("nl")


OWN_WHO = "urn:x-healthdesk:form:who-5"


@pytest.mark.parametrize(
    ("said", "status", "kind"),
    [
        (OWN_WHO, 0, ""),
        (f"{OWN_WHO}|{{version}}", 0, ""),
        (f"{OWN_WHO}|0.1", 0, "other_version"),
        ("https://desk.example.org/fhir/Questionnaire/who-5", 0, ""),
        ({"reference": "Questionnaire/who-5"}, 0, ""),
        ("#who", 0, ""),
        (None, 0, ""),
        ("urn:x-healthdesk:form:gad-7", 1, "other_form"),
        ("urn:x-healthdesk:form:gad-7|1.1", 1, "other_form"),
        ("Questionnaire/gad-7", 1, "other_form"),
        ({"reference": "Questionnaire/gad-7"}, 1, "other_form"),
    ],
)
def test_answers_that_belong_to_another_form_are_told(
    tmp_path: Path, said: object, status: int, kind: str
) -> None:
    path = resource("forms", "who-5.json")
    if isinstance(said, str):
        said = said.replace("{version}", json.loads(path.read_text("utf-8"))["version"])
    answers = tmp_path / "answers.json"
    told = {} if said is None else {"questionnaire": said}
    whole = {"resourceType": "QuestionnaireResponse", "status": "completed", "item": who(*"12321"), **told}
    answers.write_text(json.dumps(whole))
    done = fill_files(path, answers, DAY)
    assert done.exit_status == status
    assert [one.kind for one in (*done.errors, *done.warnings)] == [kind] * bool(kind)
    assert done.resource["status"] == ("in-progress" if status else "completed")
    assert ("$: Deze antwoorden zijn van een ander" in done.in_words("nl")) is bool(kind)
    assert faults_of_response(done.resource) == []


def test_answers_to_questions_that_are_not_asked_do_not_leave(tmp_path: Path) -> None:
    items = [{"linkId": "breng-mee", "item": [{"linkId": "thuis-wat", "answer": [{"valueString": "ruzie"}]}]}]
    done = filled(tmp_path, "tejo-onthaal", items)
    assert "thuis-wat" not in done.enabled
    assert "ruzie" not in done.as_json()


def test_check_reports_every_file_and_never_raises(tmp_path: Path) -> None:
    odd = tmp_path / "odd.json"
    odd.write_text(
        json.dumps({"resourceType": "Questionnaire", "item": [{"linkId": "a", "answerValueSet": "urn:far"}]})
    )
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    good = [resource("forms", f"{name}.json") for name in SHIPPED]
    reports = check_forms([*good, odd, broken, tmp_path / "none.json"])
    assert [report.usable for report in reports] == [True] * len(good) + [False] * 3
    fine = len(good)
    assert (exit_status(reports[:fine]), exit_status(reports[: fine + 1]), exit_status(reports)) == (0, 1, 2)
    assert "urn:far" in in_words(reports[fine], "en")
    assert "JSON" in in_words(reports[fine + 1], "nl")
    assert json.loads(reports_as_json(reports))[SHIPPED.index("tejo-onthaal")]["item_count"] == 36


def test_rings_and_broken_expressions_are_told(tmp_path: Path) -> None:
    url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
    extension = [{"url": url, "valueExpression": {"language": "text/fhirpath", "expression": "1 +"}}]
    condition = [{"question": "b", "operator": "exists", "answerBoolean": True}]
    back = [{"question": "a", "operator": "exists", "answerBoolean": True}]
    path = tmp_path / "ring.json"
    path.write_text(json.dumps({"resourceType": "Questionnaire", "status": "draft", "item": [
        {"linkId": "a", "type": "string", "text": "A", "enableWhen": condition},
        {"linkId": "b", "type": "string", "text": "B", "enableWhen": back},
        {"linkId": "c", "type": "integer", "text": "C", "extension": extension},
    ]}))  # fmt: skip
    (report,) = check_forms([path])
    assert {remark.key for remark in report.remarks} == {"ring", "expression"}


def test_what_the_form_begins_with_is_there_where_nobody_could_answer(tmp_path: Path) -> None:
    form, answers = tmp_path / "form.json", tmp_path / "answers.json"
    begins = {"initial": [{"valueInteger": 3}]}
    form.write_text(json.dumps({"resourceType": "Questionnaire", "status": "active", "item": [
        q("factor", "integer", extension=[ext("questionnaire-hidden", valueBoolean=True)], **begins),
        q("vast", "integer", readOnly=True, **begins),
        q("open", "integer", **begins),
        q("a", "integer"),
    ]}))  # fmt: skip

    def there(*given: str) -> list[str]:
        items = [{"linkId": link, "answer": [{"valueInteger": 1}]} for link in given]
        answers.write_text(json.dumps({"resourceType": "QuestionnaireResponse", "item": items}))
        return [one["linkId"] for one in fill_files(form, answers, DAY).resource.get("item", [])]

    assert there() == ["factor", "vast", "open"]
    assert there("a") == ["factor", "vast", "a"]


def test_answers_that_name_no_language_are_in_that_of_the_form(tmp_path: Path) -> None:
    form, answers = tmp_path / "form.json", tmp_path / "answers.json"
    form.write_text(json.dumps({"resourceType": "Questionnaire", "language": "fr", "item": [q("a")]}))
    answers.write_text('{"resourceType": "QuestionnaireResponse"}')
    done = fill_files(form, answers, DAY)
    assert done.resource["language"] == "fr"
    assert [one["values"] for one in json.loads(done.as_json())["remarks"]] == [{"code": ""}, {"code": ""}]


def test_an_expression_that_fails_on_these_answers_is_told(tmp_path: Path) -> None:
    form, answers = tmp_path / "form.json", tmp_path / "answers.json"
    total = q("b", "integer", extension=[worked_out("calculatedExpression", f"{answer_of('a')} + 1")])
    form.write_text(
        json.dumps({"resourceType": "Questionnaire", "status": "active", "item": [q("a"), total]})
    )

    def failed(given: str) -> list[str]:
        items = [{"linkId": "a", "answer": [{"valueString": given}]}] if given else []
        answers.write_text(json.dumps({"resourceType": "QuestionnaireResponse", "item": items}))
        done = fill_files(form, answers, DAY)
        assert len(json.loads(done.as_json())["failed"]) == len(done.failed)
        assert ("cannot be worked out" in done.in_words("en")) == bool(done.failed)
        return [link for link, _said in done.failed]

    assert failed("drie") == ["b"]
    assert failed("") == []


def test_answers_that_are_none_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"resourceType": "Patient"}')
    with pytest.raises(BadFile):
        fill_files(resource("forms", "who-5.json"), path, DAY)
    with pytest.raises(BadFile):
        fill_files(resource("forms", "who-5.json"), tmp_path / "none.json", DAY)


def test_a_patient_to_launch_from_fills_in_what_is_known(tmp_path: Path) -> None:
    form, answers, patient = (tmp_path / name for name in ("form.json", "answers.json", "patient.json"))
    form.write_text(text_of("prefilled"))
    answers.write_text('{"resourceType": "QuestionnaireResponse", "status": "in-progress"}')
    person = {
        "resourceType": "Patient",
        "name": [{"given": ["Amina"]}],
        "birthDate": "1990-12",
        "gender": "female",
    }
    for content in (person, {"resourceType": "Bundle", "entry": [{"resource": person}]}, {"patient": person}):
        patient.write_text(json.dumps(content))
        done = fill_files(form, answers, DAY, launch=patient)
        assert faults_of_response(json.loads(done.as_json())["response"]) == []
        given = {item["linkId"]: item["answer"][0] for item in done.resource["item"]}
        assert given["naam"] == {"valueString": "Amina"}
        assert given["geboren"] == {"valueDate": "1990-12"}
        assert given["geslacht"] == {"valueCoding": {"code": "female", "display": "female"}}
    patient.write_text("[]")
    with pytest.raises(BadFile):
        fill_files(form, answers, DAY, launch=patient)


def test_rules_are_told_with_their_words_and_warnings_do_not_count(tmp_path: Path) -> None:
    form, answers = tmp_path / "form.json", tmp_path / "answers.json"
    form.write_text(text_of("health-check"))
    heavy = {"linkId": "gewicht", "answer": [{"valueQuantity": {"value": 600, "code": "kg"}}]}
    answers.write_text(json.dumps({"resourceType": "QuestionnaireResponse", "item": [heavy]}))
    done = fill_files(form, answers, DAY)
    assert done.exit_status == 1
    told = json.loads(done.as_json())
    assert told["errors"] == [
        {"linkId": "gewicht", "kind": "constraint", "wanted": "Een gewicht boven 500 kan niet."}
    ]
    assert [one["kind"] for one in told["warnings"]] == ["constraint"]
    assert told["response"]["item"][0]["answer"][0]["valueQuantity"]["system"] == "http://unitsofmeasure.org"
    assert "gewicht: Een gewicht boven 500 kan niet." in done.in_words("nl")


@pytest.mark.parametrize("name", OTHERS)
def test_any_form_fills_in_from_nothing_and_leaves_valid_r4(tmp_path: Path, name: str) -> None:
    form, answers = tmp_path / "form.json", tmp_path / "answers.json"
    form.write_text(text_of(name))
    answers.write_text('{"resourceType": "QuestionnaireResponse"}')
    done = fill_files(form, answers, DAY)
    assert faults_of_response(json.loads(done.as_json())["response"]) == []


SMALL = {
    "resourceType": "Questionnaire",
    "status": "active",
    "item": [
        q("g", "group", item=[q("a"), q("n", "integer")]),
        q("p", "boolean", item=[q("under")]),
        q("d", "display"),
        q("c", "choice", answerOption=[{"valueCoding": {"code": "x"}}]),
        q("dag", "date"),
    ],
}


def small(tmp_path: Path, *items: object, whole: object = None) -> FillResult:
    form, answers = tmp_path / "form.json", tmp_path / "answers.json"
    form.write_text(json.dumps(SMALL))
    given = {"resourceType": "QuestionnaireResponse", "status": "completed", "item": items}
    answers.write_text(json.dumps(whole or given))
    return fill_files(form, answers, DAY)


@pytest.mark.parametrize(
    ("item", "link", "key"),
    [
        ({"linkId": "c", "valueCoding": {"code": "x"}}, "c", "unknown_name"),
        ({"linkId": "dag", "answers": [{"valueDate": "2026-11-27"}]}, "dag", "misspelt_name"),
        ({"linkId": "dag", "answer": [{"valuedate": "2026-11-27"}]}, "dag", "misspelt_name"),
        ({"linkId": "dag", "answer": [{"valueDate": "27/11/2026"}]}, "dag", "no_such_value"),
        ({"linkId": "p", "answer": [True]}, "p", "not_an_object"),
        ({"linkId": "a", "answer": "drie"}, "a", "no_such_value"),
        ({"linkId": "g", "answer": [{"valueString": "x"}]}, "g", "no_answer_here"),
        ({"linkId": "d", "answer": [{"valueString": "x"}]}, "d", "no_answer_here"),
        ({"answer": [{"valueString": "x"}]}, "", "missing_link_id"),
    ],
)
def test_an_answer_that_cannot_be_read_is_an_error_at_its_question(
    tmp_path: Path, item: object, link: str, key: str
) -> None:
    done = small(tmp_path, item)
    assert done.exit_status == 1
    assert (link, "lost") in [(one.link_id, one.kind) for one in done.errors]
    assert key in [one.key for one in done.of_answers]
    assert done.resource["status"] == "in-progress"
    assert "niet gelezen" in done.in_words("nl")


def test_answers_in_one_flat_list_or_beside_their_question_come_home(tmp_path: Path) -> None:
    said = [{"valueString": "x"}]
    done = small(
        tmp_path,
        {"linkId": "under", "answer": said},
        {"linkId": "a", "answer": said},
        {"linkId": "p", "answer": [{"valueBoolean": True}]},
        {"linkId": "n", "answer": [{"valueInteger": 5}]},
    )
    assert (done.exit_status, done.unknown) == (0, ())
    assert [one.where for one in done.of_answers if one.key == "misplaced"] == ["under", "a", "n"]
    group, question = done.resource["item"]
    assert [(one["linkId"], one["answer"][0]) for one in group["item"]] == [
        ("a", said[0]),
        ("n", {"valueInteger": 5}),
    ]
    assert question["answer"][0]["item"][0]["answer"] == said
    assert faults_of_response(done.resource) == []


def test_an_answer_without_a_value_is_told_and_no_loss(tmp_path: Path) -> None:
    absent = {"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}
    done = small(tmp_path, {"linkId": "dag", "answer": [{"extension": [absent]}]})
    assert done.exit_status == 0
    assert [one.key for one in done.of_answers] == ["answer_without_value"]


def test_answers_in_a_bundle_are_found(tmp_path: Path) -> None:
    given = {"resourceType": "QuestionnaireResponse", "status": "completed"}
    given |= {"item": [{"linkId": "dag", "answer": [{"valueDate": "2026-11"}]}]}  # type: ignore[dict-item]
    whole = {"resourceType": "Bundle", "entry": [{"resource": given}, {"resource": given}]}
    done = small(tmp_path, whole=whole)
    assert done.resource["item"][0]["answer"] == [{"valueDate": "2026-11"}]
    assert [one.key for one in done.of_answers] == ["other_answers"]
    with pytest.raises(BadFile):
        small(
            tmp_path, whole={"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Patient"}}]}
        )


def test_a_group_that_does_not_repeat_is_given_once(tmp_path: Path) -> None:
    group = {"linkId": "g", "item": [{"linkId": "a", "answer": [{"valueString": "x"}]}]}
    assert small(tmp_path, group).exit_status == 0
    done = small(tmp_path, group, group)
    assert [(one.link_id, one.kind, one.wanted) for one in done.errors] == [("g", "max_occurs", "1")]
