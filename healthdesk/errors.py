"""The few kinds of trouble that a person may be told about.

Each carries the key of a sentence (``resources/sentences/<language>/*.json``) and the values that
the sentence names; the words themselves are chosen at the edge, in the reader's language.
Anything raised that is not a `Trouble` is a defect of ours and ends in the calm report.
"""

from __future__ import annotations

import errno
from pathlib import Path


class Trouble(Exception):
    """Something a person can be told in one sentence.

    A value that is an `OSError` is told as the reason the system gave, in the reader's language.
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        # Values may hold a person's name: they never reach a log by way of the exception's text.
        return self.key


class NotAllowed(Trouble):
    """A rule says no.

    `fields` names the inputs at fault, so that a form can show the sentence where it belongs.
    """

    def __init__(self, key: str, *, fields: tuple[str, ...] = (), **values: object) -> None:
        super().__init__(key, **values)
        self.fields = fields


class NotPermitted(NotAllowed):
    """The asker's role does not give this right."""


class ChangedMeanwhile(Trouble):
    """Somebody else saved the same thing first.

    `mine` is what was to be saved, `theirs` what stands there now (both records, or None).
    """

    def __init__(
        self, key: str = "store.changed_meanwhile", *, mine: object = None, theirs: object = None
    ) -> None:
        super().__init__(key)
        self.mine = mine
        self.theirs = theirs


class StorageTrouble(Trouble):
    """The world's fault: disk full, file locked or damaged, server unreachable, schema too new."""


def is_full(refused: OSError) -> bool:
    """Whether there was no room, rather than no right."""
    return refused.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def not_written(refused: OSError, path: Path) -> StorageTrouble:
    """What to raise where the system does not let us write: no room, or where and why not."""
    if is_full(refused):
        return StorageTrouble("store.disk_full")
    return StorageTrouble("store.not_written", path=str(path), why=refused)


class WrongKey(Trouble):
    """The password or recovery code does not open this house."""


class DeviceTrouble(Trouble):
    """Something beside the computer is not there or does not answer: a card reader, its driver, a card."""


class ServerTrouble(Trouble):
    """A server outside the house (mail, calendars) is not there, or says no."""


class BadFile(Trouble):
    """A file from outside cannot be taken in. `where` tells the line, row or path inside the file."""

    def __init__(self, key: str, *, where: str = "", **values: object) -> None:
        super().__init__(key, where=where, **values)
        self.where = where
