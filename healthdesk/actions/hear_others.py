"""Hearing what other desks changed: called about once a second by the window, off its thread."""

from __future__ import annotations

from healthdesk.actions.desk import Desk, Done
from healthdesk.db.other_desks import OtherDesks
from healthdesk.records.lifting import Lifting

Line = OtherDesks
"""An open line to what others do."""


def listen(desk: Desk, since: int | None = None) -> Line:
    """Begin to listen. Give what comes back to `heard`, and close it when the house is locked.

    `since` is where an earlier line of the same house was broken off (its `last`).
    """
    return OtherDesks(desk.store, since)


def missed(others: Line) -> Done[None]:
    """What others changed while there was no line."""
    return Done(None, others.missed())


def heard(others: Line) -> Done[tuple[Lifting, ...]]:
    """What others changed since the last time; and what they took up or put down."""
    changes = others.heard()
    return Done(others.liftings(), changes)
