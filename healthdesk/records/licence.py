"""What travels with the program, and under which licence."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shipped:
    """One work of others. `packages` are its names in the lock file."""

    name: str
    licence: str
    """SPDX expression, as its makers give it."""
    home: str
    packages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Licences:
    """All of them, and when they were last looked up."""

    checked_on: str
    source: str
    shipped: tuple[Shipped, ...]
