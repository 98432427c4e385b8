"""Patterns (regular expressions) of somebody else's form, within a limit of time.

Some patterns take longer than a life on some texts. None may hang a key stroke, a signature or the
command line: each is tried before it is used, and each use of it is broken off in time. The decision
"A pattern of somebody else's form gets a twentieth of a second" tells why.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import TypeVar

import regex

LIMIT = 0.05
"""Seconds of the processor that one look may take; a sound pattern needs less than a thousandth of it."""
LONGEST = 2_000
"""Characters in a pattern."""
_MOST_COPIES = 50_000
"""How often a part may have to be there, counts within counts multiplied: each is laid out in memory."""
_COUNT = regex.compile(r"\{(\d+)(?:,\d*)?\}")
_PIECE = regex.compile(r"(?<!\\)[A-Za-z0-9]{1,12}")
_USUAL = "aA1 .-_@/é"
_ENDS = ("!", "\x00")
_TIMES = 40

_given_up: set[str] = set()
"""Patterns that ran into the limit on somebody's text: they are not tried on the next one."""
_Outcome = TypeVar("_Outcome")


class CannotTell(ValueError):
    """A pattern that cannot be read or followed; `args[0]` is why, as `trouble_of` gives it."""


def trouble_of(pattern: str) -> str:
    """Why a pattern cannot be used: "regex" (unreadable), "regex_long", "regex_slow"; "" when it can."""
    try:
        _sound(pattern)
    except CannotTell as trouble:
        return str(trouble)
    return ""


def fits(pattern: str, said: str) -> bool | None:
    """Whether the whole of a text has the form of a pattern; None where that cannot be told."""
    try:
        return _within(pattern, lambda sound: sound.fullmatch(said, timeout=LIMIT) is not None)
    except CannotTell:
        return None


def stands_in(pattern: str, said: str, *, whole: bool = False) -> bool:
    """Whether a pattern stands in a text, as FHIRPath asks it. Raises `CannotTell`."""
    any_sign = f"(?s){pattern}"
    if whole:
        return _within(any_sign, lambda sound: sound.fullmatch(said, timeout=LIMIT) is not None)
    return _within(any_sign, lambda sound: sound.search(said, timeout=LIMIT) is not None)


def replaced(pattern: str, said: str, by: str) -> str:
    """A text with all that fits a pattern replaced; `$1` is the first group. Raises `CannotTell`."""
    template = regex.sub(r"\$(\d)", r"\\\1", by)
    return _within(f"(?s){pattern}", lambda sound: str(sound.sub(template, said, timeout=LIMIT)))


def _within(pattern: str, work: Callable[[regex.Pattern[str]], _Outcome]) -> _Outcome:
    if pattern in _given_up:
        raise CannotTell("regex_slow")
    sound = _sound(pattern)
    try:
        return work(sound)
    except TimeoutError:
        _given_up.add(pattern)
        raise CannotTell("regex_slow") from None
    except (regex.error, IndexError):  # what it is to be replaced by names a group that is not there
        raise CannotTell("regex") from None


def _sound(pattern: str) -> regex.Pattern[str]:
    """The pattern, ready for use. Raises `CannotTell` with the same word each time."""
    found = _tried(pattern)
    if isinstance(found, str):
        raise CannotTell(found)
    return found


@lru_cache(maxsize=500)
def _tried(pattern: str) -> regex.Pattern[str] | str:
    """The compiled pattern, or why there is none."""
    counts = (int(number) for number in _COUNT.findall(pattern))
    if len(pattern) > LONGEST or math.prod(max(1, count) for count in counts) > _MOST_COPIES:
        return "regex_long"
    try:
        made = regex.compile(pattern)
    except Exception:  # noqa: BLE001  somebody else's pattern may be wrong in any way
        return "regex"
    try:
        for text in _probes(pattern):
            made.fullmatch(text, timeout=LIMIT)
    except TimeoutError:
        return "regex_slow"
    return made


def _probes(pattern: str) -> Iterator[str]:
    """Texts on which patterns that are written badly never end: much of the same, and then something else."""
    for piece in dict.fromkeys((*_USUAL, *_PIECE.findall(pattern))):
        for end in _ENDS:
            yield piece * _TIMES + end
