"""What people said about how it was: the counts, and what they wrote; for who runs the house only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.load_form import bring_shipped_forms
from healthdesk.db import agenda_plan, audit, questionnaires, satisfaction
from healthdesk.errors import NotAllowed
from healthdesk.exchange.fhir_questionnaire import form_in
from healthdesk.records.change import Change
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.intake import KeptForm
from healthdesk.records.questionnaire import Form, Words
from healthdesk.records.satisfaction import QuestionCounts, WrittenWords
from healthdesk.rules import satisfaction_counts as rules
from healthdesk.rules.roles import Right, require


@dataclass(frozen=True, slots=True)
class AskedForm:
    """A form without a name, under the title of its newest version."""

    url: str
    title: Words


@dataclass(frozen=True, slots=True)
class Satisfaction:
    """The counts of one form, and what else can be looked at."""

    form: AskedForm
    forms: tuple[AskedForm, ...]
    services: tuple[HealthcareService, ...]
    questions: tuple[QuestionCounts, ...]
    least: int
    """Of how many people there must be answers before they are shown."""


@dataclass(frozen=True, slots=True)
class WrittenAt:
    """What people wrote at one question, in the order of chance."""

    question: Words
    written: tuple[WrittenWords, ...]


def counts(desk: Desk, form_url: str = "", service_id: UUID | None = None) -> Satisfaction:
    """The counts of a form (the first when none is named), of one service or of all together."""
    require(desk.actor, Right.SEE_SATISFACTION)
    bring_shipped_forms(desk)
    with desk.store.reading() as session:
        listed = [form for form in questionnaires.listing(session) if form.nameless]
        if not listed:
            raise NotAllowed("satisfaction.no_form")
        forms = tuple(AskedForm(url, title) for url, title in _newest_titles(listed).items())
        form = next((one for one in forms if one.url == form_url), forms[0])
        versions = _versions(session, listed, form.url)
        found = satisfaction.tallies(session, form.url)
        services = agenda_plan.services(session, active_only=False)
    spoken_of = {one.service_id for one in found}
    return Satisfaction(
        form,
        forms,
        tuple(one for one in services if one.id in spoken_of),
        rules.counts(versions, found, desk.clock.today(), service_id),
        rules.least(),
    )


def written(desk: Desk, form_url: str) -> tuple[WrittenAt, ...]:
    """What people wrote themselves. That it was read is in the book."""
    require(desk.actor, Right.SEE_SATISFACTION)
    with desk.store.writing() as session:
        listed = [form for form in questionnaires.listing(session) if form.nameless]
        versions = _versions(session, listed, form_url)
        found = satisfaction.written(session, form_url)
        readable = rules.readable(found, satisfaction.tallies(session, form_url), desk.clock.today())
        audit.record(session, desk.actor, desk.clock, action="satisfaction.read", detail={"form": form_url})
    questions = {item.link_id: item.words for form in reversed(versions) for item in form.walk()}
    by_link: dict[str, list[WrittenWords]] = {}
    for one in readable:
        by_link.setdefault(one.link_id, []).append(one)
    return tuple(
        WrittenAt(words, tuple(by_link[link_id]))
        for link_id, words in questions.items()
        if link_id in by_link
    )


def strike_out(desk: Desk, answer_id: UUID) -> Done[None]:
    """Take away what somebody wrote, because it names a person; it still counts as an answer."""
    require(desk.actor, Right.SEE_SATISFACTION)
    with desk.store.reading() as session:
        before = satisfaction.words_of(session, answer_id)
    done = _say_otherwise(desk, answer_id, "", "satisfaction.strike_out")
    if before:
        return Done(None, done.changes, undo=lambda again: _put_back(again, answer_id, before))
    return done


def _put_back(desk: Desk, answer_id: UUID, words: str) -> Done[None]:
    require(desk.actor, Right.SEE_SATISFACTION)
    return _say_otherwise(desk, answer_id, words, "satisfaction.put_back")


def _say_otherwise(desk: Desk, answer_id: UUID, words: str, action: str) -> Done[None]:
    with desk.store.writing() as session:
        satisfaction.say_otherwise(session, answer_id, words)
        audit.record(session, desk.actor, desk.clock, action=action)
    return Done(None, (Change("satisfaction"),))


def _newest_titles(listed: list[KeptForm]) -> dict[str, Words]:
    """By name; the listing has the newest version of each first."""
    found: dict[str, Words] = {}
    for form in listed:
        found.setdefault(form.url, form.title)
    return found


def _versions(session: Any, listed: list[KeptForm], url: str) -> tuple[Form, ...]:
    kept = [questionnaires.by_id(session, form.id) for form in listed if form.url == url]
    return tuple(form_in(one.resource) for one in kept if one is not None)
