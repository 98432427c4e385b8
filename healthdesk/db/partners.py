"""The sociale kaart of the house."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.referrals import PartnerRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.partner import Partner


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


def change(session: Session, partner: Partner) -> Partner:
    """Keep the changed entry; returns it with its new version."""
    values = {"name": partner.name, "active": partner.active, "record": partner}
    try:
        version = change_row(session, PartnerRow, partner.id, partner.version, values, mine=partner)
    except ChangedMeanwhile:
        session.expire_all()
        raise ChangedMeanwhile(mine=partner, theirs=by_id(session, partner.id)) from None
    return replace(partner, version=version)


def by_id(session: Session, partner_id: UUID) -> Partner | None:
    """One entry."""
    row = session.get(PartnerRow, partner_id)
    return None if row is None else _record(row)


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
