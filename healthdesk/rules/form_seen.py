"""The answers as expressions see them: a QuestionnaireResponse that is kept up to date edit by edit.

Only what is asked and answered stands in it, as in a response that leaves; yet every place has its
element, so that `%context` is there also where nothing is answered. Dates are dates, and each chosen
option carries its weight.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, Protocol

from healthdesk.records.questionnaire import Form, Item, ItemType
from healthdesk.records.questionnaire_response import (
    Attachment,
    Coding,
    FormDate,
    Place,
    Quantity,
    Reference,
    Value,
)
from healthdesk.rules.fhirpath.parse import WEIGHT_URL
from healthdesk.rules.form_index import FormIndex
from healthdesk.rules.form_values import same

Element = dict[str, Any]


class Answers(Protocol):
    """What the sheet tells of itself."""

    @property
    def form(self) -> Form:
        """The form that is filled in."""

    def answers(self, place: Place) -> tuple[Value, ...]:
        """What was answered at a place."""

    def own_conditions_met(self, place: Place) -> bool:
        """Whether the item at a place is asked, as far as it depends on itself."""

    def spread(self, place: Place) -> int:
        """How many times what stands under an item is there."""


class Seen:
    """The response, and the element of each place."""

    def __init__(self, sheet: Answers, index: FormIndex) -> None:
        self._sheet, self._index = sheet, index
        self._is_old = True
        self._elements: dict[Place, Element] = {}
        self.root: Element = {}
        self.stamp = 0
        """Another number each time something changed."""

    def forget(self) -> None:
        """Too much changed: it is made anew when next looked at."""
        self._is_old = True
        self.stamp += 1

    def refresh(self) -> None:
        """Make it anew where that is needed."""
        if not self._is_old:
            return
        self._elements = {}
        self.root = {"resourceType": "QuestionnaireResponse"}
        self._fill(self.root, self._sheet.form.items, ())
        self._is_old = False

    def element(self, place: Place) -> Element:
        """What stands at a place; the whole for the form itself."""
        self.refresh()
        return self._elements.get(place, self.root) if place else self.root

    def put(self, item: Item, place: Place) -> None:
        """Other answers at one place."""
        self.stamp += 1
        if self._is_old or item.items:
            self._is_old = True
            return
        element = self._elements.get(place)
        if element is None:
            self._is_old = True
            return
        was_there = "answer" in element
        _set(element, "answer", [seen_value(item, value) for value in self._sheet.answers(place)])
        if was_there != ("answer" in element):
            self._come_or_go(element, place)

    def _come_or_go(self, element: Element, place: Place) -> None:
        """A question began or stopped to have an answer: what it stands in holds one element more or less."""
        above = place[:-1]
        holder = self._index.items[above[-1][0]] if above else None
        if holder is not None and holder.type is not ItemType.GROUP:
            self._is_old = True
        elif self._sheet.own_conditions_met(place):
            into, rank = self._elements[above] if above else self.root, self._index.rank
            listed: list[Element] = into.get("item", [])
            at = bisect_left(listed, rank[place[-1][0]], key=lambda one: rank[one["linkId"]])
            here = [element] if "answer" in element else []
            _set(into, "item", [*listed[:at], *here, *listed[at + 1 - len(here) :]])
            if above and (not listed or "item" not in into):
                self._list_anew(above[:-1])

    def _list_anew(self, above: Place) -> None:
        """A group began or stopped to hold something: what it stands in holds one element more or less."""
        holder = self._index.items[above[-1][0]] if above else None
        if holder is not None and holder.type is not ItemType.GROUP:
            self._is_old = True
            return
        element = self._elements[above] if above else self.root
        was_there = "item" in element
        below = holder.items if holder is not None else self._sheet.form.items
        _set(element, "item", [one for item in below for one in self._present(item, above)])
        if above and was_there != ("item" in element):
            self._list_anew(above[:-1])

    def _present(self, item: Item, above: Place) -> Iterable[Element]:
        first = (*above, (item.link_id, 0))
        if item.type is ItemType.DISPLAY or not self._sheet.own_conditions_met(first):
            return ()
        times = self._sheet.spread(first) if item.type is ItemType.GROUP else 1
        elements = [self._elements[(*above, (item.link_id, number))] for number in range(times)]
        return [one for one in elements if "answer" in one or "item" in one]

    def _fill(self, into: Element, items: Iterable[Item], above: Place) -> None:
        found: list[Element] = []
        for item in items:
            if item.type is ItemType.DISPLAY:
                continue
            first = (*above, (item.link_id, 0))
            there = self._group(item, above) if item.type is ItemType.GROUP else self._question(item, first)
            if self._sheet.own_conditions_met(first):
                found.extend(there)
        _set(into, "item", found)

    def _group(self, item: Item, above: Place) -> list[Element]:
        found: list[Element] = []
        for number in range(self._sheet.spread((*above, (item.link_id, 0)))):
            place = (*above, (item.link_id, number))
            element = self._elements[place] = {"linkId": item.link_id}
            self._fill(element, item.items, place)
            if "item" in element:
                found.append(element)
        return found

    def _question(self, item: Item, place: Place) -> list[Element]:
        element: Element = {"linkId": item.link_id}
        self._elements[place] = element
        answers = [seen_value(item, value) for value in self._sheet.answers(place)]
        _set(element, "answer", answers)
        if item.items:
            for number, answer in enumerate(answers):
                self._elements[(*place[:-1], (item.link_id, number))] = element
                self._fill(answer, item.items, (*place[:-1], (item.link_id, number)))
            if not answers:
                self._fill(element, item.items, place)
        return [element] if "answer" in element or "item" in element else []


def _set(element: Element, name: str, listed: list[Element]) -> None:
    if listed:
        element[name] = listed
    else:
        element.pop(name, None)


def seen_value(item: Item, value: Value) -> Element:
    """One answer as an element."""
    if isinstance(value, Coding):
        return {"valueCoding": _coding(item, value)}
    if isinstance(value, Quantity):
        parts = {"value": value.value, "unit": value.unit, "system": value.system, "code": value.code}
        return {"valueQuantity": {name: part for name, part in parts.items() if part != ""}}
    if isinstance(value, Attachment):
        return {"valueAttachment": {"contentType": value.content_type, "title": value.title}}
    if isinstance(value, Reference):
        return {"valueReference": _reference(value)}
    return {f"value{_ending(value)}": value}


def _reference(value: Reference) -> Element:
    number = {"system": value.system, "value": value.identifier} if value.identifier else {}
    parts: Element = {
        "reference": value.reference,
        "display": value.display,
        "type": value.type,
        "identifier": {name: part for name, part in number.items() if part},
    }
    return {name: part for name, part in parts.items() if part}


def _ending(value: Value) -> str:
    for kind, ending in _ENDINGS:
        if isinstance(value, kind):
            return ending
    return "String"


_ENDINGS: tuple[tuple[type, str], ...] = (
    (bool, "Boolean"),
    (int, "Integer"),
    (Decimal, "Decimal"),
    (FormDate, "Date"),
    (dt.datetime, "DateTime"),
    (dt.time, "Time"),
)


def _coding(item: Item, value: Coding) -> Element:
    found: Element = {"code": value.code}
    if value.system:
        found["system"] = value.system
    option = next((one for one in item.options if same(one.value, value)), None)
    display = value.display or (option.words.base if option else "")
    if display:
        found["display"] = display
    if option is not None and option.weight is not None:
        found["extension"] = [{"url": WEIGHT_URL, "valueDecimal": option.weight}]
    return found
