"""About how many talks a house of a kind foresees for one person: a habit, never a limit."""

from __future__ import annotations

import json
from functools import cache

from healthdesk.records.house import HouseKind
from healthdesk.resource_paths import resource


@cache
def usual_talks(kind: HouseKind) -> int | None:
    """The number, or None where a house of this kind does not count."""
    data = json.loads(resource("houses", f"{kind.value}.json").read_text(encoding="utf-8"))
    found = data.get("usual_talks")
    return int(found) if found else None
