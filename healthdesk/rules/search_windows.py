"""Which days a search for a moment looks at, one stretch after the other: what is found stops it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, repeat
from zoneinfo import ZoneInfo

from healthdesk.records.moment import AgendaWorld, MomentWish

HORIZON = 14
"""How many days are tried first: who finds enough there need not look at the rest."""
_NEXT, _WINDOW = 28, 70
"""How many days are looked at together after those: four weeks, then ten at a time."""


def windows(wish: MomentWish, world: AgendaWorld) -> Iterator[tuple[int, int]]:
    """From which day up to which is looked at, one stretch after the other: what is found stops the search.

    Short ones also because joining the stretches that are taken costs as much as the weeks are long. Days on
    which no talk may begin are no part of any.
    """
    today = world.now.astimezone(ZoneInfo(world.zone)).date()
    low, days = 0, world.days
    if wish.not_before is not None:
        low = max(0, (wish.not_before - today).days)
    if wish.not_after is not None:
        days = min(days, (wish.not_after - today).days + 1)
    for long in chain((HORIZON, _NEXT), repeat(_WINDOW)):
        if low >= days:
            return
        yield low, min(days, low + long)
        low += long
