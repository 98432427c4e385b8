"""Answers come back to who asked, in the UI thread; nobody hears what is no longer meant for her."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Done
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.ui.parts.background import Lane, Unexpected
from healthdesk.ui.parts.workbench import Workbench


class Asker(QObject):
    """Somebody who asks and remembers what she heard."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.in_ui_thread: list[bool] = []

    def hear(self, answer: object) -> None:
        self.heard.append(answer)
        self.in_ui_thread.append(QThread.currentThread() is self.thread())


def settled(qtbot: QtBot, workbench: Workbench) -> None:
    qtbot.waitUntil(lambda: workbench.background.is_resting)


def refuse() -> None:
    raise NotAllowed("test.refused", fields=("name",))


def break_down() -> None:
    raise ZeroDivisionError


def test_work_is_done_elsewhere_and_told_here(qtbot: QtBot, workbench: Workbench) -> None:
    asker, ours = Asker(), threading.get_ident()
    workbench.background.run(threading.get_ident, then=asker.hear)
    workbench.background.run(threading.get_ident, then=asker.hear, lane="slow")
    settled(qtbot, workbench)
    assert len(asker.heard) == 2
    assert ours not in asker.heard
    assert asker.in_ui_thread == [True, True]


def test_the_database_answers_in_the_order_of_asking(qtbot: QtBot, workbench: Workbench) -> None:
    asker = Asker()
    for number in range(50):
        workbench.background.run(int, number, then=asker.hear)
    settled(qtbot, workbench)
    assert asker.heard == list(range(50))


def test_who_presses_twice_does_it_once_and_may_again_when_it_is_answered(
    qtbot: QtBot, workbench: Workbench
) -> None:
    asker, other, gate = Asker(), Asker(), threading.Event()
    first = workbench.background.run(gate.wait, 20.0, then=asker.hear, once=asker)
    assert workbench.background.run(int, "7", then=asker.hear, once=asker) is first
    assert workbench.background.is_doing(asker)
    assert not workbench.background.is_doing(other)
    assert not workbench.background.is_doing(None)
    workbench.background.run(int, "5", then=other.hear, once=other, lane="slow")
    qtbot.waitUntil(lambda: other.heard == [5])
    gate.set()
    settled(qtbot, workbench)
    assert asker.heard == [True]
    workbench.background.run(refuse, then=asker.hear, trouble=asker.hear, once=asker)
    settled(qtbot, workbench)
    assert not workbench.background.is_doing(asker)
    workbench.background.run(int, "8", then=asker.hear, once=asker)
    settled(qtbot, workbench)
    assert asker.heard[-1] == 8


def test_who_cancelled_hears_nothing(qtbot: QtBot, workbench: Workbench) -> None:
    asker, gate = Asker(), threading.Event()
    running = workbench.background.run(gate.wait, then=asker.hear)
    waiting = workbench.background.run(int, 2, then=asker.hear)
    running.cancel()
    waiting.cancel()
    gate.set()
    settled(qtbot, workbench)
    assert asker.heard == []


def test_what_happened_is_announced_even_when_nobody_waits(qtbot: QtBot, workbench: Workbench) -> None:
    asker, gate = Asker(), threading.Event()
    change = Change("patient", new_id())

    def save() -> Done[None]:
        gate.wait()
        return Done(None, (change,))

    with qtbot.waitSignal(workbench.announcer.changed) as told:
        ticket = workbench.background.run(save, then=asker.hear)
        gate.set()
        qtbot.waitUntil(lambda: told.args is not None or workbench.background.is_resting)
        ticket.cancel()
    assert told.args == [(change,)]


def test_who_is_gone_hears_nothing(qtbot: QtBot, workbench: Workbench) -> None:
    asker, gate = Asker(), threading.Event()
    heard = asker.heard
    workbench.background.run(gate.wait, then=asker.hear)
    asker.deleteLater()
    qtbot.wait(0)
    gate.set()
    settled(qtbot, workbench)
    assert heard == []


def test_trouble_arrives_as_trouble(qtbot: QtBot, workbench: Workbench) -> None:
    asker, well = Asker(), Asker()
    workbench.background.run(refuse, then=well.hear, trouble=asker.hear)
    settled(qtbot, workbench)
    assert well.heard == []
    (trouble,) = asker.heard
    assert isinstance(trouble, NotAllowed)
    assert trouble.fields == ("name",)


def test_trouble_nobody_asked_for_becomes_a_toast(qtbot: QtBot, workbench: Workbench) -> None:
    with qtbot.waitSignal(workbench.toasts.shown) as shown:
        workbench.background.run(refuse)
    assert shown.args is not None
    assert shown.args[0].tone == "trouble"


@pytest.mark.parametrize("lane", ["database", "slow"])
def test_our_own_defect_is_told_calmly_and_reported(qtbot: QtBot, workbench: Workbench, lane: Lane) -> None:
    asker = Asker()
    with qtbot.waitSignal(workbench.background.broke) as broke:
        workbench.background.run(break_down, trouble=asker.hear, lane=lane)
    settled(qtbot, workbench)
    assert broke.args is not None
    assert isinstance(broke.args[0], ZeroDivisionError)
    (trouble,) = asker.heard
    assert isinstance(trouble, Unexpected)
    assert isinstance(trouble, Trouble)
    assert workbench.sentence_for(trouble) != trouble.key


class Ear(QObject):
    """Who asked; notes in which thread it goes."""

    def __init__(self, gone_in: list[threading.Thread]) -> None:
        super().__init__()
        self._gone_in = gone_in

    def hear(self, _answer: object) -> None:
        """An answer."""

    def __del__(self) -> None:
        self._gone_in.append(threading.current_thread())


def test_who_asked_and_is_gone_goes_in_the_thread_of_the_window(qtbot: QtBot, workbench: Workbench) -> None:
    gone_in: list[threading.Thread] = []
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    for number in range(300):
        workbench.background.run(int, number, then=Ear(gone_in).hear)
        workbench.background.run(refuse, trouble=Ear(gone_in).hear, lane="slow")
        QCoreApplication.processEvents()
    settled(qtbot, workbench)
    sys.setswitchinterval(before)
    assert len(gone_in) == 600
    assert set(gone_in) == {threading.main_thread()}
