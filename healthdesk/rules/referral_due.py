"""By when the next thing should happen, and which referrals are overdue or silent."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from healthdesk.records.referral import Direction, Referral, Urgency
from healthdesk.records.referral import ReferralState as State
from healthdesk.resource_paths import resource
from healthdesk.rules.referral_steps import UNSENT, is_open


@cache
def _terms() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("codes", "referral-terms.json").read_text(encoding="utf-8"))
    return found


def answer_days(urgency: Urgency) -> int:
    """Within how many days an answer is expected."""
    return int(_terms()["answer_within_days"][urgency.value])


def with_due(referral: Referral, today: date, planned_on: date | None = None) -> Referral:
    """The referral as it stands from today, with the day by which the next thing should happen.

    `planned_on` is the day on which the partner sees the person.
    """
    return replace(referral, due_on=_due(referral, today, planned_on))


def _due(referral: Referral, today: date, planned_on: date | None) -> date | None:
    state = referral.state
    if not is_open(referral):
        return None
    if state is State.PLANNED and planned_on is not None:
        return planned_on + timedelta(days=_terms()["news_after_meeting_days"])
    if state is State.RECEIVED and referral.direction is Direction.OUTGOING and referral.due_on is not None:
        return referral.due_on
    if state in {State.SENT, State.RECEIVED}:
        return today + timedelta(days=answer_days(referral.urgency))
    if state in UNSENT:
        return today + timedelta(days=_terms()["unsent_days"])
    return today + timedelta(days=_terms()["next_step_days"][state.value])


def silent_days(referral: Referral, now: datetime) -> int:
    """Whole days since anything happened."""
    return max(0, (now - referral.changed_at).days)


def is_overdue(referral: Referral, now: datetime, today: date) -> bool:
    """Whether somebody has to ask after it.

    Every open referral becomes overdue by itself: when its day has passed, or when nothing was
    heard for long (not while an appointment with the partner is still to come).
    """
    if not is_open(referral):
        return False
    if referral.due_on is None or today > referral.due_on:
        return True
    if referral.state is State.PLANNED and referral.planned_at is not None:
        return False
    return silent_days(referral, now) >= int(_terms()["silent_days"])
