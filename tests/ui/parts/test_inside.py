"""What scrolls ends where its words end, however Qt would have wrapped them."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.inside import Inside
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.text import Text
from tests.ui.hands import show


def test_a_long_page_ends_where_its_words_end(qtbot: QtBot) -> None:
    inside, area = Inside(), QScrollArea()
    layout = column(inside, gap="none")
    words = "Uit een kalender, een rekenblad of een brief: je ziet eerst wat er met elke regel gebeurt."
    for _ in range(30):
        layout.addWidget(Text(words, wraps=True))
    layout.addStretch(1)
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.resize(1200, 300)
    show(qtbot, area)
    qtbot.waitUntil(lambda: inside.width() > 1000)
    assert inside.height() == layout.totalHeightForWidth(inside.width())
    area.resize(400, 300)
    qtbot.waitUntil(lambda: inside.width() < 400)
    assert inside.height() == layout.totalHeightForWidth(inside.width()) > 30 * 2 * 10
