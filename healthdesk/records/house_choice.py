"""What the first start asks, before there is a house."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from healthdesk.records.house import House


@dataclass(frozen=True, slots=True)
class HousePlace:
    """Where a house lives: a file on this computer, or a shared server. Exactly one is set."""

    file: Path | None = None
    server_url: str = ""
    """Address without a password; that comes from the keyring, pgpass or the environment."""
    witnesses: Path | None = None
    """Where this computer notes how far the book of a house on a server went."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseChoice:
    """The answers of the first start. The password is not kept in it on purpose."""

    house: House
    place: HousePlace
    coordinator: str
    """Name of the first person, who becomes coordinator."""
    also_therapist: bool = False
    also_reception: bool = True
