"""After an update of the program: the house of yesterday opens with the password, and says what was done."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from healthdesk.actions.unlock_house import unlock as opened
from healthdesk.clock import FixedClock
from healthdesk.db import migrate
from healthdesk.records.house import HouseKind
from healthdesk.ui.start.unlock_panel import UnlockPanel
from healthdesk.ui.window.frame import Frame
from tests.journeys.house import PASSWORD, furnish, place
from tests.ui.hands import words_on
from tests.ui.start.conftest import StartProgram
from tests.ui.start.morning import unlock, wait_for


def test_a_house_of_an_older_version_opens_as_any_other(
    qtbot: QtBot, start_program: StartProgram, clock: FixedClock
) -> None:
    furnish(HouseKind.WGC, clock)
    desk = opened(place(), "Mia Wouters", PASSWORD, clock)
    migrate.downgrade(desk.store, "0002")
    desk.store.close()
    program = start_program()
    unlock(qtbot, wait_for(qtbot, program, UnlockPanel), PASSWORD, "An Peeters")
    frame = wait_for(qtbot, program, Frame)
    qtbot.waitUntil(lambda: any("Het huis is bijgewerkt" in words for words in words_on(frame)))
    assert migrate.present(frame.workbench.desk.store) == migrate.newest()
    file = place().file
    assert file is not None
    assert len([*file.parent.glob("house-0002-*.healthdesk")]) == 1
    assert len([*file.parent.glob("house-0002-*.keys")]) == 1
