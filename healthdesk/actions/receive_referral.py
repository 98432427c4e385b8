"""A referral letter of another house, opened from the data inside it, becomes one of ours to answer.

The file is looked into first and nothing comes in by itself: somebody says who this is and from whom it
came. What she sees is what the data say; the pages are kept beside it, exactly as they came.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from healthdesk.actions.bounded_file import read_bounded
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.incoming import came_in, file_noted
from healthdesk.actions.private_file import write_private
from healthdesk.actions.receive_answer import OpenedAnswer
from healthdesk.actions.referral_story import present_and_open
from healthdesk.actions.register_patient import PossibleDuplicate, possible_duplicates, register_within
from healthdesk.actions.shielded import closed_among, require_open
from healthdesk.actions.start_referral import ReferralWish, begin_within
from healthdesk.actions.take_letter_back import TakenIn, changes_by, take_letter_back
from healthdesk.db import audit, partners, patients, received_letters, referrals
from healthdesk.errors import BadFile, NotAllowed, StorageTrouble
from healthdesk.exchange.fhir_answer_in import is_answer, read_answer
from healthdesk.exchange.fhir_letter_in import read_letter
from healthdesk.exchange.fhir_withdrawal_in import is_withdrawal, read_withdrawal
from healthdesk.records.ids import new_id
from healthdesk.records.partner import OTHER_KIND, Partner
from healthdesk.records.received import ReceivedLetter, ReceivedReferral, Sender
from healthdesk.records.referral import Direction, Referral
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.roles import Right, require
from healthdesk.rules.search_words import folded

_MOST_BYTES = 100_000_000
_BACKGROUND, _CONTEXT = ("background", "scores"), ("context", "access", "contact", "bridging")


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was looked into."""

    name: str
    pdf: bytes
    referral: ReceivedReferral


@dataclass(frozen=True, slots=True)
class Compared:
    """What the house knows of it already."""

    opened: Opened
    people: tuple[PossibleDuplicate, ...]
    """Who it may be, likeliest first; also somebody whose file is closed to who asks: she gets no second."""
    partners: tuple[Partner, ...]
    """Of the same name as the sender."""
    already: Referral | None
    """The referral that this letter became before, or from which it left here."""
    closed: frozenset[UUID] = frozenset()
    """Those of them whose file is closed to who asks: it comes in by who may go in, or with a reason."""
    is_again: bool = False
    """Another letter about that one, to be kept beside the first (`receive_again`)."""


