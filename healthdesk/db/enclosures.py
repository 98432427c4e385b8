"""Keeping the files that go along with letters: while one is written, and for good once it left."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db import kept_files
from healthdesk.db.tables.enclosures import EnclosureRow
from healthdesk.db.turns import take_turn
from healthdesk.records.enclosure import Apart, Enclosure
from healthdesk.records.kept_file import is_closed
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey

_SAME = (
    *("id", "patient_id", "letter_id", "name", "media", "size", "pages", "sha256"),
    *("added_at", "added_by"),
)


def _record(row: EnclosureRow) -> Enclosure:
    return Enclosure(apart=Apart(row.apart), **{name: getattr(row, name) for name in _SAME})


def _several(session: Session, which: sa.ColumnElement[bool]) -> tuple[Enclosure, ...]:
    query = sa.select(EnclosureRow).where(which).order_by(EnclosureRow.place, EnclosureRow.id)
    return tuple(_record(row) for row in session.scalars(query))


def _being_written(key: LetterKey) -> sa.ColumnElement[bool]:
    return sa.and_(
        EnclosureRow.kind == key.kind.value,
        EnclosureRow.about == key.about,
        EnclosureRow.letter_id.is_(None),
    )


def hold(session: Session, key: LetterKey) -> None:
    """What goes along with this letter, and whether it leaves, is decided by one desk at a time."""
    take_turn(session, "letter", key.kind.value, key.about)


def of_draft(session: Session, key: LetterKey) -> tuple[Enclosure, ...]:
    """What will go along with the letter that is being written, in its order."""
    return _several(session, _being_written(key))


def of_letter(session: Session, letter_id: UUID) -> tuple[Enclosure, ...]:
    """What went along with a letter, in its order."""
    return _several(session, EnclosureRow.letter_id == letter_id)


def of_patient(session: Session, patient_id: UUID) -> tuple[Enclosure, ...]:
    """All that is kept of one person, also with a letter that did not leave."""
    return _several(session, EnclosureRow.patient_id == patient_id)


def by_id(session: Session, enclosure_id: UUID) -> Enclosure | None:
    """What is known of one file."""
    row = session.get(EnclosureRow, enclosure_id)
    return None if row is None else _record(row)


def key_of(session: Session, enclosure_id: UUID) -> LetterKey | None:
    """Of which letter it is."""
    row = session.get(EnclosureRow, enclosure_id)
    return None if row is None else LetterKey(LetterKind(row.kind), row.about)


def bytes_of(session: Session, enclosure_id: UUID) -> bytes | None:
    """The file itself."""
    return kept_files.opened(session, kept_files.ENCLOSURE, enclosure_id, as_it_lies(session, enclosure_id))


def as_it_lies(session: Session, enclosure_id: UUID) -> bytes | None:
    """The file as the database has it, closed or not: to put it back as it was."""
    return session.scalar(sa.select(EnclosureRow.data).where(EnclosureRow.id == enclosure_id))


def add(session: Session, key: LetterKey, one: Enclosure, data: bytes) -> None:
    """Keep a file, behind those that are there."""
    last = session.scalar(sa.select(sa.func.max(EnclosureRow.place)).where(_being_written(key)))
    kept = kept_files.closed(session, kept_files.ENCLOSURE, one.id, data)
    put_back(session, key, one, kept, 0 if last is None else last + 1)


def put_back(session: Session, key: LetterKey, one: Enclosure, kept: bytes, place: int) -> None:
    """A file as it lay in the database, where it was; one that lay open on a server goes back closed.

    Meanwhile another desk may have closed all that lay open still: nobody would come for this one any more.
    """
    if not is_closed(kept):
        kept = kept_files.closed(session, kept_files.ENCLOSURE, one.id, kept)
    values = {name: getattr(one, name) for name in _SAME}
    row = EnclosureRow(
        kind=key.kind.value, about=key.about, place=place, apart=one.apart.value, data=kept, **values
    )
    session.add(row)
    session.flush()


def place_of(session: Session, enclosure_id: UUID) -> int:
    """Where it stands among the others."""
    return session.scalar(sa.select(EnclosureRow.place).where(EnclosureRow.id == enclosure_id)) or 0


def remove(session: Session, enclosure_id: UUID) -> None:
    """It does not go along: nothing of it stays."""
    session.execute(sa.delete(EnclosureRow).where(EnclosureRow.id == enclosure_id))
    session.expire_all()


def rename(session: Session, enclosure_id: UUID, name: str) -> None:
    """The letter calls it something else."""
    session.execute(sa.update(EnclosureRow).where(EnclosureRow.id == enclosure_id).values(name=name))
    session.expire_all()


def put_in_order(session: Session, ids: Sequence[UUID]) -> None:
    """They go along in this order."""
    for place, one in enumerate(ids):
        session.execute(sa.update(EnclosureRow).where(EnclosureRow.id == one).values(place=place))
    session.expire_all()


def leave_with(session: Session, key: LetterKey, letter_id: UUID, ids: Sequence[UUID]) -> None:
    """The letter left with these, and with no other: from now on they are frozen with it."""
    which = sa.and_(_being_written(key), EnclosureRow.id.in_(ids))
    session.execute(sa.update(EnclosureRow).where(which).values(letter_id=letter_id))
    session.expire_all()
