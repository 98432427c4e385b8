"""A word and its short number stay on one line, and what is asked back is what was said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.held_together import broken_up, held_together
from healthdesk.ui.parts.text import Text
from tests.ui.hands import show


@pytest.mark.parametrize(
    ("said", "drawn"),
    [
        ("Els Maes · kamer 2", "Els Maes · kamer\u00a02"),
        ("gesprek 6 · ter plaatse", "gesprek\u00a06 · ter plaatse"),
        ("staat in kamer 12", "staat in kamer\u00a012"),
        ("wo 9 dec · 11:15 – 12:00", "wo 9 dec · 11:15\u00a0–\u2060\u00a012:00"),
        ("in 12 maanden", "in 12 maanden"),
        ("2 gepland · ± 10 voorzien", "2 gepland · ±\u00a010 voorzien"),
        ("sinds 2026", "sinds 2026"),
    ],
)
def test_which_numbers_stay_with_their_word(said: str, drawn: str) -> None:
    assert held_together(said) == drawn


def test_a_room_is_not_broken_over_two_lines(qtbot: QtBot) -> None:
    text = show(qtbot, ElidedText("morgen 09:45 · Omar · kamer 2", lines=4))
    for width in range(60, 260, 4):
        text.resize(width, 200)
        whole = text.fontMetrics().horizontalAdvance("kamer 2") < width
        assert not whole or any("kamer\u00a02" in line for line in text.lines())
    said = show(qtbot, Text("Omar · kamer 2", wraps=True))
    assert said.text() == "Omar · kamer 2"
    said.clear()
    assert said.text() == ""


def test_a_word_without_end_makes_nothing_wide(qtbot: QtBot) -> None:
    name = "x" * 80
    told = Text(f"Keek je {name} na?", wraps=True)
    qtbot.addWidget(told)
    assert told.text() == f"Keek je {name} na?"
    assert told.minimumSizeHint().width() < told.fontMetrics().horizontalAdvance("x" * 40)
    told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    assert "\u200b" not in QLabel.text(told)  # what is copied is what was said
    assert broken_up("https://www.leuven.be/zorgzaam") == "https://www.leuven.be/zorgzaam"


def test_from_when_to_when_stands_on_one_line(qtbot: QtBot) -> None:
    text = show(qtbot, ElidedText("Miriam Kidane, 10 · morgen 11:15 – 12:00 · kamer 4", lines=6))
    for width in range(100, 320, 4):
        text.resize(width, 200)
        whole = text.fontMetrics().horizontalAdvance("11:15 – 12:00") < width
        assert not whole or any("11:15" in line and "12:00" in line for line in text.lines()), text.lines()
    copied = Text("11:15 – 12:00", wraps=True)
    copied.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    assert QLabel.text(copied) == "11:15 – 12:00", "another program may show a sign that joins as a box"
