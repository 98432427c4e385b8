"""Sending reminders, so that none ever goes twice: by the desk's own hand, or through the mail server.

Before anything leaves, the row that says so is on disk, and the database lets one such row stand for one
moment of a talk. What breaks off in between stays "sending": nobody knows whether it went, and nobody but
a person who asked may say so. Only what certainly did not go may be tried again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.mail_server import line_to_server
from healthdesk.actions.note_in_book import noted
from healthdesk.actions.outbox_lines import hers_in
from healthdesk.actions.reminder_policy import policy_in
from healthdesk.actions.shielded import known_and_open
from healthdesk.actions.show_outbox import ReminderSheet, sheet_in
from healthdesk.db import reminders
from healthdesk.errors import NotAllowed, ServerTrouble, Trouble
from healthdesk.exchange.mail_out import MailLine, Unclear
from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.mail import MailMessage
from healthdesk.records.patient import ContactKind
from healthdesk.records.progress import Progress, quiet
from healthdesk.records.reminder import (
    Reminder,
    ReminderAnswer,
    ReminderState,
    ReminderWay,
    ReminderWish,
    SendCount,
)
from healthdesk.rules.reminders import is_broken_off
from healthdesk.rules.roles import Right, require

_BOOK = "reminder"
"""How other desks hear of it."""


def note_by_hand(desk: Desk, talk: Appointment, way: ReminderWay) -> Done[Reminder]:
    """The desk sent it itself: by a way that is safe, for the talk as it was seen.

    Raises `NotAllowed` when it went already, or the talk or the way is another by now.
    """
    return _by_hand(desk, talk, way, ReminderState.SENT)


def note_told(desk: Desk, talk: Appointment, way: ReminderWay) -> Done[Reminder]:
    """The same, and she was told in person: she knows."""
    return _by_hand(desk, talk, way, ReminderState.DELIVERED)


def _by_hand(desk: Desk, talk: Appointment, way: ReminderWay, state: ReminderState) -> Done[Reminder]:
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        sheet = _sheet(desk, session, talk)
        if not any((one.kind, one.to) == (way.kind, way.to) for one in sheet.ways):
            raise NotAllowed("reminder.not_safe")
        kept = _begin(desk, session, sheet, way, state)
        noted(desk, session, "reminder.by_hand", kept.patient_id, (_BOOK, kept.id), _detail(kept))
    return Done(kept, _changes(kept), _take_back(kept))


def skip(desk: Desk, talk: Appointment) -> Done[Reminder]:
    """Not needed this time: she knows already. Can be undone."""
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        sheet = _sheet(desk, session, talk, even_without=True)
        nowhere = ReminderWay(kind=ContactKind.PHONE, to="")
        kept = _begin(desk, session, sheet, nowhere, ReminderState.SKIPPED)
        noted(desk, session, "reminder.skip", kept.patient_id, (_BOOK, kept.id), _detail(kept))
    return Done(kept, _changes(kept), _take_back(kept))


def send_by_mail(desk: Desk, talks: Sequence[Appointment], progress: Progress = quiet) -> Done[SendCount]:
    """Hand these over to the mail server, one after the other; each by the first way of its person.

    Raises `ServerTrouble` or `NotAllowed` before anything went; after that what came of each is kept.
    """
    require(desk.actor, Right.BOOK)
    count, changed = SendCount(), list[Change]()
    with line_to_server(desk) as line:
        for number, talk in enumerate(talks):
            try:
                progress("reminder.sending", number, len(talks))
                one = _begun(desk, talk)
            except NotAllowed:  # another desk did it, or it is another talk by now
                count = replace(count, left=count.left + 1)
                continue
            except Trouble:  # stopped: what went is kept
                count = replace(count, left=count.left + len(talks) - number)
                break
            settled, goes_on = _handed_over(desk, line, one)
            changed += _changes(settled)
            count = _counted(count, settled)
            if not goes_on:
                count = replace(count, left=count.left + len(talks) - number - 1)
                break
    return Done(count, tuple(changed))


def say_state(desk: Desk, one: Reminder, state: ReminderState) -> Done[Reminder]:
    """Somebody knows what became of it: it arrived, it came back, or what broke off did or did not go."""
    require(desk.actor, Right.BOOK)
    if state not in {ReminderState.SENT, ReminderState.DELIVERED, ReminderState.FAILED}:
        raise NotAllowed("reminder.odd_state")
    if one.state is ReminderState.SENDING and not is_broken_off(one, desk.clock.now()):
        raise NotAllowed("reminder.on_its_way")
    trouble = "reminder.said_failed" if state is ReminderState.FAILED else ""
    answer = None if state is ReminderState.FAILED else one.answer
    return _changed(desk, one, replace(one, state=state, trouble=trouble, answer=answer))


def say_answer(desk: Desk, one: Reminder, answer: ReminderAnswer) -> Done[Reminder]:
    """She answered, so it arrived."""
    require(desk.actor, Right.BOOK)
    return _changed(desk, one, replace(one, state=ReminderState.DELIVERED, trouble="", answer=answer))


def keep_wish(desk: Desk, patient_id: UUID, wish: ReminderWish) -> Done[ReminderWish]:
    """What she wants: reminders or none, the name of the house in them or not."""
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        known_and_open(desk, session, patient_id)
        before = reminders.wishes_of(session, [patient_id]).get(patient_id, ReminderWish())
        reminders.keep_wish(session, patient_id, wish)
        detail = {"wanted": wish.wanted, "names_house": wish.names_house}
        noted(desk, session, "reminder.wish", patient_id, (_BOOK, patient_id), detail)

    def undo(again: Desk) -> Done[Any]:
        return keep_wish(again, patient_id, before)

    return Done(wish, (Change(_BOOK, patient_id), Change("patient", patient_id)), undo)


# --- one reminder


def _sheet(desk: Desk, session: Any, seen: Appointment, *, even_without: bool = False) -> ReminderSheet:
    """What goes, as everything stands now. Raises `NotAllowed` where it may not, or not any more."""
    if not policy_in(desk, session).on:
        raise NotAllowed("reminder.off")
    line = hers_in(desk, session, seen.id, seen.patient_id)
    talk = None if line is None else line.appointment
    if talk is None or talk.patient_id is None:
        raise NotAllowed("agenda.gone")
    if talk.starts_at != seen.starts_at or talk.state is not AppointmentState.BOOKED:
        raise NotAllowed("reminder.moved")
    if talk.starts_at <= desk.clock.now():
        raise NotAllowed("reminder.too_late")
    known_and_open(desk, session, talk.patient_id)
    sheet = sheet_in(desk, session, talk.id, talk.patient_id)
    if not sheet.wish.wanted and not even_without:
        raise NotAllowed("reminder.not_wanted")
    return sheet


def _begin(
    desk: Desk, session: Any, sheet: ReminderSheet, way: ReminderWay, state: ReminderState
) -> Reminder:
    talk = sheet.line.appointment
    one = Reminder(
        id=new_id(),
        appointment_id=talk.id,
        patient_id=sheet.patient_id,
        for_moment=talk.starts_at,
        way=way.kind,
        to=way.to,
        to_name=way.name,
        language=sheet.language,
        words="" if state is ReminderState.SKIPPED else sheet.words,
        by_server=state is ReminderState.SENDING,
        state=state,
        at=desk.clock.now(),
        by=desk.actor.name,
    )
    reminders.add(session, one)
    return one


def _begun(desk: Desk, talk: Appointment) -> tuple[Reminder, MailMessage]:
    """On disk that it is being sent, before a word of it leaves."""
    with desk.store.writing() as session:
        sheet = _sheet(desk, session, talk)
        if not sheet.ways or not sheet.ways[0].by_server:
            raise NotAllowed("reminder.not_safe")
        one = _begin(desk, session, sheet, sheet.ways[0], ReminderState.SENDING)
        noted(desk, session, "reminder.send", one.patient_id, (_BOOK, one.id), _detail(one))
    return one, MailMessage(
        id=one.id, to=one.to, subject=sheet.subject, text=one.words, language=one.language
    )


def _handed_over(desk: Desk, line: MailLine, begun: tuple[Reminder, MailMessage]) -> tuple[Reminder, bool]:
    """What became of it, kept; and whether the line is fit for the next."""
    one, message = begun
    try:
        line.send(message)
    except Unclear:
        return one, False
    except ServerTrouble as trouble:
        failed = replace(one, state=ReminderState.FAILED, trouble=trouble.key)
        return _settled(desk, failed), trouble.key != "mail.no_answer"
    return _settled(desk, replace(one, state=ReminderState.SENT)), True


def _settled(desk: Desk, one: Reminder) -> Reminder:
    with desk.store.writing() as session:
        kept = reminders.change(session, one)
        action = "reminder.sent" if kept.state is ReminderState.SENT else "reminder.failed"
        noted(desk, session, action, kept.patient_id, (_BOOK, kept.id), _detail(kept))
    return kept


def _changed(desk: Desk, before: Reminder, wanted: Reminder) -> Done[Reminder]:
    with desk.store.writing() as session:
        known_and_open(desk, session, before.patient_id)
        kept = reminders.change(session, wanted)
        noted(desk, session, "reminder.outcome", kept.patient_id, (_BOOK, kept.id), _detail(kept))

    def undo(again: Desk) -> Done[Any]:
        require(again.actor, Right.BOOK)
        with again.store.writing() as session:
            back = reminders.change(session, replace(before, version=kept.version))
            noted(again, session, "reminder.outcome", back.patient_id, (_BOOK, back.id), _detail(back))
        return Done(back, _changes(back))

    return Done(kept, _changes(kept), undo)


def _take_back(kept: Reminder) -> Any:
    def undo(again: Desk) -> Done[Any]:
        require(again.actor, Right.BOOK)
        with again.store.writing() as session:
            reminders.remove(session, kept.id)
            noted(again, session, "reminder.take_back", kept.patient_id, (_BOOK, kept.id), _detail(kept))
        return Done(None, _changes(kept))

    return undo


def _counted(count: SendCount, one: Reminder) -> SendCount:
    if one.state is ReminderState.SENT:
        return replace(count, sent=count.sent + 1)
    if one.state is ReminderState.FAILED:
        return replace(count, failed=count.failed + 1)
    return replace(count, unclear=count.unclear + 1)


def _detail(one: Reminder) -> dict[str, Any]:
    """For the book: never the number or the address."""
    detail = {"way": one.way.value, "state": one.state.value, "starts_at": one.for_moment.isoformat()}
    if one.answer is not None:
        detail["answer"] = one.answer.value
    return detail | ({"trouble": one.trouble} if one.trouble else {})


def _changes(one: Reminder) -> tuple[Change, ...]:
    return Change(_BOOK, one.id), Change("patient", one.patient_id)
