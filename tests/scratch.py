"""Where tests keep what they throw away: in memory where there is room, else on the disk.

Thousands of houses are made, written with a flush for each booking, and thrown away. Of a disk that many
share, that asks minutes; what a power cut does to a file is not what these tests are about.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

IN_MEMORY = Path("/dev/shm")
_ROOM = 3 * 1024**3
"""A container often has 64 MB there: too little for a server and a few houses at a time."""


def in_memory() -> Path | None:
    """A folder that lies in memory and has room enough; None where there is none (macOS, Windows)."""
    if not os.access(IN_MEMORY, os.W_OK | os.X_OK) or shutil.disk_usage(IN_MEMORY).free < _ROOM:
        return None
    return IN_MEMORY


def pytest_configure(config: pytest.Config) -> None:
    """In the main process, whose folder those of the workers stand in. An own `--basetemp` goes first."""
    place = in_memory()
    if place is not None and not hasattr(config, "workerinput"):
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(place))
