"""A talk of several people: places given and taken back, who came, and nothing told of the others."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from healthdesk.actions.attendance_sheet import note_several
from healthdesk.actions.book_appointment import book
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.desk import Desk
from healthdesk.actions.export_calendar import export_calendar
from healthdesk.actions.find_moment import begin
from healthdesk.actions.find_places import find_places
from healthdesk.actions.keep_group import group_of, join, leave, note_attendance, take_place
from healthdesk.actions.keep_waiting_list import WaitingWish, open_of, put_on
from healthdesk.actions.move_appointment import BookingPlace, change_details, move_to
from healthdesk.actions.print_day import print_day
from healthdesk.actions.show_agenda import show, talks_of
from healthdesk.db import agenda_plan, audit, hanging, patient_traces, patients
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.appointment import Appointment, AppointmentState, BookingWish, CancelledBy
from healthdesk.records.calendar_file import CalendarScope
from healthdesk.records.group import Attendance, GroupPlace
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from tests.agenda_house import AgendaHouse, furnished
from tests.letters_made import kept, text_of
from tests.stores import MakeDesk

GROUP = HealthcareService(id=new_id(), name="rouwgroep", minutes=90, places=2, position=1)


def with_group(desk: Desk) -> AgendaHouse:
    house = furnished(desk)
    with desk.store.writing() as session:
        agenda_plan.add_service(session, GROUP)
        patients.add(
            session, Patient(id=new_id(), code="J-LOU", used_name="LOU", created_at=desk.clock.now())
        )
    return house


@pytest.fixture
def either(store: object, make_desk: MakeDesk) -> AgendaHouse:
    """On both engines: what the database itself refuses."""
    return with_group(make_desk(Role.COORDINATOR))


@pytest.fixture
def house(sqlite_store: object, make_desk: MakeDesk) -> AgendaHouse:
    return with_group(make_desk(Role.COORDINATOR))


def lou(house: AgendaHouse) -> Patient:
    with house.desk.store.reading() as session:
        return next(one for one in patients.everybody(session) if one.code == "J-LOU")


def group(house: AgendaHouse, hour: int = 14) -> Appointment:
    wish = house.wish(hour, patient_id=None, service_id=GROUP.id, minutes=90)
    return book(house.desk, wish).result


def with_jan(house: AgendaHouse, hour: int, who: UUID | None = None) -> BookingWish:
    """A talk alone, upstairs with Jan: for Yara where nobody else is named."""
    who = who or house.yara
    return house.wish(hour, patient_id=who, therapist_id=house.jan.id, room_id=house.upstairs.id)


def put(house: AgendaHouse, one: Appointment, who: UUID) -> GroupPlace:
    place = join(house.desk, one.id, who).result
    assert place is not None
    return place


def test_nobody_is_in_it_twice_or_elsewhere_at_that_time(either: AgendaHouse) -> None:
    one, desk = group(either), either.desk
    put(either, one, either.yara)
    with pytest.raises(NotAllowed) as told:
        join(desk, one.id, either.yara)
    assert told.value.key == "group.in_already"
    with pytest.raises(NotAllowed) as told:
        book(desk, with_jan(either, 15))
    assert told.value.key == "agenda.person_taken_next"
    book(desk, with_jan(either, 15, either.sam))
    with pytest.raises(NotAllowed) as told:
        join(desk, one.id, either.sam)
    assert (told.value.key, told.value.values["start"]) == ("group.elsewhere", "15:00")


def test_there_are_so_many_places_and_one_that_is_excused_is_free(either: AgendaHouse) -> None:
    one, desk = group(either), either.desk
    hers = put(either, one, either.yara)
    put(either, one, either.sam)
    with pytest.raises(NotAllowed) as told:
        join(desk, one.id, lou(either).id)
    assert (told.value.key, told.value.values["places"]) == ("group.full", "2")
    excused = note_attendance(desk, hers, Attendance.EXCUSED)
    assert (group_of(desk, one.id).line.joined, group_of(desk, one.id).free) == (1, 1)
    book(desk, with_jan(either, 14))
    put(either, one, lou(either).id)
    assert excused.undo is not None
    with pytest.raises(NotAllowed):
        excused.undo(desk)


def test_moving_and_cancelling_it_is_for_everybody_in_it(either: AgendaHouse) -> None:
    one, desk = group(either), either.desk
    put(either, one, either.yara)
    start = either.wish(16).starts_at
    moved = move_to(desk, one.id, one.version, BookingPlace(start, start + timedelta(minutes=90))).result
    book(desk, with_jan(either, 14))
    with pytest.raises(NotAllowed):
        book(desk, with_jan(either, 16))
    gone = cancel(desk, one.id, moved.version, CancelledBy.HOUSE)
    states = [line.appointment.state for line in talks_of(desk, either.yara) if line.places]
    assert states == [AppointmentState.CANCELLED]
    with pytest.raises(NotAllowed) as told:
        join(desk, one.id, either.sam)
    assert told.value.key == "group.cancelled"
    book(desk, with_jan(either, 16))
    assert gone.undo is not None
    with pytest.raises(NotAllowed):
        gone.undo(desk)


def test_before_its_day_somebody_can_only_be_excused(house: AgendaHouse) -> None:
    one, desk = group(house), house.desk
    hers = put(house, one, house.yara)
    for how in (Attendance.CAME, Attendance.LATE, Attendance.NO_SHOW):
        with pytest.raises(NotAllowed, match=r"agenda\.not_its_day"):
            note_attendance(desk, hers, how)
        with pytest.raises(NotAllowed, match=r"agenda\.not_its_day"):
            note_several(desk, [hers], how)
    assert note_attendance(desk, hers, Attendance.EXCUSED).result is not None


def test_attendance_is_per_person_and_another_desk_may_have_been_first(house: AgendaHouse) -> None:
    one, desk = group(house), house.desk
    hers, his = put(house, one, house.yara), put(house, one, house.sam)
    house.on_the_day()
    came = note_attendance(desk, hers, Attendance.CAME)
    note_attendance(desk, his, Attendance.NO_SHOW)
    with pytest.raises(ChangedMeanwhile):
        note_attendance(desk, hers, Attendance.NO_SHOW)
    states = [talks_of(desk, who)[0].appointment.state for who in (house.yara, house.sam)]
    assert states == [AppointmentState.DONE, AppointmentState.NO_SHOW]
    assert came.undo is not None
    came.undo(desk)
    assert talks_of(desk, house.yara)[0].appointment.state is AppointmentState.BOOKED
    out = leave(desk, replace(his, attendance=Attendance.NO_SHOW))
    assert talks_of(desk, house.sam) == ()
    assert out.undo is not None
    out.undo(desk)
    assert [guest.place.attendance for guest in group_of(desk, one.id).guests] == [
        Attendance.NO_SHOW,
        Attendance.EXPECTED,
    ]
    with desk.store.reading() as session:
        actions = [entry.action for entry in audit.entries(session, patient_id=house.sam)]
    told = [action for action in actions if action.startswith("group.")]
    assert told == ["group.no_show", "group.leave", "group.no_show", "group.join"]


def test_in_her_file_and_on_paper_stands_nothing_of_the_others(house: AgendaHouse, tmp_path: Path) -> None:
    one, desk = group(house), house.desk
    noted = change_details(desk, replace(one, note="SAM zit graag bij het raam")).result
    put(house, noted, house.yara)
    put(house, noted, house.sam)
    (line,) = talks_of(desk, house.yara)
    assert (line.appointment.patient_id, line.person, line.service) == (house.yara, "YARA", "rouwgroep")
    assert "SAM" not in repr(line)
    scope = CalendarScope(patient_id=house.yara)
    assert export_calendar(desk, tmp_path / "yara.ics", scope) == 1
    assert "SAM" not in (tmp_path / "yara.ics").read_text(encoding="utf-8")
    day = desk.clock.today() + timedelta(days=1)
    assert "rouwgroep 2/2" in text_of(kept(print_day(desk, day).pdf, tmp_path))
    assert [(line.person, line.joined, line.places) for line in show(desk, day, day).lines] == [("", 2, 2)]


def test_the_search_offers_groups_with_a_place_and_takes_who_waits_off_the_list(house: AgendaHouse) -> None:
    desk = house.desk
    full, busy, free = group(house, 13), group(house, 15), group(house, 17)
    for who in (house.sam, lou(house).id):
        put(house, full, who)
    book(desk, with_jan(house, 15))
    answer = find_places(desk, GROUP.id, house.yara)
    assert [(moment.appointment_id, moment.free) for moment in answer.moments] == [(free.id, 2)]
    assert answer.fell_away == {"group.fell_full": 1, "agenda.fell_person_busy": 1}
    assert busy.id not in {moment.appointment_id for moment in answer.moments}
    wish = begin(desk, house.yara).wish
    asked = WaitingWish(patient_id=house.yara, service_id=GROUP.id, wish=wish)
    waiting = put_on(desk, asked).result
    done = take_place(desk, free.id, house.yara, waiting)
    with desk.store.reading() as session:
        assert open_of(session, house.yara) == ()
    assert done.undo is not None
    done.undo(desk)
    with desk.store.reading() as session:
        assert len(open_of(session, house.yara)) == 1
    assert talks_of(desk, house.yara)[0].service == "gesprek"


def test_a_group_with_people_in_it_stays_a_group(house: AgendaHouse) -> None:
    one = group(house)
    put(house, one, house.yara)
    with pytest.raises(NotAllowed) as told:
        change_details(house.desk, replace(one, service_id=house.talk.id))
    assert told.value.key == "group.has_guests"


def test_a_place_goes_along_when_files_are_put_together_and_away_when_somebody_is_forgotten(
    house: AgendaHouse,
) -> None:
    one, desk = group(house), house.desk
    gone = lou(house).id
    put(house, one, gone)
    with desk.store.writing() as session:
        hanging.move(session, hanging.of(session, gone), gone, house.sam)
    assert [guest.person for guest in group_of(desk, one.id).guests] == ["SAM"]
    with pytest.raises(NotAllowed):
        book(desk, with_jan(house, 14, house.sam))
    with desk.store.writing() as session:
        patient_traces.erase(session, house.sam)
    assert group_of(desk, one.id).guests == ()
    assert group_of(desk, one.id).free == 2
