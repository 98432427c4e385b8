"""Letting somebody into a group by hand; who waited for such a group waits no more, in the same step.

What does not suit is told with it: it is a person who decides. Where she needs an interpreter one comes.
"""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from healthdesk.actions.change_series import found_in_series, reached
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.group_fit import told_at
from healthdesk.actions.keep_group import take_place
from healthdesk.actions.keep_group_series import Talks, join_series
from healthdesk.actions.keep_waiting_list import open_of
from healthdesk.actions.shielded import closed_among
from healthdesk.db import appointments
from healthdesk.records.appointment import Appointment
from healthdesk.records.series import Reach
from healthdesk.records.waiting import Waiting
from healthdesk.rules.roles import Right, require


def let_in(desk: Desk, appointment_id: UUID, patient_id: UUID) -> Done[Appointment]:
    """Into this talk alone. Of a group that comes back one date is not what she waits for: she goes on."""
    waiting = _waits(desk, appointment_id, patient_id, whole=False)
    with desk.store.reading() as session:
        told = told_at(desk, session, (appointment_id,), patient_id)
    done = take_place(desk, appointment_id, patient_id, waiting, told.interpreter)
    return replace(done, told=told.keys)


def let_in_series(desk: Desk, appointment_id: UUID, patient_id: UUID, reach: Reach) -> Done[Talks]:
    """Into each of its dates in reach, or into none; with this one alone she goes on waiting."""
    whole = reach is not Reach.THIS
    waiting = _waits(desk, appointment_id, patient_id, whole=whole)
    with desk.store.reading() as session:
        _this, place = found_in_series(desk, session, appointment_id)
        talks = [one.id for one in reached(session, place, appointment_id, reach)]
        told = told_at(desk, session, talks, patient_id)
    done = join_series(desk, appointment_id, patient_id, reach, waiting, told.interpreter)
    return replace(done, told=told.keys, told_days=told.days)


def _waits(desk: Desk, appointment_id: UUID, patient_id: UUID, *, whole: bool) -> Waiting | None:
    """Her place on the list that it ends; of a file that is closed to who asks nothing is looked at."""
    require(desk.actor, Right.BOOK)
    with desk.store.reading() as session:
        line = appointments.line_of(session, appointment_id, desk.clock.today())
        if line is None or (line.series_number and not whole) or closed_among(desk, session, [patient_id]):
            return None
        kind = line.appointment.service_id
        return next((one for one in open_of(session, patient_id) if one.service_id == kind), None)
