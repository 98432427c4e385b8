"""The forms that travel with the program are valid R4, complete in three languages, and without riddles."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft6Validator

from healthdesk.records.questionnaire import ItemType, Words
from healthdesk.resource_paths import resource
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_index import index_form
from healthdesk.rules.form_scoring import raised_steps, scores
from healthdesk.rules.form_values import same
from tests.forms_made import ABOUT_SOMEBODY, SHIPPED, at, chosen, shipped

SCHEMA = json.loads((Path(__file__).parent / "fhir_r4_questionnaire.schema.json").read_text(encoding="utf-8"))
ALL = sorted(resource("forms").glob("*.json"))


def walk(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [found for item in items for found in (item, *walk(item.get("item", [])))]


def test_the_promised_forms_are_there() -> None:
    assert set(SHIPPED) == {path.stem for path in ALL}


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_passes_the_r4_schema(path: Path) -> None:
    validator = Draft6Validator({**SCHEMA, "$ref": "#/definitions/Questionnaire"})
    assert [error.message for error in validator.iter_errors(json.loads(path.read_text("utf-8")))] == []


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_keeps_the_invariants_that_a_schema_cannot_say(path: Path) -> None:
    items = walk(json.loads(path.read_text("utf-8"))["item"])
    links = [item["linkId"] for item in items]
    assert len(links) == len(set(links))  # que-2
    for item in items:
        kind = item["type"]
        if kind == "display":
            assert not {"item", "required", "repeats", "readOnly", "code", "initial"} & set(
                item
            )  # que-1,3,6,8,9
        if kind == "group":
            assert item.get("item")  # que-1
            assert "initial" not in item  # que-8
        if "maxLength" in item:
            assert kind in {"boolean", "decimal", "integer", "string", "text", "url", "open-choice"}  # que-10
        assert not ("answerOption" in item and "initial" in item)  # que-11
        assert len(item.get("enableWhen", [])) < 2 or "enableBehavior" in item  # que-12
        for condition in item.get("enableWhen", []):
            assert condition["question"] in links
            assert condition["operator"] != "exists" or "answerBoolean" in condition  # que-7


@pytest.mark.parametrize("name", SHIPPED)
def test_is_read_without_a_remark_or_a_ring(name: str) -> None:
    read = shipped(name)
    assert read.remarks == ()
    assert index_form(read.form).cycles == ()


@pytest.mark.parametrize("name", SHIPPED)
def test_every_word_stands_in_three_languages(name: str) -> None:
    form = shipped(name).form
    assert form.languages == ("nl", "fr", "en")
    texts: list[Words] = [form.title, form.description, form.licence]
    for item in form.walk():
        texts += [item.words, *(option.words for option in item.options)]
        texts += [words for words in (item.help, item.entry_format) if words]
    for words in texts:
        assert {language for language, _ in words.translations} == {"fr", "en"}, words.base
        assert all(said.strip() for _, said in words.translations)


@pytest.mark.parametrize("name", SHIPPED)
def test_french_words_of_our_own_give_nobody_a_gender(name: str) -> None:
    """Words of somebody else (PHQ-9, GAD-7, WHO-5) stay as they were published."""
    form = shipped(name).form
    if "HealthDesk" not in form.licence.base:
        return
    texts = [form.title, form.description]
    for item in form.walk():
        texts += [item.words, *(option.words for option in item.options), *([item.help] if item.help else [])]
    french = [words.said_in("fr") for words in texts]
    wrong = re.compile(r"\(e\)|·e\b|[a-zé]'[a-zé]|\bquestionnaire\b", re.IGNORECASE)
    assert not [said for said in french if wrong.search(said)]


@pytest.mark.parametrize("name", SHIPPED)
def test_conditions_only_ask_for_answers_that_can_be_given(name: str) -> None:
    form = shipped(name).form
    by_link = {item.link_id: item for item in form.walk()}
    for item in form.walk():
        for condition in item.conditions:
            options = by_link[condition.question].options
            if options and not isinstance(condition.answer, bool):
                assert any(same(option.value, condition.answer) for option in options)


def test_tejo_asks_nothing_that_identifies() -> None:
    form = shipped("tejo-onthaal").form
    definitions = {item.definition.rpartition("#")[2] for item in form.walk()}
    assert not definitions & {
        "Patient.name.family",
        "Patient.birthDate",
        "Patient.identifier",
        "Patient.address",
    }
    asked = " ".join(item.words.base.lower() for item in form.walk() if item.type is not ItemType.DISPLAY)
    for word in ("familienaam", "rijksregister", "adres en", "geboortedatum", "straat"):
        assert word not in asked


@pytest.mark.parametrize("name", SHIPPED)
def test_says_whose_it_is_and_where_it_comes_from(name: str) -> None:
    form = shipped(name).form
    assert form.licence.base
    assert form.source


def test_instruments_are_off_at_tejo_and_nowhere_unfree() -> None:
    for name in SHIPPED:
        form = shipped(name).form
        if any(item.is_score for item in form.walk()):
            assert "tejo" not in form.houses
    assert not {"sdq", "rhs-15", "core-10", "k10"} & set(SHIPPED)


@pytest.mark.parametrize(
    ("name", "count", "above", "bands"),
    [("phq-9", 9, 9, [4, 9, 14, 19, 27]), ("gad-7", 7, 9, [4, 9, 14, 21])],
)
def test_phq9_and_gad7_add_up_as_published(name: str, count: int, above: int, bands: list[int]) -> None:
    form = shipped(name).form
    assert "No permission required" in dict(form.licence.translations)["en"]
    item = next(item for item in form.walk() if item.is_score)
    assert [int(band.up_to) for band in item.bands] == bands
    filling = FormFilling(form, date(2026, 11, 26))
    group = name.replace("-", "")
    for number in range(1, count + 1):
        assert scores(filling) == ()
        filling.answer(at(group, f"{group}-{number}"), (chosen(group, "1"),))
    filling.answer(at(group, f"{group}-1"), (chosen(group, "3"),))
    (score,) = scores(filling)
    assert score.value == count + 2
    assert score.above == above
    assert score.cut is None
    assert score.top == bands[-1]
    assert score.attention is (count + 2 > above)


def test_question_nine_above_nought_asks_for_action_whatever_the_total() -> None:
    filling = FormFilling(shipped("phq-9").form, date(2026, 11, 26))
    for number in range(1, 10):
        filling.answer(at("phq9", f"phq9-{number}"), (chosen("phq9", "0"),))
    assert raised_steps(filling) == ()
    for code in ("1", "2", "3"):
        filling.answer(at("phq9", "phq9-9"), (chosen("phq9", code),))
        assert [step.link_id for step in raised_steps(filling)] == ["phq9-9"]
    assert scores(filling)[0].value == 3
    assert not scores(filling)[0].attention


def test_after_fleeing_every_question_may_be_skipped_and_none_asks_what_happened() -> None:
    form = shipped("onthaal-na-vlucht").form
    assert not any(item.required or item.limits.min_occurs for item in form.walk())
    asked = " ".join(item.words.base.lower() for item in form.walk() if item.asks)
    for word in ("gebeurd", "oorlog", "vlucht", "route", "geweld", "waarom"):
        assert word not in asked


def test_what_is_for_the_team_is_marked_in_every_intake() -> None:
    for name in ("wgc-psychosociale-intake", "wgc-medisch-sociale-intake", "onthaal-na-vlucht"):
        staff = [item.link_id for item in shipped(name).form.items if item.for_staff]
        assert staff in (["verder"], ["team"])


def test_how_it_was_is_pointed_at_without_a_name_and_may_be_skipped() -> None:
    form = shipped("hoe-was-het").form
    drawn = {path.read_bytes(): path.stem for path in resource("forms", "pictures").glob("*.svg")}
    assert form.nameless
    assert not any(item.required for item in form.walk())
    faces = [item for item in form.walk() if item.options]
    for item in faces:
        shown = [option.picture.data for option in item.options if option.picture]
        assert len(shown) == len(item.options)
        assert all(drawn[data].startswith("gezicht") for data in shown)
        assert item.picture
        assert drawn[item.picture.data]
    assert len(faces) == 4
    assert not any(shipped(name).form.nameless for name in ABOUT_SOMEBODY)


def test_the_phq9_says_which_of_its_words_are_official() -> None:
    form = shipped("phq-9").form
    about = {"nl": form.description.base, **dict(form.description.translations)}
    for language, official, open_still in (
        ("nl", "officiële bewoording", "zijn de woorden van de antwoorden"),
        ("fr", "formulation officielle", "les mots des réponses"),
        ("en", "official wording", "the words of the answers"),
    ):
        assert official in about[language]
        assert open_still in about[language]
    assert "Frans: de officiële bewoording" in form.source
    assert "de woorden van de antwoorden en de vraag naar moeite zijn te controleren" in form.source


def test_who5_shows_its_licence_and_its_cut() -> None:
    form = shipped("who-5").form
    assert "CC BY-NC-SA 3.0 IGO" in form.licence.base
    score = next(item for item in form.walk() if item.is_score)
    assert [(int(band.up_to), band.attention) for band in score.bands] == [
        (28, True),
        (50, True),
        (100, False),
    ]
