"""When we break: a report with our own lines and nobody's data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.errors import NotAllowed
from healthdesk.rules.typed_hours import read_hours
from healthdesk.ui.start.crash_dialog import CrashDialog
from healthdesk.ui.start.crash_watch import CrashWatch
from tests.ui.hands import show, the


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[CrashWatch]:
    made = CrashWatch(tmp_path / "reports", lambda: datetime(2026, 11, 25, tzinfo=UTC))
    made.watch()
    yield made
    made.rest()


def break_with_a_name() -> None:
    try:
        read_hours("Yara Amrani 0471 22 33 44")
    except NotAllowed as refused:
        raise ValueError("Yara Amrani") from refused


def test_a_report_holds_no_words_of_anybody(qtbot: QtBot, watch: CrashWatch) -> None:
    with qtbot.waitSignal(watch.broke) as broke:
        try:
            break_with_a_name()
        except ValueError as defect:
            watch.take(defect)
    assert broke.args is not None
    text = Path(broke.args[0]).read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "break_with_a_name" in text
    assert "Yara" not in text
    assert "0471" not in text


def test_a_defect_in_a_slot_is_told_and_the_program_goes_on(qtbot: QtBot, watch: CrashWatch) -> None:
    with qtbot.captureExceptions():  # they took the hook; the watch takes it back
        with qtbot.waitSignal(watch.broke) as broke:
            watch.watch()
            QTimer.singleShot(0, break_with_a_name)
        went_on = QTimer()
        with qtbot.waitSignal(went_on.timeout):
            went_on.start(0)
        went_on.stop()
    assert broke.args is not None
    assert "break_with_a_name" in Path(broke.args[0]).read_text(encoding="utf-8")


def test_the_report_can_be_read_and_put_away(qtbot: QtBot, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text("HealthDesk 0.1.0", encoding="utf-8")
    parent = show(qtbot, QWidget())
    dialog = CrashDialog(str(report), parent)
    dialog.open()
    assert the(QPlainTextEdit, "Verslag", dialog).toPlainText() == "HealthDesk 0.1.0"
    the(QPushButton, "Verder werken", dialog).click()
    assert not dialog.isVisible()


def test_only_the_newest_reports_are_kept(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    folder.mkdir()
    for number in range(30):
        (folder / f"2025{number:04}.txt").write_text("old", encoding="utf-8")
    CrashWatch(folder, lambda: datetime(2026, 11, 25, tzinfo=UTC)).take(ValueError())
    assert len(list(folder.glob("*.txt"))) == 20
    assert (folder / "20261125-000000.txt").exists()
