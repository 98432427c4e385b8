"""What is to be done about an interpreter, and by when. An agency wants some working days of notice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.records.interpreter import InterpreterOrder, InterpreterState, InterpreterToDo
from healthdesk.rules.interpreter_leads import lead_days

_FALLEN = {AppointmentState.CANCELLED, AppointmentState.NO_SHOW}
_ASKED = {InterpreterState.ORDERED, InterpreterState.CONFIRMED}


def order_of(one: Appointment, kept: InterpreterOrder | None) -> InterpreterOrder:
    """The order as it stands; for a talk whose interpreter nobody ordered yet, one that is to be ordered.

    That the interpreter said yes is kept with the talk too: it falls away when the talk moves.
    """
    if kept is None:
        state = InterpreterState.CONFIRMED if one.interpreter_confirmed else InterpreterState.TO_ORDER
        return InterpreterOrder(appointment_id=one.id, language=one.interpreter, state=state)
    if one.interpreter_confirmed:
        return replace(kept, state=InterpreterState.CONFIRMED)
    if kept.state is InterpreterState.CONFIRMED:
        return replace(kept, state=InterpreterState.ORDERED)
    return kept


def to_do(one: Appointment, kept: InterpreterOrder | None, zone: ZoneInfo) -> InterpreterToDo | None:
    """What waits; None where nothing does."""
    day = one.starts_at.astimezone(zone).date()
    before = last_day_to_order(day, one.interpreter)
    if one.state in _FALLEN or not one.interpreter:
        asked = kept is not None and kept.state in _ASKED
        return InterpreterToDo(key="cancel", before=_comes(kept, day, zone)) if asked else None
    order = order_of(one, kept)
    if order.state is InterpreterState.TO_ORDER:
        return InterpreterToDo(key="order", before=before)
    if order.state is not InterpreterState.ORDERED:
        return None
    if order.for_moment not in {None, one.starts_at}:
        return InterpreterToDo(key="tell", before=min(before, _comes(order, before, zone)))
    return InterpreterToDo(key="confirm", before=day)


def _comes(order: InterpreterOrder | None, day: date, zone: ZoneInfo) -> date:
    """The day for which she was asked; `day` where that is not known."""
    if order is None or order.for_moment is None:
        return day
    return order.for_moment.astimezone(zone).date()


def last_day_to_order(day: date, language: str) -> date:
    """By which day an interpreter for this day is to be ordered, as the search for a moment counts it."""
    return day - timedelta(days=lead_days(language))
