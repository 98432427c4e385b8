"""A long story opens with its newest part; the rest comes on request, and the keyboard goes along."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from healthdesk.db import appointments
from healthdesk.records.appointment import Appointment
from healthdesk.records.ids import new_id
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.timeline_row import TimelineRow
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.story_card import StoryCard
from tests.agenda_house import AgendaHouse, furnished
from tests.ui.hands import show


def _talks(house: AgendaHouse, many: int) -> None:
    """One a day until yesterday, for Yara."""
    first = house.desk.clock.now() - timedelta(days=many + 1)
    made = [
        Appointment(
            id=new_id(),
            patient_id=house.yara,
            service_id=house.talk.id,
            therapist_id=house.els.id,
            room_id=None,
            starts_at=first + timedelta(days=day),
            ends_at=first + timedelta(days=day, minutes=45),
        )
        for day in range(many)
    ]
    with house.desk.store.writing() as session:
        appointments.add_many(session, made)


def _rows(card: StoryCard) -> list[TimelineRow]:
    return [one for one in card.findChildren(TimelineRow) if one.isVisibleTo(card)]


def _further(card: StoryCard) -> QuietButton:
    return next(one for one in card.findChildren(QuietButton) if one.text().startswith("Toon oudere"))


def test_older_talks_come_on_request_to_the_very_first(qtbot: QtBot, workbench: Workbench) -> None:
    house = furnished(workbench.desk)
    _talks(house, 230)
    card = StoryCard(workbench)
    card.resize(600, 500)
    show(qtbot, card)
    with qtbot.waitSignal(card.told):
        card.show_person(house.yara)
    assert (len(_rows(card)), _further(card).text()) == (12, "Toon oudere (218)")
    with qtbot.waitSignal(card.told):
        qtbot.mouseClick(_further(card), Qt.MouseButton.LeftButton)
    assert (len(_rows(card)), _further(card).text()) == (72, "Toon oudere (158)")
    assert card.focusWidget() is _rows(card)[12].focusProxy()
    qtbot.mouseClick(_further(card), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(_further(card), Qt.MouseButton.LeftButton)
    assert len(_rows(card)) == 192
    qtbot.mouseClick(_further(card), Qt.MouseButton.LeftButton)
    assert len(_rows(card)) == 230


def test_somebody_else_begins_at_her_newest_part(qtbot: QtBot, workbench: Workbench) -> None:
    house = furnished(workbench.desk)
    _talks(house, 30)
    card = StoryCard(workbench)
    show(qtbot, card)
    with qtbot.waitSignal(card.told):
        card.show_person(house.yara)
    with qtbot.waitSignal(card.told):
        card.show_person(house.sam)
    assert _rows(card) == []
    with qtbot.waitSignal(card.told):
        card.show_person(house.yara)
    assert len(_rows(card)) == 12
