"""Sign answers, so that they never change again; read them as they were; add a correction."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.keep_draft import Typed, refuse_when_changed
from healthdesk.actions.shielded import require_open
from healthdesk.actions.start_intake import known_to_form, require_here
from healthdesk.db import audit, drafts, patients, questionnaires, responses
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_questionnaire import read_form
from healthdesk.exchange.fhir_questionnaire_response import as_json_text, read_response, write_response
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.intake import Draft, KeptResponse, ScorePoint
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import (
    Correction,
    Response,
    ResponseItem,
    ResponseStatus,
    SafetyStep,
)
from healthdesk.rules.form_checks import findings
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_scoring import raised_steps, scores, settled
from healthdesk.rules.roles import Right, may, require


@dataclass(frozen=True, slots=True)
class SignedAnswers:
    """Signed answers with the form they were given to, for reading."""

    response: KeptResponse
    form: Form
    items: tuple[ResponseItem, ...]


def sign(desk: Desk, typed: Typed) -> Done[SignedAnswers]:
    """Check all rules once more, freeze the answers with the words shown, and close the draft.

    Raises `NotAllowed` (fields: the linkIds at fault) when something is missing or a safety step is
    open, `ChangedMeanwhile` when somebody else kept the draft after what is on the page.
    """
    require(desk.actor, Right.SIGN_INTAKE)
    filling = FormFilling(typed.form, desk.clock.today(), launch=_known(desk, typed.draft.patient_id))
    filling.take(typed.items)
    wrong = findings(filling, typed.language)
    if wrong:
        fields = tuple(dict.fromkeys(finding.link_id for finding in wrong))
        raise NotAllowed("intake.not_complete", fields=fields, count=len(fields))
    with desk.store.writing() as session:
        stored = drafts.by_id(session, typed.draft.id)
        if stored is None:
            raise NotAllowed("intake.draft_gone")
        require_here(desk, stored, typed.seat)
        refuse_when_changed(typed, stored)
        safety = settled(raised_steps(filling, typed.language), stored.safety)
        if any(step.open for step in safety):
            raise NotAllowed("intake.safety_open")
        answers = freeze(desk, typed, filling, stored, safety)
        responses.add(session, answers.response, desk.actor.practitioner_id)
        drafts.remove(session, stored.id)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="intake.sign",
            patient_id=stored.patient_id,
            entity=("questionnaire_response", answers.response.id),
            detail={"form": typed.form.key, "sha256": answers.response.checksum},
        )
    changes = (Change("questionnaire_response", answers.response.id), Change("draft", stored.id))
    return Done(seen_by(desk, answers), changes)


def _known(desk: Desk, patient_id: UUID) -> dict[str, Any]:
    """What the form knew of the file while it was filled in."""
    with desk.store.reading() as session:
        patient = patients.by_id(session, patient_id)
    return known_to_form(desk, patient) if patient is not None else {}


def freeze(
    desk: Desk, typed: Typed, filling: FormFilling, stored: Draft, safety: tuple[SafetyStep, ...]
) -> SignedAnswers:
    """The answers as they will stay: only what was asked, in the words that were shown."""
    now, form, items = desk.clock.now(), typed.form, filling.response_items(typed.language)
    leaving = Response(
        form_key=form.key,
        status=ResponseStatus.COMPLETED,
        items=items,
        id=new_id(),
        language=typed.language,
        authored=now,
        subject=f"Patient/{stored.patient_id}",
        author=desk.actor.name,
    )
    resource = as_json_text(write_response(leaving, form))
    response = KeptResponse(
        id=leaving.id or new_id(),
        patient_id=stored.patient_id,
        form_id=stored.form_id,
        form_url=form.url,
        form_version=form.version,
        title=form.title,
        status=ResponseStatus.COMPLETED,
        language=typed.language,
        resource=resource,
        checksum=hashlib.sha256(resource.encode()).hexdigest(),
        started_at=stored.started_at,
        signed_at=now,
        signed_by=desk.actor.name,
        scores=scores(filling, typed.language),
        safety=safety,
    )
    return SignedAnswers(response, form, items)


def read(desk: Desk, response_id: UUID) -> Done[SignedAnswers]:
    """Signed answers in the form version they were given to. Reading them is written in the book."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.writing() as session:
        response = responses.by_id(session, response_id)
        if response is None:
            raise NotAllowed("intake.response_gone")
        require_open(desk, session, response.patient_id)
        kept = questionnaires.by_id(session, response.form_id)
        if kept is None:
            raise NotAllowed("intake.form_gone")
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="intake.read",
            patient_id=response.patient_id,
            entity=("questionnaire_response", response_id),
        )
    form = read_form(kept.resource).form
    items = read_response(response.resource, form).response.items
    return Done(seen_by(desk, SignedAnswers(response, form, items)))


