"""A form opened in the builder and written again: what nobody changed is as it was, word for word."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft6Validator

from healthdesk.exchange.fhir_extensions import TRANSLATION
from healthdesk.exchange.fhir_outline_in import outline_in
from healthdesk.exchange.fhir_outline_out import Stamp, written
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.records.form_outline import (
    FormOutline,
    LineKind,
    OutlineBand,
    OutlineCondition,
    OutlineLine,
    OutlineOption,
    Sign,
)
from healthdesk.records.questionnaire import ItemType
from healthdesk.records.questionnaire_response import Coding
from healthdesk.resource_paths import resource
from healthdesk.rules import form_outline as steps
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_scoring import scores
from tests.forms_made import SHIPPED, at, chosen, q
from tests.forms_of_others import control, ext, form, worked_out
from tests.outlines_made import Fresh, line, options, outline, walked

SCHEMA = json.loads((Path(__file__).parent / "fhir_r4_questionnaire.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft6Validator({**SCHEMA, "$ref": "#/definitions/Questionnaire"})
STAMP = Stamp("urn:x-healthdesk:house:proef", "2", "Wijkgezondheidscentrum De Proef", dt.date(2026, 11, 27))


def shipped_text(name: str) -> str:
    return resource("forms", f"{name}.json").read_text(encoding="utf-8")


def item(raw: dict[str, Any], link: str) -> dict[str, Any]:
    """An item by its linkId, however deep."""
    for one in raw.get("item", ()):
        if one["linkId"] == link:
            return dict(one)
        found = item(one, link)
        if found:
            return found
    return {}


def bare(made: FormOutline) -> FormOutline:
    """What a builder sees, without where it was read from; answers by their place."""
    lines = {one.key: one for one in made.walk()}

    def of(one: OutlineLine) -> OutlineLine:
        kept = [each for each in one.options if any(each.words.values())]
        return replace(
            one,
            rest="",
            stays=(),
            bands=tuple(replace(each, rest="") for each in one.bands),
            options=tuple(replace(each, key=str(n), rest="") for n, each in enumerate(kept)),
            conditions=tuple(condition(each) for each in chosen_ones(one)),
            any_condition=one.any_condition and len(chosen_ones(one)) > 1,
            below=tuple(of(each) for each in one.below),
        )

    def chosen_ones(one: OutlineLine) -> list[OutlineCondition]:
        """Without those of which nobody chose yet what they look for."""
        return [each for each in one.conditions if each.answer or each.sign is not Sign.IS]

    def condition(one: OutlineCondition) -> OutlineCondition:
        asked = lines.get(one.question)
        found = [each.key for each in asked.options] if asked is not None else []
        answer = str(found.index(one.answer)) if one.answer in found else one.answer
        return replace(one, answer=answer, rest="")

    return replace(made, rest="", stays=(), licence=None, lines=tuple(of(one) for one in made.lines))


@pytest.mark.parametrize("name", SHIPPED)
def test_what_nobody_changed_leaves_word_for_word(name: str) -> None:
    assert json.loads(written(outline_in(shipped_text(name)))) == json.loads(shipped_text(name))


def test_odd_forms_of_others_leave_word_for_word() -> None:
    strange = form(
        q("a", "boolean", extension=[worked_out("initialExpression", "true")], code=[{"code": "x"}]),
        q("b", "quantity", enableWhen=[{"question": "a", "operator": "=", "answerBoolean": True}]),
        q("c", "choice", answerValueSet="#lijst", extension=[control("drop-down")]),
        q("d", "integer", answerOption=[{"valueInteger": 3}, {"valueInteger": 10**12}]),
        q("e", "group", repeats=True, item=[q("f", "attachment"), q("g", "url", maxLength=7)]),
        extension=[ext("cqf-library", valueCanonical="urn:bib")],
        contained=[{"resourceType": "ValueSet", "id": "lijst", "status": "active"}],
        version="0.1",
        experimental=True,
    )
    assert json.loads(written(outline_in(json.dumps(strange)))) == strange


def test_one_word_changed_is_all_that_changed() -> None:
    before = json.loads(shipped_text("phq-9"))
    made = outline_in(shipped_text("phq-9"))
    words = made.line("phq9-9")
    assert words is not None
    made = steps.change(made, "phq9-9", words={**words.words, "fr": "Autre chose"})
    after = json.loads(written(made))
    told = item(after, "phq9-9").pop("_text")
    assert [part["extension"][1]["valueString"] for part in told["extension"]] == [
        "Autre chose",
        words.words["en"],
    ]
    changed = item(after, "phq9-9") | {"_text": item(before, "phq9-9")["_text"]}
    assert changed == item(before, "phq9-9")
    for other in ("phq9-1", "score", "moeilijk"):
        assert item(after, other) == item(before, other)


def test_a_score_still_adds_up_after_questions_moved() -> None:
    made = outline_in(shipped_text("who-5"))
    made = steps.move(steps.move(made, "who5-5", steps.Way.UP), "instructie", steps.Way.DOWN)
    filled = read_form(written(made)).form
    sheet = FormFilling(filled, dt.date(2026, 11, 27))
    for number in range(1, 6):
        sheet.answer(at("who5", f"who5-{number}"), (chosen("who-5", "3"),))
    (score,) = scores(sheet, "nl")
    assert score.value == 60


def test_words_that_had_a_shape_lose_it_when_they_change() -> None:
    shaped = q("a", "display", _text={"extension": [ext("rendering-markdown", valueMarkdown="**Let op**")]})
    made = outline_in(json.dumps(form(shaped)))
    assert item(json.loads(written(made)), "a") == shaped
    made = steps.change(made, "a", words={"nl": "Kijk uit"})
    assert item(json.loads(written(made)), "a") == q("a", "display", text="Kijk uit")


def test_a_translation_that_says_nothing_takes_words() -> None:
    empty = {"url": TRANSLATION, "extension": [{"url": "lang", "valueCode": "fr"}]}
    made = outline_in(json.dumps(form(q("a", "display", text="Kijk uit", _text={"extension": [empty]}))))
    made = steps.change(made, "a", words={"nl": "Kijk uit", "fr": "Attention"})
    read = outline_in(written(made)).line("a")
    assert read is not None
    assert read.words == {"nl": "Kijk uit", "fr": "Attention"}


def test_help_and_the_ends_of_a_scale_stand_beside_the_question() -> None:
    made = outline(
        line("q", LineKind.TEXT, help={"nl": "Zo kort als u wil", "fr": "Aussi court que vous voulez"}),
        line(
            "s",
            LineKind.SCALE,
            least=0,
            most=10,
            low_end={"nl": "niet"},
            high_end={"nl": "heel erg"},
        ),
    )
    read = read_form(written(made)).form
    asked, scale = read.items
    assert asked.help.said_in("fr") == "Aussi court que vous voulez"
    assert (scale.type, scale.control) == (ItemType.INTEGER, "slider")
    assert [one.base for one in scale.slider_ends] == ["niet", "heel erg"]


def test_a_condition_on_an_option_follows_its_words() -> None:
    """An option in plain text is its own answer: called otherwise, the condition asks for the new words."""
    texts = [{"valueString": "ja"}, {"valueString": "nee"}]
    when = [{"question": "a", "operator": "=", "answerString": "ja"}]
    made = outline_in(json.dumps(form(q("a", "choice", answerOption=texts), q("b", enableWhen=when))))
    asked = made.line("a")
    assert asked is not None
    made = steps.change(
        made, "a", options=(replace(asked.options[0], words={"nl": "graag"}), *asked.options[1:])
    )
    after = json.loads(written(made))
    assert item(after, "b")["enableWhen"] == [{"question": "a", "operator": "=", "answerString": "graag"}]


def test_conditions_of_every_kind_come_back() -> None:
    conditions = (
        OutlineCondition("ja", Sign.IS, "true"),
        OutlineCondition("keuze", Sign.IS_NOT, "nee"),
        OutlineCondition("getal", Sign.AT_LEAST, "3"),
        OutlineCondition("dag", Sign.LESS, "2026-11-27"),
        OutlineCondition("tekst", Sign.NOT_ANSWERED),
    )
    made = outline(
        line("ja", LineKind.YES_NO),
        line("keuze", LineKind.ONE_OF, options=options("ja", "nee")),
        line("getal", LineKind.NUMBER),
        line("dag", LineKind.DATE),
        line("tekst"),
        line("dan", conditions=conditions, any_condition=True),
    )
    again = outline_in(written(made)).line("dan")
    assert again is not None
    assert tuple(replace(one, rest="") for one in again.conditions) == conditions
    assert again.any_condition
    assert read_form(written(made)).remarks == ()


def test_a_copy_of_a_question_has_names_of_its_own() -> None:
    made = outline_in(shipped_text("wgc-medisch-sociale-intake"))
    copied, _key = steps.copy(made, "zorgt-voor-wie", Fresh())
    read = read_form(written(copied))
    assert not [one for one in read.remarks if one.key == "double_link_id"]


def test_lines_without_a_name_get_one_and_doubles_are_told_apart() -> None:
    raw = form({"text": "zonder", "type": "string"}, q("a"), q("a", "text"))
    made = outline_in(json.dumps(raw))
    assert len({one.key for one in made.walk()}) == 3
    again = read_form(written(made))
    assert not {"double_link_id", "missing_link_id"} & {one.key for one in again.remarks}


def test_lists_that_stood_beside_the_form_go_along() -> None:
    codes = {"resourceType": "ValueSet", "url": "urn:lijst", "status": "active"}
    codes["compose"] = {"include": [{"system": "urn:s", "concept": [{"code": "x", "display": "X"}]}]}  # type: ignore[assignment]
    asked = form(q("a", "choice", answerValueSet="urn:lijst"))
    bundle = {"resourceType": "Bundle", "entry": [{"resource": asked}, {"resource": codes}]}
    (read,) = read_form(written(outline_in(json.dumps(bundle)))).form.items
    assert [one.words.base for one in read.options] == ["X"]


def test_a_version_of_the_house_says_whose_it_is_and_what_it_came_from() -> None:
    made = replace(outline_in(shipped_text("hoe-was-het")), made_from="urn:x-healthdesk:form:hoe-was-het|1.0")
    raw = json.loads(written(made, STAMP))
    assert (raw["url"], raw["version"], raw["status"]) == (STAMP.url, "2", "active")
    assert raw["publisher"] == STAMP.publisher
    assert raw["derivedFrom"] == [made.made_from]
    assert raw["copyright"] == json.loads(shipped_text("hoe-was-het"))["copyright"]
    assert "id" not in raw
    assert read_form(json.dumps(raw)).form.nameless
    assert list(VALIDATOR.iter_errors(raw)) == []


def test_a_sum_counts_the_points_of_what_is_there_by_then() -> None:
    counted = (OutlineOption("ja", {"nl": "ja"}, Decimal(2)), OutlineOption("nee", {"nl": "nee"}, Decimal(0)))
    bands = (
        OutlineBand(Decimal(2), {"nl": "weinig"}),
        OutlineBand(Decimal(9), {"nl": "veel"}, attention=True),
    )
    made = outline(
        line("a", LineKind.ONE_OF, options=counted),
        line("b", LineKind.ONE_OF, line("onder", LineKind.ONE_OF, options=counted), options=counted),
        line("som", LineKind.SUM, bands=bands),
    )
    assert bare(outline_in(written(made))) == bare(made)
    sheet = FormFilling(read_form(written(made)).form, dt.date(2026, 11, 27))
    assert scores(sheet, "nl") == ()
    for place in (at("a"), at("b"), at("b", "onder")):
        sheet.answer(place, (Coding("ja"),))
    (score,) = scores(sheet, "nl")
    assert (score.value, score.band, score.attention) == (Decimal(6), "veel", True)
    fewer = steps.without(outline_in(written(made)), "b")
    sheet = FormFilling(read_form(written(fewer)).form, dt.date(2026, 11, 27))
    sheet.answer(at("a"), (Coding("ja"),))
    assert [one.band for one in scores(sheet, "nl")] == ["weinig"]


def test_a_sum_whose_extension_stands_outside_a_list_leaves_as_it_came() -> None:
    worked = worked_out("calculatedExpression", "{}")
    odd = form(q("som", "integer", readOnly=True, extension=worked))
    made = outline_in(json.dumps(odd))
    assert [one.kind for one in made.walk()] == [LineKind.SUM]
    assert json.loads(written(made)) == odd


def test_an_option_without_words_does_not_leave() -> None:
    made = outline(
        line("q", LineKind.ONE_OF, options=(OutlineOption("a", {"nl": "ja"}), OutlineOption("b", {})))
    )
    (read,) = read_form(written(made)).form.items
    assert [one.words.base for one in read.options] == ["ja"]


def settled(made: FormOutline) -> FormOutline:
    """Without conditions that look at what is gone: the builder does not keep a form that has them."""
    for one in list(made.walk()):
        known = tuple(each for each in one.conditions if made.line(each.question) is not None)
        made = steps.change(made, one.key, conditions=known)
    return made


@settings(max_examples=30)
@given(st.sampled_from(["", *SHIPPED]), st.integers(0, 10**9))
def test_any_steps_leave_as_valid_r4_and_come_back_the_same(name: str, seed: int) -> None:
    dice, fresh = Random(seed), Fresh()
    first = outline_in(shipped_text(name)) if name else outline()
    *_, made = walked(first, dice, fresh, 20)
    made = settled(made)
    text = written(made, STAMP)
    assert bare(outline_in(text)) == bare(replace(made, url=STAMP.url))
    assert [fault.message for fault in VALIDATOR.iter_errors(json.loads(text))] == []
    told = {one.key for one in read_form(text).remarks if one.kind == "not_valid"}
    assert told <= {"que_1", "choice_without_options", "no_items"}  # still empty
