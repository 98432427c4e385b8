"""Letting a talk fall: by whom, when and why; its time is free again at once."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from healthdesk.actions.agenda_change import altered, done
from healthdesk.actions.desk import Desk, Done
from healthdesk.records.appointment import Appointment, AppointmentState, CancelledBy
from healthdesk.rules.appointment_steps import require_step


def cancel(
    desk: Desk, appointment_id: UUID, version: int, by: CancelledBy, reason: str = ""
) -> Done[Appointment]:
    """Cancel it. Undoing is refused when the moment was given to somebody else meanwhile."""

    def alter(before: Appointment) -> Appointment:
        require_step(before.state, AppointmentState.CANCELLED)
        return replace(
            before,
            state=AppointmentState.CANCELLED,
            cancelled_by=by,
            cancelled_at=desk.clock.now(),
            reason=reason.strip(),
        )

    return done(*altered(desk, appointment_id, version, alter, "appointment.cancel"))
