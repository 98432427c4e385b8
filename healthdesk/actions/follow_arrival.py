"""Following the day: arrived, in, done, did not come; and the interpreter who says yes."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from healthdesk.actions.agenda_change import altered, done
from healthdesk.actions.desk import Desk, Done
from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.rules.appointment_steps import require_step


def step(desk: Desk, appointment_id: UUID, version: int, to: AppointmentState) -> Done[Appointment]:
    """The next state, or one back. A cancelled talk that comes back needs its moment to be free still."""

    def alter(before: Appointment) -> Appointment:
        require_step(before.state, to)
        arrived = before.arrived_at
        if to is AppointmentState.ARRIVED and arrived is None:
            arrived = desk.clock.now()
        if to is AppointmentState.BOOKED:
            arrived = None
        return replace(before, state=to, arrived_at=arrived, cancelled_by=None, cancelled_at=None, reason="")

    return done(*altered(desk, appointment_id, version, alter, f"appointment.{to.value}"))


def confirm_interpreter(
    desk: Desk, appointment_id: UUID, version: int, *, confirmed: bool = True
) -> Done[Appointment]:
    """The interpreter said yes, or took it back."""

    def alter(before: Appointment) -> Appointment:
        return replace(before, interpreter_confirmed=confirmed and bool(before.interpreter))

    return done(*altered(desk, appointment_id, version, alter, "appointment.interpreter"))
