"""A receptionist in a hurry at the door: wrong passwords, a lock in the middle, a house that is away."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk import settings
from healthdesk.actions.watch_book import check_whole
from healthdesk.clock import FixedClock
from healthdesk.db import patients
from healthdesk.startup import Program
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.start.no_house_panel import NoHousePanel
from healthdesk.ui.start.unlock_panel import UnlockPanel
from healthdesk.ui.window.frame import Frame
from healthdesk.ui.window.pages import ENTRIES
from tests.ui.hands import the, type_text, words_on
from tests.ui.start.conftest import StartProgram
from tests.ui.start.morning import PASSWORD, press, unlock, wait_for


def test_wrong_passwords_one_after_the_other_and_then_the_right_one(
    qtbot: QtBot, settled: Program, frame: Frame
) -> None:
    settled.window.lock()
    panel = wait_for(qtbot, settled, UnlockPanel)
    field = the(QLineEdit, "Wachtwoord", panel)
    for number in range(6):
        unlock(qtbot, panel, f"fout {number}")
        for _again in range(3):
            qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "Dit wachtwoord klopt niet." in words_on(panel), timeout=20_000)
        assert "Dit wachtwoord klopt niet." in words_on(panel)
        assert field.hasFocus()
        assert field.selectedText() == field.text(), "the next one is typed over it"
    unlock(qtbot, panel, PASSWORD)
    assert wait_for(qtbot, settled, Frame) is frame
    assert field.text() == ""


def _typing_places(page: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    lines = [one for one in page.findChildren(QLineEdit) if not one.isReadOnly()]
    return [*lines, *(one for one in page.findChildren(QPlainTextEdit) if not one.isReadOnly())]


def _said(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def test_a_lock_in_the_middle_of_typing_keeps_the_words_on_every_page(
    qtbot: QtBot, settled: Program, frame: Frame
) -> None:
    typed = 0
    for entry in ENTRIES:
        frame.navigator.go(entry.key)
        qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
        page = frame.navigator.page
        assert page is not None
        if entry.new:
            page.new_item()
            qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
        fields = [one for one in _typing_places(page) if one.isVisible() and one.isEnabled()]
        if not fields:
            continue
        field = fields[-1]
        field.setFocus()
        type_text(field, "half")
        words = _said(field)
        settled.window.lock()
        panel = wait_for(qtbot, settled, UnlockPanel)
        assert "half" not in words_on(panel)
        unlock(qtbot, panel, PASSWORD)
        assert wait_for(qtbot, settled, Frame) is frame
        assert frame.navigator.page is page, entry.key
        assert _said(field) == words, entry.key
        typed += 1
        for dialog in shown_dialogs(settled.window):
            dialog.reject()
    assert typed > 5
    settled.window._is_sure = True


def test_a_lock_while_something_is_looked_for_or_drawn_shows_nothing_over_the_door(
    qtbot: QtBot, settled: Program, frame: Frame
) -> None:
    frame.navigator.go("patients")
    page = frame.navigator.page
    assert page is not None
    for word in ("a", "an", "ann"):
        type_text(next(one for one in page.findChildren(QLineEdit) if one.isVisible()), word[-1])
    frame.navigator.go("agenda")
    assert frame.navigator.page is not None
    frame.navigator.page.print_out()
    settled.window.lock()
    panel = wait_for(qtbot, settled, UnlockPanel)
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
    assert shown_dialogs(settled.window) == []
    assert not frame.toasts.isVisible()
    unlock(qtbot, panel, PASSWORD)
    wait_for(qtbot, settled, Frame)
    for dialog in shown_dialogs(settled.window):
        dialog.reject()


def test_nobody_goes_elsewhere_while_the_password_is_looked_at(qtbot: QtBot, settled: Program) -> None:
    settled.window.lock()
    panel = wait_for(qtbot, settled, UnlockPanel)
    elsewhere = [the(QPushButton, name, panel) for name in ("Een ander huis", "Wachtwoord vergeten?")]
    assert all(way.isEnabled() for way in elsewhere)
    unlock(qtbot, panel, PASSWORD)
    # Nothing is looked up here: whoever looks for a part of the window lets answers of workers in.
    assert not any(way.isEnabled() for way in elsewhere)
    wait_for(qtbot, settled, Frame)
    settled.window.lock()
    panel = wait_for(qtbot, settled, UnlockPanel)
    unlock(qtbot, panel, "fout")
    qtbot.waitUntil(lambda: the(QPushButton, "Een ander huis", panel).isEnabled(), timeout=20_000)


@pytest.mark.parametrize("way", ["recover", "other"])
def test_no_password_stays_behind_at_the_door(qtbot: QtBot, settled: Program, way: str) -> None:
    settled.window.lock()
    panel = wait_for(qtbot, settled, UnlockPanel)
    field = the(QLineEdit, "Wachtwoord", panel)
    type_text(field, PASSWORD)
    press(qtbot, "Wachtwoord vergeten?" if way == "recover" else "Een ander huis", panel)
    assert field.text() == ""


def test_the_password_of_an_example_stays_to_be_read_while_it_is_typed(qtbot: QtBot) -> None:
    panel = UnlockPanel("Voorbeeld", ["Mia"], "nl", demo_password="rondkijken in Leuven")
    qtbot.addWidget(panel)
    panel.show()
    field = the(QLineEdit, "Wachtwoord", panel)
    field.setFocus()
    told = "In dit voorbeeldhuis is het wachtwoord: rondkijken in Leuven"
    qtbot.keyClicks(field, "A")
    assert "Caps Lock staat aan." in words_on(panel)
    qtbot.keyClicks(field, "r")
    assert told in words_on(panel)


def test_the_file_is_gone_while_the_house_is_open(qtbot: QtBot, settled: Program, frame: Frame) -> None:
    file = settings.house_file(settings.load())
    away = file.with_suffix(".away")
    file.rename(away)
    frame.navigator.make_new("patients")
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
    page = frame.navigator.page
    assert page is not None
    type_text(the(QLineEdit, "Voornaam of schuilnaam", page), "Noor")
    page.save()
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
    assert any("Het bestand van dit huis is weg" in words for words in words_on(settled.window))
    settled.window.lock()
    nowhere = wait_for(qtbot, settled, NoHousePanel)
    assert any("Hier staat geen huis" in words for words in words_on(nowhere))
    away.rename(file)
    press(qtbot, "Opnieuw proberen", nowhere)
    unlock(qtbot, wait_for(qtbot, settled, UnlockPanel), PASSWORD)
    assert wait_for(qtbot, settled, Frame) is frame
    assert the(QLineEdit, "Voornaam of schuilnaam", page).text() == "Noor"
    page.save()
    qtbot.waitUntil(lambda: page.title == "Noor")


def test_a_folder_that_is_away_is_no_invitation_to_make_another_house(
    qtbot: QtBot, settled: Program, frame: Frame, start_program: StartProgram
) -> None:
    file = settings.house_file(settings.load())
    kept = [file, file.with_suffix(".keys")]
    for one in kept:
        one.rename(one.with_suffix(f"{one.suffix}-away"))
    settled.window.lock()
    nowhere = wait_for(qtbot, settled, NoHousePanel)
    assert any(str(file) in words for words in words_on(nowhere))
    again = start_program()
    wait_for(qtbot, again, NoHousePanel)
    for one in kept:
        one.with_suffix(f"{one.suffix}-away").rename(one)
    press(qtbot, "Opnieuw proberen", nowhere)
    unlock(qtbot, wait_for(qtbot, settled, UnlockPanel), PASSWORD)
    assert wait_for(qtbot, settled, Frame) is frame


def _welcome(qtbot: QtBot, frame: Frame, name: str) -> None:
    """Register somebody new."""
    frame.navigator.make_new("patients")
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
    page = frame.navigator.page
    assert page is not None
    type_text(the(QLineEdit, "Voornaam of schuilnaam", page), name)
    page.save()
    qtbot.waitUntil(lambda: page.title == name)


def test_a_clock_that_jumps_back_is_told_and_breaks_nothing(
    qtbot: QtBot, settled: Program, frame: Frame, clock: FixedClock, tmp_path: Path
) -> None:
    clock.advance(timedelta(days=-400))
    _welcome(qtbot, frame, "Noor")
    settled.window.lock()
    unlock(qtbot, wait_for(qtbot, settled, UnlockPanel), PASSWORD)
    wait_for(qtbot, settled, Frame)
    told = "De klok van deze computer kan niet kloppen"
    qtbot.waitUntil(lambda: any(told in words for words in words_on(settled.window)))
    assert check_whole(frame.workbench.desk, tmp_path).sound


def test_two_windows_on_one_file_both_keep_what_they_write(
    qtbot: QtBot, settled: Program, frame: Frame, start_program: StartProgram, tmp_path: Path
) -> None:
    other = start_program()
    unlock(qtbot, wait_for(qtbot, other, UnlockPanel), PASSWORD)
    second = wait_for(qtbot, other, Frame)
    _welcome(qtbot, frame, "Noor")
    _welcome(qtbot, second, "Jan")
    _welcome(qtbot, frame, "Merel")
    with frame.workbench.desk.store.reading() as session:
        assert {one.used_name for one in patients.everybody(session)} == {"Noor", "Jan", "Merel"}
    assert check_whole(second.workbench.desk, tmp_path).sound
    settled.window.close()
    _welcome(qtbot, second, "Zoë")
