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
from healthdesk.ui.window.help_panel import HelpPanel
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, type_text, words_on


@pytest.fixture
def french(flemish: None, qapp: QApplication) -> Iterator[None]:
    """The screen speaks French, and Dutch again after it."""
    interpreter = Interpreter(qapp)
    interpreter.speak("fr")
    yield
    interpreter.rest()


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


@pytest.mark.usefixtures("french")
def test_help_says_that_it_is_in_dutch(qtbot: QtBot, tmp_path: Path) -> None:
    assert "Le manuel n’existe qu’en néerlandais." in words_on(show(qtbot, HelpPanel(tmp_path)))


def test_dutch_needs_no_word_about_its_manual(qtbot: QtBot, tmp_path: Path) -> None:
    assert not [said for said in words_on(show(qtbot, HelpPanel(tmp_path))) if "handleiding" in said]


def test_dutch_keeps_none() -> None:
    assert named("Geschiedenis", "Els") == "Geschiedenis: Els"
