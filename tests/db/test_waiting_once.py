"""Two desks put one person on the waiting list at the same instant: she is on it once. On both engines."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

from healthdesk.clock import FixedClock
from healthdesk.db import migrate, waiting_list
from healthdesk.db.store import Store
from healthdesk.errors import NotAllowed
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.waiting import Waiting, WaitingUrgency
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk


def _waits(house: AgendaHouse, clock: FixedClock) -> Waiting:
    return Waiting(
        id=new_id(),
        patient_id=house.yara,
        service_id=house.talk.id,
        wish=MomentWish(minutes=45),
        urgency=WaitingUrgency.ROUTINE,
        since=clock.now(),
        note="",
        noted_by="An",
    )


def test_one_of_two_desks_is_told_that_she_waits_already(
    store: Store, make_desk: MakeDesk, clock: FixedClock
) -> None:
    house = furnished(make_desk(Role.RECEPTION))
    gate, told = threading.Barrier(2), []

    def put_on() -> None:
        gate.wait(30)
        try:
            with store.writing() as session:
                waiting_list.add(session, _waits(house, clock))
        except NotAllowed as refusal:
            told.append(refusal.key)

    desks = [threading.Thread(target=put_on) for _ in range(2)]
    for one in desks:
        one.start()
    for one in desks:
        one.join(30)
    assert told == ["waiting.on_it_already"]
    with store.reading() as session:
        (kept,) = waiting_list.open_ones(session)
    with store.writing() as session:
        waiting_list.change(session, replace(kept, ended_at=clock.now()))
        waiting_list.add(session, _waits(house, clock))


def test_who_was_on_it_twice_in_an_older_house_keeps_her_first_place(
    store: Store, make_desk: MakeDesk, clock: FixedClock
) -> None:
    house = furnished(make_desk(Role.RECEPTION))
    migrate.downgrade(store, "0020")
    first = _waits(house, clock)
    with store.writing() as session:
        waiting_list.add(session, replace(_waits(house, clock), since=clock.now() + timedelta(hours=1)))
        waiting_list.add(session, first)
    migrate.upgrade(store)
    with store.reading() as session:
        assert [one.id for one in waiting_list.open_ones(session)] == [first.id]
