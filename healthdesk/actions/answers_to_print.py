"""Signed answers on their way to paper: read, opened only to whom the file is open, and on record."""

from __future__ import annotations

from uuid import UUID

from healthdesk.actions.closed_parts import closed_here
from healthdesk.actions.desk import Desk
from healthdesk.actions.shielded import require_open
from healthdesk.actions.sign_intake import SignedAnswers, without_closed
from healthdesk.db import audit, patients, questionnaires, responses
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_questionnaire import form_in
from healthdesk.exchange.fhir_questionnaire_response import read_response
from healthdesk.records.patient import Patient
from healthdesk.rules.roles import Right, require


def answers_to_print(desk: Desk, response_id: UUID, action: str) -> tuple[SignedAnswers, Patient]:
    """The answers in the form they were given in, and whose they are; `action` is what the book says.

    Parts that are not for who asks are not in them.

    Raises `NotAllowed` when they are not there, or the file is closed for who asks.
    """
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.writing() as session:
        response = responses.by_id(session, response_id)
        kept = questionnaires.by_id(session, response.form_id) if response else None
        patient = patients.by_id(session, response.patient_id) if response else None
        if response is None or kept is None or patient is None:
            raise NotAllowed("intake.response_gone")
        require_open(desk, session, patient.id)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action=action,
            patient_id=patient.id,
            entity=("questionnaire_response", response_id),
        )
        form = form_in(kept.resource)
        closed = closed_here(desk, session, form)
    given = read_response(response.resource, form).response
    whole = SignedAnswers(response, form, given.items, given.signatures)
    return without_closed(desk, whole, closed), patient
