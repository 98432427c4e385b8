"""Noting what somebody agrees to share, and taking it back when she does."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.shielded import require_open
from healthdesk.db import audit, consents, patients
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.consent import Consent
from healthdesk.rules.representation import against_agreeing
from healthdesk.rules.roles import Right, require


def give(desk: Desk, consent: Consent) -> Done[Consent]:
    """Keep a new agreement.

    Raises `NotAllowed` for one that names nothing or ends before it starts, and for one that somebody
    gave for her who cannot: she decides herself, or that one has no say in it.
    """
    require(desk.actor, Right.CHANGE_PATIENTS)
    if not consent.scope:
        raise NotAllowed("patients.consent_empty", fields=("scope",))
    if consent.until is not None and consent.until < consent.given_on:
        raise NotAllowed("patients.consent_ends_early", fields=("until",))
    with desk.store.writing() as session:
        require_open(desk, session, consent.patient_id)
        if consent.how == "by_proxy":
            _require_say(session, consent)
        consents.add(session, consent)
        _noted(desk, session, "consent.give", consent)

    def undo(again: Desk) -> Done[Any]:
        return withdraw(again, consent.id)

    return Done(consent, _changes(consent), undo)


def withdraw(desk: Desk, consent_id: UUID) -> Done[None]:
    """The person takes her agreement back, from today."""
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.writing() as session:
        consent = consents.by_id(session, consent_id)
        if consent is None or consent.withdrawn_on is not None:
            raise NotAllowed("patients.consent_withdrawn_already")
        require_open(desk, session, consent.patient_id)
        consents.withdraw(session, consent, desk.clock.today())
        _noted(desk, session, "consent.withdraw", consent)
    withdrawn = replace(consent, version=consent.version + 1)
    return Done(None, _changes(consent), lambda again: _holds_again(again, withdrawn))


def _holds_again(desk: Desk, withdrawn: Consent) -> Done[None]:
    """It was a slip: she did not take it back."""
    require(desk.actor, Right.CHANGE_PATIENTS)
    with desk.store.writing() as session:
        require_open(desk, session, withdrawn.patient_id)
        consents.withdraw(session, withdrawn, None)
        _noted(desk, session, "consent.holds_again", withdrawn)
    return Done(None, _changes(withdrawn), lambda again: withdraw(again, withdrawn.id))


def _require_say(session: Any, consent: Consent) -> None:
    patient = patients.by_id(session, consent.patient_id)
    if patient is None:
        raise NotAllowed("patients.unknown")
    against = against_agreeing(patient, consent.given_by, consent.given_on)
    if against:
        raise NotAllowed(against, fields=("given_by",), name=consent.given_by)


def _noted(desk: Desk, session: Any, action: str, consent: Consent) -> None:
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=consent.patient_id,
        entity=("consent", consent.id),
        detail={"scope": sorted(consent.scope), "partner": consent.partner_name},
    )


def _changes(consent: Consent) -> tuple[Change, ...]:
    return Change("consent", consent.id), Change("patient", consent.patient_id)
