"""Writing a letter: what the file has for it, how it would look now, what still has to be looked at.

Everything is read at one moment; from then on the page composes and draws from these facts alone,
so that typing never waits for the database and what is shown is what will be sent.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from types import ModuleType
from typing import Any
from uuid import UUID

from healthdesk.actions.closed_parts import responses_seen
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.look_into_file import looked
from healthdesk.actions.print_handout import own_language
from healthdesk.actions.shielded import OPEN_FOR, closed_among, known_and_open, require_open
from healthdesk.actions.start_referral import fitting_consent
from healthdesk.db import (
    appointments,
    audit,
    consents,
    enclosures,
    enrolments,
    house_rules,
    houses,
    letter_answers,
    letters,
    partners,
    patients,
    practitioners,
    received_letters,
    referrals,
    responses,
)
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_answer import answer_bundle
from healthdesk.exchange.fhir_letter import letter_bundle
from healthdesk.exchange.fhir_withdrawal import withdrawal_bundle
from healthdesk.letters import (
    enrolment_letter,
    file_request_letter,
    letter,
    own_letter,
    referral_letter,
    reply_letter,
    withdrawal_letter,
)
from healthdesk.letters.faces import uncovered
from healthdesk.letters.known_fields import unknown_of_house
from healthdesk.letters.texts import Texts
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.change import Change
from healthdesk.records.letter import CARRIED_AS, Carried, LetterContent, LetterKind, plain
from healthdesk.records.letter_draft import (
    LetterChoices,
    LetterDraft,
    LetterFacts,
    LetterKey,
    LetterPart,
    MomentTold,
    ScoreTold,
    SomebodyElse,
    TalksTold,
)
from healthdesk.records.partner import Partner
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import Direction, Referral, ReferralState
from healthdesk.rules.deceased import has_died
from healthdesk.rules.follow_up_words import has_left
from healthdesk.rules.letter_answers import asks
from healthdesk.rules.letter_check import check, everything_said
from healthdesk.rules.letter_doubts import names_of
from healthdesk.rules.letter_texts import is_to_check
from healthdesk.rules.letter_ways import goes_to_who_decides
from healthdesk.rules.name_order import in_order
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.reply_codes import reply_code_of
from healthdesk.rules.representation import called, may_be_written_to, stands, who_gets_it_for
from healthdesk.rules.roles import Right, may, require

_WRITERS: dict[LetterKind, ModuleType] = {
    LetterKind.REFERRAL: referral_letter,
    LetterKind.ENROLMENT: enrolment_letter,
    LetterKind.DEREGISTRATION: enrolment_letter,
    LetterKind.REPLY: reply_letter,
    LetterKind.WITHDRAWAL: withdrawal_letter,
    LetterKind.FILE_REQUEST: file_request_letter,
    LetterKind.INVITATION: own_letter,
    LetterKind.CONFIRMATION: own_letter,
    LetterKind.ATTENDANCE: own_letter,
    LetterKind.CLOSING: own_letter,
}
_ROLES = (Role.THERAPIST, Role.COORDINATOR, Role.RECEPTION, Role.VOLUNTEER_RECEPTION)
_MANY = 2_000
_LOOKED_AT = 20
"""Of whom a writer may still have something on her mind, or on the clipboard."""
DATA_FILE, ANSWER_FILE, WITHDRAWAL_FILE = CARRIED_AS
"""What the data are called inside the file."""
_CARRIED: dict[LetterKind, tuple[str, Callable[[LetterFacts, tuple[LetterPart, ...], str], str]]] = {
    LetterKind.REFERRAL: (DATA_FILE, letter_bundle),
    LetterKind.REPLY: (ANSWER_FILE, answer_bundle),
    LetterKind.WITHDRAWAL: (WITHDRAWAL_FILE, withdrawal_bundle),
}
_IN_HER_LANGUAGE = frozenset(
    {LetterKind.INVITATION, LetterKind.CONFIRMATION, LetterKind.ATTENDANCE, LetterKind.CLOSING}
)
_ASKS_HER = frozenset({LetterKind.INVITATION, LetterKind.CONFIRMATION})
_AWAY = frozenset({ReferralState.WITHDRAWING, ReferralState.WITHDRAWN})
_HERE = frozenset({AppointmentState.ARRIVED, AppointmentState.IN, AppointmentState.DONE})


@dataclass(frozen=True, slots=True)
class Preview:
    """A letter as it would leave now."""

    draft: LetterDraft
    pdf: bytes
    pages: int


def open_draft(desk: Desk, key: LetterKey) -> LetterDraft:
    """The letter as somebody left it, or a new one; the look at the person's file goes on record."""
    require(desk.actor, Right.SEND_LETTERS)
    with desk.store.writing() as session:
        facts = _beside_others(desk, session, facts_within(desk, session, key))
        chosen = letters.choices(session, key) or first_choices(facts)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="letter.write",
            patient_id=facts.patient.id,
            entity=(key.kind.value, key.about),
        )
    return compose(facts, chosen)


