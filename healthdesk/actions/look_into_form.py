"""A form of the house from close by: what it can, how it differs from another version, and out to a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from healthdesk.actions.check_forms import FormReport, report_on
from healthdesk.actions.closed_parts import policy_in
from healthdesk.actions.desk import Desk
from healthdesk.actions.private_file import write_private
from healthdesk.db import audit, questionnaires
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_questionnaire import form_in, read_form
from healthdesk.records.form_parts import PartRight
from healthdesk.records.intake import KeptForm
from healthdesk.records.questionnaire import Form
from healthdesk.rules.forms_apart import FormChange, changes
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True)
class FormLook:
    """One version, what the program can do with it, and the other versions of the same form."""

    kept: KeptForm
    form: Form
    report: FormReport
    others: tuple[KeptForm, ...]
    rights: tuple[PartRight, ...] = ()
    """The parts that not everybody reads, in any version."""


@dataclass(frozen=True, slots=True)
class FormsApart:
    """Two versions side by side."""

    older: KeptForm
    newer: KeptForm
    changes: tuple[FormChange, ...]


def look(desk: Desk, form_id: UUID) -> FormLook:
    """One version from close by."""
    require(desk.actor, Right.MANAGE_FORMS)
    with desk.store.reading() as session:
        kept = questionnaires.by_id(session, form_id)
        every = questionnaires.listing(session)
        policy = policy_in(session)
    if kept is None:
        raise NotAllowed("intake.form_gone")
    read = read_form(kept.resource)
    others = tuple(one for one in every if one.url == kept.url and one.id != kept.id)
    return FormLook(kept, read.form, report_on(read), others, policy.of_form(kept.url))


def compare(desk: Desk, one_id: UUID, other_id: UUID) -> FormsApart:
    """What the version that came in later asks otherwise than the earlier one."""
    require(desk.actor, Right.MANAGE_FORMS)
    with desk.store.reading() as session:
        both = [questionnaires.by_id(session, form_id) for form_id in (one_id, other_id)]
    known = sorted((one for one in both if one is not None), key=lambda one: (one.loaded_at, one.id))
    if len(known) < 2:
        raise NotAllowed("intake.form_gone")
    older, newer = known
    told = changes(form_in(older.resource), form_in(newer.resource), desk.language)
    return FormsApart(older, newer, told)


def export(desk: Desk, form_id: UUID, path: Path) -> Path:
    """The form as it came in, word for word, for another house or another program."""
    require(desk.actor, Right.MANAGE_FORMS)
    with desk.store.writing() as session:
        kept = questionnaires.by_id(session, form_id)
        if kept is None:
            raise NotAllowed("intake.form_gone")
        write_private(path, kept.resource.encode())
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="form.export",
            entity=("questionnaire", form_id),
            detail={"url": kept.url, "version": kept.form_version},
        )
    return path
