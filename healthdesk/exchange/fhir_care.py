"""The plan of help, rights, carers and tries at contact of one person as FHIR R4, for her own copy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from healthdesk.records.entitlement import Finding, FollowUp, FollowUpState, NotedFact
from healthdesk.records.help_plan import Carer, HelpPlan, PlanGoal, PlanStep
from healthdesk.records.intake import KeptResponse
from healthdesk.records.outreach import ContactAttempt, ReachOutcome
from healthdesk.records.questionnaire_response import AnswerChange, Correction
from healthdesk.records.reminder import Reminder, ReminderState

Resource = dict[str, Any]
OURS = "urn:healthdesk:"
_TASKS = {
    FollowUpState.TO_CHECK: "requested",
    FollowUpState.ASKED: "in-progress",
    FollowUpState.SETTLED: "completed",
    FollowUpState.NOT_FOR_HER: "rejected",
}
_SENT = frozenset((ReachOutcome.REACHED, ReachOutcome.LEFT_WORD, ReachOutcome.RATHER_NOT))


@dataclass(frozen=True, slots=True, kw_only=True)
class CareRecords:
    """What was agreed and looked into with one person."""

    plan: HelpPlan | None = None
    carers: tuple[tuple[Carer, str], ...] = ()
    """Who cares for her, and how each is called."""
    cares_for: tuple[tuple[Carer, str], ...] = ()
    """For whom she cares herself, and how each is called."""
    facts: tuple[NotedFact, ...] = ()
    findings: tuple[Finding, ...] = ()
    """What the rules make of it; only where somebody began to look."""
    follow_ups: tuple[FollowUp, ...] = ()
    looked_on: date | None = None
    attempts: tuple[ContactAttempt, ...] = ()
    reminders: tuple[Reminder, ...] = ()


def care_resources(one: CareRecords, patient_id: UUID, language: str) -> Iterator[Resource]:
    """All of it, each with an id that is the same the next time."""
    subject = {"reference": f"Patient/{patient_id}"}
    if one.plan is not None:
        yield from _plan(one.plan, subject)
    yield from (_carer(carer, name, subject) for carer, name in one.carers)
    if one.facts:
        yield _facts(one.facts, patient_id)
    yield from (_follow_up(each, one.findings, subject, language) for each in one.follow_ups)
    yield from (_attempt(each, subject) for each in one.attempts)
    yield from (_reminder(each, subject) for each in one.reminders)


def _filled(**parts: Any) -> Resource:
    return {name: part for name, part in parts.items() if part not in ("", None, [], {})}


def _plan(plan: HelpPlan, subject: Resource) -> Iterator[Resource]:
    yield from (_goal(goal, subject) for goal in plan.goals)
    steps = [_step(step, goal) for goal in plan.goals for step in goal.steps]
    yield _filled(
        resourceType="CarePlan",
        id=str(plan.id),
        status="active" if any(goal.closed_on is None for goal in plan.goals) else "completed",
        intent="plan",
        subject=subject,
        created=plan.changed_at.isoformat(timespec="seconds"),
        author=_filled(display=plan.changed_by),
        goal=[{"reference": f"Goal/{goal.id}"} for goal in plan.goals],
        activity=steps,
        note=[{"text": f"look again on {plan.look_again_on}"}] if plan.look_again_on else [],
    )


def _goal(goal: PlanGoal, subject: Resource) -> Resource:
    looks = [
        _filled(
            authorString=look.noted_by,
            time=look.on.isoformat(),
            text=look.how,
        )
        for look in goal.looks
    ]
    return _filled(
        resourceType="Goal",
        id=str(goal.id),
        lifecycleStatus="active" if goal.closed_on is None else "completed",
        description={"text": goal.words or "-"},
        subject=subject,
        statusDate=goal.closed_on.isoformat() if goal.closed_on else "",
        note=[look for look in looks if look.get("text")],
    )


def _step(step: PlanStep, goal: PlanGoal) -> Resource:
    when = {"end": step.by.isoformat()} if step.by else {}
    done = [{"text": step.done_on.isoformat()}] if step.done_on else []
    return {
        **({"outcomeCodeableConcept": done} if done else {}),
        "detail": _filled(
            status="completed" if step.done_on else "not-started",
            goal=[{"reference": f"Goal/{goal.id}"}],
            description=step.what,
            scheduledPeriod=when,
            performer=[{"display": step.who}] if step.who else [],
        ),
    }


def _carer(carer: Carer, name: str, subject: Resource) -> Resource:
    told = [{"text": text} for text in ("mantelzorger", carer.relation) if text]
    return _filled(
        resourceType="RelatedPerson",
        id=str(carer.id),
        patient=subject,
        name=[{"text": name}] if name else [],
        relationship=told,
        extension=[{"url": f"{OURS}does", "valueString": carer.does}] if carer.does else [],
    )


def _facts(facts: tuple[NotedFact, ...], patient_id: UUID) -> Resource:
    """What was asked for the rights, as answers to a form of ours."""
    items = [
        _filled(
            linkId=one.key,
            text=one.asked.ask.get("nl", "") if one.asked is not None else "",
            answer=[{"valueString": text} for text in _texts(one.value)],
        )
        for one in facts
    ]
    return {
        "resourceType": "QuestionnaireResponse",
        "id": str(uuid5(NAMESPACE_URL, f"{patient_id}/rights")),
        "questionnaire": f"{OURS}rights",
        "status": "in-progress",
        "subject": {"reference": f"Patient/{patient_id}"},
        "authored": max(one.noted_on for one in facts).isoformat(),
        "item": items,
    }


def _texts(value: Any) -> list[str]:
    every = value if isinstance(value, tuple) else (value,)
    return [str(one).lower() if isinstance(one, bool) else str(one) for one in every if one not in (None, "")]


def _follow_up(one: FollowUp, findings: tuple[Finding, ...], subject: Resource, language: str) -> Resource:
    named = next(
        (each.entitlement.name for each in findings if each.entitlement.id == one.entitlement_id), {}
    )
    return _filled(
        resourceType="Task",
        id=str(one.id),
        status=_TASKS[one.state],
        intent="plan",
        code=_filled(
            coding=[{"system": f"{OURS}right", "code": one.entitlement_id}],
            text=named.get(language) or named.get("nl", ""),
        ),
        **{"for": subject},
        lastModified=one.changed_on.isoformat(),
        restriction={"period": {"end": one.due_on.isoformat()}} if one.due_on else {},
        note=[_filled(authorString=one.changed_by, text=one.note)] if one.note else [],
    )


def _attempt(one: ContactAttempt, subject: Resource) -> Resource:
    return _filled(
        resourceType="Communication",
        id=str(one.id),
        status="completed" if one.outcome in _SENT else "not-done",
        statusReason={"text": one.outcome.value},
        medium=[{"text": one.way.value}],
        subject=subject,
        sent=one.at.isoformat(timespec="seconds"),
        note=[_filled(authorString=one.by, text=one.words)] if one.words else [],
    )


_REMINDED = {
    ReminderState.SENDING: "unknown",
    ReminderState.SENT: "in-progress",
    ReminderState.DELIVERED: "completed",
    ReminderState.FAILED: "not-done",
    ReminderState.SKIPPED: "not-done",
}


def _reminder(one: Reminder, subject: Resource) -> Resource:
    return _filled(
        resourceType="Communication",
        id=str(one.id),
        status=_REMINDED[one.state],
        category=[{"text": "reminder"}],
        medium=[{"text": one.way.value}],
        subject=subject,
        about=[{"reference": f"Appointment/{one.appointment_id}"}],
        sent=one.at.isoformat(timespec="seconds"),
        payload=[{"contentString": one.words}] if one.words else [],
        note=[_filled(authorString=one.by, text=one.answer.value)] if one.answer is not None else [],
    )


# --------------------------------------------------------------------------- how answers came about


def answer_story(one: KeptResponse) -> Iterator[Resource]:
    """How the answers came about before they were signed, and what was added after."""
    for number, change in enumerate(one.history):
        yield _change(one, change, number)
    yield from (_correction(one, each) for each in one.corrections)


def _change(one: KeptResponse, change: AnswerChange, number: int) -> Resource:
    told = {"linkId": change.place[-1][0], "was": change.was, "becomes": change.becomes}
    who = "the person herself" if change.given else ""
    return _provenance(one, str(uuid5(one.id, f"history/{number}")), change.at, change.by, told, who)


def _correction(one: KeptResponse, each: Correction) -> Resource:
    told = {
        "linkId": each.link_id,
        "was": each.was,
        "becomes": each.becomes,
        "reason": each.reason,
        "done": each.done,
        "row": " ".join(
            str(number + 1) for _link, number in each.place[:-1] if any(dict(each.place).values())
        ),
    }
    return _provenance(one, str(each.id), each.at, each.author, told, "")


def _provenance(
    one: KeptResponse, own: str, at: Any, by: str, told: dict[str, str], typed_by: str
) -> Resource:
    parts = [{"url": name, "valueString": text} for name, text in told.items() if text]
    who = _filled(who={"display": by or "-"}, type=_filled(text=typed_by))
    return {
        "resourceType": "Provenance",
        "id": own,
        "extension": [{"url": f"{OURS}answer-change", "extension": parts}],
        "target": [{"reference": f"QuestionnaireResponse/{one.id}"}],
        "recorded": at.isoformat(timespec="seconds"),
        "agent": [who],
    }
