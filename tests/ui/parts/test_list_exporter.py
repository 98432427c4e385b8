from __future__ import annotations

from dataclasses import replace
from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions import copy_list
from healthdesk.actions.read_access_log import newest
from healthdesk.actions.register_patient import blank, register
from healthdesk.errors import NotPermitted
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.save_file import SaveDialog
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show


def test_what_is_shown_is_written_and_told(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, tmp_path: Path
) -> None:
    workbench = make_workbench(make_desk(Role.COORDINATOR))
    parent = QWidget()
    qtbot.addWidget(parent)
    shown: RecordList[str] = RecordList(
        "x", "Namen", [Column(key="n", title="Naam", text=str)], Memory(), parent
    )
    shown.show_records(["Yara", "Özgür"])
    exporter = ListExporter(workbench, shown, parent)
    exporter.ask(shown.shown())
    (dialog,) = parent.findChildren(SaveDialog)
    assert dialog.defaultSuffix() == "xlsx"
    dialog.filterSelected.emit("CSV (*.csv)")
    assert dialog.defaultSuffix() == "csv"
    dialog.reject()
    with qtbot.waitSignal(workbench.toasts.shown) as told:
        exporter.write(str(tmp_path / "namen.csv"))
    assert told.args is not None
    assert told.args[0].text == "Geëxporteerd naar namen.csv"
    assert "Özgür" in (tmp_path / "namen.csv").read_text(encoding="utf-8-sig")


def test_rows_about_people_are_copied_once_the_book_says_so(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    """Which list and how many rows; in the book of each person, of one alone only there."""
    desk = make_desk(Role.RECEPTION, Role.COORDINATOR)
    yara, sam = (register(desk, replace(blank(desk), used_name=name)).result for name in ("Yara", "Sam"))
    workbench = make_workbench(desk)
    shown: RecordList[Patient] = RecordList(
        "x", "Jongeren", [Column(key="n", title="Naam", text=attrgetter("used_name"))], Memory()
    )
    qtbot.addWidget(shown)
    ListExporter(workbench, shown, shown, attrgetter("id"))
    for people in ((yara, sam), (yara,)):
        shown.show_records(people)
        with qtbot.waitSignal(workbench.toasts.shown):
            shown._on_copy()
    assert QGuiApplication.clipboard().text() == "Naam\nYara"
    copies = [line for line in newest(desk) if line.entry.action == "list.copy"]
    assert [(one.entry.detail, one.entry.patient_id) for one in copies] == [
        ({"list": "Jongeren", "rows": 1}, yara.id),
        ({"list": "Jongeren", "rows": 2}, None),
        ({"list": "Jongeren", "rows": 2}, sam.id),
        ({"list": "Jongeren", "rows": 2}, yara.id),
    ]


def test_a_volunteer_copies_one_line_or_one_cell_but_no_list_of_people(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    workbench = make_workbench(make_desk(Role.VOLUNTEER_RECEPTION))
    yara, sam = (
        register(workbench.desk, replace(blank(workbench.desk), used_name=name)).result
        for name in ("Yara", "Sam")
    )
    columns = [
        Column[Patient](key="n", title="Naam", text=attrgetter("used_name")),
        Column[Patient](key="c", title="Code", text=attrgetter("code")),
    ]
    shown: RecordList[Patient] = RecordList("x", "Jongeren", columns, Memory())
    show(qtbot, shown)
    ListExporter(workbench, shown, shown, attrgetter("id"))
    shown.show_records((yara, sam))
    shown.table.choose_row(0)
    offered = _menu(shown)
    assert "Kopieer wat hier staat" not in offered
    with qtbot.waitSignal(workbench.toasts.shown):
        offered["Kopieer deze regel"].trigger()
    assert QGuiApplication.clipboard().text() == f"Yara\t{yara.code}"
    shown.table.setCurrentIndex(shown.model.index(1, 1))
    with qtbot.waitSignal(workbench.toasts.shown):
        qtbot.keyClick(shown.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == sam.code
    with pytest.raises(NotPermitted):
        copy_list.copy(workbench.desk, shown.shown(), (yara.id, sam.id))
    written = [line for line in newest(make_desk(Role.COORDINATOR)) if line.entry.action == "list.copy"]
    assert [(one.entry.detail["rows"], one.entry.patient_id) for one in written] == [
        (1, sam.id),
        (1, yara.id),
    ]


def _menu(shown: RecordList[Patient]) -> dict[str, QAction]:
    shown.table.menu_requested.emit(QPoint())
    (menu,) = shown.findChildren(QMenu)
    menu.close()
    return {action.text(): action for action in menu.actions()}
