"""Looking for whatever comes first of several kinds of talk, and booking it as what it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.change_plan import change_kind
from healthdesk.actions.find_places import find_places
from healthdesk.actions.hold_moment import held_now
from healthdesk.actions.keep_group import join
from healthdesk.actions.keep_waiting_list import WaitingWish, put_on, waits_for
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.show_agenda import talks_of
from healthdesk.db import agenda_plan
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Mode
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.moment import Moment, MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.other_kinds import OtherKinds
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.person_picker import Whom
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from tests.actions.test_group_series import weeks
from tests.agenda_house import AgendaHouse
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.agenda.at_the_desk import kept, rest
from tests.ui.hands import the, words_on

PRAATGROEP = HealthcareService(id=new_id(), name="praatgroep", minutes=90, places=6, position=2)
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def call(house: AgendaHouse) -> HealthcareService:
    """A short call that only Jan makes, and a group."""
    call = HealthcareService(
        id=new_id(),
        name="belgesprek",
        minutes=20,
        modes=(Mode.PHONE,),
        therapist_ids=(house.jan.id,),
        position=1,
    )
    with house.desk.store.writing() as session:
        agenda_plan.add_service(session, call)
        agenda_plan.add_service(session, PRAATGROEP)
    return call


def _look(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)


def _add(page: AgendaPage, qtbot: QtBot, name: str) -> None:
    the(LinkButton, "+ of een ander soort gesprek…", page.moment).click()
    (menu,) = [one for others in page.moment.findChildren(OtherKinds) for one in others.findChildren(QMenu)]
    next(action for action in menu.actions() if action.text() == name).trigger()
    menu.close()
    rest(qtbot, page.workbench)


def test_what_comes_first_of_either_is_offered_and_booked_as_what_it_is(
    page: AgendaPage, house: AgendaHouse, call: HealthcareService, qtbot: QtBot
) -> None:
    book(house.desk, house.wish(13, 30, patient_id=house.sam, therapist_id=house.jan.id))
    _look(page, house, qtbot)
    assert {card.moment.service_id for card in page.moment.found.cards} == {house.talk.id}
    _add(page, qtbot, "belgesprek")
    kinds = [card.moment.service_id for card in page.moment.found.cards]
    assert set(kinds) == {house.talk.id, call.id}
    assert nameless(page.moment) == []
    of_call = next(card for card in page.moment.found.cards if card.moment.service_id == call.id)
    assert of_call.moment.therapist_id == house.jan.id
    assert of_call.words.who.startswith("belgesprek")
    assert of_call.moment.starts_at == house.wish(13).starts_at, "too short before her next for a talk"
    of_call.booked.emit(of_call)
    rest(qtbot, page.workbench)
    kept = talks_of(house.desk, house.yara)[0].appointment
    assert (kept.service_id, kept.mode, kept.room_id) == (call.id, Mode.PHONE, None)
    assert (kept.ends_at - kept.starts_at).total_seconds() == 20 * 60


def test_who_waited_for_the_other_kind_is_off_the_list_by_it(
    page: AgendaPage, house: AgendaHouse, call: HealthcareService, qtbot: QtBot
) -> None:
    book(house.desk, house.wish(13, 30, patient_id=house.sam, therapist_id=house.jan.id))
    mine = MomentWish(minutes=20, service_id=call.id, mode=Mode.PHONE)
    put_on(house.desk, WaitingWish(patient_id=house.yara, service_id=call.id, wish=mine))
    _look(page, house, qtbot)
    kinds = the(FoldingBox, "Soort gesprek", page.moment)
    kinds.choose(house.talk.id)
    kinds.activated.emit(kinds.currentIndex())
    rest(qtbot, page.workbench)
    _add(page, qtbot, "belgesprek")
    of_call = next(card for card in page.moment.found.cards if card.moment.service_id == call.id)
    of_call.booked.emit(of_call)
    rest(qtbot, page.workbench)
    assert talks_of(house.desk, house.yara)[0].appointment.service_id == call.id
    assert waits_for(house.desk, house.yara) == ()


def test_a_kind_that_is_taken_away_again_is_not_looked_for_and_somebody_else_begins_without(
    page: AgendaPage, house: AgendaHouse, call: HealthcareService, qtbot: QtBot
) -> None:
    book(house.desk, house.wish(13, 30, patient_id=house.sam, therapist_id=house.jan.id))
    _look(page, house, qtbot)
    _add(page, qtbot, "belgesprek")
    chip = the(QPushButton, "of belgesprek: zoek hier niet meer naar", page.moment)
    assert chip.text() == "of belgesprek"
    chip.click()
    rest(qtbot, page.workbench)
    assert {card.moment.service_id for card in page.moment.found.cards} == {house.talk.id}
    _add(page, qtbot, "belgesprek")
    page.show_link(Link("moment", house.sam))
    rest(qtbot, page.workbench)
    assert call.id not in {card.moment.service_id for card in page.moment.found.cards}


def test_who_gives_a_kind_is_as_another_desk_has_just_set_it(
    page: AgendaPage, house: AgendaHouse, call: HealthcareService, qtbot: QtBot, make_desk: MakeDesk
) -> None:
    """While the search stands open Mia gives all talks to Jan, and the call to Els."""
    book(house.desk, house.wish(13, 30, patient_id=house.sam, therapist_id=house.jan.id))
    _look(page, house, qtbot)
    _add(page, qtbot, "belgesprek")
    mia = make_desk(Role.COORDINATOR)
    changes = [
        *change_kind(mia, replace(house.talk, therapist_ids=(house.jan.id,))).changes,
        *change_kind(mia, replace(call, therapist_ids=(house.els.id,))).changes,
    ]
    page.workbench.announcer.announce(tuple(changes))
    rest(qtbot, page.workbench)
    rest(qtbot, page.workbench)
    found = {(card.moment.service_id, card.moment.therapist_id) for card in page.moment.found.cards}
    assert found == {(house.talk.id, house.jan.id), (call.id, house.els.id)}


def test_a_series_of_either_kind_is_offered_planned_and_booked_as_what_it_is(
    page: AgendaPage, house: AgendaHouse, call: HealthcareService, qtbot: QtBot
) -> None:
    """Jan has somebody at half past one next week: before it only the short call holds each week."""
    busy = house.wish(13, 30, patient_id=house.sam, therapist_id=house.jan.id)
    book(house.desk, replace(busy, starts_at=busy.starts_at + timedelta(weeks=1)))
    _look(page, house, qtbot)
    page.moment.look_for_series()
    _add(page, qtbot, "belgesprek")
    cards = page.moment.found.cards
    assert {card.moment.service_id for card in cards} == {house.talk.id, call.id}
    of_call = next(card for card in cards if card.moment.service_id == call.id and _is_thursday(card.moment))
    assert of_call.words.who.startswith("belgesprek · Jan Wouters")
    of_call.booked.emit(of_call)
    (dialog,) = shown_dialogs(page)
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: the(QPushButton, "Boek 10 afspraken", dialog).isEnabled())
    the(QPushButton, "Boek 10 afspraken", dialog).click()
    rest(qtbot, page.workbench)
    kept = [line.appointment for line in talks_of(house.desk, house.yara)]
    told = {(one.service_id, one.mode, one.therapist_id, one.room_id) for one in kept}
    assert told == {(call.id, Mode.PHONE, house.jan.id, None)}
    assert (len(kept), kept[0].ends_at - kept[0].starts_at) == (10, timedelta(minutes=20))


def _is_thursday(moment: Moment) -> bool:
    return moment.starts_at.weekday() == 3


def test_what_was_held_is_booked_as_what_it_is(
    page: AgendaPage, house: AgendaHouse, call: HealthcareService, qtbot: QtBot
) -> None:
    _look(page, house, qtbot)
    kinds = the(FoldingBox, "Soort gesprek", page.moment)
    kinds.choose(call.id)
    kinds.activated.emit(kinds.currentIndex())
    rest(qtbot, page.workbench)
    page.moment.hold()
    rest(qtbot, page.workbench)
    page.step_back()
    rest(qtbot, page.workbench)
    the(QPushButton, "Boek wat je vasthoudt", page.held).click()
    rest(qtbot, page.workbench)
    page.booking.picker.picked.emit(Whom(house.yara, "YARA"))
    rest(qtbot, page.workbench)
    page.booking.keep()
    rest(qtbot, page.workbench)
    (line,) = talks_of(house.desk, house.yara)
    one = line.appointment
    assert (line.service, one.mode, one.room_id) == ("belgesprek", Mode.PHONE, None)


def test_a_place_in_a_group_stands_among_talks_and_is_booked_as_what_it_is(
    page: AgendaPage, house: AgendaHouse, call: HealthcareService, qtbot: QtBot
) -> None:
    """She waits for the group; whichever is sooner would do."""
    group = kept(house, 14, patient_id=None, service_id=PRAATGROEP.id, minutes=90)
    mine = MomentWish(minutes=90, service_id=PRAATGROEP.id)
    put_on(house.desk, WaitingWish(patient_id=house.yara, service_id=PRAATGROEP.id, wish=mine))
    _look(page, house, qtbot)
    kinds = the(FoldingBox, "Soort gesprek", page.moment)
    kinds.choose(house.talk.id)
    kinds.activated.emit(kinds.currentIndex())
    rest(qtbot, page.workbench)
    _add(page, qtbot, "praatgroep")
    cards = page.moment.found.cards
    starts = [card.moment.starts_at for card in cards]
    assert starts == sorted(starts)
    of_group = next(card for card in cards if card.moment.service_id == PRAATGROEP.id)
    assert of_group.moment.appointment_id == group.id
    assert of_group.words.who.startswith("praatgroep · Els Maes")
    assert "nog 6 plaatsen vrij" in of_group.words.why
    assert nameless(page.moment) == []
    page.moment.found.pick(of_group)
    assert "Herhaal dit als reeks…" not in words_on(page.moment)
    of_group.booked.emit(of_group)
    rest(qtbot, page.workbench)
    assert talks_of(house.desk, house.yara)[0].appointment.id == group.id
    assert waits_for(house.desk, house.yara) == ()


def test_a_group_that_comes_back_stands_among_series_and_is_booked_whole(
    page: AgendaPage, house: AgendaHouse, call: HealthcareService, qtbot: QtBot
) -> None:
    talks = weeks(house, 3, 16, PRAATGROEP.id)
    _look(page, house, qtbot)
    page.moment.look_for_series()
    _add(page, qtbot, "praatgroep")
    cards = page.moment.found.cards
    assert {card.moment.service_id for card in cards} == {house.talk.id, PRAATGROEP.id}
    of_group = next(card for card in cards if card.moment.service_id == PRAATGROEP.id)
    assert "3 keer, tot" in of_group.words.why
    page.moment.found.pick(of_group)
    assert the(QPushButton, "Boek morgen 16:00", page.moment).isEnabled()
    of_group.booked.emit(of_group)
    rest(qtbot, page.workbench)
    assert {line.appointment.id for line in talks_of(house.desk, house.yara)} == {one.id for one in talks}


def test_without_one_wish_a_group_is_sooner(
    page: AgendaPage, house: AgendaHouse, call: HealthcareService, qtbot: QtBot
) -> None:
    kept(house, 14, patient_id=None, service_id=PRAATGROEP.id, minutes=90)
    _look(page, house, qtbot)
    kinds = the(FoldingBox, "Soort gesprek", page.moment)
    kinds.choose(PRAATGROEP.id)
    kinds.activated.emit(kinds.currentIndex())
    page.moment.wish_for("niet op donderdag")
    rest(qtbot, page.workbench)
    assert page.moment.found.cards == []
    page.moment.unfold_why()
    rest(qtbot, page.workbench)
    offers = [one for one in page.moment.findChildren(LinkButton) if one.text().startswith("Zonder")]
    (said,) = [one.text() for one in offers]
    assert said.startswith("Zonder “niet donderdag”: morgen 14:00")
    assert said.endswith("Els Maes · kamer 1")


def test_a_place_is_held_from_the_search_shown_elsewhere_and_given_at_the_group(
    page: AgendaPage, house: AgendaHouse, call: HealthcareService, qtbot: QtBot, make_desk: MakeDesk
) -> None:
    """One place is left: while Yara asks her mother, nobody else gets it."""
    with house.desk.store.writing() as session:
        agenda_plan.change_service(session, replace(PRAATGROEP, places=2))
    group = kept(house, 14, patient_id=None, service_id=PRAATGROEP.id, minutes=90)
    join(house.desk, group.id, house.sam)
    _look(page, house, qtbot)
    kinds = the(FoldingBox, "Soort gesprek", page.moment)
    kinds.choose(PRAATGROEP.id)
    kinds.activated.emit(kinds.currentIndex())
    rest(qtbot, page.workbench)
    assert not page.moment.holding.isHidden()
    page.moment.hold()
    rest(qtbot, page.workbench)
    piet = make_desk(Role.RECEPTION, name="Piet Aerts")
    mo = register(house.desk, replace(blank(house.desk), used_name="Mo")).result.id
    with pytest.raises(NotAllowed, match=r"group\.held"):
        join(piet, group.id, mo)
    assert find_places(piet, PRAATGROEP.id, mo).moments == ()
    assert "een plaats in de groep" in " ".join(words_on(page.held))
    page.step_back()
    rest(qtbot, page.workbench)
    the(QPushButton, "Boek wat je vasthoudt", page.held).click()
    rest(qtbot, page.workbench)
    page.talk.group.picker.picked.emit(Whom(house.yara, "YARA"))
    rest(qtbot, page.workbench)
    assert talks_of(house.desk, house.yara)[0].appointment.id == group.id
    assert held_now(house.desk) == ()
