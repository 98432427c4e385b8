"""Bring forms into the house: those that travel with the program, and any FHIR Questionnaire from outside."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from uuid import UUID

from healthdesk.actions.check_forms import FormReport, report_on
from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, questionnaires
from healthdesk.db.store import Store
from healthdesk.errors import BadFile, NotAllowed
from healthdesk.exchange.fhir_questionnaire import FormRead, read_form
from healthdesk.exchange.text_in import as_text
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.intake import KeptForm
from healthdesk.records.questionnaire import Words
from healthdesk.resource_paths import resource
from healthdesk.rules.roles import Right, require


def forms(desk: Desk, *, only_on: bool = False) -> tuple[KeptForm, ...]:
    """The forms of the house; the first time, those that travel with the program are put in."""
    bring_shipped_forms(desk)
    with desk.store.reading() as session:
        return questionnaires.listing(session, only_on=only_on)


def bring_shipped_forms(desk: Desk) -> tuple[KeptForm, ...]:
    """Put in the forms that travel with the program and are not there yet; returns the new ones.

    Switched on are those meant for this kind of house, unless the house already chose a version.
    """
    waiting = _not_there(desk.store)
    if not waiting:
        return ()
    added: list[KeptForm] = []
    with desk.store.writing() as session:
        known = {form.url for form in questionnaires.listing(session)}
        for text in waiting:
            head = _shipped(text)
            if questionnaires.version_of(session, head.url, head.version):
                continue
            wanted = desk.house.kind.value in head.houses and head.url not in known
            form = _kept(desk, head, text, switched_on=wanted, by="HealthDesk")
            questionnaires.add(session, form)
            added.append(form)
        if added:
            audit.record(
                session,
                desk.actor,
                desk.clock,
                action="form.bring",
                detail={"forms": [f"{form.url}|{form.form_version}" for form in added]},
            )
    return tuple(added)


def _not_there(store: Store) -> list[str]:
    """The shipped files whose content the house does not have, without reading them as forms."""
    with store.reading() as session:
        known = {form.checksum for form in questionnaires.listing(session)}
    texts = [path.read_text(encoding="utf-8") for path in sorted(resource("forms").glob("*.json"))]
    return [text for text in texts if _checksum(text) not in known]


def load_form(desk: Desk, text: str) -> Done[tuple[KeptForm, FormReport]]:
    """Take in a form from outside, switched off. The report says what it asks that we cannot do.

    Raises `BadFile` when it is no form, `NotAllowed` when another form has the same name and version.
    """
    require(desk.actor, Right.MANAGE_FORMS)
    read = read_form(text)
    form = as_kept(desk, read, text)
    with desk.store.writing() as session:
        there = questionnaires.version_of(session, form.url, form.form_version)
        if there is not None:
            if there.checksum == form.checksum:
                return Done((there, report_on(read)))
            raise NotAllowed("intake.form_version_taken", title=form.title.base, version=form.form_version)
        questionnaires.add(session, form)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="form.load",
            entity=("questionnaire", form.id),
            detail={"url": form.url, "version": form.form_version, "sha256": form.checksum},
        )
    return Done((form, report_on(read)), (Change("questionnaire", form.id),))


def load_form_file(desk: Desk, path: Path) -> Done[tuple[KeptForm, FormReport]]:
    """Take in a form from a file. Raises `BadFile` also when the file cannot be read as text."""
    try:
        text = as_text(path.read_bytes())
    except (OSError, UnicodeDecodeError):
        raise BadFile("forms.cannot_open", where=path.name) from None
    return load_form(desk, text)


def switch_form(desk: Desk, form_id: UUID, *, on: bool) -> Done[KeptForm]:
    """Let people start this version, or no longer. Drafts and signed answers keep their own version."""
    require(desk.actor, Right.MANAGE_FORMS)
    with desk.store.writing() as session:
        form = questionnaires.by_id(session, form_id)
        if form is None:
            raise NotAllowed("intake.form_gone")
        before = [
            other.id for other in questionnaires.listing(session, only_on=True) if other.url == form.url
        ]
        questionnaires.switch(session, form_id, on=on)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="form.switch",
            entity=("questionnaire", form_id),
            detail={"on": on},
        )

    def back(again: Desk) -> Done[KeptForm]:
        if on and before and before != [form_id]:
            return switch_form(again, before[0], on=True)
        return switch_form(again, form_id, on=not on)

    return Done(form, (Change("questionnaire", form_id),), undo=back)


def as_kept(desk: Desk, read: FormRead, text: str) -> KeptForm:
    """A form as the house keeps it when somebody here brings it in: switched off. Not kept yet."""
    return _kept(desk, _head(read), text, switched_on=False, by=desk.actor.name)


@dataclass(frozen=True, slots=True)
class _Head:
    """What the house keeps of a form beside its text."""

    url: str
    version: str
    title: Words
    houses: tuple[str, ...]
    item_count: int
    nameless: bool


def _head(read: FormRead) -> _Head:
    form = read.form
    return _Head(form.url, form.version, form.title, form.houses, read.item_count, form.nameless)


@lru_cache(maxsize=16)
def _shipped(text: str) -> _Head:
    """Of a form that travels with the program: the same for each house that begins."""
    return _head(read_form(text))


def _kept(desk: Desk, head: _Head, text: str, *, switched_on: bool, by: str) -> KeptForm:
    return KeptForm(
        id=new_id(),
        url=head.url,
        form_version=head.version,
        title=head.title,
        switched_on=switched_on,
        houses=head.houses,
        item_count=head.item_count,
        checksum=_checksum(text),
        loaded_at=desk.clock.now(),
        loaded_by=by,
        resource=text,
        nameless=head.nameless,
    )


def _checksum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
