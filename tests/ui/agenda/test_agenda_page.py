"""Booking, moving, following and cancelling in the real grid, by mouse and by keyboard."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import keep_half_typed
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.follow_arrival import step
from healthdesk.actions.show_agenda import talks_of
from healthdesk.db import agenda_plan
from healthdesk.records.appointment import AgendaLine, AppointmentState, CancelledBy
from healthdesk.records.availability import Closure
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.letter import LetterKind
from healthdesk.records.letter_draft import LetterKey
from healthdesk.records.link import Link
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.letters.batch_dialog import BatchDialog
from tests.agenda_house import AgendaHouse
from tests.ui.accessibility import nameless, unreachable
from tests.ui.agenda.at_the_desk import at, kept, local, now_of, rest, seen, toasts
from tests.ui.hands import the, type_text, words_on


def test_a_talk_is_dragged_to_another_hour_and_therapist_and_taken_back(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    kept(house, 14)
    grid = seen(page, qtbot)
    said = toasts(page.workbench)
    view = grid.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at(grid, 0, 14 * 60 + 5))
    qtbot.mouseMove(view, at(grid, 1, 16 * 60))
    qtbot.mouseMove(view, at(grid, 1, 16 * 60 + 5))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(grid, 1, 16 * 60 + 5))
    rest(qtbot, page.workbench)
    moved = now_of(house)
    assert (local(moved, house), moved.therapist_id) == ("16:00", house.jan.id)
    assert "16:00 – 16:45" in said[-1].text
    page.workbench.toasts.take_back(said[-1])
    rest(qtbot, page.workbench)
    back = now_of(house)
    assert (local(back, house), back.therapist_id) == ("14:00", house.els.id)


def test_what_somebody_has_in_hand_stays_so_while_another_desk_books(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    mine = kept(house, 14)
    grid = seen(page, qtbot)
    view = grid.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at(grid, 0, 14 * 60 + 5))
    qtbot.mouseMove(view, at(grid, 1, 16 * 60))
    kept(house, 13, patient_id=house.sam)
    page.refresh((Change("appointment", mine.id),))
    rest(qtbot, page.workbench)
    assert len(grid.columns[0].blocks) == 2
    qtbot.mouseMove(view, at(grid, 1, 16 * 60 + 5))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at(grid, 1, 16 * 60 + 5))
    rest(qtbot, page.workbench)
    (moved,) = (one.appointment for one in talks_of(house.desk, house.yara))
    assert (local(moved, house), moved.therapist_id) == ("16:00", house.jan.id)


def test_the_lower_edge_makes_it_longer(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    kept(house, 14)
    grid = seen(page, qtbot)
    shape = grid.shape_now
    edge = at(grid, 0, 14 * 60)
    edge.setY(edge.y() + round(shape.hour * 0.75) - 4)
    qtbot.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    lower = QPoint(edge.x(), edge.y() + round(shape.hour / 4))
    qtbot.mouseMove(grid.viewport(), lower)
    qtbot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=lower)
    rest(qtbot, page.workbench)
    assert now_of(house).ends_at - now_of(house).starts_at == timedelta(minutes=60)


def test_the_keyboard_moves_it_and_letting_go_of_ctrl_puts_it_down(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14)
    grid = seen(page, qtbot)
    grid.setFocus()
    assert grid.choose(one.id)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyPress(grid, key, Qt.KeyboardModifier.ControlModifier)
    assert local(now_of(house), house) == "14:00", "nothing is moved before it is put down"
    qtbot.keyRelease(grid, Qt.Key.Key_Control)
    rest(qtbot, page.workbench)
    assert (local(now_of(house), house), now_of(house).therapist_id) == ("14:30", house.jan.id)


def test_escape_brings_back_what_is_carried(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    one = kept(house, 14)
    grid = seen(page, qtbot)
    grid.setFocus()
    grid.choose(one.id)
    qtbot.keyPress(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    qtbot.keyRelease(grid, Qt.Key.Key_Control)
    rest(qtbot, page.workbench)
    assert now_of(house) == one


def test_a_move_onto_another_talk_is_refused_and_says_who_has_it(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    kept(house, 14)
    kept(house, 15, patient_id=house.sam)
    grid = seen(page, qtbot)
    said = toasts(page.workbench)
    grid.setFocus()
    grid.choose(now_of(house).id)
    for _ in range(3):
        qtbot.keyPress(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyRelease(grid, Qt.Key.Key_Control)
    qtbot.waitUntil(lambda: bool(said))
    rest(qtbot, page.workbench)
    assert "Els Maes heeft dan al een gesprek: 15:00–15:45" in said[-1].text
    assert "Eerstvolgende vrije moment" in said[-1].text
    assert local(now_of(house), house) == "14:00"


def test_a_talk_that_is_still_to_come_says_from_when_its_arrival_is_noted(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14)
    seen(page, qtbot)
    page.show_link(Link("appointment", one.id))
    rest(qtbot, page.workbench)
    offered = {button.text() for button in page.talk.findChildren(QPushButton) if button.isVisible()}
    assert "Wijzig of verzet…" in offered
    assert not offered & {"Aangekomen", "Binnen", "Klaar", "Niet gekomen"}
    assert "Wie aankomt of niet komt, noteer je vanaf morgen." in words_on(page.talk)
    house.on_the_day()
    page.show_link(Link("appointment", one.id))
    rest(qtbot, page.workbench)
    assert the(QPushButton, "Aangekomen", page.talk).isVisible()
    assert "Wie aankomt of niet komt, noteer je vanaf vandaag." not in words_on(page.talk)


def test_space_follows_the_day_and_del_asks_who_cancels(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14)
    house.on_the_day()
    grid = seen(page, qtbot)
    grid.setFocus()
    grid.choose(one.id)
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    rest(qtbot, page.workbench)
    assert now_of(house).state is AppointmentState.ARRIVED
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    qtbot.mouseClick(the(QRadioButton, "therapeut", page), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(the(QPushButton, "Zeg af", page), Qt.MouseButton.LeftButton)
    rest(qtbot, page.workbench)
    gone = now_of(house)
    assert (gone.state, gone.cancelled_by) == (AppointmentState.CANCELLED, CancelledBy.THERAPIST)
    assert gone.cancelled_at == house.desk.clock.now()
    assert grid.current is None or grid.current.id != one.id


def test_why_a_talk_is_called_off_waits_for_that_talk(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14)
    other = kept(house, 16, patient_id=house.sam)
    house.on_the_day()
    grid, left = seen(page, qtbot), page.workbench.left_words

    def asked(talk: UUID) -> QLineEdit:
        grid.setFocus()
        grid.choose(talk)
        rest(qtbot, page.workbench)
        qtbot.keyClick(grid, Qt.Key.Key_Delete)
        rest(qtbot, page.workbench)
        return the(QLineEdit, "Waarom (mag leeg)", page)

    field = asked(one.id)

    def types_on() -> bool:
        type_text(field, "a")
        return left.holds_any

    qtbot.waitUntil(types_on)  # without a pause
    field.clear()
    type_text(field, "haar moeder is ziek")
    assert asked(other.id).text() == "", "of somebody else"
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert asked(one.id).text() == "haar moeder is ziek"
    qtbot.waitUntil(lambda: not left.at_risk)
    assert [at.about for at in keep_half_typed.dialogs(house.desk)] == [house.yara]
    qtbot.mouseClick(the(QRadioButton, "therapeut", page), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(the(QPushButton, "Zeg af", page), Qt.MouseButton.LeftButton)
    rest(qtbot, page.workbench)
    assert now_of(house).reason == "haar moeder is ziek"
    assert not left.holds_any
    type_text(asked(other.id), "toch niet")
    qtbot.mouseClick(the(QPushButton, "Niet doen", page), Qt.MouseButton.LeftButton)
    assert not left.holds_any
    assert asked(other.id).text() == ""


def test_a_person_is_found_and_booked_in_free_time(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    grid = seen(page, qtbot)
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 1, 15 * 60))
    rest(qtbot, page.workbench)
    picker = page.booking.picker
    type_text(picker.search, "yar")
    rest(qtbot, page.workbench)
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    page.booking.keep()
    rest(qtbot, page.workbench)
    one = now_of(house)
    assert (local(one, house), one.therapist_id, one.patient_id) == ("15:00", house.jan.id, house.yara)


def test_who_books_in_free_time_gets_a_room_that_is_open_that_day(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    day = house.wish(15).starts_at.date()
    painters = Closure(id=new_id(), room_id=house.ground_floor.id, first_day=day, last_day=day)
    with house.desk.store.writing() as session:
        agenda_plan.add_closure(session, painters)
    page.fetch()
    rest(qtbot, page.workbench)
    grid = seen(page, qtbot)
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 1, 15 * 60))
    rest(qtbot, page.workbench)
    type_text(page.booking.picker.search, "yar")
    rest(qtbot, page.workbench)
    qtbot.keyClick(page.booking.picker.search, Qt.Key.Key_Return)
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert now_of(house).room_id == house.upstairs.id


def test_a_moment_is_found_for_somebody_and_booked(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    kept(house, 13, patient_id=house.sam)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    type_text(page.moment.wishes.findChildren(type(page.booking.fields.time))[0], "bij Els")
    field = page.moment.wishes.findChildren(type(page.booking.fields.time))[0]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    type_text(field, "vanaf morgen")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    rest(qtbot, page.workbench)
    assert "morgen 13:45 – 14:30" in words_on(page.moment)
    qtbot.mouseClick(the(QPushButton, "Boek morgen 13:45", page), Qt.MouseButton.LeftButton)
    rest(qtbot, page.workbench)
    assert local(now_of(house), house) == "13:45"


def test_the_list_shows_the_same_and_opens_with_enter(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14)
    page.show_as("list")
    rest(qtbot, page.workbench)
    lines = page.list.lines
    assert lines.shown().headings == ("Wanneer", "Wie", "Toestand", "Met"), (
        "beside a panel there is no more room"
    )
    assert lines.shown().rows[0][1:] == ("YARA · gesprek", "verwacht", "Els Maes · kamer 1")
    lines.choose(one.id)
    qtbot.keyClick(lines.table, Qt.Key.Key_Return)
    assert page.talk.line is not None
    assert page.talk.line.appointment.id == one.id
    house.on_the_day()
    qtbot.keyClick(lines.table, Qt.Key.Key_Space)
    rest(qtbot, page.workbench)
    assert now_of(house).state is AppointmentState.ARRIVED


def test_the_talks_of_a_list_that_are_to_come_are_confirmed_with_a_letter(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    coming, gone = kept(house, 14), kept(house, 16)
    cancel(house.desk, gone.id, gone.version, CancelledBy.PATIENT)
    page.show_as("list")
    rest(qtbot, page.workbench)
    the(QPushButton, "Bevestig met een brief…", page.list).click()
    (dialog,) = page.findChildren(BatchDialog)
    qtbot.waitUntil(lambda: len(dialog.list.model.records) == 1)
    assert dialog.list.model.records[0].key == LetterKey(LetterKind.CONFIRMATION, coming.id)
    dialog.reject()


def test_what_another_desk_does_is_seen_at_once(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    one = kept(house, 14)
    house.on_the_day()
    page.workbench.announcer.announce((Change("appointment", one.id),))
    rest(qtbot, page.workbench)
    assert [block.title for block in page.grid.columns[0].blocks] == ["YARA"]
    before = page.grid.grab().toImage()
    page.grid.tick(house.desk.clock.now())
    assert page.grid.grab().toImage() == before
    page._on_opened(page.grid.columns[0].blocks[0].line)
    step(house.desk, one.id, one.version, AppointmentState.ARRIVED)
    page.workbench.announcer.announce((Change("appointment", one.id),))
    rest(qtbot, page.workbench)
    assert "aangekomen" in page.grid.columns[0].blocks[0].under
    assert page.grid.grab().toImage() != before  # the picture of the column is drawn anew
    assert page.talk.line is not None
    assert page.talk.line.appointment.state is AppointmentState.ARRIVED


def test_week_room_and_day_views_draw(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    kept(house, 14)
    for view in ("week", "day"):
        page.show_as(view)
        rest(qtbot, page.workbench)
        assert not page.grid.grab().isNull()
        assert sum(len(column.blocks) for column in page.grid.columns) == 1
    page._on_by_room(True)
    rest(qtbot, page.workbench)
    assert [column.title for column in page.grid.columns] == ["kamer 1", "kamer 2"]
    assert page.grid.columns[0].blocks[0].under.endswith("Els Maes")


def test_everything_has_a_name_and_is_reached_by_tab(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page._on_opened(talks_line(house, page, qtbot))
    for panel in (page.talk, page.booking, page.moment):
        page.side.setCurrentWidget(panel)
        assert nameless(page) == []
        assert unreachable(page, qtbot) == []


def talks_line(house: AgendaHouse, page: AgendaPage, qtbot: QtBot) -> AgendaLine:
    kept(house, 14, interpreter="ar")
    return seen(page, qtbot).columns[0].blocks[0].line


def test_a_move_into_closed_hours_is_done_and_said(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 17)
    grid = seen(page, qtbot)
    said = toasts(page.workbench)
    grid.setFocus()
    grid.choose(one.id)
    for _ in range(4):
        qtbot.keyPress(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyRelease(grid, Qt.Key.Key_Control)
    qtbot.waitUntil(lambda: bool(said))
    assert "18:00 – 18:45. De therapeut werkt dan niet." in said[-1].text
    assert local(now_of(house), house) == "18:00"


def test_a_ring_points_at_what_the_keyboard_or_the_side_is_about(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14)
    grid = seen(page, qtbot)
    page.show_link(Link("appointment", one.id))
    rest(qtbot, page.workbench)
    page.setFocus()
    assert grid.current is not None
    assert grid.ringed is grid.current, "it stands beside the days"
    page.head.search.click()
    rest(qtbot, page.workbench)
    assert grid.current is not None
    assert grid.ringed is None, "who looks for a moment is about another person"
    grid.setFocus()
    assert grid.ringed is grid.current
