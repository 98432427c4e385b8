"""Invented people as the records of a demo house."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from healthdesk.actions.demo_days import working_after
from healthdesk.records.enrolment import Enrolment
from healthdesk.records.house import IdentityLevel
from healthdesk.records.ids import new_id
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
from healthdesk.rules.enrolment_dates import may_sign, start_after
from healthdesk.rules.invented_people import InventedPerson, InventedYouth
from healthdesk.rules.person_names import age_on, official_name
from healthdesk.rules.representation import signers
from healthdesk.rules.short_codes import ALPHABET

_FUNDS = ("128", "228", "306", "309", "403", "509", "609")


def demo_code(prefix: str, number: int) -> str:
    """The n-th code of a demo house: always the same, and never two alike."""
    letters = ""
    scattered = number * 7_919 % len(ALPHABET) ** 4
    for _ in range(4):
        scattered, rest = divmod(scattered, len(ALPHABET))
        letters += ALPHABET[rest]
    return f"{prefix}-{letters}"


def patient_of(
    person: InventedPerson, number: int, households: dict[int, UUID], now: datetime, dice: Random
) -> Patient:
    """A patient of the demo WGC."""
    household = households.setdefault(person.household, new_id())
    points = [ContactPoint(ContactKind.PHONE, person.phone)]
    if person.email:
        points.append(ContactPoint(ContactKind.EMAIL, person.email))
    spoken = [SpokenLanguage(person.language, preferred=True, interpreter=person.interpreter)]
    if person.language != "nl" and person.dutch != "none":
        spoken.append(SpokenLanguage("nl"))
    needs = [need for need, share in _NEEDS if dice.random() < share]
    return Patient(
        id=new_id(),
        code=demo_code("P", number),
        official_given=person.given,
        official_family=person.family,
        native_name=person.native or "",
        birth_date=person.born.isoformat(),
        sex=person.sex,
        identifiers=(
            Identifier(IdentifierKind.BIS if person.bis else IdentifierKind.NATIONAL, person.national_number),
        ),
        languages=tuple(spoken),
        contact_points=tuple(points),
        contact_rule="niet bellen naar huis" if dice.random() < 0.03 else "",
        addresses=(Address(person.street, person.postcode, person.town),),
        access_needs=frozenset(needs),
        household_id=household,
        membership=Membership(dice.choice(_FUNDS), f"{dice.randrange(10**13):013d}", dice.random() < 0.4),
        carer=True if dice.random() < 0.06 else None,
        created_at=now,
    )


_NEEDS = (
    (AccessNeed.STEP_FREE, 0.08),
    (AccessNeed.LOW_STIMULUS, 0.02),
    (AccessNeed.COMPANION, 0.03),
    (AccessNeed.FEMALE_THERAPIST, 0.05),
)


def contract_of(patient: Patient, signing_age: int, today: date, dice: Random) -> Enrolment:
    """Her contract with the centre, some time after she was born; a child's is signed by a parent."""
    signed = today - timedelta(days=dice.randrange(30, 2_500))
    signed = working_after(max(signed, date.fromisoformat(patient.birth_date)))
    by_self = may_sign(age_on(patient, signed), signing_age)
    parent = next(iter(signers(patient, signed)), None)
    other = parent.name if parent is not None else f"ouder van {patient.official_given}"
    return Enrolment(
        id=new_id(),
        patient_id=patient.id,
        signed_on=signed,
        signed_by=official_name(patient) if by_self else other,
        starts_on=start_after(signed),
    )


def youth_of(one: InventedYouth, number: int, today: date, now: datetime, dice: Random) -> Patient:
    """A young person of the demo TEJO: a pseudonym and an age, no more."""
    spoken = (SpokenLanguage(one.language, preferred=True, interpreter=one.interpreter),)
    return Patient(
        id=new_id(),
        code=demo_code("J", number),
        identity=IdentityLevel.PSEUDONYM,
        used_name=one.pseudonym,
        age=one.age,
        age_noted_on=today,
        gender={"female": "meisje", "male": "jongen"}.get(one.gender, "non-binair"),
        pronouns={"female": "zij/haar", "male": "hij/hem"}.get(one.gender, "hen/hun"),
        languages=spoken,
        contact_points=(ContactPoint(ContactKind.SMS, f"+3246001{dice.randrange(10**4):04d}"),),
        contact_rule="niet bellen naar huis · sms na 16 u" if dice.random() < 0.35 else "",
        region=one.region,
        access_needs=frozenset({AccessNeed.FEMALE_THERAPIST} if dice.random() < 0.12 else ()),
        referrer=one.referrer,
        themes=one.themes,
        created_at=now,
    )
