"""An item as it is just now: the words, options and limits of a form that depend on answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from healthdesk.records.questionnaire import Item, ItemType, Option, Words
from healthdesk.records.questionnaire_response import Coding, Place, Reference
from healthdesk.rules.fhirpath.values import as_text
from healthdesk.rules.form_calculations import Calculations, as_answer
from healthdesk.rules.form_values import same


def stated(item: Item, place: Place, calculations: Calculations) -> Item:
    """The item with what its expressions give at this place."""
    limits, changed = item.limits, item
    for name, expression in item.dynamic:
        results = calculations.evaluate(expression, place)
        first = results[0] if results else None
        if name == "text" and first is not None:
            changed = replace(changed, words=Words(as_text(first) or item.words.base))
        elif name == "required":
            changed = replace(changed, required=first is True)
        elif name == "read_only":
            changed = replace(changed, read_only=first is True)
        elif name == "min_value" and first is not None:
            limits = replace(limits, min_value=as_answer(first, item))
        elif name == "max_value" and first is not None:
            limits = replace(limits, max_value=as_answer(first, item))
    if item.offered is not None:
        options = tuple(
            option
            for result in calculations.evaluate(item.offered, place)
            if (option := _option(result, item)) is not None
        )
        changed = replace(changed, options=tuple(dict.fromkeys((*_own(item), *options))))
    if item.toggles:
        changed = replace(changed, options=_there_now(item, changed.options, place, calculations))
    return replace(changed, limits=limits)


def _there_now(
    item: Item, options: tuple[Option, ...], place: Place, calculations: Calculations
) -> tuple[Option, ...]:
    """The options without those that are switched off; one that several expressions name needs only one."""
    told = [(toggle, calculations.evaluate(toggle.expression, place) == [True]) for toggle in item.toggles]

    def is_there(option: Option) -> bool:
        naming = [on for toggle, on in told if any(same(value, option.value) for value in toggle.options)]
        return not naming or any(naming)

    return tuple(option for option in options if is_there(option))


def _own(item: Item) -> tuple[Option, ...]:
    """Options of the form itself stay beside those that are only suggested."""
    return () if item.only_offered else item.options


def _option(result: object, item: Item) -> Option | None:
    """A result as something that can be chosen."""
    if isinstance(result, Mapping) and "reference" in result:
        found = Reference(str(result["reference"]), str(result.get("display", "")))
        return Option(found, Words(found.display or found.reference))
    value = as_answer(result, item)
    if value is None:
        if not isinstance(result, str) or item.type not in (ItemType.CHOICE, ItemType.OPEN_CHOICE):
            return None
        value = result
    words = Words((value.display or value.code) if isinstance(value, Coding) else as_text(value) or "")
    return Option(value, words)
