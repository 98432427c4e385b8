"""A place in a group while the house is closed, or who holds it is away, is promised to nobody."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from healthdesk.actions.find_places import find_courses, find_places
from healthdesk.actions.give_freed_slot import freed_slots_of, who_fits
from healthdesk.actions.give_group_place import give_place
from healthdesk.actions.hold_moment import hold
from healthdesk.actions.keep_group import join
from healthdesk.actions.keep_group_series import join_series
from healthdesk.actions.keep_waiting_list import WaitingWish, put_on, show_waiting
from healthdesk.actions.let_into_group import let_in, let_in_series
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.show_today import show_today
from healthdesk.db import agenda_plan, group_places
from healthdesk.errors import NotAllowed
from healthdesk.records.availability import Closure
from healthdesk.records.hold import HoldWish
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.series import Reach
from healthdesk.records.task import TaskKind
from healthdesk.records.waiting import GroupOpening, Waiting
from tests.actions.test_group import GROUP, group, with_group
from tests.actions.test_group_series import dates_of, weeks
from tests.agenda_house import AgendaHouse
from tests.stores import MakeDesk

THURSDAY, NEXT = date(2026, 11, 26), date(2026, 12, 3)


@pytest.fixture
def house(sqlite_store: object, make_desk: MakeDesk) -> AgendaHouse:
    return with_group(make_desk(Role.COORDINATOR))


def _waits(house: AgendaHouse) -> Waiting:
    who = register(house.desk, replace(blank(house.desk), used_name="Amal", age=17)).result.id
    wanted = WaitingWish(patient_id=who, service_id=GROUP.id, wish=MomentWish(minutes=90))
    return put_on(house.desk, wanted).result


def _shut(
    house: AgendaHouse, day: date, therapist_id: UUID | None = None, room_id: UUID | None = None
) -> None:
    one = Closure(id=new_id(), first_day=day, last_day=day, therapist_id=therapist_id, room_id=room_id)
    with house.desk.store.writing() as session:
        agenda_plan.add_closure(session, one)


@pytest.mark.parametrize(
    ("whose", "told"),
    [("house", "agenda.fell_closed"), ("els", "group.fell_away"), ("ground_floor", "group.fell_room_closed")],
)
def test_nobody_is_offered_or_given_a_place_that_day_and_the_search_says_why(
    house: AgendaHouse, whose: str, told: str
) -> None:
    one, amal = group(house), _waits(house)
    (view,) = freed_slots_of(house.desk)
    therapist_id = house.els.id if whose == "els" else None
    _shut(house, THURSDAY, therapist_id, house.ground_floor.id if whose == "ground_floor" else None)
    assert freed_slots_of(house.desk) == ()
    assert TaskKind.FREED_SLOT not in {task.kind for task in show_today(house.desk).tasks}
    with pytest.raises(NotAllowed, match=r"waiting\.place_gone"):
        who_fits(house.desk, one.id)
    assert isinstance(view.slot, GroupOpening)
    with pytest.raises(NotAllowed, match=r"waiting\.place_gone"):
        give_place(house.desk, view.slot, amal)
    assert len(show_waiting(house.desk).lines) == 1, "she waits on"
    answer = find_places(house.desk, GROUP.id, house.sam)
    assert (answer.moments, answer.fell_away) == ((), {told: 1})


def test_a_day_that_another_desk_closes_at_this_very_instant_is_given_to_nobody(
    store: object, make_desk: MakeDesk
) -> None:
    """While the place is being given the coordinator's step is not over yet: it is waited for."""
    house = with_group(make_desk(Role.COORDINATOR))
    one, amal = group(house), _waits(house)
    (view,) = freed_slots_of(house.desk)
    assert isinstance(view.slot, GroupOpening)
    told: list[str] = []

    def give(opening: GroupOpening) -> None:
        try:
            give_place(house.desk, opening, amal)
        except NotAllowed as refusal:
            told.append(refusal.key)

    giving = threading.Thread(target=give, args=(view.slot,))
    with house.desk.store.writing() as session:
        group_places.one_by_one(session, one.id)
        agenda_plan.add_closure(session, Closure(id=new_id(), first_day=THURSDAY, last_day=THURSDAY))
        giving.start()
        giving.join(0.5)
        assert giving.is_alive(), "it has its turn after the closure"
    giving.join(60)
    assert told == ["waiting.place_gone"]
    assert dates_of(house, amal.patient_id) == []
    assert len(show_waiting(house.desk).lines) == 1, "she waits on"


def test_leave_of_somebody_else_and_another_day_take_nothing_away(house: AgendaHouse) -> None:
    group(house)
    _waits(house)
    _shut(house, THURSDAY, house.jan.id)
    _shut(house, THURSDAY, room_id=house.upstairs.id)
    _shut(house, NEXT)
    assert len(freed_slots_of(house.desk)) == 1
    assert len(find_places(house.desk, GROUP.id, house.sam).moments) == 1


def test_a_series_is_offered_and_given_without_the_date_that_is_closed(house: AgendaHouse) -> None:
    talks, amal = weeks(house), _waits(house)
    _shut(house, NEXT)
    (view,) = freed_slots_of(house.desk)
    assert isinstance(view.slot, GroupOpening)
    assert view.slot.times == 3
    (found,) = find_courses(house.desk, GROUP.id, house.sam).moments
    assert found.times == 3
    give_place(house.desk, view.slot, amal)
    assert dates_of(house, amal.patient_id) == ["26/11", "10/12", "17/12"]
    assert len(let_in_series(house.desk, talks[0].id, house.sam, Reach.ALL).result) == 3


def test_a_place_is_held_where_only_the_date_that_is_closed_is_full(house: AgendaHouse) -> None:
    """What is offered can be held while she is called; nobody goes to the full date, for it is closed."""
    talks = weeks(house)
    for who in (house.yara, house.sam):
        join(house.desk, talks[1].id, who)
    _waits(house)
    assert freed_slots_of(house.desk) == ()
    _shut(house, NEXT)
    (view,) = freed_slots_of(house.desk)
    wish = HoldWish(
        therapist_id=view.slot.therapist_id,
        room_id=view.slot.room_id,
        starts_at=view.slot.starts_at,
        ends_at=view.slot.ends_at,
        opening_id=view.slot.id,
    )
    assert hold(house.desk, wish).result.opening_id == view.slot.id
    for day in (THURSDAY, date(2026, 12, 10), date(2026, 12, 17)):
        _shut(house, day)
    with pytest.raises(NotAllowed, match=r"hold\.taken"):
        hold(house.desk, wish)


def test_of_a_series_of_which_no_date_goes_on_nothing_is_offered(house: AgendaHouse) -> None:
    talks = weeks(house, 2)
    _waits(house)
    _shut(house, THURSDAY, house.els.id)
    _shut(house, NEXT)
    assert freed_slots_of(house.desk) == ()
    answer = find_courses(house.desk, GROUP.id, house.sam)
    assert (answer.moments, answer.fell_away) == ((), {"group.fell_away": 1})
    with pytest.raises(NotAllowed, match=r"group\.all_shut"):
        join_series(house.desk, talks[0].id, house.sam, Reach.ALL)


def test_at_the_group_itself_a_person_decides(house: AgendaHouse) -> None:
    """Who points at the very date knows more than the calendar: the group may be moved tomorrow."""
    one = group(house)
    _shut(house, THURSDAY)
    assert let_in(house.desk, one.id, house.sam).result.id == one.id
