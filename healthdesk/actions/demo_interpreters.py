"""Interpreters for some coming talks of a demo house: ordered, confirmed, or still to be ordered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from healthdesk.actions.desk import Desk
from healthdesk.actions.move_appointment import change_details
from healthdesk.actions.order_interpreter import keep_order, show_order
from healthdesk.db import appointments, patients
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.interpreter import InterpreterMode, InterpreterState

_AHEAD = timedelta(days=7)
_MOST = 4
_STATES = (
    (InterpreterState.ORDERED, InterpreterMode.ON_SITE, "ST-2026-0412"),
    (InterpreterState.CONFIRMED, InterpreterMode.VIDEO, "ST-2026-0398"),
)


def add_interpreters(desk: Desk) -> int:
    """Give the coming talks of who needs one an interpreter; returns how many have one."""
    now = desk.clock.now()
    with desk.store.reading() as session:
        lines = appointments.between(session, now, now + _AHEAD, desk.clock.today(), cancelled=False)
        known = patients.by_ids(
            session, [one.appointment.patient_id for one in lines if one.appointment.patient_id]
        )
    made = 0
    for line in lines:
        one = line.appointment
        patient = known.get(one.patient_id) if one.patient_id else None
        spoken = next((each.code for each in patient.languages if each.interpreter), "") if patient else ""
        if not spoken or one.state is not AppointmentState.BOOKED or made == _MOST:
            continue
        if not one.interpreter:
            change_details(desk, replace(one, interpreter=spoken))
        if made < len(_STATES):
            state, mode, number = _STATES[made]
            order = show_order(desk, one.id).order
            keep_order(desk, replace(order, state=state, mode=mode, number=number))
        made += 1
    return made
