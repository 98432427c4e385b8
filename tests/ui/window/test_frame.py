"""The frame: pages, links, the way back, the command box and the keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from healthdesk.records.change import Change
from healthdesk.records.house import HouseKind
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.ui.parts.page import Page
from healthdesk.ui.parts.theme import theme
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.window.commands import GO, window_commands
from healthdesk.ui.window.frame import Frame
from healthdesk.ui.window.pages import ENTRIES, Entry
from healthdesk.ui.window.rail_item import RailItem
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on
from tests.ui.window import pages_made
from tests.ui.window.pages_made import YARA, People, Today

MakeFrame = Callable[[], Frame]


@pytest.fixture
def frame(qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, tmp_path: Path) -> Frame:
    workbench = make_workbench(make_desk(kind=HouseKind.TEJO))
    made = Frame(workbench, tmp_path, entries=pages_made.ENTRIES, sources=pages_made.SOURCES)
    made.resize(1280, 800)
    show(qtbot, made)
    made.start()
    return made


def page(frame: Frame) -> Page:
    assert frame.navigator.page is not None
    return frame.navigator.page


def test_a_page_is_made_on_its_first_visit(qtbot: QtBot, frame: Frame) -> None:
    assert [type(made) for made in frame.navigator.pages] == [Today]
    qtbot.keyClick(frame, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(page(frame), People)
    assert the(RailItem, "Jongeren", frame).isChecked()


def test_every_page_of_the_rail_opens_by_its_keys_also_on_a_belgian_keyboard(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, tmp_path: Path
) -> None:
    made = tuple(replace(pages_made.ENTRIES[1], key=f"page{number}") for number in range(12))
    frame = Frame(make_workbench(make_desk()), tmp_path, entries=made, sources=pages_made.SOURCES)
    show(qtbot, frame)
    frame.start()
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    typed = {
        8: ((Qt.Key.Key_9, control), (Qt.Key.Key_Ccedilla, control)),
        9: ((Qt.Key.Key_0, control), (Qt.Key.Key_Agrave, control)),
        10: ((Qt.Key.Key_1, alt), (Qt.Key.Key_Ampersand, alt)),
        11: ((Qt.Key.Key_2, alt), (Qt.Key.Key_Eacute, alt)),
    }
    for number, ways in typed.items():
        for key, held in ways:
            frame.navigator.go("page0")
            qtbot.keyClick(frame, key, held)
            assert [item.key for item in frame.findChildren(RailItem) if item.isChecked()] == [
                f"page{number}"
            ]
    frame.show_shortcuts()
    overlay = next(dialog for dialog in frame.findChildren(QDialog) if dialog.isVisible())
    assert {"Ctrl+1 … 0", "Alt+1 … 2"} <= set(words_on(overlay))
    offered = frame.rail.offered
    hits = window_commands(frame.workbench, tuple(one for one in made if one.key in offered))
    assert [hit.keys for hit in hits if hit.command.startswith(GO)][8:] == [
        "Ctrl+9",
        "Ctrl+0",
        "Alt+1",
        "Alt+2",
    ]
    overlay.close()


def test_a_name_leads_to_its_person_and_back_again(qtbot: QtBot, frame: Frame) -> None:
    qtbot.mouseClick(the(QPushButton, "Yara openen", frame), Qt.MouseButton.LeftButton)
    people = page(frame)
    assert isinstance(people, People)
    assert people.shown == YARA
    qtbot.keyClick(frame, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert isinstance(page(frame), Today)
    qtbot.keyClick(frame, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page(frame) is people


def test_the_box_finds_people_and_commands(qtbot: QtBot, frame: Frame) -> None:
    qtbot.keyClick(frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    box = frame.command_box
    assert box.field.hasFocus()
    qtbot.keyClicks(box.field, "ya")
    qtbot.waitUntil(lambda: box.list.current is not None and box.list.current.title == "Yara")
    qtbot.keyClick(box.field, Qt.Key.Key_Return)
    people = page(frame)
    assert isinstance(people, People)
    assert people.shown == YARA
    assert not box.isVisible()


def test_the_box_begins_with_what_was_looked_at_last(qtbot: QtBot, frame: Frame) -> None:
    frame.navigator.follow(Link("patient", YARA))
    frame.open_command_box()
    assert frame.command_box.list.current is not None
    assert frame.command_box.list.current.title == "Yara"
    qtbot.keyClick(frame.command_box.field, Qt.Key.Key_Escape)
    assert not frame.command_box.isVisible()
    assert page(frame).first_focus() is QApplication.focusWidget()


def test_a_command_makes_something_new(qtbot: QtBot, frame: Frame) -> None:
    frame.open_command_box()
    qtbot.keyClicks(frame.command_box.field, "nieuwe jong")
    qtbot.keyClick(frame.command_box.field, Qt.Key.Key_Return)
    people = page(frame)
    assert isinstance(people, People)
    assert people.made == 1


def test_nothing_found_is_told(qtbot: QtBot, frame: Frame) -> None:
    frame.open_command_box()
    qtbot.keyClicks(frame.command_box.field, "qqqq")
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
    assert any("Niets gevonden" in words for words in words_on(frame.command_box))
    qtbot.keyClick(frame.command_box.field, Qt.Key.Key_Return)
    assert frame.command_box.isVisible()


def test_a_page_refreshes_for_what_it_shows_and_catches_up(frame: Frame) -> None:
    today = page(frame)
    assert isinstance(today, Today)
    ours, others = Change("appointment"), Change("partner")
    frame.workbench.announcer.announce((ours, others))
    assert today.refreshed == [(ours,)]
    frame.navigator.go("people")
    frame.workbench.announcer.announce((ours,))
    assert today.refreshed == [(ours,)]
    frame.navigator.go("today")
    assert today.refreshed == [(ours,), (ours,)]


def test_counts_are_shown_and_told(frame: Frame) -> None:
    page(frame).count_changed.emit(3)
    assert the(RailItem, "Vandaag, 3 wachten", frame).isVisible()


def test_ctrl_z_outside_a_field_takes_back_the_latest(qtbot: QtBot, frame: Frame) -> None:
    frame.workbench.toasts.show("Verplaatst.", undo=lambda _desk: None)  # type: ignore[arg-type,return-value]
    with qtbot.waitSignal(frame.workbench.toasts.undo_requested):
        the(RailItem, "Vandaag", frame).setFocus()
        qtbot.keyClick(frame, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)


def test_what_can_be_taken_back_stays_in_front_on_the_next_page(qtbot: QtBot, frame: Frame) -> None:
    frame.workbench.toasts.show("Verplaatst.", undo=lambda _desk: None)  # type: ignore[arg-type,return-value]
    frame.navigator.go("people")
    undo = the(QPushButton, "Ongedaan maken", frame)
    at = undo.mapTo(frame, undo.rect().center())
    assert frame.childAt(at) is undo
    with qtbot.waitSignal(frame.workbench.toasts.undo_requested):
        qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)


def test_every_part_of_beheer_is_found_by_its_name(
    make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    def found(role: Role) -> set[str]:
        bench = make_workbench(make_desk(role))
        return {hit.title for hit in window_commands(bench, ()) if hit.link and hit.link.kind == "setting"}

    assert {"Mensen en rollen", "Toegangslogboek", "Ruimtes en uren", "Computer"} <= found(Role.COORDINATOR)
    assert found(Role.RECEPTION) == {"Ruimtes en uren", "Back-ups", "Computer", "Over"}
    assert found(Role.THERAPIST) == set()


def test_a_question_mark_is_a_letter_in_a_field_and_help_elsewhere(qtbot: QtBot, frame: Frame) -> None:
    today = page(frame)
    assert isinstance(today, Today)
    qtbot.keyClick(today.note, "?")
    assert today.note.text() == "?"
    the(RailItem, "Vandaag", frame).setFocus()
    qtbot.keyClick(frame, "?")
    overlay = next(dialog for dialog in frame.findChildren(QDialog) if dialog.isVisible())
    assert {"Space", "volgende toestand", "Ctrl+K"} <= set(words_on(overlay))
    qtbot.keyClick(overlay, Qt.Key.Key_Escape)


def test_f1_opens_the_manual_at_this_page(qtbot: QtBot, frame: Frame, tmp_path: Path) -> None:
    (tmp_path / "vandaag.md").write_text("# Vandaag\n\nWie komt er?", encoding="utf-8")
    page(frame).help_topic = "vandaag"
    qtbot.keyClick(frame, Qt.Key.Key_F1)
    browser = frame.findChild(QTextBrowser)
    assert browser is not None
    assert "Wie komt er?" in browser.toPlainText()
    qtbot.keyClick(browser.window(), Qt.Key.Key_Escape)


def test_the_rail_folds_in_a_narrow_window(frame: Frame) -> None:
    assert frame.rail.width() == size("rail")
    frame.resize(size("window_least_width"), size("window_least_height"))
    assert frame.rail.width() == size("rail_folded")
    assert frame.width() == size("window_least_width")
    assert the(RailItem, "Jongeren", frame).text() == ""


def test_everything_has_a_name_and_can_be_reached(qtbot: QtBot, frame: Frame) -> None:
    assert nameless(frame) == []
    assert unreachable(frame, qtbot) == []


def test_colours_can_be_chosen(qtbot: QtBot, frame: Frame) -> None:
    with qtbot.waitSignal(frame.look_chosen) as chosen:
        frame.top_bar.menu_chosen.emit("look:dark")
    assert chosen.args == ["dark"]
    assert theme().mode == "light"


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.key)
def test_every_page_of_the_program_opens(qtbot: QtBot, frame: Frame, entry: Entry) -> None:
    made = entry.make(frame.workbench)
    qtbot.addWidget(made)
    assert made.title
    assert entry.title_for(frame.workbench.words)
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
