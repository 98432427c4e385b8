"""Managing forms: switch on, take in, and hear what cannot be done."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from healthdesk.actions import start_intake
from healthdesk.records.house import HouseKind
from healthdesk.records.practitioner import Role
from healthdesk.ui.intake.forms_dialog import FormsDialog
from healthdesk.ui.parts.workbench import Workbench
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, words_on


def _rest(qtbot: QtBot, workbench: Workbench) -> None:
    qtbot.waitUntil(lambda: workbench.background.is_resting)


def _tick(dialog: FormsDialog, title: str) -> QCheckBox:
    return next(box for box in dialog.findChildren(QCheckBox) if box.text() == title and box.isVisible())


def test_a_coordinator_switches_on_what_the_house_wants(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.COORDINATOR, kind=HouseKind.TEJO)
    workbench = make_workbench(desk)
    dialog = show(qtbot, FormsDialog(workbench))
    _rest(qtbot, workbench)
    qtbot.waitUntil(lambda: bool([b for b in dialog.findChildren(QCheckBox) if b.isVisible()]))
    assert not _tick(dialog, "WHO-5 welbevinden").isChecked()
    assert nameless(dialog) == []
    _tick(dialog, "WHO-5 welbevinden").click()
    _rest(qtbot, workbench)
    assert "WHO-5 welbevinden" in [form.title.base for form in start_intake.choices(desk)]


def test_a_form_from_outside_is_looked_through(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, tmp_path: Path
) -> None:
    workbench = make_workbench(make_desk(Role.COORDINATOR))
    dialog = show(qtbot, FormsDialog(workbench))
    path = tmp_path / "form.json"
    item = {"linkId": "a", "type": "choice", "text": "Taal", "answerValueSet": "urn:ver-weg"}
    path.write_text(json.dumps({"resourceType": "Questionnaire", "title": "Van elders", "item": [item]}))
    dialog.load(path)
    _rest(qtbot, workbench)
    said = " ".join(words_on(dialog))
    assert "niet alles erin kan" in said
    assert "urn:ver-weg" in said
    path.write_text("{")
    dialog.load(path)
    _rest(qtbot, workbench)
    assert "geen leesbare JSON" in " ".join(words_on(dialog))
