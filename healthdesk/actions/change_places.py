"""Giving a group more places, or fewer: never fewer than people who have one on a date that is to come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from healthdesk.actions.desk import Desk
from healthdesk.db import group_places, openings
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.rules.group_places import renumbered
from healthdesk.rules.typed_dates import show_date

_LEAST = 2


def fit_places(
    desk: Desk,
    session: Any,
    coming: Iterable[AgendaLine],
    before: HealthcareService,
    wanted: HealthcareService,
) -> None:
    """So many places from now on, on every date that is still to come.

    Refused ("group.too_many") naming the dates on which more people have a place already; and what is no
    group does not become one, nor the other way round ("group.stays_group").
    """
    if wanted.places == before.places:
        return
    if before.places < _LEAST or wanted.places < _LEAST:
        raise NotAllowed("group.stays_group", fields=("places",))
    of_it = [line for line in coming if line.appointment.service_id == wanted.id and line.is_group]
    full = [line for line in sorted(of_it, key=_number) if _are_too_many(session, line, wanted.places)]
    if full:
        days = sorted(line.appointment.starts_at.astimezone(desk.clock.zone).date() for line in full)
        told = ", ".join(show_date(day, desk.language) for day in days)
        raise NotAllowed("group.too_many", fields=("places",), places=str(wanted.places), days=told)
    if wanted.places > before.places:
        openings.freed_in(session, [line.appointment.id for line in of_it])


def _are_too_many(session: Any, line: AgendaLine, places: int) -> bool:
    """Whether more people are in it than there would be places; where not, their numbers are made to fit."""
    group_places.one_by_one(session, line.appointment.id)
    there = group_places.of(session, line.appointment.id)
    if sum(one.place is not None for one in there) > places:
        return True
    for one, number in renumbered(there, places).items():
        group_places.change(session, replace(one, place=number))
    return False


def _number(line: AgendaLine) -> str:
    return str(line.appointment.id)
