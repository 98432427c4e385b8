"""A moment is held for somebody on the phone: by one desk, for a few minutes, and booked in one step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.desk import Desk
from healthdesk.actions.find_moment import find_moment
from healthdesk.actions.hold_moment import HELD_FOR, held_now, hold, let_go
from healthdesk.actions.show_agenda import show, warnings_for
from healthdesk.clock import FixedClock
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Mode
from healthdesk.records.hold import HoldWish, hold_of
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.rules.free_room import free_room
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk


@pytest.fixture
def house(sqlite_store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.RECEPTION))


@pytest.fixture
def other(house: AgendaHouse, make_desk: MakeDesk) -> AgendaHouse:
    """The same house, at the desk of somebody else."""
    return replace(house, desk=make_desk(Role.COORDINATOR))


def _moment(house: AgendaHouse, hour: int = 14) -> HoldWish:
    wish = house.wish(hour)
    return HoldWish(
        therapist_id=wish.therapist_id,
        room_id=wish.room_id,
        starts_at=wish.starts_at,
        ends_at=wish.starts_at + timedelta(minutes=wish.minutes),
    )


def _first(house: AgendaHouse) -> str:
    wish = MomentWish(minutes=45, therapist_id=house.els.id, not_before=house.wish(14).starts_at.date())
    found = find_moment(house.desk, wish, house.yara).moments[0].starts_at
    return f"{found.astimezone(house.desk.clock.zone):%d/%m %H:%M}"


def test_it_knows_as_what_and_how_it_is_to_be_booked(house: AgendaHouse, other: AgendaHouse) -> None:
    by_phone = replace(house.wish(13), mode=Mode.PHONE, room_id=None)
    hold(house.desk, hold_of(by_phone))
    (held,) = held_now(other.desk)
    assert (held.service_id, held.mode) == (house.talk.id, Mode.PHONE)
    hold(house.desk, _moment(house, 14))
    (held,) = held_now(other.desk)
    assert (held.service_id, held.mode) == (None, None), "free time that was chosen in the grid"


def test_others_see_it_are_refused_by_name_and_are_not_offered_it(
    house: AgendaHouse, other: AgendaHouse
) -> None:
    one = hold(house.desk, _moment(house, 13)).result
    assert held_now(other.desk) == (one,)
    with pytest.raises(NotAllowed) as told:
        book(other.desk, house.wish(13, patient_id=house.sam))
    assert (told.value.key, told.value.values) == ("hold.held", {"who": one.by, "until": "14:50"})
    with pytest.raises(NotAllowed) as told:
        hold(other.desk, _moment(house, 13))
    assert told.value.key == "hold.taken"
    assert "agenda.warn_held_taken" in warnings_for(other.desk, house.wish(13))
    assert (_first(house), _first(other)) == ("26/11 13:00", "26/11 13:45")


def test_who_holds_it_books_it_in_one_step(house: AgendaHouse, other: AgendaHouse) -> None:
    hold(house.desk, _moment(house))
    assert warnings_for(house.desk, house.wish(14)) == ()
    book(house.desk, house.wish(14))
    assert held_now(other.desk) == ()


def test_it_ends_by_itself_and_whoever_is_next_may_have_it(
    house: AgendaHouse, other: AgendaHouse, clock: FixedClock
) -> None:
    hold(house.desk, _moment(house))
    clock.advance(HELD_FOR)
    assert held_now(house.desk) == ()
    assert book(other.desk, house.wish(14, patient_id=house.sam)).result.patient_id == house.sam


def test_one_at_a_time_and_it_can_be_let_go(house: AgendaHouse, other: AgendaHouse) -> None:
    hold(house.desk, _moment(house, 14))
    done = hold(house.desk, _moment(house, 16))
    assert [one.starts_at for one in held_now(other.desk)] == [_moment(house, 16).starts_at]
    let_go(house.desk, done.result.id)
    let_go(house.desk, done.result.id)
    assert held_now(other.desk) == ()


def test_a_room_that_somebody_else_holds_is_not_proposed_to_others(
    house: AgendaHouse, other: AgendaHouse
) -> None:
    hold(house.desk, _moment(house))
    day, starts_at = date(2026, 11, 26), house.wish(14).starts_at

    def proposed(desk: Desk) -> object:
        view = show(desk, day, day)
        ends_at = starts_at + timedelta(minutes=45)
        return free_room(view.rooms, (), house.jan.id, starts_at, ends_at, view.rooms_away)

    assert proposed(other.desk) == house.upstairs.id
    assert proposed(house.desk) == house.ground_floor.id, "it is held for whom she books"
