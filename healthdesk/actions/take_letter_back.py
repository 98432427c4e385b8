"""A letter that was taken in for the wrong person goes out again, as long as nobody did anything with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.incoming import file_noted
from healthdesk.actions.note_in_book import noted
from healthdesk.actions.shielded import require_open
from healthdesk.db import audit, letters, partners, patient_traces, patients, received_letters, referrals
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.received import ReceivedLetter
from healthdesk.records.referral import Referral
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What one letter began here."""

    referral: Referral
    letter: ReceivedLetter
    new_person: bool
    new_partner: bool


def take_letter_back(desk: Desk, came: TakenIn, again: Callable[[Desk], Done[Any]]) -> Done[None]:
    """Nothing of it stays in the file of that person but the two lines in the book; it can come in again.

    Somebody and a service whom this letter brought go along, where nothing else hangs on them by now.
    Raises `NotAllowed` ("received.in_use") once somebody did something with the referral.
    """
    require(desk.actor, Right.MAKE_REFERRALS)
    one = came.referral
    with desk.store.writing() as session:
        require_open(desk, session, one.patient_id)
        now = referrals.by_id(session, one.id)
        if now is None:
            raise NotAllowed("referrals.gone")
        if now.version != one.version or letters.begun_about(session, one.id):
            raise NotAllowed("received.in_use", number=one.number)
        received_letters.remove(session, came.letter.id)
        referrals.remove(session, one.id)
        file_noted(desk, session, "referral.receive_back", came.letter)
        if came.new_person:
            _without_person(desk, session, one.patient_id)
        if came.new_partner:
            _without_partner(desk, session, one.partner_id)
    return Done(None, changes_by(one), again)


def changes_by(one: Referral) -> tuple[Change, ...]:
    """What a letter that comes in or goes out again changes."""
    return Change("referral", one.id), Change("patient", one.patient_id), Change("partner", one.partner_id)


def _without_person(desk: Desk, session: Any, patient_id: UUID) -> None:
    person = patients.by_id(session, patient_id)
    if person is None or person.version > 1 or patient_traces.hanging_on(session, [patient_id]):
        return
    patient_traces.remove(session, [patient_id])
    noted(desk, session, "patient.register_back", patient_id, ("patient", patient_id))


def _without_partner(desk: Desk, session: Any, partner_id: UUID) -> None:
    partner = partners.by_id(session, partner_id)
    if partner is None or partner.version > 1 or partners.in_use(session, [partner_id]):
        return
    partners.remove(session, [partner_id])
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action="partner.add_back",
        entity=("partner", partner_id),
        detail={"name": partner.name},
    )
