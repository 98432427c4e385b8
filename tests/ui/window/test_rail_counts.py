from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from importlib import import_module
from pathlib import Path

from pytestqt.qtbot import QtBot

from healthdesk.actions.book_appointment import book
from healthdesk.actions.change_patient import change
from healthdesk.actions.desk import Desk
from healthdesk.actions.reach_out import log_attempt
from healthdesk.actions.reminder_policy import policy_of, set_policy
from healthdesk.db import patients
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.outreach import ContactAttempt, ReachOutcome, ReachWay
from healthdesk.records.practitioner import Role
from healthdesk.ui.window.frame import Frame
from healthdesk.ui.window.pages import ENTRIES, entries_for
from healthdesk.ui.window.rail_counts import COUNTS, RailCount
from healthdesk.ui.window.rail_item import RailItem
from tests.agenda_house import furnished
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


def test_of_many_changes_in_a_row_only_the_last_is_counted(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, tmp_path: Path
) -> None:
    """Twenty people are taken in at once: what is counted meanwhile is not counted for each of them."""
    began, go_on, asked = threading.Event(), threading.Event(), list[int]()

    def count(_desk: Desk) -> int:
        asked.append(len(asked))
        began.set()
        go_on.wait(30)
        return len(asked)

    frame = Frame(
        make_workbench(make_desk()),
        tmp_path,
        entries=pages_made.ENTRIES,
        sources=(),
        counts=(RailCount(key="people", count=count, kinds=frozenset({"patient"})),),
    )
    show(qtbot, frame)
    frame.start()
    qtbot.waitUntil(began.is_set)
    for _person in range(20):
        frame.workbench.announcer.announce((Change("patient"),))
    go_on.set()
    qtbot.waitUntil(lambda: "Patiënten, 2 wachten" in _names(frame))
    assert len(asked) == 2


def test_every_count_of_a_page_is_asked_again_when_the_page_itself_asks_again() -> None:
    """Or the number beside its name and the one on it would differ."""
    pages = {entry.key: entry for entry in ENTRIES}
    for one in COUNTS:
        made = getattr(import_module(pages[one.key].module), pages[one.key].page)
        assert made.interests <= one.kinds, one.key


def test_who_is_looked_for_and_who_is_reminded_are_counted_before_their_pages_were_open(
    qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk, tmp_path: Path
) -> None:
    house = furnished(make_desk(Role.COORDINATOR))
    desk = house.desk
    set_policy(desk, replace(policy_of(desk), on=True, days=7))
    book(desk, house.wish(16))
    attempt = ContactAttempt(
        id=new_id(),
        patient_id=house.sam,
        at=desk.clock.now() - timedelta(days=9),
        way=ReachWay.CALL,
        outcome=ReachOutcome.NO_ANSWER,
        by="An Peeters",
    )
    log_attempt(desk, attempt)
    frame = Frame(make_workbench(desk), tmp_path, entries=entries_for(desk.actor), sources=())
    show(qtbot, frame)
    frame.start()
    qtbot.waitUntil(lambda: {"Contacteren, 1 wachten", "Herinneringen, 1 wachten"} <= set(_names(frame)))
    with desk.store.reading() as session:
        yara = patients.by_id(session, house.yara)
    assert yara is not None
    frame.workbench.background.run(change, desk, replace(yara, deceased="2026-11-20"))
    qtbot.waitUntil(lambda: "Herinneringen" in _names(frame))


def _names(frame: Frame) -> list[str]:
    return [item.accessibleName() for item in frame.findChildren(RailItem)]
