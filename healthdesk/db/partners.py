"""The sociale kaart of the house."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.partners import PartnerPastRow, PartnerRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner, PartnerPast


def _record(row: PartnerRow) -> Partner:
    kept: Partner = row.record
    return replace(kept, version=row.version)


def add(session: Session, partner: Partner) -> None:
    """Keep a new entry."""
    session.add(
        PartnerRow(
            id=partner.id,
            key=partner.key,
            name=partner.name,
            active=partner.active,
            record=partner,
            version=partner.version,
        )
    )
    session.flush()


def change(session: Session, partner: Partner, at: datetime, by: str) -> Partner:
    """Keep the changed entry, and what it said before; returns it with its new version."""
    before = by_id(session, partner.id)
    values = {"name": partner.name, "active": partner.active, "record": partner}
    try:
        version = change_row(session, PartnerRow, partner.id, partner.version, values, mine=partner)
    except ChangedMeanwhile:
        session.expire_all()
        raise ChangedMeanwhile(mine=partner, theirs=by_id(session, partner.id)) from None
    if before is not None:
        past = PartnerPastRow(id=new_id(), partner_id=partner.id, at=at, by=by, record=before)
        session.add(past)
        session.flush()
    return replace(partner, version=version)


def past_of(session: Session, partner_id: UUID) -> tuple[PartnerPast, ...]:
    """What the entry said before, the latest change first."""
    query = sa.select(PartnerPastRow).where(PartnerPastRow.partner_id == partner_id)
    rows = session.scalars(query.order_by(PartnerPastRow.at.desc(), PartnerPastRow.id.desc()))
    return tuple(PartnerPast(row.at, row.by, row.record) for row in rows)


def by_id(session: Session, partner_id: UUID) -> Partner | None:
    """One entry."""
    row = session.get(PartnerRow, partner_id)
    return None if row is None else _record(row)


def keys_of(session: Session) -> frozenset[str]:
    """The lasting names of all entries."""
    return frozenset(session.scalars(sa.select(PartnerRow.key)))


def by_key(session: Session, key: str) -> Partner | None:
    """The entry with this lasting name."""
    row = session.scalar(sa.select(PartnerRow).where(PartnerRow.key == key))
    return None if row is None else _record(row)


def all_of(session: Session, *, active_only: bool = True) -> tuple[Partner, ...]:
    """Every entry by name."""
    query = sa.select(PartnerRow).order_by(PartnerRow.name)
    if active_only:
        query = query.where(PartnerRow.active)
    return tuple(_record(row) for row in session.scalars(query))
