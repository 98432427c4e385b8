"""A wish that names somebody with a long name, in a panel that is not wide."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healthdesk.ui.agenda.wish_chip import WishChip
from healthdesk.ui.parts.flow_layout import FlowLayout

_LONG = "niet bij Anne-Sophie Nebuchadnezzar-Wolfeschlegelsteinhausenbergerdorff"


def _chip_in(qtbot: QtBot, words: str, wide: int) -> tuple[QWidget, WishChip]:
    panel = QWidget()
    qtbot.addWidget(panel)
    chip = WishChip(words, "accent", f"{words}: neem deze wens weg", "Neem deze wens weg")
    FlowLayout(panel).addWidget(chip)
    panel.resize(wide, 200)
    panel.show()
    return panel, chip


def test_a_long_name_gives_way_and_stands_in_the_tip(qtbot: QtBot) -> None:
    panel, chip = _chip_in(qtbot, _LONG, 250)
    assert panel.minimumSizeHint().width() <= 250
    assert chip.width() <= 250
    assert chip.text().endswith("…")
    assert chip.text().startswith("niet bij Anne-Sophie")
    assert "Wolfeschlegelsteinhausenbergerdorff" in chip.toolTip()
    assert chip.accessibleName() == f"{_LONG}: neem deze wens weg"
    panel.resize(900, 200)
    qtbot.waitUntil(lambda: chip.text() == _LONG)
    assert "Wolfeschlegel" not in chip.toolTip()


def test_a_short_wish_is_whole(qtbot: QtBot) -> None:
    _panel, chip = _chip_in(qtbot, "na 16:00", 250)
    assert chip.text() == "na 16:00"
    assert "na 16:00" not in chip.toolTip()