def first_choices(facts: LetterFacts) -> LetterChoices:
    """What is for her in her own language; who decides or signed for her gets it, where we may write.

    The answer to a letter that came in with its data travels back the same way: they lead to nobody.
    """
    if facts.key.kind in _IN_HER_LANGUAGE:
        another = who_gets_it_for(facts.patient, facts.today) if goes_to_who_decides(facts) else None
        language = own_language(facts.patient) if facts.patient.languages else ""
        return LetterChoices(language=language, to=another.name if another is not None else "")
    if facts.their_code:
        return LetterChoices(your_reference=facts.their_number, with_data=True)
    one = called(facts.patient, facts.enrolment.signed_by) if facts.enrolment is not None else None
    if one is not None and may_be_written_to(one) and stands(one, facts.patient, facts.today):
        return LetterChoices(to=one.name)
    return LetterChoices()


def refresh(desk: Desk, key: LetterKey, choices: LetterChoices) -> LetterDraft:
    """The same choices with what the file says now."""
    require(desk.actor, Right.SEND_LETTERS)
    with desk.store.reading() as session:
        facts = _beside_others(desk, session, facts_within(desk, session, key))
        if looked(desk, session, facts.patient.id, "letter.write"):
            return compose(facts, choices)
    return compose(open_draft(desk, key).facts, choices)


def keep_choices(desk: Desk, key: LetterKey, patient_id: UUID, choices: LetterChoices) -> Done[LetterChoices]:
    """Keep what was typed and chosen so far."""
    require(desk.actor, Right.SEND_LETTERS)
    with desk.store.writing() as session:
        require_open(desk, session, patient_id)
        kept = letters.keep_choices(session, key, patient_id, choices, desk.clock.now(), desk.actor.name)
    return Done(kept, (Change("letter_draft", key.about),))


def compose(facts: LetterFacts, choices: LetterChoices) -> LetterDraft:
    """The final words, the parts and the remarks. Asks nobody: the same for the same."""
    writer = _WRITERS[facts.key.kind]
    parts = writer.parts(facts, choices)
    content: LetterContent = writer.content(facts, choices, parts)
    if choices.with_data and may_carry_data(facts):
        content = replace(content, carried=_carried(facts, parts, content.language))
    parts = tuple(replace(part, called=writer.part_name(facts, part)) for part in parts)
    remarks = check(
        facts,
        choices,
        parts,
        content,
        uncovered=uncovered(_printed(content)),
        house_gaps=unknown_of_house(Texts(content.language, facts.key.kind.value, facts.texts), facts.house),
        text_to_check=any(
            is_to_check(text, content.language, facts.texts) for text in (facts.key.kind.value, "common")
        ),
    )
    return LetterDraft(facts=facts, choices=choices, content=content, parts=parts, remarks=remarks)


def may_carry_data(facts: LetterFacts) -> bool:
    """A referral, its withdrawal, and the answer to one that came in with its data: each finds its way."""
    return facts.key.kind in {LetterKind.REFERRAL, LetterKind.WITHDRAWAL} or bool(facts.their_code)


def _carried(facts: LetterFacts, parts: tuple[LetterPart, ...], language: str) -> Carried:
    name, made = _CARRIED[facts.key.kind]
    return Carried(
        name=name,
        told=Texts(language, "common").word("carried"),
        media="application/fhir+json",
        data=made(facts, parts, language),
    )


def _printed(content: LetterContent) -> str:
    address = "".join(span.text for line in content.address for span in line)
    head = "".join(plain(said) for _name, said in content.reference)
    own = "".join((*content.sender_lines, content.sender, *content.signature, *content.copies))
    return address + head + own + everything_said(content)


def preview(facts: LetterFacts, choices: LetterChoices) -> Preview:
    """The letter drawn. Needs no database: for the slow lane, while somebody types."""
    draft = compose(facts, choices)
    pdf, pages = letter.draw_counted(draft.content)
    return Preview(draft, pdf, pages)


