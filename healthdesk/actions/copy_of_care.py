"""What was agreed with somebody and looked into, for her copy: plan, carers, rights, tries, answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_plan import known_carers
from healthdesk.db import (
    entitlements,
    help_plans,
    house_rules,
    outreach,
    patients,
    person_merges,
    reminders,
)
from healthdesk.exchange.fhir_care import CareRecords
from healthdesk.records.entitlement import Finding, FollowUp, Outcome
from healthdesk.records.help_plan import Carer, PlanGoal, PlanStep
from healthdesk.records.intake import KeptResponse
from healthdesk.records.letter import Block, Facts, Heading, words
from healthdesk.records.patient import Patient
from healthdesk.rules import entitlement_data
from healthdesk.rules.answer_history import by_question
from healthdesk.rules.entitlement_check import fact_in_words, facts_known, findings
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.person_terms import person_term

Pairs = list[tuple[str, str]]
Say = Callable[..., str]


def gathered_care(desk: Desk, session: Any, patient: Patient) -> CareRecords:
    """What the house agreed with her and looked into for her, in the caller's transaction.

    Rights are worked out only where somebody began to look: a copy is no reason to begin.
    """
    check = entitlements.check_of(session, patient.id)
    noted = entitlements.facts_of(session, patient.id)
    found: tuple[Finding, ...] = ()
    if check is not None:
        today = desk.clock.today()
        found = findings(house_rules.rights_of(session).on(today), facts_known(patient, noted, today), today)
    cared = help_plans.caring_by(session, person_merges.ids_of(session, patient.id))
    names = patients.by_ids(session, [one.patient_id for one in cared])
    return CareRecords(
        plan=help_plans.plan_of(session, patient.id),
        carers=tuple((one.carer, one.name) for one in known_carers(session, patient.id)),
        cares_for=tuple((one, shown_name(names[one.patient_id])) for one in cared if one.patient_id in names),
        facts=noted,
        findings=found,
        follow_ups=entitlements.follow_ups_of(session, patient.id),
        looked_on=check.checked_on if check is not None else None,
        attempts=outreach.of_patient(session, patient.id),
        reminders=reminders.of_patient(session, patient.id),
    )


def care_blocks(one: CareRecords, language: str, say: Say) -> Iterator[Block]:
    """The same in words: only the parts that hold something."""
    yield from _part(say("plan"), _plan(one, say))
    yield from _part(say("carers"), [(name, _carer(carer, language)) for carer, name in one.carers])
    yield from _part(say("cares_for"), [(name, _caring(carer, say)) for carer, name in one.cares_for])
    yield from _part(say("rights", day=_day(one.looked_on)), _rights(one, language, say))
    yield from _part(say("facts"), _facts(one, language, say))


def _part(title: str, pairs: Pairs) -> Iterator[Block]:
    told = [(name, words(text)) for name, text in pairs if text]
    if told:
        yield Heading(words(title))
        yield Facts(tuple(told))


def _day(day: date | None) -> str:
    return f"{day:%d/%m/%Y}" if day is not None else "–"


def _plan(one: CareRecords, say: Say) -> Pairs:
    if one.plan is None:
        return []
    told = [pair for goal in one.plan.goals for pair in _goal(goal, say)]
    if one.plan.look_again_on is not None:
        told.append((say("look_again"), _day(one.plan.look_again_on)))
    return told


def _goal(goal: PlanGoal, say: Say) -> Pairs:
    closed = f" ({say('closed', day=_day(goal.closed_on))})" if goal.closed_on else ""
    told = [(say("goal"), f"{goal.words}{closed}")]
    told += [(say("step"), _step(step, say)) for step in goal.steps]
    for look in goal.looks:
        told.append((say("went", day=_day(look.on)), f"{look.how} ({look.noted_by})"))
    return told


def _step(step: PlanStep, say: Say) -> str:
    when = say("by", day=_day(step.by)) if step.by else ""
    if step.done_on is not None:
        when = say("done_on", day=_day(step.done_on))
    return " · ".join(filter(None, (step.what, step.who, when)))


def _carer(one: Carer, language: str) -> str:
    """How heavy it is for her stays hers: it is told in the copy of her own file."""
    relation = person_term("relations", one.relation, language)
    return " · ".join(filter(None, (relation, one.does))) or "–"


def _caring(one: Carer, say: Say) -> str:
    load = say(f"load_{one.load.value}") if one.load else ""
    return " · ".join(filter(None, (one.does, load, one.load_words))) or "–"


_TOLD = frozenset((Outcome.PROBABLY, Outcome.HELD, Outcome.CANNOT_TELL))


def _rights(one: CareRecords, language: str, say: Say) -> Pairs:
    agreed = {each.entitlement_id: each for each in one.follow_ups}
    told = []
    for finding in one.findings:
        mine = agreed.pop(finding.entitlement.id, None)
        if mine is not None or finding.outcome in _TOLD:
            name = entitlement_data.said(finding.entitlement.name, language)
            told.append((name, " · ".join((say(f"right_{finding.outcome.value}"), *_agreed(mine, say)))))
    told += [(right, " · ".join(_agreed(mine, say))) for right, mine in agreed.items()]
    return told


def _agreed(one: FollowUp | None, say: Say) -> list[str]:
    if one is None:
        return []
    due = say("by", day=_day(one.due_on)) if one.due_on and one.is_open else ""
    return list(filter(None, (say(f"right_{one.state.value}"), due, one.note)))


def _facts(one: CareRecords, language: str, say: Say) -> Pairs:
    """In the words of the day on which it was asked; before those were kept they were the program's."""
    told = []
    for fact in one.facts:
        question = fact.asked or entitlement_data.questions().get(fact.key)
        if question is not None:
            text = say("rather_not") if fact.value is None else fact_in_words(question, fact.value, language)
            told.append((entitlement_data.said(question.label, language), text))
    return told


