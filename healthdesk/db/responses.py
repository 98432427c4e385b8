"""Keeping signed answers: added once, never changed; corrections stand beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.intake import QuestionnaireResponseRow, QuestionnaireRow, ResponseCorrectionRow
from healthdesk.records.intake import KeptResponse, ScorePoint
from healthdesk.records.questionnaire_response import Correction, ResponseStatus

_Found = sa.Select[QuestionnaireResponseRow, str, str, object]
_KEPT: _Found = sa.select(
    QuestionnaireResponseRow, QuestionnaireRow.url, QuestionnaireRow.form_version, QuestionnaireRow.title
).join(QuestionnaireRow, QuestionnaireRow.id == QuestionnaireResponseRow.questionnaire_id)
_ONE = _KEPT.where(QuestionnaireResponseRow.id == sa.bindparam("response"))
_OF_PATIENT = _KEPT.where(QuestionnaireResponseRow.patient_id == sa.bindparam("who")).order_by(
    QuestionnaireResponseRow.signed_at.desc(), QuestionnaireResponseRow.id.desc()
)
_CORRECTIONS = (
    sa.select(ResponseCorrectionRow)
    .where(ResponseCorrectionRow.response_id.in_(sa.bindparam("responses", expanding=True)))
    .order_by(ResponseCorrectionRow.at, ResponseCorrectionRow.id)
)


def add(session: Session, response: KeptResponse, signed_by_id: UUID) -> None:
    """Freeze answers."""
    session.add(
        QuestionnaireResponseRow(
            id=response.id,
            patient_id=response.patient_id,
            questionnaire_id=response.form_id,
            status=response.status.value,
            language=response.language,
            resource=response.resource,
            checksum=response.checksum,
            started_at=response.started_at,
            signed_at=response.signed_at,
            signed_by_id=signed_by_id,
            signed_by=response.signed_by,
            scores=response.scores,
            safety=response.safety,
            history=response.history,
        )
    )
    session.flush()


def by_id(session: Session, response_id: UUID) -> KeptResponse | None:
    """Signed answers with all later additions."""
    found = _read(session, _ONE, {"response": response_id})
    return found[0] if found else None


def of_patient(session: Session, patient_id: UUID) -> tuple[KeptResponse, ...]:
    """All a person's signed answers, newest first."""
    return _read(session, _OF_PATIENT, {"who": patient_id})


def score_points(session: Session, patient_id: UUID, form_url: str) -> tuple[ScorePoint, ...]:
    """A person's scores on all versions of one form, oldest first."""
    query = (
        sa.select(
            QuestionnaireResponseRow.id, QuestionnaireResponseRow.signed_at, QuestionnaireResponseRow.scores
        )
        .join(QuestionnaireRow, QuestionnaireRow.id == QuestionnaireResponseRow.questionnaire_id)
        .where(QuestionnaireResponseRow.patient_id == patient_id, QuestionnaireRow.url == form_url)
        .order_by(QuestionnaireResponseRow.signed_at, QuestionnaireResponseRow.id)
    )
    return tuple(
        ScorePoint(signed_at, score, response_id)
        for response_id, signed_at, scores in session.execute(query)
        for score in scores
    )


def add_correction(session: Session, correction: Correction, author_id: UUID) -> None:
    """Put a later addition beside signed answers."""
    session.add(
        ResponseCorrectionRow(
            id=correction.id,
            response_id=correction.response_id,
            link_id=correction.link_id,
            question=correction.question,
            was=correction.was,
            becomes=correction.becomes,
            reason=correction.reason,
            author_id=author_id,
            author=correction.author,
            at=correction.at,
            place=correction.place,
            done=correction.done,
        )
    )
    session.flush()


def _read(session: Session, query: _Found, values: Mapping[str, UUID]) -> tuple[KeptResponse, ...]:
    rows = session.execute(query, values).all()
    later = _corrections(session, [row[0].id for row in rows])
    return tuple(
        KeptResponse(
            id=row.id,
            patient_id=row.patient_id,
            form_id=row.questionnaire_id,
            form_url=url,
            form_version=version,
            title=title,  # type: ignore[arg-type]  # the column type gives Words
            status=ResponseStatus.AMENDED if later.get(row.id) else ResponseStatus(row.status),
            language=row.language,
            resource=row.resource,
            checksum=row.checksum,
            started_at=row.started_at,
            signed_at=row.signed_at,
            signed_by=row.signed_by,
            scores=row.scores,
            safety=row.safety,
            corrections=tuple(later.get(row.id, ())),
            history=row.history or (),
        )
        for row, url, version, title in rows
    )


def _corrections(session: Session, response_ids: Sequence[UUID]) -> dict[UUID, list[Correction]]:
    found: dict[UUID, list[Correction]] = {}
    for row in session.scalars(_CORRECTIONS, {"responses": list(response_ids)}):
        found.setdefault(row.response_id, []).append(
            Correction(
                id=row.id,
                response_id=row.response_id,
                link_id=row.link_id,
                question=row.question,
                was=row.was,
                becomes=row.becomes,
                reason=row.reason,
                author=row.author,
                at=row.at,
                place=row.place or (),
                done=row.done or "",
            )
        )
    return found
