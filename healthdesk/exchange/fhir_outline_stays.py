"""What an item of FHIR holds that the builder does not touch, by the name it is told under.

Told beside the question as "blijft zoals het is" (`building.stays.<key>`).
"""

from __future__ import annotations

from healthdesk.exchange.fhir_extensions import (
    ANSWER_MEDIA,
    CONTROL,
    FOR_STAFF,
    HIDDEN,
    LAUNCH,
    LEAST,
    MOST,
    SAFETY_STEP,
    TRANSLATION,
    VALIDATED,
)
from healthdesk.exchange.fhir_node import Node
from healthdesk.records.form_outline import LineKind

_EDITED = frozenset(
    ("linkId", "text", "_text", "type", "item", "required", "answerOption", "option", "enableWhen", "id")
) | frozenset(("enableBehavior", "extension"))
_BY_NAME = {
    "prefix": "prefix",
    "_prefix": "prefix",
    "definition": "record",
    "readOnly": "read_only",
    "initial": "initial",
    "maxLength": "limits",
    "answerValueSet": "list",
    "options": "list",
}
_EDITED_URLS = frozenset((HIDDEN, FOR_STAFF, TRANSLATION))
_BY_ENDING = {
    "calculatedExpression": "calculated",
    "initialExpression": "first_value",
    "enableWhenExpression": "asked_when",
    "answerExpression": "answers",
    "candidateExpression": "answers",
    "answerOptionsToggleExpression": "expression",
    "itemPopulationContext": "expression",
    "variable": "expression",
    "cqf-expression": "expression",
    "cqf-calculatedValue": "expression",
    "targetConstraint": "expression",
    "constraint": "expression",
    "itemMedia": "picture",
    "supportLink": "link",
    "unit": "unit",
    "unitOption": "unit",
    "unitValueSet": "unit",
    "regex": "limits",
    "minLength": "limits",
    "minOccurs": "limits",
    "maxOccurs": "limits",
    "maxDecimalPlaces": "limits",
    "maxSize": "limits",
    "mimeType": "limits",
    "minQuantity": "limits",
    "maxQuantity": "limits",
    "score-band": "bands",
    "signatureRequired": "signature",
    "choiceOrientation": "look",
    "entryFormat": "look",
    "usageMode": "look",
    "openLabel": "look",
    "sliderStepValue": "look",
}
_EXTREMES = (LEAST, MOST)
_OWN_CONTROLS = {
    LineKind.ONE_OF: ("radio-button",),
    LineKind.SOME_OF: ("check-box",),
    LineKind.SCALE: ("slider",),
}
"""Ways of showing that say no more than the kind itself."""


def stays_of_line(node: Node, kind: LineKind) -> tuple[str, ...]:
    """The keys, each once, in the order in which they are found."""
    found: dict[str, None] = {}
    for name in node.raw:
        if name == "repeats":
            if node.flag("repeats") and kind is not LineKind.SOME_OF:
                found["repeats"] = None
        elif name not in _EDITED and not (name.startswith("_") and name[1:] in _EDITED):
            found[_BY_NAME.get(name, "other")] = None
    for extension in node.children("extension") if "extension" in node.raw else ():
        key = _of_extension(extension, kind)
        if key:
            found[key] = None
    options = [*node.children("answerOption")] if "answerOption" in node.raw else []
    if any(one.extension(SAFETY_STEP).raw for one in options):
        found["safety"] = None
    if any(one.extension(*ANSWER_MEDIA).raw for one in options):
        found["pictures"] = None
    if kind is LineKind.OTHER:
        found["kind"] = None
    return tuple(found)


def _of_extension(extension: Node, kind: LineKind) -> str:
    url = extension.text("url")
    if url in _EDITED_URLS:
        return ""
    if url in _EXTREMES:
        if "valueExpression" in extension.raw or any(name.startswith("_") for name in extension.raw):
            return "expression"
        return "" if kind in (LineKind.NUMBER, LineKind.SCALE) else "limits"
    if url == CONTROL:
        control = extension.child("valueCodeableConcept")
        codes = {coding.text("code") for coding in control.children("coding")}
        return "" if codes <= set(_OWN_CONTROLS.get(kind, ())) else "look"
    ending = url.rpartition("/")[2].removeprefix("sdc-").removeprefix("questionnaire-")
    return _BY_ENDING.get(ending.rpartition(":")[2], "other")


def stays_of_form(root: Node) -> tuple[str, ...]:
    """What belongs to the form as a whole."""
    found: dict[str, None] = {}
    for extension in root.children("extension") if "extension" in root.raw else ():
        url = extension.text("url")
        if url.endswith(("variable", "cqf-expression", "targetConstraint", "constraint")):
            found["expression"] = None
        elif url in LAUNCH:
            found["first_value"] = None
        elif url.endswith("signatureRequired"):
            found["signature"] = None
        elif url == VALIDATED:
            found["validated"] = None
    if root.raw.get("contained"):
        found["list"] = None
    return tuple(found)
