"""What people agreed to share."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.patients import ConsentRow
from healthdesk.records.consent import Consent, ShareScope


def _record(row: ConsentRow) -> Consent:
    return Consent(
        id=row.id,
        patient_id=row.patient_id,
        scope=frozenset(ShareScope(scope) for scope in row.scope),
        partner_id=row.partner_id,
        partner_name=row.partner_name,
        given_by=row.given_by,
        how=row.how,
        given_on=row.given_on,
        until=row.until,
        withdrawn_on=row.withdrawn_on,
        noted_by=row.noted_by,
        noted_at=row.noted_at,
        note=row.note,
        version=row.version,
    )


def add(session: Session, consent: Consent) -> None:
    """Keep a new agreement."""
    session.add(
        ConsentRow(
            id=consent.id,
            patient_id=consent.patient_id,
            scope=frozenset(scope.value for scope in consent.scope),
            partner_id=consent.partner_id,
            partner_name=consent.partner_name,
            given_by=consent.given_by,
            how=consent.how,
            given_on=consent.given_on,
            until=consent.until,
            withdrawn_on=consent.withdrawn_on,
            noted_by=consent.noted_by,
            noted_at=consent.noted_at,
            note=consent.note,
            version=consent.version,
        )
    )
    session.flush()


_OF_PATIENT = (
    sa.select(ConsentRow)
    .where(ConsentRow.patient_id == sa.bindparam("who"))
    .order_by(ConsentRow.given_on.desc(), ConsentRow.id.desc())
)


def of_patient(session: Session, patient_id: UUID) -> tuple[Consent, ...]:
    """Every agreement of one person, the newest first."""
    return tuple(_record(row) for row in session.scalars(_OF_PATIENT, {"who": patient_id}))


def by_id(session: Session, consent_id: UUID) -> Consent | None:
    """One agreement."""
    row = session.get(ConsentRow, consent_id)
    return None if row is None else _record(row)


def withdraw(session: Session, consent: Consent, on: date | None) -> None:
    """Note the day it was withdrawn; None takes a withdrawal back."""
    change_row(session, ConsentRow, consent.id, consent.version, {"withdrawn_on": on}, mine=consent)
