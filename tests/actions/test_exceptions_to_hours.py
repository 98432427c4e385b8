"""Days on which a kind of talk is not given, or a room or a kind is to be had beside its own hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.book_series import plan_series
from healthdesk.actions.find_moment import find_moment
from healthdesk.actions.plan_agenda import (
    add_availability,
    add_closures,
    plan_of,
    remove_closure,
    talks_left_outside,
)
from healthdesk.actions.read_load import read_load
from healthdesk.actions.show_agenda import show, warnings_for
from healthdesk.errors import NotAllowed
from healthdesk.records.availability import Availability, Closure
from healthdesk.records.ids import new_id
from healthdesk.records.load import LoadOf
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.series import SeriesWish
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk

THURSDAY = date(2026, 11, 26)
NEXT = THURSDAY + timedelta(days=7)


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.COORDINATOR))


def on(*days: date, **more: object) -> tuple[Closure, ...]:
    return tuple(
        Closure(id=new_id(), first_day=day, last_day=day, **more)  # type: ignore[arg-type]
        for day in days
    )


def first_day(house: AgendaHouse) -> tuple[date, int]:
    wish = MomentWish(minutes=45, service_id=house.talk.id, not_before=THURSDAY)
    at = find_moment(house.desk, wish).moments[0].starts_at.astimezone(house.desk.clock.zone)
    return at.date(), at.hour


def test_a_kind_is_not_given_on_several_dates_and_everything_knows(house: AgendaHouse) -> None:
    talk = book(house.desk, house.wish(14)).result
    done = add_closures(house.desk, on(THURSDAY, NEXT, service_id=house.talk.id, reason="studiedag"))
    assert first_day(house) == (date(2026, 11, 27), 13)
    assert "agenda.warn_kind_hours" in warnings_for(house.desk, house.wish(15))
    assert [line.appointment.id for line in talks_left_outside(house.desk)] == [talk.id]
    wish = SeriesWish(first=house.wish(16), every_weeks=1, count=2)
    plan = plan_series(house.desk, wish, MomentWish(minutes=45))
    assert [one.day for one in plan.skipped] == [THURSDAY, NEXT]
    view = show(house.desk, THURSDAY, THURSDAY)
    assert view.work[house.els.id], "the house is open, and she works: at other kinds of talk"
    assert view.closures == ()
    assert done.undo is not None
    done.undo(house.desk)
    assert (first_day(house), talks_left_outside(house.desk)) == ((THURSDAY, 13), ())


def test_some_hours_of_some_days(house: AgendaHouse) -> None:
    (gone,) = on(THURSDAY, service_id=house.talk.id, starts=time(13), ends=time(16))
    add_closures(house.desk, (replace(gone, last_day=NEXT),))
    assert first_day(house) == (THURSDAY, 16)
    remove_closure(house.desk, next(iter(plan_of(house.desk).closures)))
    assert first_day(house) == (THURSDAY, 13)


@pytest.mark.parametrize("whose", ["room_id", "service_id"])
def test_extra_hours_beside_their_own_and_none_where_it_has_none(house: AgendaHouse, whose: str) -> None:
    for room in (house.upstairs, house.ground_floor) if whose == "room_id" else ():
        extra = on(THURSDAY, room_id=room.id, opens=True)
        with pytest.raises(NotAllowed) as told:
            add_closures(house.desk, extra)
        assert told.value.key == "agenda.extra_always", "it would be nothing, or close it all other days"
    ids = (house.ground_floor.id, house.upstairs.id) if whose == "room_id" else (house.talk.id,)
    for one in ids:
        fridays = {"weekday": 4, "starts": time(13), "ends": time(18), "from_day": date(2026, 1, 1)}
        add_availability(house.desk, Availability(id=new_id(), **{whose: one}, **fridays))  # type: ignore[arg-type]
    assert first_day(house) == (date(2026, 11, 27), 13)
    for one in ids[:1]:
        add_closures(
            house.desk, on(THURSDAY, NEXT, **{whose: one}, opens=True, starts=time(15), ends=time(17))
        )
    assert first_day(house) == (THURSDAY, 15)
    assert warnings_for(house.desk, house.wish(15)) == ()
    book(house.desk, house.wish(15))
    assert talks_left_outside(house.desk) == ()
    assert [one.unusual for one in plan_of(house.desk).availability if one.whose in ids] == [None] * len(ids)
    if whose == "room_id":
        loads = {
            one.name: one.open_minutes for one in read_load(house.desk, THURSDAY, THURSDAY).lines[LoadOf.ROOM]
        }
        assert loads[house.ground_floor.name] == 120
