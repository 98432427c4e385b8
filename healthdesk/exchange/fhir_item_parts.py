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
}


def type_of(node: Node) -> ItemType:
    """The type of an item, or the nearest there is."""
    said = node.text("type")
    kind = TYPES.get(said)
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
    control = node.extension(CONTROL).child("valueCodeableConcept")
    code = next((coding.text("code") for coding in control.children("coding")), "") or control.text("text")
    if code and code not in CONTROLS:
        node.not_supported("control", said=code)
    return code


def first_answers(node: Node, kind: ItemType) -> tuple[Value, ...]:
    """What an item starts with: `initial`, and options that are chosen from the start."""
    given: list[Value | None] = []
    if isinstance(node.raw.get("initial"), list | Mapping):
        given = [entry.value("value", kind) for entry in node.children("initial")]
    elif choice_of(node.raw, "initial")[0]:
        node.not_valid(
            "older_name", "initial", said="initial" + choice_of(node.raw, "initial")[0], now="initial"
        )
        given = [node.value("initial", kind)]
    chosen = [
        entry.value() for entry in node.children("answerOption") if entry.raw.get("initialSelected") is True
    ]
    return tuple(value for value in (*given, *chosen) if value is not None)


def refers_to(node: Node) -> tuple[str, ...]:
    """Which kinds of record a reference may lead to; of what the house does not keep, words remain."""
    said = (one.text("valueCode") for one in node.extensions(REFERS_TO))
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
    pattern = _bare_pattern(node.extension_text(REGEX))
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
        content_types=tuple(
            said for one in node.extensions(MIME_TYPE) if isinstance(said := one.any_value(), str) and said
        ),
    )


def _extreme(extension: Node, kind: ItemType) -> Value | None:
    if not extension.raw or "valueExpression" in extension.raw:
        return None
    value = extension.value("value", kind)
    if kind is ItemType.QUANTITY and isinstance(value, int | Decimal) and not isinstance(value, bool):
        return Quantity(Decimal(value))
    return value


def _bare_pattern(text: str) -> str:
    """The pattern of a regex extension: bare in some forms, inside `matches('…')` in others."""
    found = re.fullmatch(r"\s*(?:\$this\.)?matches\(\s*(['\"])(.*)\1\s*\)\s*", text, re.DOTALL)
    return found.group(2).replace("\\\\", "\\") if found else text


@dataclass(frozen=True, slots=True)
class Units:
    """The unit of a question, and those that may be chosen."""

    own: Coding
    options: tuple[Coding, ...] = ()


def units_of(node: Node, lists: Lists) -> Units:
    """Units in the extensions `unit`, `unitOption` and `unitValueSet`."""
    unit = node.extension(UNIT)
    offered = [
        coding
        for choice in node.extensions(UNIT_OPTION)
        if (coding := choice.coding("valueCoding")) is not None
    ]
    for several in node.extensions(UNIT_LIST):
        url = several.any_value()
        if isinstance(url, str):
            offered += codings_of(several, url, lists)
    own = unit.coding("valueCoding")
    if own is None and isinstance(said := unit.any_value(), str):
        own = Coding(said, "", said)
    return Units(own or Coding(""), tuple(dict.fromkeys(offered)))


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
