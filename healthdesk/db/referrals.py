"""Keeping referrals and their story."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db import house_policies
from healthdesk.db.store import change_row
from healthdesk.db.tables.patients import PatientRow
from healthdesk.db.tables.referrals import ReferralEventRow, ReferralRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.referral import (
    Direction,
    EventKind,
    Referral,
    ReferralEvent,
    ReferralLine,
    ReferralState,
    Urgency,
)
from healthdesk.records.referral_terms import ReferralTerms
from healthdesk.rules.person_names import called, grown_age
from healthdesk.rules.referral_due import is_overdue, shipped_terms, silent_days

POLICY = "referrals"
"""Under which name the terms of the house are kept."""

_PLAIN = (
    "id",
    "number",
    "reply_code",
    "patient_id",
    "partner_id",
    "partner_name",
    "theme",
    "reason",
    "question",
    "background",
    "context",
    "consent_id",
    "at_request",
    "own_hands",
    "bridging",
    "due_on",
    "owner_id",
    "owner_name",
    "decline_reason",
    "outcome",
    "planned_on",
    "planned_at",
    "followed_by",
    "created_at",
    "changed_at",
    "version",
)


def _values(one: Referral) -> dict[str, Any]:
    return {name: getattr(one, name) for name in _PLAIN} | {
        "direction": one.direction.value,
        "urgency": one.urgency.value,
        "state": one.state.value,
    }


def _record(row: ReferralRow) -> Referral:
    return Referral(
        direction=Direction(row.direction),
        urgency=Urgency(row.urgency),
        state=ReferralState(row.state),
        **{name: getattr(row, name) for name in _PLAIN},
    )


def add(session: Session, one: Referral) -> None:
    """Keep a new referral."""
    session.add(ReferralRow(**_values(one)))
    session.flush()


def change(session: Session, one: Referral) -> Referral:
    """Keep the changed referral; returns it with its new version."""
    values = {name: value for name, value in _values(one).items() if name not in {"id", "version"}}
    try:
        version = change_row(session, ReferralRow, one.id, one.version, values, mine=one)
    except ChangedMeanwhile:
        session.expire_all()
        raise ChangedMeanwhile(mine=one, theirs=by_id(session, one.id)) from None
    return replace(one, version=version)


def remove(session: Session, referral_id: UUID) -> None:
    """Take one away with its story: it was begun for somebody else, and nothing hangs on it."""
    session.execute(sa.delete(ReferralEventRow).where(ReferralEventRow.referral_id == referral_id))
    session.execute(sa.delete(ReferralRow).where(ReferralRow.id == referral_id))
    session.expire_all()


def by_id(session: Session, referral_id: UUID) -> Referral | None:
    """One referral."""
    row = session.get(ReferralRow, referral_id)
    return None if row is None else _record(row)


def by_code(session: Session, code: str) -> Referral | None:
    """The referral of a reply slip."""
    row = session.scalar(sa.select(ReferralRow).where(ReferralRow.reply_code == code))
    return None if row is None else _record(row)


def by_number(session: Session, number: str) -> Referral | None:
    """The referral with this number."""
    row = session.scalar(sa.select(ReferralRow).where(ReferralRow.number == number))
    return None if row is None else _record(row)


def next_number(session: Session, letter: str, year: int) -> str:
    """The next number of the year: V-2026-0142."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(sa.text("SELECT pg_advisory_xact_lock(7402233)"))
    prefix = f"{letter}-{year}-"
    numbers = sa.select(ReferralRow.number).where(ReferralRow.number.like(f"{prefix}%"))
    # The longest is the highest: after 9999 comes 10000.
    last = session.scalar(
        numbers.order_by(sa.func.length(ReferralRow.number).desc(), ReferralRow.number.desc()).limit(1)
    )
    return f"{prefix}{(int(last[len(prefix) :]) if last else 0) + 1:04d}"


def _event_values(event: ReferralEvent) -> dict[str, Any]:
    return {
        "id": event.id,
        "referral_id": event.referral_id,
        "at": event.at,
        "by": event.by,
        "kind": event.kind.value,
        "state": event.state.value if event.state else None,
        "text": event.text,
    }


def tell(session: Session, event: ReferralEvent) -> None:
    """Add a line to the story."""
    session.execute(sa.insert(ReferralEventRow).values(**_event_values(event)))


def forget_words(session: Session, event_ids: Iterable[UUID]) -> None:
    """Lines of the story whose words were meant for another: that something was there stays told."""
    which = ReferralEventRow.id.in_(tuple(event_ids))
    session.execute(sa.update(ReferralEventRow).where(which).values(text=""))


