"""Who is in a talk of a group, and who came. Each person's own: of the others her file tells nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from healthdesk.actions.agenda_change import OVERLAP
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.group_holds import make_way
from healthdesk.actions.group_interpreter import bring, needless, send_away
from healthdesk.actions.group_shut import shut_among
from healthdesk.actions.keep_waiting_list import end_by_booking, wait_again
from healthdesk.db import appointments, audit, group_places, group_turns, openings, patients, taken_times
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.appointment import AgendaLine, Appointment, AppointmentState
from healthdesk.records.change import Change
from healthdesk.records.group import Attendance, GroupPlace, GroupTalk
from healthdesk.records.waiting import Waiting
from healthdesk.rules.appointment_steps import AHEAD, require_its_day
from healthdesk.rules.group_places import free_place
from healthdesk.rules.lateness import minutes_late, require_late_enough
from healthdesk.rules.roles import Right, require
from healthdesk.rules.typed_dates import show_time

_ACTIONS = {
    Attendance.EXPECTED: "group.expected",
    Attendance.CAME: "group.came",
    Attendance.LATE: "group.late",
    Attendance.NO_SHOW: "group.no_show",
    Attendance.EXCUSED: "group.excused",
}
_IN, _OUT = "group.join", "group.leave"
_WITHOUT: frozenset[Attendance | None] = frozenset({None, Attendance.EXCUSED})
"""Then she has no place."""
Along = Callable[[Any, Appointment], None]


def group_of(desk: Desk, appointment_id: UUID) -> GroupTalk:
    """A talk with who is in it, by name. Raises `NotAllowed` when it is gone."""
    require(desk.actor, Right.SEE_AGENDA)
    today = desk.clock.today()
    with desk.store.reading() as session:
        line = appointments.line_of(session, appointment_id, today)
        if line is None:
            raise NotAllowed("agenda.gone")
        return GroupTalk(line=line, guests=group_places.guests(session, (appointment_id,), today))


def join(desk: Desk, appointment_id: UUID, patient_id: UUID) -> Done[GroupPlace | None]:
    """Give somebody a place. Refused where it is full, where she is in it already or is elsewhere then."""
    return _put(desk, appointment_id, patient_id, None, Attendance.EXPECTED)


def leave(desk: Desk, one: GroupPlace) -> Done[GroupPlace | None]:
    """She was put in it by mistake: as if she never was. Who lets know that she will not come is excused."""
    return _put(desk, one.appointment_id, one.patient_id, one.attendance, None)


def note_attendance(desk: Desk, one: GroupPlace, attendance: Attendance) -> Done[GroupPlace | None]:
    """How it went with her; how late, the clock tells while the group is on.

    Raises `ChangedMeanwhile` when another desk noted something first.
    """
    return _put(desk, one.appointment_id, one.patient_id, one.attendance, attendance)


def say_guest_late(desk: Desk, one: GroupPlace, minutes: int) -> Done[GroupPlace | None]:
    """How late she really came to a group. 0: nobody knows; who was on time came."""
    if one.attendance is not Attendance.LATE:
        raise NotAllowed("agenda.no_such_step")

    def may_be(_session: Any, talk: Appointment) -> None:
        require_late_enough(talk.starts_at, desk.clock.now(), minutes)

    talk, who, seen, said = one.appointment_id, one.patient_id, one.attendance, one.late_minutes
    return _put(desk, talk, who, seen, seen, may_be, late=minutes, expects=said)


def take_place(
    desk: Desk,
    appointment_id: UUID,
    patient_id: UUID,
    waiting: Waiting | None = None,
    interpreter: str = "",
    *,
    if_it_goes_on: bool = False,
) -> Done[Appointment]:
    """Give somebody a place that is free; who waited (`waiting`) is off the list by it.

    `interpreter`: for which language one comes to the group for her, where none does yet. `if_it_goes_on`:
    refused ("waiting.place_gone") where the house was closed by then, or who holds it is away.
    """
    ended: list[tuple[Waiting, Waiting]] = []
    brought: list[Appointment] = []

    def off_the_list(session: Any, talk: Appointment) -> None:
        if if_it_goes_on and shut_among(desk, session, (talk,)):
            raise NotAllowed("waiting.place_gone")
        brought.extend(bring(desk, session, (talk,), interpreter))
        if waiting is not None:
            ended.append(end_by_booking(desk, session, waiting.id, waiting.version, patient_id, talk.id))

    done = _put(desk, appointment_id, patient_id, None, Attendance.EXPECTED, off_the_list)

    def undo(again: Desk) -> Done[Any]:
        waits_again: list[Waiting] = []

        def on_it_again(session: Any, _talk: Appointment) -> None:
            waits_again.extend(wait_again(again, session, *one) for one in ended)
            send_away(again, session, brought)

        def once_more(later: Desk) -> Done[Any]:
            waits = next(iter(waits_again), None)
            what = appointment_id, patient_id, waits, interpreter
            return take_place(later, *what, if_it_goes_on=if_it_goes_on)

        back = _put(again, appointment_id, patient_id, Attendance.EXPECTED, None, on_it_again)
        return Done(back.result, (*back.changes, *waits), once_more)

    waits = tuple(Change("waiting", kept.id) for _before, kept in ended)
    with desk.store.reading() as session:
        talk = appointments.by_id(session, appointment_id)
    if talk is None:
        raise NotAllowed("agenda.gone")
    return Done(talk, (*done.changes, *waits), undo)


def _put(
    desk: Desk,
    appointment_id: UUID,
    patient_id: UUID,
    before: Attendance | None,
    wanted: Attendance | None,
    along: Along | None = None,
    *,
    late: int | None = None,
    expects: int | None = None,
) -> Done[GroupPlace | None]:
    """`before` is what somebody saw, None for not in it; `wanted` likewise. `along`: in the same step.

    `late`: how many minutes; None: as the clock tells. `expects`: how many somebody saw, where that matters.
    """
    require(desk.actor, Right.BOOK)
    talk: Appointment | None = None
    had, told = 0, tuple[str, ...]()
    try:
        with desk.store.writing() as session:
            group_places.one_by_one(session, appointment_id)
            line = group_in(session, desk, appointment_id)
            talk = line.appointment
            there = group_places.of(session, appointment_id)
            now = next((one for one in there if one.patient_id == patient_id), None)
            if (None if now is None else now.attendance) != before:
                raise NotAllowed("group.in_already") if before is None else ChangedMeanwhile(theirs=now)
            had = 0 if now is None else now.late_minutes
            if expects not in {None, had}:
                raise ChangedMeanwhile(theirs=now)
            require_told(desk, talk, wanted)
            if wanted not in _WITHOUT and (now is None or now.place is None):
                make_way(desk, session, line, there)
            late = late_by(desk, talk, wanted) if late is None else late
            kept = keep_place(session, line, there, now, patient_id, wanted, late)
            noted_place(desk, session, talk, patient_id, before, wanted)
            if along is not None:
                along(session, talk)
            gives_up = before not in _WITHOUT and wanted in _WITHOUT
            told = needless(desk, session, (talk,)) if gives_up and along is None else ()
    except NotAllowed as refusal:
        if refusal.key != OVERLAP or talk is None:
            raise
        raise elsewhere(desk, talk, patient_id, refusal) from None

    def undo(again: Desk) -> Done[Any]:
        written = None if kept is None else kept.late_minutes
        return _put(again, appointment_id, patient_id, wanted, before, late=had, expects=written)

    changes = Change("appointment", appointment_id), Change("patient", patient_id)
    return Done(kept, changes, undo, told)


def group_in(session: Any, desk: Desk, appointment_id: UUID) -> AgendaLine:
    """The talk as a line. Raises `NotAllowed` for one that is gone, no group, or does not go on."""
    line = appointments.line_of(session, appointment_id, desk.clock.today())
    if line is None:
        raise NotAllowed("agenda.gone")
    if not line.is_group:
        raise NotAllowed("group.no_group")
    if line.appointment.state is AppointmentState.CANCELLED:
        raise NotAllowed("group.cancelled")
    return line


def require_told(desk: Desk, talk: Appointment, wanted: Attendance | None) -> None:
    """Raises `NotAllowed` for who came, came late or stayed away before the day of the group."""
    if wanted is not None and wanted not in AHEAD:
        its_day = talk.starts_at.astimezone(desk.clock.zone).date()
        require_its_day(its_day, desk.clock.today(), desk.language)


def late_by(desk: Desk, talk: Appointment, wanted: Attendance | None) -> int:
    """How many minutes late somebody is who comes in now; 0 where it is over, or for who is not late."""
    if wanted is not Attendance.LATE:
        return 0
    return minutes_late(talk.starts_at, talk.ends_at, desk.clock.now())


def keep_place(
    session: Any,
    line: AgendaLine,
    there: tuple[GroupPlace, ...],
    now: GroupPlace | None,
    patient_id: UUID,
    wanted: Attendance | None,
    late: int = 0,
) -> GroupPlace | None:
    """Keep the place (`wanted` None: as if she never was in it), and her time with it."""
    had = None if now is None else now.place
    if (now is not None and now.attendance not in _WITHOUT) is (wanted in _WITHOUT):
        group_turns.note(session, line.appointment, patient_id)
    if wanted in _WITHOUT:
        place = None
    else:
        place = had or free_place(there, line.places)
    if had is not None and place is None:
        appointments.let_go(session, line.appointment, patient_id)
        openings.freed_in(session, (line.appointment.id,))
    if wanted is None:
        if now is not None:
            group_places.remove(session, now)
        return None
    one = GroupPlace(
        appointment_id=line.appointment.id,
        patient_id=patient_id,
        place=place,
        attendance=wanted,
        late_minutes=late,
    )
    (group_places.add if now is None else group_places.change)(session, one)
    if had is None and place is not None:
        appointments.take_along(session, line.appointment, patient_id)
    return one


def elsewhere(desk: Desk, talk: Appointment, patient_id: UUID, refusal: NotAllowed) -> NotAllowed:
    """Say what she has at that time."""
    zone, hers = desk.clock.zone, replace(talk, patient_id=patient_id)
    with desk.store.reading() as session:
        others = taken_times.clashes(session, hers, desk.clock.today())
        who = patients.by_id(session, patient_id)
    if not others or who is None:
        return refusal
    other = others[0].appointment
    return NotAllowed(
        "group.elsewhere",
        start=show_time(other.starts_at.astimezone(zone).time()),
        end=show_time(other.ends_at.astimezone(zone).time()),
    )


def noted_place(
    desk: Desk,
    session: Any,
    talk: Appointment,
    patient_id: UUID,
    before: Attendance | None,
    wanted: Attendance | None,
) -> None:
    """Put on record what became of her place."""
    joins = before is None and wanted is Attendance.EXPECTED
    action = _OUT if wanted is None else _IN if joins else _ACTIONS[wanted]
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=patient_id,
        entity=("appointment", talk.id),
        detail={"starts_at": talk.starts_at.isoformat()},
    )
