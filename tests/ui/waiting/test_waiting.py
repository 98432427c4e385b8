"""From nothing that suits to the list, from a cancellation to a booked talk: by clicks, as at the desk."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from healthdesk.actions import keep_waiting_list as waiting_list
from healthdesk.actions.book_appointment import book
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.give_freed_slot import freed_slots_of
from healthdesk.actions.hold_moment import held_now
from healthdesk.actions.keep_waiting_list import WaitingWish
from healthdesk.actions.plan_agenda import add_service
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.trajectory_policy import policy_of, set_policy
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import CancelledBy
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.waiting import CallOutcome, ListState, WaitingCall, WaitingPolicy, WaitingUrgency
from healthdesk.sentences import sentence
from healthdesk.ui.admin.waiting_policy_card import WaitingPolicyCard
from healthdesk.ui.parts.folding_box import FoldingBox
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.side_by_side import SideBySide
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.today.task_row import TaskRow
from healthdesk.ui.today.today_page import TodayPage
from healthdesk.ui.waiting.said import wishes_said
from healthdesk.ui.waiting.waiting_page import WaitingPage
from healthdesk.ui.window.frame import Frame
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.agenda.at_the_desk import rest, toasts
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on
from tests.ui.waiting.at_the_desk import agenda, click, who_waits


def _list(qtbot: QtBot, bench: Workbench) -> WaitingPage:
    page = WaitingPage(bench)
    page.resize(1240, 800)
    show(qtbot, page)
    rest(qtbot, bench)
    return page


def _waits(house: AgendaHouse, name: str, wish: MomentWish | None = None) -> UUID:
    who = register(house.desk, replace(blank(house.desk), used_name=name, age=17)).result.id
    wanted = WaitingWish(
        patient_id=who, service_id=house.talk.id, wish=wish or MomentWish(minutes=45), note="liefst snel"
    )
    return waiting_list.put_on(house.desk, wanted).result.id


def test_equipment_is_among_the_wishes_by_its_name() -> None:
    lift, other, els = (new_id() for _ in range(3))
    wish = MomentWish(minutes=45, equipment=(lift, other), therapist_id=els)
    names = {els: "Els", lift: "tillift", other: "rolstoel"}
    assert wishes_said(wish, "nl", names) == ("bij Els", "met tillift of rolstoel")


def test_nothing_suits_so_she_goes_on_the_list_with_her_wishes(
    qtbot: QtBot, house: AgendaHouse, bench: Workbench
) -> None:
    page = agenda(qtbot, bench)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, bench)
    field = the(QLineEdit, "Wens toevoegen", page.moment)
    type_text(field, "voor 8u")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    rest(qtbot, bench)
    click(qtbot, "Op de wachtlijst…", page.moment)
    (dialog,) = shown_dialogs(page)
    assert "Wie het langst wacht, wordt eerst gevraagd." in words_on(dialog)
    click(qtbot, "dringend", dialog, QAbstractButton)
    assert "Telt alsof deze persoon 28 dagen langer wacht." in words_on(dialog)
    type_text(the(QPlainTextEdit, "Nota (mag leeg)", dialog), "school tot 16u")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)  # loses no words
    click(qtbot, "Op de wachtlijst…", page.moment)
    (dialog,) = shown_dialogs(page)
    assert "Telt alsof deze persoon 28 dagen langer wacht." in words_on(dialog)
    click(qtbot, "Zet op de wachtlijst", dialog)
    rest(qtbot, bench)
    (line,) = waiting_list.show_waiting(house.desk).lines
    assert (line.waiting.urgency, line.waiting.note) == (WaitingUrgency.URGENT, "school tot 16u")
    assert [window.ends.hour for window in line.waiting.wish.only if window.ends] == [8]
    qtbot.waitUntil(lambda: any("Op de wachtlijst sinds" in words for words in words_on(page.moment)))
    assert bench.toasts.take_back_latest()
    rest(qtbot, bench)
    assert who_waits(house) == []
    qtbot.waitUntil(lambda: the(QPushButton, "Op de wachtlijst…", page.moment).isVisible())


def test_who_waits_finds_her_wishes_again_and_a_booking_takes_her_off(
    qtbot: QtBot, house: AgendaHouse, bench: Workbench
) -> None:
    family = replace(house.talk, id=new_id(), name="gezinsgesprek", position=1)
    add_service(house.desk, family)
    wish = MomentWish(minutes=45, therapist_gender="male")
    wanted = WaitingWish(patient_id=house.yara, service_id=family.id, wish=wish)
    waiting_list.put_on(house.desk, wanted)
    page = agenda(qtbot, bench)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, bench)
    assert the(FoldingBox, "Soort gesprek", page.moment).currentText() == "gezinsgesprek"
    assert the(QPushButton, "man: neem deze wens weg", page.moment).isVisible()
    click(qtbot, "Boek vandaag 14:45", page.moment)
    rest(qtbot, bench)
    assert who_waits(house) == []


def test_a_cancellation_shows_who_fits_and_is_given_in_one_step(
    qtbot: QtBot, house: AgendaHouse, bench: Workbench
) -> None:
    _waits(house, "Amal", MomentWish(minutes=45, therapist_gender="male"))
    _waits(house, "Bo")
    _waits(house, "Cem")
    set_policy(house.desk, replace(policy_of(house.desk), foreseen=1))
    talk = book(house.desk, house.wish(14)).result
    page = agenda(qtbot, bench)
    assert not page.freed.isVisible()
    page.show_link(Link("appointment", talk.id))
    rest(qtbot, bench)
    click(qtbot, "Afzeggen…", page.talk)
    click(qtbot, "patiënt", page.talk, QAbstractButton)
    click(qtbot, "Zeg af", page.talk)
    rest(qtbot, bench)
    click(qtbot, "morgen 14:00 – 14:45 · Els Maes · 2 passen", page.freed)
    rest(qtbot, bench)
    click(qtbot, "▸ Past niet voor 1", page.slot)
    qtbot.waitUntil(lambda: "niet de gevraagde therapeut (v/m)" in words_on(page.slot))
    click(qtbot, "Contact noteren met Bo", page.slot)
    page.slot.look_again()
    rest(qtbot, bench)
    click(qtbot, "niet bereikt", page.slot, QAbstractButton)
    click(qtbot, "Noteren", page.slot)
    rest(qtbot, bench)
    assert [card.property("look") for card in page.slot._cards] == ["card", "picked"]
    assert the(QPushButton, "▾ Past niet voor 1", page.slot).isVisible()
    assert "niet de gevraagde therapeut (v/m)" in words_on(page.slot), "what she unfolded stays so"
    assert nameless(page.slot) == []
    said = toasts(bench)
    click(qtbot, "Boek voor Cem", page.slot)
    rest(qtbot, bench)
    last = sentence("nl", "agenda.warn_path_last")
    assert said[-1].text == f"Geboekt: Cem, morgen 14:00. Van de wachtlijst gehaald. {last}"
    assert who_waits(house) == ["Amal", "Bo"]
    assert not page.freed.isVisible()
    assert bench.toasts.take_back_latest()
    rest(qtbot, bench)
    assert who_waits(house) == ["Amal", "Bo", "Cem"]
    assert page.freed.isVisible()


def test_a_talk_that_is_made_shorter_gives_its_rest_to_who_waits(
    qtbot: QtBot, house: AgendaHouse, bench: Workbench
) -> None:
    _waits(house, "Bo")
    talk = book(house.desk, house.wish(14, minutes=90)).result
    page = agenda(qtbot, bench)
    page.go_to(house.desk.clock.today() + timedelta(days=1))
    rest(qtbot, bench)
    grid, hour = page.grid, page.grid.shape_now.hour
    assert grid.choose(talk.id)
    edge = grid.place_of(0, 14 * 60).toPoint()
    edge.setY(edge.y() + round(hour * 1.5) - 4)
    upper = QPoint(edge.x(), edge.y() - round(hour * 0.75))
    qtbot.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseMove(grid.viewport(), upper)
    qtbot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=upper)
    rest(qtbot, bench)
    qtbot.waitUntil(page.freed.isVisible)
    (view,) = freed_slots_of(house.desk)
    assert (view.slot.ends_at, view.fitting[0].line.name) == (talk.ends_at, "Bo")
    said = [button.text() for button in page.freed.findChildren(QPushButton)]
    assert any("14:45" in words for words in said), said


def test_another_desk_was_first(qtbot: QtBot, house: AgendaHouse, bench: Workbench) -> None:
    _waits(house, "Bo")
    page = agenda(qtbot, bench)
    slot = _freed(house)
    page.show_link(Link("freed_slot", slot))
    rest(qtbot, bench)
    shown = page.grid._proposal
    assert shown is not None, "where in the day it is, is seen beside it"
    assert (shown.starts, shown.ends, shown.title) == (14 * 60, 14 * 60 + 45, "kwam vrij")
    said = toasts(bench)
    book(house.desk, house.wish(14, patient_id=house.sam))
    click(qtbot, "Boek voor Bo", page.slot)
    rest(qtbot, bench)
    assert said[0].text.startswith("Els Maes heeft dan al een gesprek: 14:00–14:45.")
    qtbot.waitUntil(lambda: "Dit moment is niet meer vrij." in words_on(page.slot))
    assert page.grid._proposal is None
    assert who_waits(house) == ["Bo"]


def test_it_is_held_while_somebody_is_called(
    qtbot: QtBot, house: AgendaHouse, bench: Workbench, make_desk: MakeDesk
) -> None:
    _waits(house, "Bo")
    page = agenda(qtbot, bench)
    slot = _freed(house)
    page.show_link(Link("freed_slot", slot))
    rest(qtbot, bench)
    said = toasts(bench)
    click(qtbot, "Houd vast", page.slot)
    rest(qtbot, bench)
    assert said[-1].text.startswith("Vastgehouden tot ")
    other = make_desk(Role.RECEPTION)
    assert freed_slots_of(other) == (), "no other desk offers it meanwhile"
    with pytest.raises(NotAllowed, match=r"hold\.held"):
        book(other, house.wish(14, patient_id=house.sam))
    click(qtbot, "Boek voor Bo", page.slot)
    rest(qtbot, bench)
    assert said[-1].text.startswith("Geboekt: Bo, morgen 14:00.")
    assert (who_waits(house), held_now(other)) == ([], ())


def test_what_is_held_for_who_waits_is_booked_for_her_from_the_line_above(
    qtbot: QtBot, house: AgendaHouse, bench: Workbench
) -> None:
    _waits(house, "Bo")
    page = agenda(qtbot, bench)
    page.show_link(Link("freed_slot", _freed(house)))
    rest(qtbot, bench)
    click(qtbot, "Houd vast", page.slot)
    rest(qtbot, bench)
    page.step_back()
    rest(qtbot, bench)
    click(qtbot, "Boek wat je vasthoudt", page.held)
    rest(qtbot, bench)
    assert page.side.shown is page.booking
    assert any(words.startswith("Bo") for words in words_on(page.booking))
    click(qtbot, "Boek", page.booking)
    rest(qtbot, bench)
    assert (who_waits(house), held_now(house.desk)) == ([], ())


def _freed(house: AgendaHouse) -> UUID:
    talk = book(house.desk, house.wish(14)).result
    cancel(house.desk, talk.id, talk.version, CancelledBy.PATIENT)
    return freed_slots_of(house.desk)[0].slot.id


def test_the_list_says_why_somebody_has_her_place(qtbot: QtBot, house: AgendaHouse, bench: Workbench) -> None:
    _waits(house, "Bo")
    _waits(house, "Cem")
    page = _list(qtbot, bench)
    page.list.choose(page.list.model.records[1].waiting.id)
    click(qtbot, "Wijzig…", page)
    (dialog,) = shown_dialogs(page)
    click(qtbot, "gauw", dialog, QAbstractButton)
    click(qtbot, "Bewaren", dialog)
    qtbot.waitUntil(lambda: who_waits(house) == ["Cem", "Bo"])
    rest(qtbot, bench)
    told = "Plaats 1 · sinds vandaag · gauw: telt als 14 dagen"
    qtbot.waitUntil(lambda: told in words_on(page))
    click(qtbot, "Contact noteren", page)
    click(qtbot, "belt terug", page, QAbstractButton)
    type_text(the(QLineEdit, "Nota (mag leeg)", page), "na 17u")
    click(qtbot, "Noteren", page)
    rest(qtbot, bench)
    qtbot.waitUntil(lambda: "na 17u · Mia Wouters" in words_on(page))
    click(qtbot, "Van de lijst…", page)
    (dialog,) = shown_dialogs(page)
    click(qtbot, "elders geholpen", dialog, QAbstractButton)
    click(qtbot, "Van de lijst halen", dialog)
    qtbot.waitUntil(lambda: who_waits(house) == ["Bo"])
    rest(qtbot, bench)  # what is taken back is what was told last
    assert bench.toasts.take_back_latest()
    qtbot.waitUntil(lambda: who_waits(house) == ["Cem", "Bo"])
    rest(qtbot, bench)
    assert nameless(page) == []
    assert unreachable(page, qtbot) == []


def test_a_call_past_midnight_stands_at_the_day_of_the_house(
    qtbot: QtBot, house: AgendaHouse, bench: Workbench
) -> None:
    _waits(house, "Bo")
    page = _list(qtbot, bench)
    (line,) = page.list.model.records
    past = datetime(2026, 11, 25, 23, 20, tzinfo=UTC)  # twenty past midnight in Leuven
    call = WaitingCall(id=new_id(), waiting_id=line.waiting.id, at=past, outcome=CallOutcome.NOT_REACHED)
    (asked,) = (column for column in page.list.model.columns if column.key == "asked")
    assert asked.text(replace(line, calls=(call,))).startswith("do 26 nov")


def test_what_a_colleague_noted_while_the_dialog_was_open_stays(
    qtbot: QtBot, house: AgendaHouse, bench: Workbench
) -> None:
    _waits(house, "Sam")
    page = _list(qtbot, bench)
    one = page.list.model.records[0].waiting
    assert page.list.choose(one.id)
    the(QPushButton, "Wijzig…", page).click()
    (dialog,) = shown_dialogs(page)
    done = waiting_list.change(house.desk, replace(one, urgency=WaitingUrgency.URGENT, note="belt maandag"))
    page.refresh(done.changes)
    rest(qtbot, bench)
    the(QPlainTextEdit, "Nota (mag leeg)", dialog).setPlainText("liever woensdag")
    the(QPushButton, "Bewaren", dialog).click()
    rest(qtbot, bench)
    (sides,) = dialog.findChildren(SideBySide)
    assert {radio.text() for radio in sides.findChildren(QRadioButton)} == {"liever woensdag", "belt maandag"}
    the(QPushButton, "Bewaar deze keuze", sides).click()
    rest(qtbot, bench)
    (kept,) = waiting_list.waits_for(house.desk, one.patient_id)
    assert (kept.urgency, kept.note) == (WaitingUrgency.URGENT, "liever woensdag")
    assert shown_dialogs(page) == []
    assert not bench.left_words.holds_any


def test_a_note_left_with_esc_meets_what_a_colleague_wrote_since(
    qtbot: QtBot, house: AgendaHouse, bench: Workbench
) -> None:
    _waits(house, "Sam")
    page = _list(qtbot, bench)
    one = page.list.model.records[0].waiting
    assert page.list.choose(one.id)
    the(QPushButton, "Wijzig…", page).click()
    (dialog,) = shown_dialogs(page)
    the(QPlainTextEdit, "Nota (mag leeg)", dialog).setPlainText("liever woensdag")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    done = waiting_list.change(house.desk, replace(one, note="belt maandag"))
    page.refresh(done.changes)
    rest(qtbot, bench)
    assert page.list.choose(one.id)
    the(QPushButton, "Wijzig…", page).click()
    (dialog,) = shown_dialogs(page)
    assert the(QPlainTextEdit, "Nota (mag leeg)", dialog).toPlainText() == "belt maandag\nliever woensdag"
    click(qtbot, "Niet doen", dialog)
    assert not bench.left_words.holds_any


def test_an_empty_list_says_how_one_comes_on_it(qtbot: QtBot, bench: Workbench) -> None:
    page = _list(qtbot, bench)
    assert "Niemand wacht." in words_on(page)
    with qtbot.waitSignal(page.link_requested) as asked:
        click(qtbot, "Zoek een moment voor iemand", page)
    assert asked.args == [Link("moment")]


def test_a_stopped_list_shows_the_way_to_other_help(
    qtbot: QtBot, house: AgendaHouse, bench: Workbench
) -> None:
    card = show(qtbot, WaitingPolicyCard(bench))
    card.fetch()
    rest(qtbot, bench)
    click(qtbot, "gesloten: niemand erbij (wachtlijststop)", card, QAbstractButton)
    type_text(the(QPlainTextEdit, "Waarheen ondertussen", card), "Bel Tele-Onthaal, 106.")
    the(QSpinBox, "Dringend telt als zoveel dagen langer wachten", card).setValue(21)
    assert card.has_unsaved()
    click(qtbot, "Wachtlijst bewaren", card)
    rest(qtbot, bench)
    assert not card.has_unsaved()
    kept = waiting_list.policy_of(house.desk)
    assert kept == WaitingPolicy(
        state=ListState.STOPPED, words="Bel Tele-Onthaal, 106.", urgent_days=21, version=1
    )
    page = agenda(qtbot, bench)
    page.show_link(Link("moment", house.yara))
    rest(qtbot, bench)
    assert "Zoek andere hulp in de sociale kaart" not in [
        button.text() for button in page.moment.findChildren(QPushButton) if button.isVisible()
    ]
    field = the(QLineEdit, "Wens toevoegen", page.moment)
    type_text(field, "voor 8u")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    rest(qtbot, bench)
    told = "De wachtlijst is gesloten: er komt nu niemand bij. Bel Tele-Onthaal, 106."
    qtbot.waitUntil(lambda: told in words_on(page.moment))
    with qtbot.waitSignal(page.link_requested) as asked:
        click(qtbot, "Zoek andere hulp in de sociale kaart", page.moment)
    assert asked.args == [Link("page", None, "directory")]


def test_vandaag_says_what_came_free_and_leads_there(
    qtbot: QtBot, house: AgendaHouse, bench: Workbench
) -> None:
    _waits(house, "Bo")
    _waits(house, "Cem")
    slot = _freed(house)
    page = show(qtbot, TodayPage(bench))
    rest(qtbot, bench)
    qtbot.waitUntil(lambda: "Vrij: do 26 nov 14:00 · Els Maes" in words_on(page))
    assert "past eerst voor Bo, 17 · en voor nog 1" in words_on(page)
    with qtbot.waitSignal(page.link_requested) as asked:
        row = page.tasks.findChildren(TaskRow)[0]
        (do,) = [button for button in row.findChildren(QPushButton) if button.text() == "Wie past?"]
        qtbot.mouseClick(do, Qt.MouseButton.LeftButton)
    assert asked.args == [Link("freed_slot", slot)]


@pytest.mark.parametrize(("kind", "fourth"), [(HouseKind.WGC, "waiting"), (HouseKind.TEJO, "referrals")])
def test_the_rail_has_the_list_where_the_house_has_one(
    qtbot: QtBot,
    make_desk: MakeDesk,
    make_workbench: MakeWorkbench,
    tmp_path: Path,
    kind: HouseKind,
    fourth: str,
) -> None:
    frame = Frame(make_workbench(make_desk(Role.COORDINATOR, kind=kind)), tmp_path)
    frame.resize(1280, 850)
    show(qtbot, frame)
    frame.start()
    rest(qtbot, frame.workbench)
    assert frame.rail.offered[3] == fourth
    qtbot.keyClick(frame, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    rest(qtbot, frame.workbench)
    assert frame.navigator.page is not None
    assert frame.navigator.page.objectName() == fourth


def test_tejo_sees_nothing_of_a_list(
    qtbot: QtBot, make_desk: MakeDesk, make_workbench: MakeWorkbench
) -> None:
    tejo = furnished(make_desk(Role.COORDINATOR, kind=HouseKind.TEJO))
    bench = make_workbench(tejo.desk)
    page = agenda(qtbot, bench)
    page.show_link(Link("moment", tejo.yara))
    rest(qtbot, bench)
    shown = [button.text() for button in page.findChildren(QPushButton) if button.isVisible()]
    assert "Op de wachtlijst…" not in shown
    assert "Boek vandaag 14:45" in shown
