"""Two clicks into a house of invented people, and out of it again without a trace in the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthdesk import settings
from healthdesk.actions.make_demo_house import PASSWORD as DEMO_PASSWORD
from healthdesk.ui.start.first_start import FirstStart
from healthdesk.ui.start.look_around_panel import LookAroundPanel
from healthdesk.ui.start.unlock_panel import UnlockPanel
from healthdesk.ui.window.frame import Frame
from tests.ui.accessibility import nameless, unreachable
from tests.ui.hands import the, words_on
from tests.ui.start.conftest import StartProgram
from tests.ui.start.morning import press, unlock, wait_for


def test_two_clicks_in_and_one_out(qtbot: QtBot, start_program: StartProgram) -> None:
    program = start_program()
    press(qtbot, "Eerst rondkijken met voorbeeldgegevens", wait_for(qtbot, program, FirstStart))
    panel = wait_for(qtbot, program, LookAroundPanel)
    assert nameless(panel) == []
    assert unreachable(panel, qtbot) == []
    press(qtbot, "Een TEJO-huis na zijn eerste jaar", panel)
    qtbot.waitUntil(lambda: program.window.frame is not None, timeout=60_000)
    frame = wait_for(qtbot, program, Frame)
    assert frame.workbench.desk.house.is_demo
    program.window.lock()
    door = wait_for(qtbot, program, UnlockPanel)
    assert any(DEMO_PASSWORD in words for words in words_on(door))
    unlock(qtbot, door, DEMO_PASSWORD, "Mia Wouters")
    wait_for(qtbot, program, Frame).top_bar.menu_chosen.emit("leave")
    wait_for(qtbot, program, FirstStart)
    kept = settings.load()
    assert (kept.house_path, kept.last_person) == ("", "")


def test_changing_one_s_mind(qtbot: QtBot, start_program: StartProgram) -> None:
    program = start_program()
    press(qtbot, "Eerst rondkijken met voorbeeldgegevens", wait_for(qtbot, program, FirstStart))
    panel = wait_for(qtbot, program, LookAroundPanel)
    press(qtbot, "Terug", panel)
    start = wait_for(qtbot, program, FirstStart)
    assert the(QPushButton, "Verder", start).isVisible()
