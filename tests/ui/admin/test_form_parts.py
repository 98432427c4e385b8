"""Who reads which part of a form, said in Beheer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import change_form_parts
from healthdesk.records.practitioner import Role
from healthdesk.ui.admin.form_parts_dialog import FormPartsDialog
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from tests.intake_desk import begun, form_called
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.admin.test_forms_section import Manager
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import words_on

INTAKE = "wgc-psychosociale-intake"


@pytest.fixture
def manager(qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk) -> Manager:
    return Manager(qtbot, make_workbench, make_desk(Role.COORDINATOR, name="Karin V."))


def opened(manager: Manager) -> FormPartsDialog:
    manager.look_at(INTAKE)
    manager.click("Wie leest wat…")
    (dialog,) = shown_dialogs(manager.section)
    assert isinstance(dialog, FormPartsDialog)
    return dialog


def pick(manager: Manager, dialog: FormPartsDialog, part: str, role: str) -> None:
    chips = dialog.findChildren(QCheckBox)
    chip = next(one for one in chips if one.text() == role and one.accessibleDescription() == part)
    manager.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)


def save(manager: Manager, dialog: FormPartsDialog) -> None:
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Bewaren")
    manager.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    manager.rest()


def test_a_part_is_given_to_care_givers_and_taken_back(manager: Manager, make_desk: MakeDesk) -> None:
    dialog = opened(manager)
    assert nameless(dialog) == []
    pick(manager, dialog, "Hoe het gaat", "therapeut")
    assert dialog.wanted["gaat"] == {Role.THERAPIST}
    save(manager, dialog)
    assert not shown_dialogs(manager.section)
    assert "Alleen voor therapeut: Hoe het gaat" in manager.words()
    an = make_desk(Role.RECEPTION, name="An P.")
    assert begun(an, INTAKE).form.in_part
    again = opened(manager)
    assert any(one.startswith("sinds ") and one.endswith(", Karin V.") for one in words_on(again))
    pick(manager, again, "Hoe het gaat", "iedereen")
    save(manager, again)
    assert not begun(an, INTAKE).form.in_part
    assert "Alleen voor" not in manager.words()


def test_what_cannot_be_is_said_in_the_dialog_and_what_was_chosen_stays(manager: Manager) -> None:
    dialog = opened(manager)
    pick(manager, dialog, "Hoe het gaat", "vrijwilliger onthaal")
    save(manager, dialog)
    assert any("mag ondertekenen" in one for one in words_on(dialog))
    assert dialog.wanted["gaat"] == {Role.VOLUNTEER_RECEPTION}
    pick(manager, dialog, "Hoe het gaat", "vrijwilliger onthaal")
    save(manager, dialog)
    assert any("minstens één rol" in one for one in words_on(dialog))
    seen = change_form_parts.parts_of(manager.desk, form_called(manager.desk, INTAKE).id)
    assert seen.rights == ()
    dialog.reject()
