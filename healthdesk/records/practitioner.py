"""The people who work in the house (FHIR Practitioner and PractitionerRole)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """What someone does here; a person may hold several."""

    COORDINATOR = "coordinator"
    RECEPTION = "reception"
    THERAPIST = "therapist"
    VOLUNTEER_RECEPTION = "volunteer_reception"


@dataclass(frozen=True, slots=True, kw_only=True)
class Practitioner:
    """One member of staff or volunteer."""

    id: UUID
    name: str
    roles: frozenset[Role]
    languages: tuple[str, ...] = ()
    """BCP-47 codes of the languages in which this person can hold a talk."""
    gender: str | None = None
    """FHIR administrative gender (female, male, other), None when not told."""
    discipline: str | None = None
    """A CD-HCPARTY code or a local one."""
    nihdi: str | None = None
    """RIZIV number; volunteers may have none."""
    phone: str | None = None
    email: str | None = None
    min_age: int | None = None
    max_age: int | None = None
    color: str | None = None
    """Name of a tone of the theme, for the agenda."""
    active: bool = True
    public_key: bytes | None = None
    """X25519 key to which notes are sealed."""
    verify_key: bytes | None = None
    """Ed25519 key that proves who admitted a reader."""
    version: int = 1

    @property
    def holds_talks(self) -> bool:
        """Whether she works here, as a therapist."""
        return self.active and Role.THERAPIST in self.roles