def seen_by(desk: Desk, answers: SignedAnswers) -> SignedAnswers:
    """The answers without scores for those who may not see them."""
    if may(desk.actor, Right.SEE_SCORES):
        return answers
    hidden = {item.link_id for item in answers.form.walk() if item.is_score}
    response = replace(answers.response, scores=())
    return replace(answers, response=response, items=_without(answers.items, hidden))


def _without(items: tuple[ResponseItem, ...], hidden: set[str]) -> tuple[ResponseItem, ...]:
    return tuple(
        replace(item, items=_without(item.items, hidden)) for item in items if item.link_id not in hidden
    )


@dataclass(frozen=True, slots=True)
class Correct:
    """What a person wants to add to one signed answer."""

    response_id: UUID
    link_id: str
    was: str
    becomes: str
    reason: str


def correct(desk: Desk, wish: Correct) -> Done[KeptResponse]:
    """Add to signed answers what should be read instead; the answers themselves stay."""
    require(desk.actor, Right.SIGN_INTAKE)
    missing = tuple(name for name in ("becomes", "reason") if not getattr(wish, name).strip())
    if missing:
        raise NotAllowed("intake.correction_incomplete", fields=missing)
    with desk.store.writing() as session:
        response = responses.by_id(session, wish.response_id)
        if response is None:
            raise NotAllowed("intake.response_gone")
        kept = questionnaires.by_id(session, response.form_id)
        form = read_form(kept.resource).form if kept else None
        question = (
            next((item for item in form.walk() if item.link_id == wish.link_id), None) if form else None
        )
        if question is None:
            raise NotAllowed("intake.no_such_question")
        correction = Correction(
            id=new_id(),
            response_id=wish.response_id,
            link_id=wish.link_id,
            question=question.words.said_in(response.language),
            was=wish.was,
            becomes=wish.becomes.strip(),
            reason=wish.reason.strip(),
            author=desk.actor.name,
            at=desk.clock.now(),
        )
        responses.add_correction(session, correction, desk.actor.practitioner_id)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="intake.correct",
            patient_id=response.patient_id,
            entity=("questionnaire_response", wish.response_id),
            detail={"link_id": wish.link_id},
        )
        changed = responses.by_id(session, wish.response_id) or response
    return Done(changed, (Change("questionnaire_response", wish.response_id),))


@dataclass(frozen=True, slots=True)
class PersonsIntakes:
    """All that was asked of a person: signed answers, drafts, and scores over time."""

    signed: tuple[KeptResponse, ...]
    drafts: tuple[Draft, ...]
    trends: tuple[tuple[str, tuple[ScorePoint, ...]], ...] = ()


def intakes_of(desk: Desk, patient_id: UUID) -> PersonsIntakes:
    """The intakes of a person's file. Opening the file itself is what the book records."""
    require(desk.actor, Right.SEE_PATIENTS)
    sees_scores = may(desk.actor, Right.SEE_SCORES)
    with desk.store.reading() as session:
        require_open(desk, session, patient_id)
        signed = responses.of_patient(session, patient_id)
        waiting = drafts.of_patient(session, patient_id)
        urls = dict.fromkeys(response.form_url for response in signed if response.scores)
        trends = tuple((url, responses.score_points(session, patient_id, url)) for url in urls if sees_scores)
    if not sees_scores:
        signed = tuple(replace(response, scores=()) for response in signed)
    return PersonsIntakes(signed, waiting, trends)
