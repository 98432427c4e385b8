"""The lists of one day on paper: what the house lets them hold, and the final words of one print."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class PaperPart(StrEnum):
    """What may stand beside the hour, the room and the code of who comes."""

    NAME = "name"
    REACH = "reach"
    """How she may be reached safely."""
    NEEDS = "needs"
    """Interpreter, and what she needs to come and wait."""
    NOTE = "note"
    """The word for the desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPaperPolicy:
    """What the house chose."""

    holds: frozenset[PaperPart] = frozenset({PaperPart.NEEDS})
    evening: time = time(16, 30)
    """From when on the sheet of the next day is made, on a computer that has a folder for it."""
    version: int = 0
    """0: the house did not say yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTable:
    """One list on pages of its own."""

    heading: str
    about: str
    columns: tuple[tuple[str, float], ...]
    """Their titles, and which part of the width each takes."""
    rows: tuple[tuple[str, ...], ...]
    nothing: str
    """Stands there where nothing is planned."""
    ticked: bool = True
    """Every row begins with a box to tick by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPaper:
    """Everything that stands on the paper; nothing is looked up while it is drawn."""

    title: str
    house: str
    tables: tuple[DayTable, ...]
    foot: str
    dated: date
    page_label: str
    language: str = "nl"
