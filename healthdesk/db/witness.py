"""What is known of a house's book outside of the house: the last line that was written, so that a cut shows.

The book proves by itself that no line was changed, or taken from its middle. Lines that are cut off at
its end leave a shorter book that is whole: only who remembers a later line can tell. So after each
commit the new last line is noted in a small file, beside the house or, for a house on a server, on the
computer of each desk. It is written after the line is on disk: a blow between the two leaves a note
that lags behind, which is no cut. What this proves and what not
stands in docs/decisions, "The end of the book".
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from threading import Lock

import msgspec

from healthdesk.records.audit import Sighting

_SIZE = 256
"""Bytes of the note: always the same, so that it is written over in one stroke."""


def beside(database: Path) -> Path:
    """Where the witness of a house in a file is."""
    return database.with_suffix(".witness")


class Witness:
    """The note of one house on this computer. Safe to use from several threads."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._still = False
        self.at_opening: Sighting | None = None
        """What it held when the house was opened, before that itself was written."""
        self.last: Sighting | None = None
        """The last line it holds now."""

    def remember(self) -> Sighting | None:
        """Read what it holds; None where nothing was noted yet, or nothing that can be read."""
        with contextlib.suppress(OSError, msgspec.DecodeError):
            self.last = msgspec.json.decode(self._path.read_bytes(), type=Sighting)
        self.at_opening = self.last
        return self.last

    def begin(self, last: Sighting | None) -> None:
        """Go on from this line, whatever was held before."""
        with self._lock:
            self._still, self.last = False, last
            if last is not None:
                self._write(last)

    def keep(self) -> None:
        """The line it holds is not in the book: it stays as it is, whatever is written from now on."""
        self._still = True

    def note(self, line: Sighting) -> None:
        """A line that follows on what it holds is on disk."""
        with self._lock:
            if not self._still and (self.last is None or line.line > self.last.line):
                self.last = line
                self._write(line)

    def _write(self, line: Sighting) -> None:
        """A place that cannot be written to keeps an older note, which is no cut."""
        with contextlib.suppress(OSError):
            handle = self._opened()
            try:
                os.write(handle, msgspec.json.encode(line).ljust(_SIZE))
            finally:
                os.close(handle)

    def _opened(self) -> int:
        """The file to write to; its folder is made where it is not there yet."""
        try:
            return os.open(self._path, os.O_WRONLY | os.O_CREAT, 0o600)
        except FileNotFoundError:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            return os.open(self._path, os.O_WRONLY | os.O_CREAT, 0o600)
