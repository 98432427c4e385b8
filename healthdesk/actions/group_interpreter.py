"""An interpreter who comes to a group for somebody who gets a place in it: she has to be ordered still."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID

from healthdesk.actions.agenda_change import noted
from healthdesk.actions.desk import Desk
from healthdesk.actions.group_fit import wish_in
from healthdesk.db import appointments, group_places, practitioners
from healthdesk.records.appointment import Appointment
from healthdesk.records.moment import MomentWish
from healthdesk.rules.moment_suits import interpreter_for

Talks = tuple[Appointment, ...]
_Needs = dict[tuple[UUID, UUID], MomentWish]
"""Of whom, for which kind of talk."""


def bring(desk: Desk, session: Any, talks: Iterable[Appointment], language: str) -> Talks:
    """An interpreter for this language comes along to each ("" for none): those where she did not yet."""
    if not language:
        return ()
    alone = [talk for talk in talks if not talk.interpreter]
    return tuple(_told(desk, session, talk, language) for talk in alone)


def send_away(desk: Desk, session: Any, brought: Iterable[Appointment]) -> None:
    """She need not come after all, unless somebody else who is in it by now needs her too.

    Where somebody chose for another language meanwhile it stays so.
    """
    needs = _Needs()
    for talk in brought:
        now = appointments.by_id(session, talk.id)
        if now is None or now.interpreter != talk.interpreter:
            continue
        if not _is_needed(desk, session, now, needs):
            _told(desk, session, now, "")


def needless(desk: Desk, session: Any, talks: Iterable[Appointment]) -> tuple[str, ...]:
    """What is said where an interpreter comes to one of these and nobody who is in it needs her any more."""
    with_one = [talk for talk in talks if talk.interpreter]
    needs = _Needs()
    is_left = any(not _is_needed(desk, session, talk, needs) for talk in with_one)
    return ("group.interpreter_left",) if is_left else ()


def _is_needed(desk: Desk, session: Any, talk: Appointment, needs: _Needs) -> bool:
    """Whether one of those who are in it speaks with none of who hold it but through her.

    `needs`: what each of them needs, as far as it was read: on the dates of a series it is the same.
    """
    known = {one.id: one for one in practitioners.all_of(session, active_only=False)}
    holding = [known[who] for who in talk.therapist_ids if who in known]
    for who in group_places.who_come(session, talk.id):
        whose = who, talk.service_id
        if whose not in needs:
            needs[whose] = wish_in(desk, session, *whose)
        if holding and all(interpreter_for(needs[whose], one) == talk.interpreter for one in holding):
            return True
    return False


def _told(desk: Desk, session: Any, talk: Appointment, language: str) -> Appointment:
    kept = appointments.say_interpreter(session, replace(talk, interpreter=language))
    noted(desk, session, "appointment.change", kept, talk)
    return kept
