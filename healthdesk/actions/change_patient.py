"""Correcting what is kept about somebody, without overwriting what a colleague just saved."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import msgspec

from healthdesk.actions.check_entitlements import recheck
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.shielded import require_open
from healthdesk.db import audit, patients
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.change import Change
from healthdesk.records.house import IdentityLevel
from healthdesk.records.patient import Patient
from healthdesk.rules.patient_checks import require_sound
from healthdesk.rules.roles import Right, require


def change(desk: Desk, patient: Patient) -> Done[Patient]:
    """Keep the changed person.

    `patient.version` is the version that was read. Raises `ChangedMeanwhile` with both sides,
    `NotAllowed` with the fields at fault.
    """
    require(desk.actor, Right.CHANGE_PATIENTS)
    require_sound(patient, desk.house, desk.clock.today())
    with desk.store.writing() as session:
        before = patients.by_id(session, patient.id)
        if before is None:
            raise ChangedMeanwhile(mine=patient)
        require_open(desk, session, patient.id)
        kept = patients.change(session, patient)
        recheck(desk, session, kept)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="patient.change",
            patient_id=patient.id,
            entity=("patient", patient.id),
            detail=difference(before, kept),
        )

    def undo(again: Desk) -> Done[Any]:
        return change(again, replace(before, version=kept.version))

    return Done(kept, (Change("patient", patient.id),), undo)


def difference(before: Patient, after: Patient) -> dict[str, list[Any]]:
    """Old and new value of each field that differs, for the audit book.

    Of somebody without a name only which fields: the book is never wiped, and this house forgets.
    """
    found = {}
    for field in fields(Patient):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old != new and field.name != "version":
            told = [] if after.identity is IdentityLevel.PSEUDONYM else [old, new]
            found[field.name] = msgspec.to_builtins(told)
    return found
