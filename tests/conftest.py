"""What every test gets: a home of its own, a clock that stands still, and nothing left behind."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from healthdesk.clock import FixedClock

# Before anything imports Qt. Set it yourself (xcb, wayland, cocoa) to watch the tests at work.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = [
    "tests.calendars_made",
    "tests.demo_houses",
    "tests.eid_made",
    "tests.leftovers",
    "tests.mail_made",
    "tests.scratch",
    "tests.postgres_server",
    "tests.qt_bot",
    "tests.stores",
]

_MANY_OBJECTS = 10_000

# A slow machine is not a defect: no deadline per example.
hypothesis.settings.register_profile("healthdesk", deadline=None, print_blob=True)
hypothesis.settings.load_profile("healthdesk")


@pytest.fixture(autouse=True)
def healthdesk_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder where the program keeps its data, settings and reports: an empty one for each test."""
    home = tmp_path / "healthdesk-home"
    monkeypatch.setenv("HEALTHDESK_HOME", str(home))
    return home


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Iterator[None]:
    """Python looks for forgotten objects between two tests, in this thread, as the window has it done.

    Begun in a worker it may come upon something of Qt, and wait for the thread that waits for it. What is
    there before a test lives as long as the run; nobody goes over it again, here or in `leftovers`.
    """
    if gc.isenabled() or gc.get_count()[0] > _MANY_OBJECTS:
        gc.disable()
        gc.collect()
        gc.freeze()
    return (yield)


@pytest.fixture(autouse=True)
def tidied() -> Iterator[None]:
    """Nobody leaves Python to look for forgotten objects when it likes."""
    yield
    assert not gc.isenabled()


@pytest.fixture
def clock() -> FixedClock:
    """Wednesday 25 November 2026, 14.45 in Leuven, until told otherwise."""
    return FixedClock()
