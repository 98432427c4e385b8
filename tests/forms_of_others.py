"""Forms as other programs make them, right and wrong; all invented here."""

from __future__ import annotations

import base64
import json
import struct
import zlib
from typing import Any

from tests.forms_made import q

SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-"
STANDARD = "http://hl7.org/fhir/StructureDefinition/"


def _png(side: int) -> bytes:
    """A square picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        whole = kind + data
        return struct.pack(">I", len(data)) + whole + struct.pack(">I", zlib.crc32(whole))

    rows = (b"\0" + b"\x0b\x6e\x69" * side) * side
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


PIXEL = base64.b64encode(_png(24)).decode()


def worked_out(kind: str, text: str, **more: Any) -> dict[str, Any]:
    """An SDC expression as an extension."""
    return {
        "url": SDC + kind,
        "valueExpression": {"language": "text/fhirpath", "expression": text, **more},
    }


def variable(name: str, text: str) -> dict[str, Any]:
    """A variable as an extension."""
    value = {"language": "text/fhirpath", "name": name, "expression": text}
    return {"url": STANDARD + "variable", "valueExpression": value}


def ext(name: str, **value: Any) -> dict[str, Any]:
    """A standard extension."""
    return {"url": STANDARD + name, **value}


def toggle(text: str, *codes: str) -> dict[str, Any]:
    """Options that are there while an expression says true."""
    options = [{"url": "option", "valueCoding": {"code": code}} for code in codes]
    expression = {"url": "expression", "valueExpression": {"language": "text/fhirpath", "expression": text}}
    return {"url": SDC + "answerOptionsToggleExpression", "extension": [*options, expression]}


def control(code: str) -> dict[str, Any]:
    """How an item is to be shown."""
    return ext("questionnaire-itemControl", valueCodeableConcept={"coding": [{"code": code}]})


def rule(key: str, text: str, human: str, *, severity: str = "error", location: str = "") -> dict[str, Any]:
    """A targetConstraint."""
    parts = [
        {"url": "key", "valueId": key},
        {"url": "severity", "valueCode": severity},
        {"url": "expression", "valueExpression": {"language": "text/fhirpath", "expression": text}},
        {"url": "human", "valueString": human},
    ]
    if location:
        parts.append({"url": "location", "valueString": location})
    return ext("targetConstraint", extension=parts)


def answer_of(link_id: str) -> str:
    """The path to the answers of a question, however deep it stands."""
    return f"%resource.repeat(item).where(linkId = '{link_id}').answer.value"


def form(*items: Any, **more: Any) -> dict[str, Any]:
    """A Questionnaire of these items."""
    return {
        "resourceType": "Questionnaire",
        "status": "active",
        "url": "urn:others",
        "item": list(items),
        **more,
    }


HEALTH_CHECK = form(
    q(
        "lengte",
        "decimal",
        extension=[
            ext("questionnaire-unit", valueCoding={"code": "cm", "display": "cm"}),
            ext("minValue", valueDecimal=50),
            ext("maxValue", valueInteger=250),
            ext("maxDecimalPlaces", valueInteger=1),
        ],
    ),
    q(
        "gewicht",
        "quantity",
        required=True,
        extension=[
            ext(
                "questionnaire-unitOption", valueCoding={"code": "kg", "system": "http://unitsofmeasure.org"}
            ),
            ext("questionnaire-unitOption", valueCoding={"code": "[lb_av]", "display": "pond"}),
        ],
    ),
    q(
        "bmi",
        "decimal",
        readOnly=True,
        extension=[
            worked_out("calculatedExpression", "(%kg / (%m * %m)).round(1)"),
            ext(
                "minValue",
                _valueDecimal={"extension": [ext("cqf-expression", valueExpression={"expression": "10"})]},
            ),
        ],
    ),
    q("zwaar", "boolean", extension=[worked_out("enableWhenExpression", f"{answer_of('bmi')} > 30")]),
    q(
        "sinds",
        "date",
        extension=[
            ext(
                "maxValue",
                _valueDate={
                    "extension": [
                        ext(
                            "cqf-expression",
                            valueExpression={"language": "text/fhirpath", "expression": "today()"},
                        )
                    ]
                },
            )
        ],
    ),
    extension=[
        variable("m", f"{answer_of('lengte')} / 100"),
        variable("kg", f"{answer_of('gewicht')}.value"),
        rule(
            "w",
            f"{answer_of('gewicht')}.value < 500",
            "Een gewicht boven 500 kan niet.",
            location="%resource.item.where(linkId = 'gewicht')",
        ),
        rule("tip", f"{answer_of('lengte')}.exists()", "Vul de lengte in.", severity="warning"),
    ],
    name="HealthCheck",
)

FAMILY = form(
    q(
        "kind",
        "group",
        repeats=True,
        extension=[
            ext("questionnaire-minOccurs", valueInteger=1),
            ext("questionnaire-maxOccurs", valueInteger=3),
            variable("geboren", "%context.item.where(linkId='geboren').answer.value"),
            rule(
                "naam",
                "item.where(linkId='naam').exists() or item.where(linkId='geboren').empty()",
                "Geef ook de naam.",
                location="naam",
            ),
        ],
        item=[
            q("naam"),
            q("geboren", "date"),
            q(
                "minderjarig",
                "boolean",
                readOnly=True,
                extension=[worked_out("calculatedExpression", "%geboren > today() - 18 years")],
            ),
            q("school", enableWhen=[{"question": "minderjarig", "operator": "=", "answerBoolean": True}]),
        ],
    ),
    q(
        "wie",
        "choice",
        extension=[
            worked_out(
                "answerExpression",
                "%resource.item.where(linkId='kind').item.where(linkId='naam').answer.value",
            )
        ],
    ),
    q(
        "aantal",
        "integer",
        extension=[
            worked_out(
                "calculatedExpression",
                "%resource.item.where(linkId='kind').item.where(linkId='naam').count()",
            )
        ],
    ),
)

PREFILLED = form(
    q("naam", extension=[worked_out("initialExpression", "%patient.name.first().given.first()")]),
    q("geboren", "date", extension=[worked_out("initialExpression", "%patient.birthDate")]),
    q(
        "geslacht",
        "choice",
        answerOption=[{"valueCoding": {"code": "female"}}, {"valueCoding": {"code": "male"}}],
        extension=[worked_out("initialExpression", "%patient.gender")],
    ),
    q(
        "hallo",
        "display",
        _text={
            "extension": [
                ext(
                    "cqf-expression",
                    valueExpression={
                        "expression": "'Dag ' & %resource.item.where(linkId='naam').answer.value"
                    },
                )
            ]
        },
    ),
    extension=[
        {
            "url": SDC + "launchContext",
            "extension": [
                {"url": "name", "valueCoding": {"code": "patient"}},
                {"url": "type", "valueCode": "Patient"},
            ],
        }
    ],
)

EVERYTHING = form(
    q(
        "uitleg",
        "display",
        _text={
            "extension": [
                ext(
                    "rendering-xhtml",
                    valueString="<div><h2>Welkom</h2><p>Dit is <b>vet</b><script>x()</script></p></div>",
                )
            ]
        },
    ),
    q(
        "foto",
        "attachment",
        extension=[ext("maxSize", valueDecimal=0.001), ext("mimeType", valueCode="image/*")],
    ),
    q("arts", "reference"),
    q("site", "url"),
    q(
        "pijn",
        "integer",
        extension=[
            control("slider"),
            ext("questionnaire-sliderStepValue", valueInteger=2),
            ext("minValue", valueInteger=0),
            ext("maxValue", valueInteger=10),
        ],
        item=[
            q("l", "display", text="geen", extension=[control("lower")]),
            q("u", "display", text="ergst", extension=[control("upper")]),
        ],
    ),
    q(
        "klachten",
        "choice",
        repeats=True,
        answerOption=[
            {
                "valueCoding": {"code": "hoofd", "display": "Hoofdpijn"},
                "extension": [
                    ext("questionnaire-optionPrefix", valueString="A."),
                    ext("itemWeight", valueDecimal=2),
                    {
                        "url": SDC + "itemAnswerMedia",
                        "valueAttachment": {"contentType": "image/png", "data": PIXEL},
                    },
                ],
            },
            {
                "valueCoding": {
                    "code": "geen",
                    "display": "Geen",
                    "extension": [ext("ordinalValue", valueDecimal=0)],
                },
                "extension": [ext("questionnaire-optionExclusive", valueBoolean=True)],
            },
        ],
        item=[q("sinds-wanneer", "dateTime")],
    ),
    q(
        "rapport",
        "text",
        maxLength=20,
        extension=[
            ext("minLength", valueInteger=3),
            ext("regex", valueString="matches('[a-z ]+')"),
            ext("entryFormat", valueString="kleine letters"),
        ],
    ),
    q("tijd", "time"),
    q("meer", "open-choice", answerOption=[{"valueString": "een"}, {"valueString": "twee"}]),
    q(
        "akkoord",
        "group",
        extension=[
            ext(
                "questionnaire-signatureRequired",
                valueCodeableConcept={
                    "coding": [{"code": "1.2.840.10065.1.12.1.7", "display": "Handtekening voor toestemming"}]
                },
            )
        ],
        item=[q("ja", "boolean")],
    ),
    q(
        "plaatje",
        extension=[{"url": SDC + "itemMedia", "valueAttachment": {"url": "https://example.org/x.png"}}],
    ),
)

OLDER = {  # STU3 words, no status, strings for numbers
    "resourceType": "Questionnaire",
    "item": [
        {"linkId": "1", "type": "choice", "option": [{"valueCoding": {"code": "a"}}, {"valueString": "b"}]},
        {
            "linkId": "2",
            "type": "integer",
            "initialInteger": "5",
            "required": "false",
            "maxLength": "3",
            "enableWhen": [{"question": "1", "hasAnswer": True}],
        },
        {"linkId": "3", "type": "choice", "options": {"reference": "#lijst"}},
        {"linkId": "4", "type": "boolean", "initial": [{"valueString": "true"}]},
    ],
    "contained": [
        {
            "resourceType": "ValueSet",
            "id": "lijst",
            "expansion": {
                "contains": [
                    {
                        "system": "urn:x",
                        "code": "k",
                        "display": "Kop",
                        "abstract": True,
                        "contains": [{"system": "urn:x", "code": "k1", "display": "Onder"}],
                    }
                ]
            },
        }
    ],
}

NEWER = form(  # R5 words
    {
        "linkId": "kies",
        "text": "Kies",
        "type": "coding",
        "answerConstraint": "optionsOrString",
        "answerOption": [{"valueCoding": {"code": "x", "display": "X"}}],
    },
    {
        "linkId": "dan",
        "text": "En dan?",
        "type": "string",
        "disabledDisplay": "protected",
        "enableWhen": [{"question": "kies", "operator": "=", "answerCoding": {"code": "x"}}],
    },
    {"linkId": "vraag", "type": "question", "text": "Vraag"},
)

BUNDLE = {
    "resourceType": "Bundle",
    "type": "collection",
    "entry": [
        {
            "resource": {
                "resourceType": "CodeSystem",
                "url": "urn:talen",
                "concept": [
                    {
                        "code": "nl",
                        "display": "Nederlands",
                        "designation": [{"language": "fr", "value": "néerlandais"}],
                    },
                    {"code": "prs", "display": "Dari"},
                ],
            }
        },
        {
            "resource": {
                "resourceType": "ValueSet",
                "url": "urn:lijst",
                "version": "2",
                "compose": {
                    "include": [{"system": "urn:talen"}, {"valueSet": ["urn:meer"]}],
                    "exclude": [{"system": "urn:meer", "concept": [{"code": "weg"}]}],
                },
            }
        },
        {
            "resource": {
                "resourceType": "ValueSet",
                "url": "urn:meer",
                "compose": {
                    "include": [
                        {
                            "system": "urn:meer",
                            "concept": [{"code": "so", "display": "Somali"}, {"code": "weg"}],
                        }
                    ]
                },
            }
        },
        {"resource": form(q("taal", "choice", answerValueSet="urn:lijst|2"))},
    ],
}

BROKEN = form(
    {"type": "string", "text": "zonder linkId"},
    q("a", "string"),
    q("a", "string", text="nog eens"),
    q(
        "b",
        "display",
        required=True,
        readOnly=True,
        code=[{"code": "x"}],
        initial=[{"valueString": "x"}],
        item=[q("onder")],
    ),
    q("c", "group", maxLength=3),
    q(
        "d",
        "boolean",
        answerOption=[{"valueString": "x"}],
        answerValueSet="#nergens",
        initial=[{"valueBoolean": True}],
    ),
    q(
        "e",
        enableWhen=[
            {"question": "a"},
            {"question": "weg", "operator": "exists"},
            "x",
            {"question": "a", "operator": "=>"},
        ],
    ),
    q("f", "integer", initial=[{"valueInteger": 1}, {"valueString": "2"}]),
    q("g", "decimal", extension=[worked_out("calculatedExpression", "%nergens + foo() + ")]),
    q("h", "decimal", extension=[worked_out("calculatedExpression", "%nergens + 1")]),
    q("i", "decimal", extension=[worked_out("calculatedExpression", "item.foo()")]),
    q("j", "wat-is-dit", item=q("los")),
    "geen item",
    7,
    name="slechte naam",
)

RING = form(
    q("x", "integer", extension=[worked_out("calculatedExpression", f"{answer_of('y')} + 1")]),
    q("y", "integer", extension=[worked_out("calculatedExpression", f"{answer_of('x')} + 1")]),
    q("z", extension=[worked_out("enableWhenExpression", f"{answer_of('z')}.empty()")]),
    extension=[variable("p", "%r + 1"), variable("r", "%p + 1")],
)

OTHERS: dict[str, Any] = {
    "health-check": HEALTH_CHECK,
    "family": FAMILY,
    "prefilled": PREFILLED,
    "everything": EVERYTHING,
    "older": OLDER,
    "newer": NEWER,
    "bundle": BUNDLE,
    "broken": BROKEN,
    "ring": RING,
}


def text_of(name: str) -> str:
    """One of them as text."""
    return json.dumps(OTHERS[name], ensure_ascii=False)
