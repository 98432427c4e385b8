"""A desk at which letters are written: somebody in the house, a partner, an agreement, a referral."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_consent import give
from healthdesk.actions.keep_partner import keep
from healthdesk.actions.start_referral import ReferralWish, begin
from healthdesk.db import patients
from healthdesk.records.consent import Consent, ShareScope
from healthdesk.records.house import HouseKind, IdentityLevel
from healthdesk.records.ids import new_id
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.records.partner import Partner
from healthdesk.records.patient import (
    AccessNeed,
    Address,
    ContactKind,
    ContactPoint,
    Identifier,
    IdentifierKind,
    Membership,
    Patient,
    SpokenLanguage,
)
from healthdesk.records.referral import Referral, ReferralState

SAFE, UNSAFE = "+32460123456", "+3216123457"
EVERYTHING = frozenset(ShareScope)


@dataclass(frozen=True, slots=True)
class Case:
    """All that a referral letter is made of."""

    patient: Patient
    partner: Partner
    consent: Consent | None
    referral: Referral

    @property
    def key(self) -> LetterKey:
        return LetterKey(LetterKind.REFERRAL, self.referral.id)


def yara(desk: Desk, **changes: object) -> Patient:
    """Somebody with much in the file; at TEJO only what TEJO keeps."""
    tejo = desk.house.kind is HouseKind.TEJO
    person = Patient(
        id=new_id(),
        code="J-7K3M" if tejo else "P-48213",
        identity=IdentityLevel.PSEUDONYM if tejo else IdentityLevel.FULL,
        used_name="Yara",
        official_given="" if tejo else "Yara Maria",
        official_family="" if tejo else "Haddad",
        native_name="يارا حداد",
        birth_date="" if tejo else "2009-03-14",
        age=17 if tejo else None,
        age_noted_on=desk.clock.today() if tejo else None,
        identifiers=() if tejo else (Identifier(IdentifierKind.NATIONAL, "09031400211"),),
        languages=(SpokenLanguage("fa-AF", preferred=True, interpreter=True), SpokenLanguage("nl")),
        contact_points=(
            ContactPoint(ContactKind.PHONE, SAFE, rule="na 16 uur"),
            ContactPoint(ContactKind.PHONE, UNSAFE, safe=False),
        ),
        contact_rule="Niet bellen naar huis.",
        addresses=() if tejo else (Address("Voorbeeldlaan 3 bus 2", "3010", "Kessel-Lo"),),
        access_needs=frozenset({AccessNeed.FEMALE_THERAPIST}),
        membership=None if tejo else Membership("128", "1234567890123"),
        created_at=desk.clock.now(),
    )
    person = replace(person, **changes)  # type: ignore[arg-type]
    with desk.store.writing() as session:
        patients.add(session, person)
    return person


def cgg(desk: Desk, **changes: object) -> Partner:
    """A service whose address was looked up."""
    partner = Partner(
        id=new_id(),
        key="proef-cgg",
        name="CGG De Proef",
        kind="local-cgg",
        address_lines=("Proefstraat 1", "3000 Leuven"),
        checked_on=desk.clock.today(),
        own=True,
    )
    return keep(desk, replace(partner, **changes)).result  # type: ignore[arg-type]


def agreement(
    desk: Desk,
    patient: Patient,
    partner: Partner,
    scope: frozenset[ShareScope] = EVERYTHING,
    **changes: object,
) -> Consent:
    """She agreed yesterday."""
    consent = Consent(
        id=new_id(),
        patient_id=patient.id,
        scope=scope,
        partner_id=partner.id,
        partner_name=partner.name,
        given_by=patient.used_name,
        given_on=desk.clock.today() - timedelta(days=1),
        noted_by=desk.actor.name,
        noted_at=desk.clock.now(),
    )
    return give(desk, replace(consent, **changes)).result  # type: ignore[arg-type]


def case(
    desk: Desk,
    *,
    scope: frozenset[ShareScope] | None = EVERYTHING,
    partner: Partner | None = None,
    **person: object,
) -> Case:
    """A referral ready to be written about."""
    who, where = yara(desk, **person), partner or cgg(desk)
    agreed = agreement(desk, who, where, scope) if scope else None
    wish = ReferralWish(
        patient_id=who.id,
        partner_id=where.id,
        reason="Angst na een vlucht uit haar land.",
        question="Verdere begeleiding; zij praat het liefst met een vrouw.",
        background="met school besproken, op haar vraag",
        at_request=True,
    )
    return Case(who, where, agreed, begin(desk, wish).result)


def how_sent(to: ReferralState) -> str:
    """The words that go with sending where no letter does; none with other steps."""
    return "per telefoon" if to is ReferralState.SENT else ""
