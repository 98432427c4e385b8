"""A kind of talk the house offers (FHIR HealthcareService)."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from healthdesk.records.appointment import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthcareService:
    """One kind of talk."""

    id: UUID
    name: str
    minutes: int = 45
    interpreter_minutes: int = 15
    """How much longer it takes with an interpreter (double is customary)."""
    buffer_minutes: int = 0
    """What the therapist keeps free after it."""
    before_minutes: int = 0
    """What she keeps free before it, to prepare it."""
    modes: tuple[Mode, ...] = (Mode.ON_SITE,)
    places: int = 0
    """How many people have a place in it; 0: it is not a group."""
    counts_in_path: bool = False
    """Of a group: whether coming to it is one of the talks of a traject; else it is counted apart."""
    therapist_ids: tuple[UUID, ...] = ()
    """Who gives it, in the order of the house; empty: everybody."""
    active: bool = True
    position: int = 0
    version: int = 1
