"""Hours and closures on several dates at once, and the talks they leave behind: on a list, never dropped."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.plan_agenda import add_closures, plan_of, talks_left_outside
from healthdesk.actions.show_today import show_today
from healthdesk.errors import NotAllowed
from healthdesk.records.availability import Closure
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.records.task import TaskKind
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk

THURSDAY, NEXT = date(2026, 11, 26), date(2026, 12, 3)


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.RECEPTION))


def away(house: AgendaHouse, day: date, **more: object) -> Closure:
    values = {"id": new_id(), "therapist_id": house.els.id, "first_day": day, "last_day": day}
    return Closure(**{**values, **more})  # type: ignore[arg-type]


def test_leave_on_several_days_leaves_talks_on_the_list_and_goes_back_in_one_step(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    talk = book(house.desk, house.wish(14)).result
    book(house.desk, house.wish(15, patient_id=house.sam, therapist_id=house.jan.id, room_id=None))
    assert talks_left_outside(house.desk) == ()
    done = add_closures(house.desk, (away(house, THURSDAY), away(house, NEXT)))
    assert [line.appointment.id for line in talks_left_outside(house.desk)] == [talk.id]
    (task,) = (one for one in show_today(house.desk).tasks if one.kind is TaskKind.OUTSIDE)
    assert (dict(task.values)["count"], task.person, task.due) == ("1", "YARA", THURSDAY)
    assert task.leads_to == Link("setting", None, "plan")
    volunteer = make_desk(Role.VOLUNTEER_RECEPTION)
    assert not [one for one in show_today(volunteer).tasks if one.kind is TaskKind.OUTSIDE]
    assert done.undo is not None
    done.undo(house.desk)
    assert talks_left_outside(house.desk) == ()
    assert plan_of(house.desk).closures == ()


def test_all_dates_or_none(house: AgendaHouse) -> None:
    wrong = replace(away(house, NEXT), starts=time(14), ends=time(13))
    with pytest.raises(NotAllowed):
        add_closures(house.desk, (away(house, THURSDAY), wrong))
    assert plan_of(house.desk).closures == ()
