"""Keeping which files were put together, and by which other names a person's file is still known."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.merges import PersonMergeRow, TwoPeopleRow
from healthdesk.records.merge import PersonMerge

_IS_ONE = PersonMergeRow.parted_at.is_(None)
_SAME = (
    "id",
    "gone",
    "kept_id",
    "within_id",
    "kept_before",
    "kept_after",
    "moved",
    "stayed",
    "at",
    "by",
)


def add(session: Session, one: PersonMerge, number: int) -> None:
    """A file went into another; what had gone into it before goes along."""
    _carry(session, one.gone.id, one.kept_id)
    values = {name: getattr(one, name) for name in _SAME}
    session.add(
        PersonMergeRow(
            **values, gone_id=one.gone.id, gone_code=one.gone.code, gone_number=number, parted_by=""
        )
    )
    session.flush()


def part(session: Session, one: PersonMerge, at: datetime, by: str) -> int:
    """The two are two again. Returns the number that the file had in the index."""
    row = session.get_one(PersonMergeRow, one.id)
    row.parted_at, row.parted_by = at, by
    session.flush()
    inner = session.scalars(
        sa.select(PersonMergeRow).where(PersonMergeRow.within_id == one.kept_id, _IS_ONE)
    ).all()
    back = {one.gone.id}
    for _ in inner:  # as deep as the chain can be
        back |= {other.gone_id for other in inner if other.kept_id in back}
    for other in inner:
        if other.gone_id in back:
            other.within_id = one.gone.id
    session.flush()
    return row.gone_number


def by_id(session: Session, merge_id: UUID) -> PersonMerge | None:
    """One of them."""
    row = session.get(PersonMergeRow, merge_id)
    return None if row is None else _record(row)


def into(session: Session, patient_id: UUID) -> tuple[PersonMerge, ...]:
    """What went into this very file and can be parted from it, the newest first."""
    query = sa.select(PersonMergeRow).where(PersonMergeRow.kept_id == patient_id, _IS_ONE)
    return tuple(_record(row) for row in session.scalars(query.order_by(PersonMergeRow.at.desc())))


_NOW = sa.select(PersonMergeRow.within_id).where(PersonMergeRow.gone_id == sa.bindparam("who"), _IS_ONE)


def now(session: Session, patient_id: UUID) -> UUID:
    """Which file somebody has now: the one with this id, or the one into which it went."""
    return session.scalar(_NOW, {"who": patient_id}) or patient_id


def now_of(session: Session, ids: Iterable[UUID]) -> dict[UUID, UUID]:
    """The same for several."""
    asked = list(ids)
    query = sa.select(PersonMergeRow.gone_id, PersonMergeRow.within_id)
    gone = dict(session.execute(query.where(PersonMergeRow.gone_id.in_(asked), _IS_ONE)).all())
    return {one: gone.get(one, one) for one in asked}


def ids_of(session: Session, patient_id: UUID) -> tuple[UUID, ...]:
    """This file and all that went into it, however deep."""
    query = sa.select(PersonMergeRow.gone_id).where(PersonMergeRow.within_id == patient_id, _IS_ONE)
    return (patient_id, *session.scalars(query))


def codes_of(session: Session, patient_id: UUID) -> tuple[str, ...]:
    """The codes of the files that went into this one: they still find it."""
    query = sa.select(PersonMergeRow.gone_code).where(PersonMergeRow.within_id == patient_id, _IS_ONE)
    return tuple(session.scalars(query))


def by_code(session: Session, code: str) -> UUID | None:
    """In which file somebody with this code is now; None when no such file went into another."""
    query = sa.select(PersonMergeRow.within_id).where(PersonMergeRow.gone_code == code, _IS_ONE)
    return session.scalar(query)


def code_was_given(session: Session, code: str) -> bool:
    """Whether a file that went into another had this code; it is never given again."""
    return session.scalar(sa.select(PersonMergeRow.id).where(PersonMergeRow.gone_code == code)) is not None


def last_number(session: Session) -> int:
    """The highest number in the index that a file had which went: it may come back under it."""
    return session.scalar(sa.select(sa.func.max(PersonMergeRow.gone_number))) or 0


def two_people(session: Session) -> frozenset[tuple[UUID, UUID]]:
    """The pairs that were looked at and are two people, by the files they have now."""
    gone = sa.select(PersonMergeRow.gone_id, PersonMergeRow.within_id).where(_IS_ONE)
    today = dict(session.execute(gone).all())
    pairs = session.execute(sa.select(TwoPeopleRow.one_id, TwoPeopleRow.other_id))
    return frozenset(ordered(today.get(one, one), today.get(other, other)) for one, other in pairs)


def say_two(session: Session, one: UUID, other: UUID, at: datetime, by: str) -> None:
    """These are two people."""
    first, second = ordered(one, other)
    session.merge(TwoPeopleRow(one_id=first, other_id=second, said_at=at, said_by=by))
    session.flush()


def unsay_two(session: Session, one: UUID, other: UUID) -> None:
    """Perhaps they are one after all."""
    first, second = ordered(one, other)
    which = sa.and_(TwoPeopleRow.one_id == first, TwoPeopleRow.other_id == second)
    session.execute(sa.delete(TwoPeopleRow).where(which))


def said_two(session: Session) -> tuple[tuple[UUID, UUID, datetime, str], ...]:
    """Every pair that is two people, the newest first, with when and who said so."""
    query = sa.select(TwoPeopleRow).order_by(TwoPeopleRow.said_at.desc())
    return tuple((row.one_id, row.other_id, row.said_at, row.said_by) for row in session.scalars(query))


def ordered(one: UUID, other: UUID) -> tuple[UUID, UUID]:
    """A pair, whichever way round it was asked."""
    return (one, other) if one < other else (other, one)


def _carry(session: Session, old: UUID, new: UUID) -> None:
    session.execute(
        sa.update(PersonMergeRow)
        .where(PersonMergeRow.within_id == old, _IS_ONE)
        .values(within_id=new)
        .execution_options(synchronize_session=False)
    )
    session.expire_all()


def _record(row: PersonMergeRow) -> PersonMerge:
    values = {name: getattr(row, name) for name in _SAME}
    return PersonMerge(**values, parted_at=row.parted_at)
