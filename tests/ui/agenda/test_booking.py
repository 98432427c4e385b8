"""The form: what it asks, what it proposes, what it keeps."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from healthdesk.actions import change_patient
from healthdesk.actions.book_appointment import book
from healthdesk.actions.keep_trajectory import begin as begin_path
from healthdesk.actions.show_agenda import show, talks_of
from healthdesk.db import agenda_plan, patients, practitioners
from healthdesk.records.appointment import Mode
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.patient import SpokenLanguage
from healthdesk.records.trajectory import Trajectory
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.booking_start import BookingStart
from healthdesk.ui.parts.buttons import IconButton
from healthdesk.ui.parts.date_field import DateField
from healthdesk.ui.parts.person_picker import Whom
from tests.agenda_house import AgendaHouse
from tests.ui.agenda.at_the_desk import at, kept, local, now_of, rest, seen, toasts
from tests.ui.hands import the, type_text, words_on


def speaks_tigrinya(house: AgendaHouse) -> None:
    asks_for_an_interpreter(house, "ti")


def asks_for_an_interpreter(house: AgendaHouse, language: str) -> None:
    with house.desk.store.reading() as session:
        patient = patients.by_id(session, house.yara)
    assert patient is not None
    languages = (SpokenLanguage(language, preferred=True, interpreter=True),)
    change_patient.change(house.desk, replace(patient, languages=languages))


def pick(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(next(number for number in range(box.count()) if box.itemData(number) == value))
    box.activated.emit(box.currentIndex())


def test_it_asks_with_whom(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    page._book(BookingStart(day=house.desk.clock.today(), starts_at=house.wish(14).starts_at))
    rest(qtbot, page.workbench)
    page.booking.keep()
    assert "Kies met wie." in words_on(page.booking)


def test_a_day_of_never_is_asked_again(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    page._book(BookingStart(day=house.desk.clock.today(), starts_at=house.wish(23, 30).starts_at))
    rest(qtbot, page.workbench)
    page.booking.picker.picked.emit(Whom(house.yara, "YARA"))
    pick(the(QComboBox, "Met", page.booking), house.els.id)
    rest(qtbot, page.workbench)
    the(DateField, "Dag", page.booking).setText("31/12/9999")
    page.booking.keep()
    assert "Geef een dag en een uur." in words_on(page.booking)
    assert talks_of(house.desk, house.yara) == ()


def test_it_is_said_by_which_arrangement_this_is_the_last_talk(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    path = Trajectory(
        id=new_id(),
        patient_id=house.yara,
        therapist_id=house.els.id,
        began_on=house.desk.clock.today(),
        foreseen=10,
        frame="elp-support-young",
        months=12,
    )
    begin_path(house.desk, path)
    for week in range(1, 10):
        book(house.desk, replace(house.wish(14), starts_at=house.wish(14).starts_at + timedelta(weeks=week)))
    page._book(BookingStart(starts_at=house.wish(14).starts_at, therapist_id=house.els.id))
    rest(qtbot, page.workbench)
    page.booking.picker.picked.emit(Whom(house.yara, "YARA"))
    told = "kinderen en jongeren: 10 in 12 maanden (sinds 01/04/2024; te controleren)."
    qtbot.waitUntil(lambda: any(told in words for words in words_on(page.booking)))
    page.show_link(Link("moment", house.yara))
    qtbot.waitUntil(lambda: any(told in words for words in words_on(page.moment)))
    rest(qtbot, page.workbench)


def test_a_moment_without_a_name_is_asked_twice(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    grid = seen(page, qtbot)
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 0, 15 * 60))
    rest(qtbot, page.workbench)
    page.resize(1280, 400)
    bar = page.booking.findChildren(QScrollArea)[0].verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 0, 15 * 60))
    rest(qtbot, page.workbench)
    assert bar.value() == 0, "it begins with whom"
    page.booking.keep()
    assert any("Nog niemand gekozen" in words for words in words_on(page.booking))
    page.booking.keep()
    rest(qtbot, page.workbench)
    day = house.desk.clock.today() + timedelta(days=1)
    assert [line.person for line in show(house.desk, day, day).lines] == [""]
    assert [block.title for block in page.grid.columns[0].blocks] == ["Zonder naam"]


def test_an_interpreter_is_proposed_and_makes_it_longer(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    speaks_tigrinya(house)
    grid = seen(page, qtbot)
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 0, 15 * 60))
    rest(qtbot, page.workbench)
    page.booking.picker.picked.emit(Whom(house.yara, "YARA"))
    rest(qtbot, page.workbench)
    page.booking.keep()
    rest(qtbot, page.workbench)
    one = now_of(house)
    assert (one.interpreter, one.ends_at - one.starts_at) == ("ti", timedelta(minutes=60))


def test_the_proposal_follows_the_therapist_until_somebody_chooses(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    asks_for_an_interpreter(house, "tr")
    page._book(BookingStart(day=house.desk.clock.today()))
    rest(qtbot, page.workbench)
    page.booking.picker.picked.emit(Whom(house.yara, "YARA"))
    rest(qtbot, page.workbench)
    with_whom, interpreter = the(QComboBox, "Met", page.booking), the(QComboBox, "Tolk", page.booking)
    assert interpreter.currentData() == "tr"
    pick(with_whom, house.jan.id)
    assert interpreter.currentData() == "", "Jan speaks Turkish"
    pick(with_whom, house.els.id)
    assert interpreter.currentData() == "tr"
    pick(interpreter, "")
    pick(with_whom, house.jan.id)
    pick(with_whom, house.els.id)
    assert interpreter.currentData() == "", "somebody chose so"
    rest(qtbot, page.workbench)


def test_for_whom_the_search_was_looking_is_booked_by_hand_too(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    page.go_to(house.desk.clock.today() + timedelta(days=1))
    grid = seen(page, qtbot)
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 1, 17 * 60))
    rest(qtbot, page.workbench)
    assert "YARA" in words_on(page.booking)
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert (local(now_of(house), house), now_of(house).therapist_id) == ("17:00", house.jan.id)


def test_ctrl_n_on_a_talk_begins_after_it(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    one = kept(house, 14)
    kept(house, 14, 45, patient_id=house.sam)
    seen(page, qtbot).choose(one.id)
    page.new_item()
    rest(qtbot, page.workbench)
    assert page.booking.fields.time.text() == "15:30"
    assert page.booking.fields.therapist.currentText() == "Els Maes"


def test_words_on_the_form_are_told_before_the_window_closes(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page._book(BookingStart(day=house.desk.clock.today()))
    rest(qtbot, page.workbench)
    assert not page.has_unsaved()
    page.booking.fields.note.setPlainText("komt met de trein")
    assert page.has_unsaved()
    qtbot.mouseClick(the(QPushButton, "Niet doen", page.booking), Qt.MouseButton.LeftButton)
    assert not page.has_unsaved()


def test_a_time_outside_the_hours_is_said_but_not_refused(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    early = house.wish(9)
    page._book(BookingStart(starts_at=early.starts_at, therapist_id=house.els.id))
    rest(qtbot, page.workbench)
    page.booking.picker.picked.emit(Whom(house.yara, "YARA"))
    rest(qtbot, page.workbench)
    assert any("De therapeut werkt dan niet." in words for words in words_on(page.booking))
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert local(now_of(house), house) == "09:00"


def test_taking_a_booking_back_puts_the_panel_away(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    grid = seen(page, qtbot)
    said = toasts(page.workbench)
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 1, 15 * 60))
    rest(qtbot, page.workbench)
    page.booking.picker.picked.emit(Whom(house.yara, "YARA"))
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert now_of(house).room_id == house.ground_floor.id, "a free room was proposed"
    assert page.talk.isVisible()
    assert "Geboekt: YARA, morgen 15:00." in said[-1].text
    page.workbench.toasts.take_back(said[-1])
    rest(qtbot, page.workbench)
    assert not page.talk.isVisible()
    assert [toast.tone for toast in said if toast.tone == "trouble"] == []
    assert all(not column.blocks for column in page.grid.columns)


def test_a_call_takes_no_room(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    with house.desk.store.writing() as session:
        agenda_plan.change_service(session, replace(house.talk, modes=(Mode.ON_SITE, Mode.PHONE)))
    page._on_slot(seen(page, qtbot).free_from_here())
    rest(qtbot, page.workbench)
    page.booking.picker.picked.emit(Whom(house.yara, "YARA"))
    rest(qtbot, page.workbench)
    qtbot.keyClick(page.booking.fields.mode, Qt.Key.Key_Down)
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert (now_of(house).mode, now_of(house).room_id) == (Mode.PHONE, None)
    assert page.grid.current is not None
    assert page.grid.current.under.endswith("telefoon")


def test_the_search_is_ready_for_enter(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    card = page.moment.found.cards[0]
    assert card.hasFocus()
    qtbot.keyClick(card, Qt.Key.Key_Down)
    assert page.moment.found.cards[1].hasFocus()
    qtbot.keyClick(page.moment.found.cards[1], Qt.Key.Key_Return)
    rest(qtbot, page.workbench)
    assert now_of(house).patient_id == house.yara


def test_enter_waits_for_what_was_typed_last(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    page._book(BookingStart(day=house.desk.clock.today()))
    rest(qtbot, page.workbench)
    search = page.booking.picker.search
    type_text(search, "yara")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "YARA" in words_on(page.booking))
    qtbot.mouseClick(the(IconButton, "Iemand anders", page.booking), Qt.MouseButton.LeftButton)
    type_text(search, "niemand")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Niemand gevonden." in words_on(page.booking))
    type_text(search, "x")
    rest(qtbot, page.workbench)
    assert page.booking.picker.isVisible()


def test_who_left_stays_in_a_talk_that_is_changed(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    kept(house, 14, second_id=house.jan.id, mode=Mode.VIDEO)
    with house.desk.store.writing() as session:
        for one in (house.els, house.jan):
            practitioners.change(session, replace(one, active=False))
        agenda_plan.change_room(session, replace(house.ground_floor, active=False))
        agenda_plan.change_service(session, replace(house.talk, active=False))
        agenda_plan.add_service(session, HealthcareService(id=new_id(), name="kennismaking", position=9))
    day = house.desk.clock.today() + timedelta(days=1)
    page.booking.change(show(house.desk, day, day).lines[0])
    rest(qtbot, page.workbench)
    type_text(page.booking.fields.note, "brengt iemand mee")
    page.booking.keep()
    rest(qtbot, page.workbench)
    talk = now_of(house)
    assert talk.note == "brengt iemand mee"
    assert (talk.therapist_id, talk.second_id) == (house.els.id, house.jan.id)
    assert (talk.room_id, talk.service_id) == (house.ground_floor.id, house.talk.id)
    assert talk.mode is Mode.VIDEO
