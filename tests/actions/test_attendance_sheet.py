"""A group of some weeks as one table: noted for several at once or for none, and on paper without names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from healthdesk.actions.attendance_sheet import attendance_sheet, note_several, print_attendance
from healthdesk.actions.book_appointment import book
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.day_paper_policy import policy_of, set_policy
from healthdesk.actions.keep_group import join, note_attendance
from healthdesk.actions.keep_group_series import join_series
from healthdesk.db import appointments, audit
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.appointment import CancelledBy
from healthdesk.records.group import Attendance, GroupPlace
from healthdesk.records.practitioner import Role
from healthdesk.records.series import Reach
from tests.actions.test_group import with_group
from tests.actions.test_group_series import weeks
from tests.agenda_house import AgendaHouse
from tests.letters_made import kept, text_of
from tests.stores import MakeDesk


@pytest.fixture
def house(sqlite_store: object, make_desk: MakeDesk) -> AgendaHouse:
    return with_group(make_desk(Role.COORDINATOR))


def test_every_date_that_goes_on_with_who_is_in_it(house: AgendaHouse) -> None:
    talks, desk = weeks(house), house.desk
    join_series(desk, talks[0].id, house.yara, Reach.ALL)
    join(desk, talks[2].id, house.sam)
    with desk.store.reading() as session:
        second = appointments.by_id(session, talks[1].id)
    assert second is not None
    cancel(desk, second.id, second.version, CancelledBy.HOUSE)
    sheet = attendance_sheet(desk, talks[3].id)
    assert [one.id for one in sheet.dates] == [talks[0].id, talks[2].id, talks[3].id]
    assert [one.person for one in sheet.people] == ["SAM", "YARA"]
    sam, yara = sheet.people
    assert [sheet.place(talk, sam) is not None for talk in sheet.dates] == [False, True, False]
    assert all(sheet.place(talk, yara) for talk in sheet.dates)


def test_several_at_once_or_none_with_a_way_back_and_again(house: AgendaHouse) -> None:
    talks, desk = weeks(house), house.desk
    for who in (house.yara, house.sam):
        join_series(desk, talks[0].id, who, Reach.ALL)

    def places_of_two_dates() -> list[GroupPlace]:
        sheet = attendance_sheet(desk, talks[0].id)
        found = (sheet.place(talk, who) for talk in sheet.dates[:2] for who in sheet.people)
        return [one for one in found if one is not None]

    def now() -> list[Attendance]:
        return [one.attendance for one in places_of_two_dates()]

    house.on_the_day(weeks=1)
    places = places_of_two_dates()
    done = note_several(desk, places, Attendance.CAME)
    assert done.result == 4
    assert now() == [Attendance.CAME] * 4
    assert done.undo is not None
    back = done.undo(desk)
    assert now() == [Attendance.EXPECTED] * 4
    assert back.undo is not None
    back.undo(desk)
    assert now() == [Attendance.CAME] * 4
    with pytest.raises(ChangedMeanwhile):
        note_several(desk, places, Attendance.NO_SHOW)  # as they were seen before
    assert now() == [Attendance.CAME] * 4


def test_on_paper_it_holds_codes_and_stands_in_each_book(house: AgendaHouse, tmp_path: Path) -> None:
    talks, desk = weeks(house, 8), house.desk
    join_series(desk, talks[0].id, house.yara, Reach.ALL)
    sheet = attendance_sheet(desk, talks[0].id)
    place = sheet.place(talks[0], sheet.people[0])
    assert place is not None
    house.on_the_day()
    note_attendance(desk, place, Attendance.LATE)
    assert "YARA" in text_of(kept(print_attendance(desk, talks[0].id).pdf, tmp_path))
    set_policy(desk, replace(policy_of(desk), holds=frozenset()))
    said = text_of(kept(print_attendance(desk, talks[0].id).pdf, tmp_path))
    assert "J-YARA" in said
    assert "te laat" in said
    last = talks[7].starts_at.astimezone(desk.clock.zone)
    assert f"{last:%d/%m}" in said, "what does not fit beside each other stands on the next page"
    with desk.store.reading() as session:
        assert any(one.action == "group.print" for one in audit.entries(session, patient_id=house.yara))


def test_a_talk_of_one_person_is_no_group(house: AgendaHouse) -> None:
    with pytest.raises(NotAllowed) as told:
        attendance_sheet(house.desk, book(house.desk, house.wish(16)).result.id)
    assert told.value.key == "group.no_group"
