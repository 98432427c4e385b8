"""Reading forms of others: what is meant is read, what is wrong is said with its place, nothing explodes."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_questionnaire import FormRead, read_form
from healthdesk.records.questionnaire import ItemType, Operator
from healthdesk.resource_paths import resource
from tests.forms_made import form_of, q


def slider_of(code: str) -> dict[str, Any]:
    """An item control."""
    url = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
    return {"url": url, "valueCodeableConcept": {"coding": [{"code": code}]}}


def told(read: Any) -> list[tuple[str, str]]:
    return [(remark.kind, remark.key) for remark in read.remarks]


def test_numbers_as_strings_and_odd_types_are_read_and_said() -> None:
    read = read_form(json.dumps({
        "resourceType": "Questionnaire",
        "item": [
            {"linkId": 1, "type": "coding", "required": "true", "maxLength": "5", "text": 3,
             "answerOption": {"valueCoding": {"display": "ja"}}},
            {"type": "datetime"},
            {"linkId": "1", "type": "nonsense", "item": [{"linkId": "x", "type": "string"}]},
        ],
    }))  # fmt: skip
    first, second, third = read.form.items
    assert (first.link_id, first.type, first.required, first.limits.max_length) == (
        "1",
        ItemType.CHOICE,
        True,
        5,
    )
    assert first.options[0].words.base == "ja"
    assert second.type is ItemType.DATE_TIME
    assert third.type is ItemType.GROUP
    keys = {key for _, key in told(read)}
    assert {
        "missing",
        "not_a_string",
        "not_a_boolean",
        "not_a_list",
        "coding_without_code",
        "double_link_id",
    } <= keys
    assert {"unknown_type", "missing_link_id", "not_a_number"} <= keys
    assert any(remark.where.startswith("item[0]") for remark in read.remarks)


def test_what_cannot_be_honoured_is_said() -> None:
    url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerExpression"
    read = form_of(
        q("a", extension=[{"url": f"{url}/control", "valueString": "x"}, slider_of("hologram")]),
        q("b", "choice", answerValueSet="http://example.org/far"),
        q("c", extension=[{"url": url, "valueExpression": {"language": "text/cql", "expression": "1"}}]),
        q("e", modifierExtension=[{"url": "urn:unknown", "valueBoolean": True}]),
        q("d", extension=[{"url": "http://hl7.org/fhir/StructureDefinition/regex", "valueString": "(["}]),
    )
    assert {key for kind, key in told(read) if kind == "not_supported"} == {
        "control",
        "expression_language",
        "value_set",
        "extension",
        "regex",
    }


def test_both_ways_of_writing_a_regex() -> None:
    url = "http://hl7.org/fhir/StructureDefinition/regex"
    for written in ("[0-9]{3}", "matches('[0-9]{3}')"):
        read = form_of(q("a", extension=[{"url": url, "valueString": written}]))
        assert read.form.items[0].limits.regex == "[0-9]{3}"


def test_conditions_and_contained_value_sets() -> None:
    values = {"resourceType": "ValueSet", "id": "v", "compose": {"include": [
        {"system": "s", "concept": [{"code": "a", "display": "A"}, {"code": "b"}]}]}}  # fmt: skip
    read = form_of(
        q("a", "choice", answerValueSet="#v"),
        q("b", enableWhen=[{"question": "nowhere", "operator": "=", "answerString": "x"}]),
        q("c", enableWhen=[{"question": "a", "operator": "exists", "answerBoolean": False}]),
        contained=[values],
    )
    assert [option.words.base for option in read.form.items[0].options] == ["A", "b"]
    assert read.form.items[2].conditions[0].operator is Operator.EXISTS
    assert told(read) == [("not_valid", "unknown_question")]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "forms.not_json"),
        ("[]", "forms.not_a_form"),
        ("{}", "forms.not_a_form"),
        ('{"resourceType": "Patient"}', "forms.other_resource"),
        (
            '{"resourceType": "Questionnaire", "item": ' + '[{"linkId": "a", "item": ' * 4000 + "1",
            "forms.too_deep",
        ),
    ],
)
def test_what_is_no_form_is_refused_with_a_sentence(text: str, key: str) -> None:
    with pytest.raises(BadFile) as refused:
        read_form(text)
    assert refused.value.key == key


def test_a_very_deep_form_is_refused_or_read_but_never_a_traceback() -> None:
    deep: dict[str, Any] = {"linkId": "end", "type": "string"}
    for n in range(150):
        deep = {"linkId": str(n), "type": "group", "item": [deep]}
    assert read_form(json.dumps({"resourceType": "Questionnaire", "item": [deep]})).item_count == 151


junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
PLACES = [
    "linkId", "type", "text", "item", "enableWhen", "answerOption", "extension", "initial", "required",
    "repeats", "maxLength", "prefix", "_text", "definition", "answerValueSet", "enableBehavior",
]  # fmt: skip


@settings(max_examples=150)
@given(st.lists(st.tuples(st.sampled_from(PLACES), junk, st.integers(0, 8)), max_size=6), junk)
def test_no_damage_ends_in_a_traceback(damage: list[tuple[str, Any, int]], root: Any) -> None:
    raw = json.loads(resource("forms", "who-5.json").read_text("utf-8"))
    raw["contained"] = root
    items = [*raw["item"], *raw["item"][0]["item"]]
    for name, value, which in damage:
        items[which % len(items)][name] = value
    with contextlib.suppress(BadFile):
        assert read_form(json.dumps(raw)).form.url == raw["url"]


def _tree() -> dict[str, object]:
    """Complaints under each other, by nesting and by what a code says of itself."""
    return {
        "resourceType": "CodeSystem",
        "id": "s",
        "url": "s",
        "concept": [
            {"code": "lichaam", "concept": [
                {"code": "hoofd", "concept": [{"code": "migraine"}]}, {"code": "rug"}]},
            {"code": "slaap", "property": [{"code": "parent", "valueCode": "geest"}]},
            {"code": "geest", "property": [{"code": "soort", "valueString": "ruim"}]},
        ],
    }  # fmt: skip


def _with_values(compose: dict[str, object]) -> FormRead:
    values = {"resourceType": "ValueSet", "id": "v", "compose": compose}
    return form_of(q("a", "choice", answerValueSet="#v"), contained=[_tree(), values])


@pytest.mark.parametrize(
    ("filters", "meant"),
    [
        ([("concept", "is-a", "lichaam")], ["lichaam", "hoofd", "migraine", "rug"]),
        ([("concept", "descendent-of", "lichaam")], ["hoofd", "migraine", "rug"]),
        ([("concept", "child-of", "lichaam")], ["hoofd", "rug"]),
        ([("concept", "is-a", "geest")], ["slaap", "geest"]),
        ([("concept", "is-not-a", "lichaam")], ["slaap", "geest"]),
        ([("concept", "generalizes", "migraine")], ["lichaam", "hoofd", "migraine"]),
        ([("concept", "in", "rug, slaap")], ["rug", "slaap"]),
        ([("code", "regex", "m.*|r.*")], ["migraine", "rug"]),
        ([("concept", "is-a", "lichaam"), ("concept", "not-in", "rug")], ["lichaam", "hoofd", "migraine"]),
        ([("soort", "=", "ruim")], ["geest"]),
        ([("parent", "exists", "true")], ["slaap"]),
    ],
)
def test_a_filter_of_a_value_set_means_these_codes(
    filters: list[tuple[str, str, str]], meant: list[str]
) -> None:
    told_so = [{"property": name, "op": op, "value": value} for name, op, value in filters]
    values = {
        "resourceType": "ValueSet",
        "id": "v",
        "compose": {"include": [{"system": "s", "filter": told_so}]},
    }
    read = form_of(q("a", "choice", answerValueSet="#v"), contained=[_tree(), values])
    assert [option.words.base for option in read.form.items[0].options] == meant
    assert told(read) == []


def test_what_a_filter_leaves_out_and_one_that_nobody_can_follow() -> None:
    inside = {"system": "s", "filter": [{"property": "concept", "op": "is-a", "value": "hoofd"}]}
    values = {
        "resourceType": "ValueSet",
        "id": "v",
        "compose": {"include": [{"system": "s"}], "exclude": [inside]},
    }
    read = form_of(q("a", "choice", answerValueSet="#v"), contained=[_tree(), values])
    assert [option.words.base for option in read.form.items[0].options] == [
        "lichaam",
        "rug",
        "slaap",
        "geest",
    ]
    odd = {"system": "s", "filter": [{"property": "concept", "op": "sounds-like", "value": "hoofd"}]}
    read = _with_values({"include": [odd]})
    assert ("not_supported", "value_set_filter") in told(read)


def test_the_number_before_a_question_and_before_an_answer_speak_its_language() -> None:
    translated = {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
        {"url": "lang", "valueCode": "en"}, {"url": "content", "valueString": "Part A"}]}]}  # fmt: skip
    number = {
        "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-optionPrefix",
        "valueString": "Deel A",
        "_valueString": translated,
    }
    option = {"valueCoding": {"code": "x", "display": "x"}, "extension": [number]}
    asked = q("a", "choice", prefix="Deel A", _prefix=translated, answerOption=[option])
    (item,) = form_of(asked).form.items
    assert [item.prefix.said_in(language) for language in ("nl", "en")] == ["Deel A", "Part A"]
    assert [item.options[0].label_in(language) for language in ("nl", "en")] == ["Deel A x", "Part A x"]
