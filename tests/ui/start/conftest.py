"""The program as it starts on a new computer, and hands that know its first steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthdesk import settings
from healthdesk.clock import FixedClock
from healthdesk.startup import Program

StartProgram = Callable[[], Program]


@pytest.fixture
def start_program(qtbot: QtBot, qapp: QApplication, clock: FixedClock) -> Iterator[StartProgram]:
    """Starts the program as `healthdesk` does, on this test's own empty computer."""
    running: list[Program] = []

    def start() -> Program:
        program = Program(qapp, settings.load(), clock)
        running.append(program)
        with qtbot.waitActive(program.window):
            program.begin()
            program.window.activateWindow()
        return program

    yield start
    for program in running:
        if program.window.is_given_away:
            program.window.close_house()
        program.window.close()
        program.window.deleteLater()
        program.deleteLater()
