"""What only holds itself goes, but never in the middle of something."""

from __future__ import annotations

import gc
import weakref

from healthdesk.ui.window.tidying import Tidying


class _Round:
    """Holds itself."""

    def __init__(self) -> None:
        self.me = self


def test_python_waits_while_a_window_is_open_and_goes_on_after(qapp: object) -> None:
    assert qapp is not None
    tidying = Tidying()
    tidying.begin()
    tidying.begin()
    try:
        assert not gc.isenabled()
        left = weakref.ref(_Round())
        assert left() is not None
        tidying.tidy()
        assert left() is None
    finally:
        tidying.end()
        tidying.end()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
