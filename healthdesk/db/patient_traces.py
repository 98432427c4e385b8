"""Everything in the house that is about somebody: what hangs on a person, and taking her away with it.

The audit book keeps its entries: they say that something happened, by an id that then names nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db import patient_index, patients, person_merges
from healthdesk.db.base import Base
from healthdesk.db.tables.agenda import AppointmentRow, BookingRow
from healthdesk.db.tables.audit import AuditRow
from healthdesk.db.tables.groups import GroupTurnRow
from healthdesk.db.tables.half_typed import HalfTypedRow
from healthdesk.db.tables.help_plans import CarerRow
from healthdesk.db.tables.interpreters import InterpreterOrderRow
from healthdesk.db.tables.merges import PersonMergeRow, TwoPeopleRow
from healthdesk.db.tables.patients import PatientRow
from healthdesk.records.patient import Patient
from healthdesk.rules.search_words import glued_words, words_of

_AT_ONCE = 500
_NO_WORDS = "–"
"""In place of words that may be about somebody, where there have to be some."""
_STAYS = frozenset({AuditRow.__tablename__, PatientRow.__tablename__})
_HOLDS_NOTHING = frozenset({GroupTurnRow.__tablename__})
"""How often her own calendar was told of a group she is no longer in: nobody sees it, it goes with her."""
_PERSONS = {
    CarerRow.__tablename__: ("patient_id", "person_id"),
    HalfTypedRow.__tablename__: ("about",),
    PersonMergeRow.__tablename__: ("gone_id", "kept_id", "within_id"),
    TwoPeopleRow.__tablename__: ("one_id", "other_id"),
}
"""Columns with a person in them, where they are not `patient_id` alone."""


def _columns(table: sa.Table) -> list[sa.Column[Any]]:
    names = _PERSONS.get(table.name, ("patient_id",))
    return [table.c[name] for name in names if name in table.c]


def _tables() -> list[sa.Table]:
    """Every table with a person in it, those that others point at last."""
    every = reversed(Base.metadata.sorted_tables)
    return [table for table in every if table.name not in _STAYS and _columns(table)]


def hanging_on(session: Session, ids: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
    """Of which of these people something else is kept, and in which tables."""
    found: dict[UUID, tuple[str, ...]] = {}
    tables = [table for table in _tables() if table.name not in _HOLDS_NOTHING]
    for some in _batches(ids):
        for table in tables:
            for column in _columns(table):
                for one in session.scalars(sa.select(column).where(column.in_(some)).distinct()):
                    found[one] = (*found.get(one, ()), table.name)
    return found


def erase(session: Session, patient_id: UUID) -> None:
    """Take somebody away with all that is about her. Talks stay in the agenda, with nobody's name on them."""
    talks = sa.select(AppointmentRow.id).where(AppointmentRow.patient_id == patient_id)
    session.execute(sa.delete(InterpreterOrderRow).where(InterpreterOrderRow.appointment_id.in_(talks)))
    session.execute(
        sa.update(AppointmentRow)
        .where(AppointmentRow.patient_id == patient_id)
        .values(
            patient_id=None,
            note="",
            reason="",
            overlap_reason=sa.case((AppointmentRow.overlap_reason != "", _NO_WORDS), else_=""),
            version=AppointmentRow.version + 1,
        )
    )
    session.execute(sa.delete(BookingRow).where(BookingRow.resource_id == patient_id))
    # What was half typed about a file that went into hers stands under that one still.
    went = person_merges.ids_of(session, patient_id)
    session.execute(sa.delete(HalfTypedRow).where(HalfTypedRow.about.in_(went)))
    for table in reversed(Base.metadata.sorted_tables):
        doomed = _doomed(table, patient_id)
        if doomed is not None:
            session.execute(sa.delete(table).where(doomed))
    session.expire_all()
    remove(session, [patient_id])


def _doomed(table: sa.Table, patient_id: UUID) -> sa.ColumnElement[bool] | None:
    """Which rows of a table are about this person, or hang on a row that is."""
    if table.name in _STAYS or table is AppointmentRow.__table__:
        return None
    found = [column == patient_id for column in _columns(table)]
    for key in table.foreign_keys:
        above = key.column.table
        if above is not table and above is not AppointmentRow.__table__:
            rows = _doomed(above, patient_id)
            if rows is not None:
                found.append(key.parent.in_(sa.select(key.column).where(rows)))
    return sa.or_(*found) if found else None


def remove(session: Session, ids: Sequence[UUID]) -> None:
    """Take people away for whom nothing else is kept, with the words by which they were found."""
    for some in _batches(ids):
        rows = session.scalars(sa.select(PatientRow).where(PatientRow.id.in_(some))).all()
        people = [(row.number, patients.record(row)) for row in rows]
        for row in rows:
            session.expunge(row)
        session.execute(sa.delete(GroupTurnRow).where(GroupTurnRow.patient_id.in_(some)))
        session.execute(sa.delete(PatientRow).where(PatientRow.id.in_(some)))
        unfind(session, people)


def unfind(session: Session, people: Iterable[tuple[int, Patient]]) -> None:
    """Nobody finds these people any more; words that were theirs alone are forgotten too."""
    words: set[str] = set()
    for number, patient in people:
        patient_index.remove(session, number)
        for name in patient_index.names_of(patient):
            words.update((*words_of(name), *glued_words(name)))
    for word in words:
        if not _is_used(session, word):
            session.execute(sa.text("DELETE FROM search_word WHERE word = :word"), {"word": word})


def _is_used(session: Session, word: str) -> bool:
    if session.get_bind().dialect.name == "postgresql":
        query = (
            "SELECT 1 FROM patient_search WHERE to_tsvector('simple', names || ' ' || glued) "
            "@@ to_tsquery('simple', :word) LIMIT 1"
        )
        return session.scalar(sa.text(query), {"word": f"'{word}'"}) is not None
    query = "SELECT 1 FROM patient_search WHERE patient_search MATCH :word LIMIT 1"
    return session.scalar(sa.text(query), {"word": f'{{names glued}} : "{word}"'}) is not None


def _batches(ids: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]
