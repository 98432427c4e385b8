"""By when an answer is expected, and which referrals are overdue or silent."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from functools import cache

from healthdesk.records.referral import Referral, Urgency
from healthdesk.resource_paths import resource
from healthdesk.rules.referral_steps import CLOSED, WAITING


@cache
def _days() -> dict[str, int]:
    data = json.loads(resource("codes", "referral-terms.json").read_text(encoding="utf-8"))
    found: dict[str, int] = data["answer_within_days"] | {"silent": data["silent_days"]}
    return found


def due_after(urgency: Urgency, sent_on: date) -> date:
    """The day by which an answer is expected."""
    return sent_on + timedelta(days=_days()[urgency.value])


def silent_days(referral: Referral, now: datetime) -> int:
    """Whole days since anything happened."""
    return max(0, (now - referral.changed_at).days)


def is_overdue(referral: Referral, now: datetime, today: date) -> bool:
    """Whether somebody has to ask after it.

    Every open referral becomes overdue by itself: a waiting one when its day has passed or when
    nobody said anything for long, an unsent one when it lies too long.
    """
    if referral.state in CLOSED:
        return False
    if referral.state in WAITING and referral.due_on is not None and today > referral.due_on:
        return True
    return silent_days(referral, now) >= _days()["silent"]
