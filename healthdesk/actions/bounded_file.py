"""The bytes of a file that somebody chose or dropped: a real file, with an end, no bigger than may be."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path


def read_bounded(path: Path, most: int) -> bytes | None:
    """What stands in it; None for more than `most`. Raises `OSError` where it cannot be read.

    A pipe or a device is no file: it may never begin, or have no end. What grows meanwhile is cut off.
    """
    there = path.stat()
    if not stat.S_ISREG(there.st_mode):
        wrong = errno.EISDIR if stat.S_ISDIR(there.st_mode) else errno.ESPIPE
        raise OSError(wrong, os.strerror(wrong), str(path))
    if there.st_size > most:
        return None
    with path.open("rb") as file:
        data = file.read(most + 1)
    return None if len(data) > most else data
