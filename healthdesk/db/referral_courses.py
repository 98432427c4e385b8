"""How the referrals of the house went, read from their stories: for figures, and to learn from."""

from __future__ import annotations

from datetime import datetime
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.referrals import ReferralEventRow, ReferralRow
from healthdesk.records.referral import Direction, EventKind, ReferralState
from healthdesk.records.referral_course import Course
from healthdesk.rules.referral_figures import course_of

_MOVES = [EventKind.STEP.value, EventKind.REOPENED.value, EventKind.UNDONE.value]


def courses(session: Session, since: datetime, until: datetime | None = None) -> tuple[Course, ...]:
    """Those we sent out from `since` on and before `until`, in the order in which they were begun."""
    sent = sa.select(ReferralEventRow.referral_id).where(
        ReferralEventRow.state == ReferralState.SENT.value, ReferralEventRow.at >= since
    )
    query = (
        sa.select(
            ReferralRow.id,
            ReferralRow.partner_id,
            ReferralRow.partner_name,
            ReferralRow.theme,
            ReferralEventRow.at,
            ReferralEventRow.kind,
            ReferralEventRow.state,
        )
        .join(ReferralEventRow, ReferralEventRow.referral_id == ReferralRow.id)
        .where(
            ReferralRow.direction == Direction.OUTGOING.value,
            ReferralRow.id.in_(sent),
            ReferralEventRow.kind.in_(_MOVES),
        )
        .order_by(ReferralRow.created_at, ReferralRow.id, ReferralEventRow.at, ReferralEventRow.id)
    )
    rows = session.execute(query).all()
    found = (_course(list(story)) for _id, story in groupby(rows, key=_whose))
    return tuple(
        one
        for one in found
        if one is not None and one.sent_at >= since and (until is None or one.sent_at < until)
    )


def _whose(row: Any) -> Any:
    return row.id


def _course(story: list[Any]) -> Course | None:
    first = story[0]
    steps = [(row.at, EventKind(row.kind), ReferralState(row.state) if row.state else None) for row in story]
    return course_of(steps, first.partner_id, first.partner_name, first.theme)
