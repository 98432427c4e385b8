"""A list as somebody sees it, to be copied or written to a file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShownTable:
    """What a list shows at this moment, column by column in the order on the screen."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: tuple[bool, ...] = ()
    """Which columns are counts or shares to reckon with; none where nothing is said."""
