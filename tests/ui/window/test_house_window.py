"""Locking keeps half-typed work for the same person only; idleness and sleep lock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions import keep_half_typed
from healthdesk.records.half_typed import Left, TypedAt
from healthdesk.records.practitioner import Role
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.window import pages
from healthdesk.ui.window.frame import Frame
from healthdesk.ui.window.house_window import HouseWindow
from healthdesk.ui.window.lock_reason import LockCause, LockReason
from healthdesk.ui.window.sleep_watch import SleepWatch
from tests.stores import MakeDesk
from tests.ui.hands import the
from tests.ui.window import pages_made

MakeWindow = Callable[[], HouseWindow]


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[HouseWindow]:
    monkeypatch.setattr(pages, "ENTRIES", pages_made.ENTRIES)
    made = HouseWindow(qapp, Memory(), tmp_path, idle_minutes=5)
    made.locked.connect(lambda _reason: made.show_way_in(QWidget()))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made._is_sure = True
    made.close()
    made.deleteLater()


def test_her_words_wait_for_her_and_for_nobody_else(
    qtbot: QtBot, window: HouseWindow, make_desk: MakeDesk
) -> None:
    an, els = make_desk(name="An Peeters"), make_desk(name="Els Maes")
    window.open_house(an)
    mine = window.frame
    assert mine is not None
    qtbot.keyClicks(the(QLineEdit, "Notitie", mine), "half getypt")
    window.lock()
    assert window.frame is None
    assert not mine.isVisible()
    window.open_house(els)
    assert window.frame is not mine
    assert window.frame is not None
    assert the(QLineEdit, "Notitie", window.frame).text() == ""
    window.lock()
    window.open_house(replace(an, language="nl"))
    assert window.frame is mine
    assert the(QLineEdit, "Notitie", mine).text() == "half getypt"


def test_another_language_makes_the_frame_anew_but_never_loses_words(
    qtbot: QtBot, window: HouseWindow, make_desk: MakeDesk
) -> None:
    window.open_house(make_desk())
    before = window.frame
    assert before is not None
    qtbot.keyClicks(the(QLineEdit, "Notitie", before), "half getypt")
    with qtbot.assertNotEmitted(window.language_chosen):
        before.top_bar.menu_chosen.emit("speak:en")
    assert window.frame is before
    the(QLineEdit, "Notitie", before).clear()
    with qtbot.waitSignal(window.language_chosen):
        before.top_bar.menu_chosen.emit("speak:en")
    assert window.frame is not before
    assert window.frame is not None
    assert window.frame.workbench.desk.language == "en"


def test_closing_asks_only_when_words_would_be_lost(
    qtbot: QtBot, window: HouseWindow, make_desk: MakeDesk
) -> None:
    window.open_house(make_desk())
    frame = window.frame
    assert frame is not None
    qtbot.keyClicks(the(QLineEdit, "Notitie", frame), "half getypt")
    assert not window.close()
    assert window.isVisible()
    (question,) = shown_dialogs(window)
    with qtbot.waitSignal(window.closed):
        the(QPushButton, "Sluiten zonder bewaren", question).click()


def test_closing_asks_also_for_words_left_with_esc_that_are_not_on_disk_yet(
    qtbot: QtBot, window: HouseWindow, make_desk: MakeDesk
) -> None:
    window.open_house(make_desk())
    frame = window.frame
    assert frame is not None
    at = TypedAt("contact")
    frame.workbench.left_words.leave(at, Left({"Wat": ""}, {"Wat": "ze bellen terug"}))
    assert not window.close()
    (question,) = shown_dialogs(window)
    question.reject()
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
    with qtbot.waitSignal(window.closed):
        window.close()


def test_words_left_in_a_dialog_wait_on_disk_for_her_alone(
    qtbot: QtBot, window: HouseWindow, make_desk: MakeDesk
) -> None:
    els, an = make_desk(), make_desk(Role.THERAPIST)
    at, left = TypedAt("contact"), Left({"Wat": ""}, {"Wat": "ze bellen terug"})
    keep_half_typed.keep_dialog(els, at, left)
    for desk, found in ((els, left), (an, None)):
        window.open_house(desk)
        frame = window.frame
        assert frame is not None
        qtbot.waitUntil(lambda bench=frame.workbench: bench.background.is_resting)  # type: ignore[misc]
        assert frame.workbench.left_words.found(at) == found
        window.lock()


def test_what_she_did_and_typed_at_another_computer_is_known_here_when_she_comes_back(
    qtbot: QtBot, window: HouseWindow, make_desk: MakeDesk
) -> None:
    els = make_desk()
    call, step = TypedAt("contact"), TypedAt("step")
    here, there = (Left({"Wat": ""}, {"Wat": said}) for said in ("ze bellen terug", "wacht op antwoord"))
    window.open_house(els)
    frame = window.frame
    assert frame is not None
    left, background = frame.workbench.left_words, frame.workbench.background
    left.leave(call, here)
    qtbot.waitUntil(lambda: background.is_resting)
    window.lock()
    keep_half_typed.forget_dialog(els, call, (here,))
    keep_half_typed.keep_dialog(els, step, there)
    window.open_house(els)
    qtbot.waitUntil(lambda: background.is_resting)
    assert window.frame is frame
    assert (left.found(call), left.found(step)) == (None, there)


def test_nothing_is_to_be_seen_while_the_door_is_fetched(window: HouseWindow, make_desk: MakeDesk) -> None:
    window.locked.disconnect()
    window.open_house(make_desk())
    frame = window.frame
    assert frame is not None
    window.lock()
    assert not frame.isVisible()


def test_an_open_dialog_is_put_away_and_comes_back(
    qtbot: QtBot, window: HouseWindow, make_desk: MakeDesk
) -> None:
    desk = make_desk()
    window.open_house(desk)
    dialog = QDialog(window.frame)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    window.lock()
    assert not dialog.isVisible()
    assert shown_dialogs(window) == []
    window.open_house(desk)
    assert dialog.isVisible()
    dialog.close()


def test_what_was_said_does_not_stay_on_a_locked_screen(window: HouseWindow, make_desk: MakeDesk) -> None:
    window.open_house(make_desk())
    frame = window.frame
    assert frame is not None
    frame.workbench.toasts.show("Afspraak van Yara afgezegd.")
    window.lock()
    assert not frame.toasts.isVisible()


@pytest.mark.parametrize(
    ("cause", "words"),
    [
        (LockReason(LockCause.IDLE, 5), "na 5 minuten zonder invoer"),
        (LockReason(LockCause.SLEPT), "omdat de computer sliep"),
        (LockReason(LockCause.ASKED), "Vergrendeld."),
    ],
)
def test_the_reason_is_told(cause: LockReason, words: str) -> None:
    assert words in cause.sentence()


def test_idleness_locks_and_a_key_puts_it_off(qtbot: QtBot, window: HouseWindow, make_desk: MakeDesk) -> None:
    window.open_house(make_desk())
    watch = window._idle
    assert watch._timer.isActive()
    watch._timer.setInterval(3_600_000)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert watch._timer.remainingTime() > 3_500_000
    with qtbot.waitSignal(window.locked) as locked:
        watch._timer.start(0)
    assert locked.args == [LockReason(LockCause.IDLE, 5)]
    assert not watch._timer.isActive()


def test_never_means_never(window: HouseWindow, make_desk: MakeDesk) -> None:
    window.open_house(make_desk())
    window.set_idle_minutes(0)
    assert not window._idle._timer.isActive()


def test_a_heart_that_missed_beats_has_slept(qtbot: QtBot) -> None:
    watch = SleepWatch()
    watch._last -= 3600
    with qtbot.waitSignal(watch.slept):
        watch._on_beat()
    with qtbot.assertNotEmitted(watch.slept):
        watch._on_beat()


def test_logind_can_reach_the_watch() -> None:
    watch = SleepWatch()
    known = watch.metaObject()
    names = {bytes(known.method(number).methodSignature().data()) for number in range(known.methodCount())}
    assert {b"_on_prepare_for_sleep(bool)", b"_on_screen_locked()"} <= names


def test_sleep_locks(qtbot: QtBot, window: HouseWindow, make_desk: MakeDesk) -> None:
    window.open_house(make_desk())
    with qtbot.waitSignal(window.locked) as locked:
        window._sleep.slept.emit()
    assert locked.args == [LockReason(LockCause.SLEPT)]


def test_the_window_remembers_its_place(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    memory = Memory()
    first = HouseWindow(qapp, memory, tmp_path, 0)
    first.resize(1111, 777)
    first.show()
    first.close()
    assert first.saveGeometry() == memory.recall_bytes("window/place")
    again = HouseWindow(qapp, memory, tmp_path, 0)
    # where the screen is smaller than the window was, it fits itself in
    assert again.size().boundedTo(first.size()) == again.size()
    for window in (first, again):
        window.deleteLater()


@pytest.fixture
def whole_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[HouseWindow]:
    """With the pages of the program."""
    made = HouseWindow(qapp, Memory(), tmp_path, idle_minutes=5)
    made.locked.connect(lambda _reason: made.show_way_in(QWidget()))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made._is_sure = True
    made.close()
    made.deleteLater()


def _resting(qtbot: QtBot, window: HouseWindow) -> Frame:
    frame = window.frame
    assert frame is not None
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
    return frame


def _new_person(qtbot: QtBot, window: HouseWindow) -> QLineEdit:
    frame = _resting(qtbot, window)
    frame.navigator.make_new("patients")
    frame = _resting(qtbot, window)
    return the(QLineEdit, "Roepnaam", frame)


def test_another_language_leaves_who_types_a_new_person_where_she_was(
    qtbot: QtBot, whole_window: HouseWindow, make_desk: MakeDesk
) -> None:
    whole_window.open_house(make_desk(Role.RECEPTION))
    qtbot.keyClicks(_new_person(qtbot, whole_window), "Noor")
    with qtbot.waitSignal(whole_window.language_chosen):
        whole_window.speak("en")
    qtbot.waitUntil(lambda: whole_window.frame is not None)
    after = _resting(qtbot, whole_window)
    qtbot.waitUntil(lambda: the(QLineEdit, "Roepnaam", after).text() == "Noor")
    assert the(QLineEdit, "Roepnaam", after).isVisible()


def test_another_language_waits_where_what_is_typed_cannot_be_kept(
    qtbot: QtBot, whole_window: HouseWindow, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.RECEPTION)
    whole_window.open_house(desk)
    name = _new_person(qtbot, whole_window)
    before = whole_window.frame
    with desk.store.writing() as session:
        refused = "BEGIN SELECT RAISE(ABORT, 'full'); END"
        session.execute(sa.text(f"CREATE TRIGGER full BEFORE INSERT ON half_typed {refused}"))
    qtbot.keyClicks(name, "Noor")
    with qtbot.assertNotEmitted(whole_window.language_chosen, wait=200):
        whole_window.speak("en")
        _resting(qtbot, whole_window)
    assert whole_window.frame is before
    assert name.text() == "Noor"
