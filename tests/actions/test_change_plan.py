"""A room or a kind of talk is changed: what was booked stays, and what suits it no more is told first."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.change_plan import change_kind, change_room
from healthdesk.actions.find_moment import find_moment
from healthdesk.actions.keep_group import join
from healthdesk.actions.plan_agenda import add_service, plan_of, talks_left_outside
from healthdesk.actions.show_agenda import talks_of, warnings_for
from healthdesk.db import audit, patients
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.records.appointment import Mode
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.patient import AccessNeed
from healthdesk.records.practitioner import Role
from healthdesk.records.room import Room
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.COORDINATOR))


def _room(house: AgendaHouse) -> Room:
    return next(one for one in plan_of(house.desk).rooms if one.id == house.ground_floor.id)


def _kind(house: AgendaHouse) -> HealthcareService:
    return next(one for one in plan_of(house.desk).services if one.id == house.talk.id)


def _needs(house: AgendaHouse, *needs: AccessNeed) -> None:
    """What Yara needs."""
    with house.desk.store.writing() as session:
        yara = patients.by_id(session, house.yara)
        assert yara is not None
        patients.change(session, replace(yara, access_needs=frozenset(needs)))


def test_a_room_becomes_another_one_and_back_in_one_step(house: AgendaHouse) -> None:
    was = _room(house)
    done = change_room(
        house.desk, replace(was, name="tuinkamer", step_free=False, low_stimulus=True, seats=8)
    )
    now = _room(house)
    assert (now.name, now.step_free, now.low_stimulus, now.seats) == ("tuinkamer", False, True, 8)
    assert now == done.result
    assert done.undo is not None
    done.undo(house.desk)
    assert replace(_room(house), version=was.version) == was
    with house.desk.store.reading() as session:
        told = [entry.detail for entry in audit.entries(session) if entry.action == "room.change"]
    assert told == [{"changed": ["name", "step_free", "low_stimulus", "seats"]}] * 2


def test_a_kind_of_talk_becomes_another_one_and_back_in_one_step(house: AgendaHouse) -> None:
    was = _kind(house)
    wanted = replace(
        was,
        name="eerste gesprek",
        minutes=60,
        interpreter_minutes=30,
        buffer_minutes=10,
        modes=(Mode.ON_SITE, Mode.VIDEO),
        therapist_ids=(house.jan.id,),
    )
    done = change_kind(house.desk, wanted)
    assert _kind(house) == done.result == replace(wanted, version=was.version + 1)
    assert done.undo is not None
    done.undo(house.desk)
    assert replace(_kind(house), version=was.version) == was


def test_what_is_booked_is_as_long_as_it_was(house: AgendaHouse) -> None:
    talk = book(house.desk, house.wish(14)).result
    change_kind(house.desk, replace(_kind(house), minutes=90))
    (line,) = talks_of(house.desk, house.yara)
    assert line.appointment.ends_at - line.appointment.starts_at == timedelta(minutes=45)
    assert (line.appointment.starts_at, line.appointment.version) == (talk.starts_at, talk.version)


def test_a_room_with_stairs_is_said_of_who_cannot_take_them(house: AgendaHouse) -> None:
    _needs(house, AccessNeed.STEP_FREE)
    talk = book(house.desk, house.wish(14)).result
    book(house.desk, house.wish(15, patient_id=house.sam))
    book(house.desk, house.wish(16, patient_id=house.yara, room_id=house.upstairs.id))
    with_stairs = replace(_room(house), step_free=False)
    with pytest.raises(NotAllowed) as told:
        change_room(house.desk, with_stairs)
    assert (told.value.key, told.value.values) == (
        "agenda.room_leaves_one",
        {"count": "1", "days": "do 26 nov 2026 14:00"},
    )
    assert _room(house).step_free, "it is asked first"
    change_room(house.desk, with_stairs, leaving=True)
    (line,) = [one for one in talks_of(house.desk, house.yara) if one.appointment.id == talk.id]
    assert line.appointment.room_id == house.ground_floor.id, "nobody was put elsewhere unseen"
    assert warnings_for(house.desk, talk.wish, talk.id) == ("agenda.warn_steps",)
    change_room(house.desk, replace(_room(house), name="kamer A"))  # nothing more is lost by this


def test_fewer_chairs_are_said_of_who_comes_with_somebody_and_of_a_group(house: AgendaHouse) -> None:
    _needs(house, AccessNeed.COMPANION)
    book(house.desk, house.wish(14))
    group = HealthcareService(id=new_id(), name="groep", places=6, position=1)
    add_service(house.desk, group)
    wish = house.wish(16, patient_id=None, service_id=group.id)
    talk = book(house.desk, wish).result
    for who in (house.yara, house.sam):
        join(house.desk, talk.id, who)
    change_room(house.desk, replace(_room(house), seats=6))
    change_room(house.desk, replace(_room(house), seats=3))
    with pytest.raises(NotAllowed, match=r"agenda\.room_leaves") as told:
        change_room(house.desk, replace(_room(house), seats=2))
    assert told.value.values["count"] == "2"
    assert told.value.values["days"] == "do 26 nov 2026 14:00, do 26 nov 2026 16:00"


def test_a_room_out_of_use_leaves_its_talks_where_they_are(house: AgendaHouse) -> None:
    for hour in (13, 14, 15, 16):
        book(house.desk, house.wish(hour))
    with pytest.raises(NotAllowed, match=r"agenda\.room_leaves") as told:
        change_room(house.desk, replace(_room(house), active=False))
    assert (told.value.values["count"], str(told.value.values["days"])[-3:]) == ("4", ", …")
    change_room(house.desk, replace(_room(house), active=False), leaving=True)
    assert len(talks_of(house.desk, house.yara)) == 4
    assert len(talks_left_outside(house.desk)) == 4, "they are on the list to solve until they are elsewhere"
    answer = find_moment(house.desk, MomentWish(minutes=45), house.sam)
    assert {one.room_id for one in answer.moments} == {house.upstairs.id}


def test_who_gives_a_kind_no_more_and_a_way_that_goes_are_said(house: AgendaHouse) -> None:
    change_kind(house.desk, replace(_kind(house), modes=(Mode.ON_SITE, Mode.PHONE)))
    book(house.desk, house.wish(14))
    book(house.desk, house.wish(15, mode=Mode.PHONE, room_id=None))
    by_jan = replace(_kind(house), therapist_ids=(house.jan.id,))
    with pytest.raises(NotAllowed, match=r"agenda\.kind_leaves") as told:
        change_kind(house.desk, by_jan)
    assert told.value.values["count"] == "2"
    with pytest.raises(NotAllowed) as told:
        change_kind(house.desk, replace(_kind(house), modes=(Mode.ON_SITE,)))
    assert (told.value.key, told.value.values["days"]) == ("agenda.kind_leaves_one", "do 26 nov 2026 15:00")
    done = change_kind(house.desk, by_jan, leaving=True)
    assert _kind(house).therapist_ids == (house.jan.id,)
    assert done.undo is not None
    done.undo(house.desk)
    assert _kind(house).therapist_ids == ()


def test_what_was_booked_since_is_not_in_the_way_of_taking_it_back(house: AgendaHouse) -> None:
    kind = change_kind(house.desk, replace(_kind(house), modes=(Mode.ON_SITE, Mode.PHONE)))
    book(house.desk, house.wish(15, mode=Mode.PHONE, room_id=None))
    assert kind.undo is not None
    kind.undo(house.desk)
    assert Mode.PHONE not in _kind(house).modes
    change_room(house.desk, replace(_room(house), step_free=False))
    room = change_room(house.desk, replace(_room(house), step_free=True))
    _needs(house, AccessNeed.STEP_FREE)
    book(house.desk, house.wish(14))
    assert room.undo is not None
    room.undo(house.desk)
    assert not _room(house).step_free
    assert len(talks_of(house.desk, house.yara)) == 2


def test_of_two_desks_the_second_sees_what_the_first_made_of_it(house: AgendaHouse) -> None:
    room = _room(house)
    change_room(house.desk, replace(room, seats=8))
    with pytest.raises(ChangedMeanwhile) as told:
        change_room(house.desk, replace(room, name="tuinkamer"))
    assert isinstance(told.value.theirs, Room)
    assert (told.value.theirs.seats, told.value.theirs.name) == (8, "kamer 1")


def test_a_name_that_is_taken_and_who_may_not(house: AgendaHouse, make_desk: MakeDesk) -> None:
    with pytest.raises(NotAllowed, match=r"agenda\.name_taken"):
        change_room(house.desk, replace(_room(house), name=house.upstairs.name))
    assert _room(house).name == "kamer 1"
    with pytest.raises(NotPermitted):
        change_kind(make_desk(Role.VOLUNTEER_RECEPTION), replace(_kind(house), minutes=60))
