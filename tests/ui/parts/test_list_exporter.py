from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from healthdesk.records.practitioner import Role
from healthdesk.ui.parts.list_exporter import ListExporter
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.record_list import RecordList
from healthdesk.ui.parts.record_model import Column
from healthdesk.ui.parts.save_file import SaveDialog
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench


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
