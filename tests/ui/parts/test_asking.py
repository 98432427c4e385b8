"""Two answers that cross: each finds the dialog that asked for it, or none."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.errors import NotAllowed, Trouble
from healthdesk.ui.parts.asking import Asking
from healthdesk.ui.parts.workbench import Workbench
from tests.ui.busy import busy
from tests.ui.hands import show


class Question(QDialog):
    """A dialog that remembers what was said in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.said: list[str] = []


class Page(QWidget):
    """Somebody who asks, and what she heard."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self.asking: Asking[Question] = Asking(workbench, self)
        self.done: list[object] = []
        self.told: list[str] = []

    def question(self) -> Question:
        dialog = Question(self)
        self.asking.open(dialog)
        return dialog

    def ask(self, *, refused: bool) -> None:
        self.asking.run(_refuse if refused else _agree, then=self.done.append, trouble=self._on_trouble)

    def _on_trouble(self, trouble: Trouble, dialog: Question | None) -> None:
        (self.told if dialog is None else dialog.said).append(trouble.key)


def _agree() -> str:
    return "done"


def _refuse() -> None:
    raise NotAllowed("test.refused")


@pytest.fixture
def page(qtbot: QtBot, workbench: Workbench) -> Page:
    return show(qtbot, Page(workbench))


def test_what_was_done_closes_the_one_that_asked(qtbot: QtBot, workbench: Workbench, page: Page) -> None:
    over: list[int] = []
    page.question().finished.connect(over.append)
    with busy(qtbot, workbench):
        page.ask(refused=False)
    assert (page.done, over) == (["done"], [QDialog.DialogCode.Accepted])
    qtbot.waitUntil(lambda: page.findChildren(Question) == [])


def test_what_was_refused_is_said_in_the_one_that_asked_and_it_stays(
    qtbot: QtBot, workbench: Workbench, page: Page
) -> None:
    dialog = page.question()
    with busy(qtbot, workbench):
        page.ask(refused=True)
    assert (dialog.said, dialog.isVisible(), page.told) == (["test.refused"], True, [])


def test_the_answer_to_one_that_was_put_away_leaves_the_next_alone(
    qtbot: QtBot, workbench: Workbench, page: Page
) -> None:
    first = page.question()
    with busy(qtbot, workbench):
        page.ask(refused=True)
        first.reject()
        second = page.question()
        page.ask(refused=True)
        page.ask(refused=False)
        second.reject()
        third = page.question()
    assert page.told == ["test.refused", "test.refused"]
    assert page.done == ["done"]
    assert (third.isVisible(), third.said) == (True, [])


def test_two_questions_that_both_wait_each_get_their_own(
    qtbot: QtBot, workbench: Workbench, page: Page
) -> None:
    """The first is put away while it waits, and done; the second waits too, and is refused."""
    first = page.question()
    with busy(qtbot, workbench):
        page.ask(refused=False)
        first.reject()
        second = page.question()
        page.ask(refused=True)
    assert page.done == ["done"]
    assert (second.isVisible(), second.said, page.told) == (True, ["test.refused"], [])
