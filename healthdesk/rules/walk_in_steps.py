"""Through which states somebody at the desk goes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

from healthdesk.errors import NotAllowed
from healthdesk.records.walk_in import WalkInState as State

STEPS: Mapping[State, tuple[State, ...]] = MappingProxyType(
    {
        State.WAITING: (State.TAKEN, State.HELPED, State.LEFT),
        State.TAKEN: (State.HELPED, State.WAITING, State.LEFT),
        State.HELPED: (State.WAITING,),
        State.LEFT: (State.WAITING,),
    }
)

HERE = frozenset({State.WAITING, State.TAKEN})
"""Who is still in the house."""
STAYS = timedelta(hours=6)
"""So long somebody who came before midnight is still there after it, in a house that is open by then.

Who was forgotten at closing time is so no longer among those who wait in the morning.
"""


def require_step(now: State, then: State) -> None:
    """Raises `NotAllowed` for a step that makes no sense."""
    if then not in STEPS[now]:
        raise NotAllowed("today.no_such_step")
