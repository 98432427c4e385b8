"""Earlier steps of a history: which can be taken up again, and that one was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from healthdesk.records.house_rule import RuleVersion
from healthdesk.ui.parts.dates import clock_time, short_date


def returnable(versions: Sequence[RuleVersion], *, is_shipped: bool) -> frozenset[UUID]:
    """The steps that say something else than counts now; not that a rule of the house alone was gone."""
    others = (each for each in versions if each.content != versions[0].content)
    return frozenset(each.id for each in others if is_shipped or each.content is not None)


def as_before(version: RuleVersion, earlier: Sequence[RuleVersion], zone: tzinfo) -> list[str]:
    """Say "Weer zoals na wo 25 nov 2026 om 14:45." where the house said just this before."""
    for each in earlier:
        if each.area is version.area and each.content == version.content:
            told = QCoreApplication.translate("HouseRules", "Weer zoals na {day} om {time}.")
            at = each.changed_at.astimezone(zone)
            return [told.format(day=short_date(at.date()), time=clock_time(at))]
    return []
