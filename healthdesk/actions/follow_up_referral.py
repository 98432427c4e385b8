"""Referring somebody, and following the referral until the loop is closed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, consents, partners, patients, referrals
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.consent import Consent
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner
from healthdesk.records.patient import Patient
from healthdesk.records.referral import (
    EventKind,
    Referral,
    ReferralEvent,
    ReferralLine,
    ReferralState,
    Urgency,
)
from healthdesk.rules.referral_due import due_after
from healthdesk.rules.referral_steps import CLOSED, is_reopening, require_step
from healthdesk.rules.roles import Right, require
from healthdesk.rules.short_codes import new_code

_SHOWN_AFTER_CLOSING = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class ReferralFile:
    """One referral with all that its page shows."""

    line: ReferralLine
    patient: Patient
    partner: Partner
    story: tuple[ReferralEvent, ...]
    consents: tuple[Consent, ...]
    consent: Consent | None
    """The agreement it rests on, when it still holds."""


def begin(
    desk: Desk, patient_id: UUID, partner_id: UUID, urgency: Urgency = Urgency.ROUTINE
) -> Done[Referral]:
    """A new draft for this person to this partner; a fitting agreement is taken along."""
    require(desk.actor, Right.MAKE_REFERRALS)
    now = desk.clock.now()
    with desk.store.writing() as session:
        partner = partners.by_id(session, partner_id)
        if partner is None or patients.by_id(session, patient_id) is None:
            raise NotAllowed("partners.gone")
        agreed = _fitting_consent(consents.of_patient(session, patient_id), partner, desk)
        one = Referral(
            id=new_id(),
            number=referrals.next_number(session, desk.clock.today().year),
            reply_code=new_code("A", 6),
            patient_id=patient_id,
            partner_id=partner_id,
            partner_name=partner.name,
            urgency=urgency,
            consent_id=agreed.id if agreed else None,
            own_hands=desk.house.kind is HouseKind.TEJO,
            owner_id=desk.actor.practitioner_id,
            owner_name=desk.actor.name,
            created_at=now,
            changed_at=now,
        )
        referrals.add(session, one)
        _tell(desk, session, one, EventKind.STEP, "", one.state)
        _noted(desk, session, "referral.begin", one)
    return Done(one, _changes(one))


def _fitting_consent(agreed: tuple[Consent, ...], partner: Partner, desk: Desk) -> Consent | None:
    today = desk.clock.today()
    for consent in agreed:
        if not holds(consent, today):
            continue
        if consent.partner_id == partner.id or consent.partner_name.casefold() == partner.name.casefold():
            return consent
    return None


def holds(consent: Consent | None, today: Any) -> bool:
    """Whether an agreement is there, not withdrawn and not past its last day."""
    if consent is None or consent.withdrawn_on is not None:
        return False
    return consent.until is None or consent.until >= today


def write(desk: Desk, referral: Referral) -> Done[Referral]:
    """Keep the words of a referral that has not been sent. Frozen once it left the house."""
    require(desk.actor, Right.MAKE_REFERRALS)
    with desk.store.writing() as session:
        present = _present(session, referral.id)
        if present.state not in {ReferralState.DRAFT, ReferralState.READY}:
            raise NotAllowed("referrals.frozen")
        kept = referrals.change(
            session,
            replace(
                referral,
                state=ReferralState.DRAFT if _words(referral) != _words(present) else present.state,
                changed_at=desk.clock.now(),
            ),
        )
        _noted(desk, session, "referral.write", kept)
    return Done(kept, _changes(kept))


def _words(one: Referral) -> tuple[object, ...]:
    return one.reason, one.question, one.background, one.context, one.consent_id


def take_step(
    desk: Desk,
    referral_id: UUID,
    version: int,
    to: ReferralState,
    text: str = "",
    planned_at: datetime | None = None,
) -> Done[Referral]:
    """Move a referral along. Raises `NotAllowed` for a step that is not allowed or lacks something."""
    require(desk.actor, Right.MAKE_REFERRALS)
    with desk.store.writing() as session:
        present = _present(session, referral_id)
        consent = consents.by_id(session, present.consent_id) if present.consent_id else None
        require_step(present, to, text, consent_holds=holds(consent, desk.clock.today()))
        kept = referrals.change(
            session, replace(_moved(desk, present, to, text, planned_at), version=version)
        )
        kind = EventKind.REOPENED if is_reopening(present.state, to) else EventKind.STEP
        _tell(desk, session, kept, kind, text, to)
        _noted(desk, session, f"referral.{to.value}", kept)
    return Done(kept, _changes(kept))


def _moved(desk: Desk, one: Referral, to: ReferralState, text: str, planned_at: datetime | None) -> Referral:
    sent_now = to is ReferralState.SENT
    return replace(
        one,
        state=to,
        changed_at=desk.clock.now(),
        due_on=due_after(one.urgency, desk.clock.today()) if sent_now else one.due_on,
        decline_reason=text if to is ReferralState.DECLINED else one.decline_reason,
        outcome=text if to is ReferralState.COMPLETED else one.outcome,
        planned_at=planned_at or one.planned_at,
    )


def log_contact(desk: Desk, referral_id: UUID, kind: EventKind, text: str) -> Done[Referral]:
    """A call, a mail, no answer, news in between: on the story, without another state."""
    require(desk.actor, Right.MAKE_REFERRALS)
    if kind in {EventKind.STEP, EventKind.REOPENED}:
        raise NotAllowed("referrals.no_such_step")
    if kind is not EventKind.NO_ANSWER and not text.strip():
        raise NotAllowed("referrals.needs_words", fields=("text",))
    with desk.store.writing() as session:
        present = _present(session, referral_id)
        kept = referrals.change(session, replace(present, changed_at=desk.clock.now()))
        _tell(desk, session, kept, kind, text.strip(), None)
        _noted(desk, session, f"referral.{kind.value}", kept)
    return Done(kept, _changes(kept))


def board(desk: Desk) -> tuple[ReferralLine, ...]:
    """Every open referral and those closed in the last month, the longest silent first."""
    require(desk.actor, Right.SEE_PATIENTS)
    now = desk.clock.now()
    with desk.store.reading() as session:
        return referrals.board(session, now, desk.clock.today(), closed_since=now - _SHOWN_AFTER_CLOSING)


def of_patient(desk: Desk, patient_id: UUID) -> tuple[ReferralLine, ...]:
    """One person's referrals, newest first."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        return referrals.of_patient(session, patient_id, desk.clock.now(), desk.clock.today())


