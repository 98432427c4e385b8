"""No extension of a form vanishes unsaid: misspelt, without an address, or of another program."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import healthdesk
from healthdesk.actions.check_forms import FormReport, in_words, report_on, reports_as_json
from healthdesk.exchange.fhir_extensions import LET_BE, NOT_HONOURED, READ, TAKEN_OUT
from healthdesk.exchange.fhir_questionnaire import read_form
from tests.forms_made import q
from tests.forms_of_others import OTHERS, SDC, STANDARD, control, form, text_of

HIDDEN = STANDARD + "questionnaire-hidden"
CALCULATED = SDC + "calculatedExpression"


def report(*items: dict[str, Any], **more: Any) -> FormReport:
    return report_on(read_form(json.dumps(form(*items, **more))))


def told(*items: dict[str, Any], **more: Any) -> list[tuple[str, str, str]]:
    """What is said of extensions: the place, the key, and what was meant or how often."""
    return [
        (one.where, one.key, values.get("meant", values.get("count", "")))
        for one in report(*items, **more).remarks
        if "extension" in one.key or one.key == "unused_more"
        for values in [dict(one.values)]
    ]


@pytest.mark.parametrize(
    ("url", "meant"),
    [
        ("https://hl7.org/fhir/StructureDefinition/questionnaire-hidden", HIDDEN),
        ("http://hl7.org/fhir/StructureDefinition/questionnaire-Hidden", HIDDEN),
        ("http://hl7.org/fhir/StructureDefinition/questionnaire-hidden/", HIDDEN),
        ("http://hl7.org/fhir/StructureDefinition/questionnaire-hidden|4.0.1", HIDDEN),
        ("http://hl7.org/fhir/StructureDefinition/questionnaire-hiden", HIDDEN),
        ("http://hl7.org/fhir/StructureDefinition/questionnaire-hiddne", HIDDEN),
        ("http://hl7.org/fhir/StructureDefinition/hidden", HIDDEN),
        ("http://h17.org/fhir/StructureDefinition/questionnaire-hidden", HIDDEN),
        ("http://hl7.org/fhir/questionnaire-hidden", HIDDEN),
        ("questionnaire-hidden", HIDDEN),
        ("http://hl7.org/fhir/us/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression", CALCULATED),
        ("http://hl7.org/fhir/uv/sdc/StructureDefinition/calculatedExpresion", CALCULATED),
        (
            "https://build.fhir.org/ig/HL7/sdc/StructureDefinition-sdc-questionnaire-calculatedExpression.html",
            CALCULATED,
        ),
        ("urn:x-healthdesk:safetystep", "urn:x-healthdesk:safety-step"),
    ],
)
def test_a_misspelt_address_is_told_with_its_place_and_what_was_meant(url: str, meant: str) -> None:
    item = q("a", text="Vraag", extension=[{"url": url, "valueBoolean": True}])
    assert told(item) == [("item[0] (a).extension[0]", "misspelt_extension", meant)]
    assert not report(item).usable


def test_it_is_told_wherever_it_stands() -> None:
    lost = {"url": "http://hl7.org/fhir/StructureDefinition/Translation", "extension": []}
    weight = {"url": STANDARD + "ordinalvalue", "valueDecimal": 1}
    coding = {"code": "1", "display": "een", "extension": [weight], "_display": {"extension": [lost]}}
    concepts = [{"code": "x", "extension": [weight]}]
    lists = {"resourceType": "ValueSet", "id": "l", "compose": {"include": [{"concept": concepts}]}}
    found = told(
        q("g", "group", item=[q("a", "choice", answerOption=[{"valueCoding": coding}])]),
        contained=[lists],
        _title={"extension": [lost]},
    )
    option = "item[0] (g).item[0] (a).answerOption[0].valueCoding"
    assert {place for place, _key, _meant in found} == {
        f"{option}.extension[0]",
        f"{option}._display.extension[0]",
        "contained[0].compose.include[0].concept[0].extension[0]",
        "_title.extension[0]",
    }
    assert {key for _place, key, _meant in found} == {"misspelt_extension"}


def test_a_list_of_codes_beside_the_form_is_looked_at_once() -> None:
    concepts = [{"code": "x", "extension": [{"url": STANDARD + "ordinalvalue", "valueDecimal": 1}]}]
    beside = {
        "resourceType": "ValueSet",
        "url": "http://example.org/l",
        "version": "1",
        "id": "l",
        "compose": {"include": [{"concept": concepts}]},
    }
    asked = form(q("a", "choice", answerValueSet="http://example.org/l"))
    read = read_form(json.dumps([asked, beside]))
    assert [one.where for one in read.remarks if one.key == "misspelt_extension"] == [
        "(http://example.org/l).compose.include[0].concept[0].extension[0]"
    ]


def test_one_without_an_address_is_told_also_as_a_part_of_another() -> None:
    parts = [{"valueCode": "fr"}, {"url": "content", "valueString": "Oui"}]
    item = q(
        "a",
        extension=[{"valueBoolean": True}, {"url": 5, "valueBoolean": True}, {"url": " "}],
        _text={"extension": [{"url": STANDARD + "translation", "extension": parts}]},
    )
    assert [place for place, key, _ in told(item) if key == "extension_without_url"] == [
        "item[0] (a).extension[0]",
        "item[0] (a).extension[1]",
        "item[0] (a).extension[2]",
        "item[0] (a)._text.extension[0].extension[0]",
    ]


def test_what_stands_in_the_place_of_extensions_and_is_none_is_told() -> None:
    assert told(q("a", extension="hidden"), extension=5) == [
        ("extension", "extension_without_url", ""),
        ("item[0] (a).extension", "extension_without_url", ""),
    ]
    half = {"url": "https://example.org/x", "valueBoolean": True}
    (place, _key, _count) = told(q("a\ud800", extension=[half]))[0]
    place.encode("utf-8")


def test_those_of_other_programs_are_told_mildly_each_address_once() -> None:
    foreign = {"url": "https://example.org/fhir/StructureDefinition/colour", "valueString": "red"}
    items = [q(f"a{number}", extension=[foreign]) for number in range(300)]
    assert told(*items) == [("item[0] (a0).extension[0]", "unused_extension", "300")]
    found = report(*items)
    assert found.usable
    assert "wordt hier niet gebruikt: de uitbreiding https://example.org" in in_words(found, "nl")
    assert "op 300 plaatsen" in in_words(found, "nl")
    assert "op 1 plaatsen" not in in_words(report(items[0]), "nl")
    assert '"kind": "unused"' in reports_as_json([found])


def test_many_foreign_and_many_misspelt_ones_do_not_flood() -> None:
    foreign = [{"url": f"https://example.org/x{number}", "valueString": "x"} for number in range(3000)]
    found = told(q("a", extension=foreign))
    assert len(found) == 21
    assert found[-1][1:] == ("unused_more", "2980")
    wrong = {"url": HIDDEN.replace("http:", "https:"), "valueBoolean": True}
    found = told(*[q(f"a{number}", extension=[wrong]) for number in range(50)])
    assert [place for place, key, _ in found if key == "misspelt_extension"] == [
        f"item[{number}] (a{number}).extension[0]" for number in range(10)
    ]
    assert (found[-1][0], found[-1][1]) == ("item[10] (a10).extension[0]", "misspelt_extension_more")


@pytest.mark.parametrize("url", sorted({*READ, *NOT_HONOURED, *TAKEN_OUT, *LET_BE}))
def test_what_is_known_is_never_called_misspelt(url: str) -> None:
    keys = {key for _place, key, _ in told(q("a", extension=[{"url": url, "valueString": "x"}]))}
    assert not keys & {"misspelt_extension", "unused_extension", "extension_without_url"}


@pytest.mark.parametrize(
    "url",
    [
        "http://hl7.org/fhir/StructureDefinition/rendering-style",
        "http://hl7.org/fhir/StructureDefinition/questionnaire-displayCategory",
        "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-keyboard",
        "https://example.org/fhir/StructureDefinition/questionnaire-hidden",
    ],
)
def test_another_one_of_the_standard_or_of_another_house_is_no_slip(url: str) -> None:
    assert [key for _, key, _ in told(q("a", extension=[{"url": url}]))] == ["unused_extension"]


def test_what_is_right_is_let_be() -> None:
    parts = [{"url": "lang", "valueCode": "fr"}, {"url": "content", "valueString": "Question"}]
    french = {"url": STANDARD + "translation", "extension": parts}
    item = q("a", "choice", extension=[control("drop-down")], _text={"extension": [french]})
    assert told(item) == []


@pytest.mark.parametrize("name", sorted(OTHERS))
def test_forms_that_are_known_have_no_misspelt_ones(name: str) -> None:
    keys = {one.key for one in read_form(text_of(name)).remarks}
    assert not keys & {"misspelt_extension", "extension_without_url"}


def test_addresses_of_extensions_stand_in_one_file() -> None:
    folder = Path(healthdesk.__file__).parent / "exchange"
    parts = (
        "answer_o",
        "assemble",
        "edit",
        "expressions",
        "form_",
        "item",
        "node",
        "outline",
        "questionnaire.",
    )
    files = [path for part in parts for path in folder.glob(f"fhir_{part}*")]
    assert len(files) > 12
    for path in files:
        content = path.read_text("utf-8")
        assert "StructureDefinition/" not in content, path.name
        assert '"urn:x-healthdesk:' not in content, path.name
