"""How long a house keeps a file, and what stays when somebody is forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from healthdesk.records.outreach import ContactAttempt


class CountsFrom(StrEnum):
    """From what the time is counted."""

    LAST_CONTACT = "last_contact"
    """A talk, a walk-in, a letter, a referral, a form, a note, a plan, an agreement: whatever came last."""
    LAST_TALK = "last_talk"
    """The last talk she came to; where there was none, the last contact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LawOnKeeping:
    """What the law demands of one kind of house, as far as it was found."""

    keep_years: int
    at_most_years: int
    source: str
    checked_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """How long a house keeps a file, and from when it may go."""

    keep_years: int | None = None
    """At least so long; None where nothing obliges to keep."""
    at_most_years: int | None = None
    forget_after_days: int | None = None
    """Where a house promises to forget: so many days without contact, and nothing planned."""
    counts_from: CountsFrom = CountsFrom.LAST_CONTACT
    source: str = ""
    checked_on: date | None = None
    checked_by: str = ""
    law: LawOnKeeping | None = None
    """None where no law was found that says how long."""

    @property
    def forgets(self) -> bool:
        """Whether the house promises to forget."""
        return self.forget_after_days is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class LastContact:
    """When somebody was last in contact with the house, and whether there is more to come."""

    day: date
    talk: date | None = None
    """When she last came to a talk."""
    ongoing: bool = False
    """A talk to come, a contract that runs, a referral that is open, or a day to try again to reach her."""
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
    in_group: int = 0
    """Talks in a group that are counted apart."""
    tried: ContactAttempt | None = None
    """The latest try to reach her since then, where it reached nobody."""
    tried_on: date | None = None


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
    """Those of a group too where the house counts them as talks of a traject."""
    ending: str
    in_group: int = 0
    """Talks in a group that are counted apart."""
