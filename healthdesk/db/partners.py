"""The sociale kaart of the house."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.letters import LetterRow
from healthdesk.db.tables.partners import PartnerPastRow, PartnerRow
from healthdesk.db.tables.patients import ConsentRow
from healthdesk.db.tables.referrals import ReferralRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner, PartnerPast
from healthdesk.rules.name_order import in_order

_AT_ONCE = 500


def _record(row: PartnerRow) -> Partner:
    kept: Partner = row.record
    return replace(kept, version=row.version)


def add(session: Session, *several: Partner) -> None:
    """Keep new entries, in one go."""
    session.add_all(
        PartnerRow(
            id=partner.id,
            key=partner.key,
            name=partner.name,
            active=partner.active,
            record=partner,
            version=partner.version,
        )
        for partner in several
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


def staying(session: Session, partner_id: UUID) -> Partner | None:
    """One entry, or the one that stayed where it was put together with another."""
    found = by_id(session, partner_id)
    seen = {partner_id}
    while found is not None and found.merged_into is not None and found.merged_into not in seen:
        seen.add(found.merged_into)
        found = by_id(session, found.merged_into)
    return found


def keys_of(session: Session) -> frozenset[str]:
    """The lasting names of all entries."""
    return frozenset(session.scalars(sa.select(PartnerRow.key)))


def by_key(session: Session, key: str) -> Partner | None:
    """The entry with this lasting name."""
    row = session.scalar(sa.select(PartnerRow).where(PartnerRow.key == key))
    return None if row is None else _record(row)


def all_of(session: Session, *, active_only: bool = True) -> tuple[Partner, ...]:
    """Every entry by name."""
    query = sa.select(PartnerRow)
    if active_only:
        query = query.where(PartnerRow.active)
    found = [_record(row) for row in session.scalars(query)]
    return tuple(sorted(found, key=lambda one: in_order(one.name)))


def in_use(session: Session, ids: Sequence[UUID]) -> frozenset[UUID]:
    """Those to whom somebody was referred or written, or about whom somebody agreed."""
    found: set[UUID] = set()
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        for column in (ReferralRow.partner_id, LetterRow.partner_id, ConsentRow.partner_id):
            found |= {one for one in session.scalars(sa.select(column).where(column.in_(some))) if one}
    return frozenset(found)


def remove(session: Session, ids: Sequence[UUID]) -> None:
    """Take entries away that nothing hangs on, with what they said before."""
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        session.execute(sa.delete(PartnerPastRow).where(PartnerPastRow.partner_id.in_(some)))
        session.execute(sa.delete(PartnerRow).where(PartnerRow.id.in_(some)))
    session.expire_all()


@dataclass(frozen=True, slots=True)
class Moved:
    """What went from one entry to another."""

    referrals: tuple[UUID, ...]
    consents: tuple[UUID, ...]


def hand_over(session: Session, gone: UUID, kept: UUID) -> Moved:
    """Referrals and agreements of the one are the other's from now on."""
    found: list[tuple[UUID, ...]] = []
    for table in (ReferralRow, ConsentRow):
        ids = tuple(session.scalars(sa.select(table.id).where(table.partner_id == gone)))
        found.append(ids)
        _give(session, table, ids, kept)
    return Moved(*found)


def hand_back(session: Session, moved: Moved, to: UUID) -> None:
    """The same ones, and only those, to where they came from."""
    _give(session, ReferralRow, moved.referrals, to)
    _give(session, ConsentRow, moved.consents, to)


def _give(session: Session, table: type[ReferralRow | ConsentRow], ids: Sequence[UUID], to: UUID) -> None:
    for start in range(0, len(ids), _AT_ONCE):
        session.execute(
            sa.update(table)
            .where(table.id.in_(ids[start : start + _AT_ONCE]))
            .values(partner_id=to, version=table.version + 1)
            .execution_options(synchronize_session=False)
        )
    session.expire_all()
