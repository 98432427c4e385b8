"""What is worth a picture in a house: somebody with a full file, a form of each kind, referrals, letters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from gallery.brought import brought_in, fields_form
from gallery.drafts import drafts_for
from gallery.enclosed import enclosed
from healthdesk.actions import load_form, shield_file, sign_intake, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_up_referral import board, take_step
from healthdesk.db import appointments, enrolments, letters, patients
from healthdesk.errors import NotAllowed
from healthdesk.records.actor import Actor
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.letter import LetterKind
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.records.referral import Direction
from healthdesk.records.referral import ReferralState as State
from healthdesk.records.related_person import Authority


@dataclass(frozen=True, slots=True)
class Sights:
    """Where the links of the gallery lead."""

    person: UUID
    two: tuple[UUID, UUID]
    """Two files to put together."""
    fields: UUID
    """A form of another program, with the fields that ours do not need."""
    talk: AgendaLine | None
    links: tuple[tuple[str, Link], ...]


def sights_of(desk: Desk) -> Sights:
    """Look for them once; forms are begun here."""
    lines = board(desk)
    with desk.store.reading() as session:
        people = patients.everybody(session)
        sent = next((one for one in lines if letters.of_patient(session, one.referral.patient_id)), lines[0])
        person = sent.referral.patient_id
        found = letters.of_patient(session, person)
        today = desk.clock.today()
        talks = appointments.of_patient(session, person, today) or appointments.of_patient(
            session, people[0].id, today
        )
        contracts = [one for each in people[:50] for one in enrolments.of_patient(session, each.id)]
    links = [("referral", Link("referral", sent.referral.id)), ("referral-new", Link("new_referral", person))]
    draft = next((line for line in lines if line.referral.state in {"draft", "ready"}), None)
    if draft is not None:
        links.append(("referral-draft", Link("referral", draft.referral.id)))
        links.append(("letter-writing", Link("write_letter", draft.referral.id)))
        enclosed(desk, draft.referral.id, found[0].id if found else None)
    links += [("letter-sent", Link("letter", one.id)) for one in found[:1]]
    links.append(("letter-signatures", Link("signatures")))
    who = {one.id: one for one in people}
    by_another = [one for one in contracts if one.signed_by in _acting(who[one.patient_id])] or contracts
    links += [("letter-contract", Link("write_letter", one.id, "enrolment")) for one in by_another[:1]]
    links += [
        (f"letter-{kind}", Link("write_letter", people[0].id, kind)) for kind in ("invitation", "closing")
    ]
    links.append(("letters-outgoing", Link("outgoing")))
    links += _asked_back(desk)
    links += _around(people)
    links += _shared(desk)
    links += _forms(desk, person, people)
    links += drafts_for(desk, person)
    links.append(("file-closed", Link("patient", _closed(desk, people[-1].id))))
    two = (people[0].id, people[1].id)
    brought_in(desk)
    fields = load_form.load_form(desk, fields_form()).result[0].id
    return Sights(person, two, fields, talks[0] if talks else None, tuple(links))


def _asked_back(desk: Desk) -> list[tuple[str, Link]]:
    """A referral that does not go ahead, as the partner still has to confirm, and the letter about it."""
    ours = (one.referral for one in board(desk) if one.referral.direction is Direction.OUTGOING)
    for one in (one for one in ours if one.state in {State.RECEIVED, State.ACCEPTED, State.PLANNED}):
        try:
            take_step(desk, one.id, one.version, State.WITHDRAWING, "Verhuist en vond daar zelf hulp.")
        except NotAllowed:
            continue
        letter = Link("write_letter", one.id, LetterKind.WITHDRAWAL.value)
        return [("referral-withdrawing", Link("referral", one.id)), ("letter-withdrawal", letter)]
    return []


def _shared(desk: Desk) -> list[tuple[str, Link]]:
    """A talk of two therapists, one of a group, one over another on purpose: the first of each to come."""
    now = desk.clock.now()
    with desk.store.reading() as session:
        lines = appointments.between(
            session, now, now + timedelta(days=21), desk.clock.today(), cancelled=False
        )
    found = {
        "agenda-together": (line for line in lines if line.second and not line.is_group),
        "agenda-group": (line for line in lines if line.is_group),
        "agenda-double": (line for line in lines if line.doubled),
        "agenda-equipment": (line for line in lines if line.equipment),
    }
    firsts = ((name, next(some, None)) for name, some in found.items())
    return [(name, Link("appointment", line.appointment.id)) for name, line in firsts if line is not None]


def _acting(one: Patient) -> set[str]:
    """The names of those who act for somebody."""
    return {other.name for other in one.related if other.authority is not None}


def _around(people: tuple[Patient, ...]) -> list[tuple[str, Link]]:
    """Somebody for whom another decides, and a child: who they are, and who may sign."""
    decided = [one for one in people if Authority.ADMINISTRATOR_PERSON in _authorities(one)]
    children = [one for one in people if Authority.PARENT in _authorities(one)]
    kept_away = [one for one in people if any(other.never for other in one.related)]
    links = [("file-kept-away", Link("patient", one.id)) for one in kept_away[:1]]
    for name, shown in (("decided", decided[:1]), ("child", children[:1])):
        tabs = ("overview", "details", "enrolment")
        links += [(f"file-{name}-{tab}", Link("patient", one.id, tab)) for one in shown for tab in tabs]
    return links


def _authorities(one: Patient) -> set[Authority | None]:
    return {other.authority for other in one.related}


def _closed(desk: Desk, person: UUID) -> UUID:
    """A file that is open to a colleague only; a third one went in with a reason."""
    colleagues = shield_file.door_of(desk, person).colleagues
    other, third = [one for one in colleagues if one.id != desk.actor.practitioner_id][:2]
    shield_file.shield(desk, person, (other.id,))
    went_in = replace(desk, actor=Actor(third.id, third.name, third.roles))
    shield_file.break_glass(went_in, person, "het ziekenhuis belt over een opname deze nacht")
    return person


def _forms(desk: Desk, person: UUID, people: Iterable[Patient]) -> list[tuple[str, Link]]:
    links = []
    for form in start_intake.choices(desk):
        try:
            opened = start_intake.start(desk, person, form.id).result
        except NotAllowed:
            continue
        name = form.url.rpartition(":")[2]
        links.append((f"intake-{name}", Link("draft", opened.draft.id)))
        start_intake.leave(desk, opened.draft.id, opened.seat)
    signed = (one for each in people for one in sign_intake.intakes_of(desk, each.id).signed)
    first = next(signed, None)
    if first is not None:
        links.append(("intake-signed", Link("questionnaire_response", first.id)))
    return links
