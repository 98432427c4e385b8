"""Keeping which reminders went or were tried. The database lets one stand for one moment of a talk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.reminders import ReminderRow, ReminderWishRow
from healthdesk.records.ids import new_id
from healthdesk.records.patient import ContactKind
from healthdesk.records.reminder import Reminder, ReminderAnswer, ReminderState, ReminderWish

_PLAIN = (
    "id",
    "appointment_id",
    "patient_id",
    "for_moment",
    "to",
    "to_name",
    "language",
    "words",
    "by_server",
    "trouble",
    "at",
    "by",
    "version",
)
TalkOf = tuple[UUID, UUID]
"""A talk and one of those who are in it."""


def add(session: Session, one: Reminder) -> None:
    """Keep one that begins or went. The database refuses ("reminder.once") a second for the same moment."""
    session.add(ReminderRow(**_values(one), went_for=one.patient_id))
    session.flush()


def change(session: Session, one: Reminder) -> Reminder:
    """How far it came. Raises `ChangedMeanwhile` when somebody said so first."""
    values = {name: value for name, value in _values(one).items() if name not in {"id", "version"}}
    return replace(one, version=change_row(session, ReminderRow, one.id, one.version, values, mine=one))


def remove(session: Session, reminder_id: UUID) -> None:
    """It was noted by mistake."""
    session.execute(sa.delete(ReminderRow).where(ReminderRow.id == reminder_id))


def by_id(session: Session, reminder_id: UUID) -> Reminder | None:
    """One of them."""
    row = session.get(ReminderRow, reminder_id)
    return None if row is None else _record(row)


def of_talk(session: Session, appointment_id: UUID, patient_id: UUID | None = None) -> tuple[Reminder, ...]:
    """What went or was tried for one talk, the newest first; with `patient_id` what went to her."""
    which = ReminderRow.appointment_id == appointment_id
    if patient_id is not None:
        which = sa.and_(which, ReminderRow.patient_id == patient_id)
    return _found(session, which)


_NEWEST_FIRST = sa.select(ReminderRow).order_by(ReminderRow.at.desc(), ReminderRow.id.desc())
_OF_PATIENT = _NEWEST_FIRST.where(ReminderRow.patient_id == sa.bindparam("who"))


def of_patient(session: Session, patient_id: UUID) -> tuple[Reminder, ...]:
    """The same for one person."""
    return tuple(_record(row) for row in session.scalars(_OF_PATIENT, {"who": patient_id}))


def since(session: Session, start: datetime) -> dict[TalkOf, tuple[Reminder, ...]]:
    """What went for moments from an instant on, per talk and person, the newest first."""
    found: defaultdict[TalkOf, list[Reminder]] = defaultdict(list)
    for one in _found(session, ReminderRow.for_moment >= start):
        found[one.appointment_id, one.patient_id].append(one)
    return {talk: tuple(tried) for talk, tried in found.items()}


def _found(session: Session, which: sa.ColumnElement[bool]) -> tuple[Reminder, ...]:
    return tuple(_record(row) for row in session.scalars(_NEWEST_FIRST.where(which)))


# --- what people want


def wishes_of(session: Session, people: Iterable[UUID]) -> dict[UUID, ReminderWish]:
    """What each of these people wants, as far as anybody asked."""
    query = sa.select(ReminderWishRow).where(ReminderWishRow.patient_id.in_(list(people)))
    found: dict[UUID, ReminderWish] = {}
    for row in session.scalars(query):
        before = found.get(row.patient_id)
        found[row.patient_id] = ReminderWish(
            wanted=row.wanted and (before is None or before.wanted),
            names_house=row.names_house and (before is None or before.names_house),
        )
    return found


def keep_wish(session: Session, patient_id: UUID, wish: ReminderWish) -> None:
    """Keep what somebody wants, in place of what was noted before."""
    session.execute(sa.delete(ReminderWishRow).where(ReminderWishRow.patient_id == patient_id))
    session.add(
        ReminderWishRow(id=new_id(), patient_id=patient_id, wanted=wish.wanted, names_house=wish.names_house)
    )
    session.flush()


def _values(one: Reminder) -> dict[str, Any]:
    plain = {name: getattr(one, name) for name in _PLAIN}
    answer = None if one.answer is None else one.answer.value
    return plain | {"way": one.way.value, "state": one.state.value, "answer": answer}


def _record(row: ReminderRow) -> Reminder:
    return Reminder(
        way=ContactKind(row.way),
        state=ReminderState(row.state),
        answer=None if row.answer is None else ReminderAnswer(row.answer),
        **{name: getattr(row, name) for name in _PLAIN},
    )
