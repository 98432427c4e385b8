"""How full the hours are, on the screen and as a spreadsheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.read_load import read_load
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.load import LoadOf
from healthdesk.records.practitioner import Role
from healthdesk.ui.reports.reports_page import ReportsPage
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.agenda.at_the_desk import rest
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    """Six talks with Els in the coming week, one with Jan."""
    made = furnished(make_desk(Role.COORDINATOR))
    for days in (0, 1, 4):
        for hour in (13, 14):
            wish = made.wish(hour)
            book(made.desk, replace(wish, starts_at=wish.starts_at + timedelta(days=days)))
    book(made.desk, made.wish(15, patient_id=made.sam, therapist_id=made.jan.id, room_id=made.upstairs.id))
    return made


def test_what_is_booked_is_seen_and_what_is_few_does_not_leave(
    house: AgendaHouse, make_workbench: MakeWorkbench, qtbot: QtBot, tmp_path: Path
) -> None:
    bench = make_workbench(house.desk)
    page = ReportsPage(bench)
    page.resize(1100, 760)
    show(qtbot, page)
    rest(qtbot, bench)
    assert nameless(page) == unreachable(page, qtbot) == []
    the(QAbstractButton, "komende 4 weken", page).click()
    rest(qtbot, bench)
    assert "Els Maes: 4,5 van 100 uur · 4 %" in page.chart.accessibleDescription()
    the(QAbstractButton, "tabel", page).click()
    table = page.list.shown()
    assert table.rows == (
        ("Els Maes", "100", "4,5", "4 %", "6", "0", "0"),
        ("Jan Wouters", "100", "0,8", "1 %", "1", "0", "0"),
    )
    page.list.export()
    page.list.exporter.write(str(tmp_path / "bezetting.csv"))
    rest(qtbot, bench)
    told = (tmp_path / "bezetting.csv").read_text(encoding="utf-8-sig")
    assert "Jan Wouters;100;niet getoond;niet getoond;minder dan 5;niet getoond;0" in told
    assert "Els Maes;100;niet getoond" in told, "else she gives Jan away by subtraction"
    the(QAbstractButton, "per dagdeel", page).click()
    names = [row[0] for row in page.list.shown().rows]
    assert names[:2] == ["maandag voormiddag", "maandag namiddag"]
    the(QAbstractButton, "per kamer", page).click()
    assert [row[0] for row in page.list.shown().rows] == ["kamer 1", "kamer 2"]


def test_days_of_one_s_own_and_who_may_see_them(
    house: AgendaHouse, make_desk: MakeDesk, make_workbench: MakeWorkbench, qtbot: QtBot
) -> None:
    bench = make_workbench(house.desk)
    page = ReportsPage(bench)
    show(qtbot, page)
    rest(qtbot, bench)
    the(QAbstractButton, "zelf gekozen", page).click()
    rest(qtbot, bench)
    the(QLineEdit, "Van", page).setText("1/1/2020")
    the(QLineEdit, "Tot en met", page).setText("31/12/2026")
    page.look()
    rest(qtbot, bench)
    assert any("hoogstens twee jaar" in said for said in words_on(page))
    today = house.desk.clock.today()
    with pytest.raises(NotAllowed):
        read_load(house.desk, today, today - timedelta(days=1))
    with pytest.raises(NotPermitted):
        read_load(make_desk(Role.VOLUNTEER_RECEPTION), today, today)
    assert read_load(house.desk, today, today).lines[LoadOf.THERAPIST][0].talks == 0


def test_small_counts_show_to_the_coordinator_alone(
    house: AgendaHouse, make_desk: MakeDesk, make_workbench: MakeWorkbench, qtbot: QtBot
) -> None:
    bench = make_workbench(replace(house.desk, actor=make_desk(Role.RECEPTION).actor))
    page = ReportsPage(bench)
    show(qtbot, page)
    rest(qtbot, bench)
    the(QAbstractButton, "komende 4 weken", page).click()
    rest(qtbot, bench)
    assert "Jan Wouters: 100 uur · niet getoond" in page.chart.accessibleDescription()
    the(QAbstractButton, "tabel", page).click()
    rows = {row[0]: row[1:] for row in page.list.shown().rows}
    assert rows["Jan Wouters"] == ("100", "niet getoond", "niet getoond", "minder dan 5", "niet getoond", "0")
    assert all(line.talks == 0 for line in page.list.model.records), "what is hidden is not even in it"
    assert any("ziet alleen de coördinator" in said for said in words_on(page))
