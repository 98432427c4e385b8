"""A series is kept whole or not at all, and cancelled or changed as far as was asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.book_series import book_series, find_series, place_in_series, plan_series
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.change_plan import change_kind, change_room
from healthdesk.actions.change_series import cancel_series, change_series, follow_along
from healthdesk.actions.desk import Done
from healthdesk.actions.move_appointment import BookingPlace, move_to
from healthdesk.actions.open_patient_file import who_saw
from healthdesk.actions.plan_agenda import add_closure, add_room
from healthdesk.actions.plan_along import plan_along
from healthdesk.actions.show_agenda import talks_of, warnings_of_all
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Appointment, AppointmentState, CancelledBy
from healthdesk.records.availability import Closure
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.room import Room
from healthdesk.records.series import OnClosed, Reach, SeriesPlan, SeriesWish
from healthdesk.rules.find_series import Rhythm
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk

NEEDS = MomentWish(minutes=45)
WEEK = timedelta(weeks=1)


@pytest.fixture
def house(sqlite_store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.RECEPTION))


def _plan(house: AgendaHouse, count: int = 4) -> SeriesPlan:
    return plan_series(house.desk, SeriesWish(first=house.wish(14), count=count), NEEDS)


def _booked(house: AgendaHouse, count: int = 4) -> tuple[Appointment, ...]:
    made = _plan(house, count)
    assert made.clashing == ()
    return book_series(house.desk, made.wish, made.occurrences).result


def _states(house: AgendaHouse) -> list[str]:
    """Yara's talks, the first first: day of the month, hour, and whether it still stands."""
    return [
        f"{line.appointment.starts_at.astimezone(house.desk.clock.zone):%d/%m %H:%M}"
        f"{' x' if line.appointment.state is AppointmentState.CANCELLED else ''}"
        for line in reversed(talks_of(house.desk, house.yara))
    ]


def _undo(done: Done[Any], house: AgendaHouse) -> None:
    assert done.undo is not None
    done.undo(house.desk)


def test_each_is_a_talk_of_its_own_that_cannot_overlap(house: AgendaHouse) -> None:
    talks = _booked(house)
    assert _states(house) == ["26/11 14:00", "03/12 14:00", "10/12 14:00", "17/12 14:00"]
    with pytest.raises(NotAllowed):
        book(house.desk, replace(house.wish(14), patient_id=house.sam, starts_at=talks[2].starts_at))
    place = place_in_series(house.desk, talks[2].id)
    assert place is not None
    assert (place.number, place.series.count, len(place.ahead)) == (3, 4, 4)


def test_all_or_nothing_when_another_desk_was_first(house: AgendaHouse) -> None:
    made = _plan(house)
    wish = house.wish(14, patient_id=house.sam)
    book(house.desk, replace(wish, starts_at=wish.starts_at + 2 * WEEK))
    with pytest.raises(NotAllowed) as told:
        book_series(house.desk, made.wish, made.occurrences)
    assert told.value.key == "series.taken"
    assert _states(house) == []
    again = _plan(house)
    (clash,) = again.clashing
    assert clash.starts_at == wish.starts_at + 2 * WEEK
    start, room = clash.others[0]
    other = replace(
        clash, starts_at=start, ends_at=start + timedelta(minutes=45), room_id=room, clashes=(), others=()
    )
    chosen = [other if one is clash else one for one in again.occurrences]
    done = book_series(house.desk, again.wish, chosen)
    assert len(_states(house)) == 4
    _undo(done, house)
    assert _states(house) == []


@pytest.mark.parametrize(("reach", "left"), [(Reach.FOLLOWING, 1), (Reach.ALL, 0)])
def test_this_and_the_following_or_all_fall_and_come_back(
    house: AgendaHouse, reach: Reach, left: int
) -> None:
    talks = _booked(house)
    done = cancel_series(house.desk, talks[1].id, reach, CancelledBy.PATIENT, "verhuist")
    assert sum(not said.endswith("x") for said in _states(house)) == left
    _undo(done, house)
    assert not any(said.endswith("x") for said in _states(house))


