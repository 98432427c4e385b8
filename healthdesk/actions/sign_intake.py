"""Sign answers, so that they never change again; read them as they were; add a correction."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from healthdesk.actions.closed_parts import (
    closed_here,
    drafts_seen,
    form_of_draft,
    require_link_open,
    require_whole,
    response_seen,
    responses_seen,
)
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.keep_draft import Typed, history_of, refuse_when_changed
from healthdesk.actions.look_into_file import looking
from healthdesk.actions.shielded import require_open
from healthdesk.actions.start_intake import known_to_form, require_here
from healthdesk.db import audit, drafts, patients, questionnaires, responses
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_questionnaire import form_in
from healthdesk.exchange.fhir_questionnaire_response import as_json_text, read_response, write_response
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.intake import Draft, KeptForm, KeptResponse, ScorePoint
from healthdesk.records.patient import Patient
from healthdesk.records.questionnaire import Form, ValidatedFor
from healthdesk.records.questionnaire_response import (
    Correction,
    Place,
    Response,
    ResponseItem,
    ResponseStatus,
    SafetyStep,
    Signature,
)
from healthdesk.rules.form_age import too_young_for
from healthdesk.rules.form_checks import findings
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_parts import Closed, seen_form, without
from healthdesk.rules.form_scoring import in_language, raised_steps, scores, settled, step_raised_by
from healthdesk.rules.form_signatures import Signer, signatures, to_sign
from healthdesk.rules.person_names import name_and_age, shown_name
from healthdesk.rules.roles import Right, may, require


@dataclass(frozen=True, slots=True)
class SignedAnswers:
    """Signed answers with the form they were given to, for reading."""

    response: KeptResponse
    form: Form
    items: tuple[ResponseItem, ...]
    signatures: tuple[Signature, ...] = ()
    meant_for: ValidatedFor | None = None
    """For whom the form is meant, where the person was younger when it was signed."""
    person: str = ""
    """Whose they are, as the desk calls her, with her age; empty where the file is gone."""


def sign(desk: Desk, typed: Typed, by_hand: frozenset[str] = frozenset()) -> Done[SignedAnswers]:
    """Check all rules once more, freeze the answers with the words shown, and close the draft.

    `by_hand`: the parts ("" for the whole) that the person signed herself, on paper.
    Raises `NotAllowed` (fields: the linkIds at fault) when something is missing or a safety step is
    open, `ChangedMeanwhile` when somebody else kept the draft after what is on the page. Who does not
    read every part signs none: her name would stand under words that she may not see.
    """
    require(desk.actor, Right.SIGN_INTAKE)
    with desk.store.reading() as session:
        whole = form_of_draft(session, typed.draft.id)
        if whole is not None:
            require_whole(desk, session, whole, typed.form)
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
        refuse_when_changed(desk, typed, stored)
        safety = settled(raised_steps(filling, typed.language), stored.safety)
        if any(step.open for step in safety):
            raise NotAllowed("intake.safety_open")
        patient = patients.by_id(session, stored.patient_id)
        signed = _signatures(desk, typed, filling, patient, by_hand)
        answers = freeze(desk, typed, filling, stored, safety, signed)
        if patient is not None:
            meant_for = too_young_for(typed.form, patient, desk.clock.today())
            answers = replace(answers, meant_for=meant_for, person=name_and_age(patient, desk.clock.today()))
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


def _signatures(
    desk: Desk, typed: Typed, filling: FormFilling, patient: Patient | None, by_hand: frozenset[str]
) -> tuple[Signature, ...]:
    asked = to_sign(filling, typed.language)
    here = Signer(f"Practitioner/{desk.actor.practitioner_id}", desk.actor.name)
    person = Signer(f"Patient/{patient.id}", shown_name(patient)) if patient is not None else here
    return signatures(asked, by_hand, here, person, desk.clock.now())


def freeze(
    desk: Desk,
    typed: Typed,
    filling: FormFilling,
    stored: Draft,
    safety: tuple[SafetyStep, ...],
    signed: tuple[Signature, ...] = (),
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
        signatures=signed,
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
        history=tuple(one for one in history_of(desk, typed, stored) if filling.is_asked(one.place)),
    )
    return SignedAnswers(response, form, items, signed)


def read(desk: Desk, response_id: UUID) -> Done[SignedAnswers]:
    """Signed answers in the form version they were given to. Reading them is written in the book."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.writing() as session:
        response = responses.by_id(session, response_id)
        if response is None:
            raise NotAllowed("intake.response_gone")
        require_open(desk, session, response.patient_id)
        patient = patients.by_id(session, response.patient_id)
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
        form = form_in(kept.resource)
        closed = closed_here(desk, session, form)
    given = read_response(response.resource, form).response
    day = response.signed_at.astimezone(desk.clock.zone).date()
    meant_for = too_young_for(form, patient, day) if patient is not None else None
    person = name_and_age(patient, desk.clock.today()) if patient is not None else ""
    answers = SignedAnswers(response, form, given.items, given.signatures, meant_for, person)
    return Done(seen_by(desk, without_closed(desk, answers, closed)))


