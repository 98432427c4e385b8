"""Keeping forms: every version that ever came in, and which may be started now."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session, defer

from healthdesk.db.tables.intake import QuestionnaireRow
from healthdesk.records.intake import KeptForm


def add(session: Session, form: KeptForm) -> None:
    """Keep a form version."""
    session.add(
        QuestionnaireRow(
            id=form.id,
            url=form.url,
            form_version=form.form_version,
            title=form.title,
            switched_on=form.switched_on,
            houses=form.houses,
            item_count=form.item_count,
            checksum=form.checksum,
            loaded_at=form.loaded_at,
            loaded_by=form.loaded_by,
            resource=form.resource,
            nameless=form.nameless,
        )
    )
    session.flush()


def by_id(session: Session, form_id: UUID) -> KeptForm | None:
    """One version, with the form itself."""
    row = session.get(QuestionnaireRow, form_id)
    return _record(row, row.resource) if row else None


def version_of(session: Session, url: str, form_version: str) -> KeptForm | None:
    """The kept version of that name, with the form itself."""
    row = session.scalar(
        sa.select(QuestionnaireRow).where(
            QuestionnaireRow.url == url, QuestionnaireRow.form_version == form_version
        )
    )
    return _record(row, row.resource) if row else None


def listing(session: Session, *, only_on: bool = False) -> tuple[KeptForm, ...]:
    """All versions, newest first, without the forms themselves."""
    query = (
        sa.select(QuestionnaireRow)
        .options(defer(QuestionnaireRow.resource))
        .order_by(QuestionnaireRow.url, QuestionnaireRow.loaded_at.desc(), QuestionnaireRow.id.desc())
    )
    if only_on:
        query = query.where(QuestionnaireRow.switched_on)
    return tuple(_record(row, "") for row in session.scalars(query))


def switch(session: Session, form_id: UUID, *, on: bool) -> None:
    """Let a version be started, or no longer. Switching one on switches its other versions off."""
    row = session.get_one(QuestionnaireRow, form_id)
    if on:
        session.execute(
            sa.update(QuestionnaireRow)
            .where(QuestionnaireRow.url == row.url, QuestionnaireRow.id != form_id)
            .values(switched_on=False)
        )
    row.switched_on = on
    session.flush()


def _record(row: QuestionnaireRow, resource: str) -> KeptForm:
    return KeptForm(
        id=row.id,
        url=row.url,
        form_version=row.form_version,
        title=row.title,
        switched_on=row.switched_on,
        houses=row.houses,
        item_count=row.item_count,
        checksum=row.checksum,
        loaded_at=row.loaded_at,
        loaded_by=row.loaded_by,
        resource=resource,
        nameless=row.nameless,
    )
