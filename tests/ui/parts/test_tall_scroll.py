"""The middle of a dialog scrolls only where there is no room for it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.flow_layout import FlowLayout
from healthdesk.ui.parts.tall_scroll import TallScroll
from tests.ui.hands import show


def test_what_fits_without_a_bar_has_no_bar(qtbot: QtBot) -> None:
    area = TallScroll()
    flow = FlowLayout(holder := QWidget())
    for _ in range(6):
        flow.addWidget(box := QLabel("keuze"))
        box.setFixedSize(100, 40)
    area.body.addWidget(holder)
    wide = next(each for each in range(200, 700) if area.heightForWidth(each) < area.heightForWidth(each - 2))
    area.resize(wide, area.heightForWidth(wide) - 30)
    show(qtbot, area)
    bar = area.verticalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    area.resize(wide, area.heightForWidth(wide))
    qtbot.waitUntil(lambda: not bar.isVisible())
    area.resize(wide, 90)
    qtbot.waitUntil(bar.isVisible)


def test_a_link_stands_in_the_middle_of_the_line_it_shares(qtbot: QtBot) -> None:
    flow = FlowLayout(holder := QWidget())
    flow.addWidget(tall := QLabel("knop"))
    flow.addWidget(low := QLabel("link"))
    tall.setFixedSize(100, 40)
    low.setFixedSize(100, 20)
    holder.resize(400, 100)
    show(qtbot, holder)
    assert low.geometry().center().y() == tall.geometry().center().y()
