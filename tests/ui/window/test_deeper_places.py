"""Behind the first look of each page: the tabs of a file, a referral, a letter, by ear and by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from healthdesk.records.house import HouseKind
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Role
from healthdesk.ui.patients.file_tabs import tabs_for
from healthdesk.ui.window.frame import Frame
from tests.letter_desk import Case, case
from tests.stores import MakeDesk
from tests.ui.accessibility import nameless, unreachable
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show

PLACES: dict[str, Callable[[Case], Link]] = {
    "referral": lambda one: Link("referral", one.referral.id),
    "new referral": lambda one: Link("new_referral", one.patient.id),
    "letter": lambda one: Link("write_letter", one.referral.id),
    "moment": lambda one: Link("moment", one.patient.id),
    "partner": lambda one: Link("partner", one.partner.id),
}
KINDS = {"wgc": HouseKind.WGC, "tejo": HouseKind.TEJO}


@pytest.fixture(params=KINDS.values(), ids=list(KINDS))
def frame(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    make_workbench: MakeWorkbench,
    make_desk: MakeDesk,
    tmp_path: Path,
) -> Iterator[Frame]:
    desk = make_desk(Role.COORDINATOR, Role.RECEPTION, Role.THERAPIST, kind=request.param)
    workbench = make_workbench(desk)
    made = Frame(workbench, tmp_path)
    made.resize(1280, 850)
    show(qtbot, made)
    yield made
    qtbot.waitUntil(lambda: workbench.background.is_resting)


def _go(qtbot: QtBot, frame: Frame, link: Link) -> None:
    frame.navigator.follow(link)
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)


def _can_be_used(qtbot: QtBot, frame: Frame) -> None:
    page = frame.navigator.page
    assert page is not None
    assert nameless(page) == []
    assert unreachable(page, qtbot) == []


def test_each_tab_of_a_file(qtbot: QtBot, frame: Frame) -> None:
    desk = frame.workbench.desk
    one = case(desk)
    tabs = [tab.key for tab in tabs_for(desk.actor, desk.house)]
    assert "details" in tabs
    for tab in tabs:
        _go(qtbot, frame, Link("patient", one.patient.id, tab))
        _can_be_used(qtbot, frame)


@pytest.mark.parametrize("place", PLACES)
def test_a_place_behind_a_page(qtbot: QtBot, frame: Frame, place: str) -> None:
    _go(qtbot, frame, PLACES[place](case(frame.workbench.desk)))
    _can_be_used(qtbot, frame)


def test_somebody_new(qtbot: QtBot, frame: Frame) -> None:
    frame.navigator.go("patients")
    page = frame.navigator.page
    assert page is not None
    assert page.new_item()
    qtbot.waitUntil(lambda: frame.workbench.background.is_resting)
    _can_be_used(qtbot, frame)
