"""One search over several kinds of talk: whatever comes first of any of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain
from uuid import UUID

from healthdesk.records.moment import AgendaWorld, Moment, MomentAnswer, MomentWish, PartlyGroup
from healthdesk.rules.find_moment import Found, find_moments, look, told
from healthdesk.rules.find_places import NONE, Groups, is_of, partly_in, places_in
from healthdesk.rules.preferred_first import hers_first

_PARTLY = 3


def find_among(
    wishes: Sequence[MomentWish], world: AgendaWorld, limit: int = 12, groups: Groups = NONE
) -> MomentAnswer:
    """The best `limit` moments for any of these; each wish is of another kind of talk (`service_id`).

    Of each kind what the search for it alone finds, in the same order; where one therapist could begin
    two of them at the same time only the kind that is named first. Of a kind that is a group the places
    that suit (`groups`), among the others. Who is to come first (`first_id`) is the same in each. Why
    there is nothing sooner is told of all of them, up to the first of any.
    """
    if len(wishes) == 1 and not groups.has(wishes[0]):
        return find_moments(wishes[0], world, limit)
    looked = [places_in(one, groups, limit) if groups.has(one) else look(one, world, limit) for one in wishes]
    return _merged(wishes, looked, {one.id: one.name for one in world.therapists} | groups.names, limit)


def find_in_groups(wishes: Sequence[MomentWish], groups: Groups, limit: int = 12) -> MomentAnswer:
    """The same where each of them is of a group: nothing else needs to be looked at."""
    looked = [places_in(wish, groups, limit) for wish in wishes]
    answer = _merged(wishes, looked, groups.names, limit)
    first = answer.moments[0].starts_at if answer.moments else None
    partly = (
        one
        for wish, both in zip(wishes, looked, strict=True)
        for places in both
        for one in partly_in(wish, places, groups, first)
    )
    return replace(answer, partly=tuple(sorted(partly, key=_begins)[:_PARTLY]))


def _begins(one: PartlyGroup) -> datetime:
    return one.starts_at


def _merged(
    wishes: Sequence[MomentWish], looked: Sequence[tuple[Found, Found]], names: dict[UUID, str], limit: int
) -> MomentAnswer:
    of_each = (hers_first(hers.moments, others.moments, limit) for hers, others in looked)
    found = _apart(chain.from_iterable(of_each), names)
    first = wishes[0].first_id if wishes else None
    if first is not None:
        hers = [one for one in found if is_of(one, first)]
        found = hers_first(hers, [one for one in found if not is_of(one, first)], limit)
    return MomentAnswer(tuple(found[:limit]), told(looked))


def _apart(moments: Iterable[Moment], names: dict[UUID, str]) -> list[Moment]:
    """In order; of those of one therapist at one time the first, but for groups, that are there already."""
    kept: dict[tuple[datetime, UUID, UUID | None], Moment] = {}
    for one in moments:
        kept.setdefault((one.starts_at, one.therapist_id, one.appointment_id), one)
    return sorted(
        kept.values(), key=lambda one: (one.starts_at, bool(one.interpreter), names[one.therapist_id])
    )
