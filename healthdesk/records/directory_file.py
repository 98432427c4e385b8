"""What a file of services would bring into the sociale kaart, line by line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from healthdesk.records.partner import Partner


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRemark:
    """Something in the file that cannot be used, or may be meant otherwise, and where it stands."""

    file: str
    row: int
    """As a spreadsheet counts; in JSON the how-many-th of its kind."""
    column: str
    value: str
    key: str
    """The sentence that says what is wrong."""
    is_kept: bool = False
    """It was taken over as it stands; somebody has to look."""


class EntryState(StrEnum):
    """What becomes of a service in the file."""

    NEW = "new"
    KNOWN = "known"
    """The house has it already; it is left as it is."""
    PASSED = "passed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadEntry:
    """One service as it was read. `partner` is None where nothing can be made of it, and `why` says so."""

    file: str
    row: int
    name: str
    partner: Partner | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDirectory:
    """Everything in a file, and what is wrong with it."""

    entries: tuple[ReadEntry, ...]
    remarks: tuple[FileRemark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryReport:
    """What would happen with one service of the file."""

    read: ReadEntry
    state: EntryState
    known_as: str = ""
    """The name under which the house has it."""
