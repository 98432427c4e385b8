"""Whether a place in a group suits somebody: in the search and at the group itself as for who waits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.group_shut import shut_among
from healthdesk.actions.keep_trajectory import warnings_of_group
from healthdesk.actions.keep_waiting_list import open_of
from healthdesk.actions.shielded import closed_among
from healthdesk.db import agenda_plan, appointments, openings, patients, practitioners
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.waiting import SlotFit
from healthdesk.rules.group_opening import GroupWorld, fit_in_group
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


def fits_in(
    desk: Desk, session: Any, wish: MomentWish, patient_id: UUID, groups: Sequence[Sequence[AgendaLine]]
) -> list[SlotFit]:
    """Of each of these groups, with its dates in order, whether it suits her; read once for all of them."""
    talks = [line.appointment for dates in groups for line in dates]
    if not talks:
        return []
    now, whom = desk.clock.now(), (patient_id,)
    inside = openings.who_is_in(session, [talk.id for talk in talks], whom)
    begins, ends = min(talk.starts_at for talk in talks), max(talk.ends_at for talk in talks)
    busy = openings.busy_among(session, whom, begins, ends)
    rooms = {room.id: room for room in agenda_plan.rooms(session)}
    therapists = {one.id: one for one in practitioners.all_of(session, active_only=False)}
    worlds = (
        GroupWorld(
            opening_id=dates[0].appointment.id,
            dates=tuple(dates),
            now=now,
            zone=desk.clock.zone,
            therapists=therapists,
            rooms=rooms,
            inside=inside,
            busy=busy,
        )
        for dates in groups
    )
    return [fit_in_group(wish, world, patient_id) for world in worlds]


def told_at(desk: Desk, session: Any, talks: Iterable[UUID], patient_id: UUID) -> tuple[str, tuple[str, ...]]:
    """For which language an interpreter comes with her to these ("" for none), and what does not suit.

    Of a file that is closed to who asks nothing is told; dates on which she is in it already are left out.
    """
    if closed_among(desk, session, (patient_id,)):
        return "", ()
    lines = appointments.lines_of(session, talks, desk.clock.today())
    inside = openings.who_is_in(session, [line.appointment.id for line in lines], (patient_id,))
    dates = [line for line in lines if line.appointment.id not in inside]
    if not dates:
        return "", ()
    shut = shut_among(desk, session, (line.appointment for line in dates))
    dates = [line for line in dates if line.appointment.id not in shut] or dates
    wish = wish_in(desk, session, patient_id, dates[0].appointment.service_id)
    (fit,) = fits_in(desk, session, wish, patient_id, (dates,))
    comes = any(fit.interpreter and not line.appointment.interpreter for line in dates)
    starts = [line.appointment.starts_at for line in dates]
    path = warnings_of_group(desk, session, patient_id, dates[0].appointment.service_id, starts)
    said = (*shut.values(), *fit.misses, *(("agenda.reason_interpreter",) if comes else ()), *path)
    return fit.interpreter, tuple(dict.fromkeys(said))
