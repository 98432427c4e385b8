"""Who asks: the person at the desk, as every action and every audit entry names her."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from healthdesk.records.practitioner import Role


@dataclass(frozen=True, slots=True)
class Actor:
    """A signed-in member of staff. The roles are those at sign-in."""

    practitioner_id: UUID
    name: str
    roles: frozenset[Role]
