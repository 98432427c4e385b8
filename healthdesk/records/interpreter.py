"""An interpreter for one talk: ordered by the house, at an agency, with a number to refer to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class InterpreterState(StrEnum):
    """How far it has come."""

    TO_ORDER = "to_order"
    ORDERED = "ordered"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"
    """Nobody comes; the talk itself may stand."""


class InterpreterMode(StrEnum):
    """How the interpreter takes part."""

    ON_SITE = "on_site"
    PHONE = "phone"
    VIDEO = "video"


@dataclass(frozen=True, slots=True, kw_only=True)
class InterpreterOrder:
    """What is asked of the agency, and what it said. One for each talk that needs it."""

    appointment_id: UUID
    language: str
    dialect: str = ""
    mode: InterpreterMode = InterpreterMode.ON_SITE
    gender: str = ""
    """"female" or "male" where the person would rather have one; empty: no matter."""
    number: str = ""
    """By which the agency knows the order."""
    state: InterpreterState = InterpreterState.TO_ORDER
    note: str = ""
    for_moment: datetime | None = None
    """When the talk was when it was ordered; another moment has to be told to the agency."""
    version: int = 0
    """0: not kept yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InterpreterToDo:
    """What is to be done about the interpreter of one talk."""

    key: str
    """"order", "tell" (the talk moved), "confirm" or "cancel" (the talk fell)."""
    before: date
    """The last day on which it makes sense."""
