"""What a block of the agenda says where it cannot say everything."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from healthdesk.rules.person_names import with_age
from healthdesk.ui.agenda.grid_painter import shortened


@pytest.mark.parametrize(
    ("text", "kept", "whole_words", "shown"),
    [
        ("gesprek · kamer 4", "gesprek · kamer 4", False, "gesprek · kamer 4"),
        ("gesprek · kamer 4", "gesprek ·", False, "gesprek…"),
        ("9-17 · NL FR EN", "9-17 · NL F", True, "9-17 · NL…"),
        ("9-17 · NL FR EN", "9-17 · NL FR", True, "9-17 · NL FR…"),
        ("onthaalgesprek", "onthaal", True, "onthaal…"),
    ],
)
@pytest.mark.usefixtures("qtbot")
def test_it_ends_in_no_dot_or_half_word(text: str, kept: str, *, whole_words: bool, shown: str) -> None:
    metrics = QFontMetricsF(QFont())
    room = metrics.horizontalAdvance(text if kept == text else f"{kept}…") + 1
    assert shortened(text, metrics, room, whole_words=whole_words) == shown


@pytest.mark.usefixtures("qtbot")
def test_of_who_is_meant_the_name_gives_way_and_not_the_age() -> None:
    metrics = QFontMetricsF(QFont())
    whole = with_age("Maximiliaan Nebuchadnezzar", 12)
    room = metrics.horizontalAdvance(whole) * 2 / 3
    assert shortened(whole, metrics, room).endswith("…, 12")
    assert shortened(whole, metrics, metrics.horizontalAdvance(whole)) == whole
