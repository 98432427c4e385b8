"""Keeping what people said at the end, without them, and counting it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.tables.intake import QuestionnaireRow
from healthdesk.db.tables.satisfaction import NamelessAnswerRow
from healthdesk.records.satisfaction import NamelessAnswer, Tally, WrittenWords

_ROW = NamelessAnswerRow


def add_many(session: Session, answers: Iterable[NamelessAnswer]) -> None:
    """Keep them in the order of their ids, that of chance: a database may remember what came first."""
    for one in sorted(answers, key=lambda answer: answer.id):
        session.add(
            _ROW(
                id=one.id,
                questionnaire_id=one.form_id,
                month=one.month,
                service_id=one.service_id,
                link_id=one.link_id,
                number=one.number,
                code=one.code,
                words=one.words,
            )
        )
    session.flush()


def tallies(session: Session, form_url: str) -> tuple[Tally, ...]:
    """How often each thing was answered, over all versions of a form."""
    told: Any = (_ROW.link_id, _ROW.month, _ROW.service_id, _ROW.code)
    people = sa.func.sum(sa.case((_ROW.number == 0, 1), else_=0))
    query = _of(sa.select(*told, sa.func.count(), people), form_url).group_by(*told)
    return tuple(
        Tally(link_id, month, service_id, code, answers, int(first))
        for link_id, month, service_id, code, answers, first in session.execute(query)
    )


def written(session: Session, form_url: str) -> tuple[WrittenWords, ...]:
    """What people wrote themselves, in the order of chance; what was struck out is not there."""
    columns: Any = (_ROW.id, _ROW.link_id, _ROW.month, _ROW.words)
    query = _of(sa.select(*columns), form_url).where(_ROW.words != "").order_by(_ROW.id)
    return tuple(WrittenWords(*found) for found in session.execute(query))


def words_of(session: Session, answer_id: UUID) -> str | None:
    """What one of them wrote; None when it is not there."""
    row = session.get(_ROW, answer_id)
    return row.words if row is not None else None


def say_otherwise(session: Session, answer_id: UUID, words: str) -> None:
    """Other words in the same answer, "" to strike them out; it still counts as one that was given."""
    session.execute(sa.update(_ROW).where(_ROW.id == answer_id).values(words=words))


def _of(query: Any, form_url: str) -> Any:
    return query.join(QuestionnaireRow, QuestionnaireRow.id == _ROW.questionnaire_id).where(
        QuestionnaireRow.url == form_url
    )
