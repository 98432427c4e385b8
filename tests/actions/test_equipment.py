"""A sand tray is used once at a time: found by the search, booked, held and given back, on both engines."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.book_series import plan_series
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.find_moment import begin, find_moment
from healthdesk.actions.give_freed_slot import book_from_list, who_fits
from healthdesk.actions.hold_moment import hold
from healthdesk.actions.keep_equipment import add_equipment, all_equipment, change_equipment
from healthdesk.actions.keep_waiting_list import WaitingWish, policy_of, put_on, set_policy
from healthdesk.actions.show_agenda import show, warnings_for
from healthdesk.db import freed_slots
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import BookingWish, CancelledBy
from healthdesk.records.equipment import Equipment
from healthdesk.records.hold import hold_of
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.series import SeriesWish
from healthdesk.records.waiting import ListState
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.COORDINATOR))


def tray(house: AgendaHouse, *, fixed: bool = False) -> Equipment:
    """A sand tray, to be brought anywhere or standing upstairs."""
    where = house.upstairs.id if fixed else None
    return add_equipment(house.desk, Equipment(id=new_id(), name="zandtafel", room_id=where)).result


def with_jan(house: AgendaHouse, hour: int, minute: int = 0, **more: object) -> BookingWish:
    values: dict[str, object] = {"patient_id": house.sam, "therapist_id": house.jan.id}
    return house.wish(hour, minute, **{**values, "room_id": house.upstairs.id, **more})


def test_it_is_in_one_talk_at_a_time_whatever_is_asked(house: AgendaHouse) -> None:
    piece, desk = tray(house), house.desk
    one = book(desk, house.wish(14, equipment_id=piece.id)).result
    with pytest.raises(NotAllowed) as told:
        book(desk, with_jan(house, 14, 30, equipment_id=piece.id))
    assert told.value.key == "agenda.room_taken_next"
    assert told.value.values["who"] == "zandtafel"
    with pytest.raises(NotAllowed):
        book(desk, with_jan(house, 14, equipment_id=piece.id, overlap_reason="stagiair"))
    assert warnings_for(desk, with_jan(house, 14, equipment_id=piece.id)) == ("agenda.warn_equipment_taken",)
    day = desk.clock.today() + timedelta(days=1)
    assert [line.equipment for line in show(desk, day, day).lines] == ["zandtafel"]
    gone = cancel(desk, one.id, one.version, CancelledBy.PATIENT)
    book(desk, with_jan(house, 14, 30, equipment_id=piece.id))
    assert gone.undo is not None
    with pytest.raises(NotAllowed):
        gone.undo(desk)


def test_what_stands_in_a_room_is_warned_about_elsewhere_and_searched_there(house: AgendaHouse) -> None:
    piece, desk = tray(house, fixed=True), house.desk
    warned = warnings_for(desk, house.wish(14, equipment_id=piece.id))
    assert warned == ("agenda.warn_equipment_elsewhere",)
    wish = MomentWish(minutes=45, equipment=(piece.id,), therapist_id=house.els.id)
    found = find_moment(desk, wish, house.yara).moments
    assert {(one.room_id, one.equipment_id) for one in found} == {(house.upstairs.id, piece.id)}
    first = found[0]
    book(desk, with_jan(house, 14, starts_at=first.starts_at, equipment_id=piece.id))
    assert find_moment(desk, wish, house.yara).moments[0].starts_at > first.starts_at
    change_equipment(desk, replace(piece, active=False))
    assert find_moment(desk, wish, house.yara).moments == ()
    assert find_moment(desk, wish, house.yara).fell_away["agenda.fell_equipment"] > 0
    assert [one.active for one in all_equipment(desk)] == [False]
    assert begin(desk, house.yara).equipment == ()


def test_a_series_tells_the_days_on_which_it_is_taken_and_a_held_moment_holds_it(house: AgendaHouse) -> None:
    piece, desk = tray(house), house.desk
    later = with_jan(house, 14, equipment_id=piece.id)
    book(desk, replace(later, starts_at=later.starts_at + timedelta(weeks=1)))
    wish = SeriesWish(first=house.wish(14, equipment_id=piece.id), count=3)
    plan = plan_series(desk, wish, MomentWish(minutes=45))
    assert [one.clashes for one in plan.occurrences] == [(), ("agenda.warn_equipment_taken",), ()]
    hold(desk, hold_of(house.wish(16, equipment_id=piece.id)))
    other = replace(desk, actor=replace(desk.actor, practitioner_id=house.jan.id, name="Jan"))
    with pytest.raises(NotAllowed, match=r"hold\.held"):
        book(other, with_jan(house, 16, equipment_id=piece.id))
    search = MomentWish(minutes=45, equipment=(piece.id,), not_before=house.desk.clock.today())
    starts = {one.starts_at for one in find_moment(desk, search, house.yara).moments}
    assert starts, "what she holds herself is in nobody's way but that of others"
    book(desk, house.wish(16, equipment_id=piece.id))


def test_who_waits_for_it_gets_it_with_the_moment_that_came_free(house: AgendaHouse) -> None:
    piece, desk = tray(house), house.desk
    set_policy(desk, replace(policy_of(desk), state=ListState.OPEN))
    wish = MomentWish(minutes=45, equipment=(piece.id,))
    waiting = put_on(desk, WaitingWish(patient_id=house.yara, service_id=house.talk.id, wish=wish)).result
    one = book(desk, house.wish(14, patient_id=house.sam)).result
    cancel(desk, one.id, one.version, CancelledBy.PATIENT)
    with desk.store.reading() as session:
        (slot,) = freed_slots.ahead(session, desk.clock.now(), 5)
    (candidate,) = who_fits(desk, slot.id).candidates
    assert (candidate.fit.fits, candidate.fit.equipment_id) == (True, piece.id)
    taken = book(desk, with_jan(house, 14, equipment_id=piece.id))
    (candidate,) = who_fits(desk, slot.id).candidates
    assert candidate.fit.misses == ("agenda.fell_equipment",)
    assert taken.undo is not None
    taken.undo(desk)
    book_from_list(desk, house.wish(14, equipment_id=piece.id), waiting.id, waiting.version)
    with pytest.raises(NotAllowed):
        book(desk, with_jan(house, 14, equipment_id=piece.id))
