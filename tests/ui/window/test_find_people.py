from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from healthdesk.actions import register_patient
from healthdesk.ui.window.frame import Frame
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, type_text


def test_a_person_is_found_from_anywhere(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk()
    draft = replace(register_patient.blank(desk), official_given="Özgür", official_family="Yılmaz")
    patient = register_patient.register(desk, draft).result
    frame = show(qtbot, Frame(make_workbench(desk), tmp_path))
    frame.start()
    frame.open_command_box()
    type_text(frame.command_box.field, "ozgur")
    hits = frame.command_box.list
    qtbot.waitUntil(lambda: hits.current is not None and hits.current.link is not None)
    assert hits.current is not None
    assert "Özgür" in hits.current.title
    assert patient.code in hits.current.under
    qtbot.keyClick(frame.command_box.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
    assert frame.navigator.history.here is not None
    assert frame.navigator.history.here.link == hits.current.link or frame.navigator.page is not None


def test_the_cursor_is_on_the_person_also_when_a_command_answered_first(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk()
    draft = replace(register_patient.blank(desk), official_given="Anna", official_family="Mertens")
    register_patient.register(desk, draft)
    frame = show(qtbot, Frame(make_workbench(desk), tmp_path))
    frame.start()
    frame.open_command_box()
    box = frame.command_box
    type_text(box.field, "an")
    assert box.list.current is not None, "a command fits: Vandaag"
    assert box.list.current.link is None
    qtbot.waitUntil(lambda: box.list.current is not None and "Anna" in box.list.current.title)
    qtbot.keyClick(box.field, Qt.Key.Key_Down)
    chosen = box.list.current
    box.list.show_groups(((box.list.hits.data(box.list.hits.index(0)), (chosen,)),))
    assert box.list.current is chosen, "where somebody put the cursor, it stays"
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
