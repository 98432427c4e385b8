"""Booking a talk. The database has the last word on whether the moment is free."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from healthdesk.actions.agenda_change import (
    asked_over,
    changes_of,
    explained,
    noted,
    noted_overlap,
    require_nobody_in,
)
from healthdesk.actions.desk import Desk, Done
from healthdesk.db import appointments, holds
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Appointment, BookingWish
from healthdesk.records.ids import new_id
from healthdesk.rules.roles import Right, require


def book(desk: Desk, wish: BookingWish) -> Done[Appointment]:
    """Keep a talk.

    Raises `NotAllowed` ("agenda.therapist_taken" and the like, naming who has the moment and the
    next one that is free) where it is taken.
    """
    require(desk.actor, Right.BOOK)
    return _booked(desk, talk_of(wish), wish)


def _booked(desk: Desk, one: Appointment, wish: BookingWish) -> Done[Appointment]:
    try:
        one = _keep(desk, one)
    except NotAllowed as refusal:
        raise explained(desk, one, refusal) from None

    def undo(again: Desk) -> Done[Any]:
        return _take_back(again, one, wish)

    return Done(one, changes_of(one), undo)


def _keep(desk: Desk, one: Appointment) -> Appointment:
    """In one transaction. What is held is looked at only where something is in the way: that is rare."""
    for letting_go in (False, True):
        try:
            with desk.store.writing() as session:
                if letting_go:
                    holds.give_way(session, desk.clock.now(), desk.actor.practitioner_id, (one,))
                made, over = asked_over(desk, session, one)
                appointments.add(session, made, over)
                noted(desk, session, "appointment.book", made)
                noted_overlap(desk, session, made, over)
        except NotAllowed:
            if letting_go:
                raise
        else:
            return made
    raise AssertionError("the second time it is kept or refused")


def talk_of(wish: BookingWish) -> Appointment:
    """The talk that is asked for, not kept yet."""
    if wish.minutes <= 0:
        raise NotAllowed("agenda.no_length", fields=("minutes",))
    if wish.second_id == wish.therapist_id:
        raise NotAllowed("agenda.second_is_first", fields=("second_id",))
    return Appointment(
        id=new_id(),
        patient_id=wish.patient_id,
        service_id=wish.service_id,
        therapist_id=wish.therapist_id,
        second_id=wish.second_id,
        room_id=wish.room_id,
        equipment_id=wish.equipment_id,
        mode=wish.mode,
        starts_at=wish.starts_at,
        ends_at=wish.starts_at + timedelta(minutes=wish.minutes),
        interpreter=wish.interpreter,
        note=wish.note,
        overlap_reason=wish.overlap_reason.strip(),
    )


def _take_back(desk: Desk, one: Appointment, wish: BookingWish) -> Done[None]:
    """Undo of a booking: it leaves the agenda, and a line in the audit book.

    Once more it is the same talk, so that what was done with it then can be done once more as well.
    """
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        require_nobody_in(session, (one,))
        version = appointments.remove(session, one)
        noted(desk, session, "appointment.take_back", one)

    def once_more(again: Desk) -> Done[Any]:
        require(again.actor, Right.BOOK)
        return _booked(again, replace(talk_of(wish), id=one.id, version=version), wish)

    return Done(None, changes_of(one), once_more)
