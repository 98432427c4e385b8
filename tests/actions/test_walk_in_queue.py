"""The queue at the desk: numbers, who takes whom, and about how long."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_walk_in import step, welcome
from healthdesk.actions.keep_rota import Given, LeadChange, arrange
from healthdesk.actions.show_queue import show_queue
from healthdesk.actions.walk_in_policy import policy_of, set_policy
from healthdesk.clock import FixedClock
from healthdesk.db import practitioners
from healthdesk.db.store import Store
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Mode
from healthdesk.records.house import HouseKind
from healthdesk.records.practitioner import Role
from healthdesk.records.walk_in import BoardShows, WalkInState
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    """TEJO on a Wednesday at a quarter to three; Els and Jan work until six."""
    return furnished(make_desk(Role.COORDINATOR, kind=HouseKind.TEJO))


def later(desk: Desk, minutes: int) -> Desk:
    instant = desk.clock.now() + timedelta(minutes=minutes)
    return replace(desk, clock=FixedClock(instant=instant, zone=desk.clock.zone))


def test_everybody_has_the_next_number_of_the_day(store: Store, house: AgendaHouse) -> None:
    first = welcome(house.desk, "Ama")
    second = welcome(house.desk, "Bo").result
    assert (first.result.number, second.number) == (1, 2)
    assert first.undo is not None
    first.undo(house.desk)
    assert welcome(house.desk).result.number == 3, "no number is given twice"
    night = later(house.desk, 9 * 60 + 14)
    assert welcome(night).result.number == 4, "23:59"
    assert welcome(later(night, 24 * 60)).result.number == 1, "another day"
    assert store.kind


def test_who_came_before_midnight_still_waits_after_it(store: Store, house: AgendaHouse) -> None:
    welcome(house.desk, "Cas")  # whom nobody noted as helped when the house closed
    night = later(house.desk, 9 * 60 + 5)  # ten to twelve, where a house is open by then
    ama, bo = welcome(night, "Ama").result, welcome(later(night, 9), "Bo").result
    after = later(night, 20)
    assert [line.walk_in.id for line in show_queue(after).lines] == [ama.id, bo.id]
    third = welcome(after, "Dee").result
    assert (third.number, third.day) == (4, after.clock.today()), "nobody is called by Ama's number"
    step(after, ama.id, ama.version, WalkInState.HELPED)
    assert [line.walk_in.id for line in show_queue(after).lines] == [bo.id, third.id]
    morning = later(night, 8 * 60)
    assert [line.walk_in.id for line in show_queue(morning).lines] == [third.id]
    assert store.kind


def test_who_is_free_when_tells_how_long_it_takes(house: AgendaHouse) -> None:
    desk = house.desk
    today = desk.clock.today() - house.wish(14).starts_at.date()
    for therapist, hour, minute in ((house.els, 14, 45), (house.jan, 15, 0)):
        wish = house.wish(
            hour, minute, therapist_id=therapist.id, room_id=None, patient_id=None, mode=Mode.PHONE
        )
        book(desk, replace(wish, patient_id=None, starts_at=wish.starts_at + today))
    arrange(desk, lead=LeadChange((desk.clock.today(), "afternoon"), house.jan.id, None))
    one, two = welcome(desk, "Ama").result, welcome(desk, "Bo").result
    queue = show_queue(desk)
    now = desk.clock.now()
    assert [taker.name for taker in queue.takers] == ["Els Maes", "Jan Wouters"]
    assert [taker.leads for taker in queue.takers] == [False, True]
    assert queue.expected == {one.id: now + timedelta(minutes=45), two.id: now + timedelta(minutes=60)}
    taken = step(desk, one.id, one.version, WalkInState.TAKEN, by=house.jan.id).result
    assert (taken.taken_by, taken.taken_at) == (house.jan.id, now)
    assert show_queue(desk).expected == {two.id: now + timedelta(minutes=45)}
    assert [line.taken_by for line in show_queue(desk).lines] == ["Jan Wouters", ""]
    after_hours = later(desk, 4 * 60)
    assert show_queue(after_hours).takers == (), "nobody is there: nothing is said"
    assert show_queue(after_hours).expected == {}
    with pytest.raises(NotAllowed):
        step(desk, two.id, two.version, WalkInState.TAKEN, by=house.yara)


def test_a_house_whose_desk_helps_reckons_with_who_is_on_the_rota(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    jef = make_desk(Role.VOLUNTEER_RECEPTION, kind=HouseKind.TEJO)
    policy = policy_of(house.desk)
    assert policy.shows is BoardShows.NUMBER
    wanted = replace(policy, taken_by=frozenset({Role.VOLUNTEER_RECEPTION}), minutes=10)
    done = set_policy(house.desk, wanted)
    one, two = welcome(jef).result, welcome(jef).result
    assert show_queue(jef).takers == ()
    mine = Given(jef.actor.practitioner_id, Role.VOLUNTEER_RECEPTION, jef.clock.today(), "afternoon")
    arrange(jef, [mine])
    now = jef.clock.now()
    assert show_queue(jef).expected == {one.id: now, two.id: now + timedelta(minutes=10)}
    assert done.undo is not None
    done.undo(house.desk)
    assert policy_of(house.desk).taken_by == policy.taken_by


def test_nobody_is_given_to_a_colleague_who_works_here_no_more(house: AgendaHouse) -> None:
    """The list at this desk was drawn before she left."""
    ama = welcome(house.desk, "Ama").result
    with house.desk.store.writing() as session:
        practitioners.change(session, replace(house.els, active=False))
    with pytest.raises(NotAllowed, match=r"today\.nobody_takes"):
        step(house.desk, ama.id, ama.version, WalkInState.TAKEN, by=house.els.id)
    assert step(house.desk, ama.id, ama.version, WalkInState.TAKEN, by=house.jan.id).result.taken_by
