from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.records.change import Change
from healthdesk.ui.window.frame import Frame
from healthdesk.ui.window.rail_counts import RailCount
from healthdesk.ui.window.rail_item import RailItem
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show
from tests.ui.window import pages_made


def test_what_waits_is_counted_at_once_and_again_when_it_changes(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, tmp_path: Path
) -> None:
    waiting = [1, 2]

    def count(_desk: Desk) -> int:
        return len(waiting)

    frame = Frame(
        make_workbench(make_desk()),
        tmp_path,
        entries=pages_made.ENTRIES,
        sources=(),
        counts=(RailCount(key="people", count=count, kinds=frozenset({"patient"})),),
    )
    show(qtbot, frame)
    frame.start()
    names = [item.accessibleName() for item in frame.findChildren(RailItem)]
    assert names == ["Vandaag", "Patiënten"]
    qtbot.waitUntil(lambda: "Patiënten, 2 wachten" in _names(frame))
    waiting.clear()
    frame.workbench.announcer.announce((Change("patient"),))
    qtbot.waitUntil(lambda: "Patiënten" in _names(frame))


def _names(frame: Frame) -> list[str]:
    return [item.accessibleName() for item in frame.findChildren(RailItem)]
