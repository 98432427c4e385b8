"""Building a form: every step makes another outline; none changes the one that was there.

Called by the builder (`ui/form_builder`); what leaves is written by `exchange/fhir_outline_out.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from operator import is_
from typing import Any

from healthdesk.records.form_outline import (
    FormOutline,
    LineKind,
    OutlineCondition,
    OutlineLine,
    OutlineOption,
    Sign,
)

Lines = tuple[OutlineLine, ...]
_LARGE = 2**31
MOST_DEEP = 20
"""Lines under lines; deeper nobody can follow."""
QUESTIONS = (
    LineKind.TEXT,
    LineKind.LONG_TEXT,
    LineKind.YES_NO,
    LineKind.ONE_OF,
    LineKind.SOME_OF,
    LineKind.NUMBER,
    LineKind.DATE,
    LineKind.SCALE,
)
"""What can be asked, in the order in which it is offered."""
_NEAR = (
    frozenset((LineKind.TEXT, LineKind.LONG_TEXT)),
    frozenset((LineKind.ONE_OF, LineKind.SOME_OF)),
    frozenset((LineKind.NUMBER, LineKind.SCALE)),
)
"""Kinds that keep what the other has."""
_HOLDS_ITS_KIND = frozenset(
    (
        "calculated",
        "first_value",
        "expression",
        "answers",
        "list",
        "repeats",
        "read_only",
        "initial",
        "unit",
        "bands",
    )
) | frozenset(("limits", "signature", "record"))
"""What only makes sense with the kind of answer that is there."""

_NO_ANSWER = (Sign.ANSWERED, Sign.NOT_ANSWERED)


class Way(StrEnum):
    """Where a line can go with one key."""

    UP = "up"
    DOWN = "down"
    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a line stands: under which other ("" at the top), and the how-manieth."""

    above: str
    index: int


# --- looking


def spot(outline: FormOutline, key: str) -> Spot | None:
    """Where a line stands."""
    return _spot(outline.lines, "", key)


def _spot(lines: Lines, above: str, key: str) -> Spot | None:
    for index, line in enumerate(lines):
        if line.key == key:
            return Spot(above, index)
        found = _spot(line.below, line.key, key)
        if found is not None:
            return found
    return None


def siblings(outline: FormOutline, above: str) -> Lines:
    """What stands under a line, or at the top."""
    if not above:
        return outline.lines
    line = outline.line(above)
    return line.below if line is not None else ()


def chain(outline: FormOutline, key: str) -> tuple[str, ...]:
    """The keys from the top down to and with this line."""
    steps: list[str] = []
    at = spot(outline, key)
    while at is not None:
        steps.append(key)
        key = at.above
        at = spot(outline, key) if key else None
    return tuple(reversed(steps))


def numbers(outline: FormOutline) -> dict[str, str]:
    """What each line is counted as: parts and questions, not lines of words."""
    found: dict[str, str] = {}
    _number(outline.lines, "", found)
    return found


def _number(lines: Lines, before: str, found: dict[str, str]) -> None:
    count = 0
    for line in lines:
        if line.kind is not LineKind.WORDS:
            count += 1
            found[line.key] = f"{before}{count}"
        _number(line.below, f"{before}{count}.", found)


def kinds_for(line: OutlineLine) -> tuple[LineKind, ...]:
    """What a line can become without losing what the builder does not touch."""
    if line.kind not in QUESTIONS:
        return (line.kind,)
    if not _HOLDS_ITS_KIND.intersection(line.stays):
        return QUESTIONS
    near = next((group for group in _NEAR if line.kind in group), frozenset((line.kind,)))
    held = _HOLDS_ITS_KIND.intersection(line.stays) - {"limits"}
    return tuple(kind for kind in QUESTIONS if kind in near) if not held else (line.kind,)


def scored(lines: Iterable[OutlineLine]) -> tuple[OutlineLine, ...]:
    """The questions of which an answer counts points."""
    every = (below for line in lines for below in line.walk())
    return tuple(one for one in every if one.chooses and any(each.weight is not None for each in one.options))


def signs_for(line: OutlineLine | None) -> tuple[Sign, ...]:
    """How a condition can look at the answer to a line."""
    known = (Sign.ANSWERED, Sign.NOT_ANSWERED)
    if line is None or line.kind is LineKind.OTHER or line.chooses_elsewhere:
        return known
    equal = (Sign.IS, Sign.IS_NOT)
    if line.kind in (LineKind.NUMBER, LineKind.SCALE, LineKind.DATE):
        return (*equal, Sign.AT_LEAST, Sign.AT_MOST, Sign.MORE, Sign.LESS, *known)
    return (*known, *equal) if line.kind in (LineKind.TEXT, LineKind.LONG_TEXT) else (*equal, *known)


