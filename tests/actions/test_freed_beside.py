"""Who needs longer than the talk that was cancelled gets free time beside it too. On both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.find_moment import find_moment
from healthdesk.actions.give_freed_slot import book_from_list, freed_slots_of
from healthdesk.actions.hold_moment import hold
from healthdesk.actions.keep_waiting_list import WaitingWish, put_on, show_waiting
from healthdesk.actions.register_patient import blank, register
from healthdesk.db import agenda_plan
from healthdesk.records.appointment import CancelledBy
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.hold import HoldWish
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.waiting import SlotView, Waiting
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk

TALK = MomentWish(minutes=45)


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.RECEPTION))


def _waits(house: AgendaHouse, name: str, kind: HealthcareService, wish: MomentWish) -> Waiting:
    who = register(house.desk, replace(blank(house.desk), used_name=name, age=17)).result.id
    return put_on(house.desk, WaitingWish(patient_id=who, service_id=kind.id, wish=wish)).result


def _cancelled(house: AgendaHouse) -> None:
    talk = book(house.desk, house.wish(14)).result
    cancel(house.desk, talk.id, talk.version, CancelledBy.PATIENT)


def _of_els(house: AgendaHouse) -> SlotView:
    (view,) = (one for one in freed_slots_of(house.desk) if one.slot.therapist_id == house.els.id)
    return view


def test_who_needs_longer_is_offered_the_free_time_beside_it_too(house: AgendaHouse) -> None:
    """An interpreter asks an hour; the talk of three quarters cancelled has a free quarter behind it."""
    wish = replace(TALK, languages=("ar",), interpreter="ar", interpreter_lead_days=0)
    nour = _waits(house, "Nour", house.talk, wish)
    for hour, minutes in ((13, 60), (15, 180)):
        book(house.desk, house.wish(hour, minutes=minutes, patient_id=house.sam))
    _cancelled(house)
    view = _of_els(house)
    (one,) = view.fitting
    hers = replace(wish, therapist_id=house.els.id)
    moments = find_moment(house.desk, hers, nour.patient_id).moments
    found = [(moment.starts_at, moment.ends_at) for moment in moments]
    assert (one.fit.starts_at, one.fit.ends_at) in found
    assert one.fit.starts_at == house.wish(14).starts_at
    assert view.slot.ends_at == house.wish(14, 45).starts_at, "what came free is told as it is"
    booking = house.wish(
        14, minutes=60, patient_id=nour.patient_id, room_id=one.fit.room_id, interpreter="ar"
    )
    done = book_from_list(house.desk, booking, nour.id, nour.version)
    assert (done.result.starts_at, done.result.ends_at) == (one.fit.starts_at, one.fit.ends_at)
    assert (show_waiting(house.desk).lines, freed_slots_of(house.desk)) == ((), ())


def test_beside_it_her_hours_her_rest_what_others_hold_and_the_room_count(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    hour = replace(house.talk, id=new_id(), name="lang", minutes=60)
    with house.desk.store.writing() as session:
        agenda_plan.add_service(session, hour)
    _waits(house, "Amal", hour, replace(TALK, minutes=60))
    book(house.desk, house.wish(16, minutes=75, patient_id=house.sam))
    talk = book(house.desk, house.wish(17, 15)).result
    cancel(house.desk, talk.id, talk.version, CancelledBy.PATIENT)
    assert freed_slots_of(house.desk) == (), "she goes home at six"
    book(house.desk, house.wish(13, minutes=60, patient_id=house.sam))
    _cancelled(house)
    (one,) = _of_els(house).fitting
    assert (one.fit.starts_at, one.fit.room_id) == (house.wish(14).starts_at, house.ground_floor.id)
    behind = house.wish(14, 45)
    taken = book(house.desk, replace(behind, therapist_id=house.jan.id, patient_id=house.sam)).result
    (one,) = _of_els(house).fitting
    assert one.fit.room_id == house.upstairs.id, "the other room is free for the whole hour"
    cancel(house.desk, taken.id, taken.version, CancelledBy.PATIENT)
    other = make_desk(Role.RECEPTION, name="Piet Aerts")
    ends_at = behind.starts_at + timedelta(minutes=45)
    hold(
        other, HoldWish(therapist_id=house.els.id, room_id=None, starts_at=behind.starts_at, ends_at=ends_at)
    )
    assert [one for one in freed_slots_of(house.desk) if one.slot.therapist_id == house.els.id] == []
