"""Opening hours the way people type them: "9-12, 13u30-17", "16.00–20.00"; and back again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import time
from itertools import pairwise

from healthdesk.errors import NotAllowed

Stretch = tuple[time, time]

_TIME = r"(\d{1,2})\s*(?:[:.uh]\s*(\d{2})?)?"
_STRETCH = re.compile(rf"^\s*{_TIME}\s*(?:-|–|—|tot|to)\s*{_TIME}\s*$", re.IGNORECASE)


def read_hours(typed: str) -> tuple[Stretch, ...]:
    """The stretches of one day, in order. Raises `NotAllowed` ("hours.…") for what cannot be."""
    parts = [part for part in re.split(r"[,;]|\ben\b|\band\b", typed) if part.strip(" -–")]
    stretches = tuple(_stretch(part) for part in parts)
    for before, after in pairwise(stretches):
        if after[0] < before[1]:
            raise NotAllowed("hours.overlap", fields=("hours",), typed=typed.strip())
    return stretches


def say_hours(stretches: Iterable[Stretch]) -> str:
    """Write "09:00–12:00, 13:30–17:00"."""
    return ", ".join(f"{opens:%H:%M}–{closes:%H:%M}" for opens, closes in stretches)


def _stretch(part: str) -> Stretch:
    found = _STRETCH.match(part)
    if found is None:
        raise NotAllowed("hours.unreadable", fields=("hours",), typed=part.strip())
    try:
        opens = time(int(found[1]), int(found[2] or 0))
        closes = time(int(found[3]), int(found[4] or 0))
    except ValueError:
        raise NotAllowed("hours.unreadable", fields=("hours",), typed=part.strip()) from None
    if closes <= opens:
        raise NotAllowed("hours.backwards", fields=("hours",), typed=part.strip())
    return opens, closes
