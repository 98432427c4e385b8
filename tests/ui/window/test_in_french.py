"""The window speaks French: what is typed in it is found, however it is spelled."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthdesk.ui.parts.named import named
from healthdesk.ui.start.language import Interpreter
from healthdesk.ui.window.frame import Frame
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, type_text


@pytest.fixture
def french(flemish: None, qapp: QApplication) -> Iterator[None]:
    """The screen speaks French, and Dutch again after it."""
    interpreter = Interpreter(qapp)
    interpreter.speak("fr")
    yield
    for translator in interpreter._installed:
        qapp.removeTranslator(translator)


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("personnes", "Patients"),
        ("agenda", "Agenda"),
        ("aujourd'hui", "Aujourd’hui"),
        ("carte", "Carte sociale"),
        ("planning", "Planning : qui est là et quand"),
        ("verrou", "Verrouiller"),
        ("meme personne", "Peut-être la même personne"),
        ("courrier", "Courrier sortant"),
    ],
)
def test_a_command_is_found_by_its_french_words(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, tmp_path: Path, typed: str, found: str
) -> None:
    frame = show(qtbot, Frame(make_workbench(make_desk()), tmp_path))
    frame.start()
    frame.open_command_box()
    box = frame.command_box
    type_text(box.field, typed)
    qtbot.waitUntil(lambda: box.list.current is not None)
    assert box.list.current is not None
    assert box.list.current.title.replace("\u00a0", " ") == found
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)


@pytest.mark.usefixtures("french")
def test_french_keeps_a_space_before_its_colon() -> None:
    assert named("Historique", "Els") == "Historique\u00a0: Els"


def test_dutch_does_not() -> None:
    assert named("Geschiedenis", "Els") == "Geschiedenis: Els"
