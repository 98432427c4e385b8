"""In which order the parts of a line stand when some of it is written from right to left."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Any, TypeVar

from bidi import algorithm

T = TypeVar("T")

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_STRONG = frozenset({"L", "R", "AL"})
_INVISIBLE = frozenset({"BN", "RLE", "LRE", "RLO", "LRO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_NUMBER = re.compile(r"\+?\d(?:(?: +|[./:])?\d)+")
"""Digits in groups: a phone number as it is dialled, a day, an hour; also among words from right to left."""
_MARKS = {"L": "\u200e", "R": "\u200f"}


def has_right_to_left(text: str) -> bool:
    """Whether any letter of it is written from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(one) in _RIGHT_TO_LEFT for one in text)


def levels(text: str, *, right_to_left: bool = False) -> list[int]:
    """The embedding level of each character on a page that reads from left to right, or from right to left.

    A foreign name keeps to itself: what follows it (a bracket, a comma, a number) belongs to the
    sentence around it, as if it stood in isolation marks.
    """
    base = "R" if right_to_left else "L"
    foreign = frozenset("L") if right_to_left else _RIGHT_TO_LEFT
    classes = [unicodedata.bidirectional(one) or "L" for one in text]
    seen: list[int] = []
    fed: list[str] = []
    numbers = {match.start() for match in _NUMBER.finditer(text)} if right_to_left else set()
    for place, one in enumerate(text):
        if classes[place] in _INVISIBLE:
            continue
        if place in numbers:
            seen.append(-1)
            fed.append(_MARKS["L"])
        seen.append(place)
        fed.append(one)
        if classes[place] in foreign | {"NSM"} and _name_ends(classes, place, foreign, base):
            seen.append(-1)
            fed.append(_MARKS[base])
    found = [0] * len(text)
    for place, level in zip(seen, _resolved("".join(fed), base), strict=True):
        if place >= 0:
            found[place] = level
    for place in range(1, len(text)):
        if classes[place] in _INVISIBLE:
            found[place] = found[place - 1]
    return found


def _name_ends(classes: list[str], place: int, foreign: frozenset[str], base: str) -> bool:
    """Whether the words of the other direction end here: none follows before the next letter of ours."""
    following = classes[place + 1 : place + 2]
    if following == ["NSM"]:
        return False
    before = next((one for one in reversed(classes[: place + 1]) if one in _STRONG), base)
    after = next((one for one in classes[place + 1 :] if one in _STRONG), base)
    return before in foreign and after not in foreign and (following or [base])[0] not in foreign


def _resolved(text: str, base: str) -> list[int]:
    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = (1 if base == "R" else 0), base
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    return [one["level"] for one in storage["chars"]]


def in_sight(parts: Sequence[T], their_levels: Sequence[int]) -> list[T]:
    """The parts of one line as the eye meets them from the left (rule L2 of the bidi algorithm)."""
    order = list(range(len(parts)))
    highest = max(their_levels, default=0)
    for level in range(highest, 0, -1):
        start = 0
        while start < len(order):
            if their_levels[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and their_levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end
    return [parts[place] for place in order]
