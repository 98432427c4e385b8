"""Giving a group more places, or fewer: never fewer than people who have one on a date that is to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import agenda_plan, appointments, audit, group_places
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.change import Change
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.rules.agenda_checks import check_service
from healthdesk.rules.group_places import renumbered
from healthdesk.rules.roles import Right, require
from healthdesk.rules.typed_dates import show_date

_AHEAD = timedelta(days=3 * 366)
_LEAST = 2


def change_places(desk: Desk, service: HealthcareService, places: int) -> Done[HealthcareService]:
    """So many places from now on, on every date that is still to come.

    Refused ("group.too_many") naming the dates on which more people have a place already.
    """
    require(desk.actor, Right.PLAN_AGENDA)
    if service.places < _LEAST or places < _LEAST:
        raise NotAllowed("group.stays_group", fields=("places",))
    wanted = replace(service, places=places)
    check_service(wanted)
    now = desk.clock.now()
    with desk.store.writing() as session:
        lines = appointments.of_service(session, service.id, now, now + _AHEAD, desk.clock.today())
        groups = sorted((line for line in lines if line.is_group), key=_number)
        full = [line for line in groups if _are_too_many(session, line, places)]
        if full:
            days = sorted(line.appointment.starts_at.astimezone(desk.clock.zone).date() for line in full)
            told = ", ".join(show_date(day, desk.language) for day in days)
            raise NotAllowed("group.too_many", fields=("places",), places=str(places), days=told)
        agenda_plan.change_service(session, wanted)
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="service.places",
            entity=("service", service.id),
            detail={"places": places, "before": service.places},
        )
    kept = replace(wanted, version=service.version + 1)

    def undo(again: Desk) -> Done[Any]:
        return change_places(again, kept, service.places)

    return Done(kept, (Change("service", kept.id),), undo)


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
