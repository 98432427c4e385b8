"""Each text of the house on paper, about people who do not exist: seen while it is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID

from healthdesk.actions.check_entitlements import RightsFile
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import compose
from healthdesk.actions.keep_plan import PlanFile
from healthdesk.actions.print_card import card
from healthdesk.actions.print_contract import contract_content
from healthdesk.actions.print_plan import plan_page
from healthdesk.actions.print_rights import rights_page
from healthdesk.letters import handout_sheet, letter, person_copy
from healthdesk.records.appointment import AgendaLine, Appointment
from healthdesk.records.consent import Consent, ShareScope
from healthdesk.records.enrolment import Enrolment
from healthdesk.records.entitlement import Finding, Outcome
from healthdesk.records.help_plan import HelpPlan, PlanGoal, PlanStep
from healthdesk.records.house import IdentityLevel
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterChoices, LetterFacts, LetterKey, MomentTold, TalksTold
from healthdesk.records.letter_text import HouseTexts
from healthdesk.records.partner import Partner
from healthdesk.records.patient import (
    Address,
    ContactKind,
    ContactPoint,
    Identifier,
    IdentifierKind,
    Patient,
    SpokenLanguage,
)
from healthdesk.records.person_copy import PersonCopy
from healthdesk.records.referral import Referral
from healthdesk.rules.answer_enrolment import SignedContract
from healthdesk.rules.enrolment_dates import start_after
from healthdesk.rules.entitlement_data import all_entitlements
from healthdesk.rules.invented_people import national_number
from healthdesk.rules.letter_answers import asks

_NOBODY = UUID(int=0)
_NO_CODE = "A-000000"
_BORN = date(2009, 3, 14)
_NUMBER = national_number(_BORN, "female", 0)
Sample = Callable[[Desk, str, HouseTexts], bytes]


def draw_sample(desk: Desk, kind: str, language: str, texts: HouseTexts) -> bytes:
    """The paper in this language. Needs no database."""
    return _SAMPLES[kind](desk, language, texts)


# --- people who do not exist


def _person(desk: Desk) -> Patient:
    coded = desk.house.identity_default is IdentityLevel.PSEUDONYM
    return Patient(
        id=_NOBODY,
        code="VB-0001",
        identity=desk.house.identity_default,
        used_name="Noor",
        official_given="" if coded else "Noor",
        official_family="" if coded else "Verbeeck",
        birth_date="" if coded else _BORN.isoformat(),
        age=17 if coded else None,
        age_noted_on=desk.clock.today() if coded else None,
        identifiers=() if coded else (Identifier(IdentifierKind.NATIONAL, _NUMBER),),
        languages=(SpokenLanguage("fa-AF", preferred=True, interpreter=True), SpokenLanguage("nl")),
        contact_points=(ContactPoint(ContactKind.PHONE, "+32460000001"),),
        addresses=() if coded else (Address("Voorbeeldstraat 12", "3000", "Leuven"),),
        former_gp="dr. Voorbeeld, Proefplein 1, 3000 Leuven",
        created_at=desk.clock.now(),
    )


def _partner() -> Partner:
    return Partner(
        id=_NOBODY,
        key="voorbeeld",
        name="CGG Voorbeeld",
        kind="local-cgg",
        address_lines=("Proefplein 1", "3000 Leuven"),
    )


def _referral(desk: Desk) -> Referral:
    now = desk.clock.now()
    return Referral(
        id=_NOBODY,
        number=f"V-{now.year}-0000",
        reply_code=_NO_CODE,
        patient_id=_NOBODY,
        partner_id=_NOBODY,
        partner_name="CGG Voorbeeld",
        reason="Een voorbeeld van een aanleiding.",
        question="Een voorbeeld van een vraag.",
        bridging=True,
        owner_id=_NOBODY,
        owner_name=desk.actor.name,
        created_at=now,
        changed_at=now,
    )


def _consent(desk: Desk) -> Consent:
    return Consent(
        id=_NOBODY,
        patient_id=_NOBODY,
        scope=frozenset(ShareScope),
        partner_id=_NOBODY,
        given_on=desk.clock.today(),
        noted_at=desk.clock.now(),
    )


def _enrolment(today: date, *, ends: bool) -> Enrolment:
    return Enrolment(
        id=_NOBODY,
        patient_id=_NOBODY,
        signed_on=today,
        signed_by="Noor Verbeeck",
        starts_on=start_after(today),
        ends_on=start_after(today) + timedelta(days=200) if ends else None,
        trial=True,
    )


def _line(desk: Desk) -> AgendaLine:
    today = desk.clock.today()
    starts = datetime(today.year, today.month, today.day, 14, 30, tzinfo=desk.clock.zone) + timedelta(days=7)
    talk = Appointment(
        id=_NOBODY,
        patient_id=_NOBODY,
        service_id=_NOBODY,
        therapist_id=_NOBODY,
        room_id=None,
        starts_at=starts,
        ends_at=starts + timedelta(minutes=50),
    )
    return AgendaLine(appointment=talk, person="Noor", age=17, therapist="Lotte", room="", service="")


def _moment(desk: Desk) -> MomentTold:
    day = desk.clock.today() + timedelta(days=7)
    return MomentTold(day=day, starts="14:30", ends="15:20", therapists="Lotte", mode="on_site")


# --- on paper


def facts_of(desk: Desk, kind: LetterKind, texts: HouseTexts) -> LetterFacts:
    """What a letter of this kind would be made of."""
    today = desk.clock.today()
    bare = LetterFacts(
        key=LetterKey(kind, _NOBODY),
        house=desk.house,
        patient=_person(desk),
        writer=desk.actor.name,
        writer_function="therapist",
        today=today,
        number=f"V-{today.year}-0000",
        texts=texts,
        read_in=desk.language,
    )
    talks = TalksTold(7, today - timedelta(days=70), today)
    if kind in {LetterKind.REFERRAL, LetterKind.REPLY, LetterKind.WITHDRAWAL}:
        return replace(
            bare, referral=_referral(desk), partner=_partner(), consent=_consent(desk), talks=talks
        )
    if asks(kind):
        return replace(bare, reply_code=_NO_CODE)
    if kind in {LetterKind.ENROLMENT, LetterKind.DEREGISTRATION}:
        return replace(bare, enrolment=_enrolment(today, ends=kind is LetterKind.DEREGISTRATION))
    if kind in {LetterKind.CONFIRMATION, LetterKind.ATTENDANCE}:
        return replace(bare, moment=_moment(desk))
    return replace(bare, talks=talks if kind is LetterKind.CLOSING else None)


def _letter(kind: LetterKind) -> Sample:
    def drawn(desk: Desk, language: str, texts: HouseTexts) -> bytes:
        return letter.draw(compose(facts_of(desk, kind, texts), LetterChoices(language=language)).content)

    return drawn


def _contract(desk: Desk, language: str, texts: HouseTexts) -> bytes:
    signed = SignedContract(desk.clock.today(), "Noor Verbeeck", True, "paper", False)
    return letter.draw(contract_content(desk.house, _person(desk), signed, language, texts))


def _card(desk: Desk, language: str, texts: HouseTexts) -> bytes:
    return handout_sheet.draw(card(desk, (_line(desk),), language, texts))


def _rights(desk: Desk, language: str, texts: HouseTexts) -> bytes:
    found = tuple(Finding(entitlement=one, outcome=Outcome.PROBABLY) for one in all_entitlements()[:2])
    file = RightsFile(_person(desk), found, {}, (), (), {}, {}, ())
    return handout_sheet.draw(rights_page(desk, file, language, texts))


def _plan(desk: Desk, language: str, texts: HouseTexts) -> bytes:
    step = PlanStep(id=_NOBODY, what="…", by=desk.clock.today())
    goal = PlanGoal(id=_NOBODY, words="…", steps=(step,))
    plan = HelpPlan(id=_NOBODY, patient_id=_NOBODY, goals=(goal,), changed_at=desk.clock.now())
    file = PlanFile(_person(desk), plan, (), (), (), (), (), None)
    return handout_sheet.draw(plan_page(desk, file, language, texts))


def _person_copy(desk: Desk, language: str, texts: HouseTexts) -> bytes:
    today = desk.clock.today()
    copy = PersonCopy(
        kind=LetterKind.REFERRAL,
        house=desk.house,
        person="Noor",
        to_name="CGG Voorbeeld",
        partner=_partner(),
        referral=_referral(desk),
        told=("person", "question", "reason", "access", "contact"),
        kept=("scores",),
        agreed_on=today,
        sent_on=today,
        due_on=today + timedelta(days=28),
        today=today,
    )
    return handout_sheet.draw(person_copy.page(copy, language, texts))


_SAMPLES: dict[str, Sample] = {
    **{kind.value: _letter(kind) for kind in LetterKind},
    "enrolment_contract": _contract,
    "appointment_card": _card,
    "rights_sheet": _rights,
    "plan_sheet": _plan,
    "person_copy": _person_copy,
    "common": _letter(LetterKind.REFERRAL),
}
