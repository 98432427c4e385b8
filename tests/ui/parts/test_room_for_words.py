"""Words get the room they need: dialogs fit them, tabs stay in sight, long answers and links wrap."""

from __future__ import annotations

from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.buttons import LongLink, PrimaryButton
from healthdesk.ui.parts.choice_chips import Choice, ChoiceChips
from healthdesk.ui.parts.labeled_field import line_field
from healthdesk.ui.parts.layouts import column, fill, row
from healthdesk.ui.parts.roomy_dialog import RoomyDialog
from healthdesk.ui.parts.tab_row import TabRow
from healthdesk.ui.parts.text import Text
from healthdesk.ui.parts.tokens import size
from tests.ui.hands import show, the

_ABROAD = "verzekerd in het buitenland (internationaal verdrag)"
_TABS = ("Mensen en rollen", "Het huis", "Ruimtes en uren", "Formulieren", "Regels", "Brieven", "Back-ups")


def _asking(told: Text) -> RoomyDialog:
    dialog = RoomyDialog()
    dialog.setMinimumWidth(size("dialog"))
    layout, foot = column(dialog, gap="medium", margin="margin"), row()
    fill(foot, None, PrimaryButton("Bewaren"))
    fill(layout, told, line_field("Waarom", hint="wat hier hoort te staan"))
    layout.addStretch(1)
    layout.addLayout(foot)
    return dialog


def _needed(dialog: RoomyDialog) -> int:
    layout = dialog.layout()
    assert layout is not None
    return layout.totalHeightForWidth(dialog.width())


def test_a_dialog_opens_no_taller_than_its_words(qtbot: QtBot) -> None:
    told = Text("", wraps=True)
    told.setText("wat hier te lezen staat " * 12)
    dialog = _asking(told)
    qtbot.addWidget(dialog)
    dialog.open()  # nobody says how tall
    qtbot.waitUntil(lambda: dialog.height() == _needed(dialog))
    before = dialog.height()
    told.hide()
    dialog.fit()
    qtbot.waitUntil(lambda: dialog.height() < before)
    assert dialog.height() == _needed(dialog)


def test_a_dialog_keeps_the_height_that_the_program_gave_it(qtbot: QtBot) -> None:
    dialog = _asking(Text("Eén zin.", wraps=True))
    dialog.resize(size("dialog"), size("form"))
    show(qtbot, dialog)
    assert dialog.height() == size("form")


def test_tabs_take_smaller_letters_before_the_last_one_hides(qtbot: QtBot) -> None:
    tabs = TabRow("Delen van het beheer")
    for title in _TABS:
        tabs.addTab(title)
    tabs.resize(1200, 40)
    show(qtbot, tabs)
    whole = tabs.sizeHint().width()
    tabs.resize(whole - 20, 40)
    qtbot.waitUntil(lambda: tabs.property("scale") == "small")
    tabs.resize(whole, 40)
    qtbot.waitUntil(lambda: not tabs.property("scale"))


def test_a_long_answer_wraps_where_the_form_is_narrow(qtbot: QtBot) -> None:
    chips = ChoiceChips("Hoe verzekerd", [Choice("abroad", _ABROAD), Choice("no", "niet")])
    chips.setFixedWidth(220)
    show(qtbot, chips)
    long, short = the(QRadioButton, _ABROAD, chips), the(QRadioButton, "niet", chips)
    assert long.width() <= 220
    assert long.height() > short.height()
    assert chips.minimumSizeHint().width() <= 220
    assert long.text() == _ABROAD


def test_a_filter_never_wraps(qtbot: QtBot) -> None:
    pills = ChoiceChips("Wat", [Choice("abroad", _ABROAD)], pills=True)
    show(qtbot, pills)
    words = the(QRadioButton, _ABROAD, pills).fontMetrics().horizontalAdvance(_ABROAD)
    assert pills.minimumSizeHint().width() >= words


def test_a_link_that_is_a_sentence_stands_whole_on_several_lines(qtbot: QtBot) -> None:
    link = LongLink("Zonder “bij Lies De Smet”: vandaag 15:45 – 16:30, Hilde Claes · kamer 2")
    link.setFixedWidth(200)
    show(qtbot, link)
    line = link.fontMetrics().lineSpacing()
    assert link.heightForWidth(200) >= link.heightForWidth(2000) + line
    assert link.minimumSizeHint().width() < 200
