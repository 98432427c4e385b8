"""The same talk once more at another time: what a desk would otherwise type again."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from healthdesk.actions.book_appointment import book
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.move_appointment import BookingPlace, leaders
from healthdesk.db import appointments
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Appointment
from healthdesk.rules.roles import Right, require


def copy_to(desk: Desk, appointment_id: UUID, place: BookingPlace) -> Done[Appointment]:
    """Book the same at another place: for whom, what, with whom, how long, how, which interpreter.

    What belonged to that day stays there: the word for the desk, how it went, that it may lie over another.
    Of a group the hour is copied, not who is in it. Refused as any booking is.
    """
    require(desk.actor, Right.BOOK)
    with desk.store.reading() as session:
        talk = appointments.by_id(session, appointment_id)
    if talk is None:
        raise NotAllowed("agenda.gone")
    first, second = leaders(talk, place)
    wish = replace(
        talk.wish,
        therapist_id=first,
        second_id=second,
        room_id=place.room_id or talk.room_id,
        starts_at=place.starts_at,
        minutes=round((place.ends_at - place.starts_at).total_seconds() / 60),
        note="",
    )
    return book(desk, wish)
