"""A service outside the house to which people are referred (FHIR HealthcareService; HSDS service)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

OTHER_KIND = "local-own"
"""The kind of a service that is none of the kinds we know (`resources/codes/partner-kinds.json`)."""


class Taking(StrEnum):
    """Whether somebody new can come; "" while nobody knows."""

    UNKNOWN = ""
    YES = "yes"
    WAITING_LIST = "waiting_list"
    FULL = "full"
    CLOSED = "closed"
    """For some time; it is not offered until somebody hears that it is open again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenHours:
    """A stretch of a week on which they are open, in local wall time (HSDS schedule)."""

    weekday: int
    """0 is Monday."""
    opens: time
    closes: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Another place where the same service is given (HSDS location)."""

    name: str = ""
    address_lines: tuple[str, ...] = ()
    phone: str = ""
    hours: tuple[OpenHours, ...] = ()
    transport: str = ""
    access: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPerson:
    """Whom to ask for there, or another number with what it is for (HSDS contact)."""

    name: str = ""
    role: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """One entry of the sociale kaart.

    Whatever nobody verified is named in `to_check` and shown as "te controleren".
    """

    id: UUID
    key: str
    """Short lasting name; ties an entry to the data that came with the program."""
    name: str
    kind: str
    """A CD-HCPARTY code or one of our local types (`resources/codes/partner-kinds.json`)."""
    group: str = ""
    programme: str = ""
    """The larger work that it is part of, by its name (HSDS program)."""
    does: str = ""
    """What they do, in a sentence."""
    for_whom: str = ""
    area: str = ""
    """Where people live whom they help (HSDS service_area)."""
    excluded: str = ""
    """Whom they do not help."""
    min_age: int | None = None
    max_age: int | None = None
    needs: tuple[str, ...] = ()
    """Codes of what people come with (`resources/codes/needs.json`)."""
    languages: tuple[str, ...] = ()
    cost: str = ""
    free: bool | None = None
    """None: not known."""
    waiting: str = ""
    taking: Taking = Taking.UNKNOWN
    taking_on: date | None = None
    """The day on which that was heard: it ages fast."""
    closed_why: str = ""
    """Why it is closed for some time, and until when, where that is known."""
    free_places: int | None = None
    """How many could come then."""
    how_to_refer: str = ""
    documents: str = ""
    access: str = ""
    transport: str = ""
    """How to get there: which bus, which stop."""
    hours: tuple[OpenHours, ...] = ()
    hours_note: str = ""
    """What the hours do not say: by appointment, closed in August."""
    address_lines: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    """Where else."""
    phone: str = ""
    email: str = ""
    website: str = ""
    contacts: tuple[ContactPerson, ...] = ()
    only_through: str = ""
    """Who orders or refers for the person, where people cannot go themselves (Kirikou)."""
    source: str = ""
    checked_on: date | None = None
    checked_by: str = ""
    to_check: tuple[str, ...] = ()
    """Names of fields that were not verified."""
    note: str = ""
    own: bool = False
    """Added by this house; never touched by a newer list."""
    active: bool = True
    merged_into: UUID | None = None
    """The entry that stayed, where two were about one service."""
    version: int = 1


@dataclass(frozen=True, slots=True)
class PartnerPast:
    """What an entry said until `by` changed it at `at`."""

    at: datetime
    by: str
    before: Partner
