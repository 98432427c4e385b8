"""Two talks of a demo house are held by two therapists together, and one lies over another on purpose."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from healthdesk.actions.book_appointment import book
from healthdesk.actions.demo_talkers import talkers
from healthdesk.actions.desk import Desk
from healthdesk.actions.find_moment import begin, find_moment
from healthdesk.db import appointments
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AppointmentState, BookingWish, Mode
from healthdesk.sentences import sentence

_TALKS = 2
_CALL = 30
_DAYS_AHEAD = 14
_LOOKED_AT = 40


def add_together(desk: Desk) -> int:
    """For some of those who were here last; returns how many."""
    with desk.store.reading() as session:
        recent = talkers(session, desk.clock.today(), _LOOKED_AT)
    made = 0
    for patient_id in recent[7 :: max(1, len(recent) // _TALKS)]:
        start = begin(desk, patient_id)
        first = start.usual_therapist_id
        second = next((one.id for one in start.therapists if one.id != first), None)
        wish = replace(start.wish, therapist_id=first, second_id=second)
        found = find_moment(desk, wish, patient_id, limit=1).moments
        if second is None or not found or not start.services:
            continue
        moment = found[0]
        talk = BookingWish(
            patient_id=patient_id,
            service_id=start.services[0].id,
            therapist_id=moment.therapist_id,
            second_id=moment.second_id,
            room_id=moment.room_id,
            starts_at=moment.starts_at,
            minutes=round((moment.ends_at - moment.starts_at).total_seconds() / 60),
            mode=start.wish.mode,
            interpreter=moment.interpreter,
        )
        book(desk, talk)
        made += 1
    return made


def add_overlap(desk: Desk) -> int:
    """A short call in between, over a talk of the same therapist: asked for, with a reason."""
    now, today = desk.clock.now(), desk.clock.today()
    with desk.store.reading() as session:
        lines = appointments.between(session, now, now + timedelta(days=_DAYS_AHEAD), today, cancelled=False)
        recent = talkers(session, today, _LOOKED_AT)
        with_whom = {one: appointments.latest_therapist(session, one) for one in recent}
    talk = next(
        (line.appointment for line in lines if line.appointment.state is AppointmentState.BOOKED), None
    )
    if talk is None:
        return 0
    known = (one for one in reversed(recent) if with_whom[one] == talk.therapist_id)
    caller = next((one for one in known if one != talk.patient_id), None)
    if caller is None:
        return 0
    wish = BookingWish(
        patient_id=caller,
        service_id=talk.service_id,
        therapist_id=talk.therapist_id,
        room_id=None,
        starts_at=talk.starts_at,
        minutes=_CALL,
        mode=Mode.PHONE,
        overlap_reason=sentence(desk.language, "demo.overlap"),
    )
    try:
        book(desk, wish)
    except NotAllowed:  # she has something herself then
        return 0
    return 1