def reached(session: Session, referral_ids: Iterable[UUID]) -> dict[tuple[UUID, ReferralState], datetime]:
    """When each of these came into each of its states, the last time that it did."""
    row = ReferralEventRow
    query = (
        sa.select(row.referral_id, row.state, sa.func.max(row.at))
        .where(row.referral_id.in_(tuple(referral_ids)), row.kind == EventKind.STEP.value)
        .group_by(row.referral_id, row.state)
    )
    return {(one, ReferralState(state)): at for one, state, at in session.execute(query) if state}


def story(session: Session, referral_id: UUID) -> tuple[ReferralEvent, ...]:
    """The whole story, newest first."""
    query = sa.select(ReferralEventRow).where(ReferralEventRow.referral_id == referral_id)
    rows = session.scalars(query.order_by(ReferralEventRow.at.desc(), ReferralEventRow.id.desc()))
    return tuple(
        ReferralEvent(
            id=row.id,
            referral_id=row.referral_id,
            at=row.at,
            by=row.by,
            kind=EventKind(row.kind),
            state=ReferralState(row.state) if row.state else None,
            text=row.text,
        )
        for row in rows
    )


def terms_of(session: Session) -> ReferralTerms:
    """As the house agreed, or as the program proposes."""
    return house_policies.known(session, POLICY, ReferralTerms) or shipped_terms()


def _lines(session: Session, query: Any, now: datetime, today: date) -> tuple[ReferralLine, ...]:
    return _as_lines(session, session.execute(_with_person(query)), now, today)


def _with_person(query: Any) -> Any:
    return query.join(PatientRow, PatientRow.id == ReferralRow.patient_id).add_columns(
        PatientRow.code,
        PatientRow.used_name,
        PatientRow.official_given,
        PatientRow.official_family,
        PatientRow.birth_date,
        PatientRow.age,
        PatientRow.age_noted_on,
    )


def _as_lines(session: Session, rows: Iterable[Any], now: datetime, today: date) -> tuple[ReferralLine, ...]:
    found = []
    terms = terms_of(session)
    for row in rows:
        one = _record(row[0])
        found.append(
            ReferralLine(
                referral=one,
                person=called(row.used_name, row.official_given, row.official_family) or row.code,
                age=grown_age(row.birth_date, row.age, row.age_noted_on, today),
                overdue=is_overdue(one, now, today, terms),
                silent_days=silent_days(one, now),
            )
        )
    return tuple(found)


def board(
    session: Session, now: datetime, today: date, *, closed_since: datetime
) -> tuple[ReferralLine, ...]:
    """Every open referral, and those closed lately, the longest silent first."""
    query = sa.select(ReferralRow).where(sa.or_(_is_open(), ReferralRow.changed_at >= closed_since))
    return _lines(session, query.order_by(ReferralRow.changed_at), now, today)


def _is_open() -> sa.ColumnElement[bool]:
    """The same as `rules.referral_steps.is_open`, asked of the database."""
    declined = ReferralRow.state == ReferralState.DECLINED.value
    ended = [ReferralState.COMPLETED.value, ReferralState.WITHDRAWN.value]
    settled = sa.or_(ReferralRow.direction == Direction.INCOMING.value, ReferralRow.followed_by.is_not(None))
    return sa.and_(ReferralRow.state.not_in(ended), sa.not_(sa.and_(declined, settled)))


def open_lines(session: Session, now: datetime, today: date) -> tuple[ReferralLine, ...]:
    """Every open referral, what is due first on top."""
    query = sa.select(ReferralRow).where(_is_open())
    return _lines(session, query.order_by(ReferralRow.due_on, ReferralRow.changed_at), now, today)


_OF_PATIENT = _with_person(
    sa.select(ReferralRow)
    .where(ReferralRow.patient_id == sa.bindparam("who"))
    .order_by(ReferralRow.created_at.desc())
)


def of_patient(session: Session, patient_id: UUID, now: datetime, today: date) -> tuple[ReferralLine, ...]:
    """One person's referrals, the newest first."""
    return _as_lines(session, session.execute(_OF_PATIENT, {"who": patient_id}), now, today)


def every_one(session: Session) -> tuple[Referral, ...]:
    """All of them, open and closed, in the order they began."""
    query = sa.select(ReferralRow).order_by(ReferralRow.created_at, ReferralRow.id)
    return tuple(_record(row) for row in session.scalars(query))


def line_of(session: Session, referral_id: UUID, now: datetime, today: date) -> ReferralLine | None:
    """One referral as a line."""
    query = sa.select(ReferralRow).where(ReferralRow.id == referral_id)
    found = _lines(session, query, now, today)
    return found[0] if found else None
