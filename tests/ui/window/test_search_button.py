"""What can be looked for is told as far as there is room for it, never half a word."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from healthdesk.ui.window.search_button import SearchButton
from tests.ui.hands import show


def test_where_the_window_is_narrow_fewer_things_are_named(qtbot: QtBot) -> None:
    button = show(qtbot, SearchButton())
    whole = "Zoek persoon, afspraak, partner of opdracht…"
    wide = button.fontMetrics().horizontalAdvance(whole)
    button.setMinimumWidth(0)
    button.setMaximumWidth(2 * wide)
    beside = button.width() - button._room()
    told = []
    for words in (whole, "Zoek persoon, afspraak…", "Zoek persoon…"):
        button.resize(button.fontMetrics().horizontalAdvance(words) + beside, button.height())
        told.append(button.text())
    assert told == [whole, "Zoek persoon, afspraak…", "Zoek persoon…"]
    assert button.accessibleName() == "Zoek alles"
