"""The search for a moment as a rule alone, without database or window: in a large house and in a huge one.

In a house with room the answer is found in its first weeks. So each house is also asked for something in its
last weeks, and for something that it never has: a talk on a Sunday, of which every week has to be looked at.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from benchmarks.measuring import Figure, times
from healthdesk.records.availability import Availability
from healthdesk.records.ids import new_id
from healthdesk.records.moment import AgendaWorld, MomentWish, Taken, Window
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from healthdesk.rules.find_moment import find_moments
from healthdesk.rules.work_times import instant

_ZONE = ZoneInfo("Europe/Brussels")
_TODAY = date(2026, 11, 26)
_NOW = datetime(2026, 11, 26, 8, tzinfo=UTC)
_TALK, _FULL = 45, 0.7
_SUNDAY = 6
SIZES = ((50, 20, 12, 16.0), (200, 100, 52, 100.0))
"""Therapists, rooms, weeks, and under how many milliseconds the answer is asked for."""


def figures(rounds: int) -> list[Figure]:
    """Both houses, an easy search and two hard ones in each; and how the hardest grows with the house."""
    found: list[Figure] = []
    hard: list[Figure] = []
    for therapists, rooms, weeks, limit in SIZES:
        world = full_house(therapists, rooms, weeks)
        size = f"{therapists} therapists × {rooms} rooms × {weeks} weeks"
        late = _TODAY + timedelta(weeks=weeks - 2)
        wishes = {
            "soon": _wish(),
            "in the last weeks": replace(_wish(), not_before=late),
            "nowhere": replace(_wish(), only=(Window(_SUNDAY),)),
        }
        for name, wish in wishes.items():
            found.append(
                Figure(
                    f"the rule alone ({name}), {size}",
                    times(partial(find_moments, wish, world, 6), rounds),
                    "go by every stretch that is taken, once",
                    times(partial(_go_by, world), max(5, rounds // 3)),
                    limit_ms=limit,
                    note=f"{sum(map(len, world.busy.values())):,} stretches are taken",
                )
            )
        hard.append(found[-1])
    small, large = hard
    grown = Figure("the rule alone, from that house to that one", large.samples, "the first", small.samples)
    return [*found, grown]


def _wish() -> MomentWish:
    return MomentWish(
        minutes=_TALK,
        languages=("ar", "tr"),
        interpreter="ar",
        buffer_minutes=15,
        step_free=True,
        never=(Window(2),),
    )


def _go_by(world: AgendaWorld) -> int:
    """The plainest pass over what the search is handed."""
    return sum(1 for stretches in world.busy.values() for start, end in stretches if start < end)


def full_house(therapists: int, rooms: int, weeks: int) -> AgendaWorld:
    """Everybody works three days a week; seven in ten of the moments are taken, in all those weeks."""
    dice = Random(4)
    people = tuple(
        Practitioner(
            id=new_id(),
            name=f"Therapeut {number:03}",
            roles=frozenset({Role.THERAPIST}),
            languages=dice.choice((("nl",), ("nl", "fr"), ("nl", "ar"), ("nl", "en", "tr"))),
            gender=dice.choice(("female", "male")),
        )
        for number in range(therapists)
    )
    places = tuple(
        Room(id=new_id(), name=f"kamer {number}", step_free=number % 3 > 0, position=number)
        for number in range(rooms)
    )
    patterns = tuple(
        Availability(
            id=new_id(),
            therapist_id=one.id,
            weekday=weekday,
            starts=time(dice.choice((8, 9, 13))),
            ends=time(dice.choice((17, 18, 20))),
            from_day=date(2026, 1, 1),
        )
        for one in people
        for weekday in dice.sample(range(5), 3)
    )
    return AgendaWorld(
        now=_NOW,
        days=weeks * 7,
        zone="Europe/Brussels",
        therapists=people,
        rooms=places,
        availability=patterns,
        busy=_taken(dice, patterns, places, weeks),
    )


def _taken(
    dice: Random, patterns: tuple[Availability, ...], rooms: tuple[Room, ...], weeks: int
) -> dict[UUID, list[Taken]]:
    """Talks of each day of work, each in a room; a house whose rooms are full has therapists at the phone."""
    busy: dict[UUID, list[Taken]] = {}
    shared: dict[tuple[date, time], datetime] = {}
    for pattern in patterns:
        who = pattern.therapist_id
        assert who is not None, "rooms have no hours of their own here"
        for week in range(weeks):
            day = _TODAY + timedelta(days=(pattern.weekday - _TODAY.weekday()) % 7 + 7 * week)
            begin = shared.setdefault((day, pattern.starts), instant(day, pattern.starts, _ZONE))
            hours = pattern.ends.hour - pattern.starts.hour
            for number in range(hours):
                if dice.random() < _FULL:
                    start = begin + timedelta(hours=number)
                    talk = (start, start + timedelta(minutes=_TALK))
                    busy.setdefault(who, []).append(talk)
                    busy.setdefault(dice.choice(rooms).id, []).append(talk)
    return {one: sorted(stretches) for one, stretches in busy.items()}
