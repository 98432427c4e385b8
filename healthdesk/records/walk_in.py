"""Somebody who walked in and stands at the desk (FHIR Encounter, before there is one)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class WalkInState(StrEnum):
    """How far it is with somebody at the desk."""

    WAITING = "waiting"
    TAKEN = "taken"
    """Somebody of the house is talking with her."""
    HELPED = "helped"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkIn:
    """One person at the desk."""

    id: UUID
    arrived_at: datetime
    patient_id: UUID | None = None
    name: str = ""
    """What she calls herself; empty for somebody new who has not said it."""
    wish: str = ""
    """What she comes for, in a few words: "wil met een vrouw praten"."""
    state: WalkInState = WalkInState.WAITING
    taken_by: UUID | None = None
    finished_at: datetime | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkInLine:
    """Somebody at the desk, as the list shows her."""

    walk_in: WalkIn
    person: str
    """Name or code of the file where there is one, else what she calls herself; may be empty."""
    age: int | None = None
    taken_by: str = ""
