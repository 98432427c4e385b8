"""Holding a moment: from the search and from the grid, by keys and by mouse; seen, booked and let go."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import keep_waiting_list
from healthdesk.actions.hold_moment import HELD_FOR, held_now, hold
from healthdesk.actions.keep_waiting_list import WaitingWish, waits_for
from healthdesk.actions.show_agenda import talks_of
from healthdesk.clock import FixedClock
from healthdesk.records.change import Change
from healthdesk.records.hold import HoldWish
from healthdesk.records.link import Link
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.waiting import ListState
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.booking_start import BookingStart
from healthdesk.ui.parts.person_picker import Whom
from tests.agenda_house import AgendaHouse
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.agenda.at_the_desk import at, rest, seen
from tests.ui.hands import the, words_on


def test_a_proposed_moment_is_held_by_key_stays_picked_and_is_booked(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    second = page.moment.found.cards[1]
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_H)
    rest(qtbot, page.workbench)
    page.refresh((Change("hold"),))
    rest(qtbot, page.workbench)
    (held,) = held_now(house.desk)
    assert held.starts_at == second.moment.starts_at
    assert page.moment.found.moment == second.moment
    assert any(words.startswith("Vast tot 14:50: vandaag 14:45") for words in words_on(page.held))
    assert nameless(page.held) == []
    button = page.moment.holding
    assert (button.text(), button.isEnabled()) == ("Vast tot 14:50", False)
    jan = next(one for one in page.grid.columns if one.title == "Jan Wouters")
    assert [one.title for one in jan.held] == ["vastgehouden"]
    assert page.grid._proposal is None, "it shows as held, and no more as a proposal"
    page.moment.found.pick(page.moment.found.cards[0])
    rest(qtbot, page.workbench)
    assert (button.text(), button.isEnabled()) == ("Houd vast", True)
    page.moment.found.pick(page.moment.found.cards[1])
    page.moment._on_book()
    rest(qtbot, page.workbench)
    assert held_now(house.desk) == ()
    assert talks_of(house.desk, house.yara)[0].therapist == "Jan Wouters"


def test_free_time_in_the_grid_is_held_by_key_booked_from_the_line_above_or_let_go(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    grid = seen(page, qtbot)
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 0, 15 * 60))
    qtbot.keyClick(grid, Qt.Key.Key_H)
    rest(qtbot, page.workbench)
    seen(page, qtbot)
    assert [(one.title, one.starts) for one in grid.columns[0].held] == [("vastgehouden", 15 * 60)]
    qtbot.mouseClick(the(QPushButton, "Boek wat je vasthoudt", page.held), Qt.MouseButton.LeftButton)
    rest(qtbot, page.workbench)
    assert (page.booking.fields.time.text(), page.booking.fields.minutes.value()) == ("15:00", 45)
    qtbot.mouseClick(the(QPushButton, "Laat los wat je vasthoudt", page.held), Qt.MouseButton.LeftButton)
    rest(qtbot, page.workbench)
    assert held_now(house.desk) == ()
    qtbot.mouseClick(the(QPushButton, "Houd vast", page.booking), Qt.MouseButton.LeftButton)
    rest(qtbot, page.workbench)
    assert len(held_now(house.desk)) == 1


def test_what_another_desk_holds_is_named_cannot_be_let_go_here_and_ends_by_itself(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot, make_desk: MakeDesk, clock: FixedClock
) -> None:
    other = make_desk(Role.COORDINATOR)
    start = house.wish(15).starts_at
    held = HoldWish(
        therapist_id=house.els.id, room_id=None, starts_at=start, ends_at=start + timedelta(minutes=45)
    )
    hold(other, held)
    seen(page, qtbot)
    assert words_on(page.held) == ["Mia Wouters houdt vast tot 14:50: morgen 15:00 – 15:45 · Els\u00a0Maes"]
    page.booking.start(BookingStart(starts_at=start, therapist_id=house.els.id))
    page.side.bring(page.booking)
    rest(qtbot, page.workbench)
    assert "Iemand anders houdt dit moment even vast." in " ".join(words_on(page.booking))
    page.booking.keep()
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert "Mia Wouters houdt dit moment vast tot 14:50." in words_on(page.booking)
    clock.advance(HELD_FOR)
    page._on_minute()
    rest(qtbot, page.workbench)
    assert page.held.isHidden()
    assert page.grid.columns[0].held == ()


def test_booking_by_hand_for_who_waits_ends_the_waiting_and_undoing_brings_it_back(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot, make_desk: MakeDesk
) -> None:
    coordinator = make_desk(Role.COORDINATOR)
    policy = keep_waiting_list.policy_of(coordinator)
    if policy.state is not ListState.OPEN:
        keep_waiting_list.set_policy(coordinator, replace(policy, state=ListState.OPEN))
    wish = WaitingWish(patient_id=house.yara, service_id=house.talk.id, wish=MomentWish(minutes=45))
    keep_waiting_list.put_on(house.desk, wish)
    page._book(BookingStart(starts_at=house.wish(15).starts_at, therapist_id=house.els.id))
    rest(qtbot, page.workbench)
    page.booking.picker.picked.emit(Whom(house.yara, "YARA"))
    rest(qtbot, page.workbench)
    assert page.booking._waits.isVisible()
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert waits_for(house.desk, house.yara) == ()
    assert page.workbench.toasts.take_back_latest()
    rest(qtbot, page.workbench)
    assert len(waits_for(house.desk, house.yara)) == 1


def test_a_new_talk_begins_after_what_one_holds_oneself(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    grid = seen(page, qtbot)
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 0, 15 * 60))
    before = grid.free_from_here().starts_at
    qtbot.keyClick(grid, Qt.Key.Key_H)
    rest(qtbot, page.workbench)
    page.refresh((Change("hold"),))
    rest(qtbot, page.workbench)
    (held,) = held_now(house.desk)
    assert before == held.starts_at
    assert page.grid.free_from_here().starts_at == held.ends_at
