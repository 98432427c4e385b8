"""Somebody's own calendar looked at, taken in and back; our agenda for the calendars of others."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from healthdesk.actions.book_appointment import book
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.exchange_calendar import brought_in, look_into, take_away, take_in
from healthdesk.actions.export_calendar import export_calendar, keep_calendars, scope_of
from healthdesk.actions.follow_arrival import step
from healthdesk.actions.keep_group import join, leave, note_attendance
from healthdesk.actions.move_appointment import BookingPlace, move_to
from healthdesk.actions.plan_agenda import talks_left_outside
from healthdesk.db import agenda_plan, audit, practitioners
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.exchange.calendar_in import read_busy
from healthdesk.records.appointment import AppointmentState, CancelledBy
from healthdesk.records.calendar_file import CalendarScope
from healthdesk.records.group import Attendance
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk

OWN = b"""BEGIN:VCALENDAR\r
VERSION:2.0\r
BEGIN:VEVENT\r
UID:1\r
SUMMARY:tandarts\r
DTSTART;TZID=Europe/Brussels:20261126T140000\r
DTEND;TZID=Europe/Brussels:20261126T150000\r
RRULE:FREQ=WEEKLY;COUNT=2\r
END:VEVENT\r
END:VCALENDAR\r
"""


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.COORDINATOR))


def closed(house: AgendaHouse) -> int:
    with house.desk.store.reading() as session:
        return len(agenda_plan.closures(session, date(2026, 11, 25), date(2028, 1, 1)))


def test_a_calendar_is_looked_at_first_then_taken_in_and_taken_back(
    house: AgendaHouse, tmp_path: Path
) -> None:
    desk, path = house.desk, tmp_path / "els.ics"
    path.write_bytes(OWN)
    talk = book(desk, house.wish(14, 30)).result
    look = look_into(desk, path, house.els.id)
    assert [one.starts_at.day for one in look.stretches] == [26, 3]
    assert [line.appointment.id for line in look.talks] == [talk.id]
    assert closed(house) == 0, "looking keeps nothing"
    done = take_in(desk, look)
    assert closed(house) == 2
    told = brought_in(desk)
    assert [(one.therapist, one.stretches, one.last_day) for one in told] == [
        ("Els Maes", 2, date(2026, 12, 3))
    ]
    assert look_into(desk, path, house.els.id).replaced == 2
    gone = take_away(desk, house.els.id)
    assert closed(house) == 0
    assert gone.undo is not None
    gone.undo(desk)
    assert closed(house) == 2
    assert done.undo is not None
    done.undo(desk)
    assert closed(house) == 0


def test_our_own_talks_in_her_calendar_are_not_times_at_which_she_is_away(
    house: AgendaHouse, tmp_path: Path
) -> None:
    """Her telephone shows her talks here among her own: brought in, it tells of her own alone."""
    desk, path = house.desk, tmp_path / "els.ics"
    talk = book(desk, house.wish(16)).result
    export_calendar(desk, path, CalendarScope(therapist_id=house.els.id))
    elsewhere = path.read_bytes().replace(str(talk.id).encode(), str(new_id()).encode())
    later = talk.starts_at + timedelta(minutes=45)
    move_to(desk, talk.id, talk.version, BookingPlace(later, later + timedelta(minutes=45)))
    path.write_bytes(path.read_bytes() + OWN)
    assert {one.starts_at.hour for one in look_into(desk, path, house.els.id).stretches} == {13}
    take_in(desk, look_into(desk, path, house.els.id))
    assert talks_left_outside(desk) == ()
    path.write_bytes(elsewhere)
    assert [one.starts_at for one in look_into(desk, path, house.els.id).stretches] == [talk.starts_at], (
        "a talk in another house where she works"
    )


def test_who_may_not_plan_takes_nothing_in(house: AgendaHouse, make_desk: MakeDesk, tmp_path: Path) -> None:
    (tmp_path / "els.ics").write_bytes(OWN)
    look = look_into(house.desk, tmp_path / "els.ics", house.els.id)
    with pytest.raises(NotPermitted):
        take_in(make_desk(Role.VOLUNTEER_RECEPTION), look)


def written(house: AgendaHouse, tmp_path: Path, scope: CalendarScope) -> Calendar:
    export_calendar(house.desk, tmp_path / "uit.ics", scope)
    return Calendar.from_ical((tmp_path / "uit.ics").read_bytes())


def test_what_leaves_names_nobody_and_is_known_again(house: AgendaHouse, tmp_path: Path) -> None:
    one = book(house.desk, house.wish(14, note="crisis")).result
    summer = one.starts_at + timedelta(days=33 * 7)
    book(house.desk, house.wish(14, starts_at=summer))
    book(house.desk, house.wish(16, patient_id=house.sam, therapist_id=house.jan.id))
    told = written(house, tmp_path, CalendarScope(therapist_id=house.els.id))
    first, second = told.walk("VEVENT")
    begins: Any = second["DTSTART"]
    text = (tmp_path / "uit.ics").read_text("utf-8")
    assert (str(first["UID"]), first["SEQUENCE"]) == (f"{one.id}@healthdesk", 1)
    assert str(first["SUMMARY"]) == "Gesprek"
    for never in ("YARA", "SAM", "crisis"):
        assert never not in text
    assert "DTSTART;TZID=Europe/Brussels:20261126T140000" in text
    (zone,) = told.walk("VTIMEZONE")
    assert str(zone["TZID"]) == "Europe/Brussels"
    assert begins.dt.astimezone(UTC) == summer
    back = read_busy(
        (tmp_path / "uit.ics").read_bytes(), one.starts_at, summer + timedelta(days=1), ZoneInfo("UTC")
    )
    assert [each.starts_at for each in back] == [one.starts_at, summer], "also by the rules in the file"
    house.on_the_day()
    moved = step(house.desk, one.id, one.version, AppointmentState.ARRIVED).result
    back_again = step(house.desk, one.id, moved.version, AppointmentState.BOOKED).result
    cancel(house.desk, one.id, back_again.version, CancelledBy.PATIENT, "ziek")
    gone = written(house, tmp_path, CalendarScope(therapist_id=house.els.id)).walk("VEVENT")[0]
    assert (str(gone["UID"]), gone["SEQUENCE"]) == (str(first["UID"]), 4)
    assert (str(gone["STATUS"]), str(gone["TRANSP"])) == ("CANCELLED", "TRANSPARENT")


def events(content: bytes | Calendar) -> dict[str, tuple[str, int]]:
    """By UID: how each stands, and after how many changes."""
    told = Calendar.from_ical(content) if isinstance(content, bytes) else content
    return {str(one["UID"]): (str(one["STATUS"]), int(str(one["SEQUENCE"]))) for one in told.walk("VEVENT")}


def test_what_went_to_a_colleague_or_another_room_is_taken_out_where_it_was(
    house: AgendaHouse, tmp_path: Path
) -> None:
    els, jan = CalendarScope(therapist_id=house.els.id), CalendarScope(therapist_id=house.jan.id)
    low, high = (CalendarScope(room_id=one.id) for one in (house.ground_floor, house.upstairs))
    one = book(house.desk, house.wish(14)).result
    uid = f"{one.id}@healthdesk"
    assert events(written(house, tmp_path, els)) == {uid: ("CONFIRMED", 1)}
    later = BookingPlace(
        one.starts_at + timedelta(days=1), one.ends_at + timedelta(days=1), house.jan.id, house.upstairs.id
    )
    given = move_to(house.desk, one.id, one.version, later)
    for scope, told in ((els, "CANCELLED"), (low, "CANCELLED"), (jan, "CONFIRMED"), (high, "CONFIRMED")):
        assert events(written(house, tmp_path, scope)) == {uid: (told, 2)}
    gone = written(house, tmp_path, els).walk("VEVENT")[0]
    assert (str(gone["SUMMARY"]), "YARA" in str(gone)) == ("Gesprek", False)
    assert given.undo is not None
    back = given.undo(house.desk)
    assert events(written(house, tmp_path, els)) == {uid: ("CONFIRMED", 3)}, "hers again"
    assert events(written(house, tmp_path, high)) == {uid: ("CANCELLED", 3)}
    assert back.undo is not None
    back.undo(house.desk)
    assert events(written(house, tmp_path, els)) == {uid: ("CANCELLED", 4)}
    house.desk.clock.advance(timedelta(days=1))  # type: ignore[attr-defined]
    assert events(written(house, tmp_path, els)) == {}, "as a cancelled talk: until its hour is over"


def test_what_is_taken_back_leaves_the_calendar_and_what_goes_far_stays_in_it(
    house: AgendaHouse, tmp_path: Path
) -> None:
    els = CalendarScope(therapist_id=house.els.id)
    booked = book(house.desk, house.wish(14))
    assert booked.undo is not None
    booked.undo(house.desk)
    uid = f"{booked.result.id}@healthdesk"
    assert events(written(house, tmp_path, els)) == {uid: ("CANCELLED", 2)}
    assert events(written(house, tmp_path, CalendarScope())) == {uid: ("CANCELLED", 2)}
    far = book(house.desk, house.wish(15)).result
    two_years = timedelta(days=730)
    move_to(house.desk, far.id, far.version, BookingPlace(far.starts_at + two_years, far.ends_at + two_years))
    told = {str(one["UID"]): one for one in written(house, tmp_path, els).walk("VEVENT")}
    begins: Any = told[f"{far.id}@healthdesk"]["DTSTART"]
    assert (begins.dt.year, str(told[f"{far.id}@healthdesk"]["STATUS"])) == (2028, "CONFIRMED")
    named = written(house, tmp_path, replace(els, names=True))
    assert [str(one["SUMMARY"]) for one in named.walk("VEVENT") if one["STATUS"] == "CONFIRMED"] == [
        "Gesprek: YARA"
    ]
    with house.desk.store.reading() as session:
        whom = [one.patient_id for one in audit.entries(session) if one.action == "calendar.export"]
    assert house.yara in whom, "whose name left is on record, also of a talk that is further away"


def test_of_a_room_of_a_person_and_with_names_only_when_chosen(
    house: AgendaHouse, make_desk: MakeDesk, tmp_path: Path
) -> None:
    book(house.desk, house.wish(14))
    book(house.desk, house.wish(15, patient_id=house.sam, room_id=house.upstairs.id))
    named = written(house, tmp_path, scope_of(house.desk, room="Kamer 2", names=True))
    assert [str(one["SUMMARY"]) for one in named.walk("VEVENT")] == ["Gesprek: SAM"]
    (hers,) = written(house, tmp_path, scope_of(house.desk, person="J-YARA")).walk("VEVENT")
    assert (str(hers["SUMMARY"]), "Voorbeeldstraat 12" in str(hers["LOCATION"])) == ("Afspraak", True)
    with pytest.raises(NotAllowed, match=r"exchange\.no_room"):
        scope_of(house.desk, room="kelder")
    therapist = replace(
        make_desk(Role.THERAPIST),
        actor=replace(house.desk.actor, practitioner_id=house.els.id, roles=house.els.roles),
    )
    assert export_calendar(therapist, tmp_path / "a.ics", CalendarScope(therapist_id=house.els.id)) == 2
    for scope in (CalendarScope(therapist_id=house.els.id, names=True), CalendarScope()):
        with pytest.raises(NotPermitted):
            export_calendar(therapist, tmp_path / "b.ics", scope)


def test_a_folder_keeps_itself_up_to_date(house: AgendaHouse, tmp_path: Path) -> None:
    book(house.desk, house.wish(14))
    assert keep_calendars(house.desk, tmp_path / "kalenders") == 2
    els = tmp_path / "kalenders" / "agenda-els-maes.ics"
    before = els.stat().st_mtime_ns, els.read_bytes()
    assert b"YARA" not in before[1]
    house.desk.clock.advance(timedelta(minutes=5))  # type: ignore[attr-defined]
    keep_calendars(house.desk, tmp_path / "kalenders")
    assert (els.stat().st_mtime_ns, els.read_bytes()) == before, "nothing changed: left alone"
    book(house.desk, house.wish(16, patient_id=house.sam))
    keep_calendars(house.desk, tmp_path / "kalenders")
    assert len(Calendar.from_ical(els.read_bytes()).walk("VEVENT")) == 2


def test_who_leaves_the_house_has_her_talks_taken_out_of_her_file(house: AgendaHouse, tmp_path: Path) -> None:
    one = book(house.desk, house.wish(14)).result
    keep_calendars(house.desk, tmp_path)
    move_to(
        house.desk, one.id, one.version, BookingPlace(one.starts_at, one.ends_at, therapist_id=house.jan.id)
    )
    with house.desk.store.writing() as session:
        practitioners.change(session, replace(house.els, active=False))
    assert keep_calendars(house.desk, tmp_path) == 2
    uid = f"{one.id}@healthdesk"
    assert events((tmp_path / "agenda-els-maes.ics").read_bytes()) == {uid: ("CANCELLED", 2)}
    assert events((tmp_path / "agenda-jan-wouters.ics").read_bytes()) == {uid: ("CONFIRMED", 2)}
    assert keep_calendars(house.desk, tmp_path / "elders") == 1, "no file is begun for who is gone"


def test_who_is_excused_from_a_group_or_taken_out_of_it_is_told_in_her_own_file(
    house: AgendaHouse, tmp_path: Path
) -> None:
    """Each turn counts one more, for her alone; the file of who holds the group tells nothing new."""
    desk = house.desk
    kind = HealthcareService(id=new_id(), name="rouwgroep", minutes=90, places=4, position=1)
    with desk.store.writing() as session:
        agenda_plan.add_service(session, kind)
    one = book(desk, house.wish(14, patient_id=None, service_id=kind.id, minutes=90)).result
    uid, els = f"{one.id}@healthdesk", CalendarScope(therapist_id=house.els.id)
    hers, sams = (CalendarScope(patient_id=who) for who in (house.yara, house.sam))

    def told() -> tuple[str, int]:
        return events(written(house, tmp_path, hers))[uid]

    before = events(written(house, tmp_path, els))
    join(desk, one.id, house.sam)
    joined = join(desk, one.id, house.yara)
    of_sam = events(written(house, tmp_path, sams))
    place = joined.result
    assert place is not None
    said = [told()]
    for turn in (lambda: note_attendance(desk, place, Attendance.EXCUSED), lambda: leave(desk, place)):
        done = turn()
        said.append(told())
        assert done.undo is not None
        done.undo(desk)
        said.append(told())
    states = ["CONFIRMED", "CANCELLED", "CONFIRMED", "CANCELLED", "CONFIRMED"]
    assert [state for state, _number in said] == states
    numbers = [number for _state, number in said]
    assert numbers == sorted(set(numbers)), "higher each time"
    assert events(written(house, tmp_path, sams)) == of_sam
    assert events(written(house, tmp_path, els)) == before
    leave(desk, place)
    gone = written(house, tmp_path, hers).walk("VEVENT")[0]
    assert (str(gone["SUMMARY"]), "rouwgroep" in str(gone)) == ("Afspraak", False)
    desk.clock.advance(timedelta(days=1, hours=2))  # type: ignore[attr-defined]
    assert events(written(house, tmp_path, hers)) == {}, "until its hour is over"
