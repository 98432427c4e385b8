"""A form that is longer than its room ends between two rows as it opens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.records.ids import new_id
from healthdesk.records.task import Task, TaskKind
from healthdesk.ui.parts.card import Card
from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.labeled_field import LabeledField
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.row_scroll import RowScroll, whole_until
from healthdesk.ui.parts.scrolled import scrolled
from healthdesk.ui.parts.side_panel import SidePanel
from healthdesk.ui.parts.tall_scroll import TallScroll
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import space
from healthdesk.ui.today.tasks_card import TasksCard
from tests.ui.hands import show


def _form(*rows: QWidget) -> RowScroll:
    inside = Inside()
    layout = column(inside, gap="small")
    for one in rows:
        layout.addWidget(one)
    return _scrolling(inside)


def _scrolling(inside: QWidget) -> RowScroll:
    area = scrolled(inside)
    assert isinstance(area, RowScroll)
    return area


def _cut(area: QScrollArea, row: QWidget) -> bool:
    """Whether the end of what is seen goes through it; words without an edge have a little air above them."""
    inside = area.widget()
    assert inside is not None
    top = row.mapTo(inside, QPoint()).y()
    air = space("tiny") if isinstance(row, (QCheckBox, Text)) else 0
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


def test_a_long_text_ends_between_two_of_its_lines(qtbot: QtBot) -> None:
    told = Text(
        " ".join(["naam, geboortedatum, hoe te bereiken, adres, gezin, school, werk"] * 12), wraps=True
    )
    area = show(qtbot, _form(told))
    for room in range(180, 240, 7):
        area.resize(300, room)

        def _between() -> bool:
            lines = round(told.height() / QFontMetricsF(told.font()).lineSpacing())
            high = told.height() / lines
            top = told.mapTo(area.viewport(), QPoint()).y()
            return abs((area.viewport().height() - top + high / 2) % high - high / 2) <= 1

        qtbot.waitUntil(_between)


Made = tuple[QWidget, QScrollArea, list[Text]]
"""What is shown, what in it scrolls, and the lines that may not be cut."""


def _lines(count: int = 24) -> tuple[Card, list[Text]]:
    card, words = (
        Card("Akkoord"),
        [Text(f"Regel {number} van wat gedeeld mag worden") for number in range(count)],
    )
    for line in words:
        card.add(line)
    return card, words


def _beside_a_list() -> Made:
    card, words = _lines()
    area = SidePanel(card)
    return area, area, words


def _in_a_dialog() -> Made:
    card, words = _lines()
    area = TallScroll()
    area.body.addWidget(card)
    return area, area, words


def _letter() -> Task:
    values = (("partner", "OverKop Leuven"),)
    return Task(kind=TaskKind.LETTER, entity_id=new_id(), person="Merel, 16", patient_id=None, values=values)


def _to_be_done() -> Made:
    card = TasksCard()
    card.show_tasks([_letter() for _ in range(12)])
    area = card.findChildren(QScrollArea)[0]
    return card, area, area.findChildren(Text)


@pytest.mark.parametrize("made", [_beside_a_list, _in_a_dialog, _to_be_done])
def test_also_beside_a_list_in_a_dialog_and_in_what_is_to_be_done(
    qtbot: QtBot, made: Callable[[], Made]
) -> None:
    outer, area, words = made()
    show(qtbot, outer)
    for room in range(240, 300, 7):
        outer.resize(320, room)
        qtbot.waitUntil(lambda: not any(_cut(area, line) for line in words))


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
