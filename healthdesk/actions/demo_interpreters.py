"""Interpreters for the next talks of a demo house: ordered, confirmed, or still to be ordered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from healthdesk.actions.desk import Desk
from healthdesk.actions.order_interpreter import keep_order, show_order
from healthdesk.db import appointments
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.interpreter import InterpreterMode, InterpreterState

_AHEAD = timedelta(days=7)
_STATES = (
    (InterpreterState.ORDERED, InterpreterMode.ON_SITE, "ST-2026-0412"),
    (InterpreterState.CONFIRMED, InterpreterMode.VIDEO, "ST-2026-0398"),
    (InterpreterState.TO_ORDER, InterpreterMode.ON_SITE, ""),
    (InterpreterState.TO_ORDER, InterpreterMode.ON_SITE, ""),
)


def add_interpreters(desk: Desk) -> int:
    """Of the next talks with an interpreter, who is confirmed with the others; returns of how many."""
    now = desk.clock.now()
    with desk.store.reading() as session:
        lines = appointments.between(session, now, now + _AHEAD, desk.clock.today(), cancelled=False)
    asked = [
        line.appointment
        for line in lines
        if line.appointment.interpreter and line.appointment.state is AppointmentState.BOOKED
    ]
    for one, (state, mode, number) in zip(asked, _STATES, strict=False):
        order = show_order(desk, one.id).order
        keep_order(desk, replace(order, state=state, mode=mode, number=number))
    return min(len(asked), len(_STATES))
