"""What converters and form tools write in their own way is read as it was meant, or told as lost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from healthdesk.actions.check_forms import report_on
from healthdesk.exchange.fhir_questionnaire import FormRead
from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import FormDate
from healthdesk.rules.form_checks import findings
from healthdesk.rules.form_filling import FormFilling
from tests.forms_made import at, form_of, q
from tests.forms_of_others import STANDARD, control, ext, toggle

DAY = date(2026, 11, 27)


def told(read: FormRead, link: str = "") -> list[str]:
    """The keys of what is said, of one question or of all."""
    return [
        one.key
        for one in report_on(read).remarks
        if not link or f"({link})" in one.where or one.where == link
    ]


def one(*items: dict[str, Any], **more: Any) -> tuple[Item, FormRead]:
    read = form_of(*items, **more)
    return read.form.items[0], read


def test_a_limit_that_is_worked_out_the_way_of_google_counts() -> None:
    today = {"extension": [ext("cqf-calculatedValue", valueExpression={"expression": "today()"})]}
    read = form_of(q("a", "date", extension=[ext("maxValue", _valueDate=today)]))
    sheet = FormFilling(read.form, DAY)
    sheet.answer(at("a"), (FormDate(2026, 11, 28),))
    assert [one.kind for one in findings(sheet)] == ["max_value"]
    sheet.answer(at("a"), (FormDate(2026, 11, 27),))
    assert findings(sheet) == ()
    assert told(read) == []


@pytest.mark.parametrize(
    ("value", "meant", "key"),
    [
        ({"valueCode": "drop-down"}, "drop-down", "wrong_control"),
        ({"valueString": "radio-button"}, "radio-button", "wrong_control"),
        ({"valueCoding": {"code": "check-box"}}, "check-box", "wrong_control"),
        ({"valueCodeableConcept": {"coding": [{"code": "Drop-Down"}]}}, "drop-down", "control_written"),
        ({"valueCodeableConcept": {"coding": [{"code": "dropdown"}]}}, "drop-down", "control_written"),
        ({"valueCodeableConcept": {"coding": [{"code": "radio"}]}}, "radio-button", "control_written"),
        ({"valueCodeableConcept": {"coding": [{"code": "spinner"}]}}, "spinner", "control"),
    ],
)
def test_a_control_that_is_written_otherwise(value: dict[str, Any], meant: str, key: str) -> None:
    item, read = one(
        q(
            "a",
            "choice",
            answerOption=[{"valueString": "x"}],
            extension=[ext("questionnaire-itemControl", **value)],
        )
    )
    assert item.control == meant
    assert told(read) == [key]


@pytest.mark.parametrize("said", ["yes", "true", "1", "Ja"])
def test_yes_in_words_is_yes_and_told(said: str) -> None:
    item, read = one(q("a", required=said, extension=[ext("questionnaire-hidden", valueString=said)]))
    assert item.required
    assert item.hidden
    assert told(read).count("not_a_boolean") == 2


def test_an_extension_that_says_nothing_or_something_else_is_told() -> None:
    _item, read = one(q("a", extension=[{"url": STANDARD + "entryFormat"}, ext("regex", valueInteger=5)]))
    assert told(read) == ["not_a_string", "empty_extension"]


def test_a_translation_with_other_names_is_read_and_one_without_words_told() -> None:
    french = [{"url": "language", "valueCode": "fr"}, {"url": "value", "valueString": "Nom"}]
    parts = [french, [{"url": "lang", "valueCode": "en"}], [{"url": "content", "valueString": "Name"}]]
    more = {"extension": [{"url": STANDARD + "translation", "extension": part} for part in parts]}
    item, read = one(q("a", text="Naam", _text=more))
    assert item.words.translations == (("fr", "Nom"),)
    assert told(read) == ["translation_parts", "translation_without_parts", "translation_without_parts"]


def test_words_that_stand_only_in_another_language_are_shown_in_that() -> None:
    parts = [{"url": "lang", "valueCode": "fr"}, {"url": "content", "valueString": "Oui"}]
    french = {"extension": [{"url": STANDARD + "translation", "extension": parts}]}
    item, _read = one(q("a", "choice", answerOption=[{"valueCoding": {"code": "x", "_display": french}}]))
    assert [item.options[0].words.said_in(language) for language in ("fr", "nl", None)] == ["Oui"] * 3


def test_html_in_plain_text_becomes_a_shape() -> None:
    item, read = one(
        q(
            "a",
            text='<div class="label"><p>Uw <span style="color:red">naam</span> &amp; <b>adres</b></p></div>',
        ),
        q("b", text="Wonen &amp; werken&nbsp;?"),
        q("c", text="Is a<b of BMI < 20, of <mail@voorbeeld.be> & meer?"),
    )
    assert item.words.base == "Uw naam & adres"
    ((paragraph,),) = [rich for _language, rich in item.words.rich]
    assert [run.text for run in paragraph.runs if run.bold] == ["adres"]
    assert read.form.items[1].words.base == "Wonen & werken ?"
    assert read.form.items[2].words.base == "Is a<b of BMI < 20, of <mail@voorbeeld.be> & meer?"
    assert told(read) == ["html_in_text", "html_in_text"]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("yesno", ItemType.BOOLEAN),
        ("notes", ItemType.TEXT),
        ("descriptive", ItemType.DISPLAY),
        ("file", ItemType.ATTACHMENT),
        ("Radio", ItemType.CHOICE),
        ("panel", ItemType.GROUP),
    ],
)
def test_kinds_of_other_programs(said: str, kind: ItemType) -> None:
    item, read = one({"linkId": "a", "type": said, "text": "A"})
    assert item.type is kind
    assert "unknown_type" in told(read)


def test_several_can_be_chosen_where_another_program_says_so() -> None:
    options = [{"valueString": "x"}, {"valueString": "y"}]
    several, read = one(
        {"linkId": "a", "type": "checkbox", "text": "A", "answerOption": options},
        {"linkId": "b", "type": "checkbox", "text": "B", "answerOption": options, "repeats": False},
    )
    assert several.repeats
    assert not read.form.items[1].repeats


def test_a_pattern_between_slashes_is_read_without_them() -> None:
    item, read = one(q("a", extension=[ext("regex", valueString="/^[a-z]+$/i")]))
    sheet = FormFilling(read.form, DAY)
    sheet.answer(at("a"), ("ABC",))
    assert findings(sheet) == ()
    sheet.answer(at("a"), ("A1",))
    assert [one.kind for one in findings(sheet)] == ["regex"]
    assert told(read) == ["regex_slashes"]
    assert item.limits.regex


def test_a_choice_of_units_beside_a_number_is_told_and_a_single_one_is_its_unit() -> None:
    both = [
        ext("questionnaire-unitOption", valueCoding={"code": code, "display": code}) for code in ("in", "cm")
    ]
    several, read = one(
        q(
            "a",
            "decimal",
            extension=both,
        ),
        q("b", "decimal", extension=both[1:]),
        q(
            "c",
            "quantity",
            extension=both,
        ),
    )
    assert several.unit == ""
    assert read.form.items[1].unit == "cm"
    assert told(read) == ["unit_choice"]
    assert told(read, "a") == ["unit_choice"]


def test_a_code_that_says_nothing_to_a_person_is_told() -> None:
    codes = ("at0010", "LA6568-5", "10", "Ja", "ja-1x")
    options = [{"valueCoding": {"code": code}} for code in codes[:4]]
    options.append({"valueCoding": {"code": codes[4], "display": "Ja"}})
    _item, read = one(q("a", "choice", answerOption=options))
    said = [dict(one.values)["said"] for one in read.remarks if one.key == "option_without_words"]
    assert said == ["at0010", "LA6568-5"]


@pytest.mark.parametrize(
    ("kind", "first", "is_amiss"),
    [
        ("date", {"valueString": "today"}, True),
        ("date", {"valueDate": "2026-11"}, False),
        ("integer", {"valueDecimal": 2.5}, True),
        ("integer", {"valueString": "2"}, False),
        ("boolean", {"valueString": "misschien"}, True),
        ("string", {"valueString": "veel te lang"}, True),
        ("string", {"valueString": "kort"}, False),
    ],
)
def test_a_first_answer_that_cannot_be_one_is_told(kind: str, first: dict[str, Any], is_amiss: bool) -> None:
    more = {"maxLength": 5} if kind == "string" else {}
    read = form_of(q("a", kind, initial=[first], **more))
    assert ("initial_amiss" in told(read)) is is_amiss


def test_a_first_answer_that_is_none_of_the_options_is_told() -> None:
    options = [{"valueCoding": {"code": "x"}, "initialSelected": True}, {"valueCoding": {"code": "y"}}]
    assert told(form_of(q("a", "choice", answerOption=options))) == []
    wrong = q(
        "a", "choice", answerOption=[{"valueCoding": {"code": "x"}}], initial=[{"valueCoding": {"code": "z"}}]
    )
    assert "initial_amiss" in told(form_of(wrong))
    suggested = {**wrong, "type": "open-choice"}
    assert "initial_amiss" not in told(form_of(suggested))


def test_a_first_answer_outside_a_list_is_read_and_told() -> None:
    text, read = one(q("a", initial="tekst"), q("b", "boolean", initial=True), q("c", "decimal", initial=1.5))
    assert text.initial == ("tekst",)
    assert [item.initial for item in read.form.items[1:]] == [(True,), (Decimal("1.5"),)]
    assert told(read) == ["not_a_list"] * 3


def test_simple_values_in_objects_as_a_converter_from_xml_makes_them_are_read() -> None:
    item, read = one(
        {
            "linkId": {"value": "a"},
            "type": {"@value": "string"},
            "text": {"value": "Naam?"},
            "required": {"value": "true"},
        }
    )
    assert (item.link_id, item.type, item.words.base, item.required) == ("a", ItemType.STRING, "Naam?", True)
    assert "not_a_string" in told(read)


def test_what_only_programs_of_r5_need_makes_no_form_partly_usable() -> None:
    read = form_of(q("a"), versionAlgorithmString="semver", copyrightLabel="x")
    assert told(read) == ["newer_name", "newer_name"]
    assert report_on(read).usable


def test_what_is_right_says_nothing() -> None:
    options = [{"valueCoding": {"code": "at1", "display": "Een & ander"}}]
    item, read = one(q("a", "choice", text="R & B", answerOption=options, extension=[control("drop-down")]))
    assert (item.words.base, told(read)) == ("R & B", [])


def test_an_extension_that_stands_twice_is_told_and_those_that_may_are_not() -> None:
    two = [ext("entryFormat", valueString=said) for said in ("een", "twee")]
    units = [ext("questionnaire-unitOption", valueCoding={"code": code}) for code in ("kg", "g")]
    item, read = one(q("a", "quantity", extension=[*two, *units]), q("b", extension=two[:1]))
    assert item.entry_format.base == "een"
    assert [(one.where, one.key) for one in read.remarks] == [("item[0] (a).extension[1]", "extension_twice")]


def value_set(**more: Any) -> dict[str, Any]:
    return {"resourceType": "ValueSet", "id": "l", "status": "active", **more}


def test_a_list_of_which_only_a_part_came_along_is_told() -> None:
    there = [{"system": "u", "code": "1", "contains": [{"system": "u", "code": "2"}]}]
    for total, is_told in ((2, False), (500, True)):
        held = value_set(expansion={"total": total, "contains": there})
        read = form_of(q("a", "choice", answerValueSet="#l"), contained=[held])
        assert ("value_set_part" in told(read)) is is_told


@pytest.mark.parametrize("said", ["#s", "http://example.org/s", "http://example.org/s|1"])
def test_a_code_system_in_the_place_of_a_list_offers_all_its_codes(said: str) -> None:
    concepts = [{"code": "a", "display": "A", "concept": [{"code": "b", "display": "B"}]}]
    held = {"resourceType": "CodeSystem", "id": "s", "url": "http://example.org/s", "concept": concepts}
    item, read = one(q("a", "choice", answerValueSet=said), contained=[held])
    assert [option.words.base for option in item.options] == ["A", "B"]
    assert told(read) == ["value_set_is_system"]


def test_a_list_that_is_named_in_a_reference_is_found() -> None:
    held = value_set(compose={"include": [{"system": "u", "concept": [{"code": "1", "display": "een"}]}]})
    item, read = one(q("a", "choice", answerValueSet={"reference": "#l"}), contained=[held])
    assert [option.words.base for option in item.options] == ["een"]
    assert told(read) == ["not_a_string"]


def test_an_option_that_is_blank_is_left_out_and_told() -> None:
    item, read = one(q("a", "choice", answerOption=[{"valueString": said} for said in ("ja", " ", "")]))
    assert [option.value for option in item.options] == ["ja"]
    assert told(read) == ["option_without_value"] * 2


def test_options_that_come_and_go_and_are_not_there_are_told() -> None:
    coming = toggle("true", "x", "weg")
    read = form_of(q("a", "choice", answerOption=[{"valueCoding": {"code": "x"}}], extension=[coming]))
    assert told(read) == ["toggle_of_nothing"]


def test_a_question_without_words_is_told_unless_others_ask_it() -> None:
    bare = {"linkId": "a", "type": "string"}
    assert told(form_of(bare)) == ["no_words"]
    assert told(form_of(q("g", "group", text="Uw naam", item=[bare]))) == []
    assert told(form_of(q("g", "group", text="Uw naam", item=[bare, q("b", text="B")]))) == ["no_words"]
    assert told(form_of({**bare, "extension": [ext("questionnaire-hidden", valueBoolean=True)]})) == []


def test_kinds_of_files_in_one_line_are_several() -> None:
    item, _read = one(
        q("a", "attachment", extension=[ext("mimeType", valueCode="application/pdf, image/png")])
    )
    assert item.limits.content_types == ("application/pdf", "image/png")
    item, read = one(q("a", "attachment", extension=[ext("mimeType", valueCode="pdf")]))
    assert (item.limits.content_types, told(read)) == ((), ["unknown_code"])


def test_no_room_for_an_answer_is_told_and_a_space_before_a_type_is_not_held_against_it() -> None:
    item, read = one({"linkId": "a", "type": " date", "text": "A"}, q("b", maxLength=0))
    assert item.type is ItemType.DATE
    assert told(read) == ["unknown_type", "limits_apart"]


def test_the_kind_of_record_that_is_meant_is_read_however_it_is_written() -> None:
    concept = ext("questionnaire-referenceResource", valueCodeableConcept={"coding": [{"code": "Patient"}]})
    text = ext("questionnaire-referenceResource", valueString="Patient")
    item, read = one(q("a", "reference", extension=[concept]), q("b", "reference", extension=[text]))
    assert [one.refers_to for one in read.form.items] == [("Patient",), ("Patient",)]
    assert item.refers_to
    assert told(read) == ["not_a_string"]


@pytest.mark.parametrize(
    ("kind", "limit", "is_unlike"),
    [
        ("date", {"valueInteger": 18}, True),
        ("string", {"valueInteger": 18}, True),
        ("choice", {"valueInteger": 18}, True),
        ("date", {"valueDate": "2026"}, False),
        ("dateTime", {"valueDate": "2026-11-27"}, False),
        ("quantity", {"valueQuantity": {"value": 1}}, False),
        ("decimal", {"valueInteger": 18}, False),
        ("time", {"valueTime": "10:00:00"}, False),
    ],
)
def test_a_limit_that_no_answer_can_be_held_beside_is_told(
    kind: str, limit: dict[str, Any], is_unlike: bool
) -> None:
    more = {"answerOption": [{"valueString": "x"}]} if kind == "choice" else {}
    read = form_of(q("a", kind, extension=[ext("minValue", **limit)], **more))
    assert ("limit_unlike" in told(read)) is is_unlike


def test_words_and_units_in_another_kind_of_value_are_read() -> None:
    concept = {"coding": [{"code": "kg", "display": "kilo"}]}
    item, read = one(
        q(
            "a",
            "quantity",
            extension=[
                ext("entryFormat", valueCode="12,5"),
                ext("questionnaire-unit", valueCodeableConcept=concept),
                ext("questionnaire-unitOption", valueString="g"),
            ],
        )
    )
    assert (item.entry_format.base, item.unit) == ("12,5", "kilo")
    assert [unit.code for unit in item.unit_options] == ["g"]
    assert told(read) == ["no_unit", "not_a_string"]