def look_into_letter(desk: Desk, path: Path, password: str = "") -> Opened | OpenedAnswer:
    """Read the data of a letter. Needs no database: for the slow lane. Raises `BadFile`.

    One that answers a referral of this house, or withdraws what came in, goes on in `receive_answer`.
    A copy that was mailed with a `password` is kept without it: the house locks its files itself.
    """
    from healthdesk.letters.carried_data import carried  # noqa: PLC0415 - 0.3 s that only this needs
    from healthdesk.letters.foreign_pdf import unlocked  # noqa: PLC0415 - as said

    require(desk.actor, Right.MAKE_REFERRALS)
    try:
        pdf = read_bounded(path, _MOST_BYTES)
    except OSError:
        raise BadFile("forms.cannot_open", where=path.name) from None
    if pdf is None:
        raise BadFile("enclosures.too_big", where=path.name, most=_MOST_BYTES // 1_000_000)
    if password:
        pdf = unlocked(path.name, pdf, password)
    data = carried(path.name, pdf)
    now, today = desk.clock.now(), desk.clock.today()
    if is_withdrawal(path.name, data):
        return OpenedAnswer(path.name, pdf, read_withdrawal(path.name, data))
    if is_answer(path.name, data):
        return OpenedAnswer(path.name, pdf, read_answer(path.name, data, today))
    return Opened(path.name, pdf, read_letter(path.name, data, desk.house.identity_default, now, today))


def compare_letter(desk: Desk, opened: Opened) -> Compared:
    """Who it may be, from whom it came, and whether it was taken in before."""
    require(desk.actor, Right.MAKE_REFERRALS)
    told = opened.referral
    alike = possible_duplicates(desk, told.person)
    with desk.store.reading() as session:
        closed = closed_among(desk, session, {one.patient.id for one in alike})
        before = received_letters.by_code(session, told.code, told.sender.name)
        ours = _left_here(desk, session, told)
        came = received_letters.of_referral(session, before.referral_id) if before and not ours else ()
        return Compared(
            opened,
            alike,
            _called(session, told.sender.name),
            ours or _referral_of(desk, session, before),
            closed=closed,
            is_again=bool(came) and told.number not in {one.number for one in came},
        )


def _left_here(desk: Desk, session: Any, told: ReceivedReferral) -> Referral | None:
    """Our own referral: who looks for an answer easily opens the letter that it answers."""
    found = referrals.by_code(session, told.code)
    if found is None or found.direction is not Direction.OUTGOING:
        return None
    if told.number != found.number and not told.number.startswith(f"{found.number}/"):
        return None
    return present_and_open(desk, session, found.id)


def _called(session: Any, name: str) -> tuple[Partner, ...]:
    wanted = folded(name)
    return tuple(one for one in partners.all_of(session) if folded(one.name) == wanted)


def _referral_of(desk: Desk, session: Any, letter: ReceivedLetter | None) -> Referral | None:
    return None if letter is None else present_and_open(desk, session, letter.referral_id)


def whom(compared: Compared) -> str:
    """How the letter calls the person."""
    return shown_name(compared.opened.referral.person) or "–"


def chosen(
    desk: Desk, compared: Compared, *, code: str, is_new: bool, key: str
) -> tuple[UUID | None, UUID | None]:
    """Person and service for who has no screen: as told, or as there is no doubt. Raises `NotAllowed`."""
    told = compared.opened.referral
    if compared.already is not None:
        ours = compared.already.direction is Direction.OUTGOING
        key = "received.left_here" if ours else "received.already"
        raise NotAllowed(key, number=told.number, sender=told.sender.name)
    with desk.store.reading() as session:
        person = patients.by_code(session, code) if code else None
        service = partners.by_key(session, key) if key else None
    if code and person is None:
        raise NotAllowed("patients.no_code", code=code)
    if key and service is None:
        raise NotAllowed("partners.gone")
    if not code and not is_new and compared.people:
        known = ", ".join(one.patient.code for one in compared.people)
        raise NotAllowed("received.who", people=known)
    if service is None and len(compared.partners) > 1:
        keys = ", ".join(one.key for one in compared.partners)
        raise NotAllowed("received.which", sender=told.sender.name, keys=keys)
    service = service or next(iter(compared.partners), None)
    return (person.id if person else None), (service.id if service else None)


def take_in_letter(desk: Desk, opened: Opened, person: UUID | None, partner: UUID | None) -> Done[Referral]:
    """It becomes an incoming referral. None: somebody, or a service, whom the house did not know.

    Raises `NotAllowed` ("received.already") for a letter that was taken in before.
    """
    require(desk.actor, Right.MAKE_REFERRALS)
    told = opened.referral
    with desk.store.writing() as session:
        received_letters.hold(session, told.code, told.sender.name)
        if received_letters.by_code(session, told.code, told.sender.name) is not None:
            raise NotAllowed("received.already", number=told.number, sender=told.sender.name)
        if _left_here(desk, session, told) is not None:
            raise NotAllowed("received.left_here", number=told.number, sender=told.sender.name)
        sender = partner or _new_partner(desk, session, told.sender)
        patient_id = person or _new_person(desk, session, opened)
        require_open(desk, session, patient_id)
        one = begin_within(desk, session, _wish(told, patient_id, sender))
        letter = _kept(desk, opened, one)
        received_letters.add(session, letter, opened.pdf)
        file_noted(desk, session, "referral.receive", letter)
    came = TakenIn(one, letter, new_person=person is None, new_partner=partner is None)
    return Done(one, changes_by(one), lambda back: _out_again(back, came, opened, person, partner))


def _out_again(
    desk: Desk, came: TakenIn, opened: Opened, person: UUID | None, partner: UUID | None
) -> Done[None]:
    return take_letter_back(desk, came, lambda again: take_in_letter(again, opened, person, partner))


def _wish(told: ReceivedReferral, patient_id: UUID, partner_id: UUID) -> ReferralWish:
    return ReferralWish(
        patient_id=patient_id,
        partner_id=partner_id,
        direction=Direction.INCOMING,
        urgency=told.urgency,
        reason=told.words.get("reason", ""),
        question=told.words.get("question", ""),
        background=_joined(told, _BACKGROUND),
        context=_joined(told, _CONTEXT),
    )


def _joined(told: ReceivedReferral, keys: tuple[str, ...]) -> str:
    return "\n".join(told.words[key] for key in keys if key in told.words)


def _new_person(desk: Desk, session: Any, opened: Opened) -> UUID:
    require(desk.actor, Right.CHANGE_PATIENTS)
    return register_within(desk, session, replace(opened.referral.person, id=new_id(), code="")).id


def _new_partner(desk: Desk, session: Any, sender: Sender) -> UUID:
    """An entry with what the letter tells; what nobody looked up is to be checked."""
    require(desk.actor, Right.KEEP_PARTNERS)
    made = new_id()
    partner = Partner(
        id=made,
        key=f"eigen-{made.hex[-8:]}",
        name=sender.name,
        kind=OTHER_KIND,
        address_lines=sender.address_lines,
        phone=sender.phone,
        email=sender.email,
        to_check=("address_lines", "phone", "email"),
        own=True,
    )
    partners.add(session, partner)
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action="partner.add",
        entity=("partner", made),
        detail={"name": sender.name},
    )
    return made


def _kept(desk: Desk, opened: Opened, one: Referral) -> ReceivedLetter:
    told = opened.referral
    return came_in(
        desk, one, opened.name, opened.pdf, number=told.number, code=told.code, sender=told.sender.name
    )


def received_with(desk: Desk, referral_id: UUID) -> tuple[ReceivedLetter, ...]:
    """The files that came in about one referral, the newest first."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        present_and_open(desk, session, referral_id)
        return received_letters.of_referral(session, referral_id)


def open_received(desk: Desk, letter_id: UUID, path: Path | None = None) -> bytes:
    """A letter as it came, with the look at it on record; written to a file where one is named."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.writing() as session:
        kept, pdf = received_letters.by_id(session, letter_id), received_letters.bytes_of(session, letter_id)
        if kept is None or pdf is None:
            raise NotAllowed("letters.gone")
        require_open(desk, session, kept.patient_id)
        if hashlib.sha256(pdf).hexdigest() != kept.sha256:
            raise StorageTrouble("received.changed", name=kept.name)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="received.view" if path is None else "received.save_copy",
            patient_id=kept.patient_id,
            entity=("received_letter", kept.id),
            detail={"number": kept.number},
        )
    if path is not None:
        write_private(path, pdf)
    return pdf
