"""A calendar on a server is linked in Beheer, fetched after a look, and filled when somebody presses."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.exchange_calendar import brought_in
from healthdesk.actions.plan_agenda import plan_of
from healthdesk.actions.sync_calendars import links_of
from healthdesk.records.practitioner import Role
from healthdesk.ui.calendars.calendar_dialog import CalendarDialog
from healthdesk.ui.calendars.calendar_servers_card import CalendarServersCard
from healthdesk.ui.parts.workbench import Workbench
from healthdesk.vault.desk_secrets import DeskSecrets
from healthdesk.vault.secret import Secret
from tests.actions.test_calendars import OWN
from tests.agenda_house import AgendaHouse, furnished
from tests.calendars_made import PASSWORD, USER, CalendarHouse
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.agenda.at_the_desk import rest
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, type_text, words_on


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    made = furnished(make_desk(Role.COORDINATOR))
    book(made.desk, made.wish(16))
    secrets = DeskSecrets(Secret(bytes(range(32))), None, None)
    desk = replace(made.desk, house=replace(made.desk.house, is_demo=False), secrets=secrets)
    return replace(made, desk=desk)


@pytest.fixture
def bench(house: AgendaHouse, make_workbench: MakeWorkbench) -> Workbench:
    return make_workbench(house.desk)


def _link(qtbot: QtBot, bench: Workbench, card: CalendarServersCard, way: str, address: str) -> None:
    the(QAbstractButton, way, card).click()
    for name, text in (("Adres van de agenda", address), ("Gebruiker", USER), ("Wachtwoord", PASSWORD)):
        type_text(the(QLineEdit, name, card), text)
    the(QPushButton, "Agenda toevoegen", card).click()
    rest(qtbot, bench)
    card.show_plan(plan_of(bench.desk))
    rest(qtbot, bench)


def test_in_after_a_look_and_out_by_a_button(
    qtbot: QtBot, house: AgendaHouse, bench: Workbench, calendar_house: CalendarHouse
) -> None:
    calendar_house.put("own.ics", OWN)
    card = show(qtbot, CalendarServersCard(bench))
    card.show_plan(plan_of(bench.desk))
    rest(qtbot, bench)
    assert nameless(card) == unreachable(card, qtbot) == []
    _link(qtbot, bench, card, "de eigen agenda komt erin", "http://agenda.voorbeeld.be/els/")
    assert any("Over een open lijn" in said for said in words_on(card))
    the(QLineEdit, "Adres van de agenda", card).clear()
    the(QLineEdit, "Gebruiker", card).clear()
    the(QLineEdit, "Wachtwoord", card).clear()
    _link(qtbot, bench, card, "de eigen agenda komt erin", calendar_house.address)
    assert the(QLineEdit, "Wachtwoord", card).text() == ""
    _link(qtbot, bench, card, "de gesprekken gaan eruit", calendar_house.address)
    assert len(links_of(bench.desk)) == 2
    the(QPushButton, "Haal nu op…: Els Maes, 127.0.0.1", card).click()
    rest(qtbot, bench)
    (dialog,) = card.findChildren(CalendarDialog)
    the(QPushButton, "Neem over", dialog).click()
    qtbot.waitUntil(lambda: [one.therapist for one in brought_in(bench.desk)] == ["Els Maes"])
    rest(qtbot, bench)
    the(QPushButton, "Zet nu klaar: Els Maes, 127.0.0.1", card).click()
    qtbot.waitUntil(lambda: any("1 nieuw of gewijzigd" in said for said in words_on(card)))
    assert len(calendar_house.files()) == 2
