"""A person's story: everything that happened and will happen, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any
from uuid import UUID

from healthdesk.actions.closed_parts import responses_seen
from healthdesk.actions.desk import Desk
from healthdesk.actions.look_into_file import looking
from healthdesk.db import (
    appointments,
    consents,
    enrolments,
    letters,
    outreach,
    referrals,
    reminders,
    responses,
    waiting_list,
)
from healthdesk.records.intake import KeptResponse
from healthdesk.records.referral import Referral, ReferralState
from healthdesk.records.reminder import OutboxState, Reminder, ReminderState
from healthdesk.records.timeline import TimelineEvent
from healthdesk.rules.referral_steps import may_bridge
from healthdesk.rules.reminders import is_broken_off
from healthdesk.rules.roles import Right, may, require
from healthdesk.sentences import sentence

NEWEST = 24
"""Talks of a story at first: twice what a file shows when it opens, few enough to be there at once."""


@dataclass(frozen=True, slots=True)
class Story:
    """Events, the newest first, and how many talks are older than those."""

    events: tuple[TimelineEvent, ...] = ()
    older: int = 0


def story_of(desk: Desk, patient_id: UUID, talks: int = NEWEST) -> Story:
    """The events of one file, with so many of its talks. Scores only for those who may see them."""
    require(desk.actor, Right.SEE_PATIENTS)
    with looking(desk, patient_id) as session:
        return story_in(desk, session, patient_id, talks)


def story_in(desk: Desk, session: Any, patient_id: UUID, talks: int = NEWEST) -> Story:
    """The same, for who stands in the open file already."""
    events = [
        *(told := _talks(desk, session, patient_id, talks)),
        *_consents(desk, session, patient_id),
        *_enrolments(desk, session, patient_id),
        *_intakes(desk, session, patient_id),
        *_referrals(desk, session, patient_id),
        *_letters(session, patient_id),
        *_attempts(desk, session, patient_id),
        *_waiting(session, patient_id),
        *_reminders(desk, session, patient_id),
    ]
    older = appointments.count_of(session, patient_id) - talks if len(told) == talks else 0
    events.sort(key=lambda event: (event.at, event.id), reverse=True)
    return Story(tuple(events), older)


def _midday(desk: Desk, day: Any) -> datetime:
    return datetime.combine(day, time(12), desk.clock.zone).astimezone(UTC)


def _talks(desk: Desk, session: Any, patient_id: UUID, limit: int) -> list[TimelineEvent]:
    found = []
    for line in appointments.of_patient(session, patient_id, desk.clock.today(), limit=limit):
        one = line.appointment
        found.append(
            TimelineEvent(
                kind="appointment",
                id=one.id,
                at=one.starts_at,
                has_time=True,
                key="story.talk_number" if line.talk_number else "story.talk",
                values={
                    "number": str(line.talk_number),
                    "service": line.service,
                    "therapist": line.therapists,
                    "room": line.room,
                    "state": one.state.value,
                },
            )
        )
    return found


def _consents(desk: Desk, session: Any, patient_id: UUID) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            kind="consent",
            id=one.id,
            at=_midday(desk, one.given_on),
            has_time=False,
            key="story.consent_withdrawn" if one.withdrawn_on else "story.consent",
            values={"partner": one.partner_name, "who": one.given_by, "noted": one.noted_by},
        )
        for one in consents.of_patient(session, patient_id)
    ]


def _enrolments(desk: Desk, session: Any, patient_id: UUID) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            kind="enrolment",
            id=one.id,
            at=_midday(desk, one.signed_on),
            has_time=False,
            key=f"story.enrolment_{one.state.value}",
            values={
                "start": one.starts_on.isoformat(),
                "end": one.ends_on.isoformat() if one.ends_on else "",
            },
        )
        for one in enrolments.of_patient(session, patient_id)
    ]


def _intakes(desk: Desk, session: Any, patient_id: UUID) -> list[TimelineEvent]:
    sees_scores = may(desk.actor, Right.SEE_SCORES)
    return [
        TimelineEvent(
            kind="questionnaire_response",
            id=one.id,
            at=one.signed_at,
            has_time=False,
            key="story.intake",
            values={
                "title": one.title.said_in(desk.language),
                "who": one.signed_by,
                "score": _scored(one) if sees_scores else "",
            },
        )
        for one in responses_seen(desk, session, responses.of_patient(session, patient_id))
    ]


def _referrals(desk: Desk, session: Any, patient_id: UUID) -> list[TimelineEvent]:
    """Each as it stands, on the day it came to stand so: a call since then is no step."""
    lines = referrals.of_patient(session, patient_id, desk.clock.now(), desk.clock.today())
    reached = referrals.reached(session, [line.referral.id for line in lines]) if lines else {}
    return [
        TimelineEvent(
            kind="referral",
            id=line.referral.id,
            at=reached.get((line.referral.id, line.referral.state), line.referral.changed_at),
            has_time=False,
            key=f"referrals.told_{_told_of(line.referral)}",
            values={"partner": line.referral.partner_name, "who": line.referral.owner_name},
            detail=_bridged(desk, line.referral),
        )
        for line in lines
    ]


def _bridged(desk: Desk, one: Referral) -> str:
    """Why, and that the talks here go on meanwhile: who opens her file has to know."""
    bridge = sentence(desk.language, "referrals.bridging") if one.bridging and may_bridge(one) else ""
    return "\n".join(filter(None, (bridge, one.reason)))


def _told_of(one: Referral) -> str:
    """What went through the person's own hands was not sent."""
    is_handed = one.state is ReferralState.SENT and one.own_hands
    return "handed" if is_handed else one.state.value


