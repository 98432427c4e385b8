"""What of a form, of a draft and of signed answers is not for who asks.

Every way by which answers are seen or leave goes by here (docs/decisions/053); what is handed on holds
no closed answer any more, nor what was said of one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any, Final, TypeVar
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.db import drafts, house_policies, questionnaires
from healthdesk.errors import NotPermitted
from healthdesk.exchange.fhir_questionnaire import form_in
from healthdesk.exchange.fhir_questionnaire_response import as_json_text, read_response, write_response
from healthdesk.records.form_parts import FormPartsPolicy
from healthdesk.records.intake import Draft, KeptResponse
from healthdesk.records.questionnaire import Form
from healthdesk.records.questionnaire_response import SafetyStep
from healthdesk.rules.form_parts import NOTHING, Closed, closed_to, not_in, seen_form, without
from healthdesk.rules.form_scoring import CLOSED_STEP
from healthdesk.sentences import sentence

SUBJECT: Final = "form_parts"
_Kept = TypeVar("_Kept", Draft, KeptResponse)


def policy_in(session: Any) -> FormPartsPolicy:
    """As the house said; nothing closed where it did not."""
    return house_policies.known(session, SUBJECT, FormPartsPolicy) or FormPartsPolicy()


def closed_here(desk: Desk, session: Any, form: Form) -> Closed:
    """What of this form is closed to who sits here."""
    return closed_to(form, policy_in(session).rights, desk.actor.roles)


def require_link_open(desk: Desk, session: Any, form: Form, link_id: str) -> None:
    """Raise `NotPermitted` for a question in a part that is closed to who asks, named or not."""
    closed = closed_here(desk, session, form)
    if link_id in closed.links or (closed and link_id == CLOSED_STEP):
        raise NotPermitted("intake.part_closed")


def require_whole(desk: Desk, session: Any, whole: Form, seen: Form) -> None:
    """Raise `NotPermitted` for who does not read every part, or did not have one of them before her."""
    if closed_here(desk, session, whole) or not_in(seen, whole):
        raise NotPermitted("intake.reads_all_to_sign")


def is_as_seen(desk: Desk, form_id: UUID, seen: Form) -> bool:
    """Whether a form that is on the screen still shows what is open to who sits here, no more and no less."""
    with desk.store.reading() as session:
        kept = questionnaires.by_id(session, form_id)
        whole = form_in(kept.resource) if kept is not None else seen
        closed = closed_here(desk, session, whole)
    return not_in(seen, whole) == not_in(seen_form(whole, closed), whole)


# ---------------------------------------------------------------------------- what is handed on


def draft_seen(desk: Desk, draft: Draft, form: Form, links: Collection[str]) -> Draft:
    """A draft without what is closed. That an answer in it asks for action is told, not which."""
    return _seen(desk, draft, form, links) if links else draft


def response_seen(desk: Desk, response: KeptResponse, form: Form, links: Collection[str]) -> KeptResponse:
    """Signed answers without what is closed; `checksum` stays that of the whole."""
    if not links:
        return response
    return replace(
        _seen(desk, response, form, links),
        scores=tuple(one for one in response.scores if one.link_id not in links),
        corrections=tuple(one for one in response.corrections if one.link_id not in links),
    )


def _seen(desk: Desk, kept: _Kept, form: Form, links: Collection[str]) -> _Kept:
    answers = read_response(kept.resource, form).response
    signed = tuple(one for one in answers.signatures if one.link_id not in links)
    leaving = replace(answers, items=without(answers.items, links), signatures=signed)
    return replace(
        kept,
        resource=as_json_text(write_response(leaving, form)),
        safety=steps_seen(desk, kept.safety, links),
        history=tuple(one for one in kept.history if one.place[-1][0] not in links),
    )


def steps_seen(desk: Desk, steps: tuple[SafetyStep, ...], links: Collection[str]) -> tuple[SafetyStep, ...]:
    """Of an open step at a closed answer only that it is there; what was done about another is not told."""
    seen = tuple(step for step in steps if step.link_id not in links)
    if any(step.open for step in steps if step.link_id in links):
        return (*seen, SafetyStep(CLOSED_STEP, sentence(desk.language, "intake.safety_closed")))
    return seen


def responses_seen(desk: Desk, session: Any, found: Iterable[KeptResponse]) -> tuple[KeptResponse, ...]:
    """The same for a whole list; a form is only read where something of it is closed."""
    known = _Forms(desk, session)
    return tuple(
        response_seen(desk, one, form, closed.links) if form is not None else one
        for one in found
        for form, closed in [known.of(one.form_id, one.form_url)]
    )


def drafts_seen(desk: Desk, session: Any, found: Iterable[Draft]) -> tuple[Draft, ...]:
    """The same for drafts."""
    known = _Forms(desk, session)
    return tuple(
        draft_seen(desk, one, form, closed.links) if form is not None else one
        for one in found
        for form, closed in [known.of(one.form_id, one.form_url)]
    )


class _Forms:
    """The forms of a list of which something is closed, each read once."""

    def __init__(self, desk: Desk, session: Any) -> None:
        self._session, self._roles = session, desk.actor.roles
        rights = policy_in(session).rights
        self._rights = tuple(one for one in rights if not set(one.roles) & desk.actor.roles)
        self._found: dict[UUID, tuple[Form | None, Closed]] = {}

    def of(self, form_id: UUID, url: str) -> tuple[Form | None, Closed]:
        """The form and what of it is closed; None where all of it is open."""
        if not any(one.form_url == url for one in self._rights):
            return None, NOTHING
        if form_id not in self._found:
            kept = questionnaires.by_id(self._session, form_id)
            form = form_in(kept.resource) if kept is not None else None
            closed = closed_to(form, self._rights, self._roles) if form is not None else NOTHING
            self._found[form_id] = form, closed
        return self._found[form_id]


def form_of_draft(session: Any, draft_id: UUID) -> Form | None:
    """The whole form that a draft answers."""
    draft = drafts.by_id(session, draft_id)
    kept = questionnaires.by_id(session, draft.form_id) if draft is not None else None
    return form_in(kept.resource) if kept is not None else None
