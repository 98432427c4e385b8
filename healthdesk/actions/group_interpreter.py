"""An interpreter who comes to a group for somebody who gets a place in it: she has to be ordered still."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from healthdesk.actions.agenda_change import noted
from healthdesk.actions.desk import Desk
from healthdesk.db import appointments
from healthdesk.records.appointment import Appointment

Talks = tuple[Appointment, ...]


def bring(desk: Desk, session: Any, talks: Iterable[Appointment], language: str) -> Talks:
    """An interpreter for this language comes along to each ("" for none): those where she did not yet."""
    if not language:
        return ()
    alone = [talk for talk in talks if not talk.interpreter]
    return tuple(_told(desk, session, talk, language) for talk in alone)


def send_away(desk: Desk, session: Any, brought: Iterable[Appointment]) -> None:
    """She need not come after all; where somebody changed the group meanwhile it stays as it is."""
    for talk in brought:
        now = appointments.by_id(session, talk.id)
        if now is not None and now.version == talk.version:
            _told(desk, session, now, "")


def _told(desk: Desk, session: Any, talk: Appointment, language: str) -> Appointment:
    kept = appointments.say_interpreter(session, replace(talk, interpreter=language))
    noted(desk, session, "appointment.change", kept, talk)
    return kept
