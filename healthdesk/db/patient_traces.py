"""Everything in the house that is about somebody: what hangs on a person, and taking her away with it.

The audit book keeps its entries: they say that something happened, by an id that then names nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db import patient_index, patients
from healthdesk.db.base import Base
from healthdesk.db.tables.audit import AuditRow
from healthdesk.db.tables.patients import PatientRow
from healthdesk.records.patient import Patient
from healthdesk.rules.search_words import glued_words, words_of

_AT_ONCE = 500
_BOOK = AuditRow.__tablename__


def _tables() -> Iterator[tuple[sa.Table, sa.Column[UUID]]]:
    """Every table with a person in it, those that others point at last."""
    for table in reversed(Base.metadata.sorted_tables):
        if table.name not in {_BOOK, PatientRow.__tablename__} and "patient_id" in table.c:
            yield table, table.c.patient_id


def hanging_on(session: Session, ids: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
    """Of which of these people something else is kept, and in which tables."""
    found: dict[UUID, tuple[str, ...]] = {}
    for some in _batches(ids):
        for table, column in _tables():
            for one in session.scalars(sa.select(column).where(column.in_(some)).distinct()):
                found[one] = (*found.get(one, ()), table.name)
    return found


def remove(session: Session, ids: Sequence[UUID]) -> None:
    """Take people away for whom nothing else is kept, with the words by which they were found."""
    for some in _batches(ids):
        rows = session.scalars(sa.select(PatientRow).where(PatientRow.id.in_(some))).all()
        people = [(row.number, patients.record(row)) for row in rows]
        for row in rows:
            session.expunge(row)
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
