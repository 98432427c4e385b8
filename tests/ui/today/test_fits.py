"""On Today nothing is cut or covered: a name of any length, and the ring around the list."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from healthdesk.records.task import Task, TaskKind
from healthdesk.ui.parts.elided_text import ElidedText
from healthdesk.ui.parts.tokens import size
from healthdesk.ui.today.coming_list import ComingList
from healthdesk.ui.today.task_row import TaskRow
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show

LONG = "Nebuchadnezzarwolfeschlegelsteinhausen"


def test_a_long_name_in_what_there_is_to_do_is_whole(qtbot: QtBot) -> None:
    values = (("time", "09:45"), ("therapist", f"Anne-Sophie {LONG}"), ("count", "1"))
    task = Task(
        kind=TaskKind.FREED_SLOT,
        entity_id=new_id(),
        person="Noor Claes",
        patient_id=None,
        values=values,
        due=date(2026, 12, 1),
    )
    made = TaskRow(task)
    qtbot.addWidget(made)
    made.resize(210, made.heightForWidth(210))
    made.show()
    qtbot.waitExposed(made)
    title = next(one for one in made.findChildren(QLabel) if "Vrij:" in one.text())
    assert isinstance(title, ElidedText)
    metrics = QFontMetrics(title.font())
    shown = title.lines()
    assert all(metrics.horizontalAdvance(line) <= title.width() for line in shown)
    assert "".join(shown).replace(" ", "") == title.text().replace(" ", "")
    assert title.height() >= len(shown) * metrics.height()


def test_what_is_not_finished_says_which_form(qtbot: QtBot) -> None:
    """Three forms of one person, begun by one colleague, are three different things to do."""
    for form in ("TEJO onthaal", "Gegevens delen met de school"):
        values = (("by", "Els Maes"), ("form", form))
        task = Task(
            kind=TaskKind.DRAFT, entity_id=new_id(), person="Salma, 20", patient_id=None, values=values
        )
        made = TaskRow(task)
        qtbot.addWidget(made)
        said = [label.text() for label in made.findChildren(QLabel)]
        assert said[:2] == [f"Niet afgewerkt: {form}", "Salma, 20 · laatst door Els Maes"]


@pytest.mark.parametrize(
    ("days", "told"), [("15", "Salma, 20 · 15 dagen stil"), ("0", "Salma, 20 · verwacht tegen di 1 dec")]
)
def test_what_was_asked_after_today_is_late_and_not_silent(qtbot: QtBot, days: str, told: str) -> None:
    values = (("partner", "CGG De Proef"), ("days", days))
    made = TaskRow(
        Task(
            kind=TaskKind.REFERRAL,
            entity_id=new_id(),
            person="Salma, 20",
            patient_id=None,
            values=values,
            due=date(2026, 12, 1),
        )
    )
    qtbot.addWidget(made)
    said = [label.text() for label in made.findChildren(QLabel)]
    assert said[:2] == ["CGG De Proef: opvolgen", told]


def test_what_scrolls_keeps_off_the_ring(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    coming = show(qtbot, ComingList(make_workbench(make_desk(Role.RECEPTION))))
    table = coming.lines.table
    left = table.mapTo(coming, table.rect().topLeft())
    right = table.mapTo(coming, table.rect().bottomRight())
    assert left.x() > size("focus")
    assert coming.width() - 1 - right.x() > size("focus")
    assert coming.height() - 1 - right.y() > size("focus")
