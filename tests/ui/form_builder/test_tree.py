"""The lines of a form that is built, at the left: after each step as if made from nothing, and made once."""

from __future__ import annotations

import json
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from healthdesk.exchange.fhir_outline_in import outline_in
from healthdesk.records.form_outline import LineKind
from healthdesk.rules.form_outline import Way
from healthdesk.ui.form_builder.building import Building
from healthdesk.ui.form_builder.outline_tree import OutlineTree
from tests.forms_made import q


def building() -> Building:
    items = [
        q("g", "group", item=[q("a"), q("j", "boolean"), q("w", required=True)]),
        q("h", "group", item=[q("d", "date"), q("t", "text")]),
        q("i", "group", item=[q("i1", "group", item=[q("x"), q("y")]), q("z", "display")]),
    ]
    raw = {
        "resourceType": "Questionnaire",
        "status": "active",
        "url": "urn:x",
        "language": "nl",
        "item": items,
    }
    return Building(outline_in(json.dumps({**raw, "item": items})))


Shown = tuple[str, str, str, object, bool, tuple["Shown", ...]]


def shown(item: QTreeWidgetItem | None) -> Shown:
    """What a line shows, tells and lets be dropped on it, with all under it."""
    assert item is not None
    below = tuple(shown(item.child(n)) for n in range(item.childCount()))
    told = str(item.data(0, Qt.ItemDataRole.AccessibleTextRole))
    key = str(item.data(0, Qt.ItemDataRole.UserRole))
    return item.text(0), told, key, item.flags(), item.font(0).bold(), below


def lines(tree: QTreeWidget) -> tuple[Shown, ...]:
    return shown(tree.invisibleRootItem())[-1]


@pytest.mark.parametrize("seed", range(10))
def test_after_any_steps_the_lines_are_as_made_from_nothing(qtbot: QtBot, seed: int) -> None:
    made, chance = building(), Random(seed)
    tree = OutlineTree(made)
    qtbot.addWidget(tree)
    for _step in range(40):
        keys = [one.key for one in made.outline.walk()]
        made.choose(chance.choice(keys))
        steps = [made.undo, made.redo, made.copy, lambda: made.add(LineKind.TEXT)]
        steps += [lambda: made.move(chance.choice(list(Way)))] * 6
        steps += [lambda: made.say("words", {"nl": str(chance.random())})]
        chance.choice([*steps, made.remove] if len(keys) > 4 else steps)()
        fresh = OutlineTree(made)
        qtbot.addWidget(fresh)
        assert lines(tree) == lines(fresh)
        current = tree.currentItem()
        assert current is not None
        assert current.data(0, Qt.ItemDataRole.UserRole) == made.chosen


def test_a_line_that_moves_stays_folded_and_the_others_are_not_made_anew(qtbot: QtBot) -> None:
    made = building()
    tree = OutlineTree(made)
    qtbot.addWidget(tree)
    before = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    first, second = before[1], before[2]
    assert first is not None
    assert second is not None
    first.setExpanded(False)
    made.choose("g")
    made.move(Way.DOWN)
    assert [tree.topLevelItem(n) for n in range(4)] == [before[0], second, first, before[3]]
    assert not first.isExpanded()
    assert second.isExpanded()
