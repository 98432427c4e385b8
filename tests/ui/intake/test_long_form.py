"""A part with hundreds of questions: made as far as somebody looks, and never noticed as such."""

from __future__ import annotations

import json
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from healthdesk.actions import load_form, start_intake
from healthdesk.actions.desk import Desk
from healthdesk.records.practitioner import Role
from healthdesk.ui.intake.intake_view import IntakeView
from healthdesk.ui.intake.question_view import QuestionView
from healthdesk.ui.intake.section_list import SectionButton
from healthdesk.ui.intake.section_view import SectionView
from tests.forms_made import at, q
from tests.intake_desk import somebody
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, words_on

MANY = 120


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION)


@pytest.fixture
def view(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk) -> Any:
    """A group inside the part, a long stretch that is not asked, and one answer that must be there, last."""
    inner = [q(f"q{n}") for n in range(50)]
    unasked = [{"question": "q0", "operator": "=", "answerString": "lang"}]
    items = [
        q("groep", "group", item=inner),
        *(q(f"q{n}", enableWhen=unasked) for n in range(50, 90)),
        *(q(f"q{n}") for n in range(90, MANY)),
        q("laatste", required=True),
    ]
    raw = {"resourceType": "Questionnaire", "status": "active", "url": "urn:test:lang", "version": "1"}
    text = json.dumps({**raw, "language": "nl", "item": [q("deel", "group", item=items)]})
    form = load_form.load_form(desk, text).result[0]
    load_form.switch_form(desk, form.id, on=True)
    bench = make_workbench(desk)
    made = IntakeView(bench, start_intake.start(desk, somebody(desk), form.id).result)
    made.resize(1024, 640)
    yield show(qtbot, made)
    made.leave()
    qtbot.waitUntil(lambda: bench.background.is_resting)


def _made(view: IntakeView) -> list[str]:
    return [one.item.link_id for one in view.findChildren(QuestionView)]


def test_only_what_is_near_is_made_and_tab_goes_through_all_of_it(qtbot: QtBot, view: IntakeView) -> None:
    assert len(_made(view)) < 70
    view.focus_first()
    passed = []
    for _ in range(2 * MANY):
        line = view.window().focusWidget()
        if not isinstance(line, QLineEdit):
            break
        passed.append(line.accessibleName())
        qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert passed == [f"q{n}" for n in (*range(50), *range(90, MANY))] + ["laatste"]


def test_as_it_opens_no_field_is_cut_through_at_the_fold(qtbot: QtBot, view: IntakeView) -> None:
    part = view.stack.currentWidget()
    assert isinstance(part, SectionView)
    inside = part.widget()
    assert inside is not None

    def cut() -> list[QLineEdit]:
        end = part.viewport().height()
        tops = ((one, one.mapTo(inside, QPoint()).y()) for one in part.findChildren(QLineEdit))
        return [one for one, top in tops if top < end < top + one.height()]

    for high in range(600, 680, 9):
        view.resize(1024, high)
        qtbot.waitUntil(lambda: not cut() and not _is_growing(view))


def test_what_comes_when_she_nears_the_end_of_it_holds_no_key_up(qtbot: QtBot, view: IntakeView) -> None:
    """Ten questions at once took longer than a frame; they come a few at a time between her keys."""
    bar = view.stack.currentWidget().verticalScrollBar()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not _is_growing(view))
    before = len(_made(view))
    bar.setValue(bar.maximum())
    assert len(_made(view)) == before
    qtbot.waitUntil(lambda: len(_made(view)) > before)


def _is_growing(view: IntakeView) -> bool:
    part = view.stack.currentWidget()
    return isinstance(part, SectionView) and part.is_growing


def test_the_end_of_the_bar_is_the_end_of_the_part(qtbot: QtBot, view: IntakeView) -> None:
    bar = view.stack.currentWidget().verticalScrollBar()  # type: ignore[union-attr]

    def came_to_the_end() -> bool:
        bar.setValue(bar.maximum())
        return "laatste" in _made(view)

    qtbot.waitUntil(came_to_the_end, timeout=20_000)  # many pieces, on a machine that may be busy
    view.sheet.put(at("deel", "groep", "q0"), ("lang",))
    asked = [one for one in view.findChildren(QuestionView) if one.isVisibleTo(view)]
    assert len(asked) == MANY + 1


def test_what_is_missing_far_below_is_gone_to_and_told(qtbot: QtBot, view: IntakeView) -> None:
    view.sign()
    assert "Vul dit nog in." in words_on(view)
    line = view.window().focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.accessibleName() == "laatste"
    qtbot.keyClicks(line, "x")
    assert "Vul dit nog in." not in words_on(view)
    qtbot.waitUntil(
        lambda: "deel, 80 open" in [one.accessibleName() for one in view.findChildren(SectionButton)]
    )
