"""Another desk lets go of somebody, cancels or puts out of use what is in hand here: it is said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.change_plan import change_kind
from healthdesk.actions.hold_moment import held_now
from healthdesk.db import agenda_plan, practitioners
from healthdesk.records.appointment import AppointmentState, CancelledBy
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.booking_start import BookingStart
from healthdesk.ui.parts.person_picker import Whom
from tests.agenda_house import AgendaHouse
from tests.stores import MakeDesk
from tests.ui.agenda.at_the_desk import at, kept, local, now_of, rest, seen, toasts
from tests.ui.hands import words_on

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def call(house: AgendaHouse) -> HealthcareService:
    """A second kind of talk, shorter than the first."""
    made = HealthcareService(id=new_id(), name="belgesprek", minutes=20, position=1)
    with house.desk.store.writing() as session:
        agenda_plan.add_service(session, made)
    return made


def test_her_talk_is_moved_and_it_is_said_that_she_works_here_no_more(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14)
    grid = seen(page, qtbot)
    with house.desk.store.writing() as session:
        practitioners.change(session, replace(house.els, active=False))
    said = toasts(page.workbench)
    grid.setFocus()
    assert grid.choose(one.id)
    qtbot.keyPress(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyRelease(grid, Qt.Key.Key_Control)
    rest(qtbot, page.workbench)
    assert local(now_of(house), house) == "14:15"
    assert said[-1].text.endswith("De therapeut werkt hier niet meer.")


def test_what_is_dragged_is_cancelled_elsewhere_and_the_drop_says_so(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    one = kept(house, 14)
    grid = seen(page, qtbot)
    said = toasts(page.workbench)
    qtbot.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 0, 14 * 60 + 5))
    qtbot.mouseMove(grid.viewport(), at(grid, 0, 16 * 60 + 5))
    page.workbench.announcer.announce(cancel(house.desk, one.id, 1, CancelledBy.PATIENT).changes)
    rest(qtbot, page.workbench)
    qtbot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 0, 16 * 60 + 5))
    rest(qtbot, page.workbench)
    assert [toast.text for toast in said] == ["YARA is intussen gewijzigd of afgezegd. Er is niets verzet."]
    assert (local(now_of(house), house), now_of(house).state) == ("14:00", AppointmentState.CANCELLED)


def test_what_is_only_pointed_at_or_has_been_put_down_is_not_told_as_lost(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    kept(house, 14)
    grid = seen(page, qtbot)
    said = toasts(page.workbench)
    qtbot.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 0, 14 * 60 + 5))
    qtbot.mouseMove(grid.viewport(), at(grid, 0, 16 * 60 + 5))
    qtbot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 0, 16 * 60 + 5))
    rest(qtbot, page.workbench)
    assert [toast.text for toast in said] == ["YARA staat nu morgen 16:00 – 16:45."]


def test_a_kind_of_talk_goes_out_of_use_while_it_is_being_booked(
    page: AgendaPage, house: AgendaHouse, call: HealthcareService, qtbot: QtBot, make_desk: MakeDesk
) -> None:
    page.side.bring(page.booking)
    page.booking.start(
        BookingStart(
            starts_at=house.wish(14).starts_at,
            therapist_id=house.els.id,
            room_id=house.ground_floor.id,
            service_id=call.id,
        ),
        Whom(house.yara, "Yara, 16"),
    )
    rest(qtbot, page.workbench)
    told = "Dit soort gesprek is niet meer in gebruik."
    assert not any(told in words for words in words_on(page.booking))
    done = change_kind(make_desk(Role.COORDINATOR), replace(call, active=False))
    page.workbench.announcer.announce(done.changes)
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: any(told in words for words in words_on(page.booking)))


def test_a_second_kind_that_is_held_goes_out_of_use_and_it_is_said(
    page: AgendaPage, house: AgendaHouse, call: HealthcareService, qtbot: QtBot, make_desk: MakeDesk
) -> None:
    mia = make_desk(Role.COORDINATOR)
    change_kind(mia, replace(house.talk, therapist_ids=(house.els.id,)))
    change_kind(mia, replace(call, therapist_ids=(house.jan.id,)))
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    page.moment._kind._others.add(call.id)
    rest(qtbot, page.workbench)
    cards = page.moment.found.cards
    card = next(one for one in cards if one.moment.service_id == call.id)
    page.moment.found.pick(card)
    page.moment.hold()
    rest(qtbot, page.workbench)
    assert len(held_now(house.desk)) == 1
    said = toasts(page.workbench)
    done = change_kind(mia, replace(call, therapist_ids=(house.jan.id,), active=False, version=2))
    page.workbench.announcer.announce(done.changes)
    rest(qtbot, page.workbench)
    rest(qtbot, page.workbench)
    told = "Niet meer in gebruik, en er wordt hier niet meer naar gezocht: belgesprek."
    assert [toast.text for toast in said] == [told]
    assert {one.moment.service_id for one in page.moment.found.cards} == {house.talk.id}
