"""Calendars that lie on a server (CalDAV): whose, where, and whether they come in or ours goes out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class CalendarWay(StrEnum):
    """Which way the times go."""

    IN = "in"
    """A therapist's own calendar, as times at which she is away."""
    OUT = "out"
    """Her talks here, without names, in a calendar kept for that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarLink:
    """One calendar of one therapist. The password is kept apart, sealed, under the id."""

    id: UUID
    therapist_id: UUID
    way: CalendarWay
    address: str
    """Of the calendar itself, https."""
    user: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarLinks:
    """All that the house chose."""

    links: tuple[CalendarLink, ...] = ()
    version: int = 0


@dataclass(frozen=True, slots=True)
class PutCount:
    """What was done to a calendar on a server."""

    written: int = 0
    removed: int = 0
    same: int = 0
