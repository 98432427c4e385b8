"""A group at the desk: booked without a name, people chosen at the talk itself, each followed on her own."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.keep_group import group_of, join
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.show_agenda import show, talks_of
from healthdesk.db import agenda_plan
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.group import Attendance
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.patient import AccessNeed
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.agenda.guest_row import GuestRow
from healthdesk.ui.parts.buttons import LinkButton
from healthdesk.ui.parts.person_picker import Whom
from tests.agenda_house import AgendaHouse
from tests.ui.accessibility import nameless
from tests.ui.agenda.at_the_desk import at, kept, rest, seen, toasts
from tests.ui.hands import the, words_on

GROUP = HealthcareService(id=new_id(), name="rouwgroep", minutes=90, places=2, position=1)


def add_group(house: AgendaHouse) -> None:
    with house.desk.store.writing() as session:
        agenda_plan.add_service(session, GROUP)


def test_a_group_is_booked_people_join_and_each_is_followed(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    add_group(house)
    house.on_the_day()
    grid = seen(page, qtbot)
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 0, 15 * 60))
    rest(qtbot, page.workbench)
    what = the(QComboBox, "Wat", page.booking)
    what.setCurrentIndex(1)
    what.activated.emit(1)
    rest(qtbot, page.workbench)
    assert page.booking.picker.isHidden()
    assert "Wie meedoet, kies je bij de afspraak zelf." in words_on(page.booking)
    page.booking.keep()
    rest(qtbot, page.workbench)
    assert [block.title for block in page.grid.columns[0].blocks] == ["rouwgroep 0/2"]
    said = toasts(page.workbench)
    group = page.talk.group
    for whom in (Whom(house.yara, "YARA"), Whom(house.sam, "SAM")):
        group.picker.picked.emit(whom)
        rest(qtbot, page.workbench)
        page.refresh(())
        page.talk.open_talk(page.talk.line.appointment.id)  # type: ignore[union-attr]
        rest(qtbot, page.workbench)
    assert group.picker.isHidden(), "both places are taken"
    assert said[-1].text == "SAM doet mee."
    assert "volzet" in words_on(group)
    row = next(one for one in group.findChildren(GuestRow) if one.guest.person == "YARA")
    row.how.choose(Attendance.CAME.value)
    row.how.activated.emit(row.how.currentIndex())
    rest(qtbot, page.workbench)
    assert talks_of(house.desk, house.yara)[0].appointment.state is AppointmentState.DONE
    assert nameless(page.talk) == []
    assert not [
        link for link in page.talk.findChildren(LinkButton) if link.isVisible() and not link.isEnabled()
    ]
    assert "rouwgroep 2/2" in words_on(page.talk)
    assert page.talk.first_focus().isVisible()
    page.workbench.toasts.take_back(said[-1])
    rest(qtbot, page.workbench)
    assert talks_of(house.desk, house.yara)[0].appointment.state is AppointmentState.BOOKED
    assert not page.talk.grab().isNull()


def test_another_desk_that_was_first_is_told_and_shown(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    add_group(house)
    one = kept(house, 14, patient_id=None, service_id=GROUP.id)
    page.show_link(Link("appointment", one.id))
    rest(qtbot, page.workbench)
    join(house.desk, one.id, house.yara)
    page.talk.group.picker.picked.emit(Whom(house.yara, "YARA"))
    rest(qtbot, page.workbench)
    assert any("zit al in de groep" in words for words in words_on(page.talk))
    assert [row.guest.person for row in page.talk.group.findChildren(GuestRow)] == ["YARA"]
    out = the(QToolButton, "Haal YARA uit de groep", page.talk)
    qtbot.mouseClick(out, Qt.MouseButton.LeftButton)
    rest(qtbot, page.workbench)
    assert group_of(house.desk, one.id).guests == ()


def test_the_search_offers_a_place_in_the_group(page: AgendaPage, house: AgendaHouse, qtbot: QtBot) -> None:
    add_group(house)
    one = kept(house, 14, patient_id=None, service_id=GROUP.id, minutes=90)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    kind = the(QComboBox, "Soort gesprek", page.moment)
    kind.setCurrentIndex(1)
    kind.activated.emit(1)
    rest(qtbot, page.workbench)
    (card,) = page.moment.found.cards
    assert card.moment.appointment_id == one.id
    assert "nog 2 plaatsen vrij" in card.words.why
    assert not page.moment.holding.isHidden()
    page.moment.wish_for("gelijkvloers")
    page.moment.wish_for("niet op donderdag")
    rest(qtbot, page.workbench)
    assert page.moment.found.cards == [], "a wish counts for a group as well"
    assert page.moment.wishes.isVisibleTo(page.moment)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    kind.setCurrentIndex(1)
    kind.activated.emit(1)
    rest(qtbot, page.workbench)
    (card,) = page.moment.found.cards
    page.moment.found.book(card)
    rest(qtbot, page.workbench)
    day = house.desk.clock.today()
    assert [line.joined for line in show(house.desk, day, page._day).lines] == [1]
    assert talks_of(house.desk, house.yara)[0].appointment.id == one.id


def test_who_is_let_in_at_the_group_is_told_of_what_does_not_suit(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    add_group(house)
    nour = replace(blank(house.desk), used_name="Nour", access_needs=frozenset({AccessNeed.STEP_FREE}))
    who = register(house.desk, nour).result.id
    room = house.upstairs.id
    one = kept(house, 14, patient_id=None, service_id=GROUP.id, minutes=90, room_id=room)
    page.show_link(Link("appointment", one.id))
    rest(qtbot, page.workbench)
    said = toasts(page.workbench)
    page.talk.group.picker.picked.emit(Whom(who, "Nour"))
    rest(qtbot, page.workbench)
    assert said[-1].text == "Nour doet mee. Let op: trap."


def test_a_place_is_taken_back_given_once_more_and_refused_once_another_desk_gave_it(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    add_group(house)
    one = kept(house, 14, patient_id=None, service_id=GROUP.id, minutes=90)
    page.show_link(Link("appointment", one.id))
    rest(qtbot, page.workbench)
    said, shown = toasts(page.workbench), page.workbench.toasts
    page.talk.group.picker.picked.emit(Whom(house.yara, "YARA"))
    rest(qtbot, page.workbench)
    for turn, there in ((shown.take_back_latest, 0), (shown.do_again_latest, 1), (shown.take_back_latest, 0)):
        assert turn()
        rest(qtbot, page.workbench)
        assert group_of(house.desk, one.id).line.joined == there
    for name in ("Lou", "Mo"):
        join(house.desk, one.id, register(house.desk, replace(blank(house.desk), used_name=name)).result.id)
    assert shown.do_again_latest()
    rest(qtbot, page.workbench)
    assert said[-1].text == "Alle 2 plaatsen zijn bezet."
    assert talks_of(house.desk, house.yara) == ()


def test_a_list_that_stands_open_in_a_group_stays_open(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    add_group(house)
    house.on_the_day()
    talk = kept(house, 15, patient_id=None, service_id=GROUP.id)
    join(house.desk, talk.id, house.yara)
    page.show_link(Link("appointment", talk.id))
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.talk.group.findChildren(QComboBox)))
    how = next(one for one in page.talk.group.findChildren(QComboBox) if one.isVisible())
    how.showPopup()
    page.talk.open_talk(talk.id)
    rest(qtbot, page.workbench)
    assert how.view().isVisible()
    how.hidePopup()
