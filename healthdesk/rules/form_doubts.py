"""What a form asks that nobody can ever answer: told when it is loaded, not found out by who fills it in.

Valid R4 all of it, so the reader says nothing; `form check` and the form manager do.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from healthdesk.records.questionnaire import Condition, Item, ItemType, Operator
from healthdesk.records.questionnaire_response import Coding, FormDate, Quantity, Value
from healthdesk.rules.form_checks import is_amiss
from healthdesk.rules.form_index import FormIndex
from healthdesk.rules.form_values import order, same, say, type_fits

Doubt = tuple[str, str]
"""A key (`forms.remark.<key>`) and what it is about."""

_NO_ORDER = frozenset(
    (ItemType.BOOLEAN, ItemType.CHOICE, ItemType.OPEN_CHOICE, ItemType.ATTACHMENT, ItemType.REFERENCE)
)


_LIMITED_BY: dict[ItemType, tuple[type, ...]] = {
    ItemType.INTEGER: (int, Decimal),
    ItemType.DECIMAL: (int, Decimal),
    ItemType.QUANTITY: (int, Decimal, Quantity),
    ItemType.DATE: (FormDate, dt.datetime),
    ItemType.DATE_TIME: (FormDate, dt.datetime),
    ItemType.TIME: (dt.time,),
}
"""What the least and the most of a kind of answer can be compared with."""


@dataclass(frozen=True, slots=True)
class Doubtful:
    """One thing that cannot be right, and at which question."""

    link_id: str
    key: str
    said: str = ""


def doubts_about(index: FormIndex) -> tuple[Doubtful, ...]:
    """Everything of that kind, in reading order."""
    return tuple(
        Doubtful(link, key, said) for link, item in index.items.items() for key, said in _doubts(index, item)
    )


def _doubts(index: FormIndex, item: Item) -> Iterator[Doubt]:
    if item.asks and is_out_of_reach(index, item):
        yield "required_unseen", ""
    yield from _limits_apart(item)
    yield from _options_alike(item)
    yield from _toggles_of_nothing(item)
    if item.asks and _says_nothing(index, item):
        yield "no_words", ""
    if item.limits.max_length == 0:
        yield "limits_apart", "maxLength 0"
    if item.asks:
        for value in item.initial:
            if is_amiss(item, value):
                yield "initial_amiss", say(value, item, None)
    for condition in item.conditions:
        asked = index.items.get(condition.question)
        if asked is not None and not _can_hold(asked, condition):
            yield "condition_never", condition.question


def _options_alike(item: Item) -> Iterator[Doubt]:
    """Options that cannot be told apart once they are answers."""
    seen: set[object] = set()
    for option in item.options:
        value = option.value
        key = (value.system, value.code) if isinstance(value, Coding) else value
        if key in seen:
            yield "double_option", option.words.base
        seen.add(key)


def _says_nothing(index: FormIndex, item: Item) -> bool:
    """Whether nobody can see what is asked; alone under words it is those that ask."""
    if item.words or item.prefix or item.link_id in index.unseen:
        return False
    above = index.items.get(index.parent[item.link_id] or "")
    return above is None or not above.words or len(above.items) > 1


def _toggles_of_nothing(item: Item) -> Iterator[Doubt]:
    """Options that come and go, and are not there."""
    if item.offered is None and item.options:
        for toggle in item.toggles:
            for value in toggle.options:
                if not any(same(option.value, value) for option in item.options):
                    yield "toggle_of_nothing", say(value, item, None)


def is_out_of_reach(index: FormIndex, item: Item) -> bool:
    """Whether an item must be answered that nobody sees and nothing fills in."""
    must = item.required or bool(item.limits.min_occurs)
    return must and item.link_id in index.unseen and not item.answers_itself


def _limits_apart(item: Item) -> Iterator[Doubt]:
    limits = item.limits
    for limit in (limits.min_value, limits.max_value):
        if limit is not None and not isinstance(limit, _LIMITED_BY.get(item.type, ())):
            yield "limit_unlike", say(limit, item, None)
    least, most = limits.min_value, limits.max_value
    if least is not None and most is not None and order(least, most) == 1:
        yield "limits_apart", f"{say(least, item, None)} > {say(most, item, None)}"
    for fewest, top in ((limits.min_occurs, limits.max_occurs), (limits.min_length, limits.max_length)):
        if fewest is not None and top is not None and fewest > top:
            yield "limits_apart", f"{fewest} > {top}"


def _can_hold(asked: Item, condition: Condition) -> bool:
    """Whether there is an answer with which a condition holds."""
    if condition.operator is Operator.EXISTS:
        return asked.asks or condition.answer is False
    if condition.operator is Operator.NOT_EQUAL:
        return True
    if condition.operator is Operator.EQUAL:
        return asked.asks and _can_be_given(asked, condition.answer)
    return asked.asks and (asked.type not in _NO_ORDER or bool(asked.options))


def _can_be_given(asked: Item, answer: Value) -> bool:
    """Whether a question can have an answer; a day is compared with a moment too."""
    if any(same(option.value, answer) for option in asked.options):
        return True
    if asked.type is ItemType.CHOICE and asked.options and asked.offered is None:
        return False
    kind = ItemType.DATE_TIME if asked.type is ItemType.DATE else asked.type
    return type_fits(answer, kind)
