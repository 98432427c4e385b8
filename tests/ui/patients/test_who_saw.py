"""Who saw this file: by visit, with every line of the book under it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.keep_plan import open_plan
from healthdesk.actions.open_patient_file import open_file, who_saw
from healthdesk.actions.register_patient import blank, register
from healthdesk.clock import FixedClock
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.ui.patients.patients_page import PatientsPage
from healthdesk.ui.patients.seen_list import SeenList
from healthdesk.ui.patients.who_saw_tab import WhoSawTab
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


def told(seen: SeenList) -> list[tuple[str, ...]]:
    return list(seen.shown().rows)


def test_a_visit_is_one_row_and_unfolds_into_its_lines(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, clock: FixedClock
) -> None:
    desk, els = make_desk(), make_desk(Role.THERAPIST)
    noor = register(desk, replace(blank(desk), official_given="Noor", official_family="Claes")).result
    for _ in range(3):
        open_file(els, noor.id)
    open_plan(els, noor.id)
    clock.advance(timedelta(hours=1))
    page = PatientsPage(make_workbench(desk))
    page.resize(1200, 800)
    show(qtbot, page)
    page.show_link(Link("patient", noor.id, "who_saw"))
    qtbot.waitUntil(lambda: "Noor Claes" in words_on(page))
    (tab,) = page.findChildren(WhoSawTab)
    (seen,) = tab.findChildren(SeenList)
    qtbot.waitUntil(lambda: len(told(seen)) == 3)
    by_els = told(seen)[1]
    assert by_els == ("wo 25 nov 2026 14:45", "Els Claes", "bekeek het dossier (3 keer) · bekeek het plan")
    seen.table.choose_row(1)
    qtbot.keyClick(seen.table, Qt.Key.Key_Return)
    assert [row[2] for row in told(seen)][2:6] == ["– bekeek het plan", *["– bekeek het dossier"] * 3]
    assert [row[0] for row in told(seen)][2:6] == ["wo 25 nov 2026 14:45:00"] * 4
    seen.model.sort(1)
    assert [row[2] for row in told(seen)][-4:] == ["– bekeek het plan", *["– bekeek het dossier"] * 3]
    qtbot.keyClick(seen.table, Qt.Key.Key_Return)
    assert len(told(seen)) == 3
    the(QRadioButton, "elke regel", tab).click()
    assert len(told(seen)) == len(who_saw(desk, noor.id)), "every line of the book"
