"""The house: one centre, one database (FHIR Organization and Location)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from uuid import UUID


class HouseKind(StrEnum):
    """What kind of house it is; brings its words, forms and privacy as editable defaults."""

    WGC = "wgc"
    TEJO = "tejo"
    OTHER = "other"


class IdentityLevel(StrEnum):
    """How much of somebody's identity a house asks for by default."""

    FULL = "full"
    PSEUDONYM = "pseudonym"


class WindowSide(StrEnum):
    """Where the window of the house's envelopes is."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """One stretch of opening, local wall time. `weekday` 0 is Monday."""

    weekday: int
    opens: time
    closes: time


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """The centre whose database this is."""

    id: UUID
    kind: HouseKind
    name: str
    address_lines: tuple[str, ...] = ()
    """Street and number, then postcode and town; at most three lines."""
    phone: str | None = None
    email: str | None = None
    website: str | None = None
    language: str = "nl"
    identity_default: IdentityLevel = IdentityLevel.FULL
    opening_hours: tuple[OpeningHours, ...] = ()
    window_side: WindowSide = WindowSide.RIGHT
    signing_age: int = 14
    """From which age a person signs her own enrolment (a house's choice: 14 in most centres, 16 in some)."""
    time_zone: str = "Europe/Brussels"
    is_demo: bool = False
    version: int = 1
