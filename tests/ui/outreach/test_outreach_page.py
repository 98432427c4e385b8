"""Opnieuw contacteren: the coordinator sees who is looked for and why, and notes what she tried."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import follow_walk_in, reach_out
from healthdesk.actions.open_patient_file import refresh_file
from healthdesk.actions.register_patient import blank, register
from healthdesk.errors import NotAllowed
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.letter import LetterKind
from healthdesk.records.link import Link
from healthdesk.records.outreach import (
    ContactAttempt,
    ReachOutcome,
    ReachReason,
    ReachWay,
    UnansweredLetter,
)
from healthdesk.records.patient import ContactKind, ContactPoint, Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.walk_in import WalkInState
from healthdesk.rules.person_names import with_age
from healthdesk.ui.outreach.attempt_dialog import AttemptDialog
from healthdesk.ui.outreach.outreach_page import OutreachPage
from healthdesk.ui.outreach.said import next_step, reason_said
from healthdesk.ui.parts.buttons import NameLink
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.parts.tall_scroll import TallScroll
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on

SAFE = ContactPoint(ContactKind.PHONE, "+3216123456")
UNSAFE = ContactPoint(ContactKind.PHONE, "+3216654321", safe=False)


@pytest.fixture
def page(qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk) -> OutreachPage:
    workbench = make_workbench(make_desk(Role.COORDINATOR))
    desk = workbench.desk
    for name, days in (("Samira", 9), ("Jan", 4)):
        wish = replace(
            blank(desk),
            used_name=name,
            contact_points=(SAFE, UNSAFE),
            contact_rule="niet bellen naar huis" if name == "Samira" else "",
        )
        person = register(desk, wish).result
        attempt = ContactAttempt(
            id=new_id(),
            patient_id=person.id,
            at=desk.clock.now() - timedelta(days=days),
            way=ReachWay.CALL,
            outcome=ReachOutcome.NO_ANSWER,
            by="An Peeters",
        )
        reach_out.log_attempt(desk, attempt)
    made = OutreachPage(workbench)
    made.resize(1240, 800)
    show(qtbot, made)
    qtbot.waitUntil(lambda: len(made.list.model.records) == 2)
    return made


def _choose(qtbot: QtBot, page: OutreachPage, name: str) -> Patient:
    line = next(one for one in page.list.model.records if one.name == name)
    page.list.choose(line.signs.patient_id)
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)
    return refresh_file(page.workbench.desk, line.signs.patient_id).patient


def test_why_and_how_to_reach_somebody_safely(qtbot: QtBot, page: OutreachPage) -> None:
    _choose(qtbot, page, "Samira")
    qtbot.waitUntil(lambda: "niet bellen naar huis" in words_on(page))
    told = words_on(page)
    assert "→ opnieuw contacteren" in told
    assert "016 12 34 56" in told
    assert "016 65 43 21" not in told
    qtbot.waitUntil(lambda: any("gebeld" in words for words in words_on(page)))


def test_who_walks_in_and_is_helped_goes_off_the_list_that_stands_open(
    qtbot: QtBot, page: OutreachPage
) -> None:
    """At another desk: this one hears of it."""
    desk, jan = page.workbench.desk, _choose(qtbot, page, "Jan")
    came = follow_walk_in.welcome(desk, patient_id=jan.id).result
    taken = follow_walk_in.step(desk, came.id, came.version, WalkInState.TAKEN)
    page.workbench.announcer.announce(taken.changes)
    qtbot.waitUntil(lambda: [one.name for one in page.list.model.records] == ["Samira"])


def test_a_letter_without_an_answer_is_told_as_what_it_is(qtbot: QtBot, page: OutreachPage) -> None:
    line = page.list.model.records[0]
    letters = (
        UnansweredLetter(LetterKind.INVITATION, "Samira", 20),
        UnansweredLetter(LetterKind.FILE_REQUEST, "dr. Peeters", 15),
    )
    told = replace(line, signs=replace(line.signs, unanswered=letters))
    assert reason_said(ReachReason.NO_ANSWER, told) == (
        "geen antwoord op de uitnodiging, 20 dagen · dr. Peeters stuurt het dossier niet, 15 dagen"
    )
    assert next_step(ReachReason.NO_ANSWER, told) == "opnieuw contacteren, een ander moment voorstellen"
    file_only = replace(told, signs=replace(line.signs, unanswered=letters[1:]))
    assert next_step(ReachReason.NO_ANSWER, file_only) == "partner vragen, en de persoon verwittigen"
    called = replace(line, signs=replace(line.signs, silent=(("CGG", 0), ("CAW", 20))))
    assert (
        reason_said(ReachReason.NO_ANSWER, called)
        == "CGG antwoordt nog niet · CAW antwoordt niet, 20 dagen stil"
    )
    never = replace(line, signs=replace(line.signs, last_seen=None, begun=date(2026, 3, 2)))
    assert reason_said(ReachReason.NOT_SEEN, never).startswith("nog nooit gezien, er loopt iets sinds")


def test_a_try_is_noted_and_she_is_off_the_list_until_its_day(qtbot: QtBot, page: OutreachPage) -> None:
    person = _choose(qtbot, page, "Jan")
    the(QPushButton, "Contact noteren", page).click()
    (dialog,) = shown_dialogs(page)
    the(QPushButton, "Noteren", dialog).click()
    assert "Kies wat ervan kwam." in words_on(dialog)
    the(QAbstractButton, "boodschap gelaten", dialog).click()
    type_text(the(QPlainTextEdit, "Nota", dialog), "terugbellen na het werk")
    type_text(the(QLineEdit, "Opnieuw proberen op", dialog), "+1w")
    the(QPushButton, "Noteren", dialog).click()
    qtbot.waitUntil(lambda: [one.name for one in page.list.model.records] == ["Samira"])
    latest = reach_out.attempts_with(page.workbench.desk, person.id)[0]
    assert (latest.outcome, latest.words) == (ReachOutcome.LEFT_WORD, "terugbellen na het werk")


def test_where_the_file_says_how_no_way_stands_ready(qtbot: QtBot, page: OutreachPage) -> None:
    person = _choose(qtbot, page, "Samira")
    the(QPushButton, "Contact noteren", page).click()
    (dialog,) = shown_dialogs(page)
    the(QAbstractButton, "boodschap gelaten", dialog).click()
    the(QPushButton, "Noteren", dialog).click()
    assert "Kies hoe." in words_on(dialog)
    the(QAbstractButton, "sms", dialog).click()
    the(QPushButton, "Noteren", dialog).click()
    qtbot.waitUntil(lambda: not shown_dialogs(page))
    assert reach_out.attempts_with(page.workbench.desk, person.id)[0].way is ReachWay.SMS


def test_next_week(qtbot: QtBot, page: OutreachPage) -> None:
    _choose(qtbot, page, "Samira")
    the(QPushButton, "Volgende week", page).click()
    qtbot.waitUntil(lambda: [one.name for one in page.list.model.records] == ["Jan"])


def test_a_reason_filters_and_an_empty_list_says_so(qtbot: QtBot, page: OutreachPage) -> None:
    the(QAbstractButton, "nieuw recht", page).click()
    qtbot.waitUntil(lambda: "Nu is er niemand om op te zoeken." in words_on(page))
    qtbot.waitUntil(lambda: "Kies iemand in de lijst." in words_on(page))
    the(QAbstractButton, "niet bereikt", page).click()
    assert len(page.list.model.records) == 2


def test_a_name_leads_to_the_file(qtbot: QtBot, page: OutreachPage) -> None:
    person = _choose(qtbot, page, "Samira")
    with qtbot.waitSignal(page.link_requested) as asked:
        the(QPushButton, "Samira", page).click()
    assert asked.args == [Link("patient", person.id)]


def test_tejo_has_no_filter_that_misses_people(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    tejo = OutreachPage(make_workbench(make_desk(Role.COORDINATOR, kind=HouseKind.TEJO)))
    show(qtbot, tejo)
    offered = {button.text() for button in tejo.findChildren(QAbstractButton) if button.isVisible()}
    assert "twee keer niet gekomen" in offered
    assert not offered & {"lang niet gezien", "nieuw recht", "3 maanden"}


def test_tejo_never_stands_at_the_door_of_somebodys_home(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk
) -> None:
    desk = make_desk(Role.COORDINATOR, kind=HouseKind.TEJO)
    yara = register(desk, replace(blank(desk), used_name="Yara", age=17, contact_points=(SAFE,))).result
    attempt = ContactAttempt(
        id=new_id(),
        patient_id=yara.id,
        at=desk.clock.now(),
        way=ReachWay.SMS,
        outcome=ReachOutcome.NO_ANSWER,
    )
    reach_out.log_attempt(desk, attempt)
    for way in (ReachWay.LETTER, ReachWay.VISIT):
        with pytest.raises(NotAllowed):
            reach_out.log_attempt(desk, replace(attempt, id=new_id(), way=way))
    tejo = show(qtbot, OutreachPage(make_workbench(desk)))
    qtbot.waitUntil(lambda: len(tejo.list.model.records) == 1)
    assert tejo.new_item()
    (dialog,) = shown_dialogs(tejo)
    offered = {button.text() for button in dialog.findChildren(QAbstractButton)}
    assert "sms" in offered
    assert not offered & {"brief", "langsgegaan"}
    dialog.reject()


def test_a_note_left_with_esc_stands_there_again(qtbot: QtBot, page: OutreachPage) -> None:
    _choose(qtbot, page, "Samira")
    for before in ("", "moeder nam op"):
        the(QPushButton, "Contact noteren", page).click()
        (dialog,) = shown_dialogs(page)
        field = the(QPlainTextEdit, "Nota", dialog)
        assert field.toPlainText() == before
        field.setPlainText("moeder nam op")
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert shown_dialogs(page) == []


def test_on_a_low_screen_the_middle_scrolls_and_the_buttons_stay(qtbot: QtBot, page: OutreachPage) -> None:
    _choose(qtbot, page, "Samira")
    the(QPushButton, "Contact noteren", page).click()
    (dialog,) = shown_dialogs(page)
    middle = dialog.findChildren(TallScroll)[0]
    qtbot.waitUntil(lambda: middle.verticalScrollBar().maximum() == 0)
    dialog.setMaximumHeight(400)
    qtbot.waitUntil(lambda: middle.verticalScrollBar().maximum() > 0)
    keep = the(QPushButton, "Noteren", dialog)
    assert keep.mapTo(dialog, keep.rect().bottomRight()).y() <= 400
    dialog.reject()


def test_the_age_stays_behind_a_name_from_right_to_left(page: OutreachPage) -> None:
    (first, *_rest) = page.list.model.records
    page.list.show_records([replace(first, name="محمد القحطاني", age=37)])
    who = page.list.model.index(0, 0).data()
    assert who == with_age("محمد القحطاني", 37)
    assert who != "محمد القحطاني, 37"


def test_two_of_one_name_are_told_apart_in_the_panel_and_where_a_try_is_noted(
    qtbot: QtBot, page: OutreachPage
) -> None:
    line = page.list.model.records[0]
    for age in (16, 44):
        page._card.show_line(replace(line, age=age))
        assert f"{line.name}, {age}" in [one.text() for one in page._card.findChildren(NameLink)]
        dialog = AttemptDialog(page.workbench, replace(line, age=age), page)
        qtbot.addWidget(dialog)
        assert f"{line.name}, {age}" in [one.text() for one in dialog.findChildren(QLabel)]


def test_everything_has_a_name_and_is_reached_by_tab(qtbot: QtBot, page: OutreachPage) -> None:
    assert nameless(page) == []
    assert unreachable(page, qtbot) == []
