"""Beginning a referral, or noting one that came in; and its words until it leaves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.referral_story import changes_of, noted, present, present_and_open, tell
from healthdesk.actions.shielded import require_open
from healthdesk.db import consents, partners, patients, referrals
from healthdesk.errors import NotAllowed
from healthdesk.records.consent import Consent
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.partner import Partner
from healthdesk.records.referral import Direction, EventKind, Referral, ReferralState, Urgency
from healthdesk.rules.consents_hold import holds
from healthdesk.rules.referral_due import with_due
from healthdesk.rules.referral_steps import UNSENT
from healthdesk.rules.reply_codes import new_reply_code
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralWish:
    """Whom to refer to whom. None for `own_hands` means: as this house usually does."""

    patient_id: UUID
    partner_id: UUID
    direction: Direction = Direction.OUTGOING
    urgency: Urgency = Urgency.ROUTINE
    theme: str = ""
    reason: str = ""
    question: str = ""
    background: str = ""
    context: str = ""
    at_request: bool = False
    own_hands: bool | None = None
    bridging: bool = False
    instead_of: UUID | None = None
    """A referral that the partner declined; this one takes its place."""


def begin(desk: Desk, wish: ReferralWish) -> Done[Referral]:
    """A new referral; a fitting agreement is taken along. One that came in waits for our answer."""
    require(desk.actor, Right.MAKE_REFERRALS)
    with desk.store.writing() as session:
        one = begin_within(desk, session, wish)
        before = _followed(desk, session, wish, one)
    return Done(one, changes_of(one) + (changes_of(before) if before else ()))


def begin_within(desk: Desk, session: Any, wish: ReferralWish) -> Referral:
    """The same inside a transaction that is open already: it begins together with a letter that came in."""
    partner = partners.staying(session, wish.partner_id)
    if partner is None or not partner.active or patients.by_id(session, wish.patient_id) is None:
        raise NotAllowed("partners.gone")
    require_open(desk, session, wish.patient_id)
    one = _made(desk, session, wish, partner)
    referrals.add(session, one)
    tell(desk, session, one, EventKind.STEP, "", one.state)
    noted(desk, session, "referral.begin", one)
    return one


def _made(desk: Desk, session: Any, wish: ReferralWish, partner: Partner) -> Referral:
    now, today = desk.clock.now(), desk.clock.today()
    incoming = wish.direction is Direction.INCOMING
    agreed = fitting_consent(desk, session, wish.patient_id, partner)
    usual = desk.house.kind is HouseKind.TEJO and not incoming
    made = Referral(
        id=new_id(),
        number=referrals.next_number(session, "I" if incoming else "V", today.year),
        reply_code=new_reply_code(desk.dice),
        patient_id=wish.patient_id,
        partner_id=partner.id,
        partner_name=partner.name,
        direction=wish.direction,
        theme=wish.theme,
        reason=wish.reason.strip(),
        question=wish.question.strip(),
        background=wish.background.strip(),
        context=wish.context.strip(),
        urgency=wish.urgency,
        consent_id=agreed.id if agreed and not incoming else None,
        at_request=wish.at_request,
        own_hands=usual if wish.own_hands is None else wish.own_hands,
        bridging=wish.bridging,
        state=ReferralState.RECEIVED if incoming else ReferralState.DRAFT,
        owner_id=desk.actor.practitioner_id,
        owner_name=desk.actor.name,
        created_at=now,
        changed_at=now,
    )
    return with_due(made, today, terms=referrals.terms_of(session))


def fitting_consent(desk: Desk, session: Any, patient_id: UUID, partner: Partner) -> Consent | None:
    """The person's agreement to share with this partner, when one holds today."""
    today = desk.clock.today()
    for consent in consents.of_patient(session, patient_id):
        named = consent.partner_name.casefold() == partner.name.casefold()
        if holds(consent, today) and (consent.partner_id == partner.id or named):
            return consent
    return None


def _followed(desk: Desk, session: Any, wish: ReferralWish, one: Referral) -> Referral | None:
    """The declined referral, now closed by the one that takes its place."""
    if wish.instead_of is None:
        return None
    before = present(session, wish.instead_of)
    if before.state is not ReferralState.DECLINED or before.patient_id != one.patient_id:
        raise NotAllowed("referrals.no_such_step")
    if before.followed_by is not None:
        other = present(session, before.followed_by)
        raise NotAllowed("referrals.followed", partner=other.partner_name, number=other.number)
    after = replace(before, followed_by=one.id, changed_at=desk.clock.now())
    kept = referrals.change(session, with_due(after, desk.clock.today(), terms=referrals.terms_of(session)))
    tell(desk, session, kept, EventKind.NOTE, f"→ {one.partner_name} ({one.number})", None)
    noted(desk, session, "referral.follow", kept)
    return kept


def write(desk: Desk, referral: Referral) -> Done[Referral]:
    """Keep the words of a referral. Frozen once it left the house; other words are a draft again."""
    require(desk.actor, Right.MAKE_REFERRALS)
    with desk.store.writing() as session:
        now_kept = present_and_open(desk, session, referral.id)
        if now_kept.state not in UNSENT:
            raise NotAllowed("referrals.frozen")
        changed = _words(referral) != _words(now_kept)
        state = ReferralState.DRAFT if changed else now_kept.state
        new = replace(
            now_kept,
            **{name: getattr(referral, name) for name in _WORDS},
            state=state,
            changed_at=desk.clock.now(),
            version=referral.version,
        )
        new = with_due(new, desk.clock.today(), terms=referrals.terms_of(session))
        kept = referrals.change(session, new)
        if kept.state is not now_kept.state:
            tell(desk, session, kept, EventKind.STEP, "", kept.state)
        noted(desk, session, "referral.write", kept)
    return Done(kept, changes_of(kept))


_WORDS = (
    "theme",
    "reason",
    "question",
    "background",
    "context",
    "urgency",
    "consent_id",
    "at_request",
    "own_hands",
    "bridging",
)


def _words(one: Referral) -> tuple[object, ...]:
    return tuple(getattr(one, name) for name in _WORDS)
