"""How answers came about while they were a draft: who changed which, when, from what to what.

One line per answer per sitting, however many keys that took: what stood there when somebody sat down,
and what stands there since. Typed and put back is no change.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import AnswerChange, Correction, Place, ResponseItem, Value
from healthdesk.rules.form_values import same, say


@dataclass(frozen=True, slots=True)
class Sitting:
    """One open page: whose, and whether the person herself has it in her hands."""

    seat: UUID
    name: str
    at: dt.datetime
    given: bool = False


def with_changes(
    history: Sequence[AnswerChange],
    form: Form,
    before: Sequence[ResponseItem],
    after: Sequence[ResponseItem],
    sitting: Sitting,
    language: str | None = None,
) -> tuple[AnswerChange, ...]:
    """The history with what differs between two states of the answers. What is worked out has none."""
    items = {item.link_id: item for item in form.walk() if item.asks and not item.calculated}
    had, has = dict(_answers(before)), dict(_answers(after))
    known = {(one.place, one.seat): one for one in history}
    for place in dict.fromkeys((*had, *has)):
        item = items.get(place[-1][0])
        was, becomes = had.get(place, ()), has.get(place, ())
        if item is None or _alike(was, becomes):
            continue
        said = [", ".join(say(value, item, language) for value in values) for values in (was, becomes)]
        key = (place, sitting.seat)
        begun = known.get(key)
        if begun is not None and begun.was == said[1]:
            del known[key]
        elif begun is not None:
            known[key] = replace(begun, becomes=said[1], at=sitting.at)
        else:
            known[key] = AnswerChange(
                place, said[0], said[1], sitting.name, sitting.at, sitting.seat, sitting.given
            )
    return tuple(known.values())


def _answers(items: Sequence[ResponseItem]) -> Iterator[tuple[Place, tuple[Value, ...]]]:
    for place, item in answered(items):
        yield place, tuple(answer.value for answer in item.answers)


def answered(items: Sequence[ResponseItem], above: Place = ()) -> Iterator[tuple[Place, ResponseItem]]:
    """Every answered place and what stands there, as a sheet names its places."""
    counted: dict[str, int] = {}
    for item in items:
        number = counted.get(item.link_id, 0)
        counted[item.link_id] = number + 1
        if item.answers:
            yield (*above, (item.link_id, 0)), item
        for at, answer in enumerate(item.answers):
            yield from answered(answer.items, (*above, (item.link_id, at)))
        yield from answered(item.items, (*above, (item.link_id, number)))


def _alike(one: tuple[Value, ...], other: tuple[Value, ...]) -> bool:
    return len(one) == len(other) and all(same(a, b) for a, b in zip(one, other, strict=True))


def of_place(history: Sequence[AnswerChange], place: Place) -> tuple[AnswerChange, ...]:
    """What became of one answer, the latest first."""
    return tuple(one for one in _latest_first(history) if one.place == place)


def _latest_first(history: Sequence[AnswerChange]) -> list[AnswerChange]:
    return sorted(history, key=lambda one: one.at)[::-1]


def by_question(history: Sequence[AnswerChange]) -> Mapping[str, tuple[AnswerChange, ...]]:
    """What became of the answers to each question that was not answered once and for all."""
    told: dict[str, list[AnswerChange]] = {}
    for one in _latest_first(history):
        told.setdefault(one.place[-1][0], []).append(one)
    return {link: tuple(ones) for link, ones in told.items() if len(ones) > 1 or ones[0].was}


def by_place(history: Sequence[AnswerChange]) -> Mapping[Place, tuple[AnswerChange, ...]]:
    """The same for each answer by itself: in a group that repeats each row has its own."""
    told: dict[Place, list[AnswerChange]] = {}
    for one in _latest_first(history):
        told.setdefault(one.place, []).append(one)
    return {place: tuple(ones) for place, ones in told.items() if len(ones) > 1 or ones[0].was}


def corrections_at(corrections: Iterable[Correction], place: Place) -> tuple[Correction, ...]:
    """What was added to one answer. One of before its place was kept stands at each row of its question."""
    return tuple(
        one for one in corrections if (one.place == place if one.place else one.link_id == place[-1][0])
    )
