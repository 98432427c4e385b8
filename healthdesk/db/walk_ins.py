"""Who stands at the desk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.house import PractitionerRow
from healthdesk.db.tables.patients import PatientRow
from healthdesk.db.tables.today import WalkInRow
from healthdesk.records.walk_in import WalkIn, WalkInLine, WalkInState
from healthdesk.rules.person_names import called, grown_age
from healthdesk.rules.walk_in_steps import HERE

_PLAIN = (
    *("arrived_at", "patient_id", "name", "wish", "taken_by", "taken_at"),
    *("day", "number", "finished_at"),
)


def _values(one: WalkIn) -> dict[str, Any]:
    return {name: getattr(one, name) for name in _PLAIN} | {"state": one.state.value}


def _record(row: WalkInRow) -> WalkIn:
    values = {name: getattr(row, name) for name in _PLAIN}
    return WalkIn(id=row.id, state=WalkInState(row.state), version=row.version, **values)


def add(session: Session, one: WalkIn) -> None:
    """Somebody walked in."""
    session.add(WalkInRow(id=one.id, version=one.version, **_values(one)))
    session.flush()


def next_number(session: Session, day: date, there: Iterable[WalkInLine] = ()) -> int:
    """The next number of that day; the database refuses the same one twice.

    Nor is it one of these, who may have come before midnight: nobody is called twice.
    """
    last = session.scalar(sa.select(sa.func.max(WalkInRow.number)).where(WalkInRow.day == day))
    return max((last or 0, *(line.walk_in.number or 0 for line in there))) + 1


def by_id(session: Session, walk_in_id: UUID) -> WalkIn | None:
    """One of them."""
    row = session.get(WalkInRow, walk_in_id)
    return None if row is None else _record(row)


def of_patient(session: Session, patient_id: UUID) -> tuple[WalkIn, ...]:
    """Each time she came without an appointment, the oldest first."""
    query = sa.select(WalkInRow).where(WalkInRow.patient_id == patient_id).order_by(WalkInRow.arrived_at)
    return tuple(map(_record, session.scalars(query)))


def change(session: Session, one: WalkIn) -> WalkIn:
    """Keep it changed; `one.version` is the version it was read with. Raises `ChangedMeanwhile`."""
    version = change_row(session, WalkInRow, one.id, one.version, _values(one), mine=one)
    return replace(one, version=version)


def here(session: Session, since: datetime, today: date) -> tuple[WalkInLine, ...]:
    """Who came since then and is still in the house, the first to come first."""
    query = (
        sa.select(WalkInRow, PatientRow, PractitionerRow.name)
        .outerjoin(PatientRow, PatientRow.id == WalkInRow.patient_id)
        .outerjoin(PractitionerRow, PractitionerRow.id == WalkInRow.taken_by)
        .where(WalkInRow.arrived_at >= since, WalkInRow.state.in_([state.value for state in HERE]))
        .order_by(WalkInRow.arrived_at, WalkInRow.id)
    )
    return tuple(
        WalkInLine(
            walk_in=_record(row),
            person=_called(row, person),
            age=_age(person, today),
            taken_by=taken_by or "",
        )
        for row, person, taken_by in session.execute(query)
    )


def _called(row: WalkInRow, person: PatientRow | None) -> str:
    if person is None:
        return row.name
    return called(person.used_name, person.official_given, person.official_family) or person.code


def _age(person: PatientRow | None, today: date) -> int | None:
    if person is None:
        return None
    return grown_age(person.birth_date, person.age, person.age_noted_on, today)
