"""How long a house keeps a file, and what stays when somebody is forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Retention:
    """The rule of one kind of house. Years count from the last contact."""

    keep_years: int | None = None
    """At least so long; None where nothing obliges to keep."""
    at_most_years: int | None = None
    forget_after_days: int | None = None
    """Where a house promises to forget: so many days without contact, and nothing planned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LastContact:
    """When somebody was last in contact with the house, and whether there is more to come."""

    day: date
    ongoing: bool = False
    """A talk to come, a contract that runs, or a referral that is open."""
    bare: bool = False
    """Nothing was ever kept about this person but the registration."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueFile:
    """Somebody whose file may go, as the list shows her."""

    patient_id: UUID
    code: str
    name: str
    last_contact: date
    must_by: date | None
    """The day by which it has to be gone; None where there is none."""
    talks: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishedPath:
    """What stays of somebody who was forgotten: counts, tied to nobody."""

    id: UUID
    month: date
    """First day of the month of the last contact."""
    age: int | None
    gender: str
    region: str
    referrer: str
    themes: tuple[str, ...]
    talks: int
    ending: str
