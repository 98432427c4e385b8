"""The attendance of a group of some weeks, filled in by keyboard and by mouse, copied."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.attendance_sheet import attendance_sheet
from healthdesk.actions.keep_group import join
from healthdesk.actions.keep_group_series import join_series
from healthdesk.records.group import Attendance
from healthdesk.records.link import Link
from healthdesk.records.series import Reach
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.attendance_dialog import AttendanceDialog
from healthdesk.ui.agenda.attendance_model import AttendanceModel
from healthdesk.ui.agenda.attendance_table import AttendanceTable
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.tokens import size
from tests.actions.test_group_series import weeks
from tests.agenda_house import AgendaHouse
from tests.ui.accessibility import nameless
from tests.ui.agenda.at_the_desk import rest
from tests.ui.agenda.test_group import GROUP, add_group
from tests.ui.hands import the


def test_a_digit_or_a_button_says_how_it_went(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    add_group(house)
    talks, bench = weeks(house, service_id=GROUP.id), page.workbench
    join_series(house.desk, talks[0].id, house.yara, Reach.ALL)
    join(house.desk, talks[1].id, house.sam)
    page.show_link(Link("appointment", talks[0].id))
    rest(qtbot, bench)
    the(LinkButton, "Aanwezigheid als tabel…", page.talk).click()
    rest(qtbot, bench)
    dialog = page.talk.findChild(AttendanceDialog)
    assert dialog is not None
    assert nameless(dialog) == []
    table, model = dialog.table, dialog.table.model()

    def now(row: int, column: int) -> str:
        return str(model.data(model.index(row, column)))

    assert (now(0, 0), now(0, 1)) == ("–", "verwacht"), "Sam is in the second date alone"
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 0)
    assert dialog.focusWidget() is table
    hidden = (table.horizontalScrollBar().maximum(), table.verticalScrollBar().maximum())
    assert hidden == (0, 0), "everybody and each date is in sight"
    house.on_the_day(weeks=1)
    qtbot.keyClick(table, Qt.Key.Key_1)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_3)
    rest(qtbot, bench)
    table.selectColumn(2)
    the(QPushButton, "4  verontschuldigd", dialog).click()
    rest(qtbot, bench)
    assert [now(1, column) for column in range(4)] == ["✓ gekomen", "✕ niet", "afgemeld", "verwacht"]
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    rest(qtbot, bench)
    assert now(1, 2) == "verwacht"
    sheet = attendance_sheet(house.desk, talks[0].id)
    kept = [sheet.place(talk, sheet.people[1]) for talk in sheet.dates]
    assert [one.attendance for one in kept if one is not None] == [
        Attendance.CAME,
        Attendance.NO_SHOW,
        Attendance.EXPECTED,
        Attendance.EXPECTED,
    ]
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    rest(qtbot, bench)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert [line[0] for line in lines] == ["", "SAM", "YARA"]
    assert lines[2][1:3] == ["✓ gekomen", "✕ niet"]
    assert not dialog.grab().isNull()
    before = table.sizeHint().height()
    dialog._model.show_sheet(replace(sheet, people=sheet.people * 6))
    assert table.sizeHint().height() == before + 10 * size("row"), "all who come are to be seen"
    dialog.reject()


def test_a_name_without_end_leaves_the_dates_their_room(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    add_group(house)
    talks = weeks(house, service_id=GROUP.id)
    join_series(house.desk, talks[0].id, house.yara, Reach.ALL)
    sheet = attendance_sheet(house.desk, talks[0].id)
    long = replace(sheet.people[0], person="Maximiliaan Nebuchadnezzar-" + "Wolfeschlegelstein" * 4, age=29)
    model = AttendanceModel(house.desk.clock.zone, page)
    model.show_sheet(replace(sheet, people=(long, *sheet.people[1:])))
    table = AttendanceTable(model, "Aanwezigheid")
    qtbot.addWidget(table)
    down = Qt.Orientation.Vertical
    assert str(model.headerData(0, down)).endswith("…, 29")
    assert model.headerData(0, down, Qt.ItemDataRole.AccessibleTextRole) == f"{long.person}, 29"
    assert table.verticalHeader().sizeHint().width() < size("side_panel") * 5 // 4
    assert model.shown("Aanwezigheid").rows[0][0] == f"{long.person}, 29", "what is copied has it whole"


def test_what_was_taken_back_in_the_table_is_done_once_more_by_either_key(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    add_group(house)
    talks, bench = weeks(house, service_id=GROUP.id), page.workbench
    join(house.desk, talks[0].id, house.yara)
    dialog = AttendanceDialog(bench, talks[0].id, page)
    dialog.open()
    rest(qtbot, bench)
    qtbot.keyClick(dialog.table, Qt.Key.Key_4)
    rest(qtbot, bench)
    (place,) = attendance_sheet(house.desk, talks[0].id).places.values()
    assert place.attendance is Attendance.EXCUSED
    ctrl = Qt.KeyboardModifier.ControlModifier
    for key, held, how in (
        (Qt.Key.Key_Z, ctrl, Attendance.EXPECTED),
        (Qt.Key.Key_Y, ctrl, Attendance.EXCUSED),
        (Qt.Key.Key_Z, ctrl, Attendance.EXPECTED),
        (Qt.Key.Key_Z, ctrl | Qt.KeyboardModifier.ShiftModifier, Attendance.EXCUSED),
    ):
        qtbot.keyClick(dialog, key, held)
        rest(qtbot, bench)
        (place,) = attendance_sheet(house.desk, talks[0].id).places.values()
        assert place.attendance is how
    dialog.reject()
