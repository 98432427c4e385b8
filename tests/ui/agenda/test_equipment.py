"""Equipment at the desk: chosen in the form, typed in the search; and how late somebody came."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from healthdesk.actions.keep_equipment import add_equipment
from healthdesk.actions.show_agenda import talks_of
from healthdesk.clock import FixedClock
from healthdesk.records.equipment import Equipment
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.parts.person_picker import Whom
from tests.agenda_house import AgendaHouse
from tests.ui.accessibility import nameless
from tests.ui.agenda.at_the_desk import at, now_of, rest, seen
from tests.ui.hands import the, type_text, words_on


def _tray(house: AgendaHouse) -> Equipment:
    piece = Equipment(id=new_id(), name="zandtafel", room_id=house.upstairs.id)
    return add_equipment(house.desk, piece).result


def test_it_is_chosen_in_the_form_and_a_late_arrival_is_put_right(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    tray = _tray(house)
    grid = seen(page, qtbot)
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 0, 15 * 60))
    rest(qtbot, page.workbench)
    page.booking.picker.picked.emit(Whom(house.yara, "YARA"))
    rest(qtbot, page.workbench)
    box = the(QComboBox, "Materiaal", page.booking)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    rest(qtbot, page.workbench)
    assert any("Het materiaal staat in een andere kamer." in words for words in words_on(page.booking))
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert now_of(house).equipment_id == tray.id
    assert any("zandtafel" in words for words in words_on(page.talk))
    line = page.talk.line
    assert line is not None
    assert page.talk._late.isHidden(), "nobody is there yet"
    house.on_the_day()
    page.talk.take_step(line)
    rest(qtbot, page.workbench)
    assert page.talk._late.isHidden(), "there before the hour: nobody is late yet"
    line, clock = page.talk.line, house.desk.clock
    assert line is not None
    assert isinstance(clock, FixedClock)
    clock.advance(line.appointment.starts_at + timedelta(minutes=25) - clock.now())
    page.talk.take_step(line)
    rest(qtbot, page.workbench)
    minutes = the(QSpinBox, "Hoe laat gekomen", page.talk)
    assert minutes.text() == "op tijd"
    minutes.setFocus()
    minutes.selectAll()
    qtbot.keyClicks(minutes, "2")
    page.talk.open_talk(line.appointment.id)  # another desk changed something of it
    rest(qtbot, page.workbench)
    qtbot.keyClicks(minutes, "0")
    qtbot.keyClick(minutes, Qt.Key.Key_Return)
    rest(qtbot, page.workbench)
    assert talks_of(house.desk, house.yara)[0].appointment.late_minutes == 20
    assert nameless(page.talk) == nameless(page.booking) == []


def test_the_search_understands_its_name(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    tray = _tray(house)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    field = the(QLineEdit, "Wens toevoegen", page.moment)
    for typed in ("zandtafel", "twee therapeuten"):
        type_text(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        rest(qtbot, page.workbench)
    assert page.moment.wishes.wish.equipment == (tray.id,)
    card = page.moment.found.cards[0]
    assert (card.moment.room_id, card.moment.equipment_id) == (house.upstairs.id, tray.id)
    assert "zandtafel" in card.words.who
    assert {card.moment.therapist_id, card.moment.second_id} == {house.els.id, house.jan.id}
    page.moment.found.book(card)
    rest(qtbot, page.workbench)
    booked = talks_of(house.desk, house.yara)[0]
    assert (booked.equipment, booked.second != "") == ("zandtafel", True)
