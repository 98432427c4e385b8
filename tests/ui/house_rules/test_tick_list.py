"""Answers to tick in a low list: none of them is cut through as it opens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.ui.house_rules.tick_list import TickList
from healthdesk.ui.parts.layouts import column, fill
from tests.ui.hands import show

INCOMES = ("leefloon", "steun van het OCMW gelijk aan leefloon", "inkomensgarantie voor ouderen (IGO)") * 3


def test_no_answer_is_cut_through(qtbot: QtBot) -> None:
    ticks, around = TickList(), QWidget()
    for income in INCOMES:
        QListWidgetItem(income, ticks).setCheckState(Qt.CheckState.Unchecked)
    fill(column(around), ticks, None)
    show(qtbot, around)
    for width in range(160, 320, 20):
        around.resize(width, 400)

        def _whole() -> bool:
            boxes = [ticks.visualItemRect(ticks.item(row)) for row in range(ticks.count())]
            end = ticks.viewport().height()
            return boxes[0].bottom() < end and not any(box.top() < end <= box.bottom() for box in boxes)

        qtbot.waitUntil(_whole)