def without_closed(desk: Desk, answers: SignedAnswers, closed: Closed) -> SignedAnswers:
    """The answers, and the form as far as it is, without the parts that are not for who asks."""
    if not closed:
        return answers
    return replace(
        answers,
        response=response_seen(desk, answers.response, answers.form, closed.links),
        form=seen_form(answers.form, closed),
        items=without(answers.items, closed.links),
        signatures=tuple(one for one in answers.signatures if one.link_id not in closed.links),
    )


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
    place: Place = ()
    """Which answer to that question, where its group repeats."""
    done: str = ""
    """What was done for safety, where this answer may ask for that."""


def correct(desk: Desk, wish: Correct) -> Done[KeptResponse]:
    """Add to signed answers what should be read instead; the answers themselves stay.

    Raises `NotAllowed` (fields: "done") where it may ask for action and nobody says what was done.
    """
    require(desk.actor, Right.SIGN_INTAKE)
    missing = tuple(name for name in ("becomes", "reason") if not getattr(wish, name).strip())
    if missing:
        raise NotAllowed("intake.correction_incomplete", fields=missing)
    with desk.store.writing() as session:
        response = responses.by_id(session, wish.response_id)
        if response is None:
            raise NotAllowed("intake.response_gone")
        kept = questionnaires.by_id(session, response.form_id)
        form = form_in(kept.resource) if kept else None
        question = (
            next((item for item in form.walk() if item.link_id == wish.link_id), None) if form else None
        )
        if question is None:
            raise NotAllowed("intake.no_such_question")
        require_open(desk, session, response.patient_id)
        if form is not None:
            require_link_open(desk, session, form, wish.link_id)
        if step_raised_by(question, wish.becomes, response.language) and not wish.done.strip():
            raise NotAllowed("intake.safety_open", fields=("done",))
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
            place=wish.place,
            done=wish.done.strip(),
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
        (changed,) = responses_seen(desk, session, [responses.by_id(session, wish.response_id) or response])
    if not may(desk.actor, Right.SEE_SCORES):
        changed = replace(changed, scores=())
    return Done(changed, (Change("questionnaire_response", wish.response_id),))


Trends = tuple[tuple[str, tuple[ScorePoint, ...]], ...]


def _of_these(points: tuple[ScorePoint, ...], told: set[tuple[UUID, str]]) -> tuple[ScorePoint, ...]:
    return tuple(one for one in points if (one.response_id, one.score.link_id) in told)


def _in_readers_words(
    desk: Desk, signed: tuple[KeptResponse, ...], trends: Trends, spoken: Mapping[UUID, KeptForm | None]
) -> tuple[tuple[KeptResponse, ...], Trends]:
    """What outcomes are called, in the language of who reads them; what was signed stays as it was."""
    forms = {form_id: form_in(kept.resource) for form_id, kept in spoken.items() if kept is not None}
    signed = tuple(
        replace(one, scores=in_language(one.scores, forms[one.form_id], desk.language))
        if one.form_id in forms
        else one
        for one in signed
    )
    said = {(one.id, score.link_id): score for one in signed for score in one.scores}
    points = (
        (url, tuple(replace(one, score=said[(one.response_id, one.score.link_id)]) for one in told))
        for url, told in trends
    )
    return signed, tuple(points)


@dataclass(frozen=True, slots=True)
class PersonsIntakes:
    """All that was asked of a person: signed answers, drafts, and scores over time."""

    signed: tuple[KeptResponse, ...]
    drafts: tuple[Draft, ...]
    trends: Trends = ()


def intakes_of(desk: Desk, patient_id: UUID) -> PersonsIntakes:
    """The intakes of a person's file."""
    require(desk.actor, Right.SEE_PATIENTS)
    sees_scores = may(desk.actor, Right.SEE_SCORES)
    with looking(desk, patient_id) as session:
        signed = responses_seen(desk, session, responses.of_patient(session, patient_id))
        waiting = drafts_seen(desk, session, drafts.of_patient(session, patient_id))
        urls = dict.fromkeys(response.form_url for response in signed if response.scores)
        told = {(one.id, score.link_id) for one in signed for score in one.scores}
        trends = tuple(
            (url, _of_these(responses.score_points(session, patient_id, url), told))
            for url in urls
            if sees_scores
        )
        other = {
            one.form_id for one in signed if one.scores and one.language != desk.language and sees_scores
        }
        spoken = {form_id: questionnaires.by_id(session, form_id) for form_id in other}
    if not sees_scores:
        signed = tuple(replace(response, scores=()) for response in signed)
    elif spoken:
        signed, trends = _in_readers_words(desk, signed, trends, spoken)
    return PersonsIntakes(signed, waiting, trends)
