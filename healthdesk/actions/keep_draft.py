"""Put what is being typed on disk, and write down what was done about an answer that asked for action.

Called by the intake page at most a second after a key. These calls leave no audit entry each: who
opened, signed or threw away the draft is in the book; a line per second would bury it. An answer
that raises a safety step, and the note that settles it, are in the book.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.start_intake import seat_at, seated
from healthdesk.db import audit, drafts
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
from healthdesk.rules.form_scoring import settled
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
    now, name = desk.clock.now(), desk.actor.name
    with desk.store.writing() as session:
        stored = drafts.by_id(session, typed.draft.id)
        if stored is None:
            raise NotAllowed("intake.draft_gone")
        if not over_theirs:
            refuse_when_changed(typed, stored)
        safety = settled(typed.raised, stored.safety)
        kept = replace(
            stored,
            resource=draft_as_text(typed),
            language=typed.language,
            kept_at=now,
            kept_by=name,
            kept_seat=typed.seat,
            safety=safety,
            seats=seated(stored.seats, seat_at(desk, typed.seat)),
            history=history_of(desk, typed, stored),
        )
        version = drafts.keep(session, kept, stored.version)
        known = {step.link_id for step in stored.safety if step.open}
        newly = sorted({step.link_id for step in safety if step.open} - known)
        for link_id in newly:
            _write_down(desk, session, stored, "intake.safety_raised", link_id)
    return Done(replace(kept, version=version), (Change("draft", kept.id),) if newly else ())


def history_of(desk: Desk, typed: Typed, stored: Draft) -> tuple[AnswerChange, ...]:
    """How the answers came about, with what this page does to those on disk."""
    before = read_response(stored.resource, typed.form).response.items or typed.begun
    given = any(seat.given for seat in stored.seats if seat.token == typed.seat)
    sitting = Sitting(typed.seat, desk.actor.name, desk.clock.now(), given)
    return with_changes(stored.history, typed.form, before, typed.items, sitting, typed.language)


def refuse_when_changed(typed: Typed, stored: Draft) -> None:
    """Raise `ChangedMeanwhile` when another page kept the draft after what stands on this one."""
    if stored.version != typed.draft.version and stored.kept_seat != typed.seat:
        theirs = read_response(stored.resource, typed.form).response.items
        raise ChangedMeanwhile("intake.draft_changed", mine=typed.items, theirs=(stored, theirs))


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
        noted = tuple(
            replace(step, note=note.strip(), noted_by=desk.actor.name, noted_at=desk.clock.now())
            if step.link_id == link_id and step.open
            else step
            for step in stored.safety
        )
        drafts.note_safety(session, draft_id, noted)
        _write_down(desk, session, stored, "intake.safety_noted", link_id)
    return Done(replace(stored, safety=noted), (Change("draft", draft_id),))
