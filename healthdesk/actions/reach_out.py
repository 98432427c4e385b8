"""Looking for people who do not come by themselves: who, why, how safely, and what was tried.

Only ways that the person called safe are shown. Where people may stay anonymous nobody is missed for
not coming, no number leaves the file, and who cannot be reached safely is waited for.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.look_into_file import looking
from healthdesk.actions.note_in_book import noted
from healthdesk.actions.safe_ways import safe_ways
from healthdesk.actions.shielded import closed_among, known_and_open, require_open
from healthdesk.db import entitlements, house_rules, outreach, patients, referrals, task_snoozes
from healthdesk.errors import NotAllowed
from healthdesk.records.change import Change
from healthdesk.records.outreach import ContactAttempt, OutreachLine, ReachSigns
from healthdesk.records.patient import Patient
from healthdesk.records.referral import Direction
from healthdesk.records.task import TaskKind
from healthdesk.rules.deceased import has_died
from healthdesk.rules.entitlement_check import fits
from healthdesk.rules.name_order import in_order
from healthdesk.rules.outreach import reasons, ways_here
from healthdesk.rules.person_names import age_on, shown_name
from healthdesk.rules.roles import Right, require

MONTHS = (3, 6, 12)
"""After how many months somebody who is followed counts as not seen."""
_LOOK_BACK = timedelta(days=365)
_BOOK = "outreach"
"""How other desks hear of it."""


def show_outreach(desk: Desk, months: int = MONTHS[0]) -> tuple[OutreachLine, ...]:
    """Everybody to be looked for, those with most reasons first; who was put off is left out.

    What rules newly say is in it once a round was made (`recheck_rights`).
    """
    require(desk.actor, Right.REACH_OUT)
    today = desk.clock.today()
    with desk.store.reading() as session:
        signs = _signs(desk, session)
        away = {one for kind, one in task_snoozes.asleep(session, today) if kind is TaskKind.OUTREACH}
        anonymous = not fits(desk.house)
        why = {one.patient_id: reasons(one, today, months, anonymous=anonymous) for one in signs}
        wanted = [one for one in signs if why[one.patient_id] and one.patient_id not in away]
        closed = closed_among(desk, session, [one.patient_id for one in wanted])
        people = patients.by_ids(session, [one.patient_id for one in wanted if one.patient_id not in closed])
        names = house_rules.rights_of(session).names(desk.language)
    lines = [
        _line(desk, people[one.patient_id], one, why[one.patient_id], names)
        for one in wanted
        if one.patient_id in people and not has_died(people[one.patient_id])
    ]
    found = [line for line in lines if line.ways or not anonymous]
    return tuple(sorted(found, key=lambda line: (-len(line.reasons), in_order(line.name), line.code)))


def attempts_with(desk: Desk, patient_id: UUID) -> tuple[ContactAttempt, ...]:
    """What was tried with one person, the latest first."""
    require(desk.actor, Right.REACH_OUT)
    with looking(desk, patient_id, "outreach.view") as session:
        return outreach.of_patient(session, patient_id)


def log_attempt(desk: Desk, attempt: ContactAttempt) -> Done[ContactAttempt]:
    """Note a try. With a day to try again she is off the list until then."""
    require(desk.actor, Right.REACH_OUT)
    today = desk.clock.today()
    if attempt.way not in ways_here(anonymous=not fits(desk.house)):
        raise NotAllowed("reach.not_this_way", fields=("way",))
    if attempt.again_on is not None and attempt.again_on <= today:
        raise NotAllowed("reach.again_in_the_past", fields=("again_on",))
    with desk.store.writing() as session:
        known_and_open(desk, session, attempt.patient_id)
        outreach.add(session, attempt)
        if attempt.again_on is not None:
            _put_off(desk, session, attempt.patient_id, attempt.again_on)
        detail = {"way": attempt.way.value, "outcome": attempt.outcome.value}
        noted(desk, session, "reach.attempt", attempt.patient_id, (_BOOK, attempt.id), detail)

    def undo(again: Desk) -> Done[Any]:
        with again.store.writing() as session:
            outreach.remove(session, attempt.id)
            if attempt.again_on is not None:
                task_snoozes.wake_up(session, TaskKind.OUTREACH, attempt.patient_id)
            noted(again, session, "reach.take_back", attempt.patient_id, (_BOOK, attempt.id))
        return Done(None, _changes(attempt.patient_id))

    return Done(attempt, _changes(attempt.patient_id), undo)


def put_off(desk: Desk, patient_id: UUID, until: date) -> Done[None]:
    """Not before that day. Can be undone."""
    require(desk.actor, Right.REACH_OUT)
    with desk.store.writing() as session:
        require_open(desk, session, patient_id)
        _put_off(desk, session, patient_id, until)
        noted(
            desk, session, "task.put_off", patient_id, (_BOOK, patient_id), {"kind": TaskKind.OUTREACH.value}
        )

    def undo(again: Desk) -> Done[Any]:
        with again.store.writing() as session:
            task_snoozes.wake_up(session, TaskKind.OUTREACH, patient_id)
            noted(again, session, "task.wake_up", patient_id, (_BOOK, patient_id))
        return Done(None, _changes(patient_id))

    return Done(None, _changes(patient_id), undo)


# --- helpers


def _signs(desk: Desk, session: Any) -> list[ReachSigns]:
    now, today, zone = desk.clock.now(), desk.clock.today(), desk.clock.zone
    missed = outreach.missed(session, now - _LOOK_BACK)
    latest = outreach.latest(session)
    followed = outreach.followed(session)
    checks = {one.patient_id: one for one in entitlements.with_new(session)}
    silent: dict[UUID, list[tuple[str, int]]] = {}
    referred = set()
    for line in referrals.open_lines(session, now, today):
        referred.add(line.referral.patient_id)
        if line.overdue and line.referral.direction is Direction.OUTGOING:
            told = (line.referral.partner_name, line.silent_days)
            silent.setdefault(line.referral.patient_id, []).append(told)
    people = {*missed, *latest, *followed, *checks, *referred}
    seen = outreach.last_seen(session, people)
    coming = outreach.coming(session, people, now)
    return [
        ReachSigns(
            patient_id=one,
            last_seen=seen[one].astimezone(zone).date() if one in seen else None,
            missed=tuple(
                at.astimezone(zone).date() for at in missed.get(one, ()) if one not in seen or at > seen[one]
            ),
            is_coming=one in coming,
            is_followed=one in followed or one in referred,
            silent=tuple(silent.get(one, ())),
            appeared=tuple(checks[one].appeared) if one in checks else (),
            doubtful=tuple(checks[one].doubtful) if one in checks else (),
            latest=latest.get(one),
            tried_on=latest[one].at.astimezone(zone).date() if one in latest else None,
        )
        for one in people
    ]


def _line(
    desk: Desk, patient: Patient, signs: ReachSigns, why: tuple[Any, ...], names: dict[str, str]
) -> OutreachLine:
    return OutreachLine(
        signs=signs,
        reasons=why,
        name=shown_name(patient),
        code=patient.code,
        age=age_on(patient, desk.clock.today()),
        ways=safe_ways(desk, patient, numbers=fits(desk.house)),
        rule=patient.contact_rule,
        rights=tuple(names.get(one, one) for one in signs.appeared),
        doubtful=tuple(names.get(one, one) for one in signs.doubtful),
    )


def _put_off(desk: Desk, session: Any, patient_id: UUID, until: date) -> None:
    task_snoozes.put_off(session, TaskKind.OUTREACH, patient_id, until, desk.actor.practitioner_id)


def _changes(patient_id: UUID) -> tuple[Change, ...]:
    return Change("outreach", patient_id), Change("patient", patient_id)
