"""What a form that is being built lost of the one it was begun with, where that one counted on it.

A formula stays as it came (decision 054): it still looks for the questions that were there, and for as many.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from healthdesk.records.form_outline import FormOutline, LineKind, OutlineDoubt, OutlineLine, Spoken
from healthdesk.rules.form_outline import said

_ALARM = '"urn:x-healthdesk:safety-step"'
_LITERAL = re.compile(r"(startsWith\s*\(\s*)?'((?:[^'\\]|\\.)*)'")


def losses(outline: FormOutline, was: FormOutline) -> tuple[OutlineDoubt, ...]:
    """Alarms that are gone, and formulas that count on what is no longer as it was."""
    return (*_alarms(outline, was), *_formulas(outline, was))


def _alarms(outline: FormOutline, was: FormOutline) -> Iterator[OutlineDoubt]:
    now = {line.key: line for line in outline.walk()}
    for line in was.walk():
        if "safety" not in line.stays:
            continue
        there = now.get(line.key)
        if there is None:
            words = (("question", said(line.words, was.language, was.language)),)
            yield OutlineDoubt("", "alarm_gone", words, asks=True)
        elif _alarming(there) < _alarming(line):
            yield OutlineDoubt(line.key, "alarm_fewer", asks=True)


@dataclass(frozen=True, slots=True)
class Alarm:
    """A question of an earlier version of which some answers ask for action at once."""

    key: str
    words: str
    answers: int


def alarms_in(form: FormOutline) -> tuple[Alarm, ...]:
    """All of a form."""
    return tuple(
        Alarm(line.key, said(line.words, form.language, form.language), _alarming(line))
        for line in form.walk()
        if "safety" in line.stays
    )


def alarms_missed(
    outline: FormOutline, was: FormOutline, earlier: Iterable[Alarm]
) -> tuple[OutlineDoubt, ...]:
    """Alarms of earlier versions that the form lost before it was begun with: told again, not asked again."""
    told = {one.key: one.answers for one in alarms_in(was)}
    now = {line.key: line for line in outline.walk()}
    found: dict[str, OutlineDoubt] = {}
    for alarm in earlier:
        there = now.get(alarm.key)
        rings = 0 if there is None else _alarming(there)
        if max(rings, told.get(alarm.key, 0)) >= alarm.answers:
            continue
        line = "" if there is None else alarm.key
        doubt = OutlineDoubt(line, "alarm_missed", (("question", alarm.words),))
        found.setdefault(alarm.key, doubt)
    return tuple(found.values())


def _alarming(line: OutlineLine) -> int:
    return sum(_ALARM in one.rest for one in line.options)


def _formulas(outline: FormOutline, was: FormOutline) -> Iterator[OutlineDoubt]:
    before, now = _places(was), _places(outline)
    lost = [place for key, place in before.items() if place.asks and not place.is_like(now.get(key))]
    more = [place for key, place in now.items() if place.asks and key not in before]
    if not lost and not more:
        return
    looks = (
        ("formula_lost", was, _Changed.of(lost, near=False)),
        ("formula_more", outline, _Changed.of(more, near=True)),
    )
    title = said(outline.title, outline.language, outline.language)
    found = [("", title, outline.rest)]
    found += [
        (line.key, said(line.words, outline.language, outline.language) or line.key, line.rest)
        for line in outline.walk()
        if line.kind is not LineKind.SUM and line.key in before
    ]
    for key, which, rest in found:
        named = _named_in(rest)
        for name, form, changed in looks:
            counted = changed.first_in(named)
            if counted is not None and counted.key != key:
                question = said(counted.words, form.language, form.language) or counted.key
                values = (("which", which), ("question", question))
                yield OutlineDoubt(key, name, values, asks=True)


@dataclass(frozen=True, slots=True)
class _Place:
    """A line and under which others it stands, the nearest first."""

    line: OutlineLine
    above: tuple[str, ...]

    @property
    def key(self) -> str:
        return self.line.key

    @property
    def words(self) -> Spoken:
        return self.line.words

    @property
    def asks(self) -> bool:
        return self.line.asks

    def is_like(self, other: _Place | None) -> bool:
        """Whether it stands in the same place as before."""
        return other is not None and other.above == self.above


def _places(form: FormOutline) -> dict[str, _Place]:
    """Each line with where it stands."""
    found: dict[str, _Place] = {}

    def below(lines: tuple[OutlineLine, ...], above: tuple[str, ...]) -> None:
        for line in lines:
            found[line.key] = _Place(line, above)
            below(line.below, (line.key, *above))

    below(form.lines, ())
    return found


_Named = list[tuple[str, bool]]
"""The names in one formula, and whether each is the beginning of a name."""


@dataclass(slots=True)
class _Changed:
    """Lines that came, went or moved, in their order, to be found by the names in a formula."""

    places: list[_Place]
    near: bool
    """Also by the name of a line above them where the formula counts whatever begins alike."""
    own: dict[str, int] = field(default_factory=dict)
    own_beginnings: dict[str, int] = field(default_factory=dict)
    all: dict[str, int] = field(default_factory=dict)
    all_beginnings: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, places: list[_Place], *, near: bool) -> _Changed:
        """Laid out once, so that each formula is looked at once."""
        made = cls(places, near)
        for number, place in enumerate(places):
            made.own.setdefault(place.key, number)
            _begin(made.own_beginnings, place.key, number)
            for name in (place.key, *place.above):
                if name not in made.all:
                    made.all[name] = number
                    _begin(made.all_beginnings, name, number)
        return made

    def first_in(self, formulas: list[_Named]) -> _Place | None:
        """The first of these lines that one of the formulas counts on."""
        numbers: set[int] = set()
        for named in formulas:
            alike = any(begins for _text, begins in named)
            whole, beginnings = (
                (self.all, self.all_beginnings) if self.near or not alike else (self.own, self.own_beginnings)
            )
            found = ((beginnings if begins and text else whole).get(text) for text, begins in named)
            numbers.update(number for number in found if number is not None)
        return self.places[min(numbers)] if numbers else None


def _begin(beginnings: dict[str, int], name: str, number: int) -> None:
    for end in range(1, len(name) + 1):
        beginnings.setdefault(name[:end], number)


def _named_in(rest: str) -> list[_Named]:
    """The names in each formula of a piece of FHIR."""
    if "linkId" not in rest or "xpression" not in rest:
        return []
    expressions = [one for one in _expressions(json.loads(rest)) if "linkId" in one]
    return [[(text, bool(starts)) for starts, text in _LITERAL.findall(one)] for one in expressions]


def _expressions(piece: object) -> Iterator[str]:
    if isinstance(piece, Mapping):
        for name, value in piece.items():
            if name == "expression" and isinstance(value, str):
                yield value
            else:
                yield from _expressions(value)
    elif isinstance(piece, list):
        for value in piece:
            yield from _expressions(value)
