"""Through which states a talk goes, and what Space does next."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AppointmentState as State
from healthdesk.records.group import Attendance
from healthdesk.rules.typed_dates import show_date

STEPS: Mapping[State, tuple[State, ...]] = MappingProxyType(
    {
        State.BOOKED: (State.ARRIVED, State.IN, State.DONE, State.NO_SHOW, State.CANCELLED),
        State.ARRIVED: (State.IN, State.DONE, State.BOOKED, State.NO_SHOW, State.CANCELLED),
        State.IN: (State.DONE, State.ARRIVED),
        State.DONE: (State.IN,),
        State.NO_SHOW: (State.BOOKED, State.ARRIVED),
        State.CANCELLED: (State.BOOKED,),
    }
)

CAME = frozenset({State.ARRIVED, State.IN, State.DONE})
"""She is there, or was."""
AT_THE_DESK = frozenset({*CAME, State.NO_SHOW})
"""What is seen to happen: never before the day itself."""
AHEAD = frozenset({Attendance.EXPECTED, Attendance.EXCUSED})
"""What can be said of somebody in a group before its day: who lets know that she will not come is excused."""


def require_step(now: State, then: State) -> None:
    """Raises `NotAllowed` for a step that makes no sense."""
    if then not in STEPS[now]:
        raise NotAllowed("agenda.no_such_step")


def steps_on(now: State, its_day: date, today: date) -> tuple[State, ...]:
    """What can come next, seen from today: before its day nobody arrives and nobody stays away."""
    return tuple(one for one in STEPS[now] if today >= its_day or one not in AT_THE_DESK)


def state_on(now: State, its_day: date, today: date) -> State:
    """How far it is with a talk that got this day: before it nobody is there."""
    return State.BOOKED if today < its_day and now in CAME else now


def require_its_day(its_day: date, today: date, language: str) -> None:
    """Raises `NotAllowed` before the day of the talk."""
    if today < its_day:
        raise NotAllowed("agenda.not_its_day", day=show_date(its_day, language))


def next_state(now: State) -> State | None:
    """What one press on Space does; None where the day is over for it."""
    order = {State.BOOKED: State.ARRIVED, State.ARRIVED: State.IN, State.IN: State.DONE}
    return order.get(now)


def may_move(now: State) -> bool:
    """Whether a talk can get another time; one that is over or cancelled stays where it was."""
    return now in {State.BOOKED, State.ARRIVED, State.IN}


def require_movable(now: State) -> None:
    """Raises `NotAllowed` where `may_move` says no."""
    if not may_move(now):
        raise NotAllowed("agenda.not_movable")
