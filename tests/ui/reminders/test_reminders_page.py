"""The morning round of reminders: by hand from the list, what came of it, and what a person wants."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions import send_reminder
from healthdesk.actions.book_appointment import book
from healthdesk.actions.mail_server import set_server
from healthdesk.actions.reminder_policy import policy_of, set_policy
from healthdesk.db import patients, reminders
from healthdesk.records.mail import MailSecurity
from healthdesk.records.patient import ContactKind, ContactPoint
from healthdesk.records.practitioner import Role
from healthdesk.records.reminder import OutboxState, ReminderState
from healthdesk.rules.reminders import BROKEN_OFF_AFTER
from healthdesk.ui.parts.shown_dialogs import shown_dialogs
from healthdesk.ui.reminders.reminders_page import RemindersPage
from healthdesk.vault.desk_secrets import DeskSecrets
from healthdesk.vault.secret import Secret
from tests.agenda_house import AgendaHouse, furnished
from tests.mail_made import PASSWORD, MailHouse, Open
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on

SMS = ContactPoint(ContactKind.SMS, "+32470123456", rule="na 16 u")
PHONE = ContactPoint(ContactKind.PHONE, "+3216123456")
UNSAFE = ContactPoint(ContactKind.PHONE, "+3216654321", safe=False)


@pytest.fixture
def house(sqlite_store: object, make_desk: MakeDesk) -> AgendaHouse:
    made = furnished(make_desk(Role.COORDINATOR))
    set_policy(made.desk, replace(policy_of(made.desk), on=True))
    with made.desk.store.writing() as session:
        known = patients.by_id(session, made.yara)
        assert known is not None
        patients.change(session, replace(known, contact_points=(SMS, PHONE, UNSAFE)))
    book(made.desk, made.wish(14))
    book(made.desk, made.wish(15, patient_id=made.sam))
    return made


@pytest.fixture
def page(qtbot: QtBot, make_workbench: MakeWorkbench, house: AgendaHouse) -> RemindersPage:
    made = RemindersPage(make_workbench(house.desk))
    made.resize(1240, 800)
    show(qtbot, made)
    qtbot.waitUntil(lambda: len(made.list.model.records) == 2)
    _rest(qtbot, made)
    return made


def _rest(qtbot: QtBot, page: RemindersPage) -> None:
    qtbot.waitUntil(lambda: page.workbench.background.is_resting)


def _states(page: RemindersPage) -> list[OutboxState]:
    return [one.state for one in page.list.model.records]


def test_a_text_is_copied_sent_and_noted(qtbot: QtBot, page: RemindersPage) -> None:
    told = words_on(page)
    assert "na 16 u" in told
    assert not any("016 65 43 21" in words for words in told)
    the(QPushButton, "Kopieer nummer", page).click()
    assert QGuiApplication.clipboard().text() == "0470 12 34 56"
    the(QPushButton, "Kopieer tekst", page).click()
    assert "donderdag 26 november om 14:00" in QGuiApplication.clipboard().text()
    the(QPushButton, "Sms gestuurd", page).click()
    qtbot.waitUntil(lambda: _states(page) == [OutboxState.NO_WAY])
    the(QAbstractButton, "verstuurd", page).click()
    _rest(qtbot, page)
    the(QPushButton, "Vraagt een ander moment", page).click()
    qtbot.waitUntil(lambda: _states(page) == [OutboxState.ANSWERED])
    assert "vraagt een ander moment" in page.list.shown().rows[0]


def test_another_way_and_she_was_told(qtbot: QtBot, page: RemindersPage) -> None:
    the(QAbstractButton, "bellen 016 12 34 56", page).click()
    assert "na 16 u" not in words_on(page)
    the(QPushButton, "Gebeld en gezegd", page).click()
    qtbot.waitUntil(lambda: _states(page) == [OutboxState.NO_WAY])


def test_where_the_file_says_how_no_way_stands_ready(
    qtbot: QtBot, page: RemindersPage, house: AgendaHouse
) -> None:
    with house.desk.store.writing() as session:
        known = patients.by_id(session, house.yara)
        assert known is not None
        patients.change(session, replace(known, contact_rule="niet bellen naar huis"))
    page.look()
    qtbot.waitUntil(lambda: "niet bellen naar huis" in words_on(page))
    sam = next(one for one in page.list.model.records if one.state is OutboxState.NO_WAY)
    page.list.choose(sam.key)
    _rest(qtbot, page)
    page.list.choose(page.list.model.records[0].key)
    _rest(qtbot, page)
    assert not [
        one for one in page.findChildren(QPushButton) if one.text() == "Sms gestuurd" and one.isVisible()
    ]
    assert "Kies eerst langs welke weg." in words_on(page)
    the(QAbstractButton, "sms 0470 12 34 56", page).click()
    assert "Kies eerst langs welke weg." not in words_on(page)
    the(QPushButton, "Sms gestuurd", page).click()
    qtbot.waitUntil(lambda: _states(page) == [OutboxState.NO_WAY])


def test_who_has_no_safe_way_is_told_in_the_house(
    qtbot: QtBot, page: RemindersPage, house: AgendaHouse
) -> None:
    line = next(one for one in page.list.model.records if one.state is OutboxState.NO_WAY)
    page.list.choose(line.key)
    _rest(qtbot, page)
    assert any("Geen nummer of adres dat veilig is" in words for words in words_on(page))
    the(QPushButton, "Niet nodig", page).click()
    qtbot.waitUntil(lambda: _states(page) == [OutboxState.TO_SEND])


def test_what_broke_off_is_said_by_somebody(qtbot: QtBot, page: RemindersPage, house: AgendaHouse) -> None:
    desk = page.workbench.desk
    line = page.list.model.records[0]
    sent = send_reminder.note_by_hand(desk, line.line.appointment, line.ways[0]).result
    with desk.store.writing() as session:
        reminders.change(session, replace(sent, state=ReminderState.SENDING, by_server=True))
    desk.clock.advance(BROKEN_OFF_AFTER)  # type: ignore[attr-defined]
    page.look()
    qtbot.waitUntil(lambda: _states(page)[0] is OutboxState.UNCLEAR)
    page.list.choose(line.key)
    _rest(qtbot, page)
    the(QPushButton, "Het vertrok niet", page).click()
    qtbot.waitUntil(lambda: _states(page)[0] is OutboxState.FAILED)
    _rest(qtbot, page)
    assert any("Iemand zei dat het niet aankwam" in words for words in words_on(page))


def test_what_she_wants(qtbot: QtBot, page: RemindersPage) -> None:
    the(QPushButton, "Wat deze persoon wil…", page).click()
    (dialog,) = shown_dialogs(page)
    _rest(qtbot, page)
    assert "Herinneringen · YARA" in words_on(dialog), "whose wish it is"
    the(QCheckBox, "wil aan afspraken herinnerd worden", dialog).click()
    the(QPushButton, "Bewaren", dialog).click()
    qtbot.waitUntil(lambda: _states(page) == [OutboxState.NO_WAY])


def test_every_control_has_a_name_and_the_keyboard_comes_there(qtbot: QtBot, page: RemindersPage) -> None:
    assert nameless(page) == []
    assert unreachable(page, qtbot) == []


def test_a_house_without_reminders_says_where_they_are_turned_on(
    qtbot: QtBot, page: RemindersPage, house: AgendaHouse
) -> None:
    set_policy(house.desk, replace(policy_of(house.desk), on=False))
    page.look()
    qtbot.waitUntil(lambda: any("stuurt geen herinneringen" in words for words in words_on(page)))


def test_all_mail_goes_with_one_button_and_what_failed_is_said(
    qtbot: QtBot,
    make_workbench: MakeWorkbench,
    house: AgendaHouse,
    open_mail_house: Open,
    mail_house: MailHouse,
) -> None:
    secrets = DeskSecrets(Secret(bytes(range(32))), None, None)
    desk = replace(house.desk, house=replace(house.desk.house, is_demo=False), secrets=secrets)
    set_server(desk, open_mail_house(MailSecurity.STARTTLS), PASSWORD)
    with desk.store.writing() as session:
        for person, address in ((house.yara, "yara@voorbeeld.be"), (house.sam, "sam@voorbeeld.be")):
            known = patients.by_id(session, person)
            assert known is not None
            mail = ContactPoint(ContactKind.EMAIL, address)
            patients.change(session, replace(known, contact_points=(mail,)))
    mail_house.refused = {"sam@voorbeeld.be"}
    page = RemindersPage(make_workbench(desk))
    page.resize(1240, 800)
    show(qtbot, page)
    qtbot.waitUntil(lambda: len(page.list.model.records) == 2)
    the(QPushButton, "Verstuur 2 e-mails", page).click()
    qtbot.waitUntil(lambda: "Door de mailserver aanvaard: 1. Mislukt: 1." in words_on(page))
    qtbot.waitUntil(lambda: _states(page) == [OutboxState.FAILED])
    _rest(qtbot, page)
    assert [one["To"] for one in mail_house.arrived] == ["yara@voorbeeld.be"]
    assert any("Naar dit adres kan geen e-mail" in words for words in words_on(page))
    mail_house.refused = set()
    the(QPushButton, "Verstuur e-mail", page).click()
    qtbot.waitUntil(lambda: _states(page) == [])
    assert [one["To"] for one in mail_house.arrived] == ["yara@voorbeeld.be", "sam@voorbeeld.be"]


def test_words_that_are_selected_stay_so_when_the_list_is_drawn_again(
    qtbot: QtBot, page: RemindersPage
) -> None:
    words = next(one for one in page.findChildren(QPlainTextEdit) if one.isVisible())
    words.selectAll()
    selected = words.textCursor().selectedText()
    assert selected
    page.refresh(())
    _rest(qtbot, page)
    assert words.textCursor().selectedText() == selected
