"""A back-up from the status bar, and the same house back on another computer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthdesk import settings
from healthdesk.startup import Program
from healthdesk.ui.start.existing_panel import ExistingPanel
from healthdesk.ui.start.first_start import FirstStart
from healthdesk.ui.start.restore_panel import RestorePanel
from healthdesk.ui.start.unlock_panel import UnlockPanel
from healthdesk.ui.window.frame import Frame
from tests.ui.accessibility import nameless
from tests.ui.hands import the, words_on
from tests.ui.start.conftest import StartProgram
from tests.ui.start.morning import PASSWORD, fill_in, press, unlock, wait_for


def test_a_house_comes_back_from_its_backup(
    qtbot: QtBot,
    settled: Program,
    frame: Frame,
    start_program: StartProgram,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    house = frame.workbench.desk.house
    qtbot.waitUntil(lambda: "Nog geen back-up gemaakt" in words_on(frame.status_bar))
    press(qtbot, "Nu maken", frame.status_bar)
    qtbot.waitUntil(lambda: any("bewezen terugzetbaar" in words for words in words_on(frame.status_bar)))
    (backup,) = settings.backup_folder(settings.load()).glob("*.healthdesk-backup")
    settled.window.close()

    monkeypatch.setenv("HEALTHDESK_HOME", str(tmp_path / "another-computer"))
    other = start_program()
    press(qtbot, "Ons huis bestaat al: hier een post bij zetten", wait_for(qtbot, other, FirstStart))
    press(qtbot, "Zet een back-up terug…", wait_for(qtbot, other, ExistingPanel))
    panel = wait_for(qtbot, other, RestorePanel)
    panel.choose(str(backup))
    qtbot.waitUntil(lambda: any("back-up van" in words for words in words_on(panel)))
    assert nameless(panel) == []
    fill_in("Wachtwoord", "helemaal fout", panel)
    press(qtbot, "Zet dit huis terug", panel)
    qtbot.waitUntil(
        lambda: any("wachtwoord" in words.lower() and "niet" in words for words in words_on(panel))
    )
    fill_in("Wachtwoord", PASSWORD, panel)
    press(qtbot, "Zet dit huis terug", panel)
    unlock(qtbot, wait_for(qtbot, other, UnlockPanel), PASSWORD)
    assert wait_for(qtbot, other, Frame).workbench.desk.house == house


def test_what_is_no_backup_is_told(qtbot: QtBot, start_program: StartProgram, tmp_path: Path) -> None:
    program = start_program()
    wait_for(qtbot, program, FirstStart)
    program.doorkeeper.show_restore()
    panel = wait_for(qtbot, program, RestorePanel)
    paper = tmp_path / "brief.txt"
    paper.write_text("geen back-up", encoding="utf-8")
    panel.choose(str(paper))
    qtbot.waitUntil(lambda: any("geen back-up" in words for words in words_on(panel)))
    assert not the(QPushButton, "Zet dit huis terug", panel).isEnabled()
