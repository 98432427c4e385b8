"""The outbox: whose talk is near and not yet reminded of, what went, and what came of it.

A reminder is worked out from the talk as it stands: one that is moved or cancelled takes its reminder
with it. What went already is kept with the moment that it named, so that it shows who was told another.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.look_into_file import looking
from healthdesk.actions.mail_server import server_in
from healthdesk.actions.print_handout import own_language
from healthdesk.actions.reminder_policy import policy_in
from healthdesk.actions.reminder_words import reminder_words, subject_in
from healthdesk.actions.shielded import closed_among
from healthdesk.db import appointments, patients, reminders, shields
from healthdesk.errors import NotAllowed
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
from healthdesk.rules.entitlement_check import fits
from healthdesk.rules.reminders import is_due, look_ahead, state_of, ways
from healthdesk.rules.roles import Right, require

LOOKED = "reminder.view"
"""What the book calls a look at how somebody is reminded."""
TO_DO = frozenset({OutboxState.UNCLEAR, OutboxState.FAILED, OutboxState.TO_SEND, OutboxState.NO_WAY})
_ORDER = tuple(OutboxState)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbox:
    """What the page shows."""

    is_on: bool
    has_server: bool = False
    lines: tuple[OutboxLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderSheet:
    """One reminder, looked at: its words, its ways with their numbers, and what was tried before."""

    line: AgendaLine
    patient_id: UUID
    ways: tuple[ReminderWay, ...]
    wish: ReminderWish
    language: str
    subject: str
    words: str
    tried: tuple[Reminder, ...] = ()
    rule: str = ""


def show_outbox(desk: Desk) -> Outbox:
    """What is to be done first, the nearest talk first in each. Files that are closed are left out."""
    require(desk.actor, Right.BOOK)
    with desk.store.reading() as session:
        policy = policy_in(desk, session)
        if not policy.on:
            return Outbox(is_on=False)
        lines = _lines(desk, session, policy)
        has_server = server_in(session).is_set
    lines.sort(key=lambda one: (_ORDER.index(one.state), one.line.appointment.starts_at))
    return Outbox(is_on=True, has_server=has_server, lines=tuple(lines))


def count_to_do(desk: Desk) -> int:
    """How many wait for somebody; -1 where the house sends none."""
    require(desk.actor, Right.BOOK)
    with desk.store.reading() as session:
        policy = policy_in(desk, session)
        if not policy.on:
            return -1
        return sum(one.state in TO_DO for one in _lines(desk, session, policy))


def sheet_of(desk: Desk, appointment_id: UUID) -> ReminderSheet:
    """The reminder of one talk. That somebody looked how she is reached goes on record, once a shift."""
    require(desk.actor, Right.BOOK)
    with desk.store.reading() as session:
        talk = appointments.by_id(session, appointment_id)
    if talk is None or talk.patient_id is None:
        raise NotAllowed("agenda.gone")
    with looking(desk, talk.patient_id, LOOKED) as session:
        return sheet_in(desk, session, appointment_id)


def sheet_in(desk: Desk, session: Any, appointment_id: UUID) -> ReminderSheet:
    """The same, for who stands in a transaction and may look into the file."""
    line = appointments.line_of(session, appointment_id, desk.clock.today())
    patient = _person_of(session, line)
    if line is None or patient is None:
        raise NotAllowed("agenda.gone")
    wish = reminders.wishes_of(session, [patient.id]).get(patient.id, ReminderWish())
    language = own_language(patient) if patient.languages else desk.house.language
    return ReminderSheet(
        line=line,
        patient_id=patient.id,
        ways=_ways(desk, patient, shields.among(session, [patient.id])),
        wish=wish,
        language=language,
        subject=subject_in(language),
        words=reminder_words(desk, line.appointment, policy_in(desk, session), wish, language),
        tried=reminders.of_talk(session, appointment_id),
        rule=patient.contact_rule,
    )


def reminders_of(desk: Desk, patient_id: UUID) -> tuple[tuple[Reminder, ...], ReminderWish]:
    """What went to one person, the newest first, and what she wants."""
    require(desk.actor, Right.BOOK)
    with looking(desk, patient_id, LOOKED) as session:
        wish = reminders.wishes_of(session, [patient_id]).get(patient_id, ReminderWish())
        return reminders.of_patient(session, patient_id), wish


def _person_of(session: Any, line: AgendaLine | None) -> Patient | None:
    known = None if line is None else line.appointment.patient_id
    return None if known is None else patients.by_id(session, known)


def _lines(desk: Desk, session: Any, policy: ReminderPolicy) -> list[OutboxLine]:
    now, zone = desk.clock.now(), desk.clock.zone
    tried = reminders.since(session, now)
    near = [
        line
        for line in _talks(desk, session, policy, tried)
        if line.appointment.id in tried or is_due(line.appointment, policy, now, zone)
    ]
    ids = {one for line in near if (one := line.appointment.patient_id) is not None}
    closed = closed_among(desk, session, ids)
    people = patients.by_ids(session, sorted(ids - closed, key=str))
    wishes, shut = reminders.wishes_of(session, people), shields.among(session, people)
    found = []
    for line in near:
        patient = people.get(line.appointment.patient_id) if line.appointment.patient_id else None
        if patient is not None:
            gone = tried.get(line.appointment.id, ())
            wish = wishes.get(patient.id, ReminderWish())
            found.append(_line(desk, line, patient, (gone, wish, _ways(desk, patient, shut))))
    return found


def _talks(desk: Desk, session: Any, policy: ReminderPolicy, tried: Iterable[UUID]) -> tuple[AgendaLine, ...]:
    """The talks that are near, and those that were moved away from where they were near."""
    now, today = desk.clock.now(), desk.clock.today()
    lines = appointments.between(session, now, now + look_ahead(policy.days), today)
    near = {line.appointment.id for line in lines}
    away = (appointments.line_of(session, one, today) for one in tried if one not in near)
    return (*lines, *(line for line in away if line is not None))


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


def _ways(desk: Desk, patient: Patient, shut: frozenset[UUID]) -> tuple[ReminderWay, ...]:
    known = fits(desk.house)
    return ways(patient, desk.clock.today(), known_by_name=known, closed=patient.id in shut)
