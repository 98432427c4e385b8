"""Keeping people, and giving them back as records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db import patient_index, person_merges
from healthdesk.db.store import change_row
from healthdesk.db.tables.patients import PatientRow
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.house import IdentityLevel
from healthdesk.records.patient import Patient
from healthdesk.records.progress import Progress, quiet

_BULK = 2_000
_TELL_EACH = 500
_AT_ONCE = 500
"""A database takes only so many values in one question."""
_PLAIN = (
    "id",
    "code",
    "used_name",
    "official_given",
    "official_family",
    "native_name",
    "pronouns",
    "birth_date",
    "age",
    "age_noted_on",
    "deceased",
    "sex",
    "gender",
    "identifiers",
    "languages",
    "contact_points",
    "contact_rule",
    "addresses",
    "region",
    "access_needs",
    "related",
    "household_id",
    "membership",
    "referrer",
    "former_gp",
    "themes",
    "carer",
    "carer_for",
    "capacity",
    "warning",
    "created_at",
    "version",
)

_TABLE = PatientRow.metadata.tables[PatientRow.__tablename__]
# Plain columns: a mapped object takes as long to make as five records.
_THESE = sa.select(_TABLE.c.identity, *(_TABLE.c[name] for name in _PLAIN)).where(
    _TABLE.c.id.in_(sa.bindparam("ids", expanding=True))
)


def _values(patient: Patient) -> dict[str, Any]:
    values = {name: getattr(patient, name) for name in _PLAIN}
    return values | {"identity": patient.identity.value}


def record(row: PatientRow) -> Patient:
    """The row as a record; for this folder only."""
    values = {name: getattr(row, name) for name in _PLAIN}
    return Patient(identity=IdentityLevel(row.identity), **values)


def last_number(session: Session) -> int:
    """The highest number in the index that somebody has."""
    return session.scalar(sa.select(sa.func.max(PatientRow.number))) or 0


def _next_number(session: Session) -> int:
    return max(last_number(session), person_merges.last_number(session)) + 1


def add(session: Session, patient: Patient) -> None:
    """Keep a new person and make her findable."""
    add_many(session, (patient,))


def add_many(session: Session, patients: Iterable[Patient]) -> int:
    """Keep many new people in one go; returns how many."""
    if session.get_bind().dialect.name == "postgresql":
        # Two desks must not give out the same number; held until the end of the transaction.
        session.execute(sa.text("SELECT pg_advisory_xact_lock(7402232)"))
    number = _next_number(session)
    count = 0
    batch: list[tuple[int, Patient]] = []
    for patient in patients:
        batch.append((number + count, patient))
        count += 1
        if len(batch) == _BULK:
            _insert(session, batch)
            batch = []
    _insert(session, batch)
    return count


def _insert(session: Session, batch: Sequence[tuple[int, Patient]]) -> None:
    if not batch:
        return
    rows = [{**_values(patient), "number": number} for number, patient in batch]
    session.execute(sa.insert(PatientRow), rows)
    patient_index.add(session, batch)


def by_id(session: Session, patient_id: UUID) -> Patient | None:
    """One person; None when there is none with this id."""
    row = session.get(PatientRow, patient_id)
    return None if row is None else record(row)


def who_died(session: Session) -> tuple[UUID, ...]:
    """Everybody of whom it is known that she died."""
    return tuple(session.scalars(sa.select(PatientRow.id).where(PatientRow.deceased != "")))


def hold(session: Session, patient_id: UUID) -> None:
    """Let nobody else begin something for this person until the transaction ends."""
    session.execute(sa.select(PatientRow.id).where(PatientRow.id == patient_id).with_for_update())


def by_code(session: Session, code: str) -> Patient | None:
    """One person by the short code, however it is typed; the code of a file that went into hers too."""
    asked = code.strip().upper()
    row = session.scalar(sa.select(PatientRow).where(PatientRow.code == asked))
    if row is not None:
        return record(row)
    within = person_merges.by_code(session, asked)
    return None if within is None else by_id(session, within)


def by_ids(session: Session, ids: Sequence[UUID]) -> dict[UUID, Patient]:
    """Several people at once, however many."""
    found: dict[UUID, Patient] = {}
    session.flush()  # what this transaction changed is seen too
    for start in range(0, len(ids), _AT_ONCE):
        rows = session.connection().execute(_THESE, {"ids": list(ids[start : start + _AT_ONCE])})
        for identity, *values in rows:
            named = dict(zip(_PLAIN, values, strict=True))
            found[named["id"]] = Patient(identity=IdentityLevel(identity), **named)
    return found


_HOUSEHOLD = (
    sa.select(PatientRow)
    .where(PatientRow.household_id == sa.bindparam("household"))
    .order_by(PatientRow.birth_date)
)


def household(session: Session, household_id: UUID) -> tuple[Patient, ...]:
    """Everybody of one household, oldest first."""
    return tuple(record(row) for row in session.scalars(_HOUSEHOLD, {"household": household_id}))


def everybody(session: Session, progress: Progress = quiet) -> tuple[Patient, ...]:
    """All of them, in the order they came."""
    of_all, found = count(session), []
    for row in session.scalars(sa.select(PatientRow).order_by(PatientRow.number)):
        found.append(record(row))
        if len(found) % _TELL_EACH == 0:
            progress("read", len(found), of_all)
    progress("read", len(found), of_all)
    return tuple(found)


def count(session: Session) -> int:
    """How many people the house knows."""
    return session.scalar(sa.select(sa.func.count()).select_from(PatientRow)) or 0


def code_is_free(session: Session, code: str) -> bool:
    """Whether nobody has this code, nor ever had it."""
    there = session.scalar(sa.select(PatientRow.id).where(PatientRow.code == code))
    return there is None and not person_merges.code_was_given(session, code)


def change(session: Session, patient: Patient) -> Patient:
    """Keep the changed person; `patient.version` is the version it was read with.

    Raises `ChangedMeanwhile` with both sides. Returns the person with her new version.
    """
    values = {k: v for k, v in _values(patient).items() if k not in {"id", "version", "created_at"}}
    try:
        version = change_row(session, PatientRow, patient.id, patient.version, values, mine=patient)
    except ChangedMeanwhile:
        session.expire_all()
        raise ChangedMeanwhile(mine=patient, theirs=by_id(session, patient.id)) from None
    find_again(session, patient)
    return replace(patient, version=version)


def find_again(session: Session, patient: Patient) -> None:
    """Let the words of this file find it, with the codes of the files that went into it."""
    codes = person_merges.codes_of(session, patient.id)
    patient_index.replace(session, number_of(session, patient.id), patient, codes)


def number_of(session: Session, patient_id: UUID) -> int:
    """Her number in the index."""
    return session.scalar(sa.select(PatientRow.number).where(PatientRow.id == patient_id)) or 0


def take_out(session: Session, patient: Patient) -> int:
    """Her file is no file of its own any more; returns the number it had.

    The database refuses while anything still hangs on it.
    """
    number = number_of(session, patient.id)
    patient_index.remove(session, number)
    gone = session.execute(
        sa.delete(PatientRow)
        .where(PatientRow.id == patient.id, PatientRow.version == patient.version)
        .execution_options(synchronize_session=False)
    )
    if getattr(gone, "rowcount", 0) != 1:
        raise ChangedMeanwhile(mine=patient)
    session.expire_all()
    return number


def put_back(session: Session, patient: Patient, number: int) -> None:
    """Her file as it was, under the number it had."""
    session.execute(sa.insert(PatientRow), [{**_values(patient), "number": number}])
    find_again(session, patient)
