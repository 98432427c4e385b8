"""A group of six weeks at the desk: booked at once, with the same people, found by the search."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.change_patient import change
from healthdesk.actions.keep_group import join
from healthdesk.actions.keep_trajectory import begin
from healthdesk.actions.keep_waiting_list import WaitingWish, put_on
from healthdesk.actions.move_appointment import BookingPlace, move_to
from healthdesk.actions.open_patient_file import open_file
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.show_agenda import talks_of
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.moment import MomentWish, Window
from healthdesk.records.trajectory import Trajectory
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.guest_row import GuestRow
from healthdesk.ui.agenda.series_dialog import SeriesDialog
from healthdesk.ui.parts.person_picker import Whom
from tests.actions.test_group import with_jan
from tests.actions.test_group_series import weeks
from tests.agenda_house import AgendaHouse
from tests.ui.accessibility import nameless
from tests.ui.agenda.at_the_desk import at, rest, seen, toasts
from tests.ui.agenda.test_group import GROUP, add_group
from tests.ui.hands import the, words_on


def test_six_weeks_at_once_with_the_same_people(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    add_group(house)
    grid = seen(page, qtbot)
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 0, 15 * 60))
    rest(qtbot, page.workbench)
    assert page.booking._repeat.isHidden(), "a talk alone is repeated from the search"
    what = the(QComboBox, "Wat", page.booking)
    what.setCurrentIndex(1)
    what.activated.emit(1)
    rest(qtbot, page.workbench)
    said = toasts(page.workbench)
    page.booking._repeat.click()
    rest(qtbot, page.workbench)
    dialog = page.booking.findChild(SeriesDialog)
    assert dialog is not None
    assert dialog._book.text() == "Boek 6 afspraken"
    dialog._book.click()
    rest(qtbot, page.workbench)
    assert said[-1].text.startswith("Geboekt: rouwgroep, 6 afspraken vanaf")
    group = page.talk.group
    assert not group.reach.isHidden()
    group.picker.picked.emit(Whom(house.yara, "YARA"))
    rest(qtbot, page.workbench)
    assert said[-1].text == "YARA doet mee, 6 keer."
    assert len(talks_of(house.desk, house.yara)) == 6
    page.refresh(())
    page.talk.open_talk(page.talk.line.appointment.id)  # type: ignore[union-attr]
    rest(qtbot, page.workbench)
    (row,) = group.findChildren(GuestRow)
    row.left.emit(row.guest)
    rest(qtbot, page.workbench)
    assert said[-1].text == "YARA zit niet meer in de groep, op 6 dagen."
    page.workbench.toasts.take_back(said[-1])
    rest(qtbot, page.workbench)
    assert len(talks_of(house.desk, house.yara)) == 6
    assert nameless(page.talk) == []


def test_the_search_finds_the_whole_series(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    add_group(house)
    weeks(house, 6, service_id=GROUP.id)
    page.show_link(Link("moment", house.sam))
    rest(qtbot, page.workbench)
    kind = the(QComboBox, "Soort gesprek", page.moment)
    kind.setCurrentIndex(1)
    kind.activated.emit(1)
    page.moment.look_for_series()
    rest(qtbot, page.workbench)
    (card,) = page.moment.found.cards
    assert "6 keer, tot" in card.words.why
    assert not any("keer" in words and "week" in words for words in words_on(page.moment._often._rhythm))
    page.moment.found.book(card)
    rest(qtbot, page.workbench)
    assert len(talks_of(house.desk, house.sam)) == 6


def test_that_a_traject_is_full_is_said_of_talks_of_it_and_that_she_died_of_any(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    add_group(house)
    path = Trajectory(
        id=new_id(), patient_id=house.yara, therapist_id=None, began_on=date(2026, 11, 25), foreseen=1
    )
    begin(house.desk, path)
    change(house.desk, replace(open_file(house.desk, house.yara).patient, deceased="2026-11-24"))
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    died, last = (page.workbench.sentence(key) for key in ("patients.has_died", "agenda.warn_path_last"))
    warning = page.moment._warning
    assert warning.text == f"{died} {last}"
    page.moment.look_for_series()
    rest(qtbot, page.workbench)
    assert warning.text.startswith(f"{died} Van deze 10 gesprekken zijn er 9 meer dan voorzien.")
    kind = the(QComboBox, "Soort gesprek", page.moment)
    kind.setCurrentIndex(1)
    kind.activated.emit(1)
    rest(qtbot, page.workbench)
    assert warning.text == died, "the group is no talk of it"


def test_who_cannot_come_to_some_of_the_dates_is_warned_which_and_why(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    """Yara is elsewhere on the second Thursday, and the last one is full."""
    add_group(house)
    talks = weeks(house, service_id=GROUP.id)
    second = with_jan(house, 14, house.yara)
    book(house.desk, replace(second, starts_at=talks[1].starts_at))
    for name in ("Lou", "Mo"):
        whom = register(house.desk, replace(blank(house.desk), used_name=name)).result.id
        join(house.desk, talks[3].id, whom)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    kind = the(QComboBox, "Soort gesprek", page.moment)
    kind.setCurrentIndex(1)
    kind.activated.emit(1)
    page.moment.look_for_series()
    rest(qtbot, page.workbench)
    assert page.moment.found.cards == []
    missed = "do 3 dec (heeft zelf al iets), do 17 dec (groep volzet)"
    warned = f"rouwgroep · Els Maes vanaf do 26 nov, 4 keer: niet op {missed}"
    assert warned in "\n".join(words_on(page.moment)).splitlines(), "without a click"


def test_who_is_let_into_all_dates_is_told_on_which_of_them_the_hour_does_not_suit(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    """She waits for the group, and would rather not come in December's first week."""
    add_group(house)
    talks = weeks(house, service_id=GROUP.id)
    before = replace(talks[2], starts_at=talks[2].starts_at + timedelta(hours=2))
    move_to(
        house.desk,
        before.id,
        before.version,
        BookingPlace(before.starts_at, before.ends_at + timedelta(hours=2)),
    )
    wish = MomentWish(minutes=90, never=(Window(3, time(16), time(18)),))
    put_on(house.desk, WaitingWish(patient_id=house.yara, service_id=GROUP.id, wish=wish))
    page.show_link(Link("appointment", talks[0].id))
    rest(qtbot, page.workbench)
    said = toasts(page.workbench)

    page.talk.group.picker.picked.emit(Whom(house.yara, "YARA"))
    rest(qtbot, page.workbench)
    assert (
        said[-1].text
        == "YARA doet mee, 4 keer. Van de wachtlijst gehaald. Let op: past niet in de wensen op do 10 dec."
    )
