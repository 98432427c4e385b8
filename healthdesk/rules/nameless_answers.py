"""What of a filled form is kept when nobody's name is: each answer on its own, chosen or written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from healthdesk.records.questionnaire import Form, Item, ItemType
from healthdesk.records.questionnaire_response import Coding, ResponseItem, Value

YES, NO = "yes", "no"
OWN_WORDS = ""
"""The code of an answer that somebody wrote herself."""

_WRITTEN = (ItemType.STRING, ItemType.TEXT)


@dataclass(frozen=True, slots=True)
class Said:
    """One answer, loose from the others."""

    link_id: str
    number: int
    code: str
    words: str


def unfit(form: Form) -> tuple[str, ...]:
    """The questions that cannot be asked without a name.

    A day, a number or a file would tell of whom; and nobody can act on an answer that asks for action.
    """
    return tuple(item.link_id for item in form.walk() if _is_asked(item) and not _is_fit(item))


def said(form: Form, items: Sequence[ResponseItem]) -> tuple[Said, ...]:
    """Every answer that is kept."""
    by_link = {item.link_id: item for item in form.walk()}
    counted: dict[str, int] = {}
    found: list[Said] = []
    for link_id, value in _values(items):
        item = by_link.get(link_id)
        if item is None or not _is_asked(item) or not _is_fit(item):
            continue
        code, words = _told(item, value)
        if code or words:
            number = counted.get(link_id, 0)
            counted[link_id] = number + 1
            found.append(Said(link_id, number, code, words))
    return tuple(found)


def code_of(value: Value) -> str:
    """By what an option is counted."""
    if isinstance(value, bool):
        return YES if value else NO
    return value.code if isinstance(value, Coding) else str(value)


def _values(items: Sequence[ResponseItem]) -> Iterator[tuple[str, Value]]:
    for item in items:
        for answer in item.answers:
            yield item.link_id, answer.value
            yield from _values(answer.items)
        yield from _values(item.items)


def _told(item: Item, value: Value) -> tuple[str, str]:
    if item.type is ItemType.BOOLEAN:
        return code_of(value), ""
    code = code_of(value)
    if any(code_of(option.value) == code for option in item.options):
        return code, ""
    return OWN_WORDS, value.strip() if isinstance(value, str) else ""


def _is_asked(item: Item) -> bool:
    """What is worked out is nobody's answer."""
    return item.asks and item.calculated is None


def _is_fit(item: Item) -> bool:
    if any(option.safety_step for option in item.options):
        return False
    return item.type is ItemType.BOOLEAN or item.type in _WRITTEN or bool(item.options)
