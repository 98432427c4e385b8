"""What goes along with a letter, in the words on the screen."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QRadioButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.actions.open_letter import of_patient
from healthdesk.db import audit
from healthdesk.records.link import Link
from healthdesk.ui.letters.enclosure_row import CARRIED, EnclosureRow
from healthdesk.ui.letters.letters_page import LettersPage
from healthdesk.ui.letters.locked_copy_dialog import LockedCopyDialog
from healthdesk.ui.parts.toasts import Toast
from tests import files_made as made
from tests.letter_desk import Case
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


@pytest.fixture
def page(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case) -> LettersPage:
    page = LettersPage(make_workbench(desk))
    page.resize(1200, 900)
    show(qtbot, page)
    page.show_link(Link("write_letter", yara.referral.id))
    qtbot.waitUntil(lambda: "Geachte" in page.writer.preview.words)
    return page


def drop(on: QWidget, carried: QMimeData, at: QPointF) -> None:
    moves, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(on, QDragEnterEvent(at.toPoint(), moves, carried, left, none))
    QApplication.sendEvent(on, QDropEvent(at, moves, carried, left, none))


def bring(qtbot: QtBot, page: LettersPage, folder: Path) -> None:
    carried = QMimeData()
    files = made.on_disk(folder, Verslag_pdf=made.a_pdf(), Plan_docx=made.a_document(), Raar_exe=b"MZ")
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    drop(page.writer.enclosures, carried, QPointF(5, 5))
    qtbot.waitUntil(lambda: said(page) == "Bijlagen: Verslag (1 blz.) · Plan")


def said(page: LettersPage) -> str:
    words = " ".join(page.writer.preview.words.replace("\u00a0", " ").split())
    start = words.find("Bijlage")
    return words[start:].partition(" Antwoordstrook")[0] if start >= 0 else ""


def test_files_are_dropped_named_moved_and_sent(
    qtbot: QtBot, page: LettersPage, yara: Case, desk: Desk, tmp_path: Path
) -> None:
    bring(qtbot, page, tmp_path)
    shown = words_on(page)
    assert any(words.startswith("Raar.exe: zo’n bestand kan niet mee") for words in shown)
    assert any("staat alles in één PDF, behalve Plan" in words for words in shown)
    assert not nameless(page)
    name = the(QLineEdit, "Naam van bijlage 1 in de brief", page)
    name.selectAll()
    type_text(name, "Verslag van school")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Verslag van school" in said(page))
    qtbot.keyClick(name, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: said(page) == "Bijlagen: Plan · Verslag van school (1 blz.)")
    send = the(QPushButton, "Verstuur", page)
    assert not send.isEnabled()
    the(QPushButton, "Mag zo", page).click()
    qtbot.waitUntil(send.isEnabled)
    with qtbot.waitSignal(page.link_requested) as asked:
        send.click()
    page.show_link(asked.args[0])
    both = "met bijlagen, in één PDF"
    qtbot.waitUntil(lambda: page.sent.preview.words.count("Geachte") == 2)
    the(QRadioButton, "de brief alleen", page).click()
    qtbot.waitUntil(lambda: page.sent.preview.words.count("Geachte") == 1)
    the(QRadioButton, both, page).click()
    page.sent.save_to(str(tmp_path / "alles.pdf"))
    qtbot.waitUntil((tmp_path / "alles.pdf").exists)
    (kept,) = of_patient(desk, yara.patient.id)
    assert (tmp_path / "alles.pdf").stat().st_size > kept.size


def test_a_copy_with_a_password_holds_what_she_sees(
    qtbot: QtBot, page: LettersPage, desk: Desk, tmp_path: Path
) -> None:
    bring(qtbot, page, tmp_path)
    the(QPushButton, "Mag zo", page).click()
    qtbot.waitUntil(the(QPushButton, "Verstuur", page).isEnabled)
    with qtbot.waitSignal(page.link_requested) as asked:
        the(QPushButton, "Verstuur", page).click()
    page.show_link(asked.args[0])
    qtbot.waitUntil(lambda: page.sent.preview.words.count("Geachte") == 2)
    assert _locked_copy(qtbot, page, tmp_path / "alles.pdf") == (2, "Dit zit er niet in: Plan.")
    the(QRadioButton, "de brief alleen", page).click()
    assert _locked_copy(qtbot, page, tmp_path / "brief.pdf") == (1, "Dit zit er niet in: Verslag, Plan.")
    with desk.store.reading() as session:
        lines = audit.entries(session, limit=9)
    told = ["together" in one.detail for one in lines if one.action == "letter.copy_with_password"]
    assert told == [False, True], "the newest first"


def _locked_copy(qtbot: QtBot, page: LettersPage, path: Path) -> tuple[int, str]:
    """How many pages it has, and what the dialog says is not in it."""
    the(QPushButton, "Kopie met wachtwoord…", page).click()
    dialog = page.findChildren(LockedCopyDialog)[-1]
    (left_out,) = (words for words in words_on(dialog) if words.startswith("Dit zit er niet in"))
    password = the(QLineEdit, "Wachtwoord", dialog).text()
    with qtbot.waitSignal(dialog.written):
        dialog.write_to(str(path))
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password=password) as opened:
        dialog.accept()
        return len(opened.pages), left_out


def test_what_does_not_go_along_after_all_can_be_put_back(
    qtbot: QtBot, page: LettersPage, tmp_path: Path
) -> None:
    bring(qtbot, page, tmp_path)
    toasts: list[Toast] = []
    page.workbench.toasts.shown.connect(toasts.append)
    the(QToolButton, "Verslag: gaat niet mee", page).click()
    qtbot.waitUntil(lambda: said(page) == "Bijlage: Plan")
    page.workbench.announcer.changed.connect(page.refresh)
    page.workbench.toasts.take_back(toasts[-1])
    qtbot.waitUntil(lambda: said(page) == "Bijlagen: Verslag (1 blz.) · Plan")


def test_the_mouse_puts_one_above_the_other(qtbot: QtBot, page: LettersPage, tmp_path: Path) -> None:
    bring(qtbot, page, tmp_path)
    card = page.writer.enclosures
    plan = the(QLineEdit, "Naam van bijlage 2 in de brief", page).parentWidget()
    assert isinstance(plan, EnclosureRow)
    carried = QMimeData()
    carried.setData(CARRIED, plan.id.bytes)
    drop(card, carried, QPointF(5, 5))
    qtbot.waitUntil(lambda: said(page) == "Bijlagen: Plan · Verslag (1 blz.)")
