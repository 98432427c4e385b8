"""Saying who reads and fills in which part of a form; what was said before stands in the book."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from healthdesk.actions.closed_parts import SUBJECT, policy_in
from healthdesk.actions.desk import Desk, Done
from healthdesk.db import audit, house_policies, questionnaires
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_questionnaire import form_in
from healthdesk.records.change import Change
from healthdesk.records.form_parts import PartRight
from healthdesk.records.intake import KeptForm
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire import Form
from healthdesk.rules.form_parts import shut_parts, somebody_signs
from healthdesk.rules.form_sections import section_items
from healthdesk.rules.roles import Right, require

Roles = frozenset[Role]
EVERYBODY: Roles = frozenset(Role)


@dataclass(frozen=True, slots=True)
class FormParts:
    """The parts of one version, and what is said of the form; also of parts that this version has not."""

    form_id: UUID
    form: Form
    rights: tuple[PartRight, ...]
    version: int

    @property
    def parts(self) -> dict[str, Roles]:
        """Who reads each part of this version, in the order of the form."""
        said = {one.part: frozenset(one.roles) for one in self.rights}
        return {part: said.get(part, EVERYBODY) for part in section_items(self.form)}

    def said_of(self, part: str) -> PartRight | None:
        """What is said of one part."""
        return next((one for one in self.rights if one.part == part), None)

    def goes_along(self, wanted: Mapping[str, Roles]) -> tuple[str, ...]:
        """The linkIds outside the closed parts that are closed with them, in reading order."""
        closed = [part for part, roles in wanted.items() if roles != EVERYBODY]
        elsewhere = [one for one in self.rights if one.part not in wanted]
        own = {link for part in closed for link in _links(self.form, part)}
        links = shut_parts(self.form, closed, elsewhere).links - own
        return tuple(dict.fromkeys(item.link_id for item in self.form.walk() if item.link_id in links))


def parts_of(desk: Desk, form_id: UUID) -> FormParts:
    """The parts of a form and whose they are."""
    require(desk.actor, Right.MANAGE_FORMS)
    with desk.store.reading() as session:
        return _parts_in(session, form_id)


def _parts_in(session: Any, form_id: UUID) -> FormParts:
    kept = questionnaires.by_id(session, form_id)
    if kept is None or kept.nameless:
        raise NotAllowed("intake.form_gone")
    policy = policy_in(session)
    return FormParts(form_id, form_in(kept.resource), policy.of_form(kept.url), policy.version)


def set_parts(desk: Desk, seen: FormParts, wanted: Mapping[str, Roles]) -> Done[FormParts]:
    """Say for each part of a version who reads it and fills it in; from this moment, on every page.

    Raises `NotAllowed` for a part that is nobody's, and where no role would read all and could sign;
    `ChangedMeanwhile` where somebody said something else first.
    """
    require(desk.actor, Right.MANAGE_FORMS)
    nobody = tuple(part for part, roles in wanted.items() if not roles)
    if nobody:
        raise NotAllowed("forms.parts_nobody", fields=nobody)
    with desk.store.writing() as session:
        there = _parts_in(session, seen.form_id)
        elsewhere = tuple(one for one in there.rights if one.part not in wanted)
        fresh = tuple(_right(desk, there, part, roles, one) for part, roles, one in _said(there, wanted))
        return _keep(desk, session, replace(there, version=seen.version), (*elsewhere, *fresh))


def bring_along(desk: Desk, session: Any, source_url: str, made: KeptForm) -> None:
    """What is said of the parts of a form holds for one that is made from it, until somebody says else."""
    policy = policy_in(session)
    if not (said := policy.of_form(source_url)) or policy.of_form(made.url):
        return
    rights = tuple(replace(one, form_url=made.url) for one in said)
    house_policies.keep(session, SUBJECT, replace(policy, rights=(*policy.rights, *rights)))
    _write_down(desk, session, made.id, made.url, _told((), rights))


def _said(there: FormParts, wanted: Mapping[str, Roles]) -> list[tuple[str, Roles, PartRight | None]]:
    """The parts that are not everybody's, each with what is said of it already."""
    closed = ((part, roles) for part, roles in wanted.items() if roles != EVERYBODY)
    return [(part, roles, there.said_of(part)) for part, roles in closed]


def _right(desk: Desk, there: FormParts, part: str, roles: Roles, before: PartRight | None) -> PartRight:
    """What is said of a part now; as long as its readers stay the same it was said when it was."""
    questions = (*(before.questions if before is not None else ()), *_links(there.form, part))
    known = dict.fromkeys(questions)
    if before is not None and frozenset(before.roles) == roles:
        return replace(before, questions=tuple(known))
    return PartRight(
        form_url=there.form.url,
        part=part,
        roles=tuple(role for role in Role if role in roles),
        questions=tuple(known),
        since=desk.clock.now(),
        by=desk.actor.name,
    )


def _links(form: Form, part: str) -> tuple[str, ...]:
    items = section_items(form).get(part, ())
    return tuple(below.link_id for item in items for below in item.walk())


def _keep(desk: Desk, session: Any, there: FormParts, rights: tuple[PartRight, ...]) -> Done[FormParts]:
    if not somebody_signs(rights):
        raise NotAllowed("forms.parts_nobody_signs")
    url, policy = there.form.url, policy_in(session)
    if rights == there.rights and there.version == policy.version:
        return Done(there)
    others = tuple(one for one in policy.rights if one.form_url != url)
    wanted = replace(policy, rights=(*others, *rights), version=there.version)
    kept = house_policies.keep(session, SUBJECT, wanted)
    _write_down(desk, session, there.form_id, url, _told(there.rights, rights))
    now = replace(there, rights=rights, version=kept.version)

    def undo(again: Desk) -> Done[FormParts]:
        require(again.actor, Right.MANAGE_FORMS)
        with again.store.writing() as once_more:
            return _keep(again, once_more, now, there.rights)

    return Done(now, (Change("questionnaire", there.form_id),), undo)


def _write_down(desk: Desk, session: Any, form_id: UUID, url: str, parts: list[dict[str, Any]]) -> None:
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action="form.parts",
        entity=("questionnaire", form_id),
        detail={"url": url, "parts": parts},
    )


def _told(before: tuple[PartRight, ...], after: tuple[PartRight, ...]) -> list[dict[str, Any]]:
    """Of each part whose readers are others now: who read it, and who reads it."""
    was, becomes = ({one.part: list(one.roles) for one in said} for said in (before, after))
    every = list(Role)
    return [
        {"part": part, "was": was.get(part, every), "becomes": becomes.get(part, every)}
        for part in dict.fromkeys((*was, *becomes))
        if was.get(part, every) != becomes.get(part, every)
    ]
