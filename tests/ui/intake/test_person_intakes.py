"""The tab of a person's file that holds her forms."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableView
from pytestqt.qtbot import QtBot

from healthdesk.actions import sign_intake
from healthdesk.actions.open_patient_file import open_file
from healthdesk.clock import FixedClock
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.ui.intake.intake_page import IntakePage
from healthdesk.ui.intake.person_intakes import PersonIntakes
from healthdesk.ui.intake.trend_chart import TrendChart
from healthdesk.ui.window.frame import Frame
from healthdesk.ui.window.rail_item import RailItem
from tests.intake_desk import begun, somebody, who5
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


def test_shows_signed_drafts_and_the_trend(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, clock: FixedClock
) -> None:
    desk = make_desk(Role.THERAPIST)
    person = somebody(desk)
    for codes in ("11111", "33333"):
        sign_intake.sign(desk, who5(begun(desk, "who-5", person), desk, *codes))
        clock.advance(timedelta(days=30))
    draft = begun(desk, "wgc-psychosociale-intake", person).draft
    workbench = make_workbench(desk)
    tab = show(qtbot, PersonIntakes(workbench))
    tab.show_file(open_file(desk, person))
    qtbot.waitUntil(lambda: workbench.background.is_resting)
    chart = tab.findChild(TrendChart)
    assert chart
    assert chart.accessibleDescription().startswith(
        "wo 25 nov 2026, 20, laag: verder bekijken; vr 25 dec 2026, 60"
    )
    assert nameless(tab) == []
    table = tab.findChild(QTableView)
    assert table
    assert table.model().rowCount() == 3
    with qtbot.waitSignal(tab.link_requested) as followed:
        table.setFocus()
        table.selectRow(0)
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert followed.args == [Link("draft", draft.id)]


def test_a_new_form_and_a_draft_thrown_away(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.RECEPTION)
    person = somebody(desk)
    workbench = make_workbench(desk)
    tab = show(qtbot, PersonIntakes(workbench))
    tab.show_file(open_file(desk, person))
    qtbot.waitUntil(lambda: workbench.background.is_resting)
    assert "Nog geen formulier ingevuld." in words_on(tab)
    menu = the(QPushButton, "Nieuw formulier", tab).menu()
    offered = menu.actions()
    tab.show_file(open_file(desk, person))
    qtbot.waitUntil(lambda: workbench.background.is_resting)
    assert menu.actions() == offered, "a menu that stands open is not emptied under the hand"
    titles = [action.text() for action in menu.actions()]
    assert titles == [
        "GAD-7 angst",
        "Mantelzorgcheck",
        "Onthaal na een vlucht",
        "PHQ-9 somberheid",
        "WGC inschrijving",
        "WGC medisch-sociale intake",
        "WGC psychosociale intake",
        "WHO-5 welbevinden",
    ]
    with qtbot.waitSignal(tab.link_requested) as followed:
        menu.actions()[0].trigger()
    assert followed.args is not None
    assert followed.args[0].kind == "new_intake"
    begun(desk, "who-5", person)
    tab.show_file(open_file(desk, person))
    qtbot.waitUntil(lambda: workbench.background.is_resting)
    table = tab.findChild(QTableView)
    assert table
    table.selectRow(0)
    qtbot.mouseClick(the(QPushButton, "Gooi concept weg", tab), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: workbench.background.is_resting)
    assert sign_intake.intakes_of(desk, person).drafts == ()


def test_an_intake_opens_by_its_link_and_the_rail_marks_the_people(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk(Role.THERAPIST)
    draft = begun(desk, "who-5").draft
    workbench = make_workbench(desk)
    frame = show(qtbot, Frame(workbench, manual=tmp_path))
    frame.navigator.follow(Link("draft", draft.id))
    qtbot.waitUntil(lambda: isinstance(frame.navigator.page, IntakePage))
    page = frame.navigator.page
    assert isinstance(page, IntakePage)
    qtbot.waitUntil(lambda: page.view is not None and page.view.isVisible())
    marked = [item for item in frame.rail.findChildren(RailItem) if item.isChecked()]
    assert [item.key for item in marked] == ["patients"]
    assert "intake" not in [item.key for item in frame.rail.findChildren(RailItem)]
