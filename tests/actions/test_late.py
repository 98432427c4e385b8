"""Coming late is noted at arrival, put right by the desk, and told in the head of the file without blame."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from healthdesk.actions.attendance_sheet import note_several
from healthdesk.actions.book_appointment import book
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.export_person import export_person
from healthdesk.actions.follow_arrival import say_late, step
from healthdesk.actions.keep_group import group_of, join, note_attendance, say_guest_late
from healthdesk.actions.move_appointment import BookingPlace, change_details, move_to
from healthdesk.actions.open_patient_file import open_file
from healthdesk.clock import FixedClock
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.appointment import Appointment, AppointmentState, CancelledBy
from healthdesk.records.comings import Comings
from healthdesk.records.group import Attendance
from healthdesk.records.practitioner import Role
from tests.actions.test_group import group, with_group
from tests.agenda_house import AgendaHouse
from tests.letters_made import kept, text_of
from tests.stores import MakeDesk


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    return with_group(make_desk(Role.COORDINATOR))


def _until(house: AgendaHouse, moment: datetime) -> None:
    clock = house.desk.clock
    assert isinstance(clock, FixedClock)
    clock.advance(moment - clock.now())


def _arrives(house: AgendaHouse, hour: int, late: int) -> Appointment:
    one = book(house.desk, house.wish(hour)).result
    _until(house, one.starts_at + timedelta(minutes=late))
    return step(house.desk, one.id, one.version, AppointmentState.ARRIVED).result


def test_the_minutes_are_noted_at_arrival_and_stay_when_the_talk_goes_on(house: AgendaHouse) -> None:
    came = _arrives(house, 14, 12)
    assert came.late_minutes == 12
    inside = step(house.desk, came.id, came.version, AppointmentState.IN).result
    changed = change_details(house.desk, replace(inside, note="had de bus gemist", late_minutes=0)).result
    assert (changed.late_minutes, changed.note) == (12, "had de bus gemist")
    assert _arrives(house, 16, 3).late_minutes == 0, "a few minutes are on time"


def test_before_the_hour_nobody_is_late(house: AgendaHouse) -> None:
    desk = house.desk
    came = _arrives(house, 14, -20)
    assert came.late_minutes == 0
    with pytest.raises(NotAllowed, match=r"agenda\.not_begun"):
        say_late(desk, came.id, came.version, 20)
    _until(house, came.starts_at + timedelta(minutes=25))
    assert say_late(desk, came.id, came.version, 20).result.late_minutes == 20
    with pytest.raises(NotAllowed, match=r"agenda\.odd_late"):
        say_late(desk, came.id, came.version + 1, 241)


def test_nor_for_a_group_that_has_not_begun(house: AgendaHouse) -> None:
    desk, one = house.desk, group(house, 13)
    house.on_the_day()
    place = join(desk, one.id, house.yara).result
    assert place is not None
    late = note_attendance(desk, place, Attendance.LATE).result
    assert late is not None
    with pytest.raises(NotAllowed, match=r"agenda\.not_begun"):
        say_guest_late(desk, late, 10)


def test_a_talk_that_gets_a_later_hour_leaves_no_minutes_behind(house: AgendaHouse) -> None:
    came, desk = _arrives(house, 14, 12), house.desk
    later = came.starts_at + timedelta(hours=1)
    moved = move_to(desk, came.id, came.version, BookingPlace(later, later + timedelta(minutes=45)))
    assert moved.result.late_minutes == 0
    assert moved.undo is not None
    back = moved.undo(desk).result
    assert back.late_minutes == 12
    assert (
        change_details(
            desk, replace(back, starts_at=later, ends_at=later + timedelta(minutes=45))
        ).result.late_minutes
        == 0
    )


def test_the_desk_puts_it_right_and_who_goes_back_was_never_there(house: AgendaHouse) -> None:
    came, desk = _arrives(house, 14, 30), house.desk
    right = say_late(desk, came.id, came.version, 0)
    assert right.result.late_minutes == 0
    assert right.undo is not None
    back = right.undo(desk).result
    assert back.late_minutes == 30
    waits = step(desk, came.id, back.version, AppointmentState.BOOKED).result
    assert (waits.late_minutes, waits.arrived_at) == (0, None)
    with pytest.raises(NotAllowed, match=r"agenda\.no_such_step"):
        say_late(desk, waits.id, waits.version, 10)
    gone = step(desk, came.id, waits.version, AppointmentState.NO_SHOW).result
    assert gone.late_minutes == 0


def test_the_head_of_the_file_counts_a_year_and_groups_too(house: AgendaHouse) -> None:
    desk = house.desk
    one = group(house, 13)
    place = join(desk, one.id, house.yara).result
    assert place is not None
    ours, hers, others = (book(desk, house.wish(hour)).result for hour in (15, 16, 17))
    for talk, by in (
        (ours, CancelledBy.HOUSE),
        (hers, CancelledBy.PATIENT),
        (others, CancelledBy.OTHER),
    ):
        cancel(desk, talk.id, talk.version, by)
    house.on_the_day()
    note_attendance(desk, place, Attendance.LATE)
    missed = book(desk, house.wish(15)).result
    step(desk, missed.id, missed.version, AppointmentState.NO_SHOW)
    _arrives(house, 16, 9)
    assert open_file(desk, house.yara).comings == Comings(missed=1, called_off=1, fell=1, late=2)
    assert open_file(desk, house.sam).comings == Comings()
    _until(house, missed.starts_at + timedelta(days=366))
    assert open_file(desk, house.yara).comings == Comings()


def test_in_a_group_it_is_each_persons_own_put_right_and_taken_back(house: AgendaHouse) -> None:
    desk, one = house.desk, group(house, 13)
    for who in (house.yara, house.sam):
        join(desk, one.id, who)

    def minutes() -> dict[UUID, int]:
        guests = group_of(desk, one.id).guests
        return {guest.place.patient_id: guest.place.late_minutes for guest in guests}

    _until(house, one.starts_at + timedelta(minutes=20))
    yara = next(
        guest.place for guest in group_of(desk, one.id).guests if guest.place.patient_id == house.yara
    )
    late = note_attendance(desk, yara, Attendance.LATE).result
    assert late is not None
    assert minutes() == {house.yara: 20, house.sam: 0}
    assert open_file(desk, house.yara).comings == Comings(late=1)
    right = say_guest_late(desk, late, 10)
    assert right.result is not None
    assert right.undo is not None
    assert minutes()[house.yara] == 10
    with pytest.raises(ChangedMeanwhile):
        say_guest_late(desk, late, 25)  # another desk, that still sees twenty
    assert minutes()[house.yara] == 10
    _until(house, one.starts_at + timedelta(minutes=30))
    back = note_several(desk, [right.result], Attendance.CAME)
    assert minutes()[house.yara] == 0
    assert back.undo is not None
    back.undo(desk)
    assert minutes()[house.yara] == 10, "not as late as the clock is by now"
    right.undo(desk)
    assert minutes()[house.yara] == 20
    with pytest.raises(NotAllowed, match=r"agenda\.no_such_step"):
        say_guest_late(desk, yara, 5)


def test_it_stands_in_the_copy_for_the_person_for_her_and_for_a_program(
    sqlite_store: object, make_desk: MakeDesk, tmp_path: Path
) -> None:
    house = with_group(make_desk(Role.COORDINATOR))
    one = group(house, 13)
    place = join(house.desk, one.id, house.yara).result
    assert place is not None
    _until(house, one.starts_at + timedelta(minutes=7))
    note_attendance(house.desk, place, Attendance.LATE)
    _arrives(house, 16, 12)
    export_person(house.desk, house.yara, tmp_path / "kopie.zip")
    with zipfile.ZipFile(tmp_path / "kopie.zip") as packed:
        said = " ".join(text_of(kept(packed.read("dossier.pdf"), tmp_path)).split())
        entries = json.loads(packed.read("dossier.json"))["entry"]
    assert "aangekomen, 12 minuten te laat" in said
    assert "gekomen, 7 minuten te laat" in said
    late = [
        one["resource"].get("extension")
        for one in entries
        if one["resource"]["resourceType"] == "Appointment"
    ]
    assert sorted(one[0]["valueInteger"] for one in late if one) == [7, 12]
