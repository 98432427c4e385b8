"""The people who work in the house."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.house import PractitionerRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.rules.name_order import in_order


def _values(one: Practitioner) -> dict[str, Any]:
    return {
        "name": one.name,
        "roles": tuple(sorted(role.value for role in one.roles)),
        "languages": one.languages,
        "gender": one.gender,
        "discipline": one.discipline,
        "nihdi": one.nihdi,
        "phone": one.phone,
        "email": one.email,
        "min_age": one.min_age,
        "max_age": one.max_age,
        "color": one.color,
        "active": one.active,
        "public_key": one.public_key,
        "verify_key": one.verify_key,
    }


# Made once: who works here is asked by every page, and making the question takes as long as its answer.
_EVERYBODY = sa.select(*(PractitionerRow.__table__.c[one.name] for one in fields(Practitioner)))
_AT_WORK = _EVERYBODY.where(PractitionerRow.active)


def _by_name(one: Practitioner) -> tuple[str, str]:
    return in_order(one.name)


def _record(row: Any) -> Practitioner:
    return Practitioner(
        id=row.id,
        name=row.name,
        roles=frozenset(Role(role) for role in row.roles),
        languages=row.languages,
        gender=row.gender,
        discipline=row.discipline,
        nihdi=row.nihdi,
        phone=row.phone,
        email=row.email,
        min_age=row.min_age,
        max_age=row.max_age,
        color=row.color,
        active=row.active,
        public_key=row.public_key,
        verify_key=row.verify_key,
        version=row.version,
    )


def add(session: Session, one: Practitioner, *, sealed_seed: bytes | None = None) -> None:
    """Keep a new member of staff; `sealed_seed` are her private note keys, wrapped."""
    session.add(PractitionerRow(id=one.id, version=one.version, sealed_seed=sealed_seed, **_values(one)))
    session.flush()


def by_id(session: Session, practitioner_id: UUID) -> Practitioner | None:
    """One person, also when she left."""
    row = session.get(PractitionerRow, practitioner_id)
    return None if row is None else _record(row)


def sealed_seed(session: Session, practitioner_id: UUID) -> bytes | None:
    """The wrapped private note keys of one person."""
    query = sa.select(PractitionerRow.sealed_seed).where(PractitionerRow.id == practitioner_id)
    return session.scalar(query)


def all_of(
    session: Session, *, role: Role | None = None, active_only: bool = True
) -> tuple[Practitioner, ...]:
    """Everybody by name, or everybody with one role."""
    rows: Sequence[Any] = session.connection().execute(_AT_WORK if active_only else _EVERYBODY).all()
    # As they come: most of a house may be another role, and a record is made of nobody twice.
    found = (_record(row) for row in rows if role is None or role.value in row.roles)
    return tuple(sorted(found, key=_by_name))


def change(session: Session, one: Practitioner) -> None:
    """Keep the changed person; `one.version` is the version she was read with."""
    try:
        change_row(session, PractitionerRow, one.id, one.version, _values(one), mine=one)
    except ChangedMeanwhile:
        session.expire_all()
        raise ChangedMeanwhile(mine=one, theirs=by_id(session, one.id)) from None


def renew_keys(session: Session, practitioner_id: UUID, public: bytes, verify: bytes, seed: bytes) -> None:
    """New note keys for one person; whoever let her in before has to do so again."""
    session.execute(
        sa.update(PractitionerRow)
        .where(PractitionerRow.id == practitioner_id)
        .values(public_key=public, verify_key=verify, sealed_seed=seed, admitted_by=None, admission=None)
    )


def keep_admission(session: Session, reader_id: UUID, by: UUID, signature: bytes) -> None:
    """Note who let this reader in, with the proof."""
    session.execute(
        sa.update(PractitionerRow)
        .where(PractitionerRow.id == reader_id)
        .values(admitted_by=by, admission=signature)
    )


def admissions(session: Session) -> tuple[tuple[UUID, UUID, bytes], ...]:
    """(reader, admitted by, signature) for everybody who was let in."""
    columns = (PractitionerRow.id, PractitionerRow.admitted_by, PractitionerRow.admission)
    rows = session.execute(sa.select(*columns).where(PractitionerRow.admission.is_not(None)))
    return tuple((row.id, row.admitted_by, row.admission) for row in rows)
