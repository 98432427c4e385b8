"""What a coordinator does at the very first start, by keyboard and mouse only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.startup import Program
from healthdesk.ui.start.first_start import FirstStart
from healthdesk.ui.start.sheet_panel import SheetPanel
from healthdesk.ui.start.unlock_panel import UnlockPanel
from healthdesk.ui.window.frame import Frame
from tests.ui.hands import the, type_text

COORDINATOR = "Karin Claeş"
PASSWORD = "vier fietsen langs de Dijle"
P = TypeVar("P", bound=QWidget)


def wait_for(qtbot: QtBot, program: Program, kind: type[P]) -> P:
    """The panel or frame of a kind, once it is what the window shows."""
    # Making a house takes its time on purpose; on a busy machine more than that.
    qtbot.waitUntil(lambda: isinstance(program.window.stack.currentWidget(), kind), timeout=20_000)
    shown = program.window.stack.currentWidget()
    assert isinstance(shown, kind)
    return shown


def press(qtbot: QtBot, name: str, within: QWidget) -> None:
    """Click a button by its name."""
    qtbot.mouseClick(the(QPushButton, name, within), Qt.MouseButton.LeftButton)


def fill_in(name: str, text: str, within: QWidget) -> None:
    """Type into the field of this name, over what stands there."""
    field = the(QLineEdit, name, within)
    field.setFocus()
    field.selectAll()
    type_text(field, text)


def choose(qtbot: QtBot, kind: type[QRadioButton | QCheckBox], name: str, within: QWidget) -> None:
    """Pick an answer by keyboard."""
    qtbot.keyClick(the(kind, name, within), Qt.Key.Key_Space)


def make_house(
    qtbot: QtBot,
    program: Program,
    sheet: Path,
    *,
    kind: str = "TEJO-huis",
    at_the_place: Callable[[], None] | None = None,
) -> Frame:
    """From an empty computer to the frame."""
    start = wait_for(qtbot, program, FirstStart)
    choose(qtbot, QRadioButton, kind, start)
    press(qtbot, "Verder", start)
    fill_in("Naam van het huis", "TEJO Léuven", start)
    fill_in("Straat en nummer", "Voorbeeldstraat 12", start)
    fill_in("Postcode en gemeente", "3000 Leuven", start)
    press(qtbot, "Verder", start)
    press(qtbot, "Verder", start)
    if at_the_place is not None:
        at_the_place()
    press(qtbot, "Verder", start)
    fill_in("Jouw naam", COORDINATOR, start)
    fill_in("Kies een wachtwoord", PASSWORD, start)
    press(qtbot, "Maak het huis", start)
    paper = wait_for(qtbot, program, SheetPanel)
    qtbot.waitUntil(lambda: the(QPushButton, "Bewaar als PDF…", paper).isEnabled())
    assert not the(QPushButton, "Open het huis", paper).isEnabled()
    paper.save_to(str(sheet))
    qtbot.waitUntil(lambda: the(QPushButton, "Open het huis", paper).isEnabled())
    press(qtbot, "Open het huis", paper)
    return wait_for(qtbot, program, Frame)


def unlock(qtbot: QtBot, panel: UnlockPanel, password: str, name: str | None = None) -> None:
    """Choose who, type the password, press Enter."""
    if name is not None:
        the(QComboBox, "Wie ben je?", panel).setCurrentText(name)
    field = the(QLineEdit, "Wachtwoord", panel)
    field.setFocus()
    field.selectAll()
    type_text(field, password)
    qtbot.keyClick(field, Qt.Key.Key_Return)
