"""A few invented people of a demo house come back every week, or every two weeks."""

from __future__ import annotations

from healthdesk.actions.book_series import book_series, find_series, plan_series
from healthdesk.actions.demo_talkers import talkers
from healthdesk.actions.desk import Desk
from healthdesk.actions.find_moment import begin
from healthdesk.records.appointment import BookingWish
from healthdesk.records.series import SeriesWish
from healthdesk.rules.find_series import Rhythm

_RHYTHMS = (Rhythm(1, 6), Rhythm(2, 5), Rhythm(1, 8))
_LOOKED_AT = 60


def add_series(desk: Desk) -> int:
    """Book a series for some of those who were here last; returns how many."""
    with desk.store.reading() as session:
        recent = talkers(session, desk.clock.today(), _LOOKED_AT)
    made = 0
    for patient_id, rhythm in zip(recent[:: max(1, len(recent) // len(_RHYTHMS))], _RHYTHMS, strict=False):
        start = begin(desk, patient_id)
        found = find_series(desk, start.wish, patient_id, rhythm).moments
        if not found or not start.services:
            continue
        moment = found[0].moment
        first = BookingWish(
            patient_id=patient_id,
            service_id=start.services[0].id,
            therapist_id=moment.therapist_id,
            room_id=moment.room_id,
            starts_at=moment.starts_at,
            minutes=round((moment.ends_at - moment.starts_at).total_seconds() / 60),
            mode=start.wish.mode,
            interpreter=moment.interpreter,
        )
        wish = SeriesWish(first=first, every_weeks=rhythm.every_weeks, count=rhythm.count)
        plan = plan_series(desk, wish, start.wish)
        if not plan.clashing:
            book_series(desk, wish, plan.occurrences)
            made += 1
    return made
