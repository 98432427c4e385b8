"""Whether an item only says otherwise what it asked, so that what shows the one can show the other."""

from __future__ import annotations

from dataclasses import replace

from healthdesk.records.questionnaire import Item, ItemType, Limits, Words

_NO_WORDS, _NO_LIMITS = Words(), Limits()


def says_otherwise_only(one: Item, other: Item) -> bool:
    """Other words, options, limits or what must be answered; of a plain group, whatever is in it."""
    if one == other:
        return True
    if _shape(one) != _shape(other):
        return False
    return is_plain_group(one) or _all_alike(one.items, other.items)


def is_plain_group(item: Item) -> bool:
    """Whether it is a group that stands there once."""
    return item.type is ItemType.GROUP and not item.repeats


def _all_alike(ones: tuple[Item, ...], others: tuple[Item, ...]) -> bool:
    return len(ones) == len(others) and all(
        _shape(one) == _shape(other) and _all_alike(one.items, other.items)
        for one, other in zip(ones, others, strict=True)
    )


def _shape(item: Item) -> tuple[Item, bool]:
    """An item without what its view can say anew."""
    bare = replace(item, words=_NO_WORDS, options=(), limits=_NO_LIMITS, required=False, items=())
    return (replace(bare, help=_NO_WORDS) if item.asks else bare), bool(item.options)
