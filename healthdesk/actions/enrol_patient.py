"""Enrolling somebody in the centre, cancelling before the start, closing after it (rules of the RIZIV)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.shielded import known_and_open, require_open
from healthdesk.db import audit, enrolments
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.enrolment import Enrolment, EnrolmentState
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.rules.answer_enrolment import SignedContract
from healthdesk.rules.enrolment_dates import check_cancel, check_closure, check_new, may_sign, start_after
from healthdesk.rules.person_names import age_on
from healthdesk.rules.representation import against_signing
from healthdesk.rules.roles import Right, require
from healthdesk.rules.seen_words import is_seen


def enrol(
    desk: Desk,
    patient_id: UUID,
    signed_on: date,
    signed_by: str,
    *,
    signature_type: str = "paper",
    trial: bool = False,
    by_self: bool = False,
) -> Done[Enrolment]:
    """Keep a signed contract; care starts on the first of the next month.

    `by_self` when the person herself signed: then she must have the age for it in this house.
    """
    require(desk.actor, Right.CHANGE_PATIENTS)
    if desk.house.kind is HouseKind.TEJO:
        raise NotAllowed("enrolment.not_here")
    if not is_seen(signed_by):
        raise NotAllowed("enrolment.who_signed", fields=("signed_by",))
    with desk.store.writing() as session:
        patient = known_and_open(desk, session, patient_id)
        if by_self and not may_sign(age_on(patient, signed_on), desk.house.signing_age):
            raise NotAllowed("enrolment.too_young", fields=("signed_by",), age=desk.house.signing_age)
        against = "" if by_self else against_signing(patient, signed_by, signed_on)
        if against:
            raise NotAllowed(against, fields=("signed_by",), name=signed_by.strip())
        check_new(signed_on, desk.clock.today(), enrolments.of_patient(session, patient_id))
        one = Enrolment(
            id=new_id(),
            patient_id=patient_id,
            signed_on=signed_on,
            signed_by=signed_by.strip(),
            signature_type=signature_type,
            starts_on=start_after(signed_on),
            trial=trial,
        )
        enrolments.add(session, one)
        _noted(desk, session, "enrolment.sign", one)

    def undo(again: Desk) -> Done[Any]:
        return cancel(again, one.id)

    # Once care has started it can no longer be taken back, only ended.
    return Done(one, _changes(one), undo if one.starts_on > desk.clock.today() else None)


def enrol_by(desk: Desk, patient_id: UUID, contract: SignedContract) -> Done[Enrolment]:
    """Keep a contract that was filled in at the desk."""
    return enrol(
        desk,
        patient_id,
        contract.signed_on,
        contract.signed_by,
        signature_type=contract.signature_type,
        trial=contract.trial,
        by_self=contract.by_self,
    )


def cancel(desk: Desk, enrolment_id: UUID) -> Done[Enrolment]:
    """Take a contract back before it started."""
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.writing() as session:
        one = _present(desk, session, enrolment_id)
        check_cancel(one, desk.clock.today())
        changed = replace(one, state=EnrolmentState.CANCELLED, ends_on=None)
        enrolments.change(session, changed)
        _noted(desk, session, "enrolment.cancel", changed)
    return Done(replace(changed, version=one.version + 1), _changes(one))


def close(desk: Desk, enrolment_id: UUID, ends_on: date, decision: str, reason: str) -> Done[Enrolment]:
    """End a contract; the reason has two parts, who decided and why."""
    require(desk.actor, Right.CHANGE_PATIENTS)
    if not decision or not reason:
        raise NotAllowed("enrolment.reason_missing", fields=("closure_decision", "closure_reason"))
    with desk.store.writing() as session:
        one = _present(desk, session, enrolment_id)
        check_closure(one, ends_on, desk.clock.today())
        changed = replace(
            one,
            state=EnrolmentState.CLOSED,
            ends_on=ends_on,
            closure_decision=decision,
            closure_reason=reason,
        )
        enrolments.change(session, changed)
        _noted(desk, session, "enrolment.close", changed)
    return Done(replace(changed, version=one.version + 1), _changes(one))


def note_reference(
    desk: Desk, enrolment_id: UUID, reference: str, version: int | None = None
) -> Done[Enrolment]:
    """Keep what the insurer sent back; text as it came.

    `version` is that of the contract as it was read: raises `ChangedMeanwhile` when a colleague was first.
    """
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.writing() as session:
        one = _present(desk, session, enrolment_id)
        changed = replace(one, decision_reference=reference.strip())
        enrolments.change(session, changed if version is None else replace(changed, version=version))
        _noted(desk, session, "enrolment.reference", changed)

    def undo(again: Desk) -> Done[Any]:
        return note_reference(again, one.id, one.decision_reference, one.version + 1)

    return Done(replace(changed, version=one.version + 1), _changes(one), undo)


def _present(desk: Desk, session: Any, enrolment_id: UUID) -> Enrolment:
    one = enrolments.by_id(session, enrolment_id)
    if one is None:
        raise NotAllowed("enrolment.not_open")
    require_open(desk, session, one.patient_id)
    return one


def _noted(desk: Desk, session: Any, action: str, one: Enrolment) -> None:
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=one.patient_id,
        entity=("enrolment", one.id),
        detail={"starts_on": one.starts_on.isoformat(), "ends_on": one.ends_on and one.ends_on.isoformat()},
    )


def _changes(one: Enrolment) -> tuple[Change, ...]:
    return Change("enrolment", one.id), Change("patient", one.patient_id)
