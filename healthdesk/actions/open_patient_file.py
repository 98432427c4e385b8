"""Opening somebody's file: what the header and the tabs show, with the view on record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_trajectory import TalkPath, header_in
from healthdesk.actions.look_into_file import looking
from healthdesk.actions.shielded import known_and_open, require_open
from healthdesk.actions.tell_story import Story, story_in
from healthdesk.db import audit, comings, consents, enrolments, patients, person_merges
from healthdesk.records.audit import AuditEntry
from healthdesk.records.comings import Comings
from healthdesk.records.consent import Consent
from healthdesk.records.enrolment import Enrolment
from healthdesk.records.patient import Patient
from healthdesk.rules.roles import Right, require

_YEAR = timedelta(days=365)
_NOTHING = Comings()


@dataclass(frozen=True, slots=True)
class PatientFile:
    """One person with what belongs to her alone."""

    patient: Patient
    consents: tuple[Consent, ...]
    enrolments: tuple[Enrolment, ...]
    household: tuple[Patient, ...]
    """The others of the same household."""
    path: TalkPath | None = None
    """None where talks are not counted, or none was agreed on."""
    comings: Comings = _NOTHING
    """How it went with her talks of the past year."""
    story: Story | None = None
    """None where it was not asked for."""


def open_file(desk: Desk, patient_id: UUID) -> PatientFile:
    """Everything for the file, noting that it was looked at."""
    return _opened(desk, patient_id)


def open_told_file(desk: Desk, patient_id: UUID) -> PatientFile:
    """`open_file` with the story: what is there at once is laid out and drawn once."""
    return _opened(desk, patient_id, told=True)


def _opened(desk: Desk, patient_id: UUID, *, told: bool = False) -> PatientFile:
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.writing() as session:
        found = _gathered(desk, session, patient_id)
        if told:
            found = replace(found, story=story_in(desk, session, found.patient.id))
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="patient.view",
            patient_id=found.patient.id,
            entity=("patient", found.patient.id),
        )
    return found


def refresh_file(desk: Desk, patient_id: UUID) -> PatientFile:
    """The same again for a file that stands open: what changed meanwhile; in a shift it is no new look."""
    require(desk.actor, Right.SEE_PATIENTS)
    with looking(desk, patient_id) as session:
        return _gathered(desk, session, patient_id)


def _gathered(desk: Desk, session: Any, patient_id: UUID) -> PatientFile:
    patient_id = person_merges.now(session, patient_id)  # a link may be older than a merge
    patient = known_and_open(desk, session, patient_id)
    family: tuple[Patient, ...] = ()
    if patient.household_id is not None:
        family = patients.household(session, patient.household_id)
    return PatientFile(
        patient,
        consents.of_patient(session, patient_id),
        enrolments.of_patient(session, patient_id),
        tuple(one for one in family if one.id != patient_id),
        header_in(desk, session, patient_id),
        comings.of(session, patient_id, desk.clock.now() - _YEAR),
    )


def who_saw(desk: Desk, patient_id: UUID, before: int | None = None) -> tuple[AuditEntry, ...]:
    """Who saw and changed this file, newest first, two hundred at a time."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        require_open(desk, session, patient_id)
        return audit.entries(session, patient_id=patient_id, before=before)
