"""Step by step back and forth in the real window, with Ctrl+Z and Ctrl+Y."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.move_appointment import change_details
from healthdesk.actions.show_agenda import talks_of
from healthdesk.records.appointment import Appointment
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.window.frame import Frame
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk
from tests.ui.agenda.at_the_desk import kept, local, rest, toasts
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import the
from tests.ui.window.frames_made import started

_CTRL = Qt.KeyboardModifier.ControlModifier
_BACK, _AGAIN = Qt.Key.Key_Z, Qt.Key.Key_Y


@pytest.fixture
def house(sqlite_store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.RECEPTION))


@pytest.fixture
def frame(house: AgendaHouse, make_workbench: MakeWorkbench, qtbot: QtBot, tmp_path: Path) -> Frame:
    return started(qtbot, make_workbench(house.desk), tmp_path)


def _hours(house: AgendaHouse) -> list[str]:
    """When Yara comes, the first first."""
    return sorted(local(line.appointment, house) for line in talks_of(house.desk, house.yara))


def _agenda(frame: Frame, qtbot: QtBot) -> AgendaPage:
    rest(qtbot, frame.workbench)
    page = frame.navigator.page
    assert isinstance(page, AgendaPage)
    return page


def _later(frame: Frame, one: Appointment, qtbot: QtBot) -> None:
    """A quarter of an hour later, by keyboard."""
    frame.navigator.follow(Link("appointment", one.id))
    grid = _agenda(frame, qtbot).grid
    grid.setFocus()
    assert grid.choose(one.id)
    qtbot.keyPress(grid, Qt.Key.Key_Down, _CTRL)
    qtbot.keyRelease(grid, Qt.Key.Key_Control)
    rest(qtbot, frame.workbench)


def _press(frame: Frame, house: AgendaHouse, qtbot: QtBot, *keys: Qt.Key) -> list[list[str]]:
    """How it stands after each."""
    stood = []
    for key in keys:
        qtbot.keyClick(frame, key, _CTRL)
        rest(qtbot, frame.workbench)
        stood.append(_hours(house))
    return stood


def test_one_talk_moved_twice_goes_back_twice_and_comes_again_twice(
    frame: Frame, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14)
    for _time in range(2):
        _later(frame, one, qtbot)
    assert _hours(house) == ["14:30"]
    for _time in range(2):
        assert _press(frame, house, qtbot, _BACK, _BACK) == [["14:15"], ["14:00"]]
        assert _press(frame, house, qtbot, _AGAIN, _AGAIN, _AGAIN) == [["14:15"], ["14:30"], ["14:30"]]


def test_two_talks_go_back_and_come_again_in_the_order_they_went(
    frame: Frame, house: AgendaHouse, qtbot: QtBot
) -> None:
    for one in (kept(house, 13), kept(house, 16)):
        _later(frame, one, qtbot)
    assert _press(frame, house, qtbot, _BACK, _BACK) == [["13:15", "16:00"], ["13:00", "16:00"]]
    assert _press(frame, house, qtbot, _AGAIN, _AGAIN) == [["13:15", "16:00"], ["13:15", "16:15"]]


def test_a_new_step_after_going_back_ends_what_could_be_done_again(
    frame: Frame, house: AgendaHouse, qtbot: QtBot
) -> None:
    one, other = kept(house, 13), kept(house, 16)
    for _time in range(2):
        _later(frame, one, qtbot)
    _press(frame, house, qtbot, _BACK, _BACK, _AGAIN)
    _later(frame, other, qtbot)
    assert _press(frame, house, qtbot, _AGAIN) == [["13:15", "16:15"]]


def test_what_was_booked_and_moved_goes_back_and_comes_again(
    frame: Frame, house: AgendaHouse, qtbot: QtBot
) -> None:
    frame.navigator.follow(Link("moment", house.yara))
    page = _agenda(frame, qtbot)
    qtbot.mouseClick(the(QPushButton, "Boek vandaag 14:45", page), Qt.MouseButton.LeftButton)
    rest(qtbot, frame.workbench)
    _later(frame, talks_of(house.desk, house.yara)[0].appointment, qtbot)
    assert _press(frame, house, qtbot, _BACK, _BACK) == [["14:45"], []]
    assert _press(frame, house, qtbot, _AGAIN, _AGAIN) == [["14:45"], ["15:00"]]


def test_of_what_a_colleague_changed_it_is_said_without_asking_to_choose(
    frame: Frame, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14)
    _later(frame, one, qtbot)
    now = talks_of(house.desk, house.yara)[0].appointment
    change_details(house.desk, replace(now, note="komt met begeleider"))
    said = toasts(frame.workbench)
    assert _press(frame, house, qtbot, _BACK) == [["14:15"]]
    assert said[-1].text == "Dit is intussen gewijzigd en blijft staan zoals het nu is."
