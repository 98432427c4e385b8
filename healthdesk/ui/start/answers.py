"""What the first start has been told so far; survives a change of language."""

from __future__ import annotations

from dataclasses import dataclass, field

from healthdesk.records.house import House, HouseKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Everything but the passwords, which stay in their fields."""

    language: str = "nl"
    kind: HouseKind | None = None
    house: House | None = None
    coordinator: str = ""
    also_therapist: bool = False
    also_reception: bool = True
    server_url: str = ""
    """The address of a shared database, without a password; empty for this computer."""
    server_password: str = field(default="", repr=False)
