"""Invented people on the rota of a demo house: most parts are taken, some are not."""

from __future__ import annotations

from datetime import timedelta

from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_rota import Given, LeadChange, arrange
from healthdesk.actions.show_rota import show_rota
from healthdesk.records.practitioner import Role
from healthdesk.rules.rota import rota_roles

_BACK, _AHEAD = timedelta(days=7), timedelta(days=21)
_CHOSEN_AHEAD = timedelta(days=4)
"""So far it is known who answers for a part."""


def add_rota(desk: Desk) -> int:
    """The desk gave six parts of seven; for the days that are close somebody answers for each part."""
    today = desk.clock.today()
    view = show_rota(desk, today - _BACK, today + _AHEAD)
    at_desk = [one for one in view.staff if Role.THERAPIST not in one.roles and one.name != desk.actor.name]
    given = [
        Given(one.id, rota_roles(one)[0], part.day, part.part.key)
        for number, part in enumerate(view.parts)
        for one in at_desk
        if not part.closed and (number + 1) % 7
    ]
    arrange(desk, given)
    if view.policy.lead:
        for number, part in enumerate(view.parts):
            there = [one.id for one in part.people if one.role is Role.THERAPIST]
            if there and part.day <= today + _CHOSEN_AHEAD:
                arrange(desk, lead=LeadChange(part.key, there[number % len(there)], None))
    return len(given)
