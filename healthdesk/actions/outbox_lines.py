"""Which talks are in the outbox, and how each stands: for the page, and for the number beside it in the rail.

Apart from `show_outbox`, so that the rail has its number without what it takes to write and to send.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.reminder_policy import policy_in
from healthdesk.actions.shielded import closed_among
from healthdesk.db import agenda_plan, appointments, group_places, patients, reminders, shields
from healthdesk.db.reminders import TalkOf
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.patient import Patient
from healthdesk.records.reminder import (
    OutboxLine,
    OutboxState,
    Reminder,
    ReminderPolicy,
    ReminderWay,
    ReminderWish,
)
from healthdesk.rules.deceased import has_died
from healthdesk.rules.entitlement_check import fits
from healthdesk.rules.reminders import days_closed, is_due, look_ahead, state_of, ways
from healthdesk.rules.roles import Right, require

TO_DO = frozenset({OutboxState.UNCLEAR, OutboxState.FAILED, OutboxState.TO_SEND, OutboxState.NO_WAY})
"""What waits for somebody."""
_FAR = timedelta(days=90)
"""No house is closed for longer."""


def count_to_do(desk: Desk) -> int:
    """How many wait for somebody; -1 where the house sends none."""
    require(desk.actor, Right.BOOK)
    with desk.store.reading() as session:
        policy = policy_in(desk, session)
        if not policy.on:
            return -1
        return sum(one.state in TO_DO for one in lines_in(desk, session, policy))


def lines_in(desk: Desk, session: Any, policy: ReminderPolicy) -> list[OutboxLine]:
    """The talks that are near, and those that somebody was reminded of; files that are closed left out."""
    now, zone = desk.clock.now(), desk.clock.zone
    tried = reminders.since(session, now)
    closed = _closed(desk, session)
    near = [
        line
        for line in _talks(desk, session, look_ahead(policy.days, closed), tried)
        if _of(line) in tried or is_due(line.appointment, policy, now, zone, closed)
    ]
    ids = {one for line in near if (one := line.appointment.patient_id) is not None}
    people = patients.by_ids(session, sorted(ids - closed_among(desk, session, ids), key=str))
    wishes, shut = reminders.wishes_of(session, people), shields.among(session, people)
    found = []
    for line in near:
        patient = people.get(line.appointment.patient_id) if line.appointment.patient_id else None
        gone = () if patient is None else tried.get((line.appointment.id, patient.id), ())
        if patient is not None and (gone or not has_died(patient)):
            wish = wishes.get(patient.id, ReminderWish())
            found.append(_line(desk, line, patient, (gone, wish, ways_of(desk, patient, shut))))
    return found


def _closed(desk: Desk, session: Any) -> frozenset[date]:
    """The coming days on which nobody is in the house to remind anybody."""
    first = desk.clock.today()
    last = first + _FAR
    return days_closed(agenda_plan.closures(session, first, last), first, last)


def _talks(desk: Desk, session: Any, ahead: timedelta, tried: Iterable[TalkOf]) -> tuple[AgendaLine, ...]:
    """The talks that are near, and those that were moved away from where they were near.

    A talk of a group comes once for each who has or had a place in it, as a talk of her own.
    """
    now, today = desk.clock.now(), desk.clock.today()
    lines = appointments.between(session, now, now + ahead, today)
    near = {line.appointment.id for line in lines}
    gone = dict.fromkeys(talk for talk, _whose in tried if talk not in near)
    found = (*lines, *appointments.lines_of(session, gone, today))
    groups = [line.appointment.id for line in found if line.is_group]
    return (
        *(line for line in found if not line.is_group),
        *group_places.of_talks(session, groups, today),
    )


def _of(line: AgendaLine) -> tuple[UUID, UUID | None]:
    return line.appointment.id, line.appointment.patient_id


def hers_in(desk: Desk, session: Any, appointment_id: UUID, patient_id: UUID | None) -> AgendaLine | None:
    """A talk as it is told to one person; of a group as a talk of her own. None when it is gone."""
    today = desk.clock.today()
    line = appointments.line_of(session, appointment_id, today)
    if line is None or not line.is_group:
        return line
    shared = group_places.of_talks(session, (appointment_id,), today)
    return next((one for one in shared if one.appointment.patient_id == patient_id), None)


def _line(
    desk: Desk,
    line: AgendaLine,
    patient: Patient,
    about: tuple[tuple[Reminder, ...], ReminderWish, tuple[ReminderWay, ...]],
) -> OutboxLine:
    tried, wish, found = about
    talk, now = line.appointment, desk.clock.now()
    state = state_of(talk, tried, wish, has_way=bool(found), now=now)
    return OutboxLine(
        line=line,
        code=patient.code,
        state=state,
        ways=found,
        latest=next(iter(tried), None),
        rule=patient.contact_rule,
    )


def ways_of(desk: Desk, patient: Patient, shut: frozenset[UUID]) -> tuple[ReminderWay, ...]:
    """The ways that may be used today; `shut`: whose files are closed for most."""
    known = fits(desk.house)
    return ways(patient, desk.clock.today(), known_by_name=known, closed=patient.id in shut)
