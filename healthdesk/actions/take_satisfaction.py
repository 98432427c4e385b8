"""Ask somebody how it was, and take in what she says, without her name.

Nothing is on disk before she presses "Klaar": half of an answer would be a draft, and a draft has a
moment and a desk. The book says that an answer was taken in, never which, and about nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.load_form import bring_shipped_forms
from healthdesk.db import agenda_plan, audit, questionnaires, satisfaction
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_questionnaire import form_in
from healthdesk.records.change import Change
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.questionnaire import Form, Words
from healthdesk.records.questionnaire_response import ResponseItem
from healthdesk.records.satisfaction import NamelessAnswer, nameless_id
from healthdesk.rules.form_checks import findings
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.nameless_answers import said, unfit
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True)
class NamelessForm:
    """A form that can be given to somebody at the end."""

    id: UUID
    form: Form


@dataclass(frozen=True, slots=True)
class Askable:
    """What can be asked at the end in this house, and about what."""

    forms: tuple[NamelessForm, ...]
    services: tuple[HealthcareService, ...]
    left_out: tuple[Words, ...] = ()
    """The titles of those that ask what cannot be asked without a name."""


def askable(desk: Desk) -> Askable:
    """The forms that are switched on for this. Raises `NotAllowed` where there is none."""
    require(desk.actor, Right.FILL_INTAKE)
    bring_shipped_forms(desk)
    with desk.store.reading() as session:
        listed = [form for form in questionnaires.listing(session, only_on=True) if form.nameless]
        kept = [questionnaires.by_id(session, form.id) for form in listed]
        services = agenda_plan.services(session)
    forms = tuple(NamelessForm(one.id, form_in(one.resource)) for one in kept if one is not None)
    fit = tuple(one for one in forms if not unfit(one.form))
    if forms and not fit:
        raise NotAllowed("satisfaction.unfit")
    if not forms:
        raise NotAllowed("satisfaction.no_form")
    return Askable(fit, services, tuple(one.form.title for one in forms if one not in fit))


def take_in(
    desk: Desk, form_id: UUID, items: Sequence[ResponseItem], service_id: UUID | None = None
) -> Done[int]:
    """Keep what somebody said; returns how many answers there were. There is no way to take it back.

    Raises `NotAllowed` where an answer does not fit its question.
    """
    require(desk.actor, Right.FILL_INTAKE)
    month = desk.clock.today().replace(day=1)
    with desk.store.writing() as session:
        kept = questionnaires.by_id(session, form_id)
        if kept is None or not kept.nameless:
            raise NotAllowed("satisfaction.no_form")
        form = form_in(kept.resource)
        filling = FormFilling(form, desk.clock.today())
        filling.take(items)
        wrong = tuple(dict.fromkeys(one.link_id for one in findings(filling)))
        if wrong:
            raise NotAllowed("intake.not_complete", fields=wrong, count=len(wrong))
        answers = [
            NamelessAnswer(
                id=nameless_id(),
                form_id=form_id,
                month=month,
                service_id=service_id,
                link_id=one.link_id,
                number=one.number,
                code=one.code,
                words=one.words,
            )
            for one in said(form, filling.response_items())
        ]
        if answers:
            satisfaction.add_many(session, answers)
            audit.record(
                session, desk.actor, desk.clock, action="satisfaction.take_in", detail={"form": form.key}
            )
    return Done(len(answers), (Change("satisfaction"),) if answers else ())
