"""Two talks of a demo house are held by two therapists together."""

from __future__ import annotations

from dataclasses import replace

from healthdesk.actions.book_appointment import book
from healthdesk.actions.desk import Desk
from healthdesk.actions.find_moment import begin, find_moment
from healthdesk.db import patient_search
from healthdesk.records.appointment import BookingWish

_TALKS = 2
_LOOKED_AT = 40


def add_together(desk: Desk) -> int:
    """For some of those who were here last; returns how many."""
    with desk.store.reading() as session:
        recent = [one.id for one in patient_search.recent(session, desk.clock.today(), _LOOKED_AT)]
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
