"""What a therapist is by training, in each language; as the sender of a letter customarily says it.

Data with its source, *te controleren*: `resources/codes/disciplines.json`.
"""

from __future__ import annotations

import json
from functools import cache

from healthdesk.resource_paths import resource


@cache
def _names() -> dict[str, dict[str, str]]:
    data = json.loads(resource("codes", "disciplines.json").read_text(encoding="utf-8"))
    return {one["code"]: one for one in data["disciplines"]}


def disciplines() -> tuple[str, ...]:
    """The codes that can be chosen, those of talks first."""
    return tuple(_names())


def discipline_name(code: str | None, language: str) -> str:
    """In words; a code that is not known is said as it stands, and nothing where nobody said one."""
    if not code:
        return ""
    known = _names().get(code)
    return code if known is None else known.get(language, known["nl"])
