"""Back-ups, the check of the house and the recovery sheet, from the screen of a new coordinator."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthdesk import settings
from healthdesk.actions.change_house import change
from healthdesk.records.house import House
from healthdesk.records.link import Link
from healthdesk.startup import Program
from healthdesk.ui.admin.admin_page import AdminPage
from healthdesk.ui.admin.sheet_dialog import SheetDialog
from healthdesk.ui.parts.confirm_dialog import ConfirmDialog
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.start.restore_panel import RestorePanel
from healthdesk.ui.start.unlock_panel import UnlockPanel
from healthdesk.ui.window.frame import Frame
from tests.ui.accessibility import nameless, unreachable
from tests.ui.hands import the, words_on
from tests.ui.start.morning import PASSWORD, fill_in, press, unlock, wait_for


def _care(frame: Frame) -> AdminPage:
    frame.navigator.go("admin", Link("page", None, "care"))
    page = frame.navigator.page
    assert isinstance(page, AdminPage)
    return page


def _says(page: AdminPage, words: str) -> bool:
    return any(words in said for said in words_on(page))


def test_a_back_up_is_made_listed_and_checked_again(qtbot: QtBot, frame: Frame) -> None:
    page = _care(frame)
    qtbot.waitUntil(lambda: _says(page, "Er is nog geen back-up gemaakt."))
    assert nameless(page) == []
    assert unreachable(page, qtbot) == []
    press(qtbot, "Kijk het huis na", page)
    qtbot.waitUntil(lambda: _says(page, "Alles is in orde"))
    qtbot.waitUntil(lambda: _says(page, "Het toegangslogboek is volledig"))
    makers = [b for b in page.findChildren(QPushButton) if b.text() == "Back-up nu maken" and b.isVisible()]
    makers[0].click()
    qtbot.waitUntil(lambda: _says(page, "op proef teruggezet"))
    (shown,) = [found for found in page.findChildren(RecordList) if found.isVisible()]
    qtbot.waitUntil(lambda: len(shown.shown().rows) == 1)
    assert "terugzetbaar, vandaag" in shown.shown().rows[0][3]
    shown.go_in()
    press(qtbot, "Opnieuw nakijken", page)
    qtbot.waitUntil(lambda: _says(page, "Deze back-up is in orde"))


def test_an_older_house_comes_back_from_inside(qtbot: QtBot, settled: Program, frame: Frame) -> None:
    page = _care(frame)
    (shown,) = [found for found in page.findChildren(RecordList) if found.isVisible()]
    qtbot.waitUntil(lambda: _says(page, "Er is nog geen back-up gemaakt."))
    frame.backups.make()
    qtbot.waitUntil(lambda: len(shown.shown().rows) == 1)
    desk = frame.workbench.desk
    frame.workbench.background.run(change, desk, _with_a_phone(desk.house))
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
    shown.go_in()
    press(qtbot, "Zet deze terug…", page)
    (dialog,) = [one for one in shown_dialogs(settled.window) if isinstance(one, ConfirmDialog)]
    press(qtbot, "Terugzetten", dialog)
    panel = wait_for(qtbot, settled, RestorePanel)
    qtbot.waitUntil(lambda: any("back-up van" in words for words in words_on(panel)))
    fill_in("Wachtwoord", PASSWORD, panel)
    press(qtbot, "Zet dit huis terug", panel)
    door = wait_for(qtbot, settled, UnlockPanel)
    assert any("Wat hier stond, is bewaard als" in words for words in words_on(door))
    unlock(qtbot, door, PASSWORD)
    assert wait_for(qtbot, settled, Frame).workbench.desk.house.phone is None
    assert len(list(settings.backup_folder(settings.load()).glob("*.healthdesk-backup"))) == 2


def _with_a_phone(house: House) -> House:
    return replace(house, phone="016 00 00 00")


def test_a_new_sheet_takes_the_place_of_the_old_one(
    qtbot: QtBot, settled: Program, frame: Frame, tmp_path: Path
) -> None:
    page = _care(frame)
    press(qtbot, "Nieuw herstelblad…", page)
    (dialog,) = [one for one in shown_dialogs(settled.window) if isinstance(one, SheetDialog)]
    assert nameless(dialog) == []
    fill_in("Je wachtwoord", "helemaal fout", dialog)
    press(qtbot, "Maak het blad", dialog)
    qtbot.waitUntil(lambda: "Dit wachtwoord klopt niet." in words_on(dialog))
    fill_in("Je wachtwoord", PASSWORD, dialog)
    press(qtbot, "Maak het blad", dialog)
    qtbot.waitUntil(lambda: the(QPushButton, "Niet doen", dialog).isVisible() and bool(_code_on(dialog)))
    kept = tmp_path / "nieuw.pdf"
    kept.write_bytes(b"het oude blad")
    kept.chmod(0o644)
    dialog.save_to(str(kept))
    qtbot.waitUntil(lambda: any("Het nieuwe blad geldt" in words for words in words_on(dialog)))
    assert kept.read_bytes().startswith(b"%PDF")
    assert os.name != "posix" or kept.stat().st_mode & 0o077 == 0, "the code opens the house"
    press(qtbot, "Klaar", dialog)


def _code_on(dialog: SheetDialog) -> str:
    return next((words for words in words_on(dialog) if words.count("-") == 5), "")
