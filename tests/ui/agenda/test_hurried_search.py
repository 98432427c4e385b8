"""Somebody in a hurry at the search: while one answer is on its way, the next key books nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.change_plan import change_kind
from healthdesk.actions.show_agenda import talks_of
from healthdesk.db import agenda_plan
from healthdesk.records.appointment import BookingWish, Mode
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.parts.buttons import PrimaryButton
from healthdesk.ui.parts.folding_box import FoldingBox
from tests.agenda_house import AgendaHouse
from tests.stores import MakeDesk
from tests.ui.agenda.at_the_desk import rest, toasts
from tests.ui.busy import busy
from tests.ui.hands import the, words_on


def _look(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)


@pytest.mark.parametrize("second", [0, 2])
def test_enter_on_two_cards_before_the_answer_books_the_first_alone(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot, second: int
) -> None:
    _look(page, house, qtbot)
    said = toasts(page.workbench)
    cards = page.moment.found.cards
    wanted = cards[0].moment.starts_at
    with busy(qtbot, page.workbench):
        cards[0].booked.emit(cards[0])
        cards[second].booked.emit(cards[second])
    rest(qtbot, page.workbench)
    assert [line.appointment.starts_at for line in talks_of(house.desk, house.yara)] == [wanted]
    assert [toast.text.startswith("Geboekt") for toast in said] == [True]


def test_another_way_is_not_booked_on_the_moments_of_the_old_one(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    with house.desk.store.writing() as session:
        now = agenda_plan.services(session)[0]
        agenda_plan.change_service(session, replace(now, modes=(Mode.ON_SITE, Mode.PHONE)))
    _look(page, house, qtbot)
    way = the(FoldingBox, "Hoe", page.moment)
    with busy(qtbot, page.workbench):
        way.choose(Mode.PHONE.value)
        way.activated.emit(way.currentIndex())
        button = next(one for one in page.moment.findChildren(PrimaryButton) if one.text().startswith("Boek"))
        assert not button.isEnabled()
        page.moment.found.cards[0].booked.emit(page.moment.found.cards[0])
    rest(qtbot, page.workbench)
    assert talks_of(house.desk, house.yara) == ()
    assert button.isEnabled()
    page.moment.found.cards[0].booked.emit(page.moment.found.cards[0])
    rest(qtbot, page.workbench)
    kept = talks_of(house.desk, house.yara)[0].appointment
    assert (kept.mode, kept.room_id) == (Mode.PHONE, None)


def test_the_last_kind_of_talk_goes_out_of_use_while_the_search_stands_open(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot, make_desk: MakeDesk
) -> None:
    _look(page, house, qtbot)
    done = change_kind(make_desk(Role.COORDINATOR), replace(house.talk, active=False))
    with busy(qtbot, page.workbench):
        page.workbench.announcer.announce(done.changes)
    rest(qtbot, page.workbench)
    assert page.moment.found.cards == []
    assert "Er is nog geen soort gesprek. Zet er een klaar in Beheer." in words_on(page.moment)


def test_what_another_desk_takes_is_said_and_enter_books_no_other_moment(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    _look(page, house, qtbot)
    found = page.moment.found
    picked = found.cards[0]
    picked.setFocus()
    moment = picked.moment
    wish = BookingWish(
        patient_id=house.sam,
        service_id=house.talk.id,
        therapist_id=moment.therapist_id,
        room_id=moment.room_id,
        starts_at=moment.starts_at,
        minutes=60,
        mode=Mode.ON_SITE,
    )
    done = book(house.desk, wish)
    with busy(qtbot, page.workbench):
        page.workbench.announcer.announce(done.changes)
    rest(qtbot, page.workbench)
    assert found.cards
    assert found.moment is None
    assert "Wat gekozen stond, is net weg. Kies een ander moment." in words_on(found)
    button = next(one for one in page.moment.findChildren(PrimaryButton) if one.text().startswith("Boek"))
    assert not button.isEnabled()
    with busy(qtbot, page.workbench):  # another change at another desk chooses for nobody either
        page.workbench.announcer.announce(done.changes)
    rest(qtbot, page.workbench)
    assert found.moment is None
    qtbot.keyClick(found, Qt.Key.Key_Return)
    rest(qtbot, page.workbench)
    assert talks_of(house.desk, house.yara) == ()
    qtbot.keyClick(found, Qt.Key.Key_Down)
    assert found.moment == found.cards[0].moment
    assert "Wat gekozen stond, is net weg. Kies een ander moment." not in words_on(found)
    assert button.isEnabled()
