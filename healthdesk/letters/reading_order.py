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
_STICKING = _INVISIBLE | {"NSM"}
_MARKS = {"L": "\u200e", "R": "\u200f"}
_KINDS = {
    "L": "L",
    "R": "R",
    "AL": "R",
    "EN": "0",
    "AN": "0",
    "WS": " ",
    "S": " ",
    "B": " ",
    "Ps": "(",
    "Pi": "(",
    "Pe": ")",
    "Pf": ")",
}
_APOSTROPHES = "\u2018\u2019"

_BRACKETED = r"\((?:[^R()]|\([^R()]*\))*\)"
_NUMBER = (
    r"(?:[€$£] ?)?(?:(?<![L0)])[-+±−<>≤≥])?"
    r"0+(?:(?: +|[-–./:,])0+)*(?: ?[%‰€$£°])?"
)
"""Digits in groups: a phone number as it is dialled, a day, an hour, from and to, with a sign or unit."""
_WORDS = rf"L(?:(?:[^R()]|{_BRACKETED})*(?:L|{_BRACKETED}))?"
"""From the first letter to the last; a bracket belongs to it if it is opened and closed there."""
_STAYS = re.compile(
    rf"(?:{_NUMBER} *)?['@#]?{_WORDS}(?:(?: +|[^R()L0 ]{{0,2}}){_NUMBER}| ?{_BRACKETED})*"
    rf"|{_NUMBER}"
)
"""What keeps its own order among words from right to left: *WHO-5*, *Tiensestraat 12*, *5 mg*."""


def has_right_to_left(text: str) -> bool:
    """Whether any letter of it is written from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(one) in _RIGHT_TO_LEFT for one in text)


def begins_at_right(text: str) -> bool:
    """Whether its first letter is written from right to left."""
    strong = (unicodedata.bidirectional(one) for one in text)
    return not text.isascii() and next((one for one in strong if one in _STRONG), "L") in _RIGHT_TO_LEFT


def is_from_right(text: str) -> bool:
    """Whether one of its lines begins at the right, and most of its letters are written so: no name alone."""
    return not text.isascii() and any(
        begins_at_right(line) and _mostly_from_right(line) for line in text.splitlines()
    )


def _mostly_from_right(line: str) -> bool:
    strong = [one for one in map(unicodedata.bidirectional, line) if one in _STRONG]
    return sum(one in _RIGHT_TO_LEFT for one in strong) * 2 > len(strong)


def levels(text: str, *, right_to_left: bool = False) -> list[int]:
    """The embedding level of each character of a line that reads from left to right, or from right to left.

    A foreign name keeps to itself: what follows it (a bracket, a comma) belongs to the sentence around it,
    as if it stood in isolation marks.
    """
    if right_to_left:
        return _levels_from_right(text)
    classes = [unicodedata.bidirectional(one) or "L" for one in text]
    seen: list[int] = []
    fed: list[str] = []
    for place, one in enumerate(text):
        if classes[place] in _INVISIBLE:
            continue
        seen.append(place)
        fed.append(one)
        if classes[place] in _RIGHT_TO_LEFT | {"NSM"} and _name_ends(classes, place):
            seen.append(-1)
            fed.append(_MARKS["L"])
    found = [0] * len(text)
    for place, level in zip(seen, _resolved("".join(fed)), strict=True):
        if place >= 0:
            found[place] = level
    for place in range(1, len(text)):
        if classes[place] in _INVISIBLE:
            found[place] = found[place - 1]
    return found


def _levels_from_right(text: str) -> list[int]:
    """As a sentence from right to left: only words and figures from left to right keep their order."""
    found = [1] * len(text)
    for match in _STAYS.finditer(_kinds(text)):
        found[match.start() : match.end()] = [2] * len(match[0])
    return found


def _kinds(text: str) -> str:
    """One sign for each character: L or R for a letter, 0 for a digit, ( or ) for what opens or closes."""
    kinds: list[str] = []
    for one in text:
        bidi, category = unicodedata.bidirectional(one), unicodedata.category(one)
        if bidi in _STICKING:
            kinds.append(kinds[-1] if kinds and kinds[-1] in "LR0" else "~")
        elif one in _APOSTROPHES:
            kinds.append("'")
        else:
            kinds.append(_KINDS.get(bidi) or _KINDS.get(category, one))
    return "".join(kinds)


def _name_ends(classes: list[str], place: int) -> bool:
    """Whether the words from right to left end here: none follows before the next letter of ours."""
    following = classes[place + 1 : place + 2]
    if following == ["NSM"]:
        return False
    before = next((one for one in reversed(classes[: place + 1]) if one in _STRONG), "L")
    after = next((one for one in classes[place + 1 :] if one in _STRONG), "L")
    ends = after == "L" and (following or ["L"])[0] not in _RIGHT_TO_LEFT
    return before in _RIGHT_TO_LEFT and ends


def _resolved(text: str) -> list[int]:
    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = 0, "L"
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
