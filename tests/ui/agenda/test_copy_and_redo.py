"""The same talk once more: pasted, dragged with Ctrl, or from its panel; a step taken back and done again."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.show_agenda import talks_of
from healthdesk.ui.agenda.agenda_page import AgendaPage
from tests.agenda_house import AgendaHouse
from tests.ui.accessibility import nameless
from tests.ui.agenda.at_the_desk import at, kept, local, now_of, rest, seen, toasts
from tests.ui.hands import the

_CTRL = Qt.KeyboardModifier.ControlModifier


def _hours(house: AgendaHouse) -> list[str]:
    """When Yara comes, the first first."""
    return sorted(local(line.appointment, house) for line in talks_of(house.desk, house.yara))


def test_it_is_pasted_taken_back_and_done_again_by_keyboard(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14, note="komt met de trein")
    grid = seen(page, qtbot)
    said = toasts(page.workbench)
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_V, _CTRL)
    assert said[-1].text == "Kopieer eerst een gesprek, met Ctrl+C."
    assert grid.choose(one.id)
    qtbot.keyClick(grid, Qt.Key.Key_C, _CTRL)
    qtbot.keyClick(grid, Qt.Key.Key_V, _CTRL)
    rest(qtbot, page.workbench)
    assert _hours(house) == ["14:00", "14:45"]
    assert "staat nu ook" in said[-1].text
    new = next(line for line in talks_of(house.desk, house.yara) if line.appointment.id != one.id)
    assert (new.appointment.therapist_id, new.appointment.room_id) == (one.therapist_id, one.room_id)
    assert new.appointment.note == "", "the word for the desk was about that day"
    assert grid.current is not None
    assert grid.current.id == new.appointment.id
    assert page.workbench.toasts.take_back_latest()
    rest(qtbot, page.workbench)
    assert _hours(house) == ["14:00"]
    assert said[-1].text == "Ongedaan gemaakt."
    assert page.workbench.toasts.do_again_latest()
    rest(qtbot, page.workbench)
    assert _hours(house) == ["14:00", "14:45"]
    assert page.workbench.toasts.take_back_latest()
    rest(qtbot, page.workbench)
    assert _hours(house) == ["14:00"]


def test_after_another_step_there_is_nothing_to_do_again(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14)
    grid = seen(page, qtbot)
    grid.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        grid.choose(one.id)
        qtbot.keyPress(grid, key, _CTRL)
        qtbot.keyRelease(grid, Qt.Key.Key_Control)
        rest(qtbot, page.workbench)
        if key == Qt.Key.Key_Down:
            assert page.workbench.toasts.take_back_latest()
            rest(qtbot, page.workbench)
            assert local(now_of(house), house) == "14:00"
            seen(page, qtbot)
    assert local(now_of(house), house) == "13:45"
    assert not page.workbench.toasts.do_again_latest()


def test_dragged_with_ctrl_it_stays_and_another_comes(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14)
    kept(house, 17, patient_id=house.sam)
    grid = seen(page, qtbot)
    _drag(grid.viewport(), at(grid, 0, 14 * 60 + 15).toPointF(), at(grid, 1, 15 * 60 + 15).toPointF())
    rest(qtbot, page.workbench)
    new = next(line.appointment for line in talks_of(house.desk, house.yara) if line.appointment.id != one.id)
    assert (local(new, house), new.therapist_id) == ("15:00", house.jan.id)
    said = toasts(page.workbench)
    _drag(grid.viewport(), at(grid, 0, 14 * 60 + 15).toPointF(), at(grid, 0, 17 * 60 + 15).toPointF())
    rest(qtbot, page.workbench)
    assert "Els Maes heeft dan al een gesprek" in said[-1].text, "refused as any booking is"
    assert _hours(house) == ["14:00", "15:00"]


def _drag(view: object, start: QPointF, end: QPointF) -> None:
    """With Ctrl held: qtbot moves the pointer without it."""
    for kind, where, button, held in (
        (QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton),
    ):
        QApplication.sendEvent(view, QMouseEvent(kind, where, where, button, held, _CTRL))  # type: ignore[arg-type]


def test_its_panel_opens_the_form_filled_in_a_week_later(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14, minutes=30, room_id=house.upstairs.id)
    seen(page, qtbot).choose(one.id)
    page._on_opened(page.grid.current.line)  # type: ignore[union-attr]
    rest(qtbot, page.workbench)
    the(QPushButton, "Nog zo een…", page.talk).click()
    rest(qtbot, page.workbench)
    assert nameless(page.booking) == []
    page.booking.keep()
    rest(qtbot, page.workbench)
    new = next(line.appointment for line in talks_of(house.desk, house.yara) if line.appointment.id != one.id)
    assert new.starts_at - one.starts_at == timedelta(weeks=1)
    assert (new.ends_at - new.starts_at, new.room_id) == (timedelta(minutes=30), house.upstairs.id)
