"""The answers a FHIR question offers: in the question itself, or in a value set the form brings along."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from healthdesk.exchange.fhir_node import Node
from healthdesk.records.questionnaire import Option, Words
from healthdesk.records.questionnaire_response import Coding

STANDARD = "http://hl7.org/fhir/StructureDefinition/"
SAFETY_STEP = "urn:x-healthdesk:safety-step"
WEIGHTS = (STANDARD + "ordinalValue", STANDARD + "itemWeight", STANDARD + "questionnaire-ordinalValue")


def options_of(item: Node, contained: Mapping[str, Node]) -> tuple[Option, ...]:
    """What can be chosen at a question."""
    found = tuple(option for node in item.children("answerOption") if (option := _option(node)))
    url = item.text("answerValueSet")
    if found or not url:
        return found
    value_set = contained.get(url.removeprefix("#")) if url.startswith("#") else None
    if value_set is None:
        item.not_supported("value_set", url=url)
        return ()
    return tuple(_concepts(value_set))


def _option(node: Node) -> Option | None:
    value = node.value()
    if value is None:
        return None
    coding = node.child("valueCoding")
    return Option(
        value=value,
        words=_label(value, coding.words("display")),
        weight=_weight(node) if _weight(node) is not None else _weight(coding),
        exclusive=node.extension(STANDARD + "questionnaire-optionExclusive").any_value() is True,
        initially=node.flag("initialSelected"),
        safety_step=node.extension_words(SAFETY_STEP) or None,
    )


def _label(value: object, display: Words) -> Words:
    if display:
        return display
    return Words(value.code if isinstance(value, Coding) else str(value))


def _weight(node: Node) -> Decimal | None:
    for extension in node.extensions(*WEIGHTS):
        for name in extension.raw:
            if name.startswith("value"):
                return extension.number(name)
    return None


def _concepts(value_set: Node) -> Iterator[Option]:
    """The codes of a contained value set: its expansion where it has one, else what it lists."""
    expanded = list(value_set.child("expansion").children("contains"))
    if expanded:
        for node in expanded:
            yield _concept(node, node.text("system"))
        return
    for include in value_set.child("compose").children("include"):
        for node in include.children("concept"):
            yield _concept(node, include.text("system"))


def _concept(node: Node, system: str) -> Option:
    code, display = node.text("code"), node.words("display")
    return Option(Coding(code, system, display.base), display or Words(code), weight=_weight(node))
