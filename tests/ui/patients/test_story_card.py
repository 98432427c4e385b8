"""A long story opens with its newest part; the rest comes on request, and the keyboard goes along."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.reach_out import log_attempt
from healthdesk.actions.tell_story import story_of
from healthdesk.db import appointments
from healthdesk.records.appointment import Appointment
from healthdesk.records.ids import new_id
from healthdesk.records.outreach import ContactAttempt, ReachOutcome, ReachWay
from healthdesk.records.practitioner import Role
from healthdesk.ui.parts.buttons import QuietButton
from healthdesk.ui.parts.timeline_row import TimelineRow
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.patients.story_card import StoryCard
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk
from tests.ui.hands import show, the, words_on


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


def test_tries_at_contact_are_told_to_who_may_look_for_people(
    qtbot: QtBot, workbench: Workbench, make_desk: MakeDesk
) -> None:
    house = furnished(workbench.desk)
    attempt = ContactAttempt(
        id=new_id(),
        patient_id=house.yara,
        at=workbench.desk.clock.now() - timedelta(days=1),
        way=ReachWay.CALL,
        outcome=ReachOutcome.LEFT_WORD,
        words="belt terug",
        by="An Peeters",
        again_on=workbench.desk.clock.today() + timedelta(days=2),
    )
    log_attempt(workbench.desk, attempt)
    card = show(qtbot, StoryCard(workbench))
    with qtbot.waitSignal(card.told):
        card.show_person(house.yara)
    assert "Gebeld, om weer contact te hebben" in words_on(card)
    assert "boodschap gelaten · belt terug · opnieuw op vr 27 nov 2026 · An Peeters" in words_on(card)
    the(QRadioButton, "contactpogingen", card).click()
    assert len(_rows(card)) == 1
    jef = make_desk(Role.VOLUNTEER_RECEPTION)
    assert [one.kind for one in story_of(jef, house.yara).events if one.kind == "attempt"] == []


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
