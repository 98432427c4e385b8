"""A group of a demo health centre: a talk of several people, with two therapists and places left."""

from __future__ import annotations

from healthdesk.actions.book_appointment import book
from healthdesk.actions.desk import Desk
from healthdesk.actions.find_moment import find_moment, world_of
from healthdesk.actions.keep_group import join
from healthdesk.db import agenda_plan, patient_search
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import BookingWish
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.sentences import sentence

_MINUTES, _PLACES, _JOIN = 90, 8, 5
_LOOKED_AT = 60


def add_group(desk: Desk) -> int:
    """Book one for the first time at which two therapists are free; returns how many take part."""
    therapists = [one.id for one in world_of(desk, None, 1).therapists][:2]
    wish = MomentWish(minutes=_MINUTES, therapist_id=therapists[0], second_id=therapists[-1])
    found = find_moment(desk, wish, limit=1).moments if len(therapists) == 2 else ()
    if not found:
        return 0
    group = HealthcareService(
        id=new_id(),
        name=sentence(desk.language, "demo.group"),
        minutes=_MINUTES,
        places=_PLACES,
        position=2,
    )
    with desk.store.writing() as session:
        agenda_plan.add_service(session, group)
        recent = [one.id for one in patient_search.recent(session, desk.clock.today(), _LOOKED_AT)]
    moment = found[0]
    talk = BookingWish(
        patient_id=None,
        service_id=group.id,
        therapist_id=moment.therapist_id,
        second_id=moment.second_id,
        room_id=moment.room_id,
        starts_at=moment.starts_at,
        minutes=_MINUTES,
    )
    one = book(desk, talk).result
    joined = 0
    for patient_id in recent[::4]:
        try:
            join(desk, one.id, patient_id)
        except NotAllowed:  # she is elsewhere then
            continue
        joined += 1
        if joined == _JOIN:
            break
    return joined
