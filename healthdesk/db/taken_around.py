"""Who and what is taken around some moments: read once for all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.rests import Kept
from healthdesk.db.tables.agenda import AppointmentRow, BookingRow
from healthdesk.records.appointment import AppointmentState, Mode
from healthdesk.records.moment import KeptFree, Taken
from healthdesk.rules.work_times import joined

_LONGEST = timedelta(days=1)
_HERS = ("therapist_id", "second_id")
_OTHERS = ("room_id", "equipment_id")
Found = Mapping[UUID, Sequence[Taken]]
"""Therapist, room, equipment or person -> when taken."""


@dataclass(frozen=True, slots=True)
class Around:
    """What is around one moment."""

    taken: Found
    visits: Found
    """Therapist -> her home visits; they stand in `taken` as well."""


def taken_around(session: Session, spans: Sequence[Taken], kept: Kept) -> tuple[Around, ...]:
    """For each of these stretches of time: therapists, rooms, equipment and people alike.

    Of a therapist with what she keeps free around each talk; of a person also where she is in a group.
    """
    if not spans:
        return ()
    times = joined(spans)  # moments of one day are mostly asked as one
    columns = ("service_id", "mode", "starts_at", "ends_at", *_HERS, *_OTHERS)
    talks = sa.select(*(getattr(AppointmentRow, name) for name in columns)).where(
        _within(AppointmentRow, times), AppointmentRow.state != AppointmentState.CANCELLED.value
    )
    people = sa.select(BookingRow.resource_id, BookingRow.starts_at, BookingRow.ends_at).where(
        BookingRow.resource_kind == "patient", _within(BookingRow, times)
    )
    found: list[tuple[UUID, Taken]] = []
    visits: list[tuple[UUID, Taken]] = []
    for service, mode, starts_at, ends_at, *who in session.execute(talks.order_by(AppointmentRow.starts_at)):
        own = kept.get(str(service), KeptFree())
        hers, others = (starts_at - own.before, ends_at + own.after), (starts_at, ends_at)
        found += [(one, hers) for one in who[: len(_HERS)] if one is not None]
        if mode == Mode.HOME.value:
            visits += [(one, hers) for one in who[: len(_HERS)] if one is not None]
        found += [(one, others) for one in who[len(_HERS) :] if one is not None]
    of_people = session.execute(people.order_by(BookingRow.starts_at))
    found += [(person, (starts_at, ends_at)) for person, starts_at, ends_at in of_people]
    return tuple(Around(_meeting(found, span), _meeting(visits, span)) for span in spans)


def _meeting(found: Iterable[tuple[UUID, Taken]], span: Taken) -> Found:
    met: defaultdict[UUID, list[Taken]] = defaultdict(list)
    for one, stretch in found:
        if stretch[0] < span[1] and stretch[1] > span[0]:
            met[one].append(stretch)
    return dict(met)


def _within(row: Any, times: Iterable[Taken]) -> sa.ColumnElement[bool]:
    """What touches one of these; by its beginning too, which the index knows."""
    return sa.or_(
        *(
            sa.and_(row.starts_at > start - _LONGEST, row.starts_at < end, row.ends_at > start)
            for start, end in times
        )
    )
