"""Counting nameless answers so that no count points at a person.

Three rules, each for one way in which counts give somebody away:
- a month is only shown when it is over: else who looks before and after a visit knows what was said
- months with too few answers go together with those after them, until there are enough
- services are only told apart in months where each has enough: else the rest is a subtraction
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from uuid import UUID

from healthdesk.records.questionnaire import Form, Item, ItemType, Words
from healthdesk.records.satisfaction import QuestionCounts, Stretch, Tally, WrittenWords
from healthdesk.resource_paths import resource
from healthdesk.rules.form_values import say
from healthdesk.rules.nameless_answers import NO, OWN_WORDS, YES, code_of


@cache
def least() -> int:
    """Of how many people there must be answers before they are shown."""
    found: int = json.loads(resource("codes", "satisfaction.json").read_text(encoding="utf-8"))["least"]
    return found


@dataclass(frozen=True, slots=True)
class _Whole:
    """Months that go together."""

    first: date
    last: date


def counts(
    forms: Sequence[Form], tallies: Iterable[Tally], today: date, service: UUID | None = None
) -> tuple[QuestionCounts, ...]:
    """Every question that is counted, over all versions of a form, the newest first.

    `service` leaves only what was said of that service; None is all together.
    """
    by_link: dict[str, list[Tally]] = {}
    for one in tallies:
        by_link.setdefault(one.link_id, []).append(one)
    found = []
    for link_id, versions in _questions(forms).items():
        options = _options(versions)
        if options:
            found.append(_counted(versions[0], options, by_link.get(link_id, ()), today, service))
    return tuple(found)


def readable(
    written: Sequence[WrittenWords], tallies: Iterable[Tally], today: date
) -> tuple[WrittenWords, ...]:
    """What people wrote, of the months in which enough of them wrote at that question."""
    by_link: dict[str, list[Tally]] = {}
    for one in tallies:
        if one.code == OWN_WORDS:
            by_link.setdefault(one.link_id, []).append(one)
    shown = {link_id: tuple(_wholes(these, today)) for link_id, these in by_link.items()}
    return tuple(
        one
        for one in written
        if any(whole.first <= one.month <= whole.last for whole in shown.get(one.link_id, ()))
    )


def _questions(forms: Sequence[Form]) -> dict[str, list[Item]]:
    """Each question with its older versions, in the order of the newest form."""
    found: dict[str, list[Item]] = {}
    for form in forms:
        for item in form.walk():
            if item.asks and item.calculated is None:
                found.setdefault(item.link_id, []).append(item)
    return found


def _options(versions: Sequence[Item]) -> dict[str, Words]:
    """What could be chosen, by code; options that only an older version had stand last."""
    found: dict[str, Words] = {}
    for item in versions:
        if item.type is ItemType.BOOLEAN:
            found |= {YES: _said(item, True), NO: _said(item, False)}
        for option in item.options:
            found.setdefault(code_of(option.value), option.words)
    if found and any(item.type is ItemType.OPEN_CHOICE for item in versions):
        found[OWN_WORDS] = Words()
    return found


def _said(item: Item, answer: bool) -> Words:
    return Words(say(answer, item, "nl"), tuple((one, say(answer, item, one)) for one in ("fr", "en")))


def _counted(
    item: Item, options: dict[str, Words], tallies: Sequence[Tally], today: date, service: UUID | None
) -> QuestionCounts:
    wholes = tuple(_wholes(tallies, today))
    stretches: list[Stretch] = []
    apart = True
    for whole in wholes:
        inside = [one for one in tallies if whole.first <= one.month <= whole.last]
        if service is not None and not _is_apart(inside):
            apart = False
            continue
        ours = [one for one in inside if service is None or one.service_id == service]
        if ours:
            stretches.append(_stretch(whole, options, ours))
    last = wholes[-1].last if wholes else date.min
    waiting = any(last < one.month < _month(today) for one in tallies)
    return QuestionCounts(item.link_id, item.words, tuple(options.values()), tuple(stretches), waiting, apart)


def _stretch(whole: _Whole, options: Iterable[str], tallies: Sequence[Tally]) -> Stretch:
    chosen = Counter[str]()
    for one in tallies:
        chosen[one.code] += one.answers
    people = sum(one.people for one in tallies)
    return Stretch(whole.first, whole.last, people, tuple(chosen[code] for code in options))


def _wholes(tallies: Iterable[Tally], today: date) -> Iterator[_Whole]:
    """The months that are over, oldest first, each with as many after it as it takes to be enough."""
    people = Counter[date]()
    for one in tallies:
        people[one.month] += one.people
    first, gathered = None, 0
    for month in sorted(people):
        if month >= _month(today):
            break
        first, gathered = first or month, gathered + people[month]
        if gathered >= least():
            yield _Whole(first, month)
            first, gathered = None, 0


def _is_apart(tallies: Iterable[Tally]) -> bool:
    """Whether each service that was spoken of, and the house as a whole, has enough of its own."""
    people = Counter[UUID | None]()
    for one in tallies:
        people[one.service_id] += one.people
    return all(number >= least() for number in people.values() if number)


def _month(day: date) -> date:
    return day.replace(day=1)
