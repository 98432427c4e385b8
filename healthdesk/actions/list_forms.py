"""The forms of the house as a coordinator looks at them: what is on, which version, whose licence."""

from __future__ import annotations

from dataclasses import dataclass

from healthdesk.actions.desk import Desk
from healthdesk.actions.load_form import forms
from healthdesk.db import questionnaires
from healthdesk.exchange.fhir_questionnaire import licence_of
from healthdesk.records.intake import KeptForm
from healthdesk.rules.name_order import in_order
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True)
class ListedForm:
    """One version of a form; `licence` in the language that was asked."""

    form: KeptForm
    licence: str


def listed(desk: Desk) -> tuple[ListedForm, ...]:
    """Every version in the house, those that can be started first."""
    require(desk.actor, Right.MANAGE_FORMS)
    kept = forms(desk)
    found = []
    with desk.store.reading() as session:
        for form in kept:
            whole = questionnaires.by_id(session, form.id)
            licence = licence_of(whole.resource) if whole is not None else None
            found.append(ListedForm(form, licence.said_in(desk.language) if licence else ""))
    return tuple(
        sorted(
            found, key=lambda one: (not one.form.switched_on, in_order(one.form.title.said_in(desk.language)))
        )
    )
