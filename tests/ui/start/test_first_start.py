"""From an empty computer to the open house, and back in after locking."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk import settings
from healthdesk.records.house import HouseKind, IdentityLevel
from healthdesk.records.practitioner import Role
from healthdesk.startup import Program
from healthdesk.ui.start.first_start import FirstStart
from healthdesk.ui.start.recover_panel import RecoverPanel
from healthdesk.ui.start.unlock_panel import UnlockPanel
from healthdesk.ui.window.frame import Frame
from healthdesk.ui.window.lock_reason import LockCause, LockReason
from tests.ui.accessibility import nameless, unreachable
from tests.ui.hands import the, words_on
from tests.ui.start.conftest import StartProgram
from tests.ui.start.morning import PASSWORD, choose, fill_in, make_house, press, unlock, wait_for


def test_a_house_is_made_and_opened(qtbot: QtBot, start_program: StartProgram, tmp_path: Path) -> None:
    program = start_program()
    sheet = tmp_path / "blad.pdf"
    frame = make_house(qtbot, program, sheet)
    house = frame.workbench.desk.house
    assert (house.kind, house.name) == (HouseKind.TEJO, "TEJO Léuven")
    assert house.identity_default is IdentityLevel.PSEUDONYM
    assert house.address_lines == ("Voorbeeldstraat 12", "3000 Leuven")
    assert len(house.opening_hours) == 4
    assert frame.workbench.desk.actor.name == "Karin Claeş"
    assert sheet.read_bytes().startswith(b"%PDF")
    assert "TEJO Léuven" in words_on(frame)
    assert settings.load().last_person == "Karin Claeş"


def test_locked_work_comes_back_for_the_same_person(qtbot: QtBot, settled: Program, frame: Frame) -> None:
    settled.window.lock(LockReason(LockCause.IDLE, 5))
    panel = wait_for(qtbot, settled, UnlockPanel)
    assert any("na 5 minuten zonder invoer" in words for words in words_on(panel))
    assert frame.workbench.desk.secrets is None
    unlock(qtbot, panel, "niet het goede")
    qtbot.waitUntil(lambda: the(QPushButton, "Ontgrendelen", panel).isEnabled())
    assert "Dit wachtwoord klopt niet." in words_on(panel)
    unlock(qtbot, panel, PASSWORD)
    assert wait_for(qtbot, settled, Frame) is frame
    assert frame.workbench.desk.secrets is not None


def test_the_next_start_asks_who_is_there(qtbot: QtBot, start_program: StartProgram, tmp_path: Path) -> None:
    first = start_program()
    make_house(qtbot, first, tmp_path / "blad.pdf")
    first.window.close()
    again = start_program()
    panel = wait_for(qtbot, again, UnlockPanel)
    assert "TEJO Léuven" in words_on(panel)
    unlock(qtbot, panel, PASSWORD, "Karin Claeş")
    wait_for(qtbot, again, Frame)


def test_the_recovery_sheet_gives_a_new_password(
    qtbot: QtBot, start_program: StartProgram, tmp_path: Path
) -> None:
    program = start_program()
    codes: list[str] = []
    program.doorkeeper.shows.connect(lambda panel: codes.extend(_code_on(panel)))
    make_house(qtbot, program, tmp_path / "blad.pdf")
    program.window.lock()
    press(qtbot, "Wachtwoord vergeten?", wait_for(qtbot, program, UnlockPanel))
    panel = wait_for(qtbot, program, RecoverPanel)
    fill_in("Code van het herstelblad", codes[0].lower().replace("-", " "), panel)
    fill_in("Nieuw wachtwoord", "zes kastanjes op de vaart", panel)
    press(qtbot, "Open met het herstelblad", panel)
    wait_for(qtbot, program, Frame)
    frame = program.window.frame
    assert frame is not None
    assert frame.workbench.desk.actor.roles >= {Role.COORDINATOR}


def _code_on(panel: object) -> list[str]:
    return [panel._started.recovery_code] if type(panel).__name__ == "SheetPanel" else []  # type: ignore[attr-defined]


def test_what_is_missing_stands_at_its_field(qtbot: QtBot, start_program: StartProgram) -> None:
    start = wait_for(qtbot, start_program(), FirstStart)
    press(qtbot, "Verder", start)
    assert "Kies wat voor huis dit is." in words_on(start)
    choose(qtbot, QRadioButton, "Wijkgezondheidscentrum", start)
    press(qtbot, "Verder", start)
    press(qtbot, "Verder", start)
    assert "Hoe heet het huis?" in words_on(start)


def test_a_weak_password_is_refused_where_it_was_typed(qtbot: QtBot, start_program: StartProgram) -> None:
    start = wait_for(qtbot, start_program(), FirstStart)
    choose(qtbot, QRadioButton, "Een ander huis", start)
    press(qtbot, "Verder", start)
    fill_in("Naam van het huis", "Huis", start)
    for _step in range(3):
        press(qtbot, "Verder", start)
    fill_in("Jouw naam", "Karin Claes", start)
    fill_in("Kies een wachtwoord", "claeskarin", start)
    press(qtbot, "Maak het huis", start)
    qtbot.waitUntil(lambda: the(QPushButton, "Maak het huis", start).isEnabled())
    assert the(QLineEdit, "Kies een wachtwoord", start).accessibleDescription()


def test_back_keeps_what_was_typed(qtbot: QtBot, start_program: StartProgram) -> None:
    start = wait_for(qtbot, start_program(), FirstStart)
    choose(qtbot, QRadioButton, "TEJO-huis", start)
    press(qtbot, "Verder", start)
    fill_in("Naam van het huis", "Hüis", start)
    press(qtbot, "Terug", start)
    qtbot.keyClick(start, Qt.Key.Key_Return)
    assert the(QLineEdit, "Naam van het huis", start).text() == "Hüis"


def test_every_step_can_be_reached_by_keyboard(qtbot: QtBot, start_program: StartProgram) -> None:
    start = wait_for(qtbot, start_program(), FirstStart)
    choose(qtbot, QRadioButton, "TEJO-huis", start)
    for step in range(5):
        assert nameless(start) == []
        assert unreachable(start, qtbot) == []
        if step == 1:
            fill_in("Naam van het huis", "Huis", start)
        if step < 4:
            press(qtbot, "Verder", start)


def test_with_the_keyboard_alone_each_step_begins_in_its_first_field(
    qtbot: QtBot, start_program: StartProgram
) -> None:
    program = start_program()
    panel = wait_for(qtbot, program, FirstStart)
    centre = the(QRadioButton, "Wijkgezondheidscentrum", panel)
    centre.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyClick(centre, key)
    name = the(QLineEdit, "Naam van het huis", panel)
    assert name.hasFocus()
    assert "Hoe heet het huis?" not in words_on(panel)
    qtbot.keyClicks(name, "WGC De Linde")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert the(QRadioButton, "naam en gegevens", panel).hasFocus()


@pytest.mark.parametrize(
    ("letter", "shift", "on"), [("A", False, True), ("a", False, False), ("A", True, False)]
)
def test_caps_lock_is_told(qtbot: QtBot, settled: Program, letter: str, shift: bool, on: bool) -> None:
    settled.window.lock()
    panel = wait_for(qtbot, settled, UnlockPanel)
    field = the(QLineEdit, "Wachtwoord", panel)
    field.setFocus()
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    qtbot.keyClicks(field, letter, modifier)
    assert ("Caps Lock staat aan." in words_on(panel)) is on
