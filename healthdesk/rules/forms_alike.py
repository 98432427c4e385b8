"""Whether two forms ask the same and only say it otherwise, so that what shows one can show the other."""

from __future__ import annotations

from dataclasses import replace

from healthdesk.records.questionnaire import Form, Item, Limits, Words

_NO_WORDS, _NO_LIMITS = Words(), Limits()


def says_otherwise_only(one: Form, other: Form) -> bool:
    """Other words, options, limits or what must be answered at the same questions in the same places."""
    return (
        one.languages == other.languages
        and replace(one, title=_NO_WORDS, description=_NO_WORDS, items=())
        == replace(other, title=_NO_WORDS, description=_NO_WORDS, items=())
        and _shapes(one.items) == _shapes(other.items)
    )


def _shapes(items: tuple[Item, ...]) -> tuple[object, ...]:
    return tuple((_shape(item), _shapes(item.items)) for item in items)


def _shape(item: Item) -> tuple[Item, bool]:
    """An item without what its view can say anew."""
    bare = replace(item, words=_NO_WORDS, options=(), limits=_NO_LIMITS, required=False, items=())
    return (replace(bare, help=_NO_WORDS) if item.asks else bare), bool(item.options)
