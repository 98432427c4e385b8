"""The house of the agenda, as its coordinator sees it, with the waiting list at hand."""

from __future__ import annotations

import pytest

from healthdesk.records.practitioner import Role
from healthdesk.ui.parts.workbench import Workbench
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench


@pytest.fixture
def house(make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.COORDINATOR))


@pytest.fixture
def bench(house: AgendaHouse, make_workbench: MakeWorkbench) -> Workbench:
    return make_workbench(house.desk)
