"""Days that are drawn again because another desk booked something stay where somebody is looking."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.records.link import Link
from healthdesk.ui.agenda.agenda_page import AgendaPage
from tests.agenda_house import AgendaHouse
from tests.ui.agenda.at_the_desk import kept, rest


def _somebody_books(page: AgendaPage, house: AgendaHouse, qtbot: QtBot, hour: int) -> None:
    rest(qtbot, page.workbench)
    page.workbench.background.run(book, house.desk, house.wish(hour, patient_id=house.sam))
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: len(page.grid.columns[0].blocks) > 1)


def test_who_scrolled_away_from_a_talk_stays_there(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page.resize(1280, 480)
    talk = kept(house, 9)
    page.show_link(Link("appointment", talk.id))
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: page.grid.current is not None)
    bar = page.grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 200
    _somebody_books(page, house, qtbot, 16)
    assert bar.value() == bar.maximum()
    assert page.grid.current is not None
    assert page.grid.current.id == talk.id


def test_who_looks_at_another_week_while_a_moment_is_proposed_stays_there(
    page: AgendaPage, house: AgendaHouse, qtbot: QtBot
) -> None:
    page.show_link(Link("moment", house.yara))
    rest(qtbot, page.workbench)
    qtbot.waitUntil(lambda: page.moment.found.moment is not None)
    rest(qtbot, page.workbench)
    later = house.desk.clock.today() + timedelta(days=15)
    page.go_to(later)
    rest(qtbot, page.workbench)
    page.workbench.background.run(book, house.desk, house.wish(16, patient_id=house.sam))
    rest(qtbot, page.workbench)
    found = page.moment.found
    assert found.moment is not None
    assert page.here() == Link("agenda", None, later.isoformat())
    found.cards[0].picked.emit(found.cards[0])
    rest(qtbot, page.workbench)
    day = found.moment.starts_at.astimezone(house.desk.clock.zone).date()
    assert page.here() == Link("agenda", None, day.isoformat()), "who picks it sees it"
