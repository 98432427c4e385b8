"""Every form that travels with the program, part by part: by keyboard, by ear, large, in each language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QProgressBar, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions import hand_over
from healthdesk.actions.desk import Desk
from healthdesk.actions.start_intake import OpenDraft
from healthdesk.records.house import HouseKind
from healthdesk.records.practitioner import Role
from healthdesk.records.questionnaire import Item
from healthdesk.ui.intake.given_form import GivenForm
from healthdesk.ui.intake.intake_view import IntakeView
from healthdesk.ui.parts.workbench import Workbench
from tests.forms_made import ABOUT_SOMEBODY
from tests.intake_desk import begun
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, words_on

SCREEN = QSize(960, 540)
"""A screen of 1920 × 1080 at 200 %."""
BESIDE_THE_RAIL = QSize(852, 404)
"""What is left of that for a form: less the folded rail, the bars and the margins."""


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.THERAPIST, kind=HouseKind.WGC)


@pytest.fixture
def workbench(make_workbench: MakeWorkbench, desk: Desk) -> Workbench:
    return make_workbench(desk)


def left(qtbot: QtBot, workbench: Workbench, view: IntakeView | GivenForm) -> None:
    """Away from it, as the page does."""
    view.leave()
    qtbot.waitUntil(lambda: workbench.background.is_resting)


@pytest.mark.parametrize("name", ABOUT_SOMEBODY)
def test_the_desk_fills_it_in_by_keyboard_and_by_ear(
    qtbot: QtBot, workbench: Workbench, desk: Desk, name: str
) -> None:
    opened = begun(desk, name)
    view = IntakeView(workbench, opened)
    view.resize(BESIDE_THE_RAIL)
    show(qtbot, view)
    seen = []
    while True:
        seen.append(view.list.at)
        assert opened.form.licence.base in words_on(view)
        assert nameless(view) == []
        assert unreachable(view, qtbot) == []
        assert no_sideways(view.stack.currentWidget())
        qtbot.waitUntil(lambda: cut_words(view) == [])
        if view.list.neighbour(1) is None:
            break
        view._on_next()
    assert len(seen) == len(set(seen))
    left(qtbot, workbench, view)


@pytest.mark.parametrize("name", ABOUT_SOMEBODY)
def test_the_person_fills_it_in_large_and_in_each_language(
    qtbot: QtBot, workbench: Workbench, desk: Desk, name: str
) -> None:
    opened: OpenDraft = hand_over.hand_over(desk, begun(desk, name).draft.id, "nl").result
    screen = GivenForm(workbench, opened)
    screen.resize(SCREEN)
    show(qtbot, screen)
    for_staff = said_for_staff(opened.form.items)
    keys = [one.link_id for one in screen._shown()]
    for at, key in enumerate(keys, start=1):
        assert screen._at == key
        bar = screen.head.findChild(QProgressBar)
        assert bar is not None
        assert bar.value() == at
        for language in ("en", "fr", "nl"):
            screen._on_language(language)
            told = set(words_on(screen))
            assert not told & for_staff[language]
            qtbot.waitUntil(lambda: cut_words(screen) == [])
        assert nameless(screen) == []
        assert unreachable(screen, qtbot) == []
        assert no_sideways(screen._parts.currentWidget())
        screen._step(1)
    assert "Dank je wel." in words_on(screen)
    left(qtbot, workbench, screen)


def said_for_staff(items: tuple[Item, ...], *, inside: bool = False) -> dict[str, set[str]]:
    """The words of what is for staff, by language."""
    found: dict[str, set[str]] = {"nl": set(), "fr": set(), "en": set()}
    for item in items:
        mine = inside or item.for_staff or item.is_score
        below = said_for_staff(item.items, inside=mine)
        for language in found:
            found[language] |= below[language] | ({item.words.said_in(language)} if mine else set())
    return found


def no_sideways(view: object) -> bool:
    """Whether nothing has to be scrolled to the side."""
    assert isinstance(view, QScrollArea)
    return view.horizontalScrollBar().maximum() == 0


def cut_words(screen: QWidget) -> list[str]:
    """Labels that have less room than their words need."""
    return [
        f"{label.text()} {label.height()} < {label.heightForWidth(label.width())}"
        for label in screen.findChildren(QLabel)
        if label.isVisible() and label.wordWrap() and label.height() < label.heightForWidth(label.width())
    ]
