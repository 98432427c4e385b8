"""Groups that come back among series of one's own: a place on each of the dates, or where that breaks off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from uuid import UUID

from healthdesk.records.moment import Moment, MomentWish
from healthdesk.records.series import BrokenMoment, SeriesMoment
from healthdesk.rules.find_places import Groups, LostPlace, is_held_by, is_of, missed_dates, places_in


@dataclass(frozen=True, slots=True)
class Course:
    """A group that comes back in which she can have a place on each date."""

    moment: Moment
    name: str
    last: datetime
    """Its last date, on the wall of the house."""

    @property
    def starts_at(self) -> datetime:
        """Its first date."""
        return self.moment.starts_at

    @property
    def order(self) -> tuple[datetime, bool, str]:
        """The soonest first; without an interpreter before with one."""
        return self.starts_at, bool(self.moment.interpreter), self.name

    def is_of(self, who: UUID) -> bool:
        """Whether she holds it, alone or with another."""
        return is_of(self.moment, who)

    def told(self) -> SeriesMoment:
        """As a series is told."""
        return SeriesMoment(moment=self.moment, last_day=self.last.date())


@dataclass(frozen=True, slots=True)
class LostCourse:
    """One in which she cannot."""

    wish: MomentWish
    lost: LostPlace
    person: UUID | None

    @property
    def starts_at(self) -> datetime:
        """The first date that it would be."""
        return self.lost.starts_at

    @property
    def therapist_id(self) -> UUID:
        """Who holds it."""
        return self.lost.world.dates[0].appointment.therapist_id

    def is_of(self, who: UUID) -> bool:
        """Whether she holds it, alone or with another."""
        return is_held_by(self.lost.world, who)

    def told(self) -> BrokenMoment:
        """On which date it breaks off first, and why."""
        zone = self.lost.world.zone
        first = self.starts_at.astimezone(zone)
        missed = missed_dates(self.wish, self.lost.world, self.person)
        at, reason = (missed[0][0].appointment.starts_at, missed[0][1]) if missed else (first, "")
        return BrokenMoment(
            starts_at=self.starts_at,
            wall=first.time().replace(tzinfo=None),
            therapist_id=self.therapist_id,
            day=at.astimezone(zone).date(),
            reason=reason or self.lost.reason,
        )


def courses_in(
    wishes: Sequence[MomentWish], groups: Groups, limit: int
) -> tuple[list[Course], list[LostCourse]]:
    """What there is of those of these wishes that are of a group, and what fell away."""
    asked = [
        (wish, places) for wish in wishes if groups.has(wish) for places in places_in(wish, groups, limit)
    ]
    names, zones = groups.names, (world.zone for world in groups.worlds)
    zone = next(zones, None)
    found = chain.from_iterable(places.moments for _wish, places in asked)
    return (
        [
            Course(one, names[one.therapist_id], (one.until or one.starts_at).astimezone(zone))
            for one in found
        ],
        [LostCourse(wish, lost, groups.person) for wish, places in asked for lost in places.lost],
    )
