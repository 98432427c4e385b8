"""One search over several kinds of talk: whatever comes first of any of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import chain
from uuid import UUID

from healthdesk.records.moment import AgendaWorld, Moment, MomentAnswer, MomentWish
from healthdesk.rules.find_moment import find_moments, look, told
from healthdesk.rules.preferred_first import hers_first


def find_among(wishes: Sequence[MomentWish], world: AgendaWorld, limit: int = 12) -> MomentAnswer:
    """The best `limit` moments for any of these; each wish is of another kind of talk (`service_id`).

    Of each kind what the search for it alone finds, in the same order; where one therapist could begin
    two of them at the same time only the kind that is named first. Who is to come first (`first_id`)
    is the same in each. Why there is nothing sooner is told of all of them, up to the first of any.
    """
    if len(wishes) == 1:
        return find_moments(wishes[0], world, limit)
    looked = [look(wish, world, limit) for wish in wishes]
    names = {one.id: one.name for one in world.therapists}
    of_each = (hers_first(hers.moments, others.moments, limit) for hers, others in looked)
    found = _apart(chain.from_iterable(of_each), names)
    first = wishes[0].first_id if wishes else None
    if first is not None:
        hers = [one for one in found if one.therapist_id == first]
        found = hers_first(hers, [one for one in found if one.therapist_id != first], limit)
    return MomentAnswer(tuple(found[:limit]), told(looked))


def _apart(moments: Iterable[Moment], names: dict[UUID, str]) -> list[Moment]:
    """In order; of those of one therapist at one time the first."""
    kept: dict[tuple[datetime, UUID], Moment] = {}
    for one in moments:
        kept.setdefault((one.starts_at, one.therapist_id), one)
    return sorted(
        kept.values(), key=lambda one: (one.starts_at, bool(one.interpreter), names[one.therapist_id])
    )
