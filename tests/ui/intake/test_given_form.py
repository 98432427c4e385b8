"""What leads out of a form, or into the computer, is not for who fills it in alone."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import hand_over, load_form, start_intake
from healthdesk.records.house import HouseKind
from healthdesk.records.practitioner import Role
from healthdesk.ui.intake.given_form import GivenForm
from tests.forms_made import q
from tests.intake_desk import somebody
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, words_on

MORE = "http://hl7.org/fhir/StructureDefinition/questionnaire-supportLink"


def test_files_addresses_and_links_stay_shut(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.COORDINATOR, Role.RECEPTION, kind=HouseKind.WGC)
    items = [
        q("foto", "attachment"),
        q("adres", "url"),
        {**q("uitleg"), "extension": [{"url": MORE, "valueUri": "https://example.org"}]},
    ]
    raw = {"resourceType": "Questionnaire", "status": "active", "url": "urn:test:out", "version": "1"}
    form = load_form.load_form(desk, json.dumps({**raw, "language": "nl", "item": items})).result[0]
    load_form.switch_form(desk, form.id, on=True)
    draft = start_intake.start(desk, somebody(desk), form.id).result.draft
    workbench = make_workbench(desk)
    screen = GivenForm(workbench, hand_over.hand_over(desk, draft.id, "nl").result)
    screen.resize(1024, 700)
    show(qtbot, screen)
    assert "Dit vullen we samen in, aan de balie." in words_on(screen)
    shown = {one.text() or one.accessibleName() for one in pressable(screen)}
    assert shown == {"Klaar", "Terug aan de balie"}
    screen.leave()
    qtbot.waitUntil(lambda: workbench.background.is_resting, timeout=20_000)


def pressable(screen: GivenForm) -> list[QAbstractButton]:
    """Buttons that do something when pressed."""
    return [one for one in screen.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
