"""Waiting for something to be so, with a limit: never a blind pause."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

_LOOK_AGAIN = 5
"""Milliseconds between two looks."""


class NeverCame(Exception):
    """What was waited for did not come in time."""


def wait_until(is_so: Callable[[], bool], what: str, seconds: float = 20.0) -> None:
    """Let the window work until it is so. Raises `NeverCame` with `what` when it takes too long."""
    if is_so():
        return
    end = time.monotonic() + seconds
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(_LOOK_AGAIN)
    timer.timeout.connect(loop.quit)
    timer.start()
    while not is_so():
        if time.monotonic() > end:
            raise NeverCame(what)
        loop.exec()
    timer.stop()
