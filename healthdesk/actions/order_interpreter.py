"""The interpreter of a talk as a booking of its own: ordered, confirmed, told of a change, cancelled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from healthdesk.actions.agenda_change import changes_of, noted
from healthdesk.actions.desk import Desk, Done
from healthdesk.db import appointments, interpreters
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Appointment
from healthdesk.records.interpreter import InterpreterOrder, InterpreterState
from healthdesk.rules.interpreter_orders import last_day_to_order, order_of
from healthdesk.rules.person_names import with_age
from healthdesk.rules.roles import Right, require

_ACTION = "appointment.interpreter"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderView:
    """An order, and the talk it is for."""

    order: InterpreterOrder
    person: str
    """Who comes, with her age; empty for a group."""
    starts_at: datetime
    ends_at: datetime
    order_before: date
    """The last day on which an agency takes it."""
    patient_id: UUID | None = None
    """Who comes; None for a group."""


def show_order(desk: Desk, appointment_id: UUID) -> OrderView:
    """The order for one talk, as it stands; to be ordered where nobody did yet."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        line = appointments.line_of(session, appointment_id, desk.clock.today())
        kept = interpreters.of(session, appointment_id)
    if line is None:
        raise NotAllowed("agenda.gone")
    talk = line.appointment
    return OrderView(
        order=order_of(talk, kept),
        person=with_age(line.person, line.age) if line.person else "",
        starts_at=talk.starts_at,
        ends_at=talk.ends_at,
        order_before=last_day_to_order(talk.starts_at.astimezone(desk.clock.zone).date(), talk.interpreter),
        patient_id=talk.patient_id,
    )


def keep_order(desk: Desk, wanted: InterpreterOrder) -> Done[InterpreterOrder]:
    """What was asked of the agency and what it said; the talk knows whether somebody comes.

    Raises `ChangedMeanwhile` when another desk was first.
    """
    require(desk.actor, Right.BOOK)
    tidy = replace(
        wanted, dialect=wanted.dialect.strip(), number=wanted.number.strip(), note=wanted.note.strip()
    )
    with desk.store.writing() as session:
        talk = _talk(session, wanted.appointment_id)
        before = interpreters.of(session, talk.id)
        asked = tidy.state in {InterpreterState.ORDERED, InterpreterState.CONFIRMED}
        kept = interpreters.keep(session, replace(tidy, for_moment=talk.starts_at if asked else None))
        after = _confirmed(desk, session, talk, confirmed=kept.state is InterpreterState.CONFIRMED)
    return _turned(kept, after, _Stand.of(before, talk), _Stand.of(kept, after))


@dataclass(frozen=True, slots=True)
class _Stand:
    """An order as it stood, with whether she would come and to which moment."""

    order: InterpreterOrder | None
    confirmed: bool
    at: datetime

    @classmethod
    def of(cls, order: InterpreterOrder | None, talk: Appointment) -> _Stand:
        """As both stand now."""
        return cls(order, talk.interpreter_confirmed, talk.starts_at)


def _turned(result: Any, talk: Appointment, before: _Stand, now: _Stand) -> Done[Any]:
    """What came of it; taken back it is `before`, and done once more `now`."""

    def undo(again: Desk) -> Done[Any]:
        """Raises `ChangedMeanwhile` where another desk made something else of the order."""
        require(again.actor, Right.BOOK)
        with again.store.writing() as session:
            version = interpreters.standing(session, talk.id, now.order)
            order = None
            if before.order is None:
                interpreters.remove(session, talk.id)
            else:
                order = interpreters.keep(session, replace(before.order, version=version))
            here = _talk(session, talk.id)
            # Who said yes to another moment did not say yes to this one.
            comes = before.confirmed and here.starts_at == before.at
            back = _confirmed(again, session, here, confirmed=comes)
        return _turned(None, back, now, _Stand.of(order, back))

    return Done(result, changes_of(talk), undo)


def _confirmed(desk: Desk, session: Any, talk: Appointment, *, confirmed: bool) -> Appointment:
    after = appointments.change(session, replace(talk, interpreter_confirmed=confirmed))
    noted(desk, session, _ACTION, after, talk)
    return after


def _talk(session: Any, appointment_id: UUID) -> Appointment:
    found = appointments.by_id(session, appointment_id)
    if found is None:
        raise NotAllowed("agenda.gone")
    return found
