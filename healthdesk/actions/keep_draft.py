"""Put what is being typed on disk, and write down what was done about an answer that asked for action.

Called by the intake page at most a second after a key. These calls leave no audit entry each: who
opened, signed or threw away the draft is in the book; a line per second would bury it. An answer
that raises a safety step, and the note that settles it, are in the book.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from healthdesk.actions.closed_parts import (
    closed_here,
    draft_seen,
    drafts_seen,
    form_of_draft,
    policy_in,
    require_link_open,
)
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.start_intake import known_to_form, seat_at, seated
from healthdesk.db import audit, drafts, patients
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.exchange.fhir_questionnaire_response import as_json_text, read_response, write_response
from healthdesk.records.change import Change
from healthdesk.records.intake import Draft
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import (
    AnswerChange,
    Response,
    ResponseItem,
    ResponseStatus,
    SafetyStep,
)
from healthdesk.rules.answer_history import Sitting, with_changes
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_parts import not_in, put_together, same_answers, without
from healthdesk.rules.form_scoring import raised_steps, settled
from healthdesk.rules.known_answers import with_known
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands on the page: everything typed, also in questions that are not asked just now."""

    draft: Draft
    form: Form
    items: tuple[ResponseItem, ...]
    language: str
    seat: UUID
    raised: tuple[SafetyStep, ...] = ()
    begun: tuple[ResponseItem, ...] = ()
    """What the form itself filled in when it was begun on this page: nobody's change."""


def keep(desk: Desk, typed: Typed, *, over_theirs: bool = False) -> Done[Draft]:
    """Keep a draft.

    When another page kept it meanwhile, `ChangedMeanwhile` carries both sides' answers;
    `over_theirs` then keeps ours, after the person chose so.
    """
    require(desk.actor, Right.FILL_INTAKE)
    with desk.store.writing() as session:
        stored = drafts.by_id(session, typed.draft.id)
        if stored is None:
            raise NotAllowed("intake.draft_gone")
        page, closed = made_whole(desk, session, typed, stored)
        if not over_theirs:
            refuse_when_changed(desk, page, stored, closed)
        return keep_whole(desk, session, page, stored, closed)


def keep_whole(
    desk: Desk, session: Any, page: Typed, stored: Draft, closed: frozenset[str] = frozenset()
) -> Done[Draft]:
    """Keep all answers of a page; handed back is the draft without what is `closed` to who asks."""
    now, name = desk.clock.now(), desk.actor.name
    safety = settled(page.raised, stored.safety)
    kept = replace(
        stored,
        resource=draft_as_text(page),
        language=page.language,
        kept_at=now,
        kept_by=name,
        kept_seat=page.seat,
        safety=safety,
        seats=seated(stored.seats, seat_at(desk, page.seat)),
        history=history_of(desk, page, stored),
    )
    kept = replace(kept, version=drafts.keep(session, kept, stored.version))
    known = {step.link_id for step in stored.safety if step.open}
    newly = sorted({step.link_id for step in safety if step.open} - known)
    for link_id in newly:
        _write_down(desk, session, stored, "intake.safety_raised", link_id)
    seen = draft_seen(desk, kept, page.form, closed)
    return Done(seen, (Change("draft", kept.id),) if newly else ())


def made_whole(desk: Desk, session: Any, typed: Typed, stored: Draft) -> tuple[Typed, frozenset[str]]:
    """What was typed, with what is kept in parts that who typed does not have; and which questions those are.

    What the program works out is worked out anew, over all answers; so are the steps that they raise. On a
    screen in the person's own hands what she had before her is hers to fill in.
    """
    if not typed.form.in_part and not policy_in(session).of_form(stored.form_url):
        return typed, frozenset()
    form, patient = form_of_draft(session, stored.id), patients.by_id(session, stored.patient_id)
    if form is None or patient is None:
        raise NotAllowed("intake.form_gone")
    closed = not_in(typed.form, form)
    if not any(seat.given and seat.token == typed.seat for seat in stored.seats):
        closed |= closed_here(desk, session, form).links
    if not closed:
        return typed, closed
    form = with_known(form, patient, desk.clock.today(), typed.language)
    filling = FormFilling(form, desk.clock.today(), launch=known_to_form(desk, patient))
    begun = filling.response_items(typed.language, unasked_too=True) if stored.version == 1 else ()
    before = read_response(stored.resource, form).response.items or begun
    filling.take(put_together(form.items, typed.items, before, closed))
    items = filling.response_items(typed.language, unasked_too=True)
    raised = raised_steps(filling, typed.language)
    return replace(typed, form=form, items=items, raised=raised, begun=begun), closed


def history_of(desk: Desk, typed: Typed, stored: Draft) -> tuple[AnswerChange, ...]:
    """How the answers came about, with what this page does to those on disk."""
    before = read_response(stored.resource, typed.form).response.items or typed.begun
    given = any(seat.given for seat in stored.seats if seat.token == typed.seat)
    sitting = Sitting(typed.seat, desk.actor.name, desk.clock.now(), given)
    return with_changes(stored.history, typed.form, before, typed.items, sitting, typed.language)


def refuse_when_changed(desk: Desk, page: Typed, stored: Draft, closed: frozenset[str] = frozenset()) -> None:
    """Raise `ChangedMeanwhile` when another page kept the draft after what stands on this one.

    Both sides are told without what is `closed` to who asks; where they did nothing else than fill in
    what is closed to her, there is nothing to choose.
    """
    if stored.version != page.draft.version and stored.kept_seat != page.seat:
        theirs = without(read_response(stored.resource, page.form).response.items, closed)
        known = without(read_response(page.draft.resource, page.form).response.items, closed)
        if closed and same_answers(known, theirs):
            return
        seen = draft_seen(desk, stored, page.form, closed)
        mine = without(page.items, closed)
        raise ChangedMeanwhile("intake.draft_changed", mine=mine, theirs=(seen, theirs))


def _write_down(desk: Desk, session: Any, draft: Draft, action: str, link_id: str) -> None:
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=draft.patient_id,
        entity=("draft", draft.id),
        detail={"link_id": link_id},
    )


def draft_as_text(typed: Typed) -> str:
    """The draft as a QuestionnaireResponse in progress."""
    response = Response(typed.form.key, ResponseStatus.IN_PROGRESS, typed.items, language=typed.language)
    return as_json_text(write_response(response, typed.form))


def note_safety(desk: Desk, draft_id: UUID, link_id: str, note: str) -> Done[Draft]:
    """Write down what was done about an answer; only that closes its safety step."""
    require(desk.actor, Right.FILL_INTAKE)
    if not note.strip():
        raise NotAllowed("intake.safety_note_empty", fields=("note",))
    with desk.store.writing() as session:
        stored = drafts.by_id(session, draft_id)
        if stored is None:
            raise NotAllowed("intake.draft_gone")
        form = form_of_draft(session, draft_id)
        if form is not None:
            require_link_open(desk, session, form, link_id)
        noted = tuple(
            replace(step, note=note.strip(), noted_by=desk.actor.name, noted_at=desk.clock.now())
            if step.link_id == link_id and step.open
            else step
            for step in stored.safety
        )
        drafts.note_safety(session, draft_id, noted)
        _write_down(desk, session, stored, "intake.safety_noted", link_id)
        (seen,) = drafts_seen(desk, session, (replace(stored, safety=noted),))
    return Done(seen, (Change("draft", draft_id),))
