"""The outbox: whose talk is near and not yet reminded of, what went, and what came of it.

A reminder is worked out from the talk as it stands: one that is moved or cancelled takes its reminder
with it. What went already is kept with the moment that it named, so that it shows who was told another.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.look_into_file import looking
from healthdesk.actions.mail_server import server_in
from healthdesk.actions.outbox_lines import hers_in, lines_in, ways_of
from healthdesk.actions.print_handout import own_language
from healthdesk.actions.reminder_policy import policy_in
from healthdesk.actions.reminder_words import reminder_words, subject_in
from healthdesk.db import patients, reminders, shields
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.patient import Patient
from healthdesk.records.reminder import (
    OutboxLine,
    OutboxState,
    Reminder,
    ReminderWay,
    ReminderWish,
)
from healthdesk.rules.roles import Right, require

LOOKED = "reminder.view"
"""What the book calls a look at how somebody is reminded."""
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
        lines = lines_in(desk, session, policy)
        has_server = server_in(session).is_set
    lines.sort(key=lambda one: (_ORDER.index(one.state), one.line.appointment.starts_at))
    return Outbox(is_on=True, has_server=has_server, lines=tuple(lines))


def sheet_of(desk: Desk, appointment_id: UUID, patient_id: UUID | None = None) -> ReminderSheet:
    """The reminder of one talk; of a group for one person.

    That somebody looked how she is reached goes on record, once a shift.
    """
    require(desk.actor, Right.BOOK)
    with desk.store.reading() as session:
        line = hers_in(desk, session, appointment_id, patient_id)
    whose = None if line is None else line.appointment.patient_id
    if whose is None:
        raise NotAllowed("agenda.gone")
    with looking(desk, whose, LOOKED) as session:
        return sheet_in(desk, session, appointment_id, whose)


def sheet_in(desk: Desk, session: Any, appointment_id: UUID, patient_id: UUID | None) -> ReminderSheet:
    """The same, for who stands in a transaction and may look into the file."""
    line = hers_in(desk, session, appointment_id, patient_id)
    patient = _person_of(session, line)
    if line is None or patient is None:
        raise NotAllowed("agenda.gone")
    wish = reminders.wishes_of(session, [patient.id]).get(patient.id, ReminderWish())
    language = own_language(patient) if patient.languages else desk.house.language
    return ReminderSheet(
        line=line,
        patient_id=patient.id,
        ways=ways_of(desk, patient, shields.among(session, [patient.id])),
        wish=wish,
        language=language,
        subject=subject_in(language),
        words=reminder_words(desk, line.appointment, policy_in(desk, session), wish, language),
        tried=reminders.of_talk(session, appointment_id, patient.id),
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
