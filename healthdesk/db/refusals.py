"""What the database says no to, told as the few kinds of trouble of `healthdesk.errors`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from healthdesk.errors import NotAllowed, StorageTrouble, Trouble

BOOKING_OVERLAP = "agenda.overlap"
"""Key of the refusal that the database gives when a therapist, room or patient is already booked."""

_SQLITE_SAYS = (
    ("database or disk is full", "store.disk_full"),
    ("disk i/o error", "store.disk_full"),
    ("database is locked", "store.locked"),
    ("database table is locked", "store.locked"),
    ("malformed", "store.damaged"),
    ("not a database", "store.damaged"),
    ("readonly database", "store.read_only"),
    ("unable to open", "store.read_only"),
)
_STATES = {
    "53100": "store.disk_full",
    "55P03": "store.locked",
    "40P01": "store.locked",
    "40001": "store.locked",
    "25006": "store.read_only",
    "57014": "store.locked",
    "42501": "store.not_owner",
}


@contextmanager
def told() -> Iterator[None]:
    """Turn the drivers' errors into trouble that a person can be told; anything else is our bug."""
    try:
        yield
    except sa.exc.IntegrityError as error:
        raise _refused(error) from error
    except sa.exc.DBAPIError as error:
        trouble = _world(error)
        if trouble is None:
            raise
        raise trouble from error


def _refused(error: sa.exc.IntegrityError) -> Trouble:
    text = str(error.orig)
    if "booking_overlap" in text or "booking_no_overlap" in text:
        return NotAllowed(BOOKING_OVERLAP)
    return NotAllowed("store.refused")


def _world(error: sa.exc.DBAPIError) -> Trouble | None:
    state = getattr(error.orig, "sqlstate", None)
    if state in _STATES:
        return StorageTrouble(_STATES[state])
    text = str(error.orig).lower()
    for words, key in _SQLITE_SAYS:
        if words in text:
            return StorageTrouble(key)
    lost = error.connection_invalidated or (
        isinstance(error, sa.exc.OperationalError) and state is None and "connect" in text
    )
    return StorageTrouble("store.unreachable") if lost else None
