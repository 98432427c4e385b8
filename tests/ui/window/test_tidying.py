"""What only holds itself goes, but never in the middle of something."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from healthdesk.ui.window.tidying import Tidying


class _Round:
    """Holds itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def tidying(qapp: object) -> Iterator[Tidying]:
    assert qapp is not None
    before = gc.isenabled()
    made = Tidying()
    yield made
    made.end()
    (gc.enable if before else gc.disable)()


def test_python_waits_while_a_window_is_open_and_goes_on_after(tidying: Tidying) -> None:
    gc.enable()
    tidying.begin()
    tidying.begin()
    assert not gc.isenabled()
    left = weakref.ref(_Round())
    assert left() is not None
    tidying.tidy()
    assert left() is None
    tidying.end()
    tidying.end()
    assert gc.isenabled()


def test_what_the_program_consists_of_is_looked_at_once(tidying: Tidying) -> None:
    gc.enable()
    frozen = gc.get_freeze_count()
    tidying.begin()
    tidying.settle()
    assert gc.get_freeze_count() > frozen
    tidying.end()
    assert gc.get_freeze_count() == 0


def test_who_did_without_goes_on_without(tidying: Tidying) -> None:
    gc.disable()
    frozen = gc.get_freeze_count()
    tidying.begin()
    tidying.settle()
    tidying.end()
    assert not gc.isenabled()
    assert gc.get_freeze_count() == frozen
