"""Reading somebody's own calendar and writing ours, from Beheer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.exchange_calendar import brought_in
from healthdesk.actions.plan_agenda import plan_of
from healthdesk.records.practitioner import Role
from healthdesk.ui.calendars.calendar_dialog import CalendarDialog
from healthdesk.ui.calendars.calendars_card import CalendarsCard
from healthdesk.ui.parts.workbench import Workbench
from tests.actions.test_calendars import OWN
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.agenda.at_the_desk import rest
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show, the, words_on


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    made = furnished(make_desk(Role.COORDINATOR))
    book(made.desk, made.wish(14, 15))
    return replace(made, desk=replace(made.desk, house=replace(made.desk.house, is_demo=False)))


@pytest.fixture
def bench(house: AgendaHouse, make_workbench: MakeWorkbench) -> Workbench:
    return make_workbench(house.desk)


@pytest.fixture
def card(house: AgendaHouse, bench: Workbench, qtbot: QtBot) -> CalendarsCard:
    shown = show(qtbot, CalendarsCard(bench))
    shown.show_plan(plan_of(house.desk))
    rest(qtbot, bench)
    return shown


def says(widget: QWidget, words: str) -> bool:
    return any(words in said for said in words_on(widget))


def test_a_calendar_is_shown_before_it_takes_time_away(
    house: AgendaHouse, bench: Workbench, card: CalendarsCard, qtbot: QtBot, tmp_path: Path
) -> None:
    assert nameless(card) == unreachable(card, qtbot) == []
    path = tmp_path / "els.ics"
    path.write_bytes(OWN)
    card.read(str(path))
    rest(qtbot, bench)
    (dialog,) = card.findChildren(CalendarDialog)
    assert says(dialog, "2 bezette momenten van Els Maes")
    assert says(dialog, "Eén gesprek staat al op zo’n moment: do\xa026\xa0nov\xa02026\xa014:15")
    assert nameless(dialog) == unreachable(dialog, qtbot) == []
    assert brought_in(house.desk) == ()
    the(QPushButton, "Neem over", dialog).click()
    rest(qtbot, bench)
    assert [one.stretches for one in brought_in(house.desk)] == [2]


def test_a_broken_one_says_where_and_offers_nothing(
    bench: Workbench, card: CalendarsCard, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "stuk.ics"
    path.write_bytes(OWN.replace(b"FREQ=WEEKLY", b"FREQ=SOMS"))
    card.read(str(path))
    rest(qtbot, bench)
    (dialog,) = card.findChildren(CalendarDialog)
    assert says(dialog, "Regel 8, afspraak “tandarts”: RRULE is niet te lezen")
    assert not the(QPushButton, "Neem over", dialog).isEnabled()
    dialog.close()


def test_ours_is_written_and_a_folder_is_chosen(
    bench: Workbench, card: CalendarsCard, qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[str] = []
    bench.toasts.shown.connect(lambda toast: told.append(toast.text))
    card.write_to(str(tmp_path / "agenda.ics"))
    rest(qtbot, bench)
    assert told == ["1 gesprek bewaard in agenda.ics."]
    assert b"SUMMARY:Gesprek" in (tmp_path / "agenda.ics").read_bytes()
    with qtbot.waitSignal(bench.computer.calendar_folder_wanted) as wanted:
        card.keep_in(tmp_path)
    assert wanted.args == [str(tmp_path)]
