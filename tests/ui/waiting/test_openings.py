"""A place in a group that nobody has, given at the desk to who waits for it, by the panel at the side."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.give_freed_slot import freed_slots_of
from healthdesk.actions.keep_group import group_of, join
from healthdesk.actions.keep_waiting_list import WaitingWish, put_on, show_waiting
from healthdesk.actions.register_patient import blank, register
from healthdesk.errors import NotAllowed
from healthdesk.records.link import Link
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.ui.parts.buttons import NameLink
from healthdesk.ui.parts.person_picker import Whom
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.today.task_row import TaskRow
from healthdesk.ui.today.today_page import TodayPage
from tests.actions.test_group import GROUP, group, lou, put, with_group
from tests.actions.test_group_series import dates_of, weeks
from tests.agenda_house import AgendaHouse
from tests.stores import MakeDesk
from tests.ui.agenda.at_the_desk import rest, toasts
from tests.ui.hands import show, words_on
from tests.ui.waiting.at_the_desk import agenda, click, there, who_waits


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    return with_group(make_desk(Role.COORDINATOR))


def _waits(house: AgendaHouse, name: str) -> None:
    who = register(house.desk, replace(blank(house.desk), used_name=name, age=17)).result.id
    put_on(house.desk, WaitingWish(patient_id=who, service_id=GROUP.id, wish=MomentWish(minutes=90)))


def test_held_given_taken_back_and_given_once_more(
    qtbot: QtBot, house: AgendaHouse, bench: Workbench, make_desk: MakeDesk
) -> None:
    one, piet = group(house), make_desk(Role.RECEPTION, name="Piet Aerts")
    put(house, one, house.yara)
    _waits(house, "Bo")
    _waits(house, "Cem")
    page = agenda(qtbot, bench)
    (link,) = page.freed.findChildren(NameLink)
    assert link.text() == "morgen 14:00 – 15:30 · rouwgroep · 2 passen"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    rest(qtbot, bench)
    told = words_on(page.slot)
    assert "rouwgroep · Els Maes · kamer 1 · nog 1 plaats vrij" in told
    assert page.grid._proposal is not None
    said = toasts(bench)
    click(qtbot, "Houd vast", page.slot)
    rest(qtbot, bench)
    there(qtbot, "Vast tot 14:50", page.slot, QPushButton)
    with pytest.raises(NotAllowed, match=r"group\.held"):
        join(piet, one.id, lou(house).id)
    (held,) = words_on(page.held)
    assert held.startswith("Vast tot 14:50: morgen 14:00 – 15:30")
    assert held.endswith("een plaats in de groep")
    page.step_back()
    click(qtbot, "Boek wat je vasthoudt", page.held)
    rest(qtbot, bench)
    assert page.side.shown is page.slot, "the place is given here; no talk of her own is booked over it"
    click(qtbot, "Geef de plaats aan Bo", page.slot)
    rest(qtbot, bench)
    assert said[-1].text == "Geboekt: Bo, morgen 14:00. Van de wachtlijst gehaald."
    assert (who_waits(house), group_of(piet, one.id).line.joined) == (["Cem"], 2)
    assert not page.held.isVisible()
    assert bench.toasts.take_back_latest()
    rest(qtbot, bench)
    assert who_waits(house) == ["Bo", "Cem"]
    assert bench.toasts.do_again_latest()
    rest(qtbot, bench)
    assert (who_waits(house), group_of(piet, one.id).line.joined) == (["Cem"], 2)


def test_a_double_click_gives_it_once(qtbot: QtBot, house: AgendaHouse, bench: Workbench) -> None:
    talks = weeks(house)
    _waits(house, "Bo")
    page = agenda(qtbot, bench)
    said = toasts(bench)
    page.show_link(Link("freed_slot", freed_slots_of(house.desk)[0].slot.id))
    rest(qtbot, bench)
    assert "morgen · 14:00 – 15:30 · op alle 4 data, tot do 17 dec 2026" in words_on(page.slot)
    who = page.slot._cards[0].candidate.line.waiting.patient_id
    give = there(qtbot, "Geef de plaats aan Bo", page.slot, QPushButton)
    for _time in range(2):
        qtbot.mouseClick(give, Qt.MouseButton.LeftButton)
    rest(qtbot, bench)
    assert [one.text for one in said] == ["Geboekt: Bo, morgen 14:00. Van de wachtlijst gehaald."]
    assert len(dates_of(house, who)) == len(talks)


def test_it_is_held_for_who_has_the_last_place_on_one_of_its_dates(
    qtbot: QtBot, house: AgendaHouse, bench: Workbench
) -> None:
    talks = weeks(house)
    _waits(house, "Bo")
    (bo,) = (line.waiting.patient_id for line in show_waiting(house.desk).lines)
    for who in (house.yara, bo):
        join(house.desk, talks[1].id, who)
    page = agenda(qtbot, bench)
    page.show_link(Link("freed_slot", freed_slots_of(house.desk)[0].slot.id))
    rest(qtbot, bench)
    click(qtbot, "Houd vast", page.slot)
    rest(qtbot, bench)
    there(qtbot, "Vast tot 14:50", page.slot, QPushButton)


def test_another_desk_gave_it(qtbot: QtBot, house: AgendaHouse, bench: Workbench) -> None:
    one = group(house)
    put(house, one, house.yara)
    _waits(house, "Bo")
    page = agenda(qtbot, bench)
    page.show_link(Link("freed_slot", one.id))
    rest(qtbot, bench)
    said = toasts(bench)
    join(house.desk, one.id, house.sam)
    click(qtbot, "Geef de plaats aan Bo", page.slot)
    rest(qtbot, bench)
    assert said[0].text == "Alle 2 plaatsen zijn bezet."
    qtbot.waitUntil(lambda: "Deze plaats is niet meer vrij." in words_on(page.slot))
    assert who_waits(house) == ["Bo"]


def test_nobody_need_be_asked_any_more(qtbot: QtBot, house: AgendaHouse, bench: Workbench) -> None:
    one = group(house)
    _waits(house, "Bo")
    page = agenda(qtbot, bench)
    page.show_link(Link("freed_slot", one.id))
    rest(qtbot, bench)
    said = toasts(bench)
    click(qtbot, "Niet meer aanbieden", page.slot)
    rest(qtbot, bench)
    assert said[-1].text == "Deze plaats wordt niet meer aangeboden."
    assert not page.freed.isVisible()


def test_today_says_that_a_place_is_free(qtbot: QtBot, house: AgendaHouse, bench: Workbench) -> None:
    one = group(house)
    _waits(house, "Bo")
    page = TodayPage(bench)
    page.resize(1280, 800)
    show(qtbot, page)
    rest(qtbot, bench)
    rows = [row for row in page.findChildren(TaskRow) if row.task.entity_id == one.id]
    assert "Plaats vrij: do 26 nov 14:00 · rouwgroep" in words_on(rows[0])


def test_who_is_let_in_at_the_group_itself_waits_no_more(
    qtbot: QtBot, house: AgendaHouse, bench: Workbench
) -> None:
    one = group(house)
    _waits(house, "Bo")
    bo = show_waiting(house.desk).lines[0].waiting.patient_id
    page = agenda(qtbot, bench)
    page.show_link(Link("appointment", one.id))
    rest(qtbot, bench)
    said = toasts(bench)
    page.talk.group.picker.picked.emit(Whom(bo, "Bo"))
    rest(qtbot, bench)
    assert said[-1].text == "Bo doet mee. Van de wachtlijst gehaald."
    assert who_waits(house) == []
    assert bench.toasts.take_back_latest()
    rest(qtbot, bench)
    assert who_waits(house) == ["Bo"]
