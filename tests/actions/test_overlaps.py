"""Two talks at once where somebody asked for it, with a reason; every other overlap is refused as ever."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.move_appointment import BookingPlace, change_details, move_to
from healthdesk.actions.show_agenda import talks_of
from healthdesk.db import audit
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.appointment import Appointment, CancelledBy
from healthdesk.records.practitioner import Role
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk

WHY = "zus en broer samen"


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    """On both engines: what the database refuses and what it lets through."""
    return furnished(make_desk(Role.RECEPTION))


def over(house: AgendaHouse, hour: int, minute: int = 0, **more: object) -> Appointment:
    """For Sam, with Els in her room, whatever is there already."""
    values = {"patient_id": house.sam, "overlap_reason": WHY, **more}
    return book(house.desk, house.wish(hour, minute, **values)).result


def at(house: AgendaHouse, hour: int, minute: int = 0) -> BookingPlace:
    start = house.wish(hour, minute).starts_at
    return BookingPlace(start, start + timedelta(minutes=45))


def test_asked_for_it_is_kept_and_on_record(house: AgendaHouse) -> None:
    first = book(house.desk, house.wish(14)).result
    one = over(house, 14)
    assert one.overlap_reason == WHY
    with house.desk.store.reading() as session:
        entries = audit.entries(session, patient_id=house.sam)
        assert audit.verify(session).whole
    entry = next(entry for entry in entries if entry.action == "appointment.overlap")
    assert entry.detail == {"reason": WHY, "over": [str(first.id)]}
    assert over(house, 16).overlap_reason == "", "nothing is in the way: there is nothing to ask"


def test_what_was_not_asked_for_is_refused_next_to_it(house: AgendaHouse) -> None:
    book(house.desk, house.wish(14))
    over(house, 14, 30, room_id=house.upstairs.id)
    third = {"patient_id": None, "room_id": None}
    for minute in (0, 50):  # over the first, and over only the one that was asked for
        with pytest.raises(NotAllowed) as told:
            book(house.desk, house.wish(14, minute, **third))
        assert told.value.key == "agenda.therapist_taken_next"
    late = book(house.desk, house.wish(15, 15, **third)).result
    with pytest.raises(NotAllowed):
        move_to(house.desk, late.id, late.version, at(house, 15))


def test_nobody_is_at_two_places_whatever_is_asked(house: AgendaHouse) -> None:
    book(house.desk, house.wish(14))
    with pytest.raises(NotAllowed) as told:
        over(house, 14, patient_id=house.yara)
    assert told.value.key == "agenda.person_taken_next"
    assert [line.appointment.overlap_reason for line in talks_of(house.desk, house.yara)] == [""]


def test_it_is_asked_by_who_plans_the_agenda(house: AgendaHouse, make_desk: MakeDesk) -> None:
    book(house.desk, house.wish(14))
    volunteer = replace(house, desk=make_desk(Role.VOLUNTEER_RECEPTION))
    with pytest.raises(NotPermitted):
        over(volunteer, 14)
    assert over(volunteer, 16).overlap_reason == ""


def test_moved_it_has_to_be_asked_anew_and_undo_brings_it_back(house: AgendaHouse) -> None:
    book(house.desk, house.wish(14))
    book(house.desk, house.wish(16, patient_id=None))
    one = over(house, 14)
    with pytest.raises(NotAllowed):
        move_to(house.desk, one.id, one.version, at(house, 16, 15))
    moved = move_to(house.desk, one.id, one.version, at(house, 17))
    assert moved.result.overlap_reason == ""
    assert moved.undo is not None
    moved.undo(house.desk)
    back = talks_of(house.desk, house.sam)[0].appointment
    assert (back.starts_at, back.overlap_reason) == (one.starts_at, WHY)
    place = at(house, 16, 15)
    again = replace(back, starts_at=place.starts_at, ends_at=place.ends_at)
    assert change_details(house.desk, again).result.overlap_reason == WHY


def test_both_go_through_the_day_as_any_other(house: AgendaHouse) -> None:
    first = book(house.desk, house.wish(14)).result
    one = over(house, 14)
    noted = change_details(house.desk, replace(one, note="komt met de bus")).result
    gone = cancel(house.desk, first.id, first.version, CancelledBy.PATIENT)
    assert gone.undo is not None
    gone.undo(house.desk)
    away = cancel(house.desk, one.id, noted.version, CancelledBy.PATIENT)
    assert away.undo is not None
    elsewhere = {"patient_id": None, "therapist_id": house.jan.id, "room_id": house.upstairs.id}
    book(house.desk, house.wish(14, 30, **elsewhere))
    away.undo(house.desk)
    assert talks_of(house.desk, house.sam)[0].appointment.overlap_reason == WHY


def test_once_the_other_moved_away_it_is_double_no_more(house: AgendaHouse) -> None:
    first = book(house.desk, house.wish(14)).result
    one = over(house, 14, room_id=house.upstairs.id)
    assert [line.doubled for line in talks_of(house.desk, house.sam)] == [True]
    moved = move_to(house.desk, first.id, first.version, at(house, 16))
    assert [line.doubled for line in talks_of(house.desk, house.sam)] == [False]
    assert moved.undo is not None
    moved.undo(house.desk)
    (line,) = talks_of(house.desk, house.sam)
    assert (line.doubled, line.appointment.id, line.appointment.overlap_reason) == (True, one.id, WHY)
    now = talks_of(house.desk, house.yara)[0].appointment
    cancel(house.desk, now.id, now.version, CancelledBy.PATIENT)
    assert [line.doubled for line in talks_of(house.desk, house.sam)] == [False]
