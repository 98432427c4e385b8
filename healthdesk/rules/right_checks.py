"""Whether a right that somebody wrote can be used: told per field, in sentences."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from healthdesk.errors import NotAllowed
from healthdesk.records.entitlement import Amount, Entitlement, FactKind, FactQuestion
from healthdesk.rules.condition_outline import Branch, Comparison, ConditionPart, Leaf, outline
from healthdesk.rules.entitlement_data import require_conditions
from healthdesk.rules.seen_words import is_seen

_ANSWERS = frozenset({Comparison.ONE_OF, Comparison.NONE_OF})
_NUMBERS = frozenset({Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.LESS, Comparison.MORE})
_AMOUNTS = frozenset({Comparison.UNDER, Comparison.ABOVE})
Known = Mapping[str, FactQuestion]
"""The questions of the house."""


def require_sound(right: Entitlement, known: Known) -> None:
    """Raise `NotAllowed` for the first thing that is wrong, with its field."""
    if not is_seen(right.name.get("nl", "")):
        raise NotAllowed("rights.name_missing", fields=("name",))
    _require_conditions(right, known)
    for number, row in enumerate(right.amounts):
        trouble = amount_trouble(row)
        if trouble:
            raise NotAllowed(trouble, fields=(f"amounts.{number}",))
    if not right.sources or not all(one.name.strip() for one in right.sources):
        raise NotAllowed("rights.source_missing", fields=("sources",))
    if ends_too_soon(right.valid_from, right.valid_until):
        raise NotAllowed("rights.ends_before_it_begins", fields=("valid_until",))
    if right.checked_on is not None and not right.checked_by.strip():
        raise NotAllowed("rights.checked_by_nobody", fields=("checked_by",))
    require_conditions(right, right.id, known)


def amount_trouble(row: Amount) -> str:
    """The key of the sentence that says what is wrong with an amount; "" when nothing is."""
    if not row.label.get("nl", "").strip():
        return "rights.amount_unnamed"
    if row.value < 0 or row.extra < 0:
        return "rights.amount_negative"
    if not row.source.name.strip():
        return "rights.amount_without_source"
    if ends_too_soon(row.valid_from, row.valid_until):
        return "rights.ends_before_it_begins"
    return ""


def leaf_trouble(leaf: Leaf, amounts: Collection[str], known: Known) -> str:
    """The key of the sentence that says what is wrong with one line of a condition; "" when nothing is."""
    if leaf.fact not in known:
        return "rights.choose_a_fact"
    if known[leaf.fact].retired_on is not None:
        return "rights.retired_fact"
    if leaf.test in _ANSWERS and not leaf.value:
        return "rights.choose_an_answer"
    if leaf.test in _NUMBERS and not _is_number(leaf.value):
        return "rights.number_missing"
    if leaf.test in _AMOUNTS and leaf.value not in amounts:
        return "rights.amount_gone"
    return ""


def ends_too_soon(begin: date | None, end: date | None) -> bool:
    """Whether something would end before it begins."""
    return begin is not None and end is not None and end < begin


def comparisons_for(kind: FactKind, *, has_amounts: bool) -> tuple[Comparison, ...]:
    """How an answer of this kind can be compared."""
    known = (Comparison.KNOWN, Comparison.UNKNOWN)
    if kind is FactKind.YES_NO:
        return Comparison.YES, Comparison.NO, *known
    if kind in {FactKind.ONE, FactKind.SEVERAL}:
        return Comparison.ONE_OF, Comparison.NONE_OF, *known
    under = (Comparison.UNDER, Comparison.ABOVE) if has_amounts else ()
    return (
        *under,
        Comparison.AT_LEAST,
        Comparison.AT_MOST,
        Comparison.MORE,
        Comparison.LESS,
        *known,
    )


def can_be_tried(right: Entitlement, known: Known) -> bool:
    """Whether its conditions are whole and its amounts are numbers, whatever else still lacks."""
    try:
        _require_conditions(right, known)
    except NotAllowed:
        return False
    return all(row.value >= 0 and row.extra >= 0 for row in right.amounts)


def _require_conditions(right: Entitlement, known: Known) -> None:
    keys = {row.key for row in right.amounts}
    for field, condition in (("when", right.when), ("held", right.held)):
        if condition is not None:
            _require_condition(outline(condition), field, keys, known)


def _require_condition(whole: ConditionPart, field: str, amounts: Collection[str], known: Known) -> None:
    for one in _parts(whole):
        trouble = leaf_trouble(one, amounts, known) if isinstance(one, Leaf) else ""
        if isinstance(one, Branch) and not one.parts and one is not whole:
            trouble = "rights.empty_group"
        if trouble:
            raise NotAllowed(trouble, fields=(field,))


def _parts(part: ConditionPart) -> Iterator[ConditionPart]:
    yield part
    for inner in part.parts if isinstance(part, Branch) else ():
        yield from _parts(inner)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
