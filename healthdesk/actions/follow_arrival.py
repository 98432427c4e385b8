"""Following the day: arrived, in, done, did not come; and the interpreter who says yes."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from healthdesk.actions.agenda_change import altered, done
from healthdesk.actions.desk import Desk, Done
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.rules.appointment_steps import AT_THE_DESK, CAME, require_its_day, require_step
from healthdesk.rules.lateness import minutes_late, require_late_enough


def step(desk: Desk, appointment_id: UUID, version: int, to: AppointmentState) -> Done[Appointment]:
    """The next state, or one back. A cancelled talk that comes back needs its moment to be free still.

    Before the day of the talk nobody arrives, and nobody stays away.
    """

    def alter(before: Appointment) -> Appointment:
        require_step(before.state, to)
        if to in AT_THE_DESK:
            its_day = before.starts_at.astimezone(desk.clock.zone).date()
            require_its_day(its_day, desk.clock.today(), desk.language)
        arrived, late = before.arrived_at, before.late_minutes
        if to is AppointmentState.ARRIVED and arrived is None:
            arrived = desk.clock.now()
            late = minutes_late(before.starts_at, before.ends_at, arrived)
        if to in {AppointmentState.BOOKED, AppointmentState.NO_SHOW}:
            arrived, late = None, 0
        return replace(
            before,
            state=to,
            arrived_at=arrived,
            late_minutes=late,
            cancelled_by=None,
            cancelled_at=None,
            reason="",
        )

    return done(*altered(desk, appointment_id, version, alter, f"appointment.{to.value}"))


def say_late(desk: Desk, appointment_id: UUID, version: int, minutes: int) -> Done[Appointment]:
    """How late she really came: the desk was busy, or nobody noted when. 0: on time.

    Before the hour of the talk nobody is late yet.
    """

    def alter(before: Appointment) -> Appointment:
        if before.state not in CAME:
            raise NotAllowed("agenda.no_such_step")
        require_late_enough(before.starts_at, desk.clock.now(), minutes)
        return replace(before, late_minutes=minutes)

    return done(*altered(desk, appointment_id, version, alter, "appointment.late"))


def confirm_interpreter(
    desk: Desk, appointment_id: UUID, version: int, *, confirmed: bool = True
) -> Done[Appointment]:
    """The interpreter said yes, or took it back."""

    def alter(before: Appointment) -> Appointment:
        return replace(before, interpreter_confirmed=confirmed and bool(before.interpreter))

    return done(*altered(desk, appointment_id, version, alter, "appointment.interpreter"))
