"""Begin an intake, open a draft again, leave it, throw it away; and see what drafts wait."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from healthdesk.actions.closed_parts import closed_here, draft_seen, drafts_seen, form_of_draft, policy_in
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.load_form import bring_shipped_forms
from healthdesk.actions.shielded import known_and_open, require_open
from healthdesk.db import audit, drafts, patients, questionnaires
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.exchange.fhir_patient import patient_resource
from healthdesk.exchange.fhir_questionnaire import form_in
from healthdesk.exchange.fhir_questionnaire_response import as_json_text, read_response, write_response
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.intake import Draft, KeptForm, Seat
from healthdesk.records.patient import Patient
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import Response, ResponseItem, ResponseStatus
from healthdesk.rules.form_language import opening_language
from healthdesk.rules.form_parts import closed_when_given, seen_form, without
from healthdesk.rules.known_answers import with_known
from healthdesk.rules.roles import Right, require

SEEN_RECENTLY = dt.timedelta(minutes=3)
"""A page that did not say "still here" for this long was closed without saying so."""


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """A draft on a page: the form, the answers so far, and who else has it open."""

    draft: Draft
    form: Form
    items: tuple[ResponseItem, ...]
    seat: UUID
    patient: Patient
    others: tuple[Seat, ...] = ()
    is_new: bool = False
    launch: Mapping[str, Any] = field(default_factory=dict)
    """What the form may know of the file: for its first answers and its expressions."""

    @property
    def is_untouched(self) -> bool:
        """Whether nobody kept anything yet: then it begins with its own first answers, now as then."""
        return self.is_new or (self.draft.version == 1 and not self.items)


def choices(desk: Desk) -> tuple[KeptForm, ...]:
    """The forms that can be started in somebody's file; those without a name are asked elsewhere."""
    require(desk.actor, Right.FILL_INTAKE)
    bring_shipped_forms(desk)
    with desk.store.reading() as session:
        return tuple(form for form in questionnaires.listing(session, only_on=True) if not form.nameless)


def start(desk: Desk, patient_id: UUID, form_id: UUID, language: str | None = None) -> Done[OpenDraft]:
    """Begin to fill in a form for a person, in her language where it has that.

    Undo throws the draft away again.
    """
    require(desk.actor, Right.FILL_INTAKE)
    with desk.store.writing() as session:
        kept = questionnaires.by_id(session, form_id)
        if kept is None or not kept.switched_on or kept.nameless:
            raise NotAllowed("intake.form_gone")
        patient = known_and_open(desk, session, patient_id)
        form = form_in(kept.resource)
        seat = new_id()
        said = language if language in form.languages else None
        said = said or opening_language(form, patient, desk.language)
        draft = begun(desk, patient_id, form_id, form, said, seat)
        drafts.add(session, draft)
        closed = closed_here(desk, session, form)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="intake.start",
            patient_id=patient_id,
            entity=("draft", draft.id),
            detail={"form": form.key},
        )
    begins = seen_form(with_known(form, patient, desk.clock.today(), draft.language), closed)
    opened = OpenDraft(draft, begins, (), seat, patient, is_new=True, launch=known_to_form(desk, patient))
    return Done(opened, (Change("draft", draft.id),), undo=lambda again: discard_draft(again, draft.id))


def begun(desk: Desk, patient_id: UUID, form_id: UUID, form: Form, language: str, seat: UUID) -> Draft:
    """A draft with nothing in it yet, not kept anywhere."""
    now, name = desk.clock.now(), desk.actor.name
    empty = Response(form.key, ResponseStatus.IN_PROGRESS, (), language=language)
    return Draft(
        id=new_id(),
        patient_id=patient_id,
        form_id=form_id,
        form_url=form.url,
        title=form.title,
        language=language,
        resource=as_json_text(write_response(empty, form)),
        started_at=now,
        started_by=name,
        kept_at=now,
        kept_by=name,
        kept_seat=seat,
        seats=(Seat(seat, name, now, now),),
    )


def open_draft(desk: Desk, draft_id: UUID, seat: UUID | None = None) -> Done[OpenDraft]:
    """Take up a draft. Tells who else has it open; that is a warning, not a lock."""
    return taken_up(desk, draft_id, "intake.open", seat_at(desk, seat or new_id()))


def seat_at(desk: Desk, token: UUID, *, given: bool = False) -> Seat:
    """A page of this desk, seen now."""
    now = desk.clock.now()
    return Seat(token, desk.actor.name, now, now, given)


