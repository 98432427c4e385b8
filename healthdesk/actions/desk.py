"""What every action is handed, and what it hands back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any, Generic, TypeVar

from healthdesk.clock import Clock
from healthdesk.db.store import Store
from healthdesk.records.actor import Actor
from healthdesk.records.change import Change
from healthdesk.records.house import House

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Desk:
    """Who sits where: the open house, the person signed in, and the time on the wall."""

    store: Store
    actor: Actor
    clock: Clock
    house: House
    language: str = "nl"
    """Language of the screen (nl, en, fr)."""
    secrets: Any = None
    """The signed-in person's unlocked keys (`vault`), None where notes stay closed. Never shown."""
    dice: Random | None = None
    """Gives the readable codes of invented people, the same on every run; None for real chance."""


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What an action gives back: its result and what is no longer as it was.

    `undo` is the action that takes it back, None when it cannot be undone.
    """

    result: T
    changes: tuple[Change, ...] = ()
    undo: Callable[[Desk], Done[Any]] | None = None
    told: tuple[str, ...] = ()
    """What is said with it, as keys of sentences: it was done, and something of it does not suit."""
    told_days: Mapping[str, tuple[date, ...]] = field(default_factory=dict)
    """Of what is said: what is about some days alone, and which."""
