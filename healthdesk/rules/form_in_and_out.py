"""Answers as they come to a form and as they leave it: a tree of items there, places and counts here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import Answer, Coding, Place, ResponseItem, Value
from healthdesk.rules.form_seen import Answers
from healthdesk.rules.form_values import same


@dataclass(slots=True)
class CameIn:
    """Answers that were given before, by their places in this form."""

    answers: dict[Place, tuple[Value, ...]] = field(default_factory=dict)
    times: dict[Place, int] = field(default_factory=dict)
    """How often each group stands there, by its first place."""
    unknown: list[str] = field(default_factory=list)
    """The linkIds that this form does not have there."""

    def put(self, items: Sequence[ResponseItem], above: Place, allowed: Sequence[Item]) -> None:
        """Put what was given under one place where it belongs."""
        counted: dict[str, int] = {}
        by_link = {item.link_id: item for item in allowed}
        for given in items:
            item = by_link.get(given.link_id)
            if item is None:
                self.unknown.append(given.link_id)
                continue
            number = counted.get(item.link_id, 0)
            counted[item.link_id] = number + 1
            place = (*above, (item.link_id, 0))
            if item.type is ItemType.GROUP:
                self.times[place] = number + 1
                self.put(given.items, (*above, (item.link_id, number)), item.items)
                continue
            before = self.answers.get(place, ())
            if given.answers:
                self.answers[place] = (*before, *(each.value for each in given.answers))
            for n, answer in enumerate(given.answers):
                self.put(answer.items, (*above, (item.link_id, len(before) + n)), item.items)
            self.put(given.items, (*above, (item.link_id, 0)), item.items)


class Sheet(Answers, Protocol):
    """What leaving asks of the sheet."""

    def item_at(self, place: Place) -> Item:
        """The item as it is at a place now."""


def leaving(sheet: Sheet, language: str | None, *, unasked_too: bool) -> tuple[ResponseItem, ...]:
    """What is asked and answered, with the words shown; what is not asked just now too, for a draft."""
    return _given(sheet, sheet.form.items, (), language, unasked_too)


def _given(
    sheet: Sheet, items: Iterable[Item], above: Place, language: str | None, unasked_too: bool
) -> tuple[ResponseItem, ...]:
    found: list[ResponseItem] = []
    for item in items:
        place = (*above, (item.link_id, 0))
        if item.type is ItemType.DISPLAY or not (unasked_too or sheet.own_conditions_met(place)):
            continue
        below = [
            _given(sheet, item.items, (*above, (item.link_id, n)), language, unasked_too)
            if item.items
            else ()
            for n in range(sheet.spread(place))
        ]
        now = sheet.item_at(place)
        text = now.words.said_in(language)
        values = sheet.answers(place)
        if item.type is ItemType.GROUP:
            found.extend(ResponseItem(item.link_id, text, items=inner) for inner in below if inner)
        elif values:
            given = tuple(
                Answer(_as_shown(now, value, language), inner)
                for value, inner in zip(values, below, strict=True)
            )
            found.append(ResponseItem(item.link_id, text, answers=given))
        elif below[0]:
            found.append(ResponseItem(item.link_id, text, items=below[0]))
    return tuple(found)


def _as_shown(item: Item, value: Value, language: str | None) -> Value:
    """A chosen option with the words that stood on the screen."""
    if language is None or not isinstance(value, Coding):
        return value
    for option in item.options:
        if isinstance(option.value, Coding) and same(option.value, value):
            return Coding(option.value.code, option.value.system, option.words.said_in(language))
    return value