def test_what_is_done_once_more_is_in_the_book_as_what_it_is(house: AgendaHouse) -> None:
    talks = _booked(house)
    back = cancel_series(house.desk, talks[1].id, Reach.ALL, CancelledBy.PATIENT).undo
    assert back is not None
    again = back(house.desk).undo
    assert again is not None
    again(house.desk)
    assert all(said.endswith("x") for said in _states(house))
    told = [entry.action for entry in who_saw(house.desk, house.yara)]
    assert (told.count("appointment.cancel"), told.count("appointment.undo")) == (8, 4)


def test_undoing_is_refused_as_a_whole_when_one_moment_was_given(house: AgendaHouse) -> None:
    talks = _booked(house)
    done = cancel_series(house.desk, talks[0].id, Reach.ALL, CancelledBy.PATIENT)
    book(house.desk, replace(house.wish(14), patient_id=house.sam, starts_at=talks[3].starts_at))
    with pytest.raises(NotAllowed) as told:
        _undo(done, house)
    assert told.value.key == "series.clash"
    assert all(said.endswith("x") for said in _states(house))


def test_the_following_go_along_with_one_that_was_moved(house: AgendaHouse) -> None:
    talks = _booked(house)
    day_and_hour = timedelta(days=1, hours=2)
    one = talks[1]
    move_to(
        house.desk,
        one.id,
        one.version,
        BookingPlace(one.starts_at + day_and_hour, one.ends_at + day_and_hour, house.jan.id),
    )
    done = follow_along(house.desk, one.id, Reach.FOLLOWING)
    assert _states(house) == ["26/11 14:00", "04/12 16:00", "11/12 16:00", "18/12 16:00"]
    assert {talk.therapist_id for talk in done.result.talks} == {house.jan.id}
    _undo(done, house)
    assert _states(house) == ["26/11 14:00", "04/12 16:00", "10/12 14:00", "17/12 14:00"]


@pytest.mark.parametrize(
    ("days", "stands"),
    [
        (4, ["26/11 14:00", "07/12 14:00", "14/12 14:00", "21/12 14:00"]),  # Thursday to the Monday after
        (-6, ["26/11 14:00", "27/11 14:00", "04/12 14:00", "11/12 14:00"]),  # to the Friday before
    ],
)
def test_the_following_go_over_the_weekend_too(house: AgendaHouse, days: int, stands: list[str]) -> None:
    """As much time lies between them as before: none comes on the day of another, none a week too far."""
    one, by = _booked(house)[1], timedelta(days=days)
    move_to(house.desk, one.id, one.version, BookingPlace(one.starts_at + by, one.ends_at + by))
    looked = plan_along(house.desk, one.id, Reach.FOLLOWING)
    assert [talk.where.starts_at - talk.talk.starts_at for talk in looked.talks] == [by, by]
    done = follow_along(house.desk, one.id, Reach.FOLLOWING)
    assert _states(house) == stands
    again = place_in_series(house.desk, one.id)
    assert again is not None
    assert again.exceptions == frozenset()
    assert follow_along(house.desk, one.id, Reach.FOLLOWING).result.talks == (), "once is enough"
    _undo(done, house)
    assert _states(house)[2:] == ["10/12 14:00", "17/12 14:00"]


def test_what_moves_along_to_a_day_that_is_over_or_not_worked_is_done_and_told(house: AgendaHouse) -> None:
    """From Thursdays to Tuesdays: the first would be yesterday. From there to Saturdays: nobody works."""
    one = _booked(house)[1]
    for days, told in (
        (-2, [(date(2026, 11, 24), "agenda.warn_past")]),
        (4, [(date(2026, 12, day), "agenda.warn_not_working") for day in (5, 12, 19)]),
    ):
        by = timedelta(days=days)
        one = move_to(
            house.desk, one.id, one.version, BookingPlace(one.starts_at + by, one.ends_at + by)
        ).result
        followed = follow_along(house.desk, one.id, Reach.ALL if days < 0 else Reach.FOLLOWING)
        moved = {talk.id: talk for talk in (*followed.result.talks, one)}
        assert list(warnings_of_all(house.desk, moved.values())) == told


