"""Every page of the program: opens in both kinds of house, can be named and reached, and lets go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.records.house import HouseKind
from healthdesk.records.practitioner import Role
from healthdesk.ui.parts.confirm_dialog import ConfirmDialog
from healthdesk.ui.parts.side_by_side import Difference, SideBySide
from healthdesk.ui.start.crash_dialog import CrashDialog
from healthdesk.ui.window.frame import Frame
from healthdesk.ui.window.pages import ENTRIES, Entry
from healthdesk.ui.window.shortcuts_overlay import ShortcutsOverlay
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show

DIALOGS: dict[str, Callable[[QWidget], QDialog]] = {
    "confirm": lambda parent: ConfirmDialog("Intrekken?", "Verwijzing intrekken", parent),
    "side by side": lambda parent: SideBySide([Difference("x", "Naam", "A", "B")], parent),
    "shortcuts": lambda parent: ShortcutsOverlay("Vandaag", [("Space", "verder")], 12, parent),
    "crash": lambda parent: CrashDialog("", parent),
}


@pytest.fixture(params=[HouseKind.WGC, HouseKind.TEJO], ids=["wgc", "tejo"])
def frame(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    make_workbench: MakeWorkbench,
    make_desk: MakeDesk,
    tmp_path: Path,
) -> Iterator[Frame]:
    desk = make_desk(Role.COORDINATOR, Role.RECEPTION, Role.THERAPIST, kind=request.param)
    workbench = make_workbench(desk)
    made = Frame(workbench, tmp_path)
    made.resize(1280, 850)
    show(qtbot, made)
    yield made
    qtbot.waitUntil(lambda: workbench.background.is_resting)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.key)
def test_a_page_can_be_used_without_eyes_or_mouse(qtbot: QtBot, frame: Frame, entry: Entry) -> None:
    frame.navigator.go(entry.key)
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
    page = frame.navigator.page
    assert page is not None
    assert page.title
    assert nameless(page) == []
    assert unreachable(page, qtbot) == []


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.key)
def test_a_page_fits_the_smallest_window(qtbot: QtBot, frame: Frame, entry: Entry) -> None:
    frame.navigator.go(entry.key)
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
    frame.resize(1024, 700)
    assert (frame.minimumSizeHint().width(), frame.minimumSizeHint().height()) <= (1024, 700)
    assert frame.width() == 1024


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_can_be_used_without_eyes_or_mouse(qtbot: QtBot, name: str) -> None:
    parent = show(qtbot, QWidget())
    dialog = DIALOGS[name](parent)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    assert dialog.windowTitle()
    assert nameless(dialog) == []
    assert unreachable(dialog, qtbot) == []
    dialog.close()


@pytest.mark.parametrize("name", DIALOGS)
def test_a_closed_dialog_is_gone(qtbot: QtBot, name: str) -> None:
    parent = show(qtbot, QWidget())
    gone: list[bool] = []
    dialog = DIALOGS[name](parent)
    dialog.open()
    dialog.destroyed.connect(lambda: gone.append(True))
    dialog.close()
    del dialog
    qtbot.waitUntil(lambda: bool(gone))
    assert parent.findChildren(QDialog) == []
