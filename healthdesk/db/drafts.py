"""Keeping drafts: what is typed is on disk before anyone can lose it, and who else has it open is known."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.intake import DraftRow, QuestionnaireRow
from healthdesk.records.intake import Draft, Seat
from healthdesk.records.questionnaire_response import SafetyStep

_PRESSING = (DraftRow.safety_open.desc(), DraftRow.kept_at.desc())


def add(session: Session, draft: Draft) -> None:
    """Begin a draft."""
    session.add(
        DraftRow(
            id=draft.id,
            patient_id=draft.patient_id,
            questionnaire_id=draft.form_id,
            language=draft.language,
            resource=draft.resource,
            started_at=draft.started_at,
            started_by=draft.started_by,
            kept_at=draft.kept_at,
            kept_by=draft.kept_by,
            kept_seat=draft.kept_seat,
            safety=draft.safety,
            safety_open=any(step.open for step in draft.safety),
            seats=draft.seats,
            history=draft.history,
            version=draft.version,
        )
    )
    session.flush()


def by_id(session: Session, draft_id: UUID) -> Draft | None:
    """One draft."""
    row = session.execute(_select().where(DraftRow.id == draft_id)).one_or_none()
    return _record(*row) if row else None


def of_patient(session: Session, patient_id: UUID) -> tuple[Draft, ...]:
    """A person's drafts, last touched first."""
    query = _select().where(DraftRow.patient_id == patient_id).order_by(DraftRow.kept_at.desc())
    return tuple(_record(*row) for row in session.execute(query))


def unfinished(session: Session, *, safety_only: bool = False, limit: int = 50) -> tuple[Draft, ...]:
    """Drafts that wait to be finished, those with an open safety step first."""
    query = _select().order_by(*_PRESSING).limit(limit)
    if safety_only:
        query = query.where(DraftRow.safety_open)
    return tuple(_record(*row) for row in session.execute(query))


def waiting(session: Session) -> tuple[tuple[UUID, UUID], ...]:
    """All that wait to be finished, in that order: each draft with whom it is about."""
    query = sa.select(DraftRow.id, DraftRow.patient_id).order_by(*_PRESSING)
    return tuple((draft_id, patient_id) for draft_id, patient_id in session.execute(query))


def these(session: Session, ids: Sequence[UUID]) -> tuple[Draft, ...]:
    """Some of them, in that order."""
    query = _select().where(DraftRow.id.in_(ids)).order_by(*_PRESSING)
    return tuple(_record(*row) for row in session.execute(query))


def keep(session: Session, draft: Draft, stored_version: int) -> int:
    """Put what is typed on disk; returns the new version.

    Raises `ChangedMeanwhile` when the draft no longer has the version that was seen.
    """
    values = {
        "resource": draft.resource,
        "language": draft.language,
        "kept_at": draft.kept_at,
        "kept_by": draft.kept_by,
        "kept_seat": draft.kept_seat,
        "safety": draft.safety,
        "safety_open": any(step.open for step in draft.safety),
        "seats": draft.seats,
        "history": draft.history,
    }
    return change_row(session, DraftRow, draft.id, stored_version, values, mine=draft)


def note_safety(session: Session, draft_id: UUID, safety: tuple[SafetyStep, ...]) -> None:
    """Write down what was done. No new version: nothing that was typed changed."""
    still_open = any(step.open for step in safety)
    session.execute(
        sa.update(DraftRow).where(DraftRow.id == draft_id).values(safety=safety, safety_open=still_open)
    )


def seat(session: Session, draft_id: UUID, seats: tuple[Seat, ...]) -> None:
    """Note who has the draft open. No new version: nothing that was typed changed."""
    session.execute(sa.update(DraftRow).where(DraftRow.id == draft_id).values(seats=seats))


def remove(session: Session, draft_id: UUID) -> None:
    """The draft was signed, or thrown away."""
    session.execute(sa.delete(DraftRow).where(DraftRow.id == draft_id))


def _select() -> sa.Select[DraftRow, str, object]:
    return sa.select(DraftRow, QuestionnaireRow.url, QuestionnaireRow.title).join(
        QuestionnaireRow, QuestionnaireRow.id == DraftRow.questionnaire_id
    )


def _record(row: DraftRow, url: str, title: object) -> Draft:
    return Draft(
        id=row.id,
        patient_id=row.patient_id,
        form_id=row.questionnaire_id,
        form_url=url,
        title=title,  # type: ignore[arg-type]  # the column type gives Words
        language=row.language,
        resource=row.resource,
        started_at=row.started_at,
        started_by=row.started_by,
        kept_at=row.kept_at,
        kept_by=row.kept_by,
        kept_seat=row.kept_seat,
        safety=row.safety,
        seats=row.seats,
        history=row.history or (),
        version=row.version,
    )
