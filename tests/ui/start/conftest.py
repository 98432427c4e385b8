"""The program as it starts on a new computer, and hands that know its first steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthdesk import settings
from healthdesk.actions.suggest_house import suggest
from healthdesk.clock import FixedClock
from healthdesk.records.house import HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.startup import Program
from healthdesk.ui.start.unlock_panel import UnlockPanel
from healthdesk.ui.window.frame import Frame
from tests.begun_houses import begun
from tests.ui.start.morning import COORDINATOR, PASSWORD, unlock, wait_for

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


@pytest.fixture
def settled(qtbot: QtBot, start_program: StartProgram, clock: FixedClock) -> Program:
    """The morning after `make_house`: the same house is there, and its coordinator has come in."""
    house = replace(
        suggest(HouseKind.TEJO), name="TEJO Léuven", address_lines=("Voorbeeldstraat 12", "3000 Leuven")
    )
    place = HousePlace(file=settings.house_file(settings.load()))
    begun(HouseChoice(house=house, place=place, coordinator=COORDINATOR), PASSWORD, clock).store.close()
    program = start_program()
    unlock(qtbot, wait_for(qtbot, program, UnlockPanel), PASSWORD)
    wait_for(qtbot, program, Frame)
    return program


@pytest.fixture
def frame(settled: Program) -> Frame:
    """What she has before her."""
    assert settled.window.frame is not None
    return settled.window.frame
