"""How wide the columns of a table are: as their words where there is room; else the widest give way first."""

from __future__ import annotations

from collections.abc import Sequence

_STEPS = 40


def column_widths(natural: Sequence[float], least: Sequence[float], room: float) -> list[float]:
    """A width for each column, together within the room.

    `natural` is what its longest cell takes on one line, `least` its longest word. Where not even the words
    have room, only the widest are cut.
    """
    if sum(natural) <= room:
        return list(natural)
    if sum(least) >= room:
        natural, least = least, [0.0] * len(least)
    low, high = 0.0, max(natural)
    for _step in range(_STEPS):
        middle = (low + high) / 2
        if sum(_held_to(natural, least, middle)) > room:
            high = middle
        else:
            low = middle
    return _held_to(natural, least, low)


def _held_to(natural: Sequence[float], least: Sequence[float], most: float) -> list[float]:
    """Each no wider than this, but for its longest word."""
    return [max(word, min(wish, most)) for wish, word in zip(natural, least, strict=True)]
