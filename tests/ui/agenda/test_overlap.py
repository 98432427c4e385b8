"""A talk over another: refused, then asked for with a reason, and plain to see in the agenda and the file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.booking_start import BookingStart
from healthdesk.ui.parts.person_picker import Whom
from tests.agenda_house import AgendaHouse
from tests.ui.agenda.at_the_desk import kept, now_of, rest, seen
from tests.ui.hands import the, type_text, words_on


def test_it_is_refused_until_a_reason_is_given(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    kept(house, 14, patient_id=house.sam)
    wish = house.wish(14)
    page._book(BookingStart(starts_at=wish.starts_at, therapist_id=house.els.id))
    rest(qtbot, page.workbench)
    page.booking.picker.picked.emit(Whom(house.yara, "YARA"))
    rest(qtbot, page.workbench)
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert any("heeft dan al een gesprek" in words for words in words_on(page.booking))
    type_text(the(QLineEdit, "Toch dubbel, omdat", page.booking), "stagiair volgt mee")
    page.booking.keep()
    rest(qtbot, page.workbench)
    one = now_of(house)
    assert one.overlap_reason == "stagiair volgt mee"
    grid = seen(page, qtbot)
    blocks = grid.columns[0].blocks
    assert [block.lanes for block in blocks] == [2, 2]
    assert ["bewust dubbel" in block.under for block in blocks if block.id == one.id] == [True]
    grid.setFocus()
    grid.choose(next(block.id for block in blocks if block.id != one.id))
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.current is not None
    assert grid.current.id == one.id, "the arrows reach what lies beside"
    assert "Bewust dubbel: stagiair volgt mee" in grid.accessibleDescription()
    assert any("Bewust dubbel: stagiair volgt mee" in words for words in words_on(page.talk))
    assert not grid.grab().isNull()


def test_it_is_not_asked_where_the_person_is_elsewhere(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    kept(house, 14)
    grid = seen(page, qtbot)
    page._book(BookingStart(starts_at=house.wish(14).starts_at, therapist_id=house.els.id))
    rest(qtbot, page.workbench)
    assert not page.booking._overlap.isHidden(), "for nobody by name it can be asked"
    page.booking.picker.picked.emit(Whom(house.yara, "YARA"))
    rest(qtbot, page.workbench)
    assert page.booking._overlap.isHidden()
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
