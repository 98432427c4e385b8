"""F1: every page of the program has its page in the manual, and the panel shows it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.startup import manual_folder
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.window.help_panel import HelpPanel, show_help
from healthdesk.ui.window.house_window import HouseWindow
from healthdesk.ui.window.pages import ENTRIES, Entry
from tests.ui.accessibility import nameless, unreachable
from tests.ui.hands import show, the


def text_of(window: QWidget) -> str:
    """What the open panel says."""
    browser = window.findChild(QTextBrowser)
    assert browser is not None
    return browser.toPlainText()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 700)
    show(qtbot, made)
    return made


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.key)
def test_every_page_has_its_page_in_the_manual(entry: Entry) -> None:
    page = getattr(import_module(entry.module), entry.page)
    assert page.help_topic, entry.key
    assert (manual_folder() / f"{page.help_topic}.md").is_file(), page.help_topic


def test_links_and_the_way_back_work(qtbot: QtBot, window: QWidget) -> None:
    assert show_help(manual_folder(), "agenda", window)
    assert "Zoek een moment" in text_of(window)
    qtbot.mouseClick(the(QPushButton, "Inhoud", window), Qt.MouseButton.LeftButton)
    assert "Handleiding van HealthDesk" in text_of(window)
    browser = the(QTextBrowser, "Hulp", window)
    qtbot.keyClick(browser, Qt.Key.Key_Tab)  # to its first link
    qtbot.keyClick(browser, Qt.Key.Key_Return)
    assert "Handleiding van HealthDesk" not in text_of(window)
    qtbot.mouseClick(the(QPushButton, "Terug", window), Qt.MouseButton.LeftButton)
    assert "Handleiding van HealthDesk" in text_of(window)


def test_asking_again_uses_the_same_panel(qtbot: QtBot, window: QWidget) -> None:
    show_help(manual_folder(), "agenda", window)
    show_help(manual_folder(), "intake", window)
    assert len(window.findChildren(HelpPanel)) == 1
    assert "Ondertekenen" in text_of(window)
    assert not the(HelpPanel, "", window).isModal()


def test_the_panel_is_for_everybody(qtbot: QtBot, window: QWidget) -> None:
    show_help(manual_folder(), "agenda", window)
    panel = the(HelpPanel, "", window)
    assert nameless(panel) == []
    assert unreachable(panel, qtbot) == []


def test_without_a_manual_there_is_none(window: QWidget, tmp_path: Path) -> None:
    assert not show_help(tmp_path, "agenda", window)
    assert window.findChild(HelpPanel) is None


def test_f1_helps_before_anybody_came_in(qtbot: QtBot, qapp: QApplication) -> None:
    made = HouseWindow(qapp, Memory(), manual_folder(), 0)
    made.show_way_in(QPushButton("Ontgrendelen"))
    show(qtbot, made)
    door = the(QPushButton, "Ontgrendelen", made)
    door.setFocus()
    qtbot.keyClick(door, Qt.Key.Key_F1)
    assert "Starten en ontgrendelen" in text_of(made)
    the(HelpPanel, "", made).close()