def test_moving_along_names_the_day_that_is_taken_and_moves_nothing(house: AgendaHouse) -> None:
    talks = _booked(house)
    wish = house.wish(16, patient_id=house.sam)
    book(house.desk, replace(wish, starts_at=wish.starts_at + 3 * WEEK))
    one = talks[0]
    later = timedelta(hours=2)
    move_to(house.desk, one.id, one.version, BookingPlace(one.starts_at + later, one.ends_at + later))
    with pytest.raises(NotAllowed) as told:
        follow_along(house.desk, one.id, Reach.FOLLOWING)
    assert (told.value.key, told.value.values["days"]) == ("series.clash", "do 17 dec 2026")
    assert _states(house) == ["26/11 16:00", "03/12 14:00", "10/12 14:00", "17/12 14:00"]


def test_an_exception_stays_an_exception_also_after_the_others_were_changed(house: AgendaHouse) -> None:
    talks = _booked(house)
    third = talks[2]
    hour = timedelta(hours=1)
    move_to(house.desk, third.id, third.version, BookingPlace(third.starts_at + hour, third.ends_at + hour))
    place = place_in_series(house.desk, talks[0].id)
    assert place is not None
    assert place.exceptions == {third.id}
    wanted = replace(talks[1], starts_at=talks[1].starts_at - hour, ends_at=talks[1].ends_at - hour)
    done = change_series(house.desk, wanted, Reach.FOLLOWING)
    assert _states(house) == ["26/11 14:00", "03/12 13:00", "10/12 15:00", "17/12 13:00"]
    assert (len(done.result.talks), done.result.exceptions) == (2, 1)
    _undo(done, house)
    assert _states(house) == ["26/11 14:00", "03/12 14:00", "10/12 15:00", "17/12 14:00"]
    place = place_in_series(house.desk, talks[0].id)
    assert place is not None
    assert place.exceptions == {third.id}


def test_all_are_changed_and_one_goes_to_another_room_where_that_one_is_taken(house: AgendaHouse) -> None:
    talks = _booked(house)
    wish = house.wish(10, patient_id=house.sam, therapist_id=house.jan.id)
    book(house.desk, replace(wish, starts_at=wish.starts_at + WEEK))
    earlier = timedelta(hours=4)
    wanted = replace(talks[2], starts_at=talks[2].starts_at - earlier, ends_at=talks[2].ends_at - earlier)
    done = change_series(house.desk, wanted, Reach.ALL)
    assert _states(house) == ["26/11 10:00", "03/12 10:00", "10/12 10:00", "17/12 10:00"]
    rooms = {talk.starts_at: talk.room_id for talk in done.result.talks}
    assert [rooms[at] for at in sorted(rooms)] == [
        house.ground_floor.id,
        house.upstairs.id,
        house.ground_floor.id,
        house.ground_floor.id,
    ]


