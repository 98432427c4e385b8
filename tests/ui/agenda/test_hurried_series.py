"""A series in a hurry: a button pressed twice, Esc before the answer is there."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.move_appointment import BookingPlace, move_to
from healthdesk.actions.show_agenda import talks_of
from healthdesk.records.link import Link
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.along_dialog import AlongDialog
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from tests.agenda_house import AgendaHouse
from tests.ui.agenda.at_the_desk import rest, toasts
from tests.ui.agenda.test_series import begun, click, stands
from tests.ui.busy import busy
from tests.ui.hands import the


def moved(page: AgendaPage, house: AgendaHouse, qtbot: QtBot, days: int, talks: int = 3) -> None:
    """A series on Wednesdays of which the second but last was put so many days later, and is open."""
    dialog = begun(qtbot, page, house, count=talks)
    click(qtbot, f"Boek {talks} afspraken", dialog)
    rest(qtbot, page.workbench)
    one = talks_of(house.desk, house.yara)[1].appointment
    by = timedelta(days=days)
    move_to(house.desk, one.id, one.version, BookingPlace(one.starts_at + by, one.ends_at + by))
    page.show_link(Link("appointment", one.id))
    rest(qtbot, page.workbench)


def test_the_others_follow_once_however_often_it_is_pressed(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    moved(page, house, qtbot, 1)
    said = toasts(page.workbench)
    with busy(qtbot, page.workbench):
        for _press in range(2):
            click(qtbot, "Zet de volgende ook zo", page.talk)
    rest(qtbot, page.workbench)
    assert [toast.text for toast in said] == ["1 ander gesprek verzet."]
    assert stands(house) == ["25/11 14:45", "03/12 14:45", "10/12 14:45"]
    assert page.workbench.toasts.take_back_latest()
    rest(qtbot, page.workbench)
    assert stands(house) == ["25/11 14:45", "03/12 14:45", "09/12 14:45"]


def test_it_is_asked_once_and_esc_before_the_answer_loses_no_word_of_what_was_done(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    moved(page, house, qtbot, 3)  # on Saturdays nobody works
    with busy(qtbot, page.workbench):
        for _press in range(2):
            click(qtbot, "Zet de volgende ook zo", page.talk)
    rest(qtbot, page.workbench)
    (asked,) = (one for one in shown_dialogs(page) if isinstance(one, AlongDialog))
    click(qtbot, "wo 9 dec 2026: laat wegvallen", asked, QAbstractButton)
    said = toasts(page.workbench)
    with busy(qtbot, page.workbench):
        click(qtbot, "Zet zo (1)", asked)
        qtbot.keyClick(asked, Qt.Key.Key_Escape)
    rest(qtbot, page.workbench)
    assert stands(house) == ["25/11 14:45", "05/12 14:45"]
    assert [toast.text for toast in said] == ["De andere staan al zo. 1 viel weg."]
    assert page.workbench.toasts.take_back_latest()
    rest(qtbot, page.workbench)
    assert stands(house)[-1] == "09/12 14:45"


def test_esc_right_after_booking_a_series_still_tells_that_it_was_booked(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    dialog = begun(qtbot, page, house)
    said = toasts(page.workbench)
    with busy(qtbot, page.workbench):
        click(qtbot, "Boek 3 afspraken", dialog)
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    rest(qtbot, page.workbench)
    assert len(stands(house)) == 3
    assert said[-1].text == "Geboekt: YARA, 3 afspraken vanaf vandaag."
    assert list(shown_dialogs(page)) == []


def test_after_not_doing_it_the_button_asks_again(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    moved(page, house, qtbot, 3)
    for _time in range(2):
        click(qtbot, "Zet de volgende ook zo", page.talk)
        rest(qtbot, page.workbench)
        (asked,) = (one for one in shown_dialogs(page) if isinstance(one, AlongDialog))
        the(QPushButton, "Niet doen", asked).click()
        rest(qtbot, page.workbench)
    assert stands(house)[-1] == "09/12 14:45"
