"""What the tests of the intake share: somebody in the house, a draft, a page's answers."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from healthdesk.actions import load_form, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_draft import Typed
from healthdesk.actions.start_intake import OpenDraft
from healthdesk.db import patients, questionnaires
from healthdesk.records.ids import new_id
from healthdesk.records.intake import KeptForm
from healthdesk.records.patient import Patient
from healthdesk.records.questionnaire_response import Value
from healthdesk.rules.form_filling import FormFilling
from healthdesk.rules.form_scoring import raised_steps
from tests.forms_made import at, chosen


def somebody(desk: Desk, code: str = "", **more: object) -> UUID:
    """A person in the house."""
    known = new_id()
    code = code or f"J-{known.hex[-8:]}"
    patient = Patient(id=known, code=code, created_at=desk.clock.now(), **more)  # type: ignore[arg-type]
    with desk.store.writing() as session:
        patients.add(session, patient)
    return patient.id


def form_called(desk: Desk, name: str) -> KeptForm:
    """A form of the house by the end of its name."""
    form = next((form for form in start_intake.choices(desk) if form.url.endswith(f":{name}")), None)
    if form is not None:
        return form
    form = next(form for form in load_form.forms(desk) if form.url.endswith(f":{name}"))
    with desk.store.writing() as session:
        questionnaires.switch(session, form.id, on=True)
    return form


def begun(desk: Desk, name: str, patient_id: UUID | None = None) -> OpenDraft:
    """A fresh draft."""
    who = patient_id or somebody(desk)
    return start_intake.start(desk, who, form_called(desk, name).id).result


def typed(opened: OpenDraft, desk: Desk, answers: dict[tuple[str, ...], list[Value]]) -> Typed:
    """The page after these answers were typed into it."""
    filling = FormFilling(opened.form, desk.clock.today())
    filling.take(opened.items)
    for steps, values in answers.items():
        filling.answer(at(*steps), values)
    return Typed(
        draft=opened.draft,
        form=opened.form,
        items=filling.response_items(opened.draft.language, unasked_too=True),
        language=opened.draft.language,
        seat=opened.seat,
        raised=raised_steps(filling, opened.draft.language),
    )


def who5(opened: OpenDraft, desk: Desk, *codes: str) -> Typed:
    """The WHO-5 with these answers."""
    return typed(
        opened,
        desk,
        {("who5", f"who5-{n}"): [chosen("who-5", code)] for n, code in enumerate(codes, 1)},
    )


def with_draft(page: Typed, draft: object) -> Typed:
    """The same page after it heard that the draft was kept."""
    return replace(page, draft=draft)  # type: ignore[arg-type]
