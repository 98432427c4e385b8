"""The parts of one FHIR item that take some reading: its type, control, limits, units, first answers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from healthdesk.exchange.fhir_answer_options import Lists, codings_of
from healthdesk.exchange.fhir_extensions import (
    CONTROL,
    DECIMALS,
    LEAST,
    LEAST_QUANTITY,
    MAX_OCCURS,
    MAX_SIZE,
    MIME_TYPE,
    MIN_LENGTH,
    MIN_OCCURS,
    MOST,
    MOST_QUANTITY,
    REFERS_TO,
    REGEX,
    UNIT,
    UNIT_LIST,
    UNIT_OPTION,
)
from healthdesk.exchange.fhir_node import Node, choice_of
from healthdesk.records.questionnaire import Condition, ItemType, Limits, Operator
from healthdesk.records.questionnaire_response import Coding, Quantity, Value
from healthdesk.rules.form_references import PICKED
from healthdesk.rules.patterns import trouble_of

CONTROLS = frozenset(
    (
        "radio-button",
        "check-box",
        "drop-down",
        "autocomplete",
        "list",
        "text-box",
        "slider",
        "inline",
        "help",
        "flyover",
        "prompt",
        "unit",
        "lower",
        "upper",
        "legal",
        "header",
        "footer",
        "page",
        "tab-container",
        "tab",
        "group",
    )
)
_CONTROLS_WRITTEN: Mapping[str, str] = {control.replace("-", ""): control for control in CONTROLS} | {
    "radio": "radio-button",
    "select": "drop-down",
    "textarea": "text-box",
}
"""Other ways of writing them: in capitals, without a hyphen."""
TYPES: Mapping[str, ItemType] = {kind.value: kind for kind in ItemType}
"""As R4 writes them."""
_ALIASES: Mapping[str, ItemType] = {
    "datetime": ItemType.DATE_TIME,
    "openchoice": ItemType.OPEN_CHOICE,
    "open_choice": ItemType.OPEN_CHOICE,
    "coding": ItemType.CHOICE,
    "question": ItemType.STRING,
    "number": ItemType.DECIMAL,
    "uri": ItemType.URL,
    "bool": ItemType.BOOLEAN,
    "int": ItemType.INTEGER,
    "float": ItemType.DECIMAL,
    **dict.fromkeys(("yesno", "truefalse", "yes-no", "toggle"), ItemType.BOOLEAN),
    **dict.fromkeys(("notes", "textarea", "memo", "paragraph", "long-text", "longtext"), ItemType.TEXT),
    **dict.fromkeys(("descriptive", "label", "heading", "info", "statement", "static"), ItemType.DISPLAY),
    **dict.fromkeys(("file", "upload", "image", "photo", "signature"), ItemType.ATTACHMENT),
    **dict.fromkeys(("radio", "dropdown", "select", "checkbox", "multiselect", "likert"), ItemType.CHOICE),
    **dict.fromkeys(("section", "page", "panel", "matrix", "table"), ItemType.GROUP),
    **dict.fromkeys(("long", "positiveint", "unsignedint", "counter"), ItemType.INTEGER),
}
_SEVERAL = frozenset(("checkbox", "multiselect"))
"""Types of other programs of which several answers can be chosen."""


def repeats_at(node: Node) -> bool:
    """Whether an item takes several answers."""
    return node.flag("repeats") or (
        "repeats" not in node.raw and node.text("type").strip().lower() in _SEVERAL
    )


def type_of(node: Node) -> ItemType:
    """The type of an item, or the nearest there is."""
    said = node.text("type")
    kind = TYPES.get(said)
    if kind is None and (kind := TYPES.get(said.strip())) is not None:
        node.not_valid("unknown_type", "type", said=said, taken=kind.value)
        return kind
    if kind is None:
        kind = _guessed(node, said)
        node.not_valid("unknown_type", "type", said=said, taken=kind.value)
    return kind


def _guessed(node: Node, said: str) -> ItemType:
    constraint = node.text("answerConstraint")
    if said.lower() == "coding" and constraint in ("optionsOrString", "optionsOrType"):
        return ItemType.OPEN_CHOICE
    if said.lower() in _ALIASES:
        return _ALIASES[said.lower()]
    simple = said.lower().replace("_", "-")
    for kind in TYPES.values():
        if simple == kind.value.lower():
            return kind
    if any(node.raw.get(name) for name in ("answerOption", "option", "answerValueSet", "options")):
        return ItemType.CHOICE
    return ItemType.GROUP if node.raw.get("item") else ItemType.STRING


def control_extension(code: str) -> dict[str, object]:
    """The extension that asks for a control."""
    coding = {"system": "http://hl7.org/fhir/questionnaire-item-control", "code": code}
    return {"url": CONTROL, "valueCodeableConcept": {"coding": [coding]}}


def control_of(node: Node) -> str:
    """How the form wants an item to be shown; one we do not have is shown in the usual way."""
    extension = node.extension(CONTROL)
    if not extension.raw:
        return ""
    control = extension.child("valueCodeableConcept")
    said = next((coding.text("code") for coding in control.children("coding")), "") or control.text("text")
    said = said or _plain_code(extension)
    if said in CONTROLS or not said:
        return said
    simple = re.sub(r"[^a-z]", "", said.lower())
    meant = _CONTROLS_WRITTEN.get(simple, "")
    if meant:
        node.not_valid("control_written", said=said, meant=meant)
    else:
        node.not_supported("control", said=said)
    return meant or said


def _plain_code(extension: Node) -> str:
    """A control that somebody wrote as plain text, or as a single code."""
    value = extension.any_value()
    if isinstance(value, Mapping):
        value = value.get("code")
    if not isinstance(value, str):
        return ""
    extension.not_valid("wrong_control", said="value" + choice_of(extension.raw, "value")[0])
    return value


def first_answers(node: Node, kind: ItemType) -> tuple[Value, ...]:
    """What an item starts with: `initial`, and options that are chosen from the start."""
    given: list[Value | None] = []
    if isinstance(node.raw.get("initial"), list | Mapping):
        given = [entry.value("value", kind) for entry in node.children("initial")]
    elif (plain := node.raw.get("initial")) is not None:
        node.not_valid("not_a_list", "initial")
        ending = "Boolean" if isinstance(plain, bool) else "String" if isinstance(plain, str) else "Decimal"
        given = [Node({f"value{ending}": plain}, node.at("initial"), node.remarks).value("value", kind)]
    elif choice_of(node.raw, "initial")[0]:
        node.not_valid(
            "older_name", "initial", said="initial" + choice_of(node.raw, "initial")[0], now="initial"
        )
        given = [node.value("initial", kind)]
    chosen = [
        entry.value() for entry in node.children("answerOption") if entry.raw.get("initialSelected") is True
    ]
    return tuple(value for value in (*given, *chosen) if value is not None)


def _kind_of_record(extension: Node) -> str:
    """The kind that one extension names, also where it is written as a concept."""
    ending, value = choice_of(extension.raw, "value")
    if isinstance(value, str):
        return extension.text(f"value{ending}")
    extension.not_valid("not_a_string", f"value{ending}")
    concept = extension.child(f"value{ending}")
    return next((coding.text("code") for coding in concept.children("coding")), concept.text("code"))


def refers_to(node: Node) -> tuple[str, ...]:
    """Which kinds of record a reference may lead to; of what the house does not keep, words remain."""
    said = (_kind_of_record(one) for one in node.extensions(REFERS_TO))
    kinds = tuple(dict.fromkeys(kind for kind in said if kind))
    for kind in kinds:
        if kind not in PICKED:
            node.not_supported("reference_kind", said=kind)
    return kinds


@dataclass(frozen=True, slots=True)
class Extremes:
    """The extensions in which the least and the most stand; empty elements without."""

    least: Node
    most: Node

    @property
    def by_name(self) -> dict[str, Node]:
        """For those that are worked out."""
        return {"min_value": self.least, "max_value": self.most}


def extremes_of(node: Node) -> Extremes:
    """Where an item tells the least and the most it takes."""
    return Extremes(
        node.extension(LEAST, LEAST_QUANTITY),
        node.extension(MOST, MOST_QUANTITY),
    )


def limits_of(node: Node, kind: ItemType) -> Limits:
    """What an answer must keep to."""
    extremes = extremes_of(node)
    pattern = _bare_pattern(node)
    if trouble := trouble_of(pattern):
        node.not_supported(trouble, said=pattern)
        pattern = ""
    size = node.extension(MAX_SIZE)
    return Limits(
        min_length=node.extension_count(MIN_LENGTH),
        max_length=node.count("maxLength"),
        min_value=_extreme(extremes.least, kind),
        max_value=_extreme(extremes.most, kind),
        max_decimals=node.extension_count(DECIMALS),
        regex=pattern,
        min_occurs=node.extension_count(MIN_OCCURS),
        max_occurs=node.extension_count(MAX_OCCURS),
        max_megabytes=size.number("value" + choice_of(size.raw, "value")[0]) if size.raw else None,
        content_types=tuple(kind for one in node.extensions(MIME_TYPE) for kind in _kinds_of_file(one)),
    )


def _kinds_of_file(extension: Node) -> list[str]:
    """The kinds that one extension names, several in a line too; what is none is told."""
    said = extension.any_value()
    kinds = [kind for kind in re.split(r"[,;\s]+", said) if "/" in kind] if isinstance(said, str) else []
    if not kinds and said is not None:
        ending = choice_of(extension.raw, "value")[0]
        extension.not_valid("unknown_code", f"value{ending}", code=str(said))
    return kinds


def _extreme(extension: Node, kind: ItemType) -> Value | None:
    if not extension.raw or "valueExpression" in extension.raw:
        return None
    value = extension.value("value", kind)
    if kind is ItemType.QUANTITY and isinstance(value, int | Decimal) and not isinstance(value, bool):
        return Quantity(Decimal(value))
    return value


def _bare_pattern(node: Node) -> str:
    """The pattern of a regex extension: bare, inside `matches('…')`, or between slashes."""
    text = node.extension_text(REGEX)
    slashes = re.fullmatch(r"\s*/(.+)/([gimsuy]*)\s*", text, re.DOTALL)
    if slashes:
        node.not_valid("regex_slashes", said=text)
        return f"(?i){slashes.group(1)}" if "i" in slashes.group(2) else slashes.group(1)
    found = re.fullmatch(r"\s*(?:\$this\.)?matches\(\s*(['\"])(.*)\1\s*\)\s*", text, re.DOTALL)
    return found.group(2).replace("\\\\", "\\") if found else text


@dataclass(frozen=True, slots=True)
class Units:
    """The unit of a question, and those that may be chosen."""

    own: Coding
    options: tuple[Coding, ...] = ()


def _unit_in(extension: Node) -> Coding | None:
    """A unit: a code, the first of a concept, or plain text."""
    ending, value = choice_of(extension.raw, "value")
    if ending in ("", "Coding"):
        return extension.coding("valueCoding")
    if isinstance(value, str):
        return Coding(value, "", value)
    extension.not_valid("no_unit", f"value{ending}")
    concept = extension.child(f"value{ending}")
    inside = next((Node({"c": one.raw}, one.where, one.remarks) for one in concept.children("coding")), None)
    return None if inside is None else inside.coding("c")


def units_of(node: Node, lists: Lists, kind: ItemType) -> Units:
    """Units in the extensions `unit`, `unitOption` and `unitValueSet`."""
    offered = [coding for choice in node.extensions(UNIT_OPTION) if (coding := _unit_in(choice)) is not None]
    for several in node.extensions(UNIT_LIST):
        url = several.any_value()
        if isinstance(url, str):
            offered += codings_of(several, url, lists)
    own = _unit_in(node.extension(UNIT))
    offered = list(dict.fromkeys(offered))
    if offered and kind is not ItemType.QUANTITY:
        if own is None and len(offered) == 1:
            own = offered[0]
        elif offered != [own]:
            node.not_supported("unit_choice", said=", ".join(one.display or one.code for one in offered))
    return Units(own or Coding(""), tuple(offered))


def condition_of(node: Node, kinds: Mapping[str, ItemType]) -> Condition | None:
    """One enableWhen; None (and a remark) when it says nothing that can be looked at."""
    question, said = node.text("question"), node.text("operator")
    if "hasAnswer" in node.raw:
        node.not_valid("older_name", "hasAnswer", said="hasAnswer", now="operator")
        return Condition(question, Operator.EXISTS, node.flag("hasAnswer"))
    if said not in list(Operator):
        if said or not choice_of(node.raw, "answer")[0]:
            node.not_valid("unknown_code", "operator", code=said)
        else:
            node.not_valid("missing", "operator")
        said = Operator.EQUAL
    operator = Operator(said)
    value = node.value("answer", ItemType.BOOLEAN if operator is Operator.EXISTS else kinds.get(question))
    if value is None and operator is Operator.EXISTS:
        node.not_valid("condition_without_answer_exists")
        return Condition(question, operator, True)
    if value is None:
        node.not_valid("condition_without_answer")
        return None
    if operator is Operator.EXISTS and not isinstance(value, bool):
        node.not_valid("que_7")
    return Condition(question, operator, value)


def any_is_enough(node: Node) -> bool:
    """Whether one of several enableWhen is enough; else all must hold."""
    said, listed = node.text("enableBehavior"), node.raw.get("enableWhen")
    several = isinstance(listed, list) and len(listed) > 1
    if not said:
        if several:
            node.not_valid("no_enable_behavior", "enableWhen")
        return False
    if said not in ("any", "all"):
        meant = _BEHAVIOURS.get(said.strip().lower(), "")
        key = "unknown_code" if meant else "unknown_behavior"
        node.not_valid(key, "enableBehavior", code=said)
        return meant == "any"
    return said == "any"


_BEHAVIOURS = {"any": "any", "or": "any", "all": "all", "and": "all"}
"""What some write in their place."""
