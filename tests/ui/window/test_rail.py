"""The foot of the rail: whose house this is, in words that can be read."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.window.rail import Rail
from tests.ui.hands import show


@pytest.mark.parametrize(
    "place", ["De Ridderbuurt", "Sint-Nebuchadnezzar-Wolfeschlegelstein aan de Vaartkom"]
)
def test_the_name_of_the_house_breaks_where_it_can_be_read(qtbot: QtBot, place: str) -> None:
    rail = Rail((("today", "today", "Vandaag"),))
    name = f"Wijkgezondheidscentrum {place}"
    rail.show_house(name, "Els Maes", "balie")
    rail.resize(rail.width(), 600)
    show(qtbot, rail)
    (house,) = (text for text in rail.findChildren(ElidedText) if text.text() == name)
    lines = house.lines()
    ends = " ".join(lines).replace("gezondheids- centrum", "gezondheidscentrum")
    assert ends.startswith(f"Wijkgezondheidscentrum {place[:4]}"), "no word is cut but between its parts"
    assert (" ".join(lines) == "Wijkgezondheids- centrum De Ridderbuurt") == (place == "De Ridderbuurt")
    assert lines[-1].endswith("…") == (place != "De Ridderbuurt"), "as much as three lines hold"
    assert house.height() >= len(lines) * house.fontMetrics().height()
