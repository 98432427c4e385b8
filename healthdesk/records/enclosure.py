"""A file that goes along with a letter: as it was brought, never another byte."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Apart(StrEnum):
    """Why a file cannot become pages behind the letter and stays a file beside it."""

    NO = ""
    OFFICE = "office"
    """Only the program that made it knows what its pages look like."""
    LOCKED = "locked"
    """Who made it wants nothing to be done with its pages."""
    SIGNED = "signed"
    """Among other pages its signature would be worth nothing."""
    FORM = "form"
    """A form that only Adobe's own reader can show."""
    PORTFOLIO = "portfolio"
    """Its pages are no more than a cover of the files within."""
    MOVING = "moving"
    """A picture that moves: on paper there is its first moment only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """What is known of it; its bytes are kept beside this."""

    id: UUID
    patient_id: UUID
    letter_id: UUID | None = None
    """The letter with which it left; None as long as that is being written."""
    name: str
    """As the letter calls it: without the ending, which follows from `media`."""
    media: str
    """What it is, by what stands in it."""
    size: int
    pages: int
    """0 where nobody can tell."""
    apart: Apart = Apart.NO
    sha256: str
    """Of the exact bytes."""
    added_at: datetime
    added_by: str
