"""A group that comes back: the same people on each of its dates, given at once or not at all.

Each date stays a talk with a row of its own for her, so that the database keeps her from being elsewhere
on any of them, and so that one date can be excused without the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from healthdesk.actions.agenda_change import OVERLAP
from healthdesk.actions.change_series import found_in_series, reached
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.group_holds import make_way
from healthdesk.actions.group_interpreter import bring, needless, send_away
from healthdesk.actions.group_shut import shut_among
from healthdesk.actions.keep_group import group_in, keep_place, noted_place
from healthdesk.actions.keep_waiting_list import end_by_booking, wait_again
from healthdesk.db import group_places, taken_times
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.appointment import Appointment
from healthdesk.records.change import Change
from healthdesk.records.group import Attendance
from healthdesk.records.series import Reach
from healthdesk.records.waiting import Waiting
from healthdesk.rules.group_places import clashing_days, stands_in_the_way
from healthdesk.rules.roles import Right, require

Talks = tuple[Appointment, ...]


def join_series(
    desk: Desk,
    appointment_id: UUID,
    patient_id: UUID,
    reach: Reach,
    waiting: Waiting | None = None,
    interpreter: str = "",
) -> Done[Talks]:
    """Give somebody a place on each date in reach, or on none; dates on which she is in it already stay.

    Dates on which the house is closed or who holds it is away are left out, as in a series of her own;
    where no other is left, `NotAllowed` ("group.all_shut").
    Refused ("group.series_clash") with every date that is full or on which she is elsewhere. Who waited
    (`waiting`) is off the list by it. `interpreter`: for which language one comes along for her, on each
    date on which none does yet.
    """
    require(desk.actor, Right.BOOK)
    ended: tuple[Waiting, Waiting] | None = None
    with _told_of_overlap(), desk.store.writing() as session:
        _this, place = found_in_series(desk, session, appointment_id)
        talks = reached(session, place, appointment_id, reach)
        joined = _joined(desk, session, _going_on(desk, session, talks, reach), patient_id)
        brought = bring(desk, session, joined, interpreter)
        if waiting is not None:
            ended = end_by_booking(desk, session, waiting.id, waiting.version, patient_id, joined[0].id)
    given = _Given(appointment_id, patient_id, reach, joined, ended, brought, interpreter)
    return given.done()


def _going_on(desk: Desk, session: Any, talks: list[Appointment], reach: Reach) -> list[Appointment]:
    """Without the dates on which it cannot go on; one date that somebody points at herself she may give."""
    if reach is Reach.THIS:
        return talks
    shut = shut_among(desk, session, talks)
    left = [talk for talk in talks if talk.id not in shut]
    if not left:
        raise NotAllowed("group.all_shut")
    return left


def _joined(desk: Desk, session: Any, talks: list[Appointment], patient_id: UUID) -> Talks:
    there = {talk.id: group_places.of(session, talk.id) for talk in _one_by_one(session, talks)}
    lines = [
        group_in(session, desk, talk.id)
        for talk in talks
        if not any(one.patient_id == patient_id for one in there[talk.id])
    ]
    if not lines:
        raise NotAllowed("group.in_already")
    busy = taken_times.busy_person(
        session, patient_id, lines[0].appointment.starts_at, lines[-1].appointment.ends_at
    )
    reasons = [(line, stands_in_the_way(line, busy)) for line in lines]
    if any(reason for _line, reason in reasons):
        days = clashing_days(reasons, desk.clock.zone, desk.language)
        raise NotAllowed("group.series_clash", days=days)
    for line in lines:
        one = line.appointment
        make_way(desk, session, line, there[one.id])
        keep_place(session, line, there[one.id], None, patient_id, Attendance.EXPECTED)
        noted_place(desk, session, one, patient_id, None, Attendance.EXPECTED)
    return tuple(line.appointment for line in lines)


def _one_by_one(session: Any, talks: list[Appointment]) -> list[Appointment]:
    """Always in the same order, so that two desks never wait for each other."""
    for talk in sorted(talks, key=_number):
        group_places.one_by_one(session, talk.id)
    return talks


def _number(talk: Appointment) -> str:
    return str(talk.id)


def leave_series(desk: Desk, appointment_id: UUID, patient_id: UUID, reach: Reach) -> Done[Talks]:
    """She stops: her place on each date in reach is free again. What she came to stays as it was.

    A date on which something was noted of her already (excused) is left as it is.
    """
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        _this, place = found_in_series(desk, session, appointment_id)
        talks = _one_by_one(session, reached(session, place, appointment_id, reach))
        left = _left(desk, session, talks, patient_id)
        told = needless(desk, session, left)
    if not left:
        raise NotAllowed("group.not_in_it")
    return replace(_stopped(left, patient_id), told=told)


def _stopped(left: Talks, patient_id: UUID) -> Done[Talks]:
    """She is in none of these any more; taken back she is again, on all of them, and once more on none."""

    def undo(again: Desk) -> Done[Any]:
        require(again.actor, Right.BOOK)
        with _told_of_overlap(), again.store.writing() as session:
            back = _joined(again, session, _one_by_one(session, list(left)), patient_id)

        def once_more(later: Desk) -> Done[Any]:
            """Refused when something was noted of her on one of the dates meanwhile."""
            require(later.actor, Right.BOOK)
            with later.store.writing() as session:
                gone = _left(later, session, _one_by_one(session, list(back)), patient_id)
                if len(gone) < len(back):
                    raise ChangedMeanwhile
            return _stopped(gone, patient_id)

        return Done(back, _changes(back, patient_id), once_more)

    return Done(left, _changes(left, patient_id), undo)


@contextmanager
def _told_of_overlap() -> Iterator[None]:
    """Another desk was first at this very instant: said in words of a series."""
    try:
        yield
    except NotAllowed as refusal:
        raise (NotAllowed("series.taken") if refusal.key == OVERLAP else refusal) from None


def _left(desk: Desk, session: Any, talks: list[Appointment], patient_id: UUID) -> Talks:
    gone = []
    for talk in talks:
        there = group_places.of(session, talk.id)
        hers = next((one for one in there if one.patient_id == patient_id), None)
        if hers is None or hers.attendance is not Attendance.EXPECTED:
            continue
        line = group_in(session, desk, talk.id)
        keep_place(session, line, there, hers, patient_id, None)
        noted_place(desk, session, talk, patient_id, hers.attendance, None)
        gone.append(talk)
    return tuple(gone)


@dataclass(frozen=True, slots=True)
class _Given:
    """What was given at once: taken back whole, and given once more whole."""

    appointment_id: UUID
    patient_id: UUID
    reach: Reach
    joined: Talks
    ended: tuple[Waiting, Waiting] | None
    brought: Talks
    interpreter: str

    def done(self) -> Done[Talks]:
        """The answer of who asked for it."""
        return Done(self.joined, self._told(), self._undo)

    def _told(self) -> tuple[Change, ...]:
        waits = () if self.ended is None else (Change("waiting", self.ended[1].id),)
        return (*_changes(self.joined, self.patient_id), *waits)

    def _undo(self, again: Desk) -> Done[Any]:
        """All of it; refused when something was noted of her on one of the dates meanwhile."""
        require(again.actor, Right.BOOK)
        waits: Waiting | None = None
        with again.store.writing() as session:
            if self.ended is not None:
                waits = wait_again(again, session, *self.ended)
            left = _left(again, session, _one_by_one(session, list(self.joined)), self.patient_id)
            if len(left) < len(self.joined):
                raise ChangedMeanwhile
            send_away(again, session, self.brought)

        def once_more(later: Desk) -> Done[Any]:
            what = self.appointment_id, self.patient_id, self.reach
            return join_series(later, *what, waits, self.interpreter)

        return Done(self.joined, self._told(), once_more)


def _changes(talks: Talks, patient_id: UUID) -> tuple[Change, ...]:
    return (*(Change("appointment", one.id) for one in talks), Change("patient", patient_id))
