"""With which wishes the search for a moment begins."""

from __future__ import annotations

from dataclasses import replace

from healthdesk.actions.find_moment import MomentStart
from healthdesk.records.moment import MomentWish
from healthdesk.rules.typed_wishes import TimeWishes


def begins_with(start: MomentStart) -> tuple[MomentWish, TimeWishes]:
    """The wishes with which somebody waits; else those that follow from her file, whom she knows first."""
    if start.waits:
        kept = start.waits[0].wish
        times = TimeWishes(
            exact=kept.only, never=kept.never, not_before=kept.not_before, not_after=kept.not_after
        )
        return replace(kept, age=start.wish.age), times
    usual = start.usual_therapist_id
    if usual is not None and any(one.id == usual for one in start.therapists):
        return replace(start.wish, first_id=usual), TimeWishes()
    return start.wish, TimeWishes()
