"""By when the next thing should happen, and which referrals are overdue or silent."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from functools import cache
from operator import attrgetter
from typing import Any

from healthdesk.errors import NotAllowed
from healthdesk.records.referral import Direction, Referral, Urgency
from healthdesk.records.referral import ReferralState as State
from healthdesk.records.referral_terms import ReferralTerms
from healthdesk.resource_paths import resource
from healthdesk.rules.referral_steps import is_open

MOST_DAYS = 365
_MOST = timedelta(days=MOST_DAYS)


@cache
def shipped_terms() -> ReferralTerms:
    """The terms of the program, while the house agreed on nothing else."""
    data: dict[str, Any] = json.loads(resource("codes", "referral-terms.json").read_text(encoding="utf-8"))
    return ReferralTerms(**data["days"])


def answer_days(urgency: Urgency, terms: ReferralTerms | None = None) -> int:
    """Within how many days an answer is expected."""
    by_urgency: dict[Urgency, Callable[[ReferralTerms], int]] = {
        Urgency.ROUTINE: attrgetter("routine"),
        Urgency.URGENT: attrgetter("urgent"),
        Urgency.ASAP: attrgetter("asap"),
        Urgency.STAT: attrgetter("stat"),
    }
    return by_urgency[urgency](terms or shipped_terms())


def with_due(
    referral: Referral, today: date, planned_on: date | None = None, terms: ReferralTerms | None = None
) -> Referral:
    """The referral as it stands from today, with the day by which the next thing should happen.

    `planned_on` is the day on which the partner sees the person; `terms` those of the house.
    """
    return replace(referral, due_on=_due(referral, today, planned_on, terms or shipped_terms()))


def _due(referral: Referral, today: date, planned_on: date | None, terms: ReferralTerms) -> date | None:
    state = referral.state
    if not is_open(referral):
        return None
    if state is State.PLANNED and planned_on is not None:
        # A year that was typed wrong, or a wait of years: once a year somebody looks.
        return min(planned_on, today + _MOST - timedelta(days=terms.after_meeting)) + timedelta(
            days=terms.after_meeting
        )
    if state is State.RECEIVED and referral.direction is Direction.OUTGOING and referral.due_on is not None:
        return referral.due_on
    if state in {State.SENT, State.RECEIVED, State.WITHDRAWING}:
        return today + timedelta(days=answer_days(referral.urgency, terms))
    days = {
        State.ACCEPTED: terms.accepted,
        State.PLANNED: terms.accepted,
        State.DID_NOT_ATTEND: terms.did_not_attend,
        State.DECLINED: terms.declined,
    }
    return today + timedelta(days=days.get(state, terms.unsent))


def silent_days(referral: Referral, now: datetime) -> int:
    """Whole days since anything happened."""
    return max(0, (now - referral.changed_at).days)


def is_overdue(referral: Referral, now: datetime, today: date, terms: ReferralTerms | None = None) -> bool:
    """Whether somebody has to ask after it.

    Every open referral becomes overdue by itself: when its day has passed, or when nothing was
    heard for long (not while an appointment with the partner is still to come, nor in the days that
    the house gives it afterwards).
    """
    if not is_open(referral):
        return False
    if referral.due_on is None or today > referral.due_on:
        return True
    terms = terms or shipped_terms()
    if referral.state is State.PLANNED and referral.planned_on is not None:
        given = today - timedelta(days=terms.after_meeting)
        if given <= referral.planned_on:
            return False
    return silent_days(referral, now) >= terms.silent


def is_due(referral: Referral, today: date) -> bool:
    """Whether the day on which to look at it is there, late or not."""
    return is_open(referral) and (referral.due_on is None or referral.due_on <= today)


def check_terms(terms: ReferralTerms) -> None:
    """Raise `NotAllowed` with the fields that no house can mean.

    Nothing may be due never: then an open referral could stay out of sight.
    """
    wrong = tuple(
        field.name
        for field in fields(terms)
        if field.name != "version" and not 1 <= getattr(terms, field.name) <= MOST_DAYS
    )
    if wrong:
        raise NotAllowed("referrals.odd_days", fields=wrong, most=MOST_DAYS)
    if not terms.stat <= terms.asap <= terms.urgent <= terms.routine:
        raise NotAllowed("referrals.days_crossed", fields=("routine", "urgent", "asap", "stat"))
