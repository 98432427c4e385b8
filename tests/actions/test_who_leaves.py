"""A therapist who leaves, or holds no talks any more: her talks are told, and what she worked stays true."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from healthdesk.actions import manage_staff, read_access_log
from healthdesk.actions.book_appointment import book
from healthdesk.actions.plan_agenda import plan_of, remove_availability, talks_left_outside
from healthdesk.actions.read_load import read_load
from healthdesk.actions.show_today import show_today
from healthdesk.clock import FixedClock
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.load import LoadOf
from healthdesk.records.practitioner import Role
from healthdesk.records.task import TaskKind
from tests.agenda_house import AgendaHouse, furnished
from tests.begun_houses import begun

PASSWORD = "vier fietsen langs de Dijle"
SEPTEMBER = (date(2026, 9, 1), date(2026, 9, 30))
DECEMBER = (date(2026, 12, 1), date(2026, 12, 31))


@pytest.fixture
def house(tmp_path: Path, clock: FixedClock) -> AgendaHouse:
    place = HousePlace(file=tmp_path / "huis" / "house.healthdesk")
    made = House(id=new_id(), kind=HouseKind.WGC, name="WGC De Linde")
    return furnished(begun(HouseChoice(house=made, place=place, coordinator="Mia Wouters"), PASSWORD, clock))


def _open(house: AgendaHouse, days: tuple[date, date], of: LoadOf = LoadOf.THERAPIST) -> dict[str, int]:
    return {one.name: one.open_minutes for one in read_load(house.desk, *days).lines[of] if one.open_minutes}


def test_talks_of_who_leaves_are_on_the_list_to_solve_and_in_the_work_list(house: AgendaHouse) -> None:
    talk = book(house.desk, house.wish(14)).result
    sooner = replace(house.wish(16), starts_at=house.wish(16).starts_at - timedelta(days=1))
    today = book(house.desk, sooner).result
    book(house.desk, house.wish(15, therapist_id=house.jan.id, patient_id=house.sam))
    assert talks_left_outside(house.desk) == ()
    manage_staff.let_go(house.desk, house.els)
    assert [line.appointment.id for line in talks_left_outside(house.desk)] == [today.id, talk.id]
    assert TaskKind.OUTSIDE in {task.kind for task in show_today(house.desk).tasks}


def test_so_are_those_of_who_is_no_therapist_any_more_until_she_is_one_again(house: AgendaHouse) -> None:
    book(house.desk, house.wish(14))
    hers = [one for one in plan_of(house.desk).availability if one.therapist_id == house.els.id]
    done = manage_staff.change(house.desk, replace(house.els, roles=frozenset({Role.RECEPTION})))
    assert len(talks_left_outside(house.desk)) == 1
    assert done.undo is not None
    again = done.undo(house.desk)
    assert talks_left_outside(house.desk) == ()
    assert [one for one in plan_of(house.desk).availability if one.therapist_id == house.els.id] == hers
    assert again.undo is not None
    again.undo(house.desk)
    assert len(talks_left_outside(house.desk)) == 1


def test_the_book_says_which_hours_ended_and_which_came_back(house: AgendaHouse) -> None:
    hers = {one.id for one in plan_of(house.desk).availability if one.therapist_id == house.els.id}
    done = manage_staff.change(house.desk, replace(house.els, roles=frozenset({Role.RECEPTION})))
    assert _in_the_book(house, "availability.remove") == hers
    assert done.undo is not None
    done.undo(house.desk)
    assert _in_the_book(house, "availability.add") == hers


def _in_the_book(house: AgendaHouse, action: str) -> set[UUID | None]:
    lines = (one.entry for one in read_access_log.newest(house.desk))
    return {one.entity_id for one in lines if one.action == action}


def test_what_who_left_worked_counts_for_what_lies_behind_and_not_for_what_comes(house: AgendaHouse) -> None:
    before = {of: _open(house, SEPTEMBER, of) for of in LoadOf}
    assert before[LoadOf.THERAPIST] == {"Els Maes": 6600, "Jan Wouters": 6600}
    assert set(_open(house, DECEMBER)) == {"Els Maes", "Jan Wouters"}
    manage_staff.let_go(house.desk, house.els)
    assert {of: _open(house, SEPTEMBER, of) for of in LoadOf} == before
    assert set(_open(house, DECEMBER)) == {"Jan Wouters"}


def test_hours_that_are_taken_away_were_worked_until_today(house: AgendaHouse) -> None:
    before = _open(house, SEPTEMBER)
    hers = [one for one in plan_of(house.desk).availability if one.therapist_id == house.els.id]
    undo = [remove_availability(house.desk, one).undo for one in hers]
    assert _open(house, SEPTEMBER) == before
    assert set(_open(house, DECEMBER)) == {"Jan Wouters"}
    assert not [one for one in plan_of(house.desk).availability if one.therapist_id == house.els.id]
    for back in undo:
        assert back is not None
        back(house.desk)
    assert set(_open(house, DECEMBER)) == {"Els Maes", "Jan Wouters"}
    assert [one for one in plan_of(house.desk).availability if one.therapist_id == house.els.id] == hers
