"""A computer whose clock cannot be right says so across the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.db.store import Store
from healthdesk.ui.window.clock_banner import ClockBanner
from tests.agenda_house import furnished
from tests.stores import MakeDesk
from tests.ui.agenda.at_the_desk import rest
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show


@pytest.mark.usefixtures("store")
def test_a_clock_behind_the_house_is_told_until_it_is_right(
    qtbot: QtBot, make_desk: MakeDesk, make_workbench: MakeWorkbench
) -> None:
    house = furnished(make_desk())
    desk = replace(house.desk, house=replace(house.desk.house, is_demo=False))
    book(desk, house.wish(14))
    bench = make_workbench(desk)
    banner = ClockBanner(bench)
    show(qtbot, banner)
    banner.hide()
    desk.clock.advance(timedelta(hours=-3))  # type: ignore[attr-defined]
    banner.look()
    rest(qtbot, bench)
    assert not banner.isHidden()
    if desk.store.kind == "sqlite":
        assert (
            "hier is het 25/11/2026 11:45, maar in dit huis is al iets genoteerd op 25/11/2026 14:45"
            in banner.text
        )
        desk.clock.advance(timedelta(hours=3))  # type: ignore[attr-defined]
        banner.acted.emit()
        rest(qtbot, bench)
        assert banner.isHidden()
    else:
        assert "de server van het huis zegt" in banner.text


def test_a_clock_that_jumps_ahead_in_the_middle_of_the_day_is_told_once(
    qtbot: QtBot, sqlite_store: Store, make_desk: MakeDesk, make_workbench: MakeWorkbench
) -> None:
    """Somebody corrects the date, to the wrong year, while the program is open."""
    house = furnished(make_desk())
    desk = replace(house.desk, house=replace(house.desk.house, is_demo=False))
    book(desk, house.wish(14))
    bench = make_workbench(desk)
    banner = ClockBanner(bench)
    show(qtbot, banner)
    banner.hide()
    banner.look()
    rest(qtbot, bench)
    assert banner.isHidden()
    banner.pause = 0
    desk.clock.advance(timedelta(days=365))  # type: ignore[attr-defined]
    bench.announcer.changed.emit(book(desk, house.wish(16)).changes)
    rest(qtbot, bench)
    assert "genoteerd werd, is van 25/11/2026 14:45, en hier is het 25/11/2027 14:45" in banner.text
    banner.clear()
    bench.announcer.changed.emit(())
    rest(qtbot, bench)
    assert banner.isHidden(), "it was put away"
    desk.clock.advance(timedelta(days=-365))  # type: ignore[attr-defined]
    bench.announcer.changed.emit(())
    rest(qtbot, bench)
    assert "maar in dit huis is al iets genoteerd op 25/11/2027 14:45" in banner.text
