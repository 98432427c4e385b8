"""Take answers over into the person's file, each only because somebody chose it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from healthdesk.actions import change_patient
from healthdesk.actions.desk import Desk, Done
from healthdesk.db import patients, questionnaires, responses
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.exchange.fhir_questionnaire_response import read_response
from healthdesk.records.patient import Patient
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import ResponseItem
from healthdesk.rules.answer_proposals import Proposal, accepted, proposals
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True)
class Proposed:
    """What signed answers would change in the file."""

    response_id: UUID
    patient: Patient
    proposals: tuple[Proposal, ...]


def proposed(desk: Desk, response_id: UUID) -> Proposed:
    """The differences between signed answers and the file as it is now."""
    require(desk.actor, Right.SEE_PATIENTS)
    patient, form, items, language = _gathered(desk, response_id)
    today = desk.clock.today()
    return Proposed(response_id, patient, proposals(form, items, patient, today, language))


def accept(desk: Desk, seen: Proposed, targets: Collection[str]) -> Done[Patient]:
    """Take over the chosen ones. `ChangedMeanwhile` when the file changed after they were shown."""
    require(desk.actor, Right.CHANGE_PATIENTS)
    _, form, items, _ = _gathered(desk, seen.response_id)
    return change_patient.change(desk, accepted(form, items, seen.patient, targets, desk.clock.today()))


def _gathered(desk: Desk, response_id: UUID) -> tuple[Patient, Form, tuple[ResponseItem, ...], str]:
    with desk.store.reading() as session:
        response = responses.by_id(session, response_id)
        kept = questionnaires.by_id(session, response.form_id) if response else None
        patient = patients.by_id(session, response.patient_id) if response else None
    if response is None or kept is None or patient is None:
        raise NotAllowed("intake.response_gone")
    form = read_form(kept.resource).form
    return patient, form, read_response(response.resource, form).response.items, response.language
