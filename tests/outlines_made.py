"""Forms being built, for tests: small ones by hand, and any number of steps by chance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import count
from random import Random

from healthdesk.records.form_outline import (
    FormOutline,
    LineKind,
    OutlineBand,
    OutlineCondition,
    OutlineLine,
    OutlineOption,
    Sign,
)
from healthdesk.rules import form_outline as steps
from healthdesk.rules.form_outline import Way

WORDS = ("Hoe gaat het?", "Ça va ?", "Wie, wat & <waar>", "“Ja” of ‘nee’", "Łódź", "a")


class Fresh:
    """Keys in their order: k1, k2, …"""

    def __init__(self, start: int = 1) -> None:
        self._numbers = count(start)

    def __call__(self) -> str:
        return f"k{next(self._numbers)}"


def line(key: str, kind: LineKind = LineKind.TEXT, *below: OutlineLine, **more: object) -> OutlineLine:
    """A line that says its key."""
    made = OutlineLine(key, kind, {"nl": key}, {}, below=below)
    return replace(made, **more)  # type: ignore[arg-type]  # any field of a line


def options(*words: str) -> tuple[OutlineOption, ...]:
    """Answers to choose from."""
    return tuple(OutlineOption(one, {"nl": one}) for one in words)


def outline(*lines: OutlineLine) -> FormOutline:
    """A form of these lines."""
    return FormOutline("urn:test", "nl", {"nl": "Proef"}, {}, lines)


def keys(made: FormOutline) -> list[str]:
    """The keys in reading order."""
    return [one.key for one in made.walk()]


def walked(made: FormOutline, dice: Random, fresh: Fresh, count_of: int) -> Iterator[FormOutline]:
    """One outline after another, each a step of somebody who builds."""
    for _number in range(count_of):
        made = _step(made, dice, fresh)
        yield made


def _step(made: FormOutline, dice: Random, fresh: Fresh) -> FormOutline:
    there = keys(made)
    what = dice.random()
    if not there or what < 0.3:
        kind = dice.choice([one for one in LineKind if one is not LineKind.OTHER])
        new = steps.blank_line(fresh(), kind, fresh)
        return steps.add(made, replace(new, words={"nl": dice.choice(WORDS)}), dice.choice([*there, ""]))
    key = dice.choice(there)
    if what < 0.45:
        return steps.move(made, key, dice.choice(list(Way)))
    if what < 0.5:
        return steps.without(made, key)
    if what < 0.55:
        return steps.copy(made, key, fresh)[0]
    if what < 0.65:
        found = made.line(key)
        assert found is not None
        return steps.change_kind(made, key, dice.choice(steps.kinds_for(found)), fresh)
    if what < 0.7:
        where = steps.Spot(dice.choice([*there, ""]), 0)
        return steps.move_to(made, key, where)
    return _say(made, key, dice)


def _say(made: FormOutline, key: str, dice: Random) -> FormOutline:
    found = made.line(key)
    assert found is not None
    said = {"nl": dice.choice(WORDS)} | ({"fr": dice.choice(WORDS)} if dice.random() < 0.5 else {})
    what = dice.randrange(7)
    if what <= 1 and (what == 0 or found.kind is not LineKind.WORDS):
        return steps.change(made, key, **{("words", "help")[what]: said})
    if what == 2 and found.asks:
        return steps.change(made, key, required=not found.required, for_staff=not found.for_staff)
    if what == 3 and found.chooses and found.options:
        number = dice.randrange(len(found.options))
        weight = dice.choice([None, Decimal(2), Decimal("1.5")])
        one = replace(found.options[number], weight=weight)
        one = one if one.fixed else replace(one, words=said)
        if found.kind is LineKind.SOME_OF:
            one = replace(one, exclusive=not one.exclusive)
        return steps.change(made, key, options=(*found.options[:number], one, *found.options[number + 1 :]))
    if what == 4 and found.kind is LineKind.SUM:
        band = OutlineBand(Decimal(dice.randrange(9)), said, attention=dice.random() < 0.5)
        return steps.change(made, key, bands=(*found.bands, band))
    if what == 4 and found.kind is LineKind.NUMBER:
        return steps.change(made, key, least=dice.choice([None, Decimal(3)]))
    if what == 5 and found.kind is LineKind.SCALE:
        return steps.change(made, key, low_end=said, high_end=said)
    other = made.line(dice.choice(keys(made)))
    if other is not None and other.kind is LineKind.YES_NO:
        conditions = (
            OutlineCondition(other.key, Sign.IS, "true"),
            OutlineCondition(other.key, Sign.ANSWERED),
        )
        return steps.change(made, key, conditions=conditions, any_condition=dice.random() < 0.5)
    return steps.change(made, key, conditions=())