# ------------------------------------------------------------------ tries and answers


def tries(one: CareRecords, desk: Desk, say: Say, tell: Say) -> Iterator[tuple[str, str]]:
    """When and what, for her story. `say` has the words of the copy, `tell` those of the story."""
    for attempt in one.attempts:
        at = attempt.at.astimezone(desk.clock.zone)
        parts = (tell(f"attempt_{attempt.way.value}"), say(f"try_{attempt.outcome.value}"), attempt.words)
        yield f"{at:%Y-%m-%d %H:%M}", ": ".join(filter(None, parts))


def reminded(one: CareRecords, desk: Desk, say: Say, tell: Say) -> Iterator[tuple[str, str]]:
    """The same for reminders of her talks, word for word."""
    for each in one.reminders:
        if each.words:
            at = each.at.astimezone(desk.clock.zone)
            came = say(f"reminder_{(each.answer or each.state).value}")
            yield f"{at:%Y-%m-%d %H:%M}", f"{tell(f'reminder_{each.way.value}')}: {came}. “{each.words}”"


def story_of_answers(one: KeptResponse, desk: Desk, say: Say) -> Iterator[tuple[str, str]]:
    """Which answers changed before they were signed, and what was added after."""
    questions = _questions(json.loads(one.resource).get("item", ()))
    empty = say("empty")
    for link, changes in by_question(one.history).items():
        for change in reversed(changes):
            at = change.at.astimezone(desk.clock.zone)
            who = say("by_herself", name=change.by) if change.given else change.by
            said = f"{change.was or empty} → {change.becomes or empty} ({who}, {at:%d/%m/%Y %H:%M})"
            yield questions.get(link, link), said


def _questions(items: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for item in items:
        if item.get("text"):
            found[str(item.get("linkId", ""))] = str(item["text"])
        found |= _questions(item.get("item", ()))
        for answer in item.get("answer", ()):
            found |= _questions(answer.get("item", ()))
    return found
