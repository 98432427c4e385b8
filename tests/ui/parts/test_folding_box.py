"""A choice longer than its box ends in dots; the tip has the whole of it."""

from __future__ import annotations

from PySide6.QtWidgets import QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from healthdesk.rules.person_names import with_age
from healthdesk.ui.parts.folding_box import FoldingBox
from tests.ui.hands import show

SHORT, LONG = "Bram Aerts", "Anne-Sophie Nebuchadnezzar-Wolfeschlegelsteinhausenbergerdorff"


def told(box: FoldingBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return box.shown_text(option)


def test_a_long_name_ends_in_dots_and_is_whole_in_the_tip(qtbot: QtBot) -> None:
    box = FoldingBox()
    box.addItems([SHORT, LONG])
    box.setFixedWidth(180)
    show(qtbot, box)
    assert told(box) == SHORT == box.toolTip()
    box.setCurrentText(LONG)
    assert told(box).startswith("Anne-Sophie")
    assert told(box).endswith("…")
    assert box.toolTip() == LONG
    assert not box.grab().isNull()


def test_of_people_to_choose_from_the_age_stays_to_be_read(qtbot: QtBot) -> None:
    box = FoldingBox()
    box.addItems([with_age(LONG, 44), with_age(LONG, 12)])
    box.setFixedWidth(180)
    show(qtbot, box)
    assert told(box).endswith("…, 44")
    box.setCurrentIndex(1)
    assert told(box).endswith("…, 12")


def test_what_is_offered_again_leaves_what_was_chosen_and_an_open_list(qtbot: QtBot) -> None:
    box = show(qtbot, FoldingBox())
    box.offer_choices([("iedereen", None), ("Els Maes", 1), ("Jan Wouters", 2)])
    box.choose(2)
    box.showPopup()
    box.view().setCurrentIndex(box.model().index(1, 0))
    box.offer_again([("iedereen", None), ("Els Maes", 1), ("Jan Wouters", 2)])
    assert box.view().isVisible()
    assert box.view().currentIndex().row() == 1
    box.hidePopup()
    box.offer_again([("iedereen", None), ("An Peeters", 3), ("Els Maes", 1), ("Jan Wouters", 2)])
    assert box.currentText() == "Jan Wouters"
    box.offer_again([("iedereen", None), ("Els Maes", 1)])
    assert box.currentText() == "iedereen"
