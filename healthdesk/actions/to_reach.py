"""Whom to look for: for the page, and for the number beside it in the rail.

Apart from `reach_out`, so that the rail has its number without what it takes to note and to undo.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.safe_ways import safe_ways
from healthdesk.actions.shielded import closed_among
from healthdesk.db import entitlements, letter_answers, outreach, patients, referrals, task_snoozes
from healthdesk.records.letter import LetterKind
from healthdesk.records.outreach import (
    ContactAttempt,
    ReachOutcome,
    ReachReason,
    ReachSigns,
    UnansweredLetter,
)
from healthdesk.records.patient import Patient
from healthdesk.records.referral import Direction, ReferralLine, ReferralState
from healthdesk.records.task import TaskKind
from healthdesk.rules.deceased import has_died
from healthdesk.rules.entitlement_check import fits
from healthdesk.rules.outreach import reasons
from healthdesk.rules.roles import Right, require

MONTHS = (3, 6, 12)
"""After how many months somebody who is followed counts as not seen."""
CHOSEN = "outreach/months"
"""Under which name a computer remembers which of these was chosen."""
CHANGES = frozenset(
    {
        *("outreach", "patient", "appointment", "walk_in", "referral", "letter"),
        *("rights", "plan", "task", "rule"),
    }
)
"""What changed where the list may be another."""
_LOOK_BACK = timedelta(days=365)
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Sought:
    """Somebody to look for, why, and how she may be reached."""

    patient: Patient
    signs: ReachSigns
    reasons: tuple[ReachReason, ...]
    ways: tuple[str, ...]


def count_to_reach(desk: Desk, chosen: str = "") -> int:
    """How many stand on the page; `chosen`: after how many months, as the page remembers it."""
    require(desk.actor, Right.REACH_OUT)
    with desk.store.reading() as session:
        return len(sought_in(desk, session, int(chosen or MONTHS[0])))


def sought_in(desk: Desk, session: Any, months: int) -> list[Sought]:
    """Everybody to be looked for, without who was put off, is closed, died or cannot be reached safely."""
    today = desk.clock.today()
    signs = _signs(desk, session)
    away = {one for kind, one in task_snoozes.asleep(session, today) if kind is TaskKind.OUTREACH}
    anonymous = not fits(desk.house)
    why = {one.patient_id: reasons(one, today, months, anonymous=anonymous) for one in signs}
    wanted = [one for one in signs if why[one.patient_id] and one.patient_id not in away]
    closed = closed_among(desk, session, [one.patient_id for one in wanted])
    people = patients.by_ids(session, [one.patient_id for one in wanted if one.patient_id not in closed])
    found = [
        Sought(
            people[one.patient_id],
            one,
            why[one.patient_id],
            safe_ways(desk, people[one.patient_id], numbers=not anonymous),
        )
        for one in wanted
        if one.patient_id in people and not has_died(people[one.patient_id])
    ]
    return [one for one in found if one.ways or not anonymous]


def _signs(desk: Desk, session: Any) -> list[ReachSigns]:
    now, today, zone = desk.clock.now(), desk.clock.today(), desk.clock.zone
    missed = outreach.missed(session, now - _LOOK_BACK)
    latest = outreach.latest(session)
    begun = outreach.followed(session, zone)
    checks = {one.patient_id: one for one in entitlements.with_new(session)}
    silent: dict[UUID, list[tuple[str, int]]] = {}
    for line in referrals.open_lines(session, now, today):
        who, day = line.referral.patient_id, line.referral.created_at.astimezone(zone).date()
        begun[who] = max(day, begun.get(who, day))
        if line.overdue and line.referral.direction is Direction.OUTGOING and not _said_no(line):
            told = (line.referral.partner_name, line.silent_days)
            silent.setdefault(line.referral.patient_id, []).append(told)
    waiting = letter_answers.unanswered(session, now - _LOOK_BACK)
    people = {*missed, *latest, *checks, *begun, *(one.patient_id for one in waiting)}
    seen = outreach.last_seen(session, people)
    coming = outreach.coming(session, people, now)
    long_enough = now - timedelta(days=referrals.terms_of(session).silent)
    letters: dict[UUID, list[UnansweredLetter]] = {}
    for letter in waiting:
        who = letter.patient_id
        heard = who in coming or _heard_of(latest.get(who), seen.get(who)) > letter.made_at
        if letter.made_at <= long_enough and not (heard and letter.kind is LetterKind.INVITATION):
            told_of = UnansweredLetter(letter.kind, letter.to_name, (now - letter.made_at).days)
            letters.setdefault(who, []).append(told_of)
    return [
        ReachSigns(
            patient_id=one,
            last_seen=seen[one].astimezone(zone).date() if one in seen else None,
            missed=tuple(
                at.astimezone(zone).date() for at in missed.get(one, ()) if one not in seen or at > seen[one]
            ),
            is_coming=one in coming,
            is_followed=one in begun,
            begun=begun.get(one),
            silent=tuple(silent.get(one, ())),
            unanswered=tuple(letters.get(one, ())),
            appeared=tuple(checks[one].appeared) if one in checks else (),
            doubtful=tuple(checks[one].doubtful) if one in checks else (),
            latest=latest.get(one),
            tried_on=latest[one].at.astimezone(zone).date() if one in latest else None,
        )
        for one in people
    ]


def _heard_of(latest: ContactAttempt | None, seen: datetime | None) -> datetime:
    """When she last came or was spoken with: to an invitation that is an answer too."""
    spoken = latest.at if latest is not None and latest.outcome is ReachOutcome.REACHED else _NEVER
    return max(seen or _NEVER, spoken)


def _said_no(line: ReferralLine) -> bool:
    """Who declined answered: what is still to be done about it stands with the referrals."""
    return line.referral.state is ReferralState.DECLINED