def facts_within(desk: Desk, session: Any, key: LetterKey) -> LetterFacts:
    """What the file says at this moment, inside a transaction that is open already."""
    return _GATHER[key.kind](desk, session, key)


def _beside_others(desk: Desk, session: Any, facts: LetterFacts) -> LetterFacts:
    """With whose files the writer had open this shift: what is pasted from one says her name still."""
    lately = audit.people_looked_at(
        session, desk.actor.practitioner_id, desk.clock.now() - OPEN_FOR, _LOOKED_AT
    )
    others = set(lately) - {facts.patient.id}
    seen = sorted(others - closed_among(desk, session, others), key=str)
    people = patients.by_ids(session, seen)
    told = (SomebodyElse(shown_name(one), names_of(one)) for one in people.values())
    return replace(facts, others=tuple(sorted(told, key=lambda one: in_order(one.name))))


def _referral_facts(desk: Desk, session: Any, key: LetterKey) -> LetterFacts:
    referral = referrals.by_id(session, key.about)
    if referral is None:
        raise NotAllowed("letters.nothing_to_write")
    partner = partners.by_id(session, referral.partner_id)
    return _facts(
        desk,
        session,
        key,
        referral.patient_id,
        number=letters.number_after(session, referral.number),
        referral=referral,
        partner=partner,
        consent=consents.by_id(session, referral.consent_id) if referral.consent_id else None,
        talks=_talks(desk, session, referral.patient_id),
        scores=_scores(desk, session, referral.patient_id),
    )


def _enrolment_facts(desk: Desk, session: Any, key: LetterKey) -> LetterFacts:
    enrolment = enrolments.by_id(session, key.about)
    if enrolment is None:
        raise NotAllowed("letters.nothing_to_write")
    if key.kind is LetterKind.DEREGISTRATION and enrolment.ends_on is None:
        raise NotAllowed("letters.not_ended")
    number = letters.next_number(session, desk.clock.today().year)
    return _facts(desk, session, key, enrolment.patient_id, number=number, enrolment=enrolment)


def _partner_of(session: Any, referral: Referral) -> Partner:
    partner = partners.by_id(session, referral.partner_id)
    if partner is None:
        raise NotAllowed("partners.gone")
    return partner


def _reply_facts(desk: Desk, session: Any, key: LetterKey) -> LetterFacts:
    referral = referrals.by_id(session, key.about)
    if referral is None or referral.direction is not Direction.INCOMING:
        raise NotAllowed("letters.nothing_to_write")
    partner = _partner_of(session, referral)
    came_in = received_letters.of_referral(session, referral.id)[::-1]
    came = next(
        (one for one in came_in if one.code), None
    )  # theirs that asked, not the one that withdraws it
    return _facts(
        desk,
        session,
        key,
        referral.patient_id,
        number=letters.next_number(session, desk.clock.today().year),
        referral=referral,
        partner=partner,
        their_number=came.number if came is not None else "",
        their_code=came.code if came is not None else "",
        consent=fitting_consent(desk, session, referral.patient_id, partner),
        talks=_talks(desk, session, referral.patient_id),
    )


def _withdrawal_facts(desk: Desk, session: Any, key: LetterKey) -> LetterFacts:
    referral = referrals.by_id(session, key.about)
    if referral is None or referral.direction is not Direction.OUTGOING or referral.state not in _AWAY:
        raise NotAllowed("letters.nothing_to_write")
    in_secret = referral.own_hands and referral.state is not ReferralState.WITHDRAWING
    if in_secret or not has_left(referrals.story(session, referral.id)):
        raise NotAllowed("letters.nothing_to_write")
    partner = _partner_of(session, referral)
    return _facts(
        desk,
        session,
        key,
        referral.patient_id,
        number=letters.number_after(session, referral.number),
        referral=referral,
        partner=partner,
        consent=fitting_consent(desk, session, referral.patient_id, partner),
    )


def _person_facts(desk: Desk, session: Any, key: LetterKey) -> LetterFacts:
    number = letters.next_number(session, desk.clock.today().year)
    talks = _talks(desk, session, key.about) if key.kind is LetterKind.CLOSING else None
    code = _code_of(desk, session, number) if asks(key.kind) else ""
    return _facts(desk, session, key, key.about, number=number, talks=talks, reply_code=code)


