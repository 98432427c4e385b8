"""How many days beforehand an interpreter has to be ordered, by language; and which languages are signed.

Data with its source, *te controleren*: `resources/codes/interpreters.json`.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from healthdesk.resource_paths import resource


@cache
def _data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("codes", "interpreters.json").read_text(encoding="utf-8"))
    return found


def lead_days(language: str) -> int:
    """So many days before the talk at the latest."""
    return int(_data()["days"].get(language, _data()["usual_days"]))


def early_ones() -> tuple[str, ...]:
    """The languages for which an interpreter has to be ordered earlier than for others."""
    return tuple(_data()["days"])


def is_signed(language: str) -> bool:
    """Whether it is seen and not heard: a telephone is of no use."""
    return language in _data()["signed"]
