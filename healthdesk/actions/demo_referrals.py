"""Invented referrals for a demo house, by the same actions as real ones: sent, answered, late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from healthdesk.actions import send_letter
from healthdesk.actions.demo_days import working
from healthdesk.actions.desk import Desk
from healthdesk.actions.draw_letter import open_draft, preview
from healthdesk.actions.follow_up_referral import log_contact, refresh_referral, take_step
from healthdesk.actions.keep_consent import give
from healthdesk.actions.start_referral import ReferralWish, begin
from healthdesk.clock import FixedClock
from healthdesk.db import appointments, partners, patients, practitioners
from healthdesk.records.actor import Actor
from healthdesk.records.consent import Consent, ShareScope
from healthdesk.records.house import HouseKind, IdentityLevel
from healthdesk.records.ids import new_id
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey, Weight
from healthdesk.records.partner import Partner
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.referral import EventKind, Planned, Referral, ReferralState, Urgency
from healthdesk.rules.person_names import age_on, shown_name

_LATELY = timedelta(days=21)
_MANY = 60
_ADULT = 25


@dataclass(frozen=True, slots=True)
class _Plan:
    """To whom, what it is about, why, begun how many days ago, and what happened next.

    Each of what happened is how many days ago, a step or a contact, and its words.
    """

    partner: str
    theme: str
    reason: str
    question: str
    began: int
    then: tuple[tuple[int, ReferralState | EventKind, str], ...] = ()
    urgency: Urgency = Urgency.ROUTINE
    ages: range = range(121)
    """Of whom it could be."""


_S, _E = ReferralState, EventKind
_PLANS: dict[HouseKind, tuple[_Plan, ...]] = {
    HouseKind.WGC: (
        _Plan(
            "cgg-vbo",
            "anxiety",
            "Angst en slecht slapen.",
            "Langere begeleiding.",
            40,
            ((39, _S.SENT, ""),),
            ages=range(25, 66),
        ),
        _Plan(
            "caw-oost-brabant",
            "crisis",
            "Verliest binnenkort de woning.",
            "Begeleiding bij het zoeken.",
            21,
            ((20, _S.SENT, ""), (14, _S.ACCEPTED, ""), (6, _E.CALL, "Eerste gesprek goed verlopen.")),
            ages=range(25, 66),
        ),
        _Plan(
            "ocmw-leuven",
            "health-costs",
            "Kan de rekening van de apotheek niet betalen.",
            "Aanvullende steun voor medicatie.",
            12,
            ((11, _S.SENT, ""), (9, _S.DECLINED, "Inkomen net boven de grens.")),
        ),
        _Plan(
            "wit-gele-kruis",
            "nursing",
            "Wondzorg na een val.",
            "Dagelijkse verpleging aan huis.",
            9,
            ((9, _S.SENT, ""), (8, _S.ACCEPTED, ""), (2, _S.COMPLETED, "Wonde genezen; verpleging stopt.")),
            Urgency.URGENT,
            ages=range(60, 121),
        ),
        _Plan(
            "huis-van-het-kind",
            "family",
            "Eerste kind op komst.",
            "Kennismaking en opvoedsteun.",
            3,
            ((3, _S.SENT, ""),),
            ages=range(25, 43),
        ),
        _Plan(
            "mantelzorg-leuven",
            "carer",
            "Zorgt alleen voor een zieke partner.",
            "Wat kan het thuis lichter maken?",
            2,
            ((2, _S.READY, ""),),
            ages=range(45, 121),
        ),
        _Plan(
            "zorg-leuven-gezinszorg", "home-help", "Huishouden lukt niet meer.", "", 1, ages=range(60, 121)
        ),
    ),
    HouseKind.TEJO: (
        _Plan(
            "jac-leuven",
            "youth-help",
            "Wil na de gesprekken bij ons iemand blijven zien.",
            "Verdere begeleiding, liefst bij een vrouw.",
            30,
            ((29, _S.SENT, ""), (12, _E.NO_ANSWER, "")),
        ),
        _Plan(
            "cgg-vbo",
            "therapy",
            "Vraagt langere hulp dan wij geven.",
            "Behandeling op lange termijn.",
            24,
            ((23, _S.SENT, ""), (15, _S.PLANNED, ""), (4, _E.NEWS, "Wordt op 8 december gezien.")),
        ),
        _Plan(
            "overkop-leuven",
            "talk",
            "Zoekt een plek om te zijn na school.",
            "Kennismaking.",
            4,
            ((3, _S.SENT, ""),),
        ),
        _Plan("yuneco", "self-image", "Zorgen over eten.", "", 1),
    ),
}


def add_referrals(desk: Desk) -> int:
    """Referrals of people who came lately, each where a real one could be by now; returns how many."""
    plans = _PLANS.get(desk.house.kind, ())
    now = desk.clock.now()
    with desk.store.reading() as session:
        lines = appointments.between(session, now - _LATELY, now, desk.clock.today())
        ids = list(dict.fromkeys(line.appointment.patient_id for line in lines))[:_MANY]
        known = patients.by_ids(session, [one for one in ids if one is not None])
        people = [known[one] for one in ids if one in known and _grown(desk, known[one])]
        known_partners = [partners.by_key(session, plan.partner) for plan in plans]
        staff = {one.id: one for one in practitioners.all_of(session) if Role.THERAPIST in one.roles}
        hers = {line.appointment.patient_id: line.appointment.therapist_id for line in lines}
    made = 0
    for plan, partner in zip(plans, known_partners, strict=True):
        person = _whose(desk, plan, people)
        if person is None:
            break
        people.remove(person)
        writer = staff.get(hers[person.id])
        if partner is None or writer is None:
            continue
        _Life(seat_of(desk, writer), plan, person, partner).live()
        made += 1
    return made


def seat_of(desk: Desk, writer: Practitioner) -> Desk:
    """The desk with this therapist at it."""
    return replace(desk, actor=Actor(writer.id, writer.name, writer.roles))


def days_ago(desk: Desk, days: int) -> Desk:
    """The same desk, so many days earlier."""
    instant = working(desk.clock.now() - timedelta(days=days))
    return replace(desk, clock=FixedClock(instant=instant, zone=desk.clock.zone))


def agreement(desk: Desk, person: Patient, partner: Partner) -> Consent:
    """To share everything; but of what an anonymous house does not know nothing can be shared."""
    unknown = {ShareScope.ADDRESS, ShareScope.NATIONAL_NUMBER, ShareScope.SCORES}
    anonymous = desk.house.identity_default is IdentityLevel.PSEUDONYM
    return Consent(
        id=new_id(),
        patient_id=person.id,
        scope=frozenset(ShareScope) - (unknown if anonymous else set()),
        partner_id=partner.id,
        partner_name=partner.name,
        given_by=shown_name(person),
        given_on=desk.clock.today(),
        noted_by=desk.actor.name,
        noted_at=desk.clock.now(),
    )


def lately_referred_on(kind: HouseKind) -> int:
    """How many `add_referrals` makes where there are people enough."""
    return len(_PLANS[kind])


def _grown(desk: Desk, person: Patient) -> bool:
    """At a centre the stories are those of adults."""
    age = age_on(person, desk.clock.today())
    return desk.house.kind is HouseKind.TEJO or (age is not None and age >= _ADULT)


def _whose(desk: Desk, plan: _Plan, people: Sequence[Patient]) -> Patient | None:
    """Whose story it could be by age; in a small house somebody else."""
    today = desk.clock.today()
    fitting = (one for one in people if age_on(one, today) in plan.ages)
    return next(fitting, next(iter(people), None))


class _Life:
    """One referral from its first word to today."""

    def __init__(self, desk: Desk, plan: _Plan, person: Patient, partner: Partner) -> None:
        self._desk, self._plan, self._person, self._partner = desk, plan, person, partner

    def live(self) -> None:
        """Begin, then everything that happened since."""
        desk = self._days_ago(self._plan.began)
        if self._plan.question:
            give(desk, agreement(desk, self._person, self._partner))
        wish = ReferralWish(
            patient_id=self._person.id,
            partner_id=self._partner.id,
            theme=self._plan.theme,
            reason=self._plan.reason,
            question=self._plan.question,
            urgency=self._plan.urgency,
            at_request=True,
        )
        one = begin(desk, wish).result
        for ago, what, text in self._plan.then:
            one = self._next(self._days_ago(ago), one, what, text)

    def _days_ago(self, days: int) -> Desk:
        return days_ago(self._desk, days)

    def _next(self, desk: Desk, one: Referral, what: ReferralState | EventKind, text: str) -> Referral:
        if isinstance(what, EventKind):
            return log_contact(desk, one.id, what, text).result
        if what is ReferralState.SENT:
            return self._send(desk, one)
        at = desk.clock.now() + timedelta(days=28)
        day = at.astimezone(desk.clock.zone).date()
        planned = Planned(day, at) if what is ReferralState.PLANNED else None
        return take_step(desk, one.id, one.version, what, text, planned).result

    def _send(self, desk: Desk, one: Referral) -> Referral:
        """With a real letter, after a look at what the check says."""
        draft = open_draft(desk, LetterKey(LetterKind.REFERRAL, one.id))
        looked_at = tuple(remark.name for remark in draft.remarks if remark.weight is Weight.LOOK)
        left_out = {part.key: False for part in draft.parts if _identifies(desk, part.key)}
        choices = replace(draft.choices, accepted=looked_at, taken=left_out)
        send_letter.send(desk, preview(draft.facts, choices))
        return _again(desk, one.id)


def _identifies(desk: Desk, part: str) -> bool:
    """Parts that a house of pseudonyms leaves out."""
    return desk.house.kind is HouseKind.TEJO and part in {"number", "address", "insurance", "birth_date"}


def _again(desk: Desk, referral_id: UUID) -> Referral:
    return refresh_referral(desk, referral_id).line.referral
