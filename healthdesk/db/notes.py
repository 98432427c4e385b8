"""Keeping sealed notes; nothing here can open one."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.house import NoteRow
from healthdesk.records.note import KeptNote, SealedNote


def _record(row: NoteRow) -> KeptNote:
    return KeptNote(
        id=row.id,
        patient_id=row.patient_id,
        sealed_about=row.sealed_about,
        author_id=row.author_id,
        about_day=row.about_day,
        written_at=row.written_at,
        corrects_id=row.corrects_id,
        sealed=SealedNote(row.nonce, row.body, row.wrapped),
    )


def add(session: Session, note: KeptNote) -> None:
    """Keep a note."""
    session.add(
        NoteRow(
            id=note.id,
            patient_id=note.patient_id,
            sealed_about=note.sealed_about,
            author_id=note.author_id,
            about_day=note.about_day,
            written_at=note.written_at,
            corrects_id=note.corrects_id,
            nonce=note.sealed.nonce,
            body=note.sealed.body,
            wrapped=note.sealed.wrapped,
        )
    )
    session.flush()


def of_patient(session: Session, patient_id: UUID) -> tuple[KeptNote, ...]:
    """One person's notes, newest first."""
    query = sa.select(NoteRow).where(NoteRow.patient_id == patient_id)
    return tuple(
        _record(row) for row in session.scalars(query.order_by(NoteRow.written_at.desc(), NoteRow.id.desc()))
    )


def all_of(session: Session) -> tuple[KeptNote, ...]:
    """Every note of the house, for letting a reader in."""
    return tuple(_record(row) for row in session.scalars(sa.select(NoteRow)))


def widen(session: Session, note_id: UUID, sealed: SealedNote) -> None:
    """More readers for the same note."""
    session.execute(sa.update(NoteRow).where(NoteRow.id == note_id).values(wrapped=sealed.wrapped))
