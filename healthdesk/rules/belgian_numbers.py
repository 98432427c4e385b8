"""How Belgian numbers are shown: kept as digits, read in groups."""

from __future__ import annotations

import json
from functools import cache

from healthdesk.resource_paths import resource

_INSZ = 11


def show_insz(digits: str) -> str:
    """85.07.30-033.28; anything that is not eleven digits stays as it is."""
    if len(digits) != _INSZ or not digits.isdecimal():
        return digits
    return f"{digits[:2]}.{digits[2:4]}.{digits[4:6]}-{digits[6:9]}.{digits[9:]}"


@cache
def _unions() -> dict[str, str]:
    data = json.loads(resource("codes", "health-funds.json").read_text(encoding="utf-8"))
    found: dict[str, str] = data["unions"]
    return found


def fund_union(fund: str) -> str:
    """The national union behind a ziekenfonds, by its first digit; empty when not known."""
    return _unions().get(fund[:1], "") if len(fund) == 3 and fund.isdecimal() else ""
