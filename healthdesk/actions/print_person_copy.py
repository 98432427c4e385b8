"""The page for the person beside a letter about her: while it is written, to talk it over, and once it left.

Of what a letter spoke stands in the book with its leaving (`send_letter`), so that the page says the same
for as long as the letter is kept.
"""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.print_handout import HandoutPaper, on_paper
from healthdesk.actions.shielded import known_and_open
from healthdesk.db import audit, consents, house_rules, houses, partners, referrals
from healthdesk.db import letters as kept_letters
from healthdesk.errors import NotAllowed
from healthdesk.letters import person_copy
from healthdesk.letters.person_words import named
from healthdesk.records.consent import Consent
from healthdesk.records.letter import Letter, LetterKind, plain
from healthdesk.records.letter_draft import LetterDraft, LetterPart
from healthdesk.records.letter_text import HouseTexts
from healthdesk.records.patient import Patient
from healthdesk.records.person_copy import PersonCopy
from healthdesk.records.referral import ReferralState
from healthdesk.rules.consents_hold import holds
from healthdesk.rules.letter_texts import PERSON_COPY, spoken_in
from healthdesk.rules.roles import Right, require

ACTION = "letter.person_copy"
_NO_ANSWER_YET = frozenset({ReferralState.SENT, ReferralState.RECEIVED})


def has_copy(kind: LetterKind) -> bool:
    """Whether it is about somebody and to somebody else."""
    return kind in person_copy.KINDS


def told_and_kept(parts: tuple[LetterPart, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Of what a letter speaks, and what it could have said and does not."""
    told = tuple(one.key for one in parts if one.taken)
    kept = tuple(one.key for one in parts if not one.taken and one.text.strip() and not one.unknown)
    return told, kept


def copy_of_draft(desk: Desk, draft: LetterDraft, language: str) -> HandoutPaper:
    """As the letter stands now, to talk it over before it leaves."""
    require(desk.actor, Right.SEND_LETTERS)
    facts = draft.facts
    with desk.store.writing() as session:
        patient = known_and_open(desk, session, facts.patient.id)
        texts = house_rules.texts_of(session)
        _recorded(desk, session, patient, language, ("letter", None))
    told, kept = told_and_kept(draft.parts)
    to_name = facts.partner.name if facts.partner is not None else plain(draft.content.address[0])
    copy = PersonCopy(
        kind=facts.key.kind,
        house=facts.house,
        person=named(facts.patient, facts.house),
        to_name=to_name,
        partner=facts.partner,
        referral=facts.referral,
        told=told,
        kept=kept,
        agreed_on=_agreed_on(facts.consent, facts.today),
        today=facts.today,
    )
    return _paper(copy, patient, language, texts)


def copy_of_letter(desk: Desk, letter_id: UUID, language: str) -> HandoutPaper:
    """Of one that left, with what was told then."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.writing() as session:
        letter = kept_letters.by_id(session, letter_id)
        if letter is None or not has_copy(letter.kind):
            raise NotAllowed("letters.gone")
        patient = known_and_open(desk, session, letter.patient_id)
        copy = _of_letter(desk, session, letter, patient)
        texts = house_rules.texts_of(session)
        _recorded(desk, session, patient, language, ("letter", letter.id))
    return _paper(copy, patient, language, texts)


def _of_letter(desk: Desk, session: Any, letter: Letter, patient: Patient) -> PersonCopy:
    referral = referrals.by_id(session, letter.referral_id) if letter.referral_id else None
    agreed = consents.by_id(session, referral.consent_id) if referral and referral.consent_id else None
    house, today = houses.the_house(session) or desk.house, desk.clock.today()
    left = _as_it_left(session, letter)
    return PersonCopy(
        kind=letter.kind,
        house=house,
        person=named(patient, house),
        to_name=letter.to_name,
        partner=partners.by_id(session, letter.partner_id) if letter.partner_id else None,
        referral=referral,
        told=tuple(left.get("told", ())),
        kept=tuple(left.get("not_told", ())),
        agreed_on=_agreed_on(agreed, today),
        sent_on=letter.made_at.astimezone(desk.clock.zone).date(),
        due_on=referral.due_on if referral is not None and referral.state in _NO_ANSWER_YET else None,
        today=today,
    )


def _as_it_left(session: Any, letter: Letter) -> dict[str, Any]:
    """What the book says of its leaving; little of one that left before this was noted."""
    told = audit.of_entity_in(session, letter.patient_id, "letter", letter.id)
    return next((one.detail for one in told if one.action == "letter.send"), {})


def _agreed_on(consent: Consent | None, today: date) -> date | None:
    return consent.given_on if consent is not None and holds(consent, today) else None


def _recorded(
    desk: Desk, session: Any, patient: Patient, language: str, entity: tuple[str, UUID | None]
) -> None:
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=ACTION,
        patient_id=patient.id,
        entity=entity,
        detail={"language": language},
    )


def _paper(copy: PersonCopy, patient: Patient, language: str, texts: HouseTexts) -> HandoutPaper:
    if language not in spoken_in(PERSON_COPY, texts):
        raise NotAllowed("letter_texts.nobody_vouches")
    return on_paper(person_copy.page(copy, language, texts), patient.code)
