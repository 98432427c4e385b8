"""Who of a demo house comes to talk: those who came into it last and are old enough."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from healthdesk.db import patient_search
from healthdesk.records.patient import AccessNeed, Patient
from healthdesk.records.practitioner import Practitioner
from healthdesk.rules.person_names import age_on

TALKS_FROM = 10
"""Years: with smaller children somebody else talks."""
_STAYS_AWAY = 8


def talkers(session: Any, today: date, limit: int, least: int = TALKS_FROM) -> list[UUID]:
    """The newest first, none younger than `least`."""
    found = patient_search.recent(session, today, limit)
    return [one.id for one in found if one.age is None or one.age >= least]


class Circles:
    """The people of each therapist: about as many each, a woman for who asks for one."""

    def __init__(self, therapists: Sequence[Practitioner]) -> None:
        self._therapists = therapists
        self._women = [one for one in therapists if one.gender == "female"] or therapists
        self._hers: dict[UUID, list[UUID]] = {one.id: [] for one in therapists}
        self._count = 0

    def take_in(self, people: Iterable[Patient], today: date) -> None:
        """Those of them who are old enough, but for one in so many, who does not come to talk."""
        grown = (one for one in people if (age_on(one, today) or 0) >= TALKS_FROM)
        for number, one in enumerate(grown):
            if number % _STAYS_AWAY:
                asks = AccessNeed.FEMALE_THERAPIST in one.access_needs
                fitting = self._women if asks else self._therapists
                self._hers[fitting[self._count % len(fitting)].id].append(one.id)
                self._count += 1

    def people_of(self, therapist: UUID) -> Sequence[UUID]:
        """Whom she sees."""
        return self._hers[therapist]
