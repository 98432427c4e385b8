"""Opening hours the way people type them: "9-12, 13u30-17", "16.00–20.00", "18-24"; and back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import time
from itertools import pairwise

from healthdesk.errors import NotAllowed
from healthdesk.rules.typed_dates import END_OF_DAY, show_end, show_time

Stretch = tuple[time, time]

_TIME = r"(\d{1,2})\s*(?:[:.uh]\s*(\d{2})?)?"
_STRETCH = re.compile(rf"^\s*(?:van |from |de )?{_TIME}\s*(?:-|–|—|tot|to|à)\s*{_TIME}\s*$", re.IGNORECASE)


_NOON, _EVENING = time(12), time(15)


def read_hours(typed: str, *, overnight: bool = False) -> tuple[Stretch, ...]:
    """The stretches of one day, in order. Raises `NotAllowed` ("hours.…") for what cannot be.

    `overnight`: one may end on the next morning.
    """
    parts = [part for part in re.split(r"[,;]|\ben\b|\band\b|\bet\b", typed) if part.strip(" -–")]
    stretches = tuple(_stretch(part, overnight=overnight) for part in parts)
    for before, after in pairwise(stretches):
        if after[0] < before[1] or before[1] <= before[0]:
            raise NotAllowed("hours.overlap", fields=("hours",), typed=typed.strip())
    return stretches


def say_hours(stretches: Iterable[Stretch]) -> str:
    """Write "09:00–12:00, 13:30–17:00"."""
    return ", ".join(f"{show_time(opens)}–{show_end(closes)}" for opens, closes in stretches)


def is_overnight(opens: time, closes: time) -> bool:
    """From an evening to a morning; "9-1" was meant otherwise."""
    return opens >= _EVENING and closes <= _NOON


def _stretch(part: str, *, overnight: bool) -> Stretch:
    found = _STRETCH.match(part)
    if found is None:
        raise NotAllowed("hours.unreadable", fields=("hours",), typed=part.strip())
    try:
        opens = time(int(found[1]), int(found[2] or 0))
        hour, minute = int(found[3]), int(found[4] or 0)
        closes = END_OF_DAY if (hour, minute) == (24, 0) else time(hour, minute)
    except ValueError:
        raise NotAllowed("hours.unreadable", fields=("hours",), typed=part.strip()) from None
    if closes <= opens and not (overnight and is_overnight(opens, closes)):
        raise NotAllowed("hours.backwards", fields=("hours",), typed=part.strip())
    return opens, closes
