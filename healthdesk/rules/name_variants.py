"""Given names that are one name by another road: Oleksandr and Alexander. Data with its source and date.

`resources/codes/name-variants.json`. What `sound_alike` hears by itself is not in it.
"""

from __future__ import annotations

import json
from functools import cache

from healthdesk.resource_paths import resource


@cache
def _groups() -> dict[str, int]:
    told = json.loads(resource("codes", "name-variants.json").read_text(encoding="utf-8"))
    return {name: number for number, names in enumerate(told["names"]) for name in names}


def one_name(word: str, other: str) -> bool:
    """Whether both folded words stand there as ways of one name."""
    known = _groups()
    return word in known and known[word] == known.get(other)
