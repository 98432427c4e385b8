"""The program as a whole: what it remembers, and that it lets everything go."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk import settings
from healthdesk.startup import Program
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.start.crash_dialog import CrashDialog
from healthdesk.ui.start.first_start import FirstStart
from healthdesk.ui.window.frame import Frame
from tests.ui.hands import words_on
from tests.ui.start.conftest import StartProgram
from tests.ui.start.morning import choose, wait_for


def test_colours_are_remembered(settled: Program, frame: Frame, start_program: StartProgram) -> None:
    frame.top_bar.menu_chosen.emit("look:dark")
    assert theme().is_dark
    assert settings.load().theme == "dark"
    theme().choose("light")
    settled.window.close()
    start_program()
    assert theme().is_dark


@pytest.mark.parametrize(
    ("language", "name", "welcome"), [("en", "English", "Welcome"), ("fr", "Français", "Bienvenue")]
)
def test_a_language_is_chosen_at_the_door_and_remembered(
    qtbot: QtBot, start_program: StartProgram, language: str, name: str, welcome: str
) -> None:
    program = start_program()
    start = wait_for(qtbot, program, FirstStart)
    choose(qtbot, QRadioButton, name, start)
    qtbot.waitUntil(lambda: program.window.stack.currentWidget() is not start)
    assert welcome in words_on(wait_for(qtbot, program, FirstStart))
    assert settings.load().language == language
    choose(qtbot, QRadioButton, "Nederlands", wait_for(qtbot, program, FirstStart))
    qtbot.waitUntil(lambda: "Welkom" in words_on(wait_for(qtbot, program, FirstStart)))


def test_the_window_s_habits_are_remembered(settled: Program) -> None:
    settled.memory.keep("columns/test", "wide")
    settled.window.close()
    assert settings.load().window["columns/test"] == "wide"
    assert settings.load().window["window/place"]


def test_a_broken_job_is_told_calmly_and_work_goes_on(qtbot: QtBot, settled: Program, frame: Frame) -> None:
    with qtbot.waitSignal(settled.crashes.broke):
        frame.workbench.background.run(divide_by_nothing)
    (told,) = shown_dialogs(settled.window)
    assert isinstance(told, CrashDialog)
    told.accept()
    assert settled.window.frame is frame


def divide_by_nothing() -> float:
    return 1 / 0


def test_a_closed_window_lets_its_frames_go(qtbot: QtBot, settled: Program, frame: Frame) -> None:
    gone: list[str] = []
    frame.destroyed.connect(lambda: gone.append("frame"))
    page = frame.navigator.page
    assert page is not None
    page.destroyed.connect(lambda: gone.append("page"))
    del frame, page
    settled.window.close()
    qtbot.waitUntil(lambda: set(gone) == {"frame", "page"})
