"""The order in which people who wait are asked: fair, total, and told in plain words.

Who waits longest is first. What presses counts as having waited some days longer, a number that each
house sets; so the order of two people never turns round by waiting, and nobody is passed for ever: who
came more than that number of days later stays behind, however much it presses.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from healthdesk.records.house import HouseKind
from healthdesk.records.waiting import ListState, Waiting, WaitingPolicy, WaitingUrgency


def usual_policy(kind: HouseKind) -> WaitingPolicy:
    """With what a house begins: at TEJO nobody waits on a list."""
    return WaitingPolicy(state=ListState.OFF if kind is HouseKind.TEJO else ListState.OPEN)


def head_start(one: Waiting, policy: WaitingPolicy) -> int:
    """For how many days longer somebody counts."""
    return {
        WaitingUrgency.ROUTINE: 0,
        WaitingUrgency.SOON: policy.soon_days,
        WaitingUrgency.URGENT: policy.urgent_days,
    }[one.urgency]


def counts_from(one: Waiting, policy: WaitingPolicy) -> tuple[datetime, datetime, UUID]:
    """What is compared: since when she counts, since when she waits, and for the same instant her number."""
    return one.since - timedelta(days=head_start(one, policy)), one.since, one.id


def in_order(several: Iterable[Waiting], policy: WaitingPolicy) -> tuple[Waiting, ...]:
    """The first is asked first."""
    return tuple(sorted(several, key=lambda one: counts_from(one, policy)))
