"""The therapist of the letters, with her referrals before her."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from healthdesk.actions.desk import Desk
from healthdesk.ui.referrals.referrals_page import ReferralsPage
from tests.letter_desk import Case
from tests.ui.conftest import MakeWorkbench
from tests.ui.hands import show
from tests.ui.letters.conftest import desk, yara

__all__ = ["desk", "page", "yara"]


@pytest.fixture
def page(qtbot: QtBot, make_workbench: MakeWorkbench, desk: Desk, yara: Case) -> ReferralsPage:
    made = ReferralsPage(make_workbench(desk))
    made.link_requested.connect(made.show_link)
    made.resize(1280, 800)
    return show(qtbot, made)