def taken_up(
    desk: Desk, draft_id: UUID, action: str, seat: Seat, *, language: str = "", is_back: bool = False
) -> Done[OpenDraft]:
    """A draft on one more page; the book calls it `action`.

    Another language holds from the next word that is kept. `is_back`: the screen that was given away
    is in our hands again.
    """
    require(desk.actor, Right.FILL_INTAKE)
    with desk.store.writing() as session:
        draft = drafts.by_id(session, draft_id)
        if draft is None:
            raise NotAllowed("intake.draft_gone")
        kept, patient = (
            questionnaires.by_id(session, draft.form_id),
            patients.by_id(session, draft.patient_id),
        )
        if kept is None or patient is None:
            raise NotAllowed("intake.form_gone")
        require_open(desk, session, patient.id)
        whole = form_in(kept.resource)
        if seat.given:
            rights = policy_in(session).rights
            closed = closed_when_given(whole, rights, desk.actor.roles, draft.history)
        else:
            closed = closed_here(desk, session, whole)
        seats = seated(tuple(one for one in draft.seats if not (is_back and one.given)), seat)
        drafts.seat(session, draft_id, seats)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action=action,
            patient_id=draft.patient_id,
            entity=("draft", draft_id),
            detail={"language": language} if language else None,
        )
    form = seen_form(with_known(whole, patient, desk.clock.today(), draft.language), closed)
    items = without(read_response(draft.resource, whole).response.items, closed.links)
    draft = draft_seen(desk, draft, whole, closed.links)
    others = tuple(other for other in seats if other.token != seat.token)
    opened = replace(draft, seats=seats, language=language or draft.language)
    known = known_to_form(desk, patient)
    return Done(OpenDraft(opened, form, items, seat.token, patient, others, launch=known), ())


def known_to_form(desk: Desk, patient: Patient) -> dict[str, Any]:
    """The person and who fills in, as forms ask for them: %patient and %user.

    A number or address that must never be used stays where it is.
    """
    user = {"resourceType": "Practitioner", "name": [{"text": desk.actor.name}]}
    safe = replace(patient, contact_points=tuple(one for one in patient.contact_points if one.safe))
    return {"patient": patient_resource(safe), "user": user}


def seated(seats: tuple[Seat, ...], seat: Seat) -> tuple[Seat, ...]:
    """The seats with this one in it as seen now, and without those that went silent."""
    before = next((one for one in seats if one.token == seat.token), seat)
    others = [one for one in seats if one.token != seat.token and _is_there(one, seat.last_seen)]
    return (*others, replace(seat, since=before.since, given=before.given))


def _is_there(seat: Seat, now: dt.datetime) -> bool:
    return now - seat.last_seen < SEEN_RECENTLY


def require_here(desk: Desk, draft: Draft, token: UUID | None = None) -> None:
    """Raise `NotAllowed` while somebody has the form in her hands, on another screen than this page's."""
    now = desk.clock.now()
    if any(seat.given and seat.token != token and _is_there(seat, now) for seat in draft.seats):
        raise NotAllowed("intake.given_away")


def stay(desk: Desk, draft_id: UUID, token: UUID) -> Done[tuple[Seat, ...]]:
    """Say "still here", as an open page does every minute; gives the others who have the draft open."""
    with desk.store.writing() as session:
        draft = drafts.by_id(session, draft_id)
        if draft is None:
            return Done(())
        seats = seated(draft.seats, seat_at(desk, token))
        drafts.seat(session, draft_id, seats)
    return Done(tuple(seat for seat in seats if seat.token != token))


def leave(desk: Desk, draft_id: UUID, token: UUID) -> Done[None]:
    """The page was closed; the draft stays."""
    with desk.store.writing() as session:
        draft = drafts.by_id(session, draft_id)
        if draft is not None:
            drafts.seat(session, draft_id, tuple(seat for seat in draft.seats if seat.token != token))
    return Done(None)


def discard_draft(desk: Desk, draft_id: UUID) -> Done[Draft]:
    """Throw a draft away; can be undone. One with an open safety step stays."""
    require(desk.actor, Right.FILL_INTAKE)
    with desk.store.writing() as session:
        draft = drafts.by_id(session, draft_id)
        if draft is None:
            raise NotAllowed("intake.draft_gone")
        require_here(desk, draft)
        require_open(desk, session, draft.patient_id)
        if any(step.open for step in draft.safety):
            raise NotAllowed("intake.safety_open")
        seen = _seen_to_discard(desk, session, draft)
        drafts.remove(session, draft_id)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="intake.discard",
            patient_id=draft.patient_id,
            entity=("draft", draft_id),
        )
    return Done(seen, (Change("draft", draft_id),), undo=lambda again: _bring_back(again, draft))


def _seen_to_discard(desk: Desk, session: Any, draft: Draft) -> Draft:
    """The draft as it is for who asks. Nobody throws away what was said in a part that she does not read."""
    form = form_of_draft(session, draft.id)
    if form is None:
        return draft
    closed = closed_here(desk, session, form)
    if any(one.place[-1][0] in closed.links for one in draft.history):
        raise NotPermitted("intake.reads_all_to_discard")
    return draft_seen(desk, draft, form, closed.links)


def _bring_back(desk: Desk, draft: Draft) -> Done[Draft]:
    require(desk.actor, Right.FILL_INTAKE)
    with desk.store.writing() as session:
        drafts.add(session, replace(draft, seats=()))
        (seen,) = drafts_seen(desk, session, (draft,))
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="intake.bring_back",
            patient_id=draft.patient_id,
            entity=("draft", draft.id),
        )
    return Done(seen, (Change("draft", draft.id),))


def unfinished(desk: Desk) -> tuple[Draft, ...]:
    """Drafts that wait to be finished in the house, open safety steps first."""
    require(desk.actor, Right.FILL_INTAKE)
    with desk.store.reading() as session:
        return drafts_seen(desk, session, drafts.unfinished(session))
