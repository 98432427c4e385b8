"""A name of any length in a group stands there whole."""

from __future__ import annotations

from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from healthdesk.records.group import Attendance, GroupGuest, GroupPlace
from healthdesk.records.ids import new_id
from healthdesk.ui.agenda.guest_row import GuestRow
from healthdesk.ui.parts.buttons import NameLink
from tests.ui.hands import show


def _row(person: str, how: Attendance = Attendance.EXPECTED, late: int = 0) -> GuestRow:
    place = GroupPlace(
        appointment_id=new_id(), patient_id=new_id(), place=1, attendance=how, late_minutes=late
    )
    return GuestRow(GroupGuest(place=place, person=person, age=48))


def test_how_it_went_gives_its_place_to_a_long_name(qtbot: QtBot) -> None:
    row = show(qtbot, _row("Natnael Abraha-Woldemariam"))
    (name,) = row.findChildren(NameLink)
    row.resize(300, 40)
    assert row.needs() > 300 > _row("Lou").needs()
    row.fold(folded=True)
    qtbot.waitUntil(lambda: row.how.y() > name.geometry().bottom())
    assert name.width() >= name.sizeHint().width()
    assert row.how.x() <= name.x() + 4


def test_how_it_went_is_whole_in_its_box(qtbot: QtBot) -> None:
    for how in Attendance:
        row = show(qtbot, _row("Lou", how))
        option = QStyleOptionComboBox()
        row.how.initStyleOption(option)
        assert row.how.shown_text(option) == row.how.currentText()


def test_how_late_is_put_right_where_somebody_was_late_and_asked_once(qtbot: QtBot) -> None:
    assert _row("Lou").late.isHidden()
    row = show(qtbot, _row("Lou", Attendance.LATE, 12))
    assert row.late.text() == "12 min te laat"
    asked: list[int] = []
    row.was_late.connect(lambda _guest, minutes: asked.append(minutes))
    row.late.setValue(0)
    assert row.late.text() == "hoe laat: niet bekend"
    row.late.editingFinished.emit()
    row.late.editingFinished.emit()
    assert asked == [0]
    row.ask_again()  # it was refused
    row.late.editingFinished.emit()
    assert asked == [0, 0]


def test_minutes_half_typed_go_on_in_the_row_that_comes_in_its_place(qtbot: QtBot) -> None:
    """Somebody else in the group was noted meanwhile, so all rows are made anew."""
    row = show(qtbot, _row("Lou", Attendance.LATE, 12))
    asked: list[int] = []
    row.was_late.connect(lambda _guest, minutes: asked.append(minutes))
    row.late.lineEdit().setText("25")
    again = GuestRow(row.guest)
    qtbot.addWidget(again)
    again.go_on_from(row)
    row.late.editingFinished.emit()
    assert asked == [], "a row that goes away says nothing"
    again.was_late.connect(lambda _guest, minutes: asked.append(minutes))
    again.late.interpretText()
    again.late.editingFinished.emit()
    assert asked == [25]


def test_before_its_day_nobody_came_yet(qtbot: QtBot) -> None:
    row = GuestRow(_row("Lou").guest, ahead=True)
    qtbot.addWidget(row)
    assert [row.how.itemText(one) for one in range(row.how.count())] == ["verwacht", "verontschuldigd"]
