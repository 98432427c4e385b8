"""Which codes of a code system a filter of a value set means (FHIR ValueSet.compose.include.filter).

Worked out over code systems that came along with the form; how codes hang under each other is told by
their nesting, and by their properties `parent` and `subsumedBy`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from healthdesk.exchange.fhir_node import Node, choice_of
from healthdesk.rules.patterns import fits

_ABOVE = frozenset({"parent", "subsumedBy"})
_CONCEPT = frozenset({"", "concept", "code"})
_MOST_NESTED = 64


@dataclass(frozen=True, slots=True)
class _Code:
    node: Node
    code: str
    above: frozenset[str]
    """Right above it."""


class CodeFilters:
    """One code system, asked for the codes that all filters of an include mean."""

    def __init__(self, system: Node) -> None:
        self._codes = list(_walked(system.children("concept"), "", 0))
        self._above: dict[str, frozenset[str]] = {}
        for one in self._codes:
            self._above[one.code] = self._above.get(one.code, frozenset()) | one.above

    def meant(self, filters: list[Node]) -> list[Node] | None:
        """The codes in the order of the system; None where a filter asks what cannot be worked out."""
        asked = [self._asked(one) for one in filters]
        if any(one is None for one in asked):
            return None
        return [one.node for one in self._codes if all(question(one) for question in asked if question)]

    def _asked(self, told: Node) -> Callable[[_Code], bool] | None:
        name, operator, value = told.text("property"), told.text("op"), told.text("value")
        listed = frozenset(part.strip() for part in value.split(","))
        if name in _CONCEPT:
            return self._of_codes(operator, value, listed)
        if operator == "exists":
            return lambda one: bool(_told(one.node, name)) is (value == "true")
        simple: dict[str, Callable[[_Code], bool]] = {
            "=": lambda one: value in _told(one.node, name),
            "in": lambda one: bool(listed & _told(one.node, name)),
            "not-in": lambda one: not listed & _told(one.node, name),
            "regex": lambda one: any(_fits(value, said) for said in _told(one.node, name)),
        }
        return simple.get(operator)

    def _of_codes(self, operator: str, value: str, listed: frozenset[str]) -> Callable[[_Code], bool] | None:
        simple: dict[str, Callable[[_Code], bool]] = {
            "=": lambda one: one.code == value,
            "in": lambda one: one.code in listed,
            "not-in": lambda one: one.code not in listed,
            "regex": lambda one: _fits(value, one.code),
            "is-a": lambda one: one.code == value or value in self._all_above(one.code),
            "descendent-of": lambda one: value in self._all_above(one.code),
            "is-not-a": lambda one: one.code != value and value not in self._all_above(one.code),
            "generalizes": lambda one: one.code == value or one.code in self._all_above(value),
            "child-of": lambda one: value in self._above.get(one.code, frozenset()),
        }
        return simple.get(operator)

    def _all_above(self, code: str) -> frozenset[str]:
        """Everything above a code, however far; a ring ends where it began."""
        found: set[str] = set()
        left = list(self._above.get(code, ()))
        while left:
            one = left.pop()
            if one not in found:
                found.add(one)
                left.extend(self._above.get(one, ()))
        return frozenset(found)


def _walked(nodes: Iterator[Node], above: str, depth: int) -> Iterator[_Code]:
    for node in nodes:
        code = node.text("code")
        told = {said for name in _ABOVE for said in _told(node, name)}
        if code:
            yield _Code(node, code, frozenset(told | {above} if above else told))
        if depth < _MOST_NESTED:
            yield from _walked(node.children("concept"), code or above, depth + 1)


def _told(node: Node, name: str) -> frozenset[str]:
    """What a code says of itself under this name, as text; `display` is a name too."""
    if name == "display":
        return frozenset({node.text("display")} - {""})
    found: set[str] = set()
    for one in node.children("property"):
        if one.text("code") == name:
            _ending, raw = choice_of(one.raw, "value")
            said = raw.get("code") if isinstance(raw, dict) else raw
            found.add(str(said).lower() if isinstance(said, bool) else str(said))
    return frozenset(found)


def _fits(pattern: str, said: str) -> bool:
    """Whether all of it has this shape; what is no pattern, or takes too long, fits nothing."""
    return fits(pattern, said) is True