def _code_of(desk: Desk, session: Any, number: str) -> str:
    """For the slip of the letter that gets this number: what is shown is what leaves."""
    for again in count():
        code = reply_code_of(f"{desk.house.id}:{number}:{again}")
        if not (letter_answers.letter_with(session, code) or referrals.by_code(session, code)):
            return code
    raise AssertionError("there is always another")


def _talk_facts(desk: Desk, session: Any, key: LetterKey) -> LetterFacts:
    line = appointments.line_of(session, key.about, desk.clock.today())
    if line is None or line.appointment.patient_id is None:
        raise NotAllowed("letters.nobody_booked")
    one, person = line.appointment, line.appointment.patient_id
    if key.kind is LetterKind.ATTENDANCE and one.state not in _HERE:
        raise NotAllowed("letters.not_there")
    if one.state is AppointmentState.CANCELLED:
        raise NotAllowed("letters.talk_cancelled")
    starts, ends = one.starts_at.astimezone(desk.clock.zone), one.ends_at.astimezone(desk.clock.zone)
    moment = MomentTold(
        day=starts.date(),
        starts=f"{starts:%H:%M}",
        ends=f"{ends:%H:%M}",
        therapists=line.therapists,
        mode=one.mode.value,
        interpreter=one.interpreter,
    )
    number = letters.next_number(session, desk.clock.today().year)
    return _facts(desk, session, key, person, number=number, moment=moment)


_GATHER: dict[LetterKind, Callable[[Desk, Any, LetterKey], LetterFacts]] = {
    LetterKind.REFERRAL: _referral_facts,
    LetterKind.ENROLMENT: _enrolment_facts,
    LetterKind.DEREGISTRATION: _enrolment_facts,
    LetterKind.REPLY: _reply_facts,
    LetterKind.WITHDRAWAL: _withdrawal_facts,
    LetterKind.FILE_REQUEST: _person_facts,
    LetterKind.INVITATION: _person_facts,
    LetterKind.CLOSING: _person_facts,
    LetterKind.CONFIRMATION: _talk_facts,
    LetterKind.ATTENDANCE: _talk_facts,
}


def _facts(
    desk: Desk, session: Any, key: LetterKey, patient_id: UUID, *, number: str, **about: Any
) -> LetterFacts:
    patient = known_and_open(desk, session, patient_id)
    if key.kind in _ASKS_HER and has_died(patient):
        raise NotAllowed("letters.has_died", name=shown_name(patient))
    writer = practitioners.by_id(session, desk.actor.practitioner_id)
    function = next((role.value for role in _ROLES if role in desk.actor.roles), "")
    return LetterFacts(
        key=key,
        house=houses.the_house(session) or desk.house,
        patient=patient,
        writer=desk.actor.name,
        writer_function=function,
        writer_number=(writer.nihdi or "") if writer else "",
        writer_discipline=(writer.discipline or "") if writer else "",
        today=desk.clock.today(),
        written_at=desk.clock.now(),
        number=number,
        enclosures=enclosures.of_draft(session, key),
        texts=house_rules.texts_of(session),
        read_in=desk.language,
        **about,
    )


def _talks(desk: Desk, session: Any, patient_id: UUID) -> TalksTold | None:
    lines = appointments.of_patient(session, patient_id, desk.clock.today(), limit=_MANY)
    alone = (one.appointment for one in lines if not one.places)
    done = (one for one in alone if one.state is AppointmentState.DONE)
    held = [one for one in done if one.starts_at <= desk.clock.now()]
    if not held:
        return None
    days = sorted(one.starts_at.astimezone(desk.clock.zone).date() for one in held)
    return TalksTold(len(held), days[0], days[-1])


def _scores(desk: Desk, session: Any, patient_id: UUID) -> tuple[ScoreTold, ...]:
    """The latest outcome of each form, for who may see it."""
    if not may(desk.actor, Right.SEE_SCORES):
        return ()
    told: dict[tuple[str, str], ScoreTold] = {}
    answers = responses_seen(desk, session, responses.of_patient(session, patient_id))
    signed = (one for one in answers if one.signed_at <= desk.clock.now())
    for response in sorted(signed, key=lambda one: one.signed_at):
        for score in response.scores:
            value = f"{score.value.normalize():f}" + (f" ({score.band})" if score.band else "")
            day = response.signed_at.astimezone(desk.clock.zone).date()
            told[(response.form_url, score.link_id)] = ScoreTold(score.title, value, day)
    return tuple(told.values())
