"""An agenda page on a real house, on Thursday 26 November 2026."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from healthdesk.records.practitioner import Role
from healthdesk.ui.agenda.agenda_page import AgendaPage
from healthdesk.ui.parts.workbench import Workbench
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk
from tests.ui.agenda.at_the_desk import rest
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.RECEPTION))


@pytest.fixture
def bench(house: AgendaHouse, make_workbench: MakeWorkbench) -> Workbench:
    return make_workbench(house.desk)


@pytest.fixture
def page(house: AgendaHouse, bench: Workbench, qtbot: QtBot) -> AgendaPage:
    shown = AgendaPage(bench)
    shown.resize(1280, 850)
    show(qtbot, shown)
    shown.go_to(house.desk.clock.today() + timedelta(days=1))
    rest(qtbot, bench)
    return shown
