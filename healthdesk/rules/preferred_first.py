"""The therapist somebody would rather see first, and others after her, so that there is a choice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from healthdesk.records.moment import MomentAnswer, MomentWish
from healthdesk.rules.moment_suits import gives

T = TypeVar("T")
_OTHERS = 2
"""So many places in the answer are for others, where they have room."""


def hers_first(hers: Sequence[T], others: Sequence[T], limit: int) -> list[T]:
    """At most `limit`: hers, then those of others; all are of others where she has none."""
    given = others[: room_for_others(len(hers), limit)]
    return [*hers[: limit - len(given)], *given]


def room_for_others(hers: int, limit: int) -> int:
    """How many places are left for others beside so many of hers."""
    return max(min(_OTHERS, limit - 1), limit - hers)


def is_settled(answer: MomentAnswer, wishes: Sequence[MomentWish], limit: int) -> bool:
    """Whether looking at more days would change nothing: each place is taken, and by whom it is for.

    `wishes`: one for each kind of talk that is looked for, with the same therapist first in all.
    """
    if len(answer.moments) < limit:
        return False
    first = wishes[0].first_id
    if first is None or not any(gives(wish, first) for wish in wishes):
        return True
    hers = sum(one.therapist_id == first for one in answer.moments)
    return hers == limit - min(_OTHERS, limit - 1)
