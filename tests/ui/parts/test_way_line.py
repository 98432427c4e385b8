"""How to reach somebody stands whole in a narrow panel; in a narrow window the list has the room of names."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.side_panel import SidePanel
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.parts.way_line import WayLine
from tests.ui.hands import show


def test_an_address_goes_on_below_and_widens_nothing(qtbot: QtBot) -> None:
    line = WayLine("stefania.maria.dumitrescu-popescu@voorbeeld.example (Şeyma Öztürk, ouder)")
    panel = show(qtbot, SidePanel(line))
    panel.live_in(900)
    panel.resize(panel.width(), 300)
    qtbot.waitUntil(lambda: 0 < line.width() <= panel.viewport().width() <= size("side_card"))
    room = line.fontMetrics()
    assert len(line.lines()) > 1
    assert all(room.horizontalAdvance(one) <= line.width() for one in line.lines())
    assert "".join(line.lines()).replace(" ", "").endswith("ouder)"), "nothing of it is left out"
    panel.live_in(1200)
    assert panel.width() == size("side_panel")
