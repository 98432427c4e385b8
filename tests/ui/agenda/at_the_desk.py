"""What a test of the agenda does again and again."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.show_agenda import talks_of
from healthdesk.records.appointment import Appointment
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.grid import AgendaGrid
from healthdesk.ui.parts.toasts import Toast
from healthdesk.ui.parts.workbench import Workbench
from tests.agenda_house import AgendaHouse


def rest(qtbot: QtBot, bench: Workbench) -> None:
    """Until everything that was asked has been answered."""
    qtbot.waitUntil(lambda: bench.background.is_resting)


def kept(house: AgendaHouse, hour: int, minute: int = 0, **more: object) -> Appointment:
    return book(house.desk, house.wish(hour, minute, **more)).result


def seen(page: AgendaPage, qtbot: QtBot) -> AgendaGrid:
    """The grid after everything was fetched anew."""
    page.fetch()
    rest(qtbot, page.workbench)
    return page.grid


def now_of(house: AgendaHouse) -> Appointment:
    return talks_of(house.desk, house.yara)[0].appointment


def toasts(bench: Workbench) -> list[Toast]:
    said: list[Toast] = []
    bench.toasts.shown.connect(said.append)
    return said


def at(grid: AgendaGrid, column: int, minute: int) -> QPoint:
    return grid.place_of(column, minute).toPoint()


def local(one: Appointment, house: AgendaHouse) -> str:
    return f"{one.starts_at.astimezone(house.desk.clock.zone):%H:%M}"
