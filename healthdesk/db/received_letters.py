"""Keeping letters of other houses beside the referrals that they became."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db import kept_files
from healthdesk.db.tables.received_letters import ReceivedLetterRow
from healthdesk.db.turns import take_turn
from healthdesk.records.received import ReceivedLetter

_ALL = (
    *("id", "referral_id", "patient_id", "number", "code", "sender", "name", "size", "sha256"),
    *("received_at", "received_by", "media", "event_id"),
)


def _record(row: ReceivedLetterRow) -> ReceivedLetter:
    return ReceivedLetter(**{name: getattr(row, name) for name in _ALL})


def hold(session: Session, code: str, sender: str) -> None:
    """Whether this letter came in before is asked by one desk at a time."""
    take_turn(session, "received", code, sender)


def add(session: Session, one: ReceivedLetter, data: bytes) -> None:
    """Keep a file with its exact bytes."""
    kept = kept_files.closed(session, kept_files.RECEIVED, one.id, data)
    session.add(ReceivedLetterRow(data=kept, **{name: getattr(one, name) for name in _ALL}))
    session.flush()


def remove(session: Session, letter_id: UUID) -> None:
    """Somebody took it back right away."""
    session.execute(sa.delete(ReceivedLetterRow).where(ReceivedLetterRow.id == letter_id))


def of_referral(session: Session, referral_id: UUID) -> tuple[ReceivedLetter, ...]:
    """What came in about one referral, the newest first."""
    return _several(session, ReceivedLetterRow.referral_id == referral_id)


def of_patient(session: Session, patient_id: UUID) -> tuple[ReceivedLetter, ...]:
    """What came in about one person, the newest first."""
    return _several(session, ReceivedLetterRow.patient_id == patient_id)


def _several(session: Session, which: sa.ColumnElement[bool]) -> tuple[ReceivedLetter, ...]:
    query = (
        sa.select(ReceivedLetterRow)
        .where(which)
        .order_by(ReceivedLetterRow.received_at.desc(), ReceivedLetterRow.id.desc())
    )
    return tuple(_record(row) for row in session.scalars(query))


def by_code(session: Session, code: str, sender: str) -> ReceivedLetter | None:
    """The letter with this code of this house, when it was taken in already."""
    which = sa.and_(ReceivedLetterRow.code == code, ReceivedLetterRow.sender == sender)
    row = session.scalar(sa.select(ReceivedLetterRow).where(which))
    return None if row is None else _record(row)


def by_id(session: Session, letter_id: UUID) -> ReceivedLetter | None:
    """What is known of one file."""
    row = session.get(ReceivedLetterRow, letter_id)
    return None if row is None else _record(row)


def bytes_of(session: Session, letter_id: UUID) -> bytes | None:
    """The file itself."""
    kept = session.scalar(sa.select(ReceivedLetterRow.data).where(ReceivedLetterRow.id == letter_id))
    return kept_files.opened(session, kept_files.RECEIVED, letter_id, kept)
