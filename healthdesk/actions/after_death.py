"""What still stands in the name of somebody who died. Nothing is dropped by itself: somebody frees it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.shielded import closed_among
from healthdesk.db import appointments, outreach, patients, referrals, waiting_list
from healthdesk.records.appointment import AgendaLine, AppointmentState
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.records.task import Task, TaskKind
from healthdesk.rules.person_names import shown_name
from healthdesk.rules.roles import Right, may


def tasks_of(desk: Desk, session: Any, died: Collection[UUID]) -> list[Task]:
    """Talks that are still to come, the first one first, places on the waiting list, open referrals."""
    if not died:
        return []
    return [*_booked(desk, session, died), *_referred(desk, session, died)]


def _booked(desk: Desk, session: Any, died: Collection[UUID]) -> list[Task]:
    if not may(desk.actor, Right.BOOK):
        return []
    coming = outreach.coming(session, died, desk.clock.now())
    waits = [one for one in waiting_list.open_ones(session) if one.patient_id in died]
    ids = {*coming, *(one.patient_id for one in waits)}
    closed = closed_among(desk, session, ids)
    people = patients.by_ids(session, sorted(ids - closed, key=str))
    talks = [
        _talk(desk, line, people[whose])
        for whose in coming
        if whose in people
        for line in appointments.of_patient(session, whose, desk.clock.today())
        if line.appointment.state is AppointmentState.BOOKED
        and line.appointment.starts_at >= desk.clock.now()
    ]
    places = [
        _task(people[one.patient_id], one.id, Link("waiting", one.id))
        for one in waits
        if one.patient_id in people
    ]
    return [*sorted(talks, key=lambda task: (task.due is None, task.due, task.values)), *places]


def _referred(desk: Desk, session: Any, died: Collection[UUID]) -> list[Task]:
    """Whoever was asked to help her, or asked us, does not know unless somebody says so."""
    if not may(desk.actor, Right.MAKE_REFERRALS):
        return []
    lines = referrals.open_lines(session, desk.clock.now(), desk.clock.today())
    theirs = [line.referral for line in lines if line.referral.patient_id in died]
    closed = closed_among(desk, session, {one.patient_id for one in theirs})
    people = patients.by_ids(session, sorted({one.patient_id for one in theirs} - closed, key=str))
    return [
        _task(
            people[one.patient_id],
            one.id,
            Link("referral", one.id),
            values=(("partner", one.partner_name),),
        )
        for one in theirs
        if one.patient_id in people
    ]


def _talk(desk: Desk, line: AgendaLine, patient: Patient) -> Task:
    one = line.appointment
    starts = one.starts_at.astimezone(desk.clock.zone)
    more = {"values": (("time", f"{starts:%H:%M}"),), "due": starts.date()}
    return _task(patient, one.id, Link("appointment", one.id), **more)


def _task(patient: Patient, about: UUID, leads_to: Link, **more: Any) -> Task:
    return Task(
        kind=TaskKind.AFTER_DEATH,
        entity_id=about,
        person=shown_name(patient),
        patient_id=patient.id,
        leads_to=leads_to,
        **more,
    )
