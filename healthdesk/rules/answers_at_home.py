"""Answers that stand elsewhere than their form has the question, put where it does.

Some programs leave all answers in one list, or beside the question that they hang under.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from healthdesk.records.questionnaire import Item
from healthdesk.records.questionnaire_response import ResponseItem
from healthdesk.rules.form_index import FormIndex

Given = tuple[ResponseItem, ...]


def at_home(items: Given, index: FormIndex) -> tuple[Given, tuple[str, ...]]:
    """The answers with each in its place, and the questions whose answers stood elsewhere."""
    strays: list[ResponseItem] = []
    found = _sorted_out(items, index.form.items, index, strays)
    for stray in strays:
        found = _put(found, index.chain(stray.link_id), stray)
    return found, tuple(dict.fromkeys(stray.link_id for stray in strays))


def _sorted_out(items: Given, there: Sequence[Item], index: FormIndex, strays: list[ResponseItem]) -> Given:
    """What stands where it should, or nowhere in the form; the rest goes to the strays."""
    allowed = {item.link_id for item in there}
    kept: list[ResponseItem] = []
    for given in items:
        item = index.items.get(given.link_id)
        if item is None:
            kept.append(given)
            continue
        answers = tuple(
            replace(one, items=_sorted_out(one.items, item.items, index, strays)) for one in given.answers
        )
        made = replace(given, answers=answers, items=_sorted_out(given.items, item.items, index, strays))
        (kept if given.link_id in allowed else strays).append(made)
    return tuple(kept)


def _put(items: Given, chain: Sequence[str], stray: ResponseItem) -> Given:
    """Under the first of those that it stands under; under its first answer where it has one."""
    if len(chain) == 1:
        return (*items, stray)
    at = next((n for n, one in enumerate(items) if one.link_id == chain[0]), None)
    if at is None:
        return (*items, ResponseItem(chain[0], "", (), _put((), chain[1:], stray)))
    above = items[at]
    if above.answers:
        first = replace(above.answers[0], items=_put(above.answers[0].items, chain[1:], stray))
        above = replace(above, answers=(first, *above.answers[1:]))
    else:
        above = replace(above, items=_put(above.items, chain[1:], stray))
    return (*items[:at], above, *items[at + 1 :])
