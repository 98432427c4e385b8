"""Whether a place in a group suits somebody: in the search and at the group itself as for who waits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.group_shut import shut_among
from healthdesk.actions.group_worlds import world_among
from healthdesk.actions.keep_trajectory import warnings_of_group
from healthdesk.actions.keep_waiting_list import open_of
from healthdesk.actions.shielded import closed_among
from healthdesk.db import agenda_plan, appointments, openings, patients, practitioners
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.rules.find_places import days_missed
from healthdesk.rules.group_opening import fit_in_group
from healthdesk.rules.moment_wishes import of_kind, wish_of


def wish_in(desk: Desk, session: Any, patient_id: UUID, service_id: UUID) -> MomentWish:
    """What she needs: with which wishes she waits for this kind of group, else what her file says."""
    kinds = agenda_plan.services(session, active_only=False)
    kind = next((one for one in kinds if one.id == service_id), None)
    waits = next((one for one in open_of(session, patient_id) if one.service_id == service_id), None)
    if waits is not None and kind is not None:
        return of_kind(waits.wish, kind)
    known = practitioners.all_of(session, role=Role.THERAPIST)
    patient = patients.by_id(session, patient_id)
    return wish_of(patient, kind, known, desk.clock.today(), desk.house.language)


@dataclass(frozen=True, slots=True)
class ToldAt:
    """What is said of somebody who is let in."""

    interpreter: str = ""
    """For which language one comes with her; "" for none."""
    keys: tuple[str, ...] = ()
    """What does not suit."""
    days: Mapping[str, tuple[date, ...]] = field(default_factory=dict)
    """Of what is about some of the dates alone: which."""


def new_dates(
    desk: Desk, session: Any, talks: Iterable[UUID], patient_id: UUID
) -> tuple[list[AgendaLine], dict[UUID, str]]:
    """Those of these in which she is not yet, and why it cannot go on on some of them."""
    lines = appointments.lines_of(session, talks, desk.clock.today())
    inside = openings.who_is_in(session, [line.appointment.id for line in lines], (patient_id,))
    dates = [line for line in lines if line.appointment.id not in inside]
    return dates, shut_among(desk, session, (line.appointment for line in dates))


def told_at(desk: Desk, session: Any, talks: Iterable[UUID], patient_id: UUID) -> ToldAt:
    """Which interpreter comes with her to these, and what does not suit, of some of the dates with which.

    Of a file that is closed to who asks nothing is told; dates on which she is in it already are left out.
    """
    if closed_among(desk, session, (patient_id,)):
        return ToldAt()
    every, shut = new_dates(desk, session, talks, patient_id)
    if not every:
        return ToldAt()
    dates = [line for line in every if line.appointment.id not in shut] or every
    wish = wish_in(desk, session, patient_id, dates[0].appointment.service_id)
    world = world_among(desk, session, dates, patient_id)
    fit = fit_in_group(wish, world, patient_id)
    comes = any(fit.interpreter and not line.appointment.interpreter for line in dates)
    starts = [line.appointment.starts_at for line in dates]
    path = warnings_of_group(desk, session, patient_id, dates[0].appointment.service_id, starts)
    said = (*shut.values(), *fit.misses, *(("agenda.reason_interpreter",) if comes else ()), *path)
    days = days_missed(wish, world, patient_id) | _shut_days(desk, every, shut)
    return ToldAt(fit.interpreter, tuple(dict.fromkeys(said)), days)


def _shut_days(
    desk: Desk, dates: Iterable[AgendaLine], shut: Mapping[UUID, str]
) -> dict[str, tuple[date, ...]]:
    """On which of the dates it cannot go on; nothing where it goes on on none."""
    found: dict[str, tuple[date, ...]] = {}
    talks = [line.appointment for line in dates]
    for one in talks if len(shut) < len(talks) else ():
        reason = shut.get(one.id)
        if reason:
            day = one.starts_at.astimezone(desk.clock.zone).date()
            found[reason] = (*found.get(reason, ()), day)
    return found
