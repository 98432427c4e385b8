"""Who chose another language reads it on every page: no Dutch of our own is left among it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions.make_demo_house import COORDINATOR, PASSWORD
from healthdesk.actions.unlock_house import unlock
from healthdesk.clock import FixedClock
from healthdesk.records.house import HouseKind
from healthdesk.records.house_choice import HousePlace
from healthdesk.resource_paths import resource
from healthdesk.ui.parts.memory import Memory
from healthdesk.ui.parts.screen_languages import SCREEN_LANGUAGES
from healthdesk.ui.start.language import Interpreter
from healthdesk.ui.window.house_window import HouseWindow
from healthdesk.ui.window.pages import entries_for
from tests.demo_houses import CopyDemo

_MESSAGE = re.compile(
    r"<source>([^<]*)</source>\s*(?:<comment>[^<]*</comment>\s*)?<translation>([^<]*)</translation>"
)
_BY_ITSELF = set(SCREEN_LANGUAGES.values())
"""A language that is offered says its own name."""


def _said(language: str) -> list[tuple[str, str]]:
    files = sorted(resource("translations", language).glob("*.ts"))
    assert files
    pairs = [pair for file in files for pair in _MESSAGE.findall(file.read_text(encoding="utf-8"))]
    return [(html.unescape(source), html.unescape(said)) for source, said in pairs]


def _only_dutch(language: str) -> set[str]:
    """What stands on a Dutch screen, and never on one in this language."""
    pairs = _said(language)
    return (
        {source for source, said in pairs if source != said} - {said for _source, said in pairs} - _BY_ITSELF
    )


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[HouseWindow]:
    interpreter = Interpreter(qapp)
    made = HouseWindow(qapp, Memory(), tmp_path, idle_minutes=5)
    made.language_chosen.connect(interpreter.speak)
    made.resize(1280, 850)
    made.show()
    yield made
    made._is_sure = True
    made.close()
    made.deleteLater()
    interpreter.rest()


@pytest.mark.parametrize("kind", [HouseKind.WGC, HouseKind.TEJO], ids=str)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_page_speaks_the_language_that_was_chosen(
    qtbot: QtBot, window: HouseWindow, copy_demo: CopyDemo, tmp_path: Path, kind: HouseKind, language: str
) -> None:
    place = HousePlace(file=copy_demo(kind, tmp_path / "demo.healthdesk"))
    window.open_house(unlock(place, COORDINATOR, PASSWORD, FixedClock()))
    window.speak(language)
    qtbot.waitUntil(lambda: window.frame is not None and window.frame.workbench.desk.language == language)
    frame = window.frame
    assert frame is not None
    said = {one for _source, one in _said(language)}
    dutch, left, read = _only_dutch(language), set(), set()
    for entry in entries_for(frame.workbench.desk.actor):
        frame.navigator.go(entry.key)
        qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
        words = _words_on(window)
        left |= {(entry.key, one) for one in words & dutch}
        read |= words & said
    assert left == set()
    assert len(read) > 100, "the pages were there to be read"


def _words_on(widget: QWidget) -> set[str]:
    """What can be read, and what a screen reader calls it."""
    parts = [part for part in widget.findChildren(QWidget) if part.isVisible()]
    read = {part.text() for part in parts if isinstance(part, QLabel | QAbstractButton)}
    asked = {part.placeholderText() for part in parts if isinstance(part, QLineEdit)}
    return read | asked | {part.accessibleName() for part in parts}
