"""How many talks arrangements outside the house foresee, with what the house knows better and since when.

What the program brings is data with a day and a source. What a house makes of one is a whole version of it
with a day and a source of its own (decision 026); the newest that holds on a day counts, else the program's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from hashlib import sha256
from typing import Any

from healthdesk.errors import NotAllowed
from healthdesk.records.house_rule import RuleVersion
from healthdesk.records.trajectory import Allowance
from healthdesk.resource_paths import resource
from healthdesk.rules.seen_words import is_seen
from healthdesk.rules.trajectory import MOST

MOST_MONTHS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseAllowance:
    """One arrangement as it counts in a house today, with the program's beside it."""

    allowance: Allowance
    shipped: Allowance
    version: RuleVersion | None = None
    """The newest step of the house; None where it never made one."""
    newest: Allowance | None = None
    """What that step says: it may hold later, or no more. None: what the program brings."""
    is_newer_shipped: bool = False
    """Whether the program's own changed since the house changed it."""

    @property
    def number(self) -> int:
        """The newest step, 0 before the first."""
        return self.version.number if self.version is not None else 0


@cache
def _shipped() -> tuple[Allowance, ...]:
    data: dict[str, Any] = json.loads(resource("codes", "allowances.json").read_text(encoding="utf-8"))
    return tuple(
        Allowance(
            id=one["id"],
            name=one["name"],
            talks=one["talks"],
            months=one["months"],
            individual=one["individual"],
            source=one["source"],
            valid_from=date.fromisoformat(one["valid_from"]),
            checked_on=date.fromisoformat(one["checked_on"]) if one["checked_on"] else None,
        )
        for one in data["allowances"]
    )


def house_allowances(
    own: Mapping[str, int], steps: Iterable[RuleVersion], day: date
) -> tuple[HouseAllowance, ...]:
    """Each as it counts on this day; `steps`: every step of the house, of each the newest first.

    `own`: numbers that a house set before a source was asked for. They hold until it makes a step.
    """
    known = tuple(steps)
    return tuple(
        _of_house(one, own.get(one.id), [step for step in known if step.key == one.id], day)
        for one in _shipped()
    )


def _of_house(
    shipped: Allowance, number: int | None, steps: Sequence[RuleVersion], day: date
) -> HouseAllowance:
    if not steps:
        counts = shipped
        if number is not None and number != shipped.talks:
            counts = replace(shipped, talks=number, source="", checked_on=None, own=True)
        return HouseAllowance(allowance=counts, shipped=shipped)
    newest = steps[0]
    told = allowance_from(shipped, newest)
    return HouseAllowance(
        allowance=_in_force(shipped, steps, day),
        shipped=shipped,
        version=newest,
        newest=told,
        is_newer_shipped=told is not None and newest.based_on != print_of(shipped),
    )


def _in_force(shipped: Allowance, steps: Sequence[RuleVersion], day: date) -> Allowance:
    """The newest that holds on this day; given back to the program, no older one does."""
    for step in steps:
        if step.content is None:
            break
        one = allowance_from(shipped, step)
        if one is not None and one.valid_from <= day and (one.valid_until is None or day <= one.valid_until):
            return one
    return shipped


def allowances(own: Mapping[str, int], steps: Iterable[RuleVersion], day: date) -> tuple[Allowance, ...]:
    """Each as it counts in a house on this day."""
    return tuple(one.allowance for one in house_allowances(own, steps, day))


def shipped_talks(allowance_id: str) -> int:
    """The number that the program brought."""
    return next((one.talks for one in _shipped() if one.id == allowance_id), 0)


def content_of(one: Allowance) -> dict[str, Any]:
    """What a step keeps of it; what it is called stays the program's."""
    return {
        "talks": one.talks,
        "months": one.months,
        "source": one.source.strip(),
        "valid_from": one.valid_from.isoformat(),
        "valid_until": one.valid_until.isoformat() if one.valid_until else None,
        "checked_on": one.checked_on.isoformat() if one.checked_on else None,
        "checked_by": one.checked_by.strip(),
    }


def allowance_from(shipped: Allowance, step: RuleVersion) -> Allowance | None:
    """What a step of the house says; None where it gives it back, or nothing can be read of it."""
    told = step.content
    if told is None:
        return None
    try:
        return replace(
            shipped,
            talks=int(told["talks"]),
            months=int(told["months"]),
            source=str(told["source"]),
            valid_from=date.fromisoformat(told["valid_from"]),
            valid_until=_day(told["valid_until"]),
            checked_on=_day(told["checked_on"]),
            checked_by=str(told["checked_by"]),
            own=True,
        )
    except (KeyError, ValueError, TypeError):
        return None


def _day(told: str | None) -> date | None:
    return date.fromisoformat(told) if told else None


def print_of(shipped: Allowance) -> str:
    """By which the program's is known again: another one where anything in it changed."""
    return sha256(json.dumps(content_of(shipped), sort_keys=True).encode()).hexdigest()


def require_sound(one: Allowance, today: date) -> None:
    """Raise `NotAllowed` with the field at fault: a number without a day and a source is none."""
    if not 1 <= one.talks <= MOST:
        raise NotAllowed("path.odd_number", fields=("talks",), most=MOST)
    if not 1 <= one.months <= MOST_MONTHS:
        raise NotAllowed("allowance.odd_months", fields=("months",), most=MOST_MONTHS)
    if not is_seen(one.source):
        raise NotAllowed("allowance.no_source", fields=("source",))
    if one.valid_until is not None and one.valid_until < one.valid_from:
        raise NotAllowed("allowance.ends_first", fields=("valid_until",))
    if one.checked_on is not None and one.checked_on > today:
        raise NotAllowed("allowance.checked_later", fields=("checked_on",))
    if one.checked_on is not None and not is_seen(one.checked_by):
        raise NotAllowed("allowance.checked_by_nobody", fields=("checked_by",))
