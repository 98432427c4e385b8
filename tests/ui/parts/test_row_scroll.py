"""A form that is longer than its room ends between two rows as it opens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.row_scroll import RowScroll, whole_until
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.tokens import space
from tests.ui.hands import show


def _form(*rows: QWidget) -> RowScroll:
    inside = Inside()
    layout = column(inside, gap="small")
    for one in rows:
        layout.addWidget(one)
    return _scrolling(inside)


def _scrolling(inside: QWidget) -> RowScroll:
    area = scrolled(inside, by_rows=True)
    assert isinstance(area, RowScroll)
    return area


def _cut(area: RowScroll, row: QWidget) -> bool:
    """Whether the end of what is seen goes through it; words without an edge have a little air above them."""
    inside = area.widget()
    assert inside is not None
    top = row.mapTo(inside, QPoint()).y()
    air = space("tiny") if isinstance(row, QCheckBox) else 0
    return top + air < area.viewport().height() < top + row.height()


@pytest.mark.parametrize("room", range(180, 240, 7))
def test_no_row_is_cut_through_until_somebody_scrolls(qtbot: QtBot, room: int) -> None:
    fields = [LabeledField(f"Vraag {number}", QLineEdit()) for number in range(12)]
    area = show(qtbot, _form(*fields))
    area.resize(300, room)
    whole = area.contentsRect().height()
    qtbot.waitUntil(lambda: not any(_cut(area, one.field) for one in fields))
    assert area.viewport().height() > whole - 60
    area.verticalScrollBar().setValue(40)
    qtbot.waitUntil(lambda: area.viewport().height() == whole)
    area.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: not any(_cut(area, one.field) for one in fields))


def test_beside_a_long_text_the_rows_are_what_counts(qtbot: QtBot) -> None:
    text = QPlainTextEdit()
    text.setFixedHeight(400)
    boxes = [QCheckBox(f"Vraag {number}") for number in range(12)]
    left, right = QWidget(), QWidget()
    fill(column(left), *boxes, None)
    fill(column(right), LabeledField("Wat ze doen", text), None)
    inside = QWidget()
    fill(row(inside), left, right)
    area = show(qtbot, _scrolling(inside))
    for room in range(180, 240, 7):
        area.resize(500, room)
        qtbot.waitUntil(lambda: not any(_cut(area, one) for one in boxes))


def test_what_fits_has_all_its_room(qtbot: QtBot) -> None:
    area = show(qtbot, _form(QCheckBox("ja"), QCheckBox("nee")))
    area.resize(300, 200)
    qtbot.waitUntil(lambda: not area._soon.isActive())
    assert area.viewport().height() == area.contentsRect().height()


@given(st.lists(st.tuples(st.integers(0, 600), st.integers(1, 120)), max_size=12), st.integers(120, 400))
def test_never_more_rows_are_cut_than_without_it_and_little_room_is_given_up(
    rows: list[tuple[int, int]], room: int
) -> None:
    bands = [(top, top + high) for top, high in rows]
    found = whole_until(bands, room, 52)
    assert room - 52 < found <= room
    assert sum(top < found < end for top, end in bands) <= sum(top < room < end for top, end in bands)
