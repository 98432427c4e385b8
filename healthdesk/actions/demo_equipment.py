"""A sand tray in a house of invented young people, taken by one talk to come."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_equipment import add_equipment
from healthdesk.actions.move_appointment import change_details
from healthdesk.db import agenda_plan, appointments
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.equipment import Equipment
from healthdesk.records.ids import new_id
from healthdesk.sentences import sentence

_DAYS_AHEAD = timedelta(days=14)


def add_sand_tray(desk: Desk) -> bool:
    """Put it in the last room, and let the first talk there take it."""
    now = desk.clock.now()
    with desk.store.reading() as session:
        rooms = agenda_plan.rooms(session)
        lines = appointments.between(session, now, now + _DAYS_AHEAD, desk.clock.today(), cancelled=False)
    name = sentence(desk.language, "demo.sand_tray")
    tray = Equipment(id=new_id(), name=name, room_id=rooms[-1].id if rooms else None)
    add_equipment(desk, tray)
    there = (
        line.appointment
        for line in lines
        if line.appointment.room_id == tray.room_id and line.appointment.state is AppointmentState.BOOKED
    )
    talk = next(there, None)
    if talk is not None:
        change_details(desk, replace(talk, equipment_id=tray.id))
    return talk is not None
