"""Signed answers beside the newer version of their form, and a new draft that begins with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from healthdesk.actions import keep_draft, start_intake
from healthdesk.actions.closed_parts import closed_here, response_seen
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.keep_draft import Typed
from healthdesk.actions.look_into_file import looking
from healthdesk.actions.start_intake import OpenDraft
from healthdesk.db import questionnaires, responses
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_questionnaire import form_in
from healthdesk.exchange.fhir_questionnaire_response import read_response
from healthdesk.records.intake import KeptForm, KeptResponse
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import ResponseItem
from healthdesk.rules.form_carry import CarriedAnswers, carry
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_parts import without
from healthdesk.rules.form_scoring import raised_steps
from healthdesk.rules.known_answers import with_known
from healthdesk.rules.roles import Right, may, require


@dataclass(frozen=True, slots=True)
class Carrying:
    """Old answers, and the version that can be started now."""

    response: KeptResponse
    newer: KeptForm
    form: Form
    carried: CarriedAnswers


def beside_newer(desk: Desk, response_id: UUID) -> Carrying | None:
    """The answers beside the version that is switched on; None when it is the same one, or none is."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        response = responses.by_id(session, response_id)
        if response is None:
            raise NotAllowed("intake.response_gone")
    with looking(desk, response.patient_id, "intake.read") as session:
        on = [one for one in questionnaires.listing(session, only_on=True) if one.url == response.form_url]
        if not on or on[0].id == response.form_id:
            return None
        newer, kept = (questionnaires.by_id(session, form_id) for form_id in (on[0].id, response.form_id))
        if newer is None or kept is None:
            return None
        old, form = form_in(kept.resource), form_in(newer.resource)
        before, now = (closed_here(desk, session, one).links for one in (old, form))
    given = without(read_response(response.resource, old).response.items, before | now)
    items = without_scores(given, old)
    response = response_seen(desk, response, old, before)
    carried = carry(old, items, form, response.language, desk.clock.today())
    if not may(desk.actor, Right.SEE_SCORES):
        response = replace(response, scores=())
    return Carrying(response, newer, form, carried)


def without_scores(items: tuple[ResponseItem, ...], form: Form) -> tuple[ResponseItem, ...]:
    """The answers that somebody gave; scores are worked out anew."""
    hidden = {item.link_id for item in form.walk() if item.is_score}
    return tuple(
        replace(item, items=without_scores(item.items, form)) for item in items if item.link_id not in hidden
    )


def start_from(desk: Desk, carrying: Carrying) -> Done[OpenDraft]:
    """A new draft of the newer version with what came along. Undo throws it away again.

    Answers that are not for who begins it come along all the same where they stay closed to her; what she
    would see in the newer version and may not in this one stays behind.
    """
    require(desk.actor, Right.FILL_INTAKE)
    response = carrying.response
    begun = start_intake.start(desk, response.patient_id, carrying.newer.id, response.language)
    opened = begun.result
    with desk.store.writing() as session:
        form, items, closed = _whole(desk, session, carrying, opened)
        filling = FormFilling(form, desk.clock.today(), launch=opened.launch)
        filling.take(items)
        language = opened.draft.language
        page = Typed(
            draft=opened.draft,
            form=form,
            items=filling.response_items(language, unasked_too=True),
            language=language,
            seat=opened.seat,
            raised=raised_steps(filling, language),
        )
        kept = keep_draft.keep_whole(desk, session, page, opened.draft, closed)
    return Done(
        replace(opened, draft=kept.result, items=without(page.items, closed), is_new=False),
        (*begun.changes, *kept.changes),
        undo=begun.undo,
    )


def _whole(
    desk: Desk, session: Any, carrying: Carrying, opened: OpenDraft
) -> tuple[Form, tuple[ResponseItem, ...], frozenset[str]]:
    """The newer form as a whole, all that comes along into it, and what of it is closed to who asks."""
    signed = responses.by_id(session, carrying.response.id)
    kept = questionnaires.by_id(session, signed.form_id) if signed is not None else None
    newer = questionnaires.by_id(session, opened.draft.form_id)
    if signed is None or kept is None or newer is None:
        raise NotAllowed("intake.response_gone")
    old, form = form_in(kept.resource), form_in(newer.resource)
    before, now = (closed_here(desk, session, one).links for one in (old, form))
    if not before and not now:
        return opened.form, carrying.carried.items, now
    today, language = desk.clock.today(), opened.draft.language
    to_see = {item.link_id for item in form.walk() if item.asks} - now
    given = without(read_response(signed.resource, old).response.items, before & to_see)
    carried = carry(old, without_scores(given, old), form, signed.language, today)
    return with_known(form, opened.patient, today, language), carried.items, now
