"""From a person's file to a booked talk and back, in the real window, whoever sits at the desk."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.window.frame import Frame
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk
from tests.ui.agenda.at_the_desk import at, now_of, rest
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import the, type_text, words_on
from tests.ui.window.frames_made import started


@pytest.fixture(params=[Role.RECEPTION, Role.VOLUNTEER_RECEPTION, Role.THERAPIST])
def house(request: pytest.FixtureRequest, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(request.param))


@pytest.fixture
def frame(house: AgendaHouse, make_workbench: MakeWorkbench, qtbot: QtBot, tmp_path: Path) -> Frame:
    return started(qtbot, make_workbench(house.desk), tmp_path)


def agenda(frame: Frame, qtbot: QtBot) -> AgendaPage:
    rest(qtbot, frame.workbench)
    page = frame.navigator.page
    assert isinstance(page, AgendaPage)
    return page


def buttons_on(frame: Frame) -> list[str]:
    return [button.text() for button in frame.findChildren(QPushButton) if button.isVisible()]


def test_from_the_file_to_a_booked_talk_and_back(frame: Frame, house: AgendaHouse, qtbot: QtBot) -> None:
    frame.navigator.follow(Link("patient", house.yara))
    qtbot.waitUntil(lambda: "Er is niets afgesproken." in words_on(frame))
    qtbot.mouseClick(the(QPushButton, "Zoek een moment", frame), Qt.MouseButton.LeftButton)
    page = agenda(frame, qtbot)
    assert the(QPushButton, "YARA", page.moment).isVisible()
    qtbot.mouseClick(the(QPushButton, "Boek vandaag 14:45", page), Qt.MouseButton.LeftButton)
    rest(qtbot, frame.workbench)
    assert now_of(house).patient_id == house.yara
    assert page.grid.current is not None
    assert page.grid.current.id == now_of(house).id
    qtbot.mouseClick(the(QPushButton, "YARA", page.talk), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Zoek nog een moment" in buttons_on(frame))


def test_ctrl_k_finds_the_talk_of_tomorrow(frame: Frame, house: AgendaHouse, qtbot: QtBot) -> None:
    one = book(house.desk, house.wish(16)).result
    qtbot.keyClick(frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    type_text(frame.command_box.field, "yara morgen")
    hits = frame.command_box.list
    qtbot.waitUntil(lambda: hits.current is not None and hits.current.link == Link("appointment", one.id))
    qtbot.keyClick(frame.command_box.field, Qt.Key.Key_Return)
    page = agenda(frame, qtbot)
    assert page.grid.current is not None
    assert page.grid.current.id == one.id
    assert "morgen · 16:00 – 16:45" in words_on(page.talk)


def test_the_week_by_keyboard_alone(frame: Frame, house: AgendaHouse, qtbot: QtBot) -> None:
    one = book(house.desk, house.wish(16)).result
    frame.navigator.go("agenda")
    page = agenda(frame, qtbot)
    page.show_as("week")
    rest(qtbot, frame.workbench)
    page._on_whose(house.els.id)
    grid = page.grid
    grid.setFocus()
    assert grid.choose(one.id)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert "morgen · 16:00 – 16:45" in words_on(page.talk)
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    rest(qtbot, frame.workbench)
    assert page.booking.picker.search.hasFocus()
    type_text(page.booking.picker.search, "sam")
    rest(qtbot, frame.workbench)
    qtbot.keyClick(page.booking.picker.search, Qt.Key.Key_Return)
    rest(qtbot, frame.workbench)
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    rest(qtbot, frame.workbench)
    friday = next(column for column in grid.columns if column.day.weekday() == 4)
    assert [(block.title, block.starts) for block in friday.blocks] == [("SAM", 16 * 60)]


def test_escape_lets_go_of_what_the_mouse_carries(frame: Frame, house: AgendaHouse, qtbot: QtBot) -> None:
    one = book(house.desk, house.wish(16)).result
    frame.navigator.follow(Link("appointment", one.id))
    page = agenda(frame, qtbot)
    grid = page.grid
    grid.setFocus()
    column = next(number for number, column in enumerate(grid.columns) if column.blocks)
    qtbot.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, column, 16 * 60 + 5))
    qtbot.mouseMove(grid.viewport(), at(grid, column, 17 * 60 + 5))
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert page.talk.isVisible(), "the window did not take the key"
    qtbot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, column, 17 * 60 + 5))
    rest(qtbot, frame.workbench)
    assert now_of(house) == one
