"""On the first tab of a file stands who lives there too, and somebody can be put there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_household import join
from healthdesk.actions.open_patient_file import refresh_file
from healthdesk.actions.register_patient import blank, register
from healthdesk.records.link import Link
from healthdesk.records.patient import Patient
from healthdesk.ui.parts.buttons import IconButton, LinkButton, QuietButton
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.household_card import HouseholdCard
from tests.ui.hands import show, the


def _person(desk: Desk, name: str) -> Patient:
    return register(desk, replace(blank(desk), official_given=name, official_family="Claes")).result


def test_a_sister_is_found_put_there_opened_and_taken_away(qtbot: QtBot, workbench: Workbench) -> None:
    desk = workbench.desk
    sam, noor = _person(desk, "Sam"), _person(desk, "Noor")
    card = HouseholdCard(workbench)
    card.show_file(refresh_file(desk, sam.id))
    show(qtbot, card)
    add = next(one for one in card.findChildren(QuietButton) if one.text() == "Nog iemand")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    picker = card.picker
    with qtbot.waitSignal(picker.picked):
        qtbot.keyClicks(picker.search, "noor")
        qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(refresh_file(desk, sam.id).household) == 1)
    card.show_file(refresh_file(desk, sam.id))
    (link,) = card.findChildren(LinkButton)
    assert link.text() == "Noor Claes"
    with qtbot.waitSignal(card.link_requested) as asked:
        link.click()
    assert asked.args == [Link("patient", noor.id)]
    said = "Noor Claes woont hier niet meer"
    away = next(one for one in card.findChildren(IconButton) if one.accessibleName() == said)
    away.click()
    qtbot.waitUntil(lambda: refresh_file(desk, sam.id).household == ())
    qtbot.waitUntil(lambda: workbench.background.is_resting)


def test_who_looks_for_somebody_goes_on_while_another_is_taken_away(
    qtbot: QtBot, workbench: Workbench
) -> None:
    desk = workbench.desk
    sam, noor = _person(desk, "Sam"), _person(desk, "Noor")
    join(desk, sam.id, noor.id)
    card = HouseholdCard(workbench)
    card.show_file(refresh_file(desk, sam.id))
    show(qtbot, card)
    the(QuietButton, "Nog iemand van het gezin", card).click()
    qtbot.keyClicks(card.picker.search, "jan")
    the(IconButton, "Noor Claes woont hier niet meer", card).click()
    qtbot.waitUntil(lambda: refresh_file(desk, sam.id).household == ())
    qtbot.waitUntil(lambda: workbench.background.is_resting)
    assert card.picker.isVisible()
    assert card.picker.search.text() == "jan"
