"""Booking, moving and cancelling a talk. The rule asks first, the database has the last word."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import appointments, audit
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.appointment import (
    Appointment,
    AppointmentState,
    BookingWish,
    CancelledBy,
)
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.rules.appointment_steps import require_step
from healthdesk.rules.roles import Right, require

OVERLAP = "agenda.overlap"


def book(desk: Desk, wish: BookingWish) -> Done[Appointment]:
    """Keep a talk. Raises `NotAllowed` ("agenda.taken_by" naming who has it) where it is taken."""
    require(desk.actor, Right.BOOK)
    if wish.minutes <= 0:
        raise NotAllowed("agenda.no_length", fields=("minutes",))
    one = Appointment(
        id=new_id(),
        patient_id=wish.patient_id,
        service_id=wish.service_id,
        therapist_id=wish.therapist_id,
        room_id=wish.room_id,
        mode=wish.mode,
        starts_at=wish.starts_at,
        ends_at=wish.starts_at + timedelta(minutes=wish.minutes),
        interpreter=wish.interpreter,
        reason=wish.reason,
    )
    try:
        with desk.store.writing() as session:
            appointments.add(session, one)
            _noted(desk, session, "appointment.book", one)
    except NotAllowed as refusal:
        raise _explained(desk, one, refusal) from None

    def undo(again: Desk) -> Done[Any]:
        return cancel(again, one.id, one.version, CancelledBy.HOUSE, "")

    return Done(one, _changes(one), undo)


def move(
    desk: Desk,
    appointment_id: UUID,
    version: int,
    starts_at: datetime,
    ends_at: datetime,
    *,
    therapist_id: UUID | None = None,
    room_id: UUID | None = None,
) -> Done[Appointment]:
    """Give a talk other times, and another therapist or room where one is named."""
    require(desk.actor, Right.BOOK)
    if ends_at <= starts_at:
        raise NotAllowed("agenda.no_length", fields=("ends_at",))
    wanted: Appointment | None = None
    try:
        with desk.store.writing() as session:
            before = _present(session, appointment_id, version)
            wanted = replace(
                before,
                starts_at=starts_at,
                ends_at=ends_at,
                therapist_id=therapist_id or before.therapist_id,
                room_id=room_id or before.room_id,
            )
            after = appointments.change(session, wanted)
            _noted(desk, session, "appointment.move", after, before=before)
    except NotAllowed as refusal:
        raise (refusal if wanted is None else _explained(desk, wanted, refusal)) from None

    def undo(again: Desk) -> Done[Any]:
        return move(
            again,
            after.id,
            after.version,
            before.starts_at,
            before.ends_at,
            therapist_id=before.therapist_id,
            room_id=before.room_id,
        )

    return Done(after, _changes(after), undo)


def cancel(desk: Desk, appointment_id: UUID, version: int, by: CancelledBy, reason: str) -> Done[Appointment]:
    """Let a talk fall; its time is free again at once."""
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        before = _present(session, appointment_id, version)
        require_step(before.state, AppointmentState.CANCELLED)
        wanted = replace(
            before, state=AppointmentState.CANCELLED, cancelled_by=by, reason=reason or before.reason
        )
        after = appointments.change(session, wanted)
        _noted(desk, session, "appointment.cancel", after, before=before)

    def undo(again: Desk) -> Done[Any]:
        return _put_back(again, replace(before, version=after.version))

    return Done(after, _changes(after), undo)


def step(desk: Desk, appointment_id: UUID, version: int, to: AppointmentState) -> Done[Appointment]:
    """Follow the day: arrived, in, done, did not come."""
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        before = _present(session, appointment_id, version)
        require_step(before.state, to)
        arrived = desk.clock.now() if to is AppointmentState.ARRIVED else before.arrived_at
        wanted = replace(before, state=to, arrived_at=None if to is AppointmentState.BOOKED else arrived)
        after = appointments.change(session, wanted)
        _noted(desk, session, f"appointment.{to.value}", after, before=before)

    def undo(again: Desk) -> Done[Any]:
        return _put_back(again, replace(before, version=after.version))

    return Done(after, _changes(after), undo)


def confirm_interpreter(desk: Desk, appointment_id: UUID, version: int) -> Done[Appointment]:
    """The interpreter said yes."""
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        before = _present(session, appointment_id, version)
        after = appointments.change(session, replace(before, interpreter_confirmed=True))
        _noted(desk, session, "appointment.interpreter", after, before=before)

    def undo(again: Desk) -> Done[Any]:
        return _put_back(again, replace(before, version=after.version))

    return Done(after, _changes(after), undo)


def _put_back(desk: Desk, wanted: Appointment) -> Done[Appointment]:
    require(desk.actor, Right.BOOK)
    try:
        with desk.store.writing() as session:
            before = _present(session, wanted.id, wanted.version)
            after = appointments.change(session, wanted)
            _noted(desk, session, "appointment.undo", after, before=before)
    except NotAllowed as refusal:
        raise _explained(desk, wanted, refusal) from None
    return Done(after, _changes(after))


def _present(session: Any, appointment_id: UUID, version: int) -> Appointment:
    found = appointments.by_id(session, appointment_id)
    if found is None:
        raise NotAllowed("agenda.gone")
    if found.version != version:
        raise ChangedMeanwhile(theirs=found)
    return found


def _explained(desk: Desk, wanted: Appointment, refusal: NotAllowed) -> NotAllowed:
    """Say who stands in the way instead of that something does."""
    if refusal.key != OVERLAP:
        return refusal
    with desk.store.reading() as session:
        others = appointments.clashes(session, wanted, desk.clock.today())
    if not others:
        return refusal
    other = others[0]
    start = other.appointment.starts_at.astimezone(desk.clock.zone)
    end = other.appointment.ends_at.astimezone(desk.clock.zone)
    taken = other.appointment
    if taken.therapist_id == wanted.therapist_id:
        key, who = "agenda.therapist_taken", other.therapist
    elif taken.room_id is not None and taken.room_id == wanted.room_id:
        key, who = "agenda.room_taken", other.room
    else:
        key, who = "agenda.person_taken", other.person
    return NotAllowed(key, who=who, start=f"{start:%H:%M}", end=f"{end:%H:%M}", person=other.person)


def _noted(
    desk: Desk, session: Any, action: str, one: Appointment, before: Appointment | None = None
) -> None:
    detail: dict[str, Any] = {"starts_at": one.starts_at.isoformat(), "state": one.state.value}
    if before is not None:
        detail["before"] = {"starts_at": before.starts_at.isoformat(), "state": before.state.value}
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=one.patient_id,
        entity=("appointment", one.id),
        detail=detail,
    )


def _changes(one: Appointment) -> tuple[Change, ...]:
    person = () if one.patient_id is None else (Change("patient", one.patient_id),)
    return (Change("appointment", one.id), *person)
