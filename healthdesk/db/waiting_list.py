"""Keeping who waits for a moment, when they were asked, and how the house keeps its list."""

from __future__ import annotations

from collections import defaultdict
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.waiting import WaitingCallRow, WaitingPolicyRow, WaitingRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.waiting import (
    CallOutcome,
    ListState,
    Waiting,
    WaitingCall,
    WaitingEnding,
    WaitingPolicy,
    WaitingUrgency,
)

_PLAIN = (
    "id",
    "patient_id",
    "service_id",
    "wish",
    "since",
    "note",
    "noted_by",
    "ended_at",
    "appointment_id",
    "version",
)
_CALL = ("id", "waiting_id", "slot_id", "opening_id", "at", "words", "by")


def add(session: Session, one: Waiting) -> None:
    """Somebody waits from now on."""
    session.add(WaitingRow(**_values(one)))
    session.flush()


def remove(session: Session, waiting_id: UUID) -> None:
    """She was put on the list by mistake."""
    session.execute(sa.delete(WaitingCallRow).where(WaitingCallRow.waiting_id == waiting_id))
    session.execute(sa.delete(WaitingRow).where(WaitingRow.id == waiting_id))


def change(session: Session, one: Waiting) -> Waiting:
    """Keep it changed; `one.version` is the version it was read with. Returns it as it is kept."""
    values = {name: value for name, value in _values(one).items() if name not in {"id", "version"}}
    try:
        change_row(session, WaitingRow, one.id, one.version, values, mine=one)
    except ChangedMeanwhile:
        raise ChangedMeanwhile(mine=one, theirs=by_id(session, one.id)) from None
    kept = by_id(session, one.id)
    return one if kept is None else kept


def by_id(session: Session, waiting_id: UUID) -> Waiting | None:
    """One of them, ended or not."""
    query = sa.select(WaitingRow).where(WaitingRow.id == waiting_id)
    row = session.scalar(query.execution_options(populate_existing=True))
    return None if row is None else _record(row)


def open_ones(session: Session) -> tuple[Waiting, ...]:
    """Everybody who waits, in no order that means anything."""
    query = sa.select(WaitingRow).where(WaitingRow.ended_at.is_(None)).order_by(WaitingRow.since)
    return tuple(_record(row) for row in session.scalars(query))


_OF_PATIENT = (
    sa.select(WaitingRow)
    .where(WaitingRow.patient_id == sa.bindparam("who"))
    .order_by(WaitingRow.since.desc())
)


def of_patient(session: Session, patient_id: UUID) -> tuple[Waiting, ...]:
    """When one person waited, the latest first."""
    return tuple(_record(row) for row in session.scalars(_OF_PATIENT, {"who": patient_id}))


def add_call(session: Session, one: WaitingCall) -> None:
    """Keep that somebody was asked."""
    values = {name: getattr(one, name) for name in _CALL}
    session.add(WaitingCallRow(**values, outcome=one.outcome.value))
    session.flush()


def remove_call(session: Session, call_id: UUID) -> None:
    """It was noted by mistake."""
    session.execute(sa.delete(WaitingCallRow).where(WaitingCallRow.id == call_id))


def open_calls(session: Session) -> dict[UUID, tuple[WaitingCall, ...]]:
    """When those who still wait were asked, the latest first."""
    query = (
        sa.select(WaitingCallRow)
        .join(WaitingRow, WaitingRow.id == WaitingCallRow.waiting_id)
        .where(WaitingRow.ended_at.is_(None))
        .order_by(WaitingCallRow.at.desc(), WaitingCallRow.id.desc())
    )
    found: defaultdict[UUID, list[WaitingCall]] = defaultdict(list)
    for row in session.scalars(query):
        values = {name: getattr(row, name) for name in _CALL}
        found[row.waiting_id].append(WaitingCall(**values, outcome=CallOutcome(row.outcome)))
    return {one: tuple(calls) for one, calls in found.items()}


def policy(session: Session) -> WaitingPolicy | None:
    """How the house keeps its list; None while nobody said."""
    row = session.scalar(sa.select(WaitingPolicyRow).execution_options(populate_existing=True))
    if row is None:
        return None
    return WaitingPolicy(
        state=ListState(row.state),
        words=row.words,
        soon_days=row.soon_days,
        urgent_days=row.urgent_days,
        version=row.version,
    )


def keep_policy(session: Session, house_id: UUID, wanted: WaitingPolicy) -> WaitingPolicy:
    """Keep it; `wanted.version` is the one it was read with. Returns it as it is kept."""
    values = {
        "state": wanted.state.value,
        "words": wanted.words,
        "soon_days": wanted.soon_days,
        "urgent_days": wanted.urgent_days,
    }
    known = policy(session)
    if known is None:
        session.add(WaitingPolicyRow(id=house_id, version=1, **values))
        session.flush()
    else:
        try:
            change_row(session, WaitingPolicyRow, house_id, wanted.version, values, mine=wanted)
        except ChangedMeanwhile:
            raise ChangedMeanwhile(mine=wanted, theirs=known) from None
    return policy(session) or wanted


def _values(one: Waiting) -> dict[str, Any]:
    return {name: getattr(one, name) for name in _PLAIN} | {
        "urgency": one.urgency.value,
        "ending": one.ending.value if one.ending else None,
    }


def _record(row: WaitingRow) -> Waiting:
    return Waiting(
        urgency=WaitingUrgency(row.urgency),
        ending=WaitingEnding(row.ending) if row.ending else None,
        **{name: getattr(row, name) for name in _PLAIN},
    )
