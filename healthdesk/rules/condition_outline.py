"""A condition as a person can build one: groups of lines, each line a fact and a comparison.

Nothing is lost between the two: what `outline` reads, `condition` writes again with the same meaning.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Joint(StrEnum):
    """How the lines of a group hang together."""

    ALL = "all"
    ANY = "any"
    NONE = "none"
    NOT_ALL = "not_all"


class Comparison(StrEnum):
    """How a fact is compared."""

    YES = "yes"
    NO = "no"
    ONE_OF = "one_of"
    NONE_OF = "none_of"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    MORE = "more"
    LESS = "less"
    UNDER = "under"
    """Not above an amount of the right itself."""
    ABOVE = "above"
    KNOWN = "known"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One line. `value`: answers, a number, or the key of an amount."""

    fact: str
    test: Comparison
    value: Any = None
    several: bool = True
    """Whether the fact can have several answers."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A group. Of nothing, "all" is everybody and "any" nobody."""

    joint: Joint
    parts: tuple[ConditionPart, ...] = ()


ConditionPart = Branch | Leaf

_OPPOSITE = {
    Comparison.YES: Comparison.NO,
    Comparison.NO: Comparison.YES,
    Comparison.ONE_OF: Comparison.NONE_OF,
    Comparison.NONE_OF: Comparison.ONE_OF,
    Comparison.AT_LEAST: Comparison.LESS,
    Comparison.LESS: Comparison.AT_LEAST,
    Comparison.AT_MOST: Comparison.MORE,
    Comparison.MORE: Comparison.AT_MOST,
    Comparison.UNDER: Comparison.ABOVE,
    Comparison.ABOVE: Comparison.UNDER,
    Comparison.KNOWN: Comparison.UNKNOWN,
    Comparison.UNKNOWN: Comparison.KNOWN,
}
_NEGATED = {
    Joint.ALL: Joint.NOT_ALL,
    Joint.NOT_ALL: Joint.ALL,
    Joint.ANY: Joint.NONE,
    Joint.NONE: Joint.ANY,
}
_NUMBERS = {"at_least": Comparison.AT_LEAST, "at_most": Comparison.AT_MOST, "under_amount": Comparison.UNDER}


def outline(condition: Mapping[str, Any]) -> ConditionPart:
    """Groups and lines of a condition that can be read."""
    if "always" in condition:
        return Branch(Joint.ALL if condition["always"] else Joint.ANY)
    if "not" in condition:
        return opposite(outline(condition["not"]))
    for joint in (Joint.ALL, Joint.ANY):
        if joint.value in condition:
            return Branch(joint, tuple(outline(part) for part in condition[joint.value]))
    return _leaf(condition)


def opposite(part: ConditionPart) -> ConditionPart:
    """What is so where this is not."""
    if isinstance(part, Branch):
        return Branch(_NEGATED[part.joint], part.parts)
    return Leaf(part.fact, _OPPOSITE[part.test], part.value, part.several)


def _leaf(condition: Mapping[str, Any]) -> Leaf:
    fact = condition["fact"]
    test = next(key for key in condition if key != "fact")
    asked = condition[test]
    if test == "known":
        return Leaf(fact, Comparison.KNOWN if asked else Comparison.UNKNOWN)
    if test == "is" and isinstance(asked, bool):
        return Leaf(fact, Comparison.YES if asked else Comparison.NO)
    if test in _NUMBERS:
        return Leaf(fact, _NUMBERS[test], asked)
    answers = (asked,) if test in {"is", "has"} else tuple(asked)
    return Leaf(fact, Comparison.ONE_OF, answers, several=test.startswith("has"))


def condition(part: ConditionPart) -> dict[str, Any]:
    """The same as it is kept."""
    if isinstance(part, Leaf):
        return _test(part)
    if not part.parts:
        return {"always": part.joint in {Joint.ALL, Joint.NONE}}
    if part.joint in {Joint.NONE, Joint.NOT_ALL}:
        return {"not": condition(Branch(_NEGATED[part.joint], part.parts))}
    return {part.joint.value: [condition(inner) for inner in part.parts]}


def _test(leaf: Leaf) -> dict[str, Any]:
    if leaf.test in {Comparison.NONE_OF, Comparison.LESS, Comparison.MORE, Comparison.ABOVE}:
        positive = Leaf(leaf.fact, _OPPOSITE[leaf.test], leaf.value, leaf.several)
        return {"not": _test(positive)}
    if leaf.test in {Comparison.YES, Comparison.NO}:
        return {"fact": leaf.fact, "is": leaf.test is Comparison.YES}
    if leaf.test in {Comparison.KNOWN, Comparison.UNKNOWN}:
        return {"fact": leaf.fact, "known": leaf.test is Comparison.KNOWN}
    if leaf.test is Comparison.ONE_OF:
        return _one_of(leaf)
    name = next(key for key, test in _NUMBERS.items() if test is leaf.test)
    return {"fact": leaf.fact, name: leaf.value}


def _one_of(leaf: Leaf) -> dict[str, Any]:
    answers = list(leaf.value or ())
    if leaf.several:
        return {"fact": leaf.fact} | ({"has": answers[0]} if len(answers) == 1 else {"has_one_of": answers})
    return {"fact": leaf.fact} | ({"is": answers[0]} if len(answers) == 1 else {"one_of": answers})
