"""The bot of the tests is as patient with all it waits for."""

from __future__ import annotations

import inspect

import pytest
from pytestqt.qtbot import QtBot

from tests.qt_bot import PatientBot


@pytest.mark.parametrize("waits", ["waitUntil", "waitActive", "waitSignal"])
def test_nobody_is_given_up_on_after_five_seconds(waits: str) -> None:
    by_qt, ours = (
        inspect.signature(getattr(one, waits)).parameters["timeout"] for one in (QtBot, PatientBot)
    )
    assert by_qt.default == 5_000
    assert ours.default == 30_000
