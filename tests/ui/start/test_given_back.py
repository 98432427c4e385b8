"""Taking back a screen that was given away: real passwords at the real lock, and what a crash leaves."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions import manage_staff
from healthdesk.actions.start_intake import unfinished
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.startup import Program
from healthdesk.ui.intake.given_form import GivenForm
from healthdesk.ui.intake.intake_page import IntakePage
from healthdesk.ui.intake.intake_view import IntakeView
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.start.crash_dialog import CrashDialog
from healthdesk.ui.start.unlock_panel import UnlockPanel
from healthdesk.ui.window.frame import Frame
from tests.begun_houses import CHEAP
from tests.intake_desk import begun, somebody
from tests.ui.hands import the, type_text, words_on
from tests.ui.start.conftest import StartProgram
from tests.ui.start.morning import PASSWORD, press, unlock, wait_for
from tests.ui.start.test_program import divide_by_nothing

NAME = "Hoe mogen we je noemen?"
COLLEAGUE, HERS = "Els Maes", "acht eenden in de Dijle vandaag"


@pytest.fixture
def program(qtbot: QtBot, settled: Program, frame: Frame) -> Program:
    """A house with a colleague, and a form open at the desk."""
    desk = frame.workbench.desk
    els = Practitioner(id=new_id(), name=COLLEAGUE, roles=frozenset({Role.THERAPIST}))
    manage_staff.hire(desk, els, HERS, cost=CHEAP)
    draft = begun(desk, "tejo-onthaal", somebody(desk)).draft.id
    frame.navigator.follow(Link("draft", draft))
    qtbot.waitUntil(lambda: view_of(settled) is not None)
    return settled


def view_of(program: Program) -> IntakeView | None:
    page = program.window.frame.navigator.page if program.window.frame else None
    view = page.view if isinstance(page, IntakePage) else None
    return view if isinstance(view, IntakeView) and view.isVisible() else None


def give(qtbot: QtBot, program: Program) -> GivenForm:
    assert program.window.frame
    press(qtbot, "Geef door aan de jongere", program.window.frame)
    (dialog,) = shown_dialogs(program.window)
    press(qtbot, "Geef door", dialog)
    screen = wait_for(qtbot, program, GivenForm)
    qtbot.waitUntil(screen.isVisible)
    return screen


def seen(within: QWidget) -> list[str]:
    return [one.text() for one in within.findChildren(QPushButton) if one.isVisible()]


def test_the_lock_knows_only_who_gave_it_and_a_colleague_types_her_name(
    qtbot: QtBot, program: Program
) -> None:
    screen = give(qtbot, program)
    type_text(the(QLineEdit, NAME, screen), "Zoë")
    press(qtbot, "Het scherm teruggeven aan de balie", screen)
    panel = wait_for(qtbot, program, UnlockPanel)
    names = the(QComboBox, "Wie ben je?", panel)
    assert [names.itemText(n) for n in range(names.count())] == ["Karin Claeş"]
    assert not {"Wachtwoord vergeten?", "Een ander huis"} & set(seen(panel))
    unlock(qtbot, panel, "geraden woord")
    qtbot.waitUntil(lambda: any("klopt niet" in words for words in words_on(panel)), timeout=20_000)
    press(qtbot, "Terug naar het formulier", panel)
    assert wait_for(qtbot, program, GivenForm) is screen
    press(qtbot, "Het scherm teruggeven aan de balie", screen)
    unlock(qtbot, wait_for(qtbot, program, UnlockPanel), HERS, "els maes")
    frame = wait_for(qtbot, program, Frame)
    assert frame.workbench.desk.actor.name == COLLEAGUE
    qtbot.waitUntil(lambda: view_of(program) is not None)
    assert the(QLineEdit, NAME, frame).text() == "Zoë"


def test_a_report_of_a_broken_job_waits_for_the_desk(qtbot: QtBot, program: Program) -> None:
    assert program.window.frame
    background = program.window.frame.workbench.background
    screen = give(qtbot, program)
    with qtbot.waitSignal(program.crashes.broke):
        background.run(divide_by_nothing)
    assert shown_dialogs(program.window) == []
    press(qtbot, "Het scherm teruggeven aan de balie", screen)
    unlock(qtbot, wait_for(qtbot, program, UnlockPanel), PASSWORD)
    wait_for(qtbot, program, Frame)
    (told,) = shown_dialogs(program.window)
    assert isinstance(told, CrashDialog)
    told.accept()


def test_after_a_crash_it_is_locked_and_her_words_are_there(
    qtbot: QtBot, program: Program, start_program: StartProgram
) -> None:
    screen = give(qtbot, program)
    type_text(the(QLineEdit, NAME, screen), "Zoë")
    with qtbot.waitSignal(screen.keeper.kept):
        pass
    again = start_program()  # the first one never came to its end
    panel = wait_for(qtbot, again, UnlockPanel)
    assert again.window.findChild(GivenForm) is None
    unlock(qtbot, panel, PASSWORD)
    frame = wait_for(qtbot, again, Frame)
    (draft,) = unfinished(frame.workbench.desk)
    assert "Zoë" in draft.resource