def may_ask_after(outline: FormOutline, key: str) -> tuple[OutlineLine, ...]:
    """The questions that a line can depend on, in their order: not itself, nor what hangs under it."""
    line = outline.line(key)
    under = {one.key for one in line.walk()} if line is not None else set()
    return tuple(one for one in outline.walk() if one.asks and one.key not in under)


def said(words: Mapping[str, str] | None, language: str, base: str) -> str:
    """Words in a language, or as they were first written."""
    words = words or {}
    return words.get(language) or words.get(base) or next((one for one in words.values() if one), "")


def worded(words: Mapping[str, str], language: str, typed: str) -> dict[str, str]:
    """The words with what somebody typed in a language; one in which nothing stands is left out."""
    together = {**words, language: typed.strip()}
    return {key: text for key, text in together.items() if text}


def read_number(text: str) -> Decimal | None:
    """What somebody typed as a number, with a comma or a point; None where it is none."""
    try:
        number = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number) < _LARGE else None


def show_number(number: Decimal | None) -> str:
    """As somebody types it, with a comma; empty where there is none."""
    return "" if number is None else f"{number:f}".replace(".", ",")


# --- steps


def blank_line(key: str, kind: LineKind, fresh: Callable[[], str]) -> OutlineLine:
    """A line that says nothing yet."""
    made = OutlineLine(key=key, kind=kind, words={}, help={})
    return _dressed(made, fresh)


def _dressed(line: OutlineLine, fresh: Callable[[], str]) -> OutlineLine:
    """With what its kind cannot do without."""
    if line.chooses and not line.options and not line.chooses_elsewhere:
        line = replace(line, options=tuple(OutlineOption(fresh(), {}) for _ in range(2)))
    if line.kind is LineKind.SCALE:
        least = line.least if line.least is not None else Decimal(0)
        most = line.most if line.most is not None else least + 10
        line = replace(line, least=least, most=most, decimals=False)
    return line


def add(outline: FormOutline, line: OutlineLine, beside: str = "") -> FormOutline:
    """Put a line there: in the chosen part at its end, after the chosen line, else at the end.

    A part stands at the top, after the part that is chosen.
    """
    chosen = outline.line(beside) if beside else None
    if chosen is None:
        return put(outline, line, Spot("", len(outline.lines)))
    if line.kind is LineKind.PART:
        top = spot(outline, chain(outline, beside)[0])
        return put(outline, line, Spot("", (top.index if top else 0) + 1))
    if chosen.kind is LineKind.PART:
        return put(outline, line, Spot(chosen.key, len(chosen.below)))
    at = spot(outline, beside)
    return put(outline, line, Spot(at.above, at.index + 1) if at else Spot("", len(outline.lines)))


def put(outline: FormOutline, line: OutlineLine, at: Spot) -> FormOutline:
    """Put a line exactly there."""

    def with_it(lines: Lines) -> Lines:
        return (*lines[: at.index], line, *lines[at.index :])

    return replace(outline, lines=_at(outline.lines, at.above, with_it))


def without(outline: FormOutline, key: str) -> FormOutline:
    """Take a line out, with all that stands under it."""
    return replace(outline, lines=_without(outline.lines, key))


def change(outline: FormOutline, key: str, **what: Any) -> FormOutline:
    """The line says something else."""

    def changed(lines: Lines) -> Lines:
        return tuple(
            replace(one, **what) if one.key == key else _holding(one, changed(one.below)) for one in lines
        )

    return replace(outline, lines=changed(outline.lines))


def change_kind(outline: FormOutline, key: str, kind: LineKind, fresh: Callable[[], str]) -> FormOutline:
    """Another kind of answer; what does not go with it is gone, and comes back with undo."""
    line = outline.line(key)
    if line is None or kind is line.kind or kind not in kinds_for(line):
        return outline
    near = any({kind, line.kind} <= group for group in _NEAR)
    fits: dict[str, Any] = {
        "options": line.options,
        "own_words": line.own_words,
        "least": line.least,
        "most": line.most,
    }
    bare: dict[str, Any] = {"options": (), "own_words": False, "least": None, "most": None, "decimals": False}
    kept = {**bare, **fits, "decimals": line.decimals} if near else bare
    if kind is not LineKind.SCALE:
        kept |= {"low_end": None, "high_end": None}
    made = _dressed(replace(line, kind=kind, **kept), fresh)
    if kind is LineKind.ONE_OF:
        made = replace(made, options=tuple(replace(one, exclusive=False) for one in made.options))
    outline = replace_line(outline, made)
    return outline if near else _ask_anew(outline, key)


