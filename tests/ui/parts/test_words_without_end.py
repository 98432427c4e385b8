"""A word without end makes no screen wider, and a sign that turns words round turns none of a screen's."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.rules.person_names import with_age
from healthdesk.ui.parts.buttons import LongLink, NameLink, QuietButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.layouts import column
from healthdesk.ui.parts.room_for import as_much_as_fits
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.word_lines import in_lines
from tests.ui.hands import show

ENDLESS = "woordzondereinde" * 19
TURNED = "nee \u202eaj\u202c"
ROOM = 400


def _tick() -> QIcon:
    return QIcon(theme().picture("check", "accent", "icon", 1.0))


MADE: dict[str, Callable[[str], QWidget]] = {
    "one": lambda words: ChoiceChips("?", [Choice("a", words)]),
    "several": lambda words: ChoiceChips("?", [Choice("a", words)], several=True),
    "filter": lambda words: ChoiceChips("?", [Choice("a", words)], pills=True),
    "name": lambda words: ChoiceChips("?", [Choice("a", words)], names=True),
    "tile": lambda words: ChoiceChips("?", [Choice("a", words, picture=_tick())], tiles=40),
    "shaped": lambda words: ChoiceChips("?", [Choice("a", words, shape=f"<b>{words}</b>")]),
    "text": lambda words: Text(words, wraps=True),
    "elided": lambda words: ElidedText(words, lines=2),
    "person": NameLink,
    "sentence": LongLink,
}


@pytest.mark.parametrize("kind", MADE)
def test_a_word_without_end_makes_nothing_wider(qtbot: QtBot, kind: str) -> None:
    made = show(qtbot, MADE[kind](ENDLESS))
    assert made.minimumSizeHint().width() <= ROOM
    if kind in {
        "one",
        "several",
        "shaped",
        "text",
        "sentence",
    }:  # read as a whole, on as many lines as it takes
        assert made.heightForWidth(ROOM) > 5 * made.fontMetrics().height()


@pytest.mark.parametrize("letters", ["a", "é", "e\u0301", "👩\u200d👧", "ش"])
def test_it_goes_on_below_where_the_room_ends_and_no_mark_leaves_its_letter(
    qapp: QApplication, letters: str
) -> None:
    metrics, word = QFontMetrics(QFont(qapp.font())), letters * 60
    lines = in_lines(f"en {word} ook", metrics, ROOM // 4).split("\n")
    assert "".join(lines).replace(" ", "") == f"en{word}ook"
    assert len(lines) > 2
    assert all(line[0] not in "\u0301\u200d" for line in lines)
    assert all(metrics.horizontalAdvance(line) <= ROOM // 4 for line in lines[:-1])


def test_a_word_that_people_use_stays_whole(qapp: QApplication) -> None:
    word = "arbeidsongeschiktheidsverzekering"
    assert in_lines(f"een {word}", QFontMetrics(QFont(qapp.font())), 40) == f"een\n{word}"


@pytest.mark.parametrize("kind", MADE)
def test_no_sign_turns_the_words_of_the_screen_round(qtbot: QtBot, kind: str) -> None:
    drawn = []
    for words in (TURNED, "nee aj"):
        made = QWidget()
        column(made).addWidget(MADE[kind](words))
        made.resize(ROOM, 120)
        show(qtbot, made).setFocus()
        drawn.append(made.grab().toImage().convertToFormat(QImage.Format.Format_RGB32))
    assert drawn[0] == drawn[1]


def test_what_was_said_is_asked_back_as_it_was(qtbot: QtBot) -> None:
    label, button = Text(TURNED), QuietButton(TURNED)
    for one in (label, button):
        qtbot.addWidget(one)
    assert label.text() == TURNED
    assert QLabel.text(label) == "nee aj"
    assert QAbstractButton.text(button) == "nee aj"


def test_an_age_stays_behind_a_name_that_would_turn_it(qapp: QApplication) -> None:
    metrics = QFontMetrics(QFont(qapp.font()))
    assert as_much_as_fits(with_age("Sam \u202eretuP", 14), metrics, ROOM) == "Sam retuP, 14"
    assert with_age("\u2067Sam", 14) == "Sam, 14"
    assert with_age("\u202eنور", 14) == "\u2068نور\u2069\u200e, 14"
