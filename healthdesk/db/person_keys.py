"""Looking up who may be the same person, without comparing everybody with everybody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from operator import itemgetter
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from healthdesk.db.tables.patients import PatientRow, PersonKeyRow
from healthdesk.records.patient import Patient
from healthdesk.rules.duplicate_keys import ENOUGH, strong_keys, weak_keys
from healthdesk.rules.duplicates import Looks, looks

_NEAR = 30
_BATCH = 500
_CROWD = 400
"""A key that more people share says nothing about any two of them: a shelter, a default date."""
_COMPARED = (
    "id",
    "code",
    "used_name",
    "official_given",
    "official_family",
    "native_name",
    "birth_date",
    "age",
    "age_noted_on",
    "sex",
    "identifiers",
    "contact_points",
    "addresses",
    "region",
    "membership",
    "referrer",
    "created_at",
)
_ADD = sa.insert(PersonKeyRow)
# Plain columns: somebody types, and mapped objects would take twice as long.
_TABLE = PatientRow.metadata.tables[PatientRow.__tablename__]
_READ = sa.select(_TABLE.c.number, *(_TABLE.c[name] for name in _COMPARED)).where(
    _TABLE.c.number.in_(sa.bindparam("numbers", expanding=True))
)
_STRONG_BIT = 1
_KEYS = PersonKeyRow.metadata.tables[PersonKeyRow.__tablename__].c
_ANY = sa.select(_KEYS.number).where(_KEYS.key.in_(sa.bindparam("keys", expanding=True)))
_ONE = _ANY.limit(_NEAR)
_MOST = _ANY.group_by(_KEYS.number).order_by(sa.func.count().desc(), _KEYS.number).limit(_NEAR)


def add(session: Session, people: Sequence[tuple[int, Patient]]) -> None:
    """Keep the keys of these people, by their number."""
    _keep(session, {number: looks(patient) for number, patient in people})


def are_missing(session: Session) -> bool:
    """Whether there are people, and not one key."""
    anybody = session.scalar(sa.select(PatientRow.number).limit(1))
    return anybody is not None and session.scalar(sa.select(PersonKeyRow.key).limit(1)) is None


def make_again(session: Session) -> None:
    """The keys of everybody, from what is in their files: when what makes a key has changed."""
    session.execute(sa.delete(PersonKeyRow))
    last = session.scalar(sa.select(sa.func.max(PatientRow.number))) or 0
    for start in range(1, last + 1, _BATCH):
        found = looks_of(session, range(start, start + _BATCH))
        _keep(session, {number: looked for number, (_id, looked) in found.items()})


def _keep(session: Session, people: Mapping[int, Looks]) -> None:
    rows = [{"key": key, "number": number} for number, one in people.items() for key in _numbers(one)]
    if rows:
        rows.sort(key=itemgetter("key"))  # in the order of the table: far fewer pages to touch
        session.execute(_ADD, rows)


def remove(session: Session, number: int) -> None:
    """Forget the keys of this person."""
    session.execute(sa.delete(PersonKeyRow).where(PersonKeyRow.number == number))


def near(session: Session, one: Looks) -> dict[int, tuple[UUID, Looks]]:
    """The people to compare `one` with: who shares a number, and those who share most of the rest."""
    connection = session.connection()
    found = dict.fromkeys(connection.scalars(_ONE, {"keys": list(_strong(one))}))
    found |= dict.fromkeys(connection.scalars(_MOST, {"keys": list(_weak(one))}))
    return looks_of(session, found)


def crowded(session: Session) -> frozenset[int]:
    """The keys that too many people share to say anything about two of them."""
    many = sa.select(PersonKeyRow.key).group_by(PersonKeyRow.key).having(sa.func.count() > _CROWD)
    return frozenset(session.scalars(many))


def pairs(session: Session, first: int, last: int, without: frozenset[int]) -> list[tuple[int, int]]:
    """Who of these numbers shares enough keys with somebody who came later."""
    one, other = aliased(PersonKeyRow), aliased(PersonKeyRow)
    same = sa.and_(other.key == one.key, other.number > one.number)
    shared = (
        sa.select(one.number, other.number)
        .join(other, same)
        .where(one.number.between(first, last), one.key.not_in(without))
        .group_by(one.number, other.number)
        .having(sa.or_(sa.func.count() >= ENOUGH, sa.func.max(one.key % 2) == _STRONG_BIT))
    )
    return [(row[0], row[1]) for row in session.execute(shared)]


def looks_of(session: Session, numbers: Iterable[int]) -> dict[int, tuple[UUID, Looks]]:
    """What is compared of these people: only that is read of their files."""
    found = {}
    wanted = list(numbers)
    for start in range(0, len(wanted), _BATCH):
        some = {"numbers": wanted[start : start + _BATCH]}
        for number, *values in session.connection().execute(_READ, some):
            patient = Patient(**dict(zip(_COMPARED, values, strict=True)))
            found[number] = (patient.id, looks(patient))
    return found


def _numbers(one: Looks) -> set[int]:
    return _strong(one) | _weak(one)


def _strong(one: Looks) -> set[int]:
    """As numbers of 63 bits; the odd ones are strong."""
    return {_number(key) | _STRONG_BIT for key in strong_keys(one)}


def _weak(one: Looks) -> set[int]:
    return {_number(key) & ~_STRONG_BIT for key in weak_keys(one)}


def _number(key: str) -> int:
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest()) >> 1