def test_one_goes_to_another_room_where_that_one_has_to_be_aired_first(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    """From ten on; next week Jan has the room until ten."""
    change_room(make_desk(Role.COORDINATOR), replace(house.ground_floor, rest_minutes=15))
    talks = _booked(house)
    wish = house.wish(9, 15, patient_id=house.sam, therapist_id=house.jan.id)
    book(house.desk, replace(wish, starts_at=wish.starts_at + WEEK))
    earlier = timedelta(hours=4)
    wanted = replace(talks[2], starts_at=talks[2].starts_at - earlier, ends_at=talks[2].ends_at - earlier)
    done = change_series(house.desk, wanted, Reach.ALL)
    rooms = {talk.starts_at: talk.room_id for talk in done.result.talks}
    low, high = house.ground_floor.id, house.upstairs.id
    assert [rooms[at] for at in sorted(rooms)] == [low, high, low, low]
    book(house.desk, house.wish(14, 45, patient_id=house.sam, therapist_id=house.jan.id))
    planned = plan_series(house.desk, SeriesWish(first=house.wish(15, 30), count=2), NEEDS)
    assert [one.room_id for one in planned.occurrences] == [high, low], "aired until a quarter to four"


def test_one_goes_to_a_room_that_is_open_and_has_a_chair_for_each(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    """An hour later than it was: by then the painters are in her room, and another one is closed too."""
    mia = make_desk(Role.COORDINATOR)
    change_room(mia, replace(house.upstairs, position=3, seats=4))
    shut = add_room(mia, Room(id=new_id(), name="kamer 3", position=1)).result
    add_room(mia, Room(id=new_id(), name="kamer 4", position=2, seats=3))
    first = house.wish(14, second_id=house.jan.id, interpreter="tr")
    made = plan_series(house.desk, SeriesWish(first=first, count=3), NEEDS)
    talks = book_series(house.desk, made.wish, made.occurrences).result
    day = talks[1].starts_at.date()
    for room in (house.ground_floor, shut):
        add_closure(mia, Closure(id=new_id(), room_id=room.id, first_day=day, last_day=day))
    later = timedelta(hours=1)
    wanted = replace(talks[0], starts_at=talks[0].starts_at + later, ends_at=talks[0].ends_at + later)
    moved = change_series(house.desk, wanted, Reach.ALL).result.talks
    rooms = {talk.starts_at: talk.room_id for talk in moved}
    low, high = house.ground_floor.id, house.upstairs.id
    assert [rooms[at] for at in sorted(rooms)] == [low, high, low]


def test_the_search_finds_the_hour_that_holds_and_it_can_be_booked(house: AgendaHouse) -> None:
    """Els works from one to six; one of the hours is taken in two weeks."""
    taken = house.wish(14, patient_id=house.sam)
    book(house.desk, replace(taken, starts_at=taken.starts_at + 2 * WEEK))
    wish = replace(NEEDS, therapist_id=house.els.id, not_before=taken.starts_at.date())
    first = find_series(house.desk, wish, house.yara, Rhythm(1, 4)).moments[0]
    asked = replace(
        house.wish(14), starts_at=first.moment.starts_at, room_id=first.moment.room_id, minutes=45
    )
    made = plan_series(house.desk, SeriesWish(first=asked, count=4), NEEDS)
    assert made.clashing == ()
    assert made.occurrences[-1].starts_at.date() == first.last_day
    assert len(book_series(house.desk, made.wish, made.occurrences).result) == 4


def test_one_that_was_cancelled_stays_out_of_it(house: AgendaHouse) -> None:
    talks = _booked(house)
    cancel(house.desk, talks[2].id, talks[2].version, CancelledBy.THERAPIST)
    done = cancel_series(house.desk, talks[1].id, Reach.FOLLOWING, CancelledBy.PATIENT)
    assert [talk.id for talk in done.result.talks] == [talks[1].id, talks[3].id]


@pytest.mark.parametrize(("count", "weeks"), [(1, 1), (27, 1), (4, 13)])
def test_what_is_no_series_is_refused(house: AgendaHouse, count: int, weeks: int) -> None:
    with pytest.raises(NotAllowed):
        plan_series(house.desk, SeriesWish(first=house.wish(14), count=count, every_weeks=weeks), NEEDS)


def test_a_group_that_is_moved_off_a_closed_day_keeps_its_preparation(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    """Who plans a group tells its length alone; the day before Els has a talk until a quarter to three."""
    mia = make_desk(Role.COORDINATOR)
    change_kind(mia, replace(house.talk, before_minutes=30))
    free = (house.wish(14).starts_at + WEEK).date()
    add_closure(mia, Closure(id=new_id(), therapist_id=house.els.id, first_day=free, last_day=free))
    near = replace(house.wish(14), patient_id=house.sam)
    day = timedelta(days=1)
    for away in (-day, day):
        book(house.desk, replace(near, starts_at=near.starts_at + WEEK + away))
    wish = SeriesWish(first=house.wish(15), count=2, on_closed=OnClosed.MOVE)
    moved = plan_series(house.desk, wish, NEEDS).occurrences[1]
    local = moved.starts_at.astimezone(house.desk.clock.zone)
    assert f"{local:%H:%M}" == "15:15"
