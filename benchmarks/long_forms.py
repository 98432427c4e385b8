"""Figures of a very long form in the real window: 2,000 questions, in parts and in one piece."""

from __future__ import annotations

import json
import time
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from benchmarks.measuring import Figure, each
from benchmarks.with_window import Open
from benchmarks.without_window import some_people
from healthdesk.actions import build_form, load_form
from healthdesk.records.link import Link
from healthdesk.rules.form_outline import Way
from healthdesk.ui.form_builder.builder_dialog import BuilderDialog
from healthdesk.ui.intake.intake_page import IntakePage
from healthdesk.ui.intake.intake_view import IntakeView

ITEMS, PARTS, BUILT = 2_000, 20, 300
_LETTERS = "abcdefghij"


def long_form(*, in_parts: bool, count: int = ITEMS) -> str:
    """Questions of several kinds, every tenth asked only after the one before it."""
    items = [_question(number) for number in range(count)]
    if in_parts:
        each_part = count // PARTS
        items = [
            {
                "linkId": f"g{part}",
                "type": "group",
                "text": f"Deel {part + 1}",
                "item": items[part * each_part : (part + 1) * each_part],
            }
            for part in range(PARTS)
        ]
    url = f"urn:x-healthdesk:bench:{'parts' if in_parts else 'piece'}{count}"
    raw = {"resourceType": "Questionnaire", "status": "active", "url": url, "version": "1", "item": items}
    return json.dumps({**raw, "title": "Heel lang", "language": "nl"})


def _question(number: int) -> dict[str, Any]:
    item: dict[str, Any] = {"linkId": f"q{number}", "text": f"Vraag {number + 1}", "type": "string"}
    if number % 5 == 1:
        options = [{"valueCoding": {"code": code, "display": code}} for code in ("ja", "soms", "nee")]
        item |= {"type": "choice", "answerOption": options}
    if number % 5 == 3:
        item["type"] = "date"
    if number % 10 == 9:
        item["enableWhen"] = [{"question": f"q{number - 1}", "operator": "exists", "answerBoolean": True}]
    return item


def figures(shown: Open, rounds: int) -> list[Figure]:
    """Opening such a form, a key in its first question, and the next part, each until it is drawn."""
    person = some_people(shown.house, 1)[0]
    found: list[Figure] = []
    for in_parts, name in ((True, f"in {PARTS} parts"), (False, "in one piece")):
        form, _report = load_form.load_form(shown.house.desk, long_form(in_parts=in_parts)).result
        load_form.switch_form(shown.house.desk, form.id, on=True)
        link = Link("new_intake", person, str(form.id))
        found += [_opening(shown, link, name, max(3, rounds // 4)), _keys(shown, name, rounds)]
    return [*found, built(shown, rounds)]


def built(shown: Open, rounds: int) -> Figure:
    """A question that moves in the builder: the longest that the screen is held up until all is shown."""
    desk = shown.house.desk
    form, _report = load_form.load_form(desk, long_form(in_parts=True, count=BUILT)).result
    dialog = BuilderDialog(shown.frame.workbench, build_form.at_hand(desk, form.id))
    dialog.show()
    asked = [line.key for line in dialog.building.outline.walk() if line.asks]
    dialog.building.choose(asked[BUILT // 2])
    held_up = []
    for turn in range(rounds):
        while not (dialog.is_resting() and shown.frame.workbench.background.is_resting):
            shown.app.processEvents()
        began = time.perf_counter()
        dialog.building.move(Way.UP if turn % 2 else Way.DOWN)
        longest = time.perf_counter() - began
        while not (dialog.is_resting() and shown.frame.workbench.background.is_resting):
            began = time.perf_counter()
            shown.app.processEvents()
            longest = max(longest, time.perf_counter() - began)
        held_up.append(longest * 1_000)
    dialog.reject()
    shown.rest()
    name = f"a question moved while a form of {BUILT} is built: the longest the screen waits"
    return Figure(name, tuple(held_up), limit_ms=16, of="median")


def _opening(shown: Open, link: Link, name: str, rounds: int) -> Figure:
    def open_it(_round: int) -> None:
        shown.frame.navigator.follow(link)
        shown.rest()
        shown.frame.window().repaint()

    taken = each(open_it, list(range(rounds)))
    return Figure(f"open a form of {ITEMS:,} questions {name}", taken, limit_ms=1_000)


def _keys(shown: Open, name: str, rounds: int) -> Figure:
    """Until the letter is drawn; that it is kept a moment later is not waited for."""
    view = _view(shown)
    line = next(one for one in view.findChildren(QLineEdit) if one.isVisible())
    line.setFocus()

    def key(turn: int) -> None:
        QTest.keyClicks(line, _LETTERS[turn % len(_LETTERS)])
        shown.app.processEvents()
        line.repaint()

    taken = each(key, list(range(rounds * 5)), warm=3)
    return Figure(f"a key in a form of {ITEMS:,} questions {name}", taken, limit_ms=16)


def _view(shown: Open) -> IntakeView:
    page = shown.frame.navigator.page
    if not isinstance(page, IntakePage) or not isinstance(page.view, IntakeView):
        raise TypeError(page)
    return page.view
