"""A group of a demo health centre: six weeks with the same people, two therapists and places left."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from healthdesk.actions.book_appointment import book
from healthdesk.actions.book_series import LEAST, book_series, find_series, plan_series
from healthdesk.actions.demo_days import working
from healthdesk.actions.demo_talkers import talkers
from healthdesk.actions.desk import Desk
from healthdesk.actions.find_moment import find_moment, world_of
from healthdesk.actions.keep_group import join
from healthdesk.actions.keep_group_series import join_series
from healthdesk.actions.keep_waiting_list import policy_in
from healthdesk.db import agenda_plan, patients, waiting_list
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import BookingWish
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.moment import Moment, MomentWish
from healthdesk.records.series import Reach, SeriesWish
from healthdesk.records.waiting import ListState, Waiting
from healthdesk.rules.booking_clashes import room_warnings
from healthdesk.rules.find_series import Rhythm
from healthdesk.sentences import sentence

_MINUTES, _PLACES, _JOIN, _WEEKS = 90, 8, 5, 6
_LOOKED_AT = 60


def add_group(desk: Desk) -> int:
    """Book it from the first hour at which two therapists are free each week; returns how many take part."""
    therapists = [one.id for one in world_of(desk, None, 1).therapists][:2]
    wish = MomentWish(minutes=_MINUTES, therapist_id=therapists[0], second_id=therapists[-1], step_free=True)
    moment = _first(desk, wish) if len(therapists) == 2 else None
    if moment is None:
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
    talk = BookingWish(
        patient_id=None,
        service_id=group.id,
        therapist_id=moment.therapist_id,
        second_id=moment.second_id,
        room_id=moment.room_id,
        starts_at=moment.starts_at,
        minutes=_MINUTES,
    )
    recent = _who_can_be_there(desk, talk)
    one, several = _booked(desk, talk)
    joined = 0
    for patient_id in recent[::4]:
        try:
            if several:
                join_series(desk, one, patient_id, Reach.ALL)
            else:
                join(desk, one, patient_id)
        except NotAllowed:  # she is elsewhere then
            continue
        joined += 1
        if joined == _JOIN:
            break
    for patient_id in recent[2::4][:1]:
        _wait(desk, group, patient_id)
    return joined


def _who_can_be_there(desk: Desk, talk: BookingWish) -> list[UUID]:
    """Those who came last and whom this room suits."""
    with desk.store.reading() as session:
        room = next((one for one in agenda_plan.rooms(session) if one.id == talk.room_id), None)
        recent = talkers(session, desk.clock.today(), _LOOKED_AT)
        known = patients.by_ids(session, recent)
    return [one for one in recent if not room_warnings(talk, known[one].access_needs, room)]


def _first(desk: Desk, wish: MomentWish) -> Moment | None:
    """Of the hours that hold for all those weeks the first; where none does, the first that is free."""
    weekly = find_series(desk, wish, None, Rhythm(every_weeks=1, count=_WEEKS)).moments
    if weekly:
        return weekly[0].moment
    return next(iter(find_moment(desk, wish, limit=1).moments), None)


def _wait(desk: Desk, group: HealthcareService, patient_id: UUID) -> None:
    """One more was told yesterday that there was no place; there is now."""
    wish = MomentWish(minutes=_MINUTES, service_id=group.id)
    with desk.store.writing() as session:
        if policy_in(desk, session).state is ListState.OFF:
            return
        one = Waiting(
            id=new_id(),
            patient_id=patient_id,
            service_id=group.id,
            wish=wish,
            since=working(desk.clock.now() - timedelta(days=1)),
            noted_by=desk.actor.name,
        )
        waiting_list.add(session, one)


def _booked(desk: Desk, first: BookingWish) -> tuple[UUID, bool]:
    """The first of its dates, and whether there are several: those on which nothing is in the way."""
    made = plan_series(desk, SeriesWish(first=first, count=_WEEKS), MomentWish(minutes=_MINUTES))
    dates = [one for one in made.occurrences if not one.clashes]
    if len(dates) < LEAST:
        return book(desk, first).result.id, False
    return book_series(desk, made.wish, dates).result[0].id, True
