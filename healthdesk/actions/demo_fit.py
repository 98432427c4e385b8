"""With whom somebody of a demo house talks: with a therapist who suits her, in a room that does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from healthdesk.records.moment import MomentWish
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Practitioner
from healthdesk.records.room import Room
from healthdesk.rules.moment_suits import interpreter_for, refusal, suits
from healthdesk.rules.moment_wishes import wish_of


@dataclass(frozen=True, slots=True)
class Fit:
    """One therapist for somebody, and the language for which an interpreter comes along ("": none)."""

    therapist_id: UUID
    interpreter: str


class Fits:
    """By the rules with which the desk looks for a moment; each therapist stays in her own room."""

    def __init__(
        self, therapists: Sequence[Practitioner], rooms: Mapping[UUID, Room], today: date, language: str
    ) -> None:
        self._therapists = [one for one in therapists if one.id in rooms]
        self._rooms = rooms
        self._today = today
        self._language = language
        self._known: dict[MomentWish, tuple[Fit, ...]] = {}

    def of(self, patient: Patient) -> tuple[Fit, ...]:
        """Who suits her; of them those without an interpreter, where there are any."""
        wish = replace(wish_of(patient, None, self._therapists, self._today, self._language), age=None)
        if wish not in self._known:
            found = tuple(fit for one in self._therapists if (fit := self._fit(wish, one)) is not None)
            alone = tuple(fit for fit in found if not fit.interpreter)
            self._known[wish] = alone or found
        return self._known[wish]

    def _fit(self, wish: MomentWish, one: Practitioner) -> Fit | None:
        interpreter = interpreter_for(wish, one)
        if refusal(wish, one, interpreter) or not suits(wish, self._rooms[one.id], interpreter):
            return None
        return Fit(one.id, interpreter)
