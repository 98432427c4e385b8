"""Who runs the house looks how it was: charts, the same as a table, and what people wrote."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.take_satisfaction import askable, take_in
from healthdesk.clock import FixedClock
from healthdesk.records.practitioner import Role
from healthdesk.rules.form_filling import FormFilling
from healthdesk.ui.parts.share_chart import ShareChart
from healthdesk.ui.satisfaction.satisfaction_page import SatisfactionPage
from healthdesk.ui.window.pages import entries_for
from tests.forms_made import at, chosen
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


@pytest.fixture
def page(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, clock: FixedClock
) -> SatisfactionPage:
    desk = make_desk(Role.COORDINATOR)
    (asked,) = askable(desk).forms
    for number, code in enumerate(("5", "5", "5", "4", "4", "1")):
        filling = FormFilling(asked.form, desk.clock.today())
        filling.answer(at("gezichten", "hoe"), (chosen("hoe-was-het", code),))
        filling.answer(at("woorden", "beter"), (f"wens {number}",))
        take_in(desk, asked.id, filling.response_items("nl"))
    clock.advance(timedelta(days=10))
    made = SatisfactionPage(make_workbench(desk))
    made.resize(1240, 800)
    show(qtbot, made)
    rest(qtbot, made)
    return made


def rest(qtbot: QtBot, page: SatisfactionPage) -> None:
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)


def look_at(qtbot: QtBot, page: SatisfactionPage, name: str) -> None:
    the(QRadioButton, name, page).click()
    rest(qtbot, page)


def test_the_chart_tells_in_words_too(qtbot: QtBot, page: SatisfactionPage) -> None:
    (chart,) = page.findChildren(ShareChart)
    assert chart.accessibleName() == "Hoe was het hier?"
    told = "november 2026, 6 mensen: Heel goed 3, Goed 2, Gewoon 0, Niet goed 0, Slecht 1"
    assert chart.accessibleDescription() == told
    assert words_on(page).count("Nog geen antwoorden van een maand die voorbij is.") == 3
    assert nameless(page) == []
    assert unreachable(page, qtbot) == []


def test_the_same_as_a_table_that_leaves_without_words(
    qtbot: QtBot, page: SatisfactionPage, tmp_path: Path
) -> None:
    look_at(qtbot, page, "tabel")
    rows = [(one.answer, one.count, one.people) for one in page.list.model.records]
    assert ("Heel goed", 3, 6) in rows
    the(QPushButton, "Exporteer de cijfers…", page).click()
    file = tmp_path / "cijfers.csv"
    page.list.exporter.write(str(file))
    rest(qtbot, page)
    written = file.read_text(encoding="utf-8-sig")
    assert "Heel goed" in written
    assert "wens" not in written


def test_words_are_read_and_a_name_is_struck_out(qtbot: QtBot, page: SatisfactionPage) -> None:
    look_at(qtbot, page, "eigen woorden")
    assert {f"wens {number}" for number in range(6)} <= set(words_on(page))
    strike = [one for one in page.findChildren(QPushButton) if one.accessibleDescription() == "wens 3"]
    strike[0].click()
    qtbot.waitUntil(lambda: "wens 2" in words_on(page) and "wens 3" not in words_on(page))


def test_others_do_not_have_the_page(make_desk: MakeDesk) -> None:
    for role in (Role.RECEPTION, Role.THERAPIST, Role.VOLUNTEER_RECEPTION):
        assert "satisfaction" not in [entry.key for entry in entries_for(make_desk(role).actor)]
