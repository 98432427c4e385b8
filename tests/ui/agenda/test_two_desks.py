"""Another desk was first: nothing is lost, both sides are shown, and the words say what happened."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.follow_arrival import step
from healthdesk.actions.move_appointment import BookingPlace, change_details, move_to
from healthdesk.actions.show_agenda import one_talk
from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.booking_start import BookingStart
from healthdesk.ui.parts.person_picker import Whom
from healthdesk.ui.parts.side_by_side import SideBySide
from tests.agenda_house import AgendaHouse
from tests.ui.agenda.at_the_desk import kept, local, now_of, rest, seen, toasts
from tests.ui.hands import the, words_on


def a_quarter_later(page: AgendaPage, one: Appointment, qtbot: QtBot) -> None:
    page.grid.setFocus()
    assert page.grid.choose(one.id)
    qtbot.keyPress(page.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyRelease(page.grid, Qt.Key.Key_Control)


def asked(page: AgendaPage, qtbot: QtBot) -> SideBySide:
    qtbot.waitUntil(lambda: bool(page.findChildren(SideBySide)))
    return page.findChildren(SideBySide)[0]


def press(dialog: SideBySide, name: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(the(QPushButton, name, dialog), Qt.MouseButton.LeftButton)


def test_what_only_the_other_desk_changed_stays(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    one = kept(house, 14)
    house.on_the_day()
    seen(page, qtbot)
    step(house.desk, one.id, one.version, AppointmentState.ARRIVED)
    a_quarter_later(page, one, qtbot)
    rest(qtbot, page.workbench)
    assert (local(now_of(house), house), now_of(house).state) == ("14:15", AppointmentState.ARRIVED)


def test_both_moved_it_and_one_chooses(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    one = kept(house, 14)
    seen(page, qtbot)
    later = timedelta(hours=2)
    move_to(house.desk, one.id, one.version, BookingPlace(one.starts_at + later, one.ends_at + later))
    a_quarter_later(page, one, qtbot)
    dialog = asked(page, qtbot)
    assert the(QRadioButton, "Wanneer: morgen · 14:15 – 15:00", dialog).isChecked()
    assert not the(QRadioButton, "Wanneer: morgen · 16:00 – 16:45", dialog).isChecked()
    press(dialog, "Bewaar deze keuze", qtbot)
    rest(qtbot, page.workbench)
    assert local(now_of(house), house) == "14:15"


def test_leaving_it_as_the_other_desk_wants(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    one = kept(house, 14)
    seen(page, qtbot)
    later = timedelta(hours=2)
    move_to(house.desk, one.id, one.version, BookingPlace(one.starts_at + later, one.ends_at + later))
    a_quarter_later(page, one, qtbot)
    press(asked(page, qtbot), "Terug naar wat ik typte", qtbot)
    rest(qtbot, page.workbench)
    assert local(now_of(house), house) == "16:00"
    assert [block.starts for block in page.grid.columns[0].blocks] == [16 * 60]


def test_a_typed_change_meets_another(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    one = kept(house, 14)
    line = seen(page, qtbot).columns[0].blocks[0].line
    page._on_edit_wanted(line)
    rest(qtbot, page.workbench)
    theirs = replace(one, note="komt met haar zus", room_id=house.upstairs.id)
    change_details(house.desk, theirs)
    page.booking.fields.note.setPlainText("komt met begeleider")
    page.booking.keep()
    dialog = asked(page, qtbot)
    assert the(QRadioButton, "Voor de balie: komt met haar zus", dialog).isVisible()
    press(dialog, "Bewaar deze keuze", qtbot)
    rest(qtbot, page.workbench)
    assert (now_of(house).note, now_of(house).room_id) == ("komt met begeleider", house.upstairs.id)


def test_half_a_change_waits_while_another_talk_is_looked_at(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    kept(house, 10, patient_id=house.sam)
    one = kept(house, 14)
    sams, hers = (block.line for block in seen(page, qtbot).columns[0].blocks)
    note = page.booking.fields.note
    page._on_edit_wanted(hers)
    rest(qtbot, page.workbench)
    assert not page.has_unsaved()
    note.setPlainText("komt met begeleider")
    page._on_edit_wanted(sams)
    rest(qtbot, page.workbench)
    assert note.toPlainText() == ""
    assert page.has_unsaved(), "what was begun on hers"
    change_details(house.desk, replace(one, note="komt met haar zus"))
    said = toasts(page.workbench)
    page._on_edit_wanted(seen(page, qtbot).columns[0].blocks[1].line)
    rest(qtbot, page.workbench)
    assert note.toPlainText() == "komt met begeleider"
    assert [toast.text for toast in said] == ["Wat je hier al wijzigde, staat er weer."]
    page.booking.keep()
    press(asked(page, qtbot), "Bewaar deze keuze", qtbot)
    rest(qtbot, page.workbench)
    assert now_of(house).note == "komt met begeleider"
    assert not page.has_unsaved()


def test_a_moment_that_was_just_taken_is_refused_in_words(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    slot = seen(page, qtbot).free_from_here()
    page.booking.start(BookingStart(starts_at=slot.starts_at, therapist_id=house.els.id))
    page.side.bring(page.booking)
    rest(qtbot, page.workbench)
    page.booking.picker.picked.emit(whom(house))
    rest(qtbot, page.workbench)
    at = slot.starts_at.astimezone(house.desk.clock.zone)
    kept(house, at.hour, at.minute, patient_id=house.sam)
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert any("Els Maes heeft dan al een gesprek" in words for words in words_on(page.booking))
    assert page.booking.is_begun, "for whom it was stays on the form"


def whom(house: AgendaHouse) -> Whom:
    return Whom(house.yara, "YARA")


def test_taking_back_what_another_desk_changed_since_is_refused(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14)
    house.on_the_day()
    seen(page, qtbot)
    said = toasts(page.workbench)
    a_quarter_later(page, one, qtbot)
    rest(qtbot, page.workbench)
    moved = one_talk(house.desk, one.id).appointment
    step(house.desk, moved.id, moved.version, AppointmentState.ARRIVED)
    page.workbench.toasts.take_back(said[-1])
    rest(qtbot, page.workbench)
    assert said[-1].tone == "trouble"
    assert local(now_of(house), house) == "14:15"
