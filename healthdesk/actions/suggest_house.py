"""What a new house of one kind starts with: editable defaults from ``resources/houses``."""

from __future__ import annotations

import json
from datetime import time

from healthdesk.records.house import House, HouseKind, IdentityLevel, OpeningHours
from healthdesk.records.ids import new_id
from healthdesk.resource_paths import resource


def suggest(kind: HouseKind, language: str = "nl") -> House:
    """A house without a name, with the privacy, signing age and opening hours of its kind."""
    data = json.loads(resource("houses", f"{kind.value}.json").read_text(encoding="utf-8"))
    return House(
        id=new_id(),
        kind=kind,
        name="",
        language=language,
        identity_default=IdentityLevel(data["identity_default"]),
        signing_age=int(data["signing_age"]),
        opening_hours=tuple(
            OpeningHours(
                hours["weekday"], time.fromisoformat(hours["opens"]), time.fromisoformat(hours["closes"])
            )
            for hours in data["opening_hours"]
        ),
    )