def open_referral(desk: Desk, referral_id: UUID) -> ReferralFile:
    """Everything about one referral; the look at the person's file goes on record."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.writing() as session:
        line = referrals.line_of(session, referral_id, desk.clock.now(), desk.clock.today())
        if line is None:
            raise NotAllowed("referrals.gone")
        one = line.referral
        patient = patients.by_id(session, one.patient_id)
        partner = partners.by_id(session, one.partner_id)
        if patient is None or partner is None:
            raise NotAllowed("referrals.gone")
        consent = consents.by_id(session, one.consent_id) if one.consent_id else None
        _noted(desk, session, "referral.view", one)
        return ReferralFile(
            line,
            patient,
            partner,
            referrals.story(session, referral_id),
            consents.of_patient(session, one.patient_id),
            consent if holds(consent, desk.clock.today()) else None,
        )


def by_code(desk: Desk, code: str) -> Referral:
    """The referral of a reply slip's code or an outgoing number."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        found = referrals.by_code(session, code)
    if found is None:
        raise NotAllowed("referrals.unknown_code", fields=("code",))
    return found


def open_count(lines: tuple[ReferralLine, ...]) -> int:
    """How many of these wait for something."""
    return sum(line.referral.state not in CLOSED for line in lines)


def _present(session: Any, referral_id: UUID) -> Referral:
    found = referrals.by_id(session, referral_id)
    if found is None:
        raise NotAllowed("referrals.gone")
    return found


def _tell(
    desk: Desk, session: Any, one: Referral, kind: EventKind, text: str, state: ReferralState | None
) -> None:
    event = ReferralEvent(
        id=new_id(),
        referral_id=one.id,
        at=desk.clock.now(),
        by=desk.actor.name,
        kind=kind,
        state=state,
        text=text,
    )
    referrals.tell(session, event)


def _noted(desk: Desk, session: Any, action: str, one: Referral) -> None:
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=one.patient_id,
        entity=("referral", one.id),
        detail={"number": one.number, "state": one.state.value},
    )


def _changes(one: Referral) -> tuple[Change, ...]:
    return Change("referral", one.id), Change("patient", one.patient_id)
