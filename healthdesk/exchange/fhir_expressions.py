"""What a FHIR form works out itself, as it stands in extensions of SDC and of the standard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from healthdesk.exchange.fhir_extensions import (
    CONSTRAINTS,
    CQF,
    LAUNCH,
    POPULATION,
    SIGNATURE,
    TOGGLES,
    VARIABLE,
)
from healthdesk.exchange.fhir_node import Node, choice_of
from healthdesk.records.questionnaire import Constraint, Expression, SignatureAsked, Toggle, Words
from healthdesk.records.questionnaire_response import Coding

_LANGUAGES = frozenset(("", "text/fhirpath", "fhirpath", "text/x-fhirpath", "application/fhirpath"))
_LINK = re.compile(r"linkId\s*(?:=|~)\s*['\"]([^'\"]+)['\"]")
_DYNAMIC = {"text": "text", "required": "required", "readOnly": "read_only"}


def expression_in(extension: Node) -> Expression | None:
    """The expression that an extension holds; None (and a remark) when it is not FHIRPath."""
    if not extension.raw:
        return None
    ending, _ = choice_of(extension.raw, "value")
    if ending == "String":
        text, language, name = extension.text("valueString"), "", ""
    else:
        inner = extension.child("valueExpression")
        text, language, name = inner.text("expression"), inner.text("language"), inner.text("name")
    if language.strip().lower() not in _LANGUAGES:
        extension.not_supported("expression_language", said=language)
        return None
    if not text.strip():
        extension.not_valid("empty_expression")
        return None
    return Expression(text, name)


def expression_of(node: Node, kind: tuple[str, ...]) -> Expression | None:
    """The expression of a kind on an element, such as `CALCULATED`."""
    return expression_in(node.extension(*kind))


def population_of(node: Node) -> Expression | None:
    """What an element is filled in from, under the name it goes by."""
    expression = expression_of(node, POPULATION)
    if expression is not None and not expression.name:
        node.not_valid("empty_expression", "itemPopulationContext")
        return None
    return expression


def variables_of(node: Node, *, populated: bool = False) -> tuple[Expression, ...]:
    """The variables that are defined on an element, in its order.

    `populated`: what it is filled in from is one more, first of all.
    """
    population = population_of(node) if populated else None
    found: list[Expression] = [] if population is None else [population]
    for extension in node.extensions(VARIABLE):
        expression = expression_in(extension)
        if expression is not None and expression.name:
            found.append(expression)
        elif expression is not None:
            extension.not_valid("empty_expression")
    return tuple(found)


def dynamic_of(node: Node, extremes: dict[str, Node]) -> tuple[tuple[str, Expression], ...]:
    """The properties of an item that a cqf-expression works out; where we cannot honour one, that is said."""
    found: list[tuple[str, Expression]] = []
    for name in node.raw:
        if not name.startswith("_"):
            continue
        extension = node.child(name).extension(*CQF)
        if not extension.raw:
            continue
        if name[1:] not in _DYNAMIC:
            node.not_supported("dynamic", name, said=name[1:])
        elif (expression := expression_in(extension)) is not None:
            found.append((_DYNAMIC[name[1:]], expression))
    for name, extreme in extremes.items():
        found += [(name, expression) for expression in _under_value(extreme)]
    return tuple(found)


def _under_value(extension: Node) -> Iterator[Expression]:
    """A cqf-expression beside or in place of the value of minValue and maxValue."""
    for name in extension.raw:
        if name.startswith("_value"):
            expression = expression_in(extension.child(name).extension(*CQF))
            if expression is not None:
                yield expression
    if "valueExpression" in extension.raw:
        expression = expression_in(extension)
        if expression is not None:
            yield expression


def toggles_of(node: Node) -> tuple[Toggle, ...]:
    """Options that come and go with an expression."""
    found: list[Toggle] = []
    for extension in node.extensions(*TOGGLES):
        parts = list(extension.children("extension"))
        options = [part.value() for part in parts if part.text("url") == "option"]
        expressions = [expression_in(part) for part in parts if part.text("url") == "expression"]
        told = tuple(value for value in options if value is not None)
        if not told or not expressions or expressions[0] is None:
            extension.not_valid("toggle_without_parts")
            continue
        found.append(Toggle(told, expressions[0]))
    return tuple(found)


def constraints_of(node: Node) -> tuple[Constraint, ...]:
    """The rules over several answers: `targetConstraint`, and `questionnaire-constraint` before it."""
    found: list[Constraint] = []
    for extension in node.extensions(*CONSTRAINTS):
        parts = {part.text("url"): part for part in extension.children("extension")}
        expression = expression_in(parts["expression"]) if "expression" in parts else None
        if expression is None:
            extension.not_valid("constraint_without_expression")
            continue
        key, severity = (
            str(parts[name].any_value() or "") if name in parts else "" for name in ("key", "severity")
        )
        words = _human(parts, key)
        located = "".join(
            str(parts[name].any_value() or "") if name in parts else "" for name in ("location",)
        )
        found.append(Constraint(key, expression, words, severity != "warning", _links(located)))
    return tuple(found)


def _human(parts: dict[str, Node], key: str) -> Words:
    """What is said to the person: the human words, else the requirement, else the key."""
    for name in ("human", "requirements"):
        if name in parts:
            ending, _ = choice_of(parts[name].raw, "value")
            words = parts[name].words(f"value{ending}") if ending else Words()
            if words:
                return words
    return Words(key)


def _links(location: str) -> tuple[str, ...]:
    """The question that a location means: the last linkId in a path, or the whole when it is no path."""
    found = _LINK.findall(location)
    if found:
        return (str(found[-1]),)
    plain = location.strip()
    return (plain,) if plain and not re.search(r"[()%\s]", plain) and plain != "item" else ()


def launch_of(root: Node) -> tuple[str, ...]:
    """The names of what a form wants to know from outside."""
    found: list[str] = []
    for extension in root.extensions(*LAUNCH):
        for part in extension.children("extension"):
            if part.text("url") == "name":
                value = part.any_value()
                name = value.get("code") if isinstance(value, dict) else value
                if isinstance(name, str) and name:
                    found.append(name)
    return tuple(dict.fromkeys(found))


def signature_of(node: Node) -> SignatureAsked | None:
    """As what somebody must sign; None where nobody must."""
    extension = node.extension(SIGNATURE)
    if not extension.raw:
        return None
    concept = extension.child("valueCodeableConcept")
    codings = list(concept.children("coding"))
    if "valueCoding" in extension.raw:
        codings.append(extension.child("valueCoding"))
    words = next((said for coding in codings if (said := coding.words("display"))), concept.words("text"))
    kinds = ((coding.text("code"), coding.text("system"), coding.text("display")) for coding in codings)
    kind = next((Coding(*parts) for parts in kinds if parts[0]), None)
    return SignatureAsked(words, kind)
