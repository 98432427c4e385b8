"""The day at one glance: who comes, who stands at the desk, what is to be done."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions import (
    after_death,
    keep_partner,
    keep_recall,
    keep_trajectory,
    look_at_glass,
    plan_agenda,
    rota_tasks,
    unfollowed,
)
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.follow_up_referral import open_to
from healthdesk.actions.give_freed_slot import freed_in
from healthdesk.actions.shielded import closed_among
from healthdesk.actions.show_queue import queue_in
from healthdesk.db import (
    agenda_plan,
    appointments,
    audit,
    drafts,
    entitlements,
    help_plans,
    house_rules,
    interpreters,
    patients,
    practitioners,
    referrals,
    task_snoozes,
)
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.change import Change
from healthdesk.records.interpreter import InterpreterOrder
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import Direction, ReferralLine, ReferralState
from healthdesk.records.task import Task, TaskKind
from healthdesk.records.walk_in import WalkInLine, WalkInQueue
from healthdesk.rules.help_plan_merge import first_step, next_due
from healthdesk.rules.interpreter_leads import early_ones
from healthdesk.rules.interpreter_orders import to_do
from healthdesk.rules.language_names import language_name
from healthdesk.rules.person_names import name_and_age, with_age
from healthdesk.rules.public_holidays import holidays_between
from healthdesk.rules.referral_due import is_due
from healthdesk.rules.roles import Right, may, require
from healthdesk.rules.typed_dates import show_date
from healthdesk.rules.work_times import midnight, work_stretches

_MOST = 30
_DAYS_AHEAD = timedelta(days=7)
_EARLY = timedelta(days=14)
_WITH_HER = frozenset(
    {
        *(TaskKind.RECALL, TaskKind.EVALUATION, TaskKind.PLAN, TaskKind.ENTITLEMENT),
        *(TaskKind.REFERRAL, TaskKind.LETTER),  # `after_death` tells of these what is left to do
    }
)
"""What is done together with somebody, and with nobody once she died."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    """What the page shows. `opens` and `closes` are instants, None on a day without work."""

    day: date
    opens: datetime | None
    closes: datetime | None
    therapists: int
    """How many work today."""
    lines: tuple[AgendaLine, ...]
    queue: WalkInQueue
    """Who stands at the desk, and about how long each waits."""
    tasks: tuple[Task, ...]
    more: int = 0
    """How many wait besides, for which there is no room."""

    @property
    def walk_ins(self) -> tuple[WalkInLine, ...]:
        """Who stands at the desk, the first to come first."""
        return self.queue.lines


def show_today(desk: Desk) -> TodayView:
    """Everything of today, read at one moment."""
    require(desk.actor, Right.SEE_AGENDA)
    today, zone = desk.clock.today(), desk.clock.zone
    start, end = midnight(today, zone), midnight(today + timedelta(days=1), zone)
    with desk.store.reading() as session:
        lines = appointments.between(session, start, end, today)
        queue = queue_in(desk, session)
        work = _work(desk, session, today)
        away = task_snoozes.asleep(session, today)
        sees = may(desk.actor, Right.SEE_PATIENTS)
        half_done = _half_done(desk, session, away) if sees else []
        tasks = _tasks(desk, session, half_done[:_MOST]) if sees else []
    waiting = [task for task in tasks if (task.kind, task.entity_id) not in away]
    shown = _some_of_each(waiting)
    edges = [stretch for stretches in work for stretch in stretches]
    return TodayView(
        day=today,
        opens=min((first for first, _last in edges), default=None),
        closes=max((last for _first, last in edges), default=None),
        therapists=sum(bool(stretches) for stretches in work),
        lines=lines,
        queue=queue,
        tasks=shown,
        more=len(waiting) - len(shown) + len(half_done[_MOST:]),
    )


def _some_of_each(waiting: list[Task]) -> tuple[Task, ...]:
    """What there is room for, in its order: no kind of which there is much hides another altogether."""
    turns: dict[TaskKind, int] = {}
    turn_of: list[tuple[int, int]] = []
    for place, task in enumerate(waiting):
        turns[task.kind] = turns.get(task.kind, 0) + 1
        turn_of.append((turns[task.kind], place))
    return tuple(waiting[place] for place in sorted(place for _turn, place in sorted(turn_of)[:_MOST]))


def _work(desk: Desk, session: Any, today: date) -> list[Any]:
    patterns = agenda_plan.availability(session, today, today)
    closures = agenda_plan.closures(session, today, today)
    days_off = frozenset(holidays_between(today, today))
    therapists = practitioners.all_of(session, role=Role.THERAPIST)
    zone = desk.clock.zone
    return [
        list(work_stretches(one.id, patterns, closures, days_off, today, today, zone)) for one in therapists
    ]


def _half_done(desk: Desk, session: Any, away: Container[tuple[TaskKind, UUID]]) -> list[UUID]:
    """The drafts that wait, of files that are open to who asks, without what was put off."""
    waiting = drafts.waiting(session)
    closed = closed_among(desk, session, {patient_id for _draft, patient_id in waiting})
    return [
        draft_id
        for draft_id, patient_id in waiting
        if patient_id not in closed and (TaskKind.DRAFT, draft_id) not in away
    ]


def _tasks(desk: Desk, session: Any, half_done: Sequence[UUID]) -> list[Task]:
    """The most pressing first: a safety step, what is late, what only needs a hand."""
    died = frozenset(patients.who_died(session))
    found = [
        *look_at_glass.tasks_of(desk, session),
        *_freed(desk, session),
        *unfollowed.tasks_of(desk, session),
        *after_death.tasks_of(desk, session, died),
        *keep_recall.tasks_of(desk, session),
        *_drafts(desk, session, half_done),
        *_referrals(desk, session),
        *_interpreters(desk, session),
        *plan_agenda.tasks_of(desk, session),
        *rota_tasks.tasks_of(desk, session),
        *_rights(desk, session),
        *_plans(desk, session),
        *keep_trajectory.tasks_of(desk, session),
        *keep_partner.tasks_of(desk, session),
    ]
    return [task for task in found if task.patient_id not in died or task.kind not in _WITH_HER]


def _freed(desk: Desk, session: Any) -> list[Task]:
    """First of all: a moment that came free is soon over."""
    if not may(desk.actor, Right.BOOK):
        return []
    zone = desk.clock.zone
    return [
        Task(
            kind=TaskKind.FREED_SLOT,
            entity_id=view.slot.id,
            person=with_age(view.fitting[0].line.name, view.fitting[0].line.age),
            patient_id=None,
            values=(
                ("therapist", view.therapist),
                ("group", view.service),
                ("time", f"{view.slot.starts_at.astimezone(zone):%H:%M}"),
                ("count", str(len(view.fitting))),
            ),
            due=view.slot.starts_at.astimezone(zone).date(),
            leads_to=Link("freed_slot", view.slot.id),
            version=view.slot.version,
        )
        for view in freed_in(desk, session)
    ]


def _drafts(desk: Desk, session: Any, half_done: Sequence[UUID]) -> list[Task]:
    waiting = drafts.these(session, half_done)
    people = patients.by_ids(session, [one.patient_id for one in waiting])
    return [
        Task(
            kind=TaskKind.DRAFT,
            entity_id=one.id,
            person=name_and_age(people[one.patient_id], desk.clock.today()),
            patient_id=one.patient_id,
            values=(("by", one.kept_by), ("form", one.title.said_in(desk.language))),
            leads_to=Link("draft", one.id),
        )
        for one in waiting
        if one.patient_id in people
    ]


def _referrals(desk: Desk, session: Any) -> list[Task]:
    if not may(desk.actor, Right.MAKE_REFERRALS):
        return []
    found = []
    lines = referrals.open_lines(session, desk.clock.now(), desk.clock.today())
    for line in open_to(desk, session, lines):
        one = line.referral
        if one.state is ReferralState.READY and one.direction is Direction.OUTGOING:
            found.append(_of_referral(TaskKind.LETTER, line, Link("write_letter", one.id)))
        elif line.overdue or is_due(one, desk.clock.today()):
            found.append(_of_referral(TaskKind.REFERRAL, line, Link("referral", one.id)))
    return found


def _of_referral(kind: TaskKind, line: ReferralLine, leads_to: Link) -> Task:
    one = line.referral
    return Task(
        kind=kind,
        entity_id=one.id,
        person=with_age(line.person, line.age),
        patient_id=one.patient_id,
        values=(("partner", one.partner_name), ("days", str(line.silent_days))),
        due=one.due_on,
        leads_to=leads_to,
    )


def _interpreters(desk: Desk, session: Any) -> list[Task]:
    now = desk.clock.now()
    coming = (
        *appointments.between(session, now, now + _DAYS_AHEAD, desk.clock.today()),
        # What has to be ordered long before is told long before.
        *appointments.interpreted(
            session, now + _DAYS_AHEAD, now + _EARLY + _DAYS_AHEAD, desk.clock.today(), early_ones()
        ),
    )
    near = {line.appointment.id for line in coming}
    # Who was asked for another moment, or for nothing, is told so at once, however far the talk is now.
    away = (one for one in interpreters.to_set_right(session, now) if one not in near)
    coming = (*coming, *appointments.lines_of(session, away, desk.clock.today()))
    kept = interpreters.of_many(session, [line.appointment.id for line in coming])
    waits = [
        (line, to_do(line.appointment, kept.get(line.appointment.id), desk.clock.zone)) for line in coming
    ]
    return [
        Task(
            kind=TaskKind.INTERPRETER,
            entity_id=line.appointment.id,
            person=with_age(line.person, line.age),
            patient_id=line.appointment.patient_id,
            values=(
                ("language", language_name(_language(line, kept), desk.language)),
                ("what", what.key),
                ("before", show_date(what.before, desk.language)),
                ("late", "yes" if what.before < desk.clock.today() else ""),
            ),
            due=what.before,
            leads_to=Link("appointment", line.appointment.id),
            version=line.appointment.version,
        )
        for line, what in waits
        if what is not None
    ]


def _language(line: AgendaLine, kept: dict[UUID, InterpreterOrder]) -> str:
    """What was ordered, where it was: the talk may do without one by now."""
    order = kept.get(line.appointment.id)
    return line.appointment.interpreter or (order.language if order else "")


def _rights(desk: Desk, session: Any) -> list[Task]:
    if not may(desk.actor, Right.FOLLOW_RIGHTS):
        return []
    due = entitlements.open_until(session, desk.clock.today())
    people = _open_files(desk, session, [one.patient_id for one in due])
    names = house_rules.rights_of(session).names(desk.language)
    owners = {one.id: one.name for one in practitioners.all_of(session, active_only=False)}
    return [
        Task(
            kind=TaskKind.ENTITLEMENT,
            entity_id=one.id,
            person=name_and_age(people[one.patient_id], desk.clock.today()),
            patient_id=one.patient_id,
            values=(
                ("right", names.get(one.entitlement_id, one.entitlement_id)),
                ("state", one.state.value),
                ("owner", owners.get(one.owner_id, "") if one.owner_id else ""),
            ),
            due=one.due_on,
            leads_to=Link("patient", one.patient_id, "rights"),
        )
        for one in due
        if one.patient_id in people
    ]


def _plans(desk: Desk, session: Any) -> list[Task]:
    if not may(desk.actor, Right.KEEP_PLANS):
        return []
    today = desk.clock.today()
    due = help_plans.due_until(session, today)
    people = _open_files(desk, session, [one.patient_id for one in due])
    return [
        Task(
            kind=TaskKind.PLAN,
            entity_id=one.id,
            person=name_and_age(people[one.patient_id], desk.clock.today()),
            patient_id=one.patient_id,
            values=(("step", first_step(one, today)),),
            due=next_due(one),
            leads_to=Link("patient", one.patient_id, "plan"),
        )
        for one in due
        if one.patient_id in people
    ]


def _open_files(desk: Desk, session: Any, ids: list[UUID]) -> dict[UUID, Patient]:
    """These people, without those whose file is closed to who asks: what is planned tells too much."""
    closed = closed_among(desk, session, ids)
    return patients.by_ids(session, [one for one in ids if one not in closed])


def put_off(desk: Desk, task: Task, until: date) -> Done[None]:
    """Not before that day. What is late stays late; it is only out of sight here."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.writing() as session:
        before = task_snoozes.until(session, task.kind, task.entity_id)
        task_snoozes.put_off(session, task.kind, task.entity_id, until, desk.actor.practitioner_id)
        _noted(desk, session, "task.put_off", task)

    def undo(again: Desk) -> Done[None]:
        with again.store.writing() as session:
            by = again.actor.practitioner_id
            task_snoozes.take_back(session, task.kind, task.entity_id, until, before, by)
            _noted(again, session, "task.wake_up", task)
        return Done(None, (Change("task", task.entity_id),))

    return Done(None, (Change("task", task.entity_id),), undo)


def _noted(desk: Desk, session: Any, action: str, task: Task) -> None:
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=task.patient_id,
        entity=("task", task.entity_id),
        detail={"kind": task.kind.value},
    )