def _letters(session: Any, patient_id: UUID) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            kind="letter",
            id=one.id,
            at=one.made_at,
            has_time=False,
            key="story.letter",
            values={"to": one.to_name, "number": one.number, "who": one.made_by},
        )
        for one in letters.of_patient(session, patient_id)
    ]


def _attempts(desk: Desk, session: Any, patient_id: UUID) -> list[TimelineEvent]:
    """What was tried to be in touch again, for who may look for people."""
    if not may(desk.actor, Right.REACH_OUT):
        return []
    return [
        TimelineEvent(
            kind="attempt",
            id=one.id,
            at=one.at,
            has_time=True,
            key=f"story.attempt_{one.way.value}",
            values={
                "outcome": one.outcome.value,
                "who": one.by,
                "again": one.again_on.isoformat() if one.again_on else "",
            },
            detail=one.words,
        )
        for one in outreach.of_patient(session, patient_id)
    ]


def _reminders(desk: Desk, session: Any, patient_id: UUID) -> list[TimelineEvent]:
    """What went to her; what was not needed is no event."""
    return [
        TimelineEvent(
            kind="reminder",
            id=one.id,
            at=one.at,
            has_time=True,
            key=f"story.reminder_{one.way.value}",
            values={"outcome": _outcome(one, desk.clock.now()), "who": one.by},
        )
        for one in reminders.of_patient(session, patient_id)
        if one.state is not ReminderState.SKIPPED
    ]


def _outcome(one: Reminder, now: datetime) -> str:
    if is_broken_off(one, now):
        return OutboxState.UNCLEAR.value
    return (one.answer or one.state).value


def _waiting(session: Any, patient_id: UUID) -> list[TimelineEvent]:
    return [
        TimelineEvent(
            kind="waiting",
            id=one.id,
            at=one.since,
            has_time=False,
            key="story.waits" if one.ended_at is None else "story.waited",
            values={"who": one.noted_by},
            detail=one.note,
        )
        for one in waiting_list.of_patient(session, patient_id)
    ]


def _scored(one: KeptResponse) -> str:
    return ", ".join(f"{score.title} {score.value}" for score in one.scores)
