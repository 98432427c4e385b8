"""A link with a very long name gives way to what stands beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.buttons import NameLink, QuietButton
from healthdesk.ui.parts.layouts import fill, row
from healthdesk.ui.parts.tokens import size


def test_a_long_name_leaves_the_button_beside_it_whole(qtbot: QtBot) -> None:
    line, name = QWidget(), "Wolfeschlegelsteinhausenbergerdorff " * 5
    qtbot.addWidget(line)
    link, button = NameLink(name), QuietButton("Weg")
    fill(row(line), link, button)
    line.resize(size("dialog"), size("control"))
    line.show()
    assert line.width() == size("dialog")
    assert button.geometry().right() < line.width()
    assert button.width() >= button.sizeHint().width()
    assert link.toolTip() == name
    assert not line.grab().isNull()
