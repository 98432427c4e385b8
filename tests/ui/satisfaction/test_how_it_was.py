"""At the end somebody points at a face: from the desk or from a file, and nothing leads back to her."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions import load_form, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.actions.read_access_log import newest
from healthdesk.actions.take_satisfaction import askable
from healthdesk.db import satisfaction
from healthdesk.db.store import Store
from healthdesk.db.tables.intake import QuestionnaireRow
from healthdesk.records.house import HouseKind
from healthdesk.records.link import Link
from healthdesk.records.patient import SpokenLanguage
from healthdesk.records.practitioner import Role
from healthdesk.startup import manual_folder
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.picture_tile import PictureTile
from healthdesk.ui.satisfaction.ask_page import AskPage
from healthdesk.ui.satisfaction.nameless_screen import NamelessScreen
from healthdesk.ui.window.house_window import HouseWindow
from tests.intake_desk import somebody
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


class End:
    """A house where somebody is about to leave."""

    def __init__(self, qtbot: QtBot, window: HouseWindow, desk: Desk) -> None:
        self.qtbot, self.window, self.desk = qtbot, window, desk
        window.locked.connect(self._on_locked)
        window.open_house(desk)
        assert window.frame
        self.frame = window.frame

    def _on_locked(self, _reason: object) -> None:
        self.window.show_way_in(QWidget())

    def click(self, name: str, within: QWidget) -> None:
        self.qtbot.mouseClick(the(QPushButton, name, within), Qt.MouseButton.LeftButton)

    def pick(self, name: str, number: int, within: QWidget) -> None:
        """One of the faces that are called so, from the top."""
        tiles = [one for one in within.findChildren(PictureTile) if one.isVisible() and one.text() == name]
        self.qtbot.mouseClick(tiles[number], Qt.MouseButton.LeftButton)

    def give(self, name: str = "Geef door aan de jongere") -> NamelessScreen:
        self.rest()  # the first time all forms are put into the house
        assert the(QPushButton, name, self.window).isEnabled()
        self.click(name, self.window)
        screen = self.window.stack.currentWidget()
        assert isinstance(screen, NamelessScreen)
        return screen

    def take_back(self) -> None:
        self.window.open_house(self.desk)
        self.rest()

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: self.frame.workbench.background.is_resting, timeout=30_000)

    def kept(self) -> list[tuple[str, str, str]]:
        """Question, code and words of every answer in the house."""
        self.rest()
        (asked,) = askable(self.desk).forms
        with self.desk.store.reading() as session:
            chosen = [(one.link_id, one.code, "") for one in satisfaction.tallies(session, asked.form.url)]
            written = [(one.link_id, "", one.words) for one in satisfaction.written(session, asked.form.url)]
        return sorted([one for one in chosen if one[1]] + written)


@pytest.fixture
def end(qtbot: QtBot, qapp: QApplication, make_desk: MakeDesk) -> Iterator[End]:
    window = HouseWindow(qapp, Memory(), manual_folder(), idle_minutes=5)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    desk = make_desk(Role.RECEPTION, Role.COORDINATOR, kind=HouseKind.TEJO, name="Karin Claeş")
    yield End(qtbot, window, desk)
    window.close_house()
    window.close()
    window.deleteLater()


def test_from_the_desk_with_faces_to_thank_you(end: End) -> None:
    end.click("Hoe was het?", end.frame)
    screen = end.give()
    assert end.window.isFullScreen()
    end.pick("Heel goed", 0, screen)
    end.pick("Een beetje", 0, screen)
    end.click("Verder", screen)
    end.pick("Ja", 1, screen)
    end.click("Verder", screen)
    assert "1813" in " ".join(words_on(screen))
    type_text(the(QPlainTextEdit, "Wat was goed?", screen), "dat ik mocht zwijgen")
    assert "pas iets bewaard" in " ".join(words_on(screen))
    assert end.kept() == []
    end.click("Klaar", screen)
    end.qtbot.waitUntil(lambda: "Dank je wel." in words_on(screen))
    told = [("geluisterd", "beetje", ""), ("goed", "", "dat ik mocht zwijgen"), ("hoe", "5", "")]
    assert end.kept() == [*told, ("terug", "ja", "")]
    assert screen.findChildren(QPlainTextEdit) == [] or not screen.sheet.filling.response_items()
    end.click("Het scherm teruggeven aan de balie", screen)
    end.take_back()
    assert end.frame.navigator.page
    assert end.frame.navigator.page.objectName() == "today"
    assert start_intake.unfinished(end.desk) == ()


def test_from_a_file_back_to_the_file_and_nothing_of_it_in_the_book(end: End) -> None:
    noor = somebody(end.desk, used_name="Noor", languages=(SpokenLanguage("nl"), SpokenLanguage("fr", True)))
    end.frame.navigator.follow(Link("patient", noor, "talks"))
    end.rest()
    askable(end.desk)  # the forms of the program are in the house
    before = newest(end.desk)[0].entry.seq
    end.click("Hoe was het?", end.frame)
    screen = end.give()
    assert screen.language == "fr"  # what she speaks best, and all that the screen knows of her
    assert "Noor" not in " ".join(words_on(end.window))
    end.pick("Bien", 0, screen)
    for name in ("Continuer", "Continuer", "Terminé"):
        end.click(name, screen)
    end.qtbot.waitUntil(lambda: "Merci." in words_on(screen))
    assert end.kept() == [("hoe", "4", "")]
    since = [one.entry for one in newest(end.desk) if one.entry.seq > before]
    assert [(one.action, one.patient_id) for one in since] == [("satisfaction.take_in", None)]
    end.take_back()
    assert end.frame.navigator.page
    assert end.frame.navigator.page.here() == Link("patient", noor, "talks")


def test_what_was_not_handed_in_is_nowhere(end: End) -> None:
    end.click("Hoe was het?", end.frame)
    screen = end.give()
    end.pick("Slecht", 0, screen)
    end.click("Het scherm teruggeven aan de balie", screen)
    end.window.show_given_again()  # she did not mean to: all she picked is still there
    assert [one.text() for one in screen.findChildren(PictureTile) if one.isChecked()] == ["Slecht"]
    end.click("Het scherm teruggeven aan de balie", screen)
    end.take_back()
    assert end.kept() == []
    assert screen.sheet.filling.response_items() == ()


def test_when_keeping_fails_she_sees_so_and_presses_again(end: End) -> None:
    end.click("Hoe was het?", end.frame)
    screen = end.give()
    end.pick("Goed", 0, screen)
    (asked,) = askable(end.desk).forms
    _set_nameless(end.desk.store, asked.id, nameless=False)
    for name in ("Verder", "Verder", "Klaar"):
        end.click(name, screen)
    end.qtbot.waitUntil(lambda: any("lukte niet" in words for words in words_on(screen)))
    _set_nameless(end.desk.store, asked.id, nameless=True)
    end.click("Klaar", screen)
    end.qtbot.waitUntil(lambda: "Dank je wel." in words_on(screen))
    assert end.kept() == [("hoe", "4", "")]


def _set_nameless(store: Store, form_id: UUID, *, nameless: bool) -> None:
    with store.writing() as session:
        session.get_one(QuestionnaireRow, form_id).nameless = nameless


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_by_keyboard_and_by_ear_large_in_each_language(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, language: str
) -> None:
    workbench = make_workbench(make_desk())
    (asked,) = askable(workbench.desk).forms
    screen = NamelessScreen(workbench, asked, language, Link("today"))
    screen.resize(QSize(1024, 640))  # a usual screen at 200 %
    show(qtbot, screen)
    first = next(one for one in screen.findChildren(PictureTile) if one.isVisible())
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    second = screen.focusWidget()
    assert isinstance(second, PictureTile)
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert second.isChecked()
    for _part in range(3):
        assert nameless(screen) == []
        assert unreachable(screen, qtbot) == []
        bar = screen._views[screen._at].horizontalScrollBar()
        assert bar.maximum() == 0
        screen.foot.stepped.emit(1)
    qtbot.waitUntil(lambda: workbench.background.is_resting)


def test_one_thing_is_always_chosen_and_no_form_is_told(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    workbench = make_workbench(make_desk(Role.COORDINATOR))
    page = show(qtbot, AskPage(workbench))
    qtbot.waitUntil(lambda: workbench.background.is_resting)
    dutch = the(QRadioButton, "Nederlands", page)
    assert dutch.isChecked()
    dutch.click()
    assert dutch.isChecked()
    for form in load_form.forms(workbench.desk):
        if form.nameless:
            load_form.switch_form(workbench.desk, form.id, on=False)
    page.show_link(Link("how_it_was"))
    qtbot.waitUntil(lambda: any("geen formulier" in words for words in words_on(page)))
    assert not the(QPushButton, "Geef door aan de patiënt", page).isEnabled()
