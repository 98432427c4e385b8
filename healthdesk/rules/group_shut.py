"""Whether a group can go on when it is: the house and its room are open, and who holds it is there."""

from __future__ import annotations

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from healthdesk.records.appointment import Appointment
from healthdesk.records.availability import Closure
from healthdesk.rules.work_times import closed_stretch, days_of

CLOSED, AWAY, ROOM_CLOSED = "agenda.fell_closed", "group.fell_away", "group.fell_room_closed"


def shut_then(talk: Appointment, closures: Iterable[Closure], zone: ZoneInfo) -> str:
    """Why nobody can be promised a place in it, as a sentence key; "" where it can go on."""
    first, last = (at.astimezone(zone).date() for at in (talk.starts_at, talk.ends_at))
    for one in closures:
        reason = _whose(one, talk)
        if not reason or one.opens:
            continue
        stretches = (closed_stretch(one, day, zone) for day in days_of(one, first, last))
        if any(low < talk.ends_at and talk.starts_at < high for low, high in stretches):
            return reason
    return ""


def _whose(one: Closure, talk: Appointment) -> str:
    """What it is to this talk; "" for a closure of others."""
    if one.room_id is not None:
        return ROOM_CLOSED if one.room_id == talk.room_id else ""
    if one.therapist_id is not None:
        return AWAY if one.therapist_id in talk.therapist_ids else ""
    return CLOSED
