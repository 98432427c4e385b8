"""Through which states a talk goes, and what Space does next."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AppointmentState as State

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


def require_step(now: State, then: State) -> None:
    """Raises `NotAllowed` for a step that makes no sense."""
    if then not in STEPS[now]:
        raise NotAllowed("agenda.no_such_step")


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
