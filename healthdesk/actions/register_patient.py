"""Welcoming somebody new, and noticing that she may be known already."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, half_typed, patients, person_keys, walk_ins
from healthdesk.records.change import Change
from healthdesk.records.half_typed import HalfTypedKind
from healthdesk.records.house import HouseKind, IdentityLevel
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.rules.duplicates import Likeness, compare, looks
from healthdesk.rules.patient_checks import require_sound
from healthdesk.rules.roles import Right, require
from healthdesk.rules.short_codes import new_code

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """Somebody known who may be the same person, and why we think so."""

    patient: Patient
    likeness: Likeness


def blank(desk: Desk) -> Patient:
    """An empty record with this house's defaults. Its code is given when it is kept."""
    return Patient(id=new_id(), code="", identity=desk.house.identity_default, created_at=desk.clock.now())


def register(desk: Desk, draft: Patient, walk_in_id: UUID | None = None) -> Done[Patient]:
    """Keep a new person; who was noted at the desk is her from now on.

    Raises `NotAllowed` with the fields at fault.
    """
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.writing() as session:
        patient = register_within(desk, session, draft)
        changes: tuple[Change, ...] = (Change("patient", patient.id),)
        half_typed.remove(session, desk.actor.practitioner_id, HalfTypedKind.NEW_PERSON, patient.id)
        if walk_in_id is not None:
            changes += _at_the_desk(session, walk_in_id, patient)
    return Done(patient, changes)


def register_within(desk: Desk, session: Any, draft: Patient) -> Patient:
    """The same inside a transaction that is open already: she comes in together with a letter about her."""
    prefix = "J" if desk.house.kind is HouseKind.TEJO else "P"
    code = new_code(prefix, dice=desk.dice)
    while not patients.code_is_free(session, code):
        code = new_code(prefix, 5, desk.dice)
    patient = replace(draft, code=code, created_at=desk.clock.now(), version=1)
    if patient.identity is IdentityLevel.PSEUDONYM and patient.age is not None:
        patient = replace(patient, age_noted_on=desk.clock.today())
    require_sound(patient, desk.house, desk.clock.today())
    patients.add(session, patient)
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action="patient.register",
        patient_id=patient.id,
        entity=("patient", patient.id),
        detail={} if patient.identity is IdentityLevel.PSEUDONYM else {"code": code},
    )
    return patient


def _at_the_desk(session: Any, walk_in_id: UUID, patient: Patient) -> tuple[Change, ...]:
    one = walk_ins.by_id(session, walk_in_id)
    if one is None or one.patient_id is not None:
        return ()
    walk_ins.change(session, replace(one, patient_id=patient.id))
    return (Change("walk_in", one.id),)


def possible_duplicates(desk: Desk, draft: Patient) -> tuple[PossibleDuplicate, ...]:
    """Who may be the same person, likeliest first; asked while the receptionist types."""
    require(desk.actor, Right.SEE_PATIENTS)
    typed = looks(draft)
    with desk.store.reading() as session:
        near = person_keys.near(session, typed).values()
        compared = {other: compare(typed, its_looks) for other, its_looks in near if other != draft.id}
        likely = sorted(
            (one for one in compared if compared[one].likely), key=lambda one: -compared[one].score
        )
        known = patients.by_ids(session, likely[:_SHOWN])
    return tuple(PossibleDuplicate(known[one], compared[one]) for one in likely[:_SHOWN])
