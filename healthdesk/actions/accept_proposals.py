"""Take answers over into the person's file, each only because somebody chose it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from healthdesk.actions import change_patient, enrol_patient
from healthdesk.actions.closed_parts import closed_here
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.look_into_file import looking
from healthdesk.db import enrolments, patients, questionnaires, responses
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_questionnaire import form_in
from healthdesk.exchange.fhir_questionnaire_response import read_response
from healthdesk.records.enrolment import Enrolment
from healthdesk.records.house import HouseKind
from healthdesk.records.patient import Patient
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import ResponseItem
from healthdesk.rules.answer_enrolment import TARGET, SignedContract, contract_in
from healthdesk.rules.answer_proposals import Proposal, accepted, proposals
from healthdesk.rules.enrolment_dates import is_running, may_sign
from healthdesk.rules.form_parts import without
from healthdesk.rules.person_names import age_on
from healthdesk.rules.roles import Right, require
from healthdesk.sentences import sentence


@dataclass(frozen=True, slots=True)
class Proposed:
    """What signed answers would change in the file."""

    response_id: UUID
    patient: Patient
    proposals: tuple[Proposal, ...]
    contract: SignedContract | None = None


@dataclass(frozen=True, slots=True)
class _Gathered:
    patient: Patient
    form: Form
    items: tuple[ResponseItem, ...]
    language: str
    enrolments: tuple[Enrolment, ...]


def proposed(desk: Desk, response_id: UUID) -> Proposed:
    """The differences between signed answers and the file as it is now."""
    require(desk.actor, Right.SEE_PATIENTS)
    found = _gathered(desk, response_id)
    with looking(desk, found.patient.id, "intake.read"):
        pass  # on record before anything of it is told
    today = desk.clock.today()
    differing = proposals(found.form, found.items, found.patient, today, found.language)
    contract = contract_in(found.form, found.items, found.patient)
    if contract is None or desk.house.kind is HouseKind.TEJO or _is_known(contract, found.enrolments):
        return Proposed(response_id, found.patient, differing)
    return Proposed(response_id, found.patient, (*differing, _said(desk, contract)), contract)


def _is_known(contract: SignedContract, present: tuple[Enrolment, ...]) -> bool:
    return any(is_running(one, contract.starts_on) for one in present)


def _said(desk: Desk, contract: SignedContract) -> Proposal:
    becomes = sentence(
        desk.language,
        "intake.contract",
        signed=contract.signed_on.strftime("%d/%m/%Y"),
        start=contract.starts_on.strftime("%d/%m/%Y"),
    )
    return Proposal(TARGET, sentence(desk.language, "intake.enrolment"), "", becomes)


def accept(desk: Desk, seen: Proposed, targets: Collection[str]) -> Done[Patient]:
    """Take over the chosen ones.

    The contract goes first: what it refuses (signed too young, enrolled already) leaves the file as
    it was. `ChangedMeanwhile` when the file changed after the proposals were shown.
    """
    require(desk.actor, Right.CHANGE_PATIENTS)
    found = _gathered(desk, seen.response_id)
    patient = accepted(found.form, found.items, seen.patient, targets, desk.clock.today())
    enrolled = _enrol(desk, patient, found) if TARGET in targets else None
    if patient == seen.patient:
        return Done(patient, enrolled.changes if enrolled else (), enrolled.undo if enrolled else None)
    changed = change_patient.change(desk, patient)
    if enrolled is None:
        return changed
    return Done(changed.result, (*enrolled.changes, *changed.changes), changed.undo)


def _enrol(desk: Desk, patient: Patient, found: _Gathered) -> Done[Enrolment] | None:
    contract = contract_in(found.form, found.items, patient)
    if contract is None:
        return None
    if contract.by_self and not may_sign(age_on(patient, contract.signed_on), desk.house.signing_age):
        raise NotAllowed("intake.too_young_to_sign", age=desk.house.signing_age)
    return enrol_patient.enrol(
        desk,
        patient.id,
        contract.signed_on,
        contract.signed_by,
        signature_type=contract.signature_type,
        trial=contract.trial,
    )


def _gathered(desk: Desk, response_id: UUID) -> _Gathered:
    with desk.store.reading() as session:
        response = responses.by_id(session, response_id)
        if response is None:
            raise NotAllowed("intake.response_gone")
        kept = questionnaires.by_id(session, response.form_id)
        patient = patients.by_id(session, response.patient_id)
        present = enrolments.of_patient(session, response.patient_id)
        if kept is None or patient is None:
            raise NotAllowed("intake.response_gone")
        form = form_in(kept.resource)
        closed = closed_here(desk, session, form)
    # What is not for who asks is not proposed to her either; who reads it sees what it would change.
    items = without(read_response(response.resource, form).response.items, closed.links)
    return _Gathered(patient, form, items, response.language, present)
