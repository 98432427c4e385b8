"""What a block of the agenda says below its name where it cannot say all: whole words, the first first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

Width = Callable[[str], float]
"""How wide some words are."""
_DOT = " · "


class Weight(IntEnum):
    """What stays longest, first."""

    STATE = 0
    PLACE = 1
    INTERPRETER = 2
    LATE = 3
    NUMBER = 4
    EQUIPMENT = 5
    WITH = 6
    OVERLAP = 7
    SERIES = 8


@dataclass(frozen=True, slots=True)
class Part:
    """Some words, and how they are said shortest; `short` empty: only whole or not at all."""

    words: str
    weight: Weight
    short: str = ""


def fitted(parts: Sequence[Part], width: Width, room: float, lines: int) -> list[str]:
    """As much as there is room for, broken between the parts; nothing is ever cut."""
    said = {one.weight: one.words for one in parts if one.words}
    laid = _laid(said.values(), width, room, lines)
    for weight, words in () if laid is not None else _steps(parts):
        if weight in said:
            said[weight] = words
            laid = _laid(said.values(), width, room, lines)
            if laid is not None:
                break
    if laid is None:
        return []
    for one in sorted(parts, key=lambda part: part.weight):  # what fits again now that others gave way
        for words in (one.words, one.short):
            if words and len(said.get(one.weight, "")) < len(words):
                again = {**said, one.weight: words}
                longer = _laid(again.values(), width, room, lines)
                if longer is not None:
                    said, laid = again, longer
    return laid


def _steps(parts: Sequence[Part]) -> Iterable[tuple[Weight, str]]:
    """What gives way, one after another: first what is least missed, then what has a shorter word."""
    known = {one.weight: one for one in parts if one.words}
    for weight in (Weight.SERIES, Weight.OVERLAP, Weight.WITH, Weight.EQUIPMENT, Weight.NUMBER):
        if weight in known:
            yield weight, known[weight].short
            yield weight, ""
    for weight in (Weight.LATE, Weight.INTERPRETER, Weight.STATE):
        if weight in known and known[weight].short:
            yield weight, known[weight].short
    for weight in (Weight.LATE, Weight.INTERPRETER, Weight.PLACE, Weight.STATE):
        yield weight, ""


def _laid(said: Iterable[str], width: Width, room: float, lines: int) -> list[str] | None:
    """These in so many lines; None where they do not fit. Inside one only where a line cannot hold it."""
    found: list[str] = []
    for words in said:
        if not words:
            continue
        longer = f"{found[-1]}{_DOT}{words}" if found else words
        if found and width(longer) <= room:
            found[-1] = longer
            continue
        pieces = [words] if width(words) <= room else _broken(words, width, room)
        if not pieces or len(found) + len(pieces) > lines:
            return None
        found += pieces
    return found


def _broken(words: str, width: Width, room: float) -> list[str]:
    """Between its words; empty where one of them alone is too wide."""
    found: list[str] = []
    for word in words.split(" "):
        longer = f"{found[-1]} {word}" if found else word
        if found and width(longer) <= room:
            found[-1] = longer
        elif width(word) > room:
            return []
        else:
            found.append(word)
    return found
