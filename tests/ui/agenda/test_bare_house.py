"""A house in which nothing has been planned yet says so, and falls over nothing."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from healthdesk.actions import register_patient
from healthdesk.records.link import Link
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.booking_start import BookingStart
from healthdesk.ui.parts.workbench import Workbench
from tests.ui.agenda.at_the_desk import rest
from tests.ui.hands import show, words_on

NO_KIND = "Er is nog geen soort gesprek. Zet er een klaar in Beheer."


@pytest.fixture
def page(workbench: Workbench, qtbot: QtBot) -> AgendaPage:
    shown = AgendaPage(workbench)
    shown.resize(1280, 850)
    show(qtbot, shown)
    rest(qtbot, workbench)
    return shown


@pytest.mark.parametrize("view", ["day", "week", "list"])
def test_every_view_draws(page: AgendaPage, qtbot: QtBot, view: str) -> None:
    page.show_as(view)
    rest(qtbot, page.workbench)
    assert not page.grab().isNull()
    words = " ".join(words_on(page))
    assert ("Er zijn nog geen therapeuten" in words) or ("In deze dagen staat nog niets." in words)


def test_nothing_can_be_booked_and_it_says_why(page: AgendaPage, qtbot: QtBot) -> None:
    page._book(BookingStart(day=page.workbench.desk.clock.today()))
    rest(qtbot, page.workbench)
    page.booking.fields.time.setText("14:00")
    page.booking.keep()
    assert NO_KIND in words_on(page.booking)


def test_nothing_can_be_searched_and_it_says_why(page: AgendaPage, qtbot: QtBot) -> None:
    desk = page.workbench.desk
    patient = register_patient.register(desk, register_patient.blank(desk)).result
    page.show_link(Link("moment", patient.id))
    rest(qtbot, page.workbench)
    assert NO_KIND in words_on(page.moment)
    page.moment._on_book()
    assert page.workbench.background.is_resting
