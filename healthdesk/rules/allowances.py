"""How many talks arrangements outside the house foresee, with what the house knows better."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from healthdesk.records.trajectory import Allowance
from healthdesk.resource_paths import resource


@cache
def _shipped() -> tuple[Allowance, ...]:
    data: dict[str, Any] = json.loads(resource("codes", "allowances.json").read_text(encoding="utf-8"))
    return tuple(
        Allowance(
            id=one["id"],
            name=one["name"],
            talks=one["talks"],
            months=one["months"],
            source=one["source"],
            valid_from=date.fromisoformat(one["valid_from"]),
            checked_on=date.fromisoformat(one["checked_on"]) if one["checked_on"] else None,
        )
        for one in data["allowances"]
    )


def allowances(own: Mapping[str, int]) -> tuple[Allowance, ...]:
    """Each as it counts in a house that put its `own` numbers in the place of some."""
    return tuple(
        Allowance(
            id=one.id,
            name=one.name,
            talks=own.get(one.id, one.talks),
            months=one.months,
            source=one.source,
            valid_from=one.valid_from,
            checked_on=one.checked_on,
            own=own.get(one.id, one.talks) != one.talks,
        )
        for one in _shipped()
    )


def shipped_talks(allowance_id: str) -> int:
    """The number that the program brought."""
    return next((one.talks for one in _shipped() if one.id == allowance_id), 0)
