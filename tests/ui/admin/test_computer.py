"""This computer, and what the program is: seen and set from Beheer."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk import __version__, settings
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.startup import Program
from healthdesk.ui.admin.admin_page import AdminPage
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.start.unlock_panel import UnlockPanel
from healthdesk.ui.window.frame import Frame
from healthdesk.ui.window.own_password import OwnPassword
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on
from tests.ui.start.morning import PASSWORD, choose, fill_in, press, wait_for


def _page(qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, role: Role) -> AdminPage:
    return show(qtbot, AdminPage(make_workbench(make_desk(role))))


def test_a_choice_counts_at_once_and_is_kept(qtbot: QtBot, settled: Program, frame: Frame) -> None:
    frame.navigator.go("admin", Link("page", None, "computer"))
    page = frame.navigator.page
    assert page is not None
    qtbot.waitUntil(lambda: str(settings.house_file(settings.load())) in words_on(page))
    assert nameless(page) == []
    assert unreachable(page, qtbot) == []
    choose(qtbot, QRadioButton, "10 min", page)
    qtbot.waitUntil(lambda: settings.load().lock_minutes == 10)
    choose(qtbot, QRadioButton, "donker", page)
    qtbot.waitUntil(lambda: settings.load().theme == "dark")
    assert theme().mode == "dark"
    choose(qtbot, QRadioButton, "English", page)
    qtbot.waitUntil(lambda: settings.load().language == "en")
    english = settled.window.frame
    assert english is not None
    assert english is not frame
    english.navigator.go("admin", Link("page", None, "computer"))
    there = english.navigator.page
    assert there is not None
    assert there.title == "Administration"
    choose(qtbot, QRadioButton, "Nederlands", there)
    qtbot.waitUntil(lambda: settings.load().language == "nl")


def test_reception_does_not_set_the_lock(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    page = _page(qtbot, make_workbench, make_desk, Role.RECEPTION)
    page.show_link(Link("page", None, "computer"))
    assert "Het scherm" in words_on(page)
    assert "Vergrendelen" not in words_on(page)
    page.show_link(Link("page", None, "care"))
    assert "Het herstelblad" not in words_on(page)


def test_about_tells_the_version_and_the_licences(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    page = _page(qtbot, make_workbench, make_desk, Role.RECEPTION)
    page.show_link(Link("page", None, "about"))
    qtbot.waitUntil(lambda: __version__ in words_on(page))
    (shown,) = [found for found in page.findChildren(RecordList) if found.isVisible()]
    assert any("SQLAlchemy" in row[0] for row in shown.shown().rows)


def test_one_s_own_password(qtbot: QtBot, settled: Program, frame: Frame) -> None:
    frame.top_bar.menu_chosen.emit("password")
    (dialog,) = [one for one in shown_dialogs(settled.window) if isinstance(one, OwnPassword)]
    assert nameless(dialog) == []
    fill_in("Wachtwoord van nu", "helemaal fout", dialog)
    fill_in("Nieuw wachtwoord", "nog vijf fietsen langs de Vaart", dialog)
    fill_in("Nieuw wachtwoord, nog eens", "nog vijf fietsen", dialog)
    press(qtbot, "Wachtwoord wijzigen", dialog)
    assert "De twee nieuwe wachtwoorden zijn niet gelijk." in words_on(dialog)
    fill_in("Nieuw wachtwoord, nog eens", "nog vijf fietsen langs de Vaart", dialog)
    press(qtbot, "Wachtwoord wijzigen", dialog)
    qtbot.waitUntil(lambda: "Dit wachtwoord klopt niet." in words_on(dialog))
    fill_in("Wachtwoord van nu", PASSWORD, dialog)
    qtbot.waitUntil(lambda: the(QPushButton, "Wachtwoord wijzigen", dialog).isEnabled())
    press(qtbot, "Wachtwoord wijzigen", dialog)
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
    settled.window.lock()
    door = wait_for(qtbot, settled, UnlockPanel)
    fill_in("Wachtwoord", "nog vijf fietsen langs de Vaart", door)
    press(qtbot, "Ontgrendelen", door)
    qtbot.waitUntil(lambda: settled.window.frame is not None)
