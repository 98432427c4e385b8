"""How Belgian numbers are shown: kept as digits, read in groups."""

from __future__ import annotations

import json
from functools import cache

from healthdesk.resource_paths import resource

_INSZ = 11
NIHDI_LENGTHS = frozenset({8, 11})
"""Digits of a RIZIV number: without or with the code of what somebody is qualified for."""


def show_insz(digits: str) -> str:
    """85.07.30-033.28; anything that is not eleven digits stays as it is."""
    if len(digits) != _INSZ or not digits.isdecimal():
        return digits
    return f"{digits[:2]}.{digits[2:4]}.{digits[4:6]}-{digits[6:9]}.{digits[9:]}"


def show_nihdi(digits: str) -> str:
    """1-23456-25-000; anything that is not eight or eleven digits stays as it is."""
    if len(digits) not in NIHDI_LENGTHS or not digits.isdecimal():
        return digits
    groups = (digits[0], digits[1:6], digits[6:8], digits[8:])
    return "-".join(one for one in groups if one)


@cache
def _unions() -> dict[str, str]:
    data = json.loads(resource("codes", "health-funds.json").read_text(encoding="utf-8"))
    found: dict[str, str] = data["unions"]
    return found


def fund_union(fund: str) -> str:
    """The national union behind a ziekenfonds, by its first digit; empty when not known."""
    return _unions().get(fund[:1], "") if len(fund) == 3 and fund.isdecimal() else ""
