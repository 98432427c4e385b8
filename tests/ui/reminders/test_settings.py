"""A coordinator turns reminders on, writes her own words, and sets up the mail server."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.mail_server import server_of
from healthdesk.actions.reminder_policy import policy_of
from healthdesk.records.mail import MailSecurity
from healthdesk.records.practitioner import Role
from healthdesk.ui.parts.number_field import NumberField
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.ui.reminders.mail_server_card import MailServerCard
from healthdesk.ui.reminders.reminder_policy_card import ReminderPolicyCard
from healthdesk.vault.desk_secrets import DeskSecrets
from healthdesk.vault.secret import Secret
from tests.mail_made import PASSWORD, MailHouse, Open
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


@pytest.fixture
def bench(make_workbench: MakeWorkbench, make_desk: MakeDesk) -> Workbench:
    desk = make_desk(Role.COORDINATOR)
    secrets = DeskSecrets(Secret(bytes(range(32))), None, None)
    return make_workbench(replace(desk, house=replace(desk.house, is_demo=False), secrets=secrets))


def _shown(qtbot: QtBot, bench: Workbench, card: ReminderPolicyCard | MailServerCard) -> None:
    card.fetch()
    show(qtbot, card)
    qtbot.waitUntil(lambda: bench.background.is_resting)


def test_on_with_words_of_the_house(qtbot: QtBot, bench: Workbench) -> None:
    card = ReminderPolicyCard(bench)
    _shown(qtbot, bench, card)
    assert nameless(card) == []
    assert the(QAbstractButton, "nee, dit huis herinnert niet", card).isChecked()
    the(QAbstractButton, "ja", card).click()
    the(NumberField, "Hoeveel dagen vooraf", card).setValue(2)
    words = the(QPlainTextEdit, "Eigen woorden: Nederlands", card)
    assert "{dag} en {uur}" in words.accessibleDescription()
    type_text(words, "Tot binnenkort!")
    the(QPushButton, "Herinneringen bewaren", card).click()
    qtbot.waitUntil(lambda: any("De dag en het uur ontbreken" in said for said in words_on(card)))
    assert card.has_unsaved()
    words.selectAll()
    type_text(words, "Tot {dag} om {uur}!")
    the(QPushButton, "Herinneringen bewaren", card).click()
    qtbot.waitUntil(lambda: policy_of(bench.desk).on)
    kept = policy_of(bench.desk)
    assert (kept.days, kept.texts) == (2, {"nl": "Tot {dag} om {uur}!"})


def test_a_mail_server_is_set_up_and_tried(
    qtbot: QtBot, bench: Workbench, open_mail_house: Open, mail_house: MailHouse
) -> None:
    server = open_mail_house(MailSecurity.TLS)
    card = MailServerCard(bench)
    _shown(qtbot, bench, card)
    assert nameless(card) == []
    type_text(the(QLineEdit, "Server", card), server.host)
    the(QAbstractButton, "TLS van bij het begin", card).click()
    port = the(NumberField, "Poort", card)
    assert port.value() == 465
    port.setValue(server.port)
    type_text(the(QLineEdit, "Gebruiker", card), "balie")
    type_text(the(QLineEdit, "Wachtwoord", card), PASSWORD)
    the(QPushButton, "Mailserver bewaren", card).click()
    qtbot.waitUntil(lambda: any("Geen e-mailadres" in said for said in words_on(card)))
    type_text(the(QLineEdit, "Adres van de afzender", card), "balie@voorbeeld.be")
    the(QPushButton, "Mailserver bewaren", card).click()
    qtbot.waitUntil(lambda: server_of(bench.desk)[1])
    qtbot.waitUntil(lambda: bench.background.is_resting)
    assert the(QLineEdit, "Wachtwoord", card).text() == ""
    assert not card.has_unsaved()
    type_text(the(QLineEdit, "Proefbericht naar een adres van jezelf", card), "mia@voorbeeld.be")
    the(QPushButton, "Stuur een proefbericht", card).click()
    qtbot.waitUntil(lambda: any("nam het proefbericht aan" in said for said in words_on(card)))
    assert [one["To"] for one in mail_house.arrived] == ["mia@voorbeeld.be"]


def test_a_house_without_a_phone_is_told_that_no_message_gives_its_number(
    qtbot: QtBot, bench: Workbench
) -> None:
    told = "Dit huis heeft nog geen nummer: tot het bij Huis staat, gaat elk bericht zonder."
    with_one = ReminderPolicyCard(bench)
    _shown(qtbot, bench, with_one)
    assert told not in words_on(with_one)
    desk = bench.desk
    bench.sit_down(replace(desk, house=replace(desk.house, phone="")))
    without = ReminderPolicyCard(bench)
    _shown(qtbot, bench, without)
    assert told in words_on(without)


def test_what_is_typed_while_it_is_read_or_kept_stays(qtbot: QtBot, bench: Workbench) -> None:
    card = ReminderPolicyCard(bench)
    _shown(qtbot, bench, card)
    the(QAbstractButton, "ja", card).click()
    days, keep = (
        the(NumberField, "Hoeveel dagen vooraf", card),
        the(QPushButton, "Herinneringen bewaren", card),
    )
    days.setValue(2)
    keep.click()
    days.setValue(3)  # the answer is on its way
    qtbot.waitUntil(lambda: policy_of(bench.desk).days == 2)
    qtbot.waitUntil(lambda: bench.background.is_resting)
    assert days.value() == 3
    assert card.has_unsaved()
    keep.click()
    qtbot.waitUntil(lambda: policy_of(bench.desk).days == 3)
    qtbot.waitUntil(lambda: not card.has_unsaved())
    card.fetch()
    days.setValue(4)
    qtbot.waitUntil(lambda: bench.background.is_resting)
    assert days.value() == 4
