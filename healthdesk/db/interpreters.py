"""Keeping which interpreters were ordered, for which talk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.agenda import AppointmentRow
from healthdesk.db.tables.interpreters import InterpreterOrderRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.interpreter import InterpreterMode, InterpreterOrder, InterpreterState

_PLAIN = ("appointment_id", "language", "dialect", "gender", "number", "note", "for_moment", "version")


def of(session: Session, appointment_id: UUID) -> InterpreterOrder | None:
    """The order for one talk."""
    return of_many(session, [appointment_id]).get(appointment_id)


def of_many(session: Session, talks: Iterable[UUID]) -> dict[UUID, InterpreterOrder]:
    """The orders for these talks."""
    query = sa.select(InterpreterOrderRow).where(InterpreterOrderRow.appointment_id.in_(list(talks)))
    rows = session.scalars(query.execution_options(populate_existing=True))
    return {row.appointment_id: _record(row) for row in rows}


def to_set_right(session: Session, now: datetime) -> tuple[UUID, ...]:
    """The talks that moved or fell while an interpreter comes at the moment for which she was asked."""
    query = sa.select(InterpreterOrderRow.appointment_id).join(
        AppointmentRow, AppointmentRow.id == InterpreterOrderRow.appointment_id
    )
    asked = [InterpreterState.ORDERED.value, InterpreterState.CONFIRMED.value]
    moment = sa.func.coalesce(InterpreterOrderRow.for_moment, AppointmentRow.starts_at)
    return tuple(
        session.scalars(
            query.where(
                InterpreterOrderRow.state.in_(asked),
                moment > now,
                sa.or_(
                    AppointmentRow.state == AppointmentState.CANCELLED.value,
                    AppointmentRow.starts_at != moment,
                ),
            ).order_by(moment, InterpreterOrderRow.appointment_id)
        )
    )


def keep(session: Session, one: InterpreterOrder) -> InterpreterOrder:
    """Keep it, new or changed; `one.version` is the version it was read with. Returns it as it is kept."""
    row = session.get(InterpreterOrderRow, one.appointment_id, populate_existing=True)
    if (0 if row is None else row.version) != one.version:
        raise ChangedMeanwhile(mine=one, theirs=None if row is None else _record(row))
    values = _values(one) | {"version": one.version + 1}
    if row is None:
        session.add(InterpreterOrderRow(**values))
    else:
        for name, value in values.items():
            setattr(row, name, value)
    session.flush()
    kept = of(session, one.appointment_id)
    return one if kept is None else kept


def standing(session: Session, appointment_id: UUID, expected: InterpreterOrder | None) -> int:
    """The version of an order that says the same as `expected` (None: there is none), 0 for none.

    Who takes a step back finds it as she left it, also after later steps that were taken back. Raises
    `ChangedMeanwhile` where it says something else.
    """
    now = of(session, appointment_id)
    if now is None or expected is None or replace(expected, version=now.version) != now:
        if now is not expected:
            raise ChangedMeanwhile(theirs=now)
        return 0
    return now.version


def remove(session: Session, appointment_id: UUID) -> None:
    """It was noted by mistake."""
    gone = sa.delete(InterpreterOrderRow).where(InterpreterOrderRow.appointment_id == appointment_id)
    session.execute(gone)


def _values(one: InterpreterOrder) -> dict[str, Any]:
    plain = {name: getattr(one, name) for name in _PLAIN}
    return plain | {"mode": one.mode.value, "state": one.state.value}


def _record(row: InterpreterOrderRow) -> InterpreterOrder:
    plain = {name: getattr(row, name) for name in _PLAIN}
    return InterpreterOrder(mode=InterpreterMode(row.mode), state=InterpreterState(row.state), **plain)
