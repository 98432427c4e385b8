"""Contracts with the centre."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.letters import LetterRow
from healthdesk.db.tables.patients import EnrolmentRow
from healthdesk.records.enrolment import Enrolment, EnrolmentState
from healthdesk.records.letter import LetterKind

_PLAIN = (
    "patient_id",
    "signed_on",
    "signed_by",
    "signature_type",
    "starts_on",
    "ends_on",
    "trial",
    "decision_reference",
    "closure_decision",
    "closure_reason",
    "note",
)


def _values(one: Enrolment) -> dict[str, Any]:
    return {name: getattr(one, name) for name in _PLAIN} | {"state": one.state.value}


def _record(row: EnrolmentRow) -> Enrolment:
    values = {name: getattr(row, name) for name in _PLAIN}
    return Enrolment(id=row.id, state=EnrolmentState(row.state), version=row.version, **values)


def add(session: Session, one: Enrolment) -> None:
    """Keep a new contract."""
    session.add(EnrolmentRow(id=one.id, version=one.version, **_values(one)))
    session.flush()


def add_many(session: Session, many: list[Enrolment]) -> None:
    """Keep many at once."""
    if many:
        rows = [{"id": one.id, "version": one.version, **_values(one)} for one in many]
        session.execute(sa.insert(EnrolmentRow), rows)


def change(session: Session, one: Enrolment) -> None:
    """Keep the changed contract; `one.version` is the version it was read with."""
    change_row(session, EnrolmentRow, one.id, one.version, _values(one), mine=one)


def ended_without_letter(session: Session) -> tuple[Enrolment, ...]:
    """Contracts of which the end is known and was never confirmed on paper, the latest first."""
    query = _without(LetterKind.DEREGISTRATION).where(EnrolmentRow.ends_on.is_not(None))
    ordered = query.order_by(EnrolmentRow.ends_on.desc(), EnrolmentRow.id)
    return tuple(_record(row) for row in session.scalars(ordered))


def begun_without_letter(session: Session, since: date) -> tuple[Enrolment, ...]:
    """Contracts signed since that day and never confirmed on paper, the latest first."""
    query = _without(LetterKind.ENROLMENT).where(
        EnrolmentRow.ends_on.is_(None), EnrolmentRow.signed_on >= since
    )
    ordered = query.order_by(EnrolmentRow.signed_on.desc(), EnrolmentRow.id)
    return tuple(_record(row) for row in session.scalars(ordered))


def _without(kind: LetterKind) -> sa.Select[EnrolmentRow]:
    told = sa.select(LetterRow.about).where(LetterRow.kind == kind.value)
    return sa.select(EnrolmentRow).where(
        EnrolmentRow.id.not_in(told), EnrolmentRow.state != EnrolmentState.CANCELLED.value
    )


def by_id(session: Session, enrolment_id: UUID) -> Enrolment | None:
    """One contract."""
    row = session.get(EnrolmentRow, enrolment_id)
    return None if row is None else _record(row)


_OF_PATIENT = (
    sa.select(EnrolmentRow)
    .where(EnrolmentRow.patient_id == sa.bindparam("who"))
    .order_by(EnrolmentRow.signed_on.desc())
)


def of_patient(session: Session, patient_id: UUID) -> tuple[Enrolment, ...]:
    """Every contract of one person, the newest first."""
    return tuple(_record(row) for row in session.scalars(_OF_PATIENT, {"who": patient_id}))
