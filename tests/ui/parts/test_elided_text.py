"""A text that gives way: on one line or on two, shortened at its end, whole in the tip."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.layouts import column, fill
from healthdesk.ui.parts.tag import Tag
from healthdesk.ui.parts.text import Text
from tests.ui.hands import show


def test_a_long_name_takes_two_lines_and_no_more(qtbot: QtBot) -> None:
    holder = QWidget()
    holder.setFixedWidth(150)
    short, long, one = (
        ElidedText("TEJO", lines=2),
        ElidedText("Wijkgezondheidscentrum aan de Vaartkom en de Dijle in Leuven", lines=2),
        ElidedText("Wijkgezondheidscentrum aan de Vaartkom en de Dijle in Leuven"),
    )
    fill(column(holder), short, long, one, None)
    show(qtbot, holder)
    line = one.fontMetrics().height()
    assert short.height() < 2 * line <= long.height() < 3 * line
    assert one.height() < 2 * line
    assert long.toolTip() == long.text()
    long.setText("TEJO")
    qtbot.waitUntil(lambda: long.height() == short.height())


def test_what_stands_below_it_makes_room_for_every_line(qtbot: QtBot) -> None:
    inside = QWidget()
    told = ElidedText("Yara · of het CGG iets liet weten · 0470 00 11 22 (sms na 16 u)", lines=4)
    below = Tag("Open")
    row = QWidget()
    fill(column(row), Text("Terugbellen", wraps=True), told, below)
    fill(column(inside), row, None)
    inside.setFixedWidth(160)
    show(qtbot, inside)
    qtbot.waitUntil(lambda: told.height() >= 3 * told.fontMetrics().height())
    assert below.y() >= told.y() + told.height()


def test_a_long_title_leaves_its_state_whole(qtbot: QtBot) -> None:
    head = QWidget()
    title = ElidedText("Brief voor Yara aan een dienst met een naam zonder einde", "title", tight=True)
    state = Tag("nog na te kijken", "amber")
    state.setFixedWidth(state.sizeHint().width())
    layout = QHBoxLayout(head)
    layout.addWidget(title)
    layout.addWidget(state)
    layout.addStretch(1)
    head.resize(400, 60)
    show(qtbot, head)
    assert state.width() == state.sizeHint().width()
    assert title.width() < title.sizeHint().width()
    title.setText("Brief")
    qtbot.waitUntil(lambda: title.width() <= title.sizeHint().width())
    assert state.x() < 200, "the state stands beside its title"


def test_an_address_goes_on_below_after_its_at(qtbot: QtBot) -> None:
    told = ElidedText("bel of mail bogdan.dumitrescu@voorbeeld.example", lines=4)
    told.setFixedWidth(told.fontMetrics().horizontalAdvance("bogdan.dumitrescu@") + 4)
    show(qtbot, told)
    assert [line.strip() for line in told.lines()] == [
        "bel of mail",
        "bogdan.dumitrescu@",
        "voorbeeld.example",
    ]
