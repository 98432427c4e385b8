"""Two therapists at one talk: booked in the form, seen in both columns, moved from either, searched for."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.records.link import Link
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.parts.person_picker import Whom
from tests.agenda_house import AgendaHouse
from tests.ui.agenda.at_the_desk import at, kept, local, now_of, rest, seen
from tests.ui.hands import the, type_text, words_on


def test_booked_with_a_second_it_stands_in_both_columns(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    grid = seen(page, qtbot)
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 0, 15 * 60))
    rest(qtbot, page.workbench)
    page.booking.picker.picked.emit(Whom(house.yara, "YARA"))
    rest(qtbot, page.workbench)
    second = the(QComboBox, "Samen met", page.booking)
    assert [second.itemText(number) for number in range(second.count())] == ["niemand", "Jan Wouters"]
    second.setCurrentIndex(1)
    second.activated.emit(1)
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert now_of(house).therapist_ids == (house.els.id, house.jan.id)
    els, jan = page.grid.columns
    assert ["met Jan Wouters" in block.under for block in els.blocks] == [True]
    assert ["met Els Maes" in block.under for block in jan.blocks] == [True]
    assert any("Els Maes + Jan Wouters" in words for words in words_on(page.talk))
    assert not grid.grab().isNull()


def test_carried_in_the_column_of_the_second_it_stays_of_both(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14, second_id=house.jan.id)
    grid = seen(page, qtbot)
    grid.setFocus()
    grid._go(1, 14 * 60)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyPress(grid, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyRelease(grid, Qt.Key.Key_Control)
    rest(qtbot, page.workbench)
    moved = now_of(house)
    assert (local(moved, house), moved.therapist_ids) == ("14:30", one.therapist_ids)
    assert grid._column == 1, "the cursor stays where somebody worked"


def test_samen_met_is_typed_and_the_moment_is_drawn_in_both(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    kept(house, 13, patient_id=house.sam, therapist_id=house.jan.id, room_id=house.upstairs.id)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    field = the(QLineEdit, "Wens toevoegen", page.moment)
    for typed in ("samen met jan", "vanaf morgen"):
        type_text(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        rest(qtbot, page.workbench)
    first = page.moment.found.cards[0]
    assert "Els Maes + Jan Wouters" in first.words.who
    assert first.moment.starts_at == house.wish(13, 45).starts_at
    page.go_to(house.desk.clock.today() + timedelta(days=1))
    rest(qtbot, page.workbench)
    assert page.grid._proposal is not None
    assert page.grid._proposal.columns == (0, 1)
    page.moment.found.book(first)
    rest(qtbot, page.workbench)
    assert now_of(house).therapist_ids == (house.els.id, house.jan.id)
    page.show_link(Link("moment", house.sam))
    rest(qtbot, page.workbench)
    type_text(field, "samen met jan")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    chip = the(QPushButton, "samen met Jan Wouters: neem deze wens weg", page.moment)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert page.moment.wishes.wish.second_id is None
    rest(qtbot, page.workbench)