def _ask_anew(outline: FormOutline, key: str) -> FormOutline:
    """What looks at this line waits for another answer to look for."""

    def asking(line: OutlineLine) -> OutlineLine:
        conditions = tuple(
            OutlineCondition(key) if one.question == key and one.sign not in _NO_ANSWER else one
            for one in line.conditions
        )
        return replace(line, conditions=conditions, below=tuple(asking(one) for one in line.below))

    return replace(outline, lines=tuple(asking(one) for one in outline.lines))


def replace_line(outline: FormOutline, line: OutlineLine) -> FormOutline:
    """Another line in the place of the one with the same key."""

    def replaced(lines: Lines) -> Lines:
        return tuple(
            line if one.key == line.key else replace(one, below=replaced(one.below)) for one in lines
        )

    return replace(outline, lines=replaced(outline.lines))


def copy(outline: FormOutline, key: str, fresh: Callable[[], str]) -> tuple[FormOutline, str]:
    """The same line once more, right after it, under keys of its own; and the key of the copy.

    Conditions within what is copied look at the copies.
    """
    line, at = outline.line(key), spot(outline, key)
    if line is None or at is None:
        return outline, key
    keys = {one.key: fresh() for one in line.walk()}
    return put(outline, _renamed(line, keys), Spot(at.above, at.index + 1)), keys[key]


def _renamed(line: OutlineLine, keys: Mapping[str, str]) -> OutlineLine:
    return replace(
        line,
        key=keys[line.key],
        conditions=tuple(
            replace(one, question=keys.get(one.question, one.question)) for one in line.conditions
        ),
        below=tuple(_renamed(one, keys) for one in line.below),
    )


def can_move(outline: FormOutline, key: str, way: Way) -> bool:
    """Whether there is a place for it that way."""
    return _aim(outline, key, way) is not None


def move(outline: FormOutline, key: str, way: Way) -> FormOutline:
    """One place up or down among its own, into the line before it, or out of the one it stands under."""
    aim = _aim(outline, key, way)
    return outline if aim is None else move_to(outline, key, aim)


def _aim(outline: FormOutline, key: str, way: Way) -> Spot | None:
    """Where it would stand, counted without itself."""
    at = spot(outline, key)
    if at is None:
        return None
    beside = siblings(outline, at.above)
    if way is Way.UP:
        return Spot(at.above, at.index - 1) if at.index else None
    if way is Way.DOWN:
        return Spot(at.above, at.index + 1) if at.index + 1 < len(beside) else None
    if way is Way.OUT:
        above = spot(outline, at.above) if at.above else None
        return Spot(above.above, above.index + 1) if above else None
    before = beside[at.index - 1] if at.index else None
    if before is None or not may_hold(outline, before.key, key):
        return None
    return Spot(before.key, len(before.below))


def may_hold(outline: FormOutline, above: str, key: str) -> bool:
    """Whether a line may stand under another ("" is the top)."""
    line = outline.line(key)
    if line is None or not above:
        return line is not None
    holder = outline.line(above)
    if holder is None or holder.kind is LineKind.WORDS or any(one.key == above for one in line.walk()):
        return False
    return len(chain(outline, above)) + _height(line) <= MOST_DEEP


def move_to(outline: FormOutline, key: str, at: Spot) -> FormOutline:
    """To any place, counted without the line itself; the same outline where it may not stand there."""
    line = outline.line(key)
    if line is None or not may_hold(outline, at.above, key):
        return outline
    return put(without(outline, key), line, at)


def _height(line: OutlineLine) -> int:
    return 1 + max((_height(one) for one in line.below), default=0)


def _at(lines: Lines, above: str, step: Callable[[Lines], Lines]) -> Lines:
    if not above:
        return step(lines)
    return tuple(
        _holding(one, step(one.below) if one.key == above else _at(one.below, above, step)) for one in lines
    )


def _without(lines: Lines, key: str) -> Lines:
    return tuple(_holding(one, _without(one.below, key)) for one in lines if one.key != key)


def _holding(line: OutlineLine, below: Lines) -> OutlineLine:
    """The line with these under it; itself where those are the same, so that what shows it need not look."""
    if len(below) == len(line.below) and all(map(is_, below, line.below)):
        return line
    return replace(line, below=below)
