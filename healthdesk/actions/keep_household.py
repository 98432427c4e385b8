"""Who lives together: putting somebody with a household, and taking her out again."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from healthdesk.actions.change_patient import difference
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.shielded import known_and_open
from healthdesk.db import audit, patients
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.house import IdentityLevel
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.rules.roles import Right, require


def join(desk: Desk, patient_id: UUID, other_id: UUID) -> Done[None]:
    """Let `other` live with `patient`; who has no household yet goes to the one that is there."""
    require(desk.actor, Right.CHANGE_PATIENTS)
    if desk.house.identity_default is IdentityLevel.PSEUDONYM:
        raise NotAllowed("patients.no_households_here")
    with desk.store.writing() as session:
        patient, other = (known_and_open(desk, session, one) for one in (patient_id, other_id))
        if patient_id == other_id or (
            patient.household_id is not None and patient.household_id == other.household_id
        ):
            raise NotAllowed("patients.together_already")
        home = patient.household_id or other.household_id or new_id()
        before = tuple(one for one in (patient, other) if one.household_id != home)
        for one in before:
            _move(desk, session, one, home)
    return _done(before)


def leave(desk: Desk, patient_id: UUID) -> Done[None]:
    """She no longer lives with the others; the last one of a household leaves it too."""
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.writing() as session:
        patient = known_and_open(desk, session, patient_id)
        if patient.household_id is None:
            raise NotAllowed("patients.alone_already")
        others = [one for one in patients.household(session, patient.household_id) if one.id != patient_id]
        before = (patient, *others) if len(others) == 1 else (patient,)
        for one in before:
            _move(desk, session, one, None)
    return _done(before)


def _done(before: tuple[Patient, ...]) -> Done[None]:
    def undo(again: Desk) -> Done[Any]:
        require(again.actor, Right.CHANGE_PATIENTS)
        with again.store.writing() as session:
            for one in before:
                _move(again, session, _known(session, one.id), one.household_id)
        return Done(None, tuple(Change("patient", one.id) for one in before))

    return Done(None, tuple(Change("patient", one.id) for one in before), undo)


def _known(session: Any, patient_id: UUID) -> Patient:
    found = patients.by_id(session, patient_id)
    if found is None:
        raise NotAllowed("patients.unknown")
    return found


def _move(desk: Desk, session: Any, patient: Patient, home: UUID | None) -> None:
    kept = patients.change(session, replace(patient, household_id=home))
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action="patient.change",
        patient_id=patient.id,
        entity=("patient", patient.id),
        detail=difference(patient, kept),
    )
