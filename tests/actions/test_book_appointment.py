"""Booking as it happens at two desks: nobody is promised the same moment twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.book_series import plan_series
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.change_plan import change_kind, change_room
from healthdesk.actions.find_moment import begin, find_moment
from healthdesk.actions.follow_arrival import step
from healthdesk.actions.hold_moment import hold
from healthdesk.actions.move_appointment import BookingPlace, move_to
from healthdesk.actions.plan_agenda import add_closure
from healthdesk.actions.show_agenda import show, talks_of, warnings_for
from healthdesk.db import agenda_plan, audit, taken_times
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.appointment import AppointmentState, CancelledBy
from healthdesk.records.availability import Closure
from healthdesk.records.hold import hold_of
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish, Window
from healthdesk.records.practitioner import Role
from healthdesk.records.series import SeriesWish
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.RECEPTION))


@pytest.mark.parametrize(
    ("what", "key"),
    [
        ("therapist", "agenda.therapist_taken_next"),
        ("room", "agenda.room_taken_next"),
        ("person", "agenda.person_taken_next"),
    ],
)
def test_the_refusal_says_who_stands_in_the_way(house: AgendaHouse, what: str, key: str) -> None:
    book(house.desk, house.wish(14))
    other = {"patient_id": house.sam, "therapist_id": house.jan.id, "room_id": house.upstairs.id}
    del other[{"therapist": "therapist_id", "room": "room_id", "person": "patient_id"}[what]]
    with pytest.raises(NotAllowed) as told:
        book(house.desk, house.wish(14, 30, **other))
    assert told.value.key == key
    assert told.value.values["start"] == "14:00"
    assert told.value.values["end"] == "14:45"


def test_the_next_moment_that_is_told_is_one_of_which_nothing_is_said(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    """With the preparation and the rest of its kind, and of who was chosen by hand."""
    kept = replace(house.talk, before_minutes=15, buffer_minutes=15, therapist_ids=(house.jan.id,))
    change_kind(make_desk(Role.COORDINATOR), kept)
    book(house.desk, house.wish(14))
    with pytest.raises(NotAllowed) as told:
        book(house.desk, house.wish(14, 30, patient_id=house.sam))
    assert str(told.value.values["next"]).endswith("15:15")
    later = house.wish(15, 15, patient_id=house.sam)
    assert warnings_for(house.desk, later) == ("agenda.warn_not_given",)


def test_one_after_the_other_is_no_overlap(house: AgendaHouse) -> None:
    book(house.desk, house.wish(14))
    book(house.desk, house.wish(14, 45, patient_id=house.sam))
    view = show(
        house.desk, house.desk.clock.today() + timedelta(days=1), house.desk.clock.today() + timedelta(days=1)
    )
    assert [line.person for line in view.lines] == ["YARA", "SAM"]


def test_a_cancelled_moment_is_free_again_and_undo_takes_it_back(house: AgendaHouse) -> None:
    first = book(house.desk, house.wish(14)).result
    gone = cancel(house.desk, first.id, first.version, CancelledBy.PATIENT, "ziek")
    assert gone.undo is not None
    gone.undo(house.desk)
    with pytest.raises(NotAllowed):
        book(house.desk, house.wish(14, patient_id=house.sam))


def test_undo_of_a_cancel_is_refused_when_somebody_else_took_the_moment(house: AgendaHouse) -> None:
    first = book(house.desk, house.wish(14)).result
    gone = cancel(house.desk, first.id, first.version, CancelledBy.PATIENT, "")
    book(house.desk, house.wish(14, patient_id=house.sam))
    assert gone.undo is not None
    with pytest.raises(NotAllowed):
        gone.undo(house.desk)


def test_moving_onto_another_talk_is_refused_and_changes_nothing(house: AgendaHouse) -> None:
    book(house.desk, house.wish(14))
    second = book(house.desk, house.wish(15, patient_id=house.sam)).result
    start = house.wish(14, 30).starts_at
    with pytest.raises(NotAllowed):
        move_to(house.desk, second.id, second.version, BookingPlace(start, start + timedelta(minutes=45)))
    assert talks_of(house.desk, house.sam)[0].appointment == second


def test_two_desks_that_move_the_same_talk(house: AgendaHouse) -> None:
    one = book(house.desk, house.wish(14)).result
    start = house.wish(16).starts_at
    move_to(house.desk, one.id, one.version, BookingPlace(start, start + timedelta(minutes=45)))
    with pytest.raises(ChangedMeanwhile):
        move_to(house.desk, one.id, one.version, BookingPlace(start, start + timedelta(minutes=30)))


def test_what_happens_at_the_desk_is_noted_on_its_day(house: AgendaHouse) -> None:
    one, desk = book(house.desk, house.wish(14)).result, house.desk
    for state in (
        AppointmentState.ARRIVED,
        AppointmentState.IN,
        AppointmentState.DONE,
        AppointmentState.NO_SHOW,
    ):
        with pytest.raises(NotAllowed, match=r"agenda\.not_its_day") as refused:
            step(desk, one.id, one.version, state)
        assert refused.value.values == {"day": "do 26 nov 2026"}
    house.on_the_day()
    came = step(desk, one.id, one.version, AppointmentState.ARRIVED).result
    week = timedelta(weeks=1)
    place = BookingPlace(starts_at=came.starts_at + week, ends_at=came.ends_at + week)
    moved = move_to(desk, came.id, came.version, place)
    assert (moved.result.state, moved.result.arrived_at) == (AppointmentState.BOOKED, None), "not there yet"
    assert moved.undo is not None
    assert moved.undo(desk).result.arrived_at == came.arrived_at


def test_the_day_goes_by_and_every_step_is_on_record(house: AgendaHouse) -> None:
    one = book(house.desk, house.wish(14)).result
    house.on_the_day()
    for state in (AppointmentState.ARRIVED, AppointmentState.IN, AppointmentState.DONE):
        one = step(house.desk, one.id, one.version, state).result
    assert one.arrived_at == house.desk.clock.now()
    with house.desk.store.reading() as session:
        actions = [entry.action for entry in audit.entries(session, patient_id=house.yara)]
        assert audit.verify(session).whole
    assert actions == ["appointment.done", "appointment.in", "appointment.arrived", "appointment.book"]


def test_what_is_found_can_be_booked(house: AgendaHouse) -> None:
    book(house.desk, house.wish(13))
    wish = MomentWish(
        minutes=45, languages=("fr",), step_free=True, not_before=house.desk.clock.today() + timedelta(1)
    )
    answer = find_moment(house.desk, wish, house.sam)
    best = answer.moments[0]
    assert best.starts_at == house.wish(13, 45).starts_at
    assert best.therapist_id == house.els.id
    assert best.room_id == house.ground_floor.id
    book(house.desk, house.wish(13, 45, patient_id=house.sam))
    assert find_moment(house.desk, wish, house.sam).moments[0].starts_at > best.starts_at


def test_rest_after_a_talk_is_kept_free_by_the_search_and_said_to_who_books_by_hand(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    change_kind(make_desk(Role.COORDINATOR), replace(house.talk, buffer_minutes=15))
    one = book(house.desk, house.wish(14)).result
    assert warnings_for(house.desk, house.wish(14, 45)) == ("agenda.warn_rest",), "after that one"
    assert warnings_for(house.desk, house.wish(13, 15)) == ("agenda.warn_rest",), "before that one"
    assert warnings_for(house.desk, house.wish(15)) == warnings_for(house.desk, house.wish(13)) == ()
    assert warnings_for(house.desk, one.wish, one.id) == ()
    wish = MomentWish(minutes=45, therapist_id=house.els.id, buffer_minutes=15)
    later = replace(wish, not_before=date(2026, 11, 26), only=(Window(None, time(14)),))
    found = find_moment(house.desk, later, house.sam).moments[0].starts_at
    assert found == house.wish(15).starts_at
    book(house.desk, house.wish(14, 45, patient_id=house.sam))


def _first(house: AgendaHouse, wish: MomentWish, day: date = date(2026, 11, 26)) -> str:
    """When Els has room first for Sam, from one in the afternoon of this day."""
    asked = replace(wish, therapist_id=house.els.id, not_before=day, only=(Window(None, time(13)),))
    found = find_moment(house.desk, asked, house.sam).moments[0].starts_at
    return f"{found.astimezone(house.desk.clock.zone):%d %H:%M}"


def test_preparation_before_a_talk_is_kept_free_by_the_search_and_said_to_who_books_by_hand(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    change_kind(make_desk(Role.COORDINATOR), replace(house.talk, before_minutes=15))
    one = book(house.desk, house.wish(14)).result
    assert warnings_for(house.desk, house.wish(14, 45)) == ("agenda.warn_preparation",), "its own"
    assert warnings_for(house.desk, house.wish(13, 15)) == ("agenda.warn_preparation",), "that of the next"
    assert warnings_for(house.desk, house.wish(15)) == warnings_for(house.desk, house.wish(13)) == ()
    assert warnings_for(house.desk, one.wish, one.id) == ()
    assert _first(house, MomentWish(minutes=45, before_minutes=15)) == "26 15:00"
    assert _first(house, MomentWish(minutes=45)) == "26 13:00", "another kind ends before it is prepared"
    assert _first(house, MomentWish(minutes=60)) == "26 14:45"
    tomorrow = MomentWish(minutes=45, before_minutes=15)
    assert _first(house, tomorrow, date(2026, 11, 27)) == "27 13:15", "she prepares it in her hours"
    assert begin(house.desk, house.sam, house.talk.id).wish.before_minutes == 15
    book(house.desk, house.wish(14, 45, patient_id=house.sam))


def test_rest_after_one_talk_and_preparation_of_the_next_are_both_kept(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    both = replace(house.talk, minutes=50, before_minutes=10, buffer_minutes=15)
    change_kind(make_desk(Role.COORDINATOR), both)
    book(house.desk, house.wish(14, minutes=50))
    said = [warnings_for(house.desk, house.wish(15, minute)) for minute in (0, 5, 14, 15)]
    assert said == [("agenda.warn_rest",), ("agenda.warn_preparation",), ("agenda.warn_preparation",), ()]
    said = [warnings_for(house.desk, house.wish(12, minute, minutes=60)) for minute in (36, 35)]
    assert [keys[1:] for keys in said] == [("agenda.warn_preparation",), ()], "twelve is before her hours"
    wish = MomentWish(minutes=50, before_minutes=10, buffer_minutes=15)
    assert _first(house, wish) == "26 15:15"
    change_kind(make_desk(Role.COORDINATOR), replace(both, buffer_minutes=0, version=2))
    assert _first(house, replace(wish, buffer_minutes=0)) == "26 15:00", "fifty minutes and ten are an hour"


def test_what_is_kept_free_is_some_minutes_and_no_working_day(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.COORDINATOR)
    for minutes in (-5, 481):
        with pytest.raises(NotAllowed, match=r"agenda\.odd_length"):
            change_kind(desk, replace(house.talk, before_minutes=minutes))
        with pytest.raises(NotAllowed, match=r"agenda\.odd_length"):
            change_room(desk, replace(house.ground_floor, rest_minutes=minutes))


def test_a_room_stays_empty_after_a_talk_for_the_search_and_is_said_to_who_books_by_hand(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    """The ground floor is aired for twenty minutes; Jan has his talk there, so Els is free all the time."""
    change_room(make_desk(Role.COORDINATOR), replace(house.ground_floor, rest_minutes=20))
    one = book(house.desk, house.wish(14, therapist_id=house.jan.id)).result
    times = [(13, 15), (13, 26), (15, 4)]
    said = [warnings_for(house.desk, house.wish(*at, minutes=30)) for at in times]
    assert said == [("agenda.warn_room_rest",)] * 3
    said = [warnings_for(house.desk, house.wish(*at, minutes=30)) for at in [(13, 10), (15, 5)]]
    assert said == [(), ()]
    assert warnings_for(house.desk, house.wish(14, 45, room_id=house.upstairs.id)) == ()
    assert warnings_for(house.desk, one.wish, one.id) == (), "its own rest is not in its way"
    low = MomentWish(minutes=45, step_free=True)
    assert _first(house, low) == "26 15:15", "kamer 1 alone is on the ground floor"
    assert _first(house, replace(low, minutes=30)) == "26 13:00", "aired before two"
    assert _first(house, replace(low, step_free=False)) == "26 13:00", "upstairs"
    change_room(make_desk(Role.COORDINATOR), replace(house.ground_floor, rest_minutes=15, version=2))
    assert _first(house, low) == "26 13:00"


def test_a_room_that_is_held_is_aired_too_and_a_closed_one_needs_no_rest(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.COORDINATOR)
    change_room(desk, replace(house.ground_floor, rest_minutes=30))
    day = date(2026, 11, 26)
    shut = Closure(
        id=new_id(),
        room_id=house.ground_floor.id,
        first_day=day,
        last_day=day,
        starts=time(13, 45),
        ends=time(15),
    )
    done = add_closure(desk, shut)
    low = MomentWish(minutes=45, step_free=True)
    assert _first(house, low) == "26 13:00"
    assert _first(house, replace(low, minutes=60)) == "26 15:00"
    assert done.undo is not None
    done.undo(desk)
    hold(desk, hold_of(house.wish(14, therapist_id=house.jan.id)))
    assert _first(house, low) == "26 15:15", "a colleague is on the phone about two o'clock"


def test_an_interpreter_has_a_chair_with_whom_one_is_needed_and_with_no_other(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    """She speaks Turkish, as Jan does; with Els an interpreter comes. There are two chairs in each room."""
    desk = make_desk(Role.COORDINATOR)
    for room in (house.ground_floor, house.upstairs):
        change_room(desk, replace(room, seats=2))
    wish = MomentWish(minutes=45, languages=("tr",), interpreter="tr", not_before=date(2026, 12, 3))
    found = find_moment(house.desk, wish, house.yara)
    assert {one.therapist_id for one in found.moments} == {house.jan.id}
    assert find_moment(house.desk, replace(wish, therapist_id=house.els.id), house.yara).moments == ()
    refused = find_moment(house.desk, replace(wish, therapist_id=house.els.id), house.yara).fell_away
    assert refused["agenda.fell_seats"] > 1
    change_room(desk, replace(house.upstairs, seats=3, version=2))
    found = find_moment(house.desk, replace(wish, interpreter_minutes=0), house.yara)
    places = {(one.therapist_id, one.room_id) for one in found.moments}
    assert places == {(house.jan.id, house.ground_floor.id), (house.els.id, house.upstairs.id)}
    by_hand = house.wish(14, interpreter="tr")
    assert "agenda.warn_seats" in warnings_for(house.desk, by_hand)
    assert "agenda.warn_seats" not in warnings_for(house.desk, replace(by_hand, room_id=house.upstairs.id))
    series = plan_series(house.desk, SeriesWish(first=by_hand, count=2), MomentWish(minutes=45))
    assert [one.room_id for one in series.occurrences] == [house.upstairs.id] * 2


def test_when_somebody_is_taken_is_in_order_also_where_what_comes_later_is_prepared_earlier(
    house: AgendaHouse,
) -> None:
    """Read until three o'clock: what begins then is prepared from half past one on."""
    long = replace(house.talk, id=new_id(), name="verslag", before_minutes=90, buffer_minutes=5)
    with house.desk.store.writing() as session:
        agenda_plan.add_service(session, long)
    book(house.desk, house.wish(14))
    book(house.desk, house.wish(15, patient_id=house.sam, service_id=long.id))
    minutes = timedelta(minutes=1)
    two, three = house.wish(14).starts_at, house.wish(15).starts_at
    with house.desk.store.reading() as session:
        busy = taken_times.busy(session, house.desk.clock.now(), three)
    assert busy[house.els.id] == [(three - 90 * minutes, three + 50 * minutes), (two, two + 45 * minutes)]
    assert busy[house.ground_floor.id] == [(two, two + 45 * minutes), (three, three + 45 * minutes)]
