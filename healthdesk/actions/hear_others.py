"""Hearing what other desks changed: called about once a second by the window, off its thread."""

from __future__ import annotations

from healthdesk.actions.desk import Desk, Done
from healthdesk.db.other_desks import OtherDesks

Line = OtherDesks
"""An open line to what others do."""


def listen(desk: Desk) -> Line:
    """Begin to listen. Give what comes back to `heard`, and close it when the house is locked."""
    return OtherDesks(desk.store)


def heard(others: Line) -> Done[None]:
    """What others changed since the last time."""
    return Done(None, others.heard())
