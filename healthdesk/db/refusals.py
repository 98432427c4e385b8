"""What the database says no to, told as the few kinds of trouble of `healthdesk.errors`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from healthdesk.db.strange_signs import StrangeSignError
from healthdesk.errors import NotAllowed, StorageTrouble, Trouble

BOOKING_OVERLAP = "agenda.overlap"
"""Key of the refusal that the database gives when a therapist, room or patient is already booked."""
WAITS_ALREADY = "waiting.on_it_already"
"""Key of the refusal that the database gives when somebody waits already for the same kind of talk."""
REMINDED_ALREADY = "reminder.once"
"""Key of the refusal that the database gives when a reminder stands already for the same moment."""

_DRIVERS = frozenset({"psycopg", "sqlcipher3"})
"""Known by name: importing them here would cost every start what only one of them needs."""
_SAYS = (
    ("database or disk is full", "store.disk_full"),
    ("disk i/o error", "store.disk_full"),
    ("database is locked", "store.locked"),
    ("database table is locked", "store.locked"),
    ("malformed", "store.damaged"),
    ("not a database", "store.damaged"),
    ("readonly database", "store.read_only"),
    ("unable to open", "store.read_only"),
    ("password authentication failed", "store.server_password"),
    ("no password supplied", "store.server_password"),
    ('role "', "store.server_password"),
    ('fatal:  database "', "store.no_database"),
    ("too many clients", "store.locked"),
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
        raise _refused(str(error.orig)) from error
    except sa.exc.DBAPIError as error:
        driver = error if error.orig is None else error.orig
        trouble = _world(driver, lost=error.connection_invalidated)
        if trouble is None:
            raise
        raise trouble from error
    except sa.exc.StatementError as error:
        if not isinstance(error.orig, UnicodeEncodeError | StrangeSignError):
            raise
        raise NotAllowed("store.strange_sign") from None
    except (UnicodeEncodeError, StrangeSignError):
        raise NotAllowed("store.strange_sign") from None
    except Exception as error:  # a driver's own, of a statement that was told straight to it
        trouble = _of_driver(error) if type(error).__module__.partition(".")[0] in _DRIVERS else None
        if trouble is None:
            raise
        raise trouble from error


def _of_driver(error: Exception) -> Trouble | None:
    of_kinds = {kind.__name__ for kind in type(error).__mro__}
    return _refused(str(error)) if "IntegrityError" in of_kinds else _world(error)


def _refused(text: str) -> Trouble:
    if "booking_overlap" in text or "booking_no_overlap" in text:
        return NotAllowed(BOOKING_OVERLAP)
    if "group_place" in text:  # two desks at the same instant, the same person or the last place
        in_it = "pk_group_place" in text or "group_place.patient_id" in text
        return NotAllowed("group.in_already" if in_it else "group.just_taken")
    if "ix_waiting_once" in text or "waiting.patient_id, waiting.service_id" in text:
        return NotAllowed(WAITS_ALREADY)
    if "ix_reminder_once" in text or "reminder.appointment_id, reminder.for_moment" in text:
        return NotAllowed(REMINDED_ALREADY)
    return NotAllowed("store.refused")


def _world(error: BaseException, *, lost: bool = False) -> Trouble | None:
    """What a driver's own error means; None where it is our mistake."""
    text, state = str(error), getattr(error, "sqlstate", None) or ""
    if type(error).__name__ == "DataError" and "NUL" in text:
        return NotAllowed("store.strange_sign")
    key = _STATES.get(state) or next((key for words, key in _SAYS if words in text.lower()), "")
    if key:
        return StorageTrouble(key)
    without_state = type(error).__name__ == "OperationalError" and not state and "connect" in text.lower()
    gone = lost or without_state or state[:2] == "08" or state[:3] == "57P"
    return StorageTrouble("store.unreachable") if gone else None
