"""Who of a demo house comes to talk: those who came into it last and are old enough."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from healthdesk.actions.demo_fit import Fits
from healthdesk.db import patient_search
from healthdesk.records.patient import Patient
from healthdesk.rules.person_names import age_on

TALKS_FROM = 10
"""Years: with smaller children somebody else talks."""
_STAYS_AWAY = 8


def talkers(session: Any, today: date, limit: int, least: int = TALKS_FROM) -> list[UUID]:
    """The newest first, none younger than `least`."""
    found = patient_search.recent(session, today, limit)
    return [one.id for one in found if one.age is None or one.age >= least]


@dataclass(frozen=True, slots=True)
class Talker:
    """Who comes to talk with one therapist, and in which language an interpreter helps ("": none)."""

    id: UUID
    interpreter: str = ""


class Circles:
    """The people of each therapist: about as many each, and nobody whom she or her room does not suit."""

    def __init__(self, fits: Fits) -> None:
        self._fits = fits
        self._hers: dict[UUID, list[Talker]] = {}
        self._count = 0

    def take_in(self, people: Iterable[Patient], today: date) -> None:
        """Those of them who are old enough, but for one in so many, who does not come to talk."""
        grown = (one for one in people if (age_on(one, today) or 0) >= TALKS_FROM)
        for number, one in enumerate(grown):
            fitting = self._fits.of(one) if number % _STAYS_AWAY else ()
            if fitting:
                hers = fitting[self._count % len(fitting)]
                self._hers.setdefault(hers.therapist_id, []).append(Talker(one.id, hers.interpreter))
                self._count += 1

    def people_of(self, therapist: UUID) -> Sequence[Talker]:
        """Whom she sees."""
        return self._hers.get(therapist, ())
