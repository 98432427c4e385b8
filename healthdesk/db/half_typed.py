"""Keeping what is half typed, for the one who types it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.half_typed import HalfTypedRow
from healthdesk.records.half_typed import HalfTypedKind

_AT_ONCE = 500


def keep(
    session: Session, owner: UUID, kind: HalfTypedKind, about: UUID, content: bytes, at: datetime
) -> None:
    """Keep the newest words over the earlier ones."""
    there = session.get(HalfTypedRow, (owner, kind.value, about))
    if there is None:
        session.add(HalfTypedRow(owner_id=owner, kind=kind.value, about=about, content=content, kept_at=at))
    else:
        there.content, there.kept_at = content, at
    session.flush()


def found(session: Session, owner: UUID, kind: HalfTypedKind, about: UUID) -> bytes | None:
    """What she was typing there."""
    there = session.get(HalfTypedRow, (owner, kind.value, about))
    return None if there is None else there.content


def newest(session: Session, owner: UUID, kind: HalfTypedKind) -> bytes | None:
    """What she typed last of a kind."""
    query = sa.select(HalfTypedRow.content).where(
        HalfTypedRow.owner_id == owner, HalfTypedRow.kind == kind.value
    )
    return session.scalars(query.order_by(HalfTypedRow.kept_at.desc()).limit(1)).one_or_none()


def all_of(session: Session, owner: UUID, kind: HalfTypedKind) -> tuple[bytes, ...]:
    """All that she was typing of a kind, whomever it is about."""
    query = sa.select(HalfTypedRow.content).where(
        HalfTypedRow.owner_id == owner, HalfTypedRow.kind == kind.value
    )
    return tuple(session.scalars(query.order_by(HalfTypedRow.kept_at)))


def remove(session: Session, owner: UUID, kind: HalfTypedKind, about: UUID) -> None:
    """It was saved, or she let it go."""
    session.execute(
        sa.delete(HalfTypedRow).where(
            HalfTypedRow.owner_id == owner, HalfTypedRow.kind == kind.value, HalfTypedRow.about == about
        )
    )


def about_people(session: Session, ids: Sequence[UUID]) -> tuple[tuple[UUID, UUID, HalfTypedKind], ...]:
    """What is half typed about these people: about whom, by whom, what."""
    found = []
    for start in range(0, len(ids), _AT_ONCE):
        query = sa.select(HalfTypedRow.about, HalfTypedRow.owner_id, HalfTypedRow.kind)
        some = session.execute(query.where(HalfTypedRow.about.in_(ids[start : start + _AT_ONCE])))
        found += [(about, owner, HalfTypedKind(kind)) for about, owner, kind in some]
    return tuple(found)


def remove_about(session: Session, ids: Sequence[UUID]) -> None:
    """They are in the house no more."""
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        session.execute(sa.delete(HalfTypedRow).where(HalfTypedRow.about.in_(some)))
