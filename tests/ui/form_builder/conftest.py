"""She sits at the forms of her house."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from healthdesk.records.practitioner import Role
from tests.stores import MakeDesk
from tests.ui.conftest import MakeWorkbench
from tests.ui.form_builder.coordinator import Coordinator


@pytest.fixture
def she(qtbot: QtBot, make_workbench: MakeWorkbench, make_desk: MakeDesk) -> Coordinator:
    return Coordinator(qtbot, make_workbench, make_desk(Role.COORDINATOR))
