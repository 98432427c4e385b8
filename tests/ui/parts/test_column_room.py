"""A column that had to cut something off takes room another has to spare."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.record_delegate import cell_width, fit_lines, title_width, under_width
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.tokens import size
from tests.ui.hands import show


@dataclass(frozen=True)
class Talk:
    at: str
    what: str


SHORT, LONG = Talk("09:00", "gesprek"), Talk("woensdag 25 november 2026 om 14:45", "gesprek 3")
WHEN = Column[Talk](key="at", title="Wanneer", text=lambda it: it.at, width=6)
WHAT = Column[Talk](
    key="what", title="Wat", text=lambda it: it.what, width=0, under=lambda it: it.at * 2, wraps=True
)


def talks(qtbot: QtBot, wide: int) -> RecordList[Talk]:
    made: RecordList[Talk] = RecordList("talks", "Gesprekken", [WHEN, WHAT], Memory())
    made.resize(wide, 400)
    return show(qtbot, made)


def test_a_day_that_was_cut_off_gets_room(qtbot: QtBot) -> None:
    shown = talks(qtbot, 700)
    narrow = shown.table.columnWidth(0)
    shown.show_records([SHORT])
    qtbot.waitUntil(lambda: shown.table.rowHeight(0) >= size("tall_row"))
    assert shown.table.columnWidth(0) == narrow, "what fits moves nothing"
    shown.show_records([LONG])
    qtbot.waitUntil(lambda: shown.table.columnWidth(0) >= cell_width(WHEN, LONG))


def test_there_is_no_more_room_than_the_wide_column_can_spare(qtbot: QtBot) -> None:
    shown = talks(qtbot, 520)
    shown.show_records([LONG])
    qtbot.waitUntil(lambda: shown.table.columnWidth(0) > WHEN.width)
    shown.grab()
    assert shown.table.columnWidth(1) >= under_width(WHAT, LONG) > cell_width(WHAT, LONG)


def test_what_was_given_goes_back_when_the_table_becomes_narrower(qtbot: QtBot) -> None:
    shown = talks(qtbot, 700)
    shown.show_records([LONG])
    qtbot.waitUntil(lambda: shown.table.columnWidth(0) >= cell_width(WHEN, LONG))
    shown.resize(260, 400)
    qtbot.waitUntil(lambda: shown.table.columnWidth(0) < cell_width(WHEN, LONG))
    shown.grab()
    assert shown.table.columnWidth(1) >= cell_width(WHAT, LONG)


def test_room_that_was_shared_is_not_remembered_as_if_somebody_dragged_it(qtbot: QtBot) -> None:
    memory = Memory()
    made: RecordList[Talk] = RecordList("talks", "Gesprekken", [WHEN, WHAT], memory)
    made.resize(700, 400)
    shown = show(qtbot, made)
    narrow = shown.table.columnWidth(0)
    shown.show_records([LONG])
    qtbot.waitUntil(lambda: shown.table.columnWidth(0) >= cell_width(WHEN, LONG))
    shown.table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert shown.table.columnWidth(0) >= cell_width(WHEN, LONG), "nothing moves under the eye"
    again: RecordList[Talk] = RecordList("talks", "Gesprekken", [WHEN, WHAT], memory)
    qtbot.addWidget(again)
    assert again.table.horizontalHeader().sortIndicatorSection() == 1
    assert again.table.columnWidth(0) == narrow
    again.table.horizontalHeader().resizeSection(0, 90)
    third: RecordList[Talk] = RecordList("talks", "Gesprekken", [WHEN, WHAT], memory)
    qtbot.addWidget(third)
    assert third.table.columnWidth(0) == 90, "what somebody dragged is"


def test_a_column_that_somebody_dragged_stays(qtbot: QtBot) -> None:
    shown = talks(qtbot, 700)
    shown.table.horizontalHeader().resizeSection(0, 90)
    shown.show_records([LONG])
    shown.grab()
    shown.show_records([LONG])
    shown.grab()
    assert shown.table.columnWidth(0) == 90


def test_a_second_line_that_wraps_makes_the_row_higher(qtbot: QtBot) -> None:
    shown = talks(qtbot, 360)
    shown.show_records([SHORT, LONG])
    qtbot.waitUntil(lambda: shown.table.rowHeight(1) > shown.table.rowHeight(0))


def test_a_name_without_end_leaves_no_line_cut_through(qtbot: QtBot) -> None:
    metrics = talks(qtbot, 360).fontMetrics()
    under = "met Anne-Sophie Nebuchadnezzar-Wolfeschlegelsteinhausenbergerdorff · kamer 1 · gesprek 3"
    wide = metrics.horizontalAdvance("met Anne-Sophie Nebuch")
    box = QRect(0, 0, wide, 2 * metrics.height())
    shown = fit_lines(metrics, under, box)
    assert shown.startswith("met Anne-Sophie ")
    assert metrics.boundingRect(box, Qt.TextFlag.TextWordWrap, shown).height() <= box.height()


def test_a_title_is_never_cut_off(qtbot: QtBot) -> None:
    shown = talks(qtbot, 700)
    assert shown.table.columnWidth(0) >= title_width(WHEN)


def test_a_checked_button_has_room_for_bold_words(qtbot: QtBot) -> None:
    holder = QWidget()
    button = QuietButton("Per kamer", small=True)
    button.setCheckable(True)
    QHBoxLayout(holder).addWidget(button)
    show(qtbot, holder)
    plain = button.fontMetrics().horizontalAdvance(button.text())
    around = QuietButton(button.text(), small=True).sizeHint().width() - plain
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    assert button.width() >= QFontMetrics(bold).horizontalAdvance(button.text()) + min(around, 0)


def test_a_column_that_is_half_empty_gives_to_the_wide_one_and_to_one_that_is_cut_off(qtbot: QtBot) -> None:
    who = Column[Talk](key="who", title="Wie", text=lambda it: it.at, width=0)
    state = Column[Talk](key="state", title="Stand", text=lambda _it: "klaar", width=30)
    where = Column[Talk](key="where", title="Waar", text=lambda _it: "aan de Vaartkom", width=4)
    made: RecordList[Talk] = RecordList("talks", "Gesprekken", [who, state, where], Memory())
    made.resize(540, 400)
    shown = show(qtbot, made)
    assert shown.table.columnWidth(0) < cell_width(who, LONG)
    shown.show_records([LONG])
    qtbot.waitUntil(lambda: shown.table.columnWidth(0) >= cell_width(who, LONG))
    assert shown.table.columnWidth(1) >= max(title_width(state), cell_width(state, LONG))
    assert shown.table.columnWidth(2) >= cell_width(where, LONG)
    assert not shown.table.horizontalScrollBar().isVisible()


def test_a_name_without_end_in_the_wide_column_leaves_the_others_theirs(qtbot: QtBot) -> None:
    name = Column[Talk](key="who", title="Wie", text=lambda _it: "Wolfeschlegelstein" * 20, width=0)
    made: RecordList[Talk] = RecordList("names", "Namen", [WHEN, name], Memory())
    made.resize(700, 400)
    show(qtbot, made)
    made.show_records([LONG])
    qtbot.waitUntil(lambda: made.table.columnWidth(0) >= cell_width(WHEN, LONG))
    assert made.table.columnWidth(1) > made.table.viewport().width() // 4
