"""Keeping what came back on letters that asked something."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.letters import LetterAnswerRow, LetterRow
from healthdesk.records.letter import LetterAnswer, LetterKind
from healthdesk.rules.letter_answers import ANSWERS

_ALL = ("id", "letter_id", "patient_id", "answer", "text", "noted_at", "noted_by")
_FIRST_TO_LAST = sa.select(LetterAnswerRow).order_by(LetterAnswerRow.noted_at, LetterAnswerRow.id)
_AT_ONCE = 500


def _record(row: LetterAnswerRow) -> LetterAnswer:
    return LetterAnswer(**{name: getattr(row, name) for name in _ALL})


def letter_with(session: Session, code: str) -> UUID | None:
    """The letter on whose slip this code stands."""
    return session.scalar(sa.select(LetterRow.id).where(LetterRow.reply_code == code)) if code else None


def add(session: Session, one: LetterAnswer) -> None:
    """Keep one more."""
    session.add(LetterAnswerRow(**{name: getattr(one, name) for name in _ALL}))
    session.flush()


def remove(session: Session, answer_id: UUID) -> None:
    """It was a slip of the hand, a moment ago."""
    session.execute(sa.delete(LetterAnswerRow).where(LetterAnswerRow.id == answer_id))


def of_letter(session: Session, letter_id: UUID) -> tuple[LetterAnswer, ...]:
    """What came back on one, the first first."""
    rows = session.scalars(_FIRST_TO_LAST.where(LetterAnswerRow.letter_id == letter_id))
    return tuple(_record(row) for row in rows)


class Unanswered(NamedTuple):
    """A letter on which nothing came back."""

    patient_id: UUID
    kind: LetterKind
    to_name: str
    made_at: datetime


def unanswered(session: Session, since: datetime) -> tuple[Unanswered, ...]:
    """Of each person the last letter of each kind that asked something since then, if nothing came back."""
    came = sa.select(LetterAnswerRow.id).where(LetterAnswerRow.letter_id == LetterRow.id).exists()
    query = sa.select(LetterRow.patient_id, LetterRow.kind, LetterRow.to_name, LetterRow.made_at, came).where(
        LetterRow.reply_code != "",
        LetterRow.made_at >= since,
        LetterRow.kind.in_([kind.value for kind in ANSWERS]),
    )
    last: dict[tuple[UUID, str], tuple[Unanswered, bool]] = {}
    for who, kind, to_name, at, answered in session.execute(query.order_by(LetterRow.made_at)):
        last[who, kind] = (Unanswered(who, LetterKind(kind), to_name, at), answered)
    return tuple(one for one, answered in last.values() if not answered)


def last_of(session: Session, letter_ids: Collection[UUID]) -> dict[UUID, LetterAnswer]:
    """The last one of each of these letters that got any."""
    ids, found = sorted(letter_ids), {}
    for start in range(0, len(ids), _AT_ONCE):
        some = LetterAnswerRow.letter_id.in_(ids[start : start + _AT_ONCE])
        for row in session.scalars(_FIRST_TO_LAST.where(some)):
            found[row.letter_id] = _record(row)
    return found
