"""Forms as other programs make them load; what is wrong or cannot be honoured is said with its place."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from healthdesk.actions.check_forms import report_on
from healthdesk.actions.fill_form_offline import fill_files
from healthdesk.errors import BadFile
from healthdesk.exchange.fhir_questionnaire import FormRead, read_form
from healthdesk.exchange.fhir_rich_text import from_markdown, from_xhtml
from healthdesk.records.questionnaire import Item, ItemType, Operator
from healthdesk.records.questionnaire_response import Coding
from healthdesk.records.rich_text import Shape
from tests.forms_made import form_of, q, shipped
from tests.forms_of_others import OTHERS, SDC, control, ext, form, text_of


def read(name: str) -> FormRead:
    return read_form(text_of(name))


def items(name: str) -> dict[str, Item]:
    return {item.link_id: item for item in read(name).form.walk()}


def told(name: str) -> dict[str, set[str]]:
    """Kind of remark -> what is said."""
    found: dict[str, set[str]] = {}
    for remark in report_on(read(name)).remarks:
        found.setdefault(remark.kind, set()).add(remark.key)
    return found


@pytest.mark.parametrize("name", OTHERS)
def test_each_loads_in_any_wrapping_and_encoding(name: str) -> None:
    text = text_of(name)
    once = read_form(text).form
    for encode in (
        lambda t: t.encode(),
        lambda t: b"\xef\xbb\xbf" + t.encode(),
        lambda t: t.encode("utf-16"),
        lambda t: t.encode("utf-16-le"),
        lambda t: f"[{t}]".encode(),
        lambda t: f'{{"form": {t}}}'.encode(),
        lambda t: f'{{"resourceType": "Bundle", "entry": [{{"resource": {t}}}]}}'.encode(),
        lambda t: (
            f'{{"resourceType": "Parameters", "parameter": [{{"name": "return", "resource": {t}}}]}}'.encode()
        ),
    ):
        work: Callable[[str], bytes] = encode
        assert read_form(work(text)).form.items == once.items


@pytest.mark.parametrize("name", ["health-check", "family", "prefilled"])
def test_what_is_right_has_no_remarks(name: str) -> None:
    assert told(name) == {}


def test_every_property_finds_its_place() -> None:
    found = items("everything")
    assert found["foto"].limits.content_types == ("image/*",)
    assert found["pijn"].control == "slider"
    assert [words.base for words in found["pijn"].slider_ends] == ["geen", "ergst"]
    head, none = found["klachten"].options
    assert (head.prefix.base, str(head.weight), str(none.weight), none.exclusive) == ("A.", "2", "0", True)
    assert head.label_in("nl") == "A. Hoofdpijn"
    assert head.picture is not None
    assert head.picture.content_type == "image/png"
    signature = found["akkoord"].signature
    assert signature is not None
    assert signature.kind is not None
    assert (signature.words.base, signature.kind.code) == (
        "Handtekening voor toestemming",
        "1.2.840.10065.1.12.1.7",
    )
    assert (found["rapport"].limits.regex, found["rapport"].limits.min_length) == ("[a-z ]+", 3)
    assert told("everything") == {"not_supported": {"picture_elsewhere"}}


def test_rich_text_keeps_its_shape_and_nothing_that_runs_or_loads() -> None:
    heading, paragraph = items("everything")["uitleg"].words.rich_in("nl")
    assert (heading.shape, heading.text) == (Shape.HEADING, "Welkom")
    assert [(run.text, run.bold) for run in paragraph.runs] == [("Dit is ", False), ("vet", True)]
    bad = (
        '<p onclick="x()">a<img src="http://x/y.png" alt="b"/><a href="javascript:x">c</a>'
        "<style>d</style></p><ul><li>e<li>f"
    )
    assert [one.text for one in from_xhtml(bad)] == ["abc", "e", "f"]
    assert [one.shape for one in from_xhtml(bad)][1:] == [Shape.BULLET, Shape.BULLET]
    shown = from_markdown(
        "# Kop\n\nEen **vet** en _schuin_\nwoord [hier](http://x).\n\n- een\n2. twee <script>x</script>"
    )
    assert [one.text for one in shown] == ["Kop", "Een vet en schuin woord hier.", "een", "twee"]
    assert [one.shape for one in shown] == [Shape.HEADING, Shape.PARAGRAPH, Shape.BULLET, Shape.NUMBER]
    assert [run.text for run in shown[1].runs if run.bold or run.italic] == ["vet", "schuin"]


def test_rich_text_in_other_languages() -> None:
    xhtml = "http://hl7.org/fhir/StructureDefinition/rendering-xhtml"
    french = [
        {"url": "lang", "valueCode": "fr"},
        {"url": "content", "valueString": "Oui", "_valueString": {
            "extension": [{"url": xhtml, "valueString": "<i>Oui</i>"}]}},
    ]  # fmt: skip
    own = {"url": xhtml, "valueString": "<b>Ja</b>"}
    translated = {"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": french}
    words = form_of(q("a", text="Ja", _text={"extension": [own, translated]})).form.items[0].words
    assert words.rich_in("nl")[0].runs[0].bold
    assert words.rich_in("fr-BE")[0].runs[0].italic
    assert words.said_in("fr") == "Oui"


def test_older_and_newer_words_are_understood_and_said() -> None:
    old = items("older")
    assert [option.words.base for option in old["1"].options] == ["a", "b"]
    assert old["2"].initial == (5,)
    assert old["2"].conditions[0].operator is Operator.EXISTS
    assert [option.words.base for option in old["3"].options] == ["Onder"]
    assert old["4"].initial == (True,)
    assert {"missing", "older_name", "not_a_number", "wrong_value_type"} <= told("older")["not_valid"]
    new = items("newer")
    assert (new["kies"].type, new["vraag"].type) == (ItemType.OPEN_CHOICE, ItemType.STRING)
    assert told("newer") == {"not_valid": {"unknown_type"}}


def test_value_sets_beside_the_form_are_used() -> None:
    options = items("bundle")["taal"].options
    assert [option.value.code for option in options if isinstance(option.value, Coding)] == [
        "nl",
        "prs",
        "so",
    ]
    assert options[0].words.said_in("fr") == "néerlandais"
    assert told("bundle") == {}


def test_a_form_from_before_r3_is_told_as_what_it_is() -> None:
    raw = {"resourceType": "Questionnaire", "status": "published", "group": {"question": [{"linkId": "a"}]}}
    report = report_on(read_form(json.dumps(raw)))
    assert not report.usable
    assert "older_form" in {remark.key for remark in report.remarks}


def test_every_rule_of_r4_that_is_broken_is_said_and_the_form_still_loads() -> None:
    remarks = told("broken")
    assert {
        "missing_link_id", "double_link_id", "display_with_items", "que_0", "que_1", "que_3", "que_4",
        "que_5", "que_6", "que_8", "que_9", "que_10", "que_11", "que_13", "unknown_question",
        "condition_without_answer", "condition_without_answer_exists", "unknown_type", "not_an_object",
        "no_enable_behavior", "unknown_code",
    } <= remarks["not_valid"]  # fmt: skip
    assert remarks["not_supported"] == {"expression", "unknown_variable", "unknown_function"}
    assert all(remark.where for remark in read("broken").remarks)


def test_rings_are_named() -> None:
    rings = {remark.where for remark in report_on(read("ring")).remarks if remark.key == "ring"}
    assert rings == {"x > y", "z", "%p > %r"}


def test_several_forms_in_one_file() -> None:
    both = read_form(json.dumps([form(q("a")), form(q("b"))]))
    assert [item.link_id for item in both.form.items] == ["a"]
    assert {"wrapped", "other_forms"} == {remark.key for remark in both.remarks}


def test_forms_without_a_name_do_not_get_in_each_others_way() -> None:
    urls = {read_form(json.dumps({"item": [q(name)]})).form.url for name in ("a", "b")}
    assert len(urls) == 2
    assert all(
        " " not in read_form(json.dumps({"item": [q("a")], "title": "Een titel é"})).form.url for _ in urls
    )


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"\xff\xfe\x00", "forms.not_json"),
        (b"\x00\x01\x02", "forms.not_json"),
        (
            b'{"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Patient"}}]}',
            "forms.other_resource",
        ),
        (b'{"item": 5}', "forms.not_a_form"),
        (b'"Questionnaire"', "forms.not_a_form"),
        (b"[" * 100_000, "forms.too_deep"),
    ],
)
def test_what_is_no_form_says_so(content: bytes, key: str) -> None:
    with pytest.raises(BadFile) as refused:
        read_form(content)
    assert refused.value.key == key


def test_a_form_deeper_than_anybody_can_fill_in_is_refused() -> None:
    deep: Any = q("end")
    for n in range(400):
        deep = q(str(n), "group", item=[deep])
    with pytest.raises(BadFile) as refused:
        read_form(json.dumps(form(deep)))
    assert refused.value.key == "forms.too_deep"


def test_half_characters_and_absurd_numbers_do_no_harm() -> None:
    text = '{"item": [{"linkId": "a\\ud800", "text": "\\udfff", "maxLength": 1e999999}]}'
    item = read_form(text).form.items[0]
    assert item.link_id.encode() == b"a\xef\xbf\xbd"
    assert item.limits.max_length is None


def test_a_list_goes_by_the_name_its_bundle_gives_it() -> None:
    values = {
        "resourceType": "ValueSet",
        "compose": {"include": [{"system": "s", "concept": [{"code": "k"}]}]},
    }
    asked = form({**q("x", "choice"), "answerValueSet": "urn:uuid:een"})
    entries = [{"resource": asked}, {"fullUrl": "urn:uuid:een", "resource": values}]
    read = read_form(json.dumps({"resourceType": "Bundle", "entry": entries}))
    assert len(read.form.items[0].options) == 1


def test_a_text_that_would_hold_up_the_form_is_shown_plain() -> None:
    shaped = {"extension": [ext("rendering-markdown", valueMarkdown="[" * 400_000)]}
    made = form_of(q("a", text="Welkom", _text=shaped))
    assert made.form.items[0].words.rich == ()
    assert [one.key for one in made.remarks] == ["rich_too_long"]


def _also(language: str, said: str) -> dict[str, Any]:
    parts = [{"url": "lang", "valueCode": language}, {"url": "content", "valueString": said}]
    return {"extension": [ext("translation", extension=parts)]}


def test_options_in_plain_text_the_line_for_own_words_and_a_unit_speak_each_language() -> None:
    asked = q(
        "a",
        "open-choice",
        answerOption=[{"valueString": "ja", "_valueString": _also("fr", "oui")}],
        extension=[{"url": SDC + "openLabel", "valueString": "anders", "_valueString": _also("fr", "autre")}],
    )
    unit = q("eenheid", "display", text="jaar", _text=_also("fr", "ans"), extension=[control("unit")])
    (choice, age) = form_of(asked, q("b", "integer", item=[unit])).form.items
    assert (choice.options[0].value, choice.options[0].label_in("fr")) == ("ja", "oui")
    assert [choice.open_label.said_in(one) for one in ("nl", "fr")] == ["anders", "autre"]
    assert (age.unit, age.unit_in("fr")) == ("jaar", "ans")


def test_what_a_value_set_says_of_its_codes_counts_as_beside_an_option() -> None:
    told = [
        ext("questionnaire-optionExclusive", valueBoolean=True),
        ext("questionnaire-optionPrefix", valueString="z)"),
    ]
    listed = [
        {"code": "a", "display": "een", "extension": [ext("itemWeight", valueDecimal=2)]},
        {"code": "z", "display": "geen", "extension": told},
    ]
    codes = {
        "resourceType": "ValueSet",
        "id": "v",
        "compose": {"include": [{"system": "s", "concept": listed}]},
    }
    (asked,) = form_of(q("a", "choice", answerValueSet="#v"), contained=[codes]).form.items
    one, none = asked.options
    assert one.weight == 2
    assert (one.exclusive, none.exclusive, none.label_in("nl")) == (False, True, "z) geen")


def test_a_code_system_may_say_what_an_answer_weighs() -> None:
    weighs = [{"code": "itemWeight", "valueDecimal": 3}]
    codes = {"resourceType": "CodeSystem", "url": "s", "concept": [{"code": "a", "property": weighs}]}
    every = {"resourceType": "ValueSet", "id": "v", "compose": {"include": [{"system": "s"}]}}
    (asked,) = form_of(q("a", "choice", answerValueSet="#v"), contained=[codes, every]).form.items
    assert asked.options[0].weight == 3


def test_where_answers_would_come_from_elsewhere_is_said() -> None:
    linked = {"url": SDC + "observationLinkPeriod", "valueDuration": {"value": 1, "unit": "a"}}
    about = {"url": SDC + "isSubject", "valueBoolean": True}
    read = form_of(q("a", "decimal", extension=[linked]), q("b", "reference", extension=[about]))
    assert [(one.where, one.key) for one in read.remarks if one.kind == "not_supported"] == [
        ("item[0] (a)", "extension"),
        ("item[1] (b)", "extension"),
    ]


def test_xml_says_so() -> None:
    with pytest.raises(BadFile) as told:
        read_form(b'\xef\xbb\xbf <Questionnaire xmlns="http://hl7.org/fhir"/>')
    assert told.value.key == "forms.is_xml"


def test_options_of_an_odd_kind_are_called_in_words_taken_and_told(tmp_path: Path) -> None:
    odd = [
        {"valueBoolean": True},
        {"valueBoolean": False},
        {"valueQuantity": {"value": 5, "unit": "mg"}},
        {"valueDate": "2026-11"},
        {"valueDecimal": 0.5},
        {"valueTime": "10:30:00"},
    ]
    raw = form(
        q("a", "choice", answerOption=odd),
        q("b", enableWhen=[{"question": "a", "operator": "=", "answerBoolean": True}]),
    )
    read = read_form(json.dumps(raw))
    (asked, _then) = read.form.items
    for language, called in (
        ("nl", ["ja", "nee", "5 mg", "11/2026", "0,5", "10:30"]),
        ("fr", ["oui", "non", "5 mg", "11/2026", "0,5", "10:30"]),
        ("en", ["yes", "no", "5 mg", "2026-11", "0.5", "10:30"]),
    ):
        assert [option.words.said_in(language) for option in asked.options] == called
    assert [one.where.rpartition(".")[2] for one in read.remarks if one.key == "option_kind"] == [
        *["valueBoolean"] * 2,
        "valueQuantity",
        "valueDecimal",
    ]
    path, answers = tmp_path / "form.json", tmp_path / "answers.json"
    path.write_text(json.dumps(raw))
    given = [
        {"linkId": "a", "answer": [{"valueBoolean": True}]},
        {"linkId": "b", "answer": [{"valueString": "x"}]},
    ]
    answers.write_text(json.dumps({"resourceType": "QuestionnaireResponse", "item": given}))
    done = fill_files(path, answers, date(2026, 11, 27))
    assert (done.exit_status, done.enabled) == (0, ("a", "b"))
    assert done.resource["item"][0]["answer"] == [{"valueBoolean": True}]


@pytest.mark.parametrize(
    ("said", "key", "is_any"),
    [
        ("any", "", True),
        ("all", "", False),
        (None, "no_enable_behavior", False),
        ("", "no_enable_behavior", False),
        ("ANY", "unknown_code", True),
        (" or ", "unknown_code", True),
        ("of", "unknown_behavior", False),
        (["any"], "not_a_string", False),
    ],
)
def test_how_several_conditions_go_together_is_read_or_told(said: Any, key: str, is_any: bool) -> None:
    when = [{"question": "a", "operator": "=", "answerString": each} for each in "xy"]
    behavior = {} if said is None else {"enableBehavior": said}
    read = form_of(q("a"), q("b", enableWhen=when, **behavior))
    assert read.form.items[1].any_condition is is_any
    keys = [one.key for one in read.remarks if one.where.startswith("item[1]")]
    assert (key in keys) if key else (keys == [])


def test_how_one_condition_goes_alone_matters_only_where_it_is_misspelt() -> None:
    when = [{"question": "a", "operator": "=", "answerString": "x"}]
    assert form_of(q("a"), q("b", enableWhen=when)).remarks == ()
    (told,) = form_of(q("a"), q("b", enableWhen=when, enableBehavior="soms")).remarks
    assert (told.where, told.key) == ("item[1] (b).enableBehavior", "unknown_behavior")


def _thoughts(**more: Any) -> dict[str, Any]:
    """Question nine of the PHQ-9 as others write it."""
    answers = [("LA6568-5", "Not at all"), ("LA6569-3", "Several days"), ("LA6571-9", "Nearly every day")]
    options = [
        {"valueCoding": {"system": "http://loinc.org", "code": code, "display": name}}
        for code, name in answers
    ]
    return {"linkId": "9", "type": "choice", "text": "Thoughts", "answerOption": options, **more}


@pytest.mark.parametrize(
    "named",
    [
        {"code": [{"system": "http://loinc.org", "code": "44260-8"}]},
        {"code": [{"system": "http://loinc.org", "code": "1"}, {"code": "44260-8"}]},
        {"linkId": "/44249-1/44260-8"},
    ],
)
def test_question_nine_of_somebody_elses_phq9_asks_for_the_same_step(named: dict[str, Any]) -> None:
    (item,) = form_of(_thoughts(**named)).form.items
    (nine,) = (one for one in shipped("phq-9").form.walk() if one.link_id == "phq9-9")
    ours = nine.options[-1].safety_step
    assert ours
    assert [one.safety_step for one in item.options] == [None, ours, ours]
    own = {"extension": [{"url": "urn:x-healthdesk:safety-step", "valueString": "Bel de arts"}]}
    options = [{"valueInteger": 0}, {"valueInteger": 1}, {"valueInteger": 2, **own}]
    (item,) = form_of(_thoughts(**{**named, "answerOption": options})).form.items
    assert [bool(one.safety_step) for one in item.options] == [False, False, True], "the form says it itself"
    (item,) = form_of(_thoughts(**{**named, "answerOption": options[:2]})).form.items
    assert [bool(one.safety_step) for one in item.options] == [False, True]


def test_another_question_asks_for_nothing() -> None:
    (item,) = form_of(_thoughts(code=[{"system": "http://loinc.org", "code": "44255-8"}])).form.items
    assert not any(one.safety_step for one in item.options)
