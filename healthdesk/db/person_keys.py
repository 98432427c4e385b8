"""Looking up who may be the same person, without comparing everybody with everybody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from operator import itemgetter
from typing import Any
from uuid import UUID

import msgspec
import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from healthdesk.db.tables.patients import PatientRow, PersonKeyRow
from healthdesk.records.patient import Address, ContactPoint, Identifier, Membership, Patient
from healthdesk.rules.duplicate_keys import ENOUGH, number_keys, strong_keys, weak_keys
from healthdesk.rules.duplicates import Looks, Traits, looks

_NEAR = 30
_BATCH = 500
_CROWD = 400
"""A key that more people share says nothing about any two of them: a shelter, a default date."""
_ADD = sa.insert(PersonKeyRow)
# Plain columns, and what is kept as JSON as its text: somebody types, and each step between the file and
# the comparison takes longer than the comparison.
_TABLE = PatientRow.metadata.tables[PatientRow.__tablename__]
_IN_JSON: dict[str, msgspec.json.Decoder[Any]] = {
    "identifiers": msgspec.json.Decoder(tuple[Identifier, ...]),
    "contact_points": msgspec.json.Decoder(tuple[ContactPoint, ...]),
    "addresses": msgspec.json.Decoder(tuple[Address, ...]),
    "membership": msgspec.json.Decoder(Membership),
}
_AT = tuple((Traits._fields.index(name), decoder.decode) for name, decoder in _IN_JSON.items())
_PEOPLE = sa.select(
    _TABLE.c.number,
    _TABLE.c.id,
    *(sa.cast(_TABLE.c[name], sa.Text) if name in _IN_JSON else _TABLE.c[name] for name in Traits._fields),
)
_READ = _PEOPLE.where(_TABLE.c.number.in_(sa.bindparam("numbers", expanding=True)))
_STRONG_BIT = 1
_OF_NUMBER, _OF_REACH = 1_000, 3
"""How many weak keys a number or a way to reach somebody is worth, where not all can be compared with.

Nobody shares as many weak keys as a number weighs, however long the names are.
"""
_KEYS = PersonKeyRow.metadata.tables[PersonKeyRow.__tablename__].c
_IS_NUMBER = _KEYS.key.in_(sa.bindparam("numbers", expanding=True))
_WEIGHT = sa.func.sum(sa.case((_IS_NUMBER, _OF_NUMBER), (_KEYS.key % 2 == 1, _OF_REACH), else_=1))
_REACHED = 10
"""As many of the thirty are kept for who shares anything strong, before those who only share names."""
_SHARING = (
    sa.select(_KEYS.number)
    .where(_KEYS.key.in_(sa.bindparam("strong", expanding=True)))
    .group_by(_KEYS.number)
    .order_by(_WEIGHT.desc(), _KEYS.number)
    .limit(_REACHED)
)
_MOST = (
    sa.select(_KEYS.number)
    .where(_KEYS.key.in_(sa.bindparam("keys", expanding=True)))
    .group_by(_KEYS.number)
    .order_by(
        sa.case((_KEYS.number.in_(_SHARING), 0), else_=1),
        _WEIGHT.desc(),
        sa.func.count().desc(),
        _KEYS.number,
    )
    .limit(_NEAR)
    .subquery()
)
_BESIDE = _PEOPLE.join(_MOST, _MOST.c.number == _TABLE.c.number)


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
    """The people to compare `one` with: those who share most, a number counting for several other things."""
    strong, weak = _strong(one), _weak(one)
    numbers = [_number(key) | _STRONG_BIT for key in number_keys(one)]
    asked = {"keys": [*strong, *weak], "strong": [*strong], "numbers": numbers}
    return _told(session.connection().execute(_BESIDE, asked)) if strong or weak else {}


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
    found: dict[int, tuple[UUID, Looks]] = {}
    wanted = list(numbers)
    for start in range(0, len(wanted), _BATCH):
        some = {"numbers": wanted[start : start + _BATCH]}
        found |= _told(session.connection().execute(_READ, some))
    return found


def _told(rows: Iterable[Sequence[Any]]) -> dict[int, tuple[UUID, Looks]]:
    found: dict[int, tuple[UUID, Looks]] = {}
    for number, who, *values in rows:
        for at, decode in _AT:
            if values[at] is not None:
                values[at] = decode(values[at])
        found[number] = (who, looks(Traits(*values)))
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
