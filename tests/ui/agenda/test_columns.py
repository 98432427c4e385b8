"""What is drawn over closed hours, and for somebody who left the house."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from pytestqt.qtbot import QtBot

from healthdesk.db import agenda_plan, practitioners
from healthdesk.records.availability import Closure
from healthdesk.records.ids import new_id
from healthdesk.ui.agenda.agenda_page import AgendaPage
from tests.agenda_house import AgendaHouse
from tests.ui.agenda.at_the_desk import kept, rest, seen


def closed(house: AgendaHouse, **more: object) -> None:
    tomorrow = house.desk.clock.today() + timedelta(days=1)
    values: dict[str, object] = {"id": new_id(), "first_day": tomorrow, "last_day": tomorrow}
    with house.desk.store.writing() as session:
        agenda_plan.add_closure(session, Closure(**{**values, **more}))  # type: ignore[arg-type]


def test_a_holiday_is_named_and_nobody_works(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    page.go_to(date(2026, 12, 25))
    els, jan = seen(page, qtbot).columns
    assert els.open == jan.open == ()
    assert els.under == jan.under
    assert els.under.startswith("Kerstmis")
    assert not page.grid.grab().isNull()


def test_a_meeting_closes_an_hour_of_the_house(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    closed(house, starts=time(14), ends=time(15), reason="teamoverleg")
    for column in seen(page, qtbot).columns:
        assert column.open == ((13 * 60, 14 * 60), (15 * 60, 18 * 60))
        assert column.shut == ((14 * 60, 15 * 60, "teamoverleg"),)


def test_leave_and_a_closed_room_are_of_one_only(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    closed(house, therapist_id=house.els.id, reason="verlof")
    closed(house, room_id=house.upstairs.id, starts=time(13), ends=time(15), reason="schilders")
    jan, els = seen(page, qtbot).columns
    assert (jan.title, jan.shut) == ("Jan Wouters", ())
    assert (els.under, els.open) == ("verlof", ())
    page._on_by_room(True)
    rest(qtbot, page.workbench)
    low, high = page.grid.columns
    assert low.shut == ()
    assert high.open == ((15 * 60, 18 * 60),)


def test_who_left_keeps_her_column_while_somebody_comes(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    kept(house, 14)
    with house.desk.store.writing() as session:
        practitioners.change(session, replace(house.els, active=False))
    jan, els = seen(page, qtbot).columns
    assert (jan.title, els.title) == ("Jan Wouters", "Els Maes")
    assert [block.title for block in els.blocks] == ["YARA"]
