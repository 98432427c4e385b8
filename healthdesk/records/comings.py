"""How it went with somebody's talks of a year: told calmly, charged never."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Comings:
    """How often each of these was, talks of groups too."""

    missed: int = 0
    """She did not come and let nobody know."""
    called_off: int = 0
    """She cancelled, or was excused from a group."""
    fell: int = 0
    """The house or the therapist cancelled."""
    late: int = 0
