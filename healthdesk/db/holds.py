"""Keeping which moments are held. What is held is in nobody's way after its time: it is taken away then."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db import appointments
from healthdesk.db.tables.holds import MomentHoldRow
from healthdesk.records.appointment import Appointment, Mode
from healthdesk.records.hold import MomentHold
from healthdesk.records.ids import new_id
from healthdesk.records.moment import Taken

_FIELDS = (
    "id",
    "therapist_id",
    "second_id",
    "room_id",
    "equipment_id",
    "starts_at",
    "ends_at",
    "until",
    "practitioner_id",
    "by",
    "service_id",
    "opening_id",
)

# Straight to the table: nobody waits longer for a booking than its commit takes.
_HOLD = MomentHoldRow.metadata.tables[MomentHoldRow.__tablename__]
_PAST = _HOLD.c.until <= sa.bindparam("now")
_OVER = sa.delete(_HOLD).where(_PAST)
_OVER_OR_MINE = sa.delete(_HOLD).where(
    sa.or_(
        _PAST,
        sa.and_(
            _HOLD.c.practitioner_id == sa.bindparam("mine"),
            _HOLD.c.starts_at < sa.bindparam("till"),
            _HOLD.c.ends_at > sa.bindparam("since"),
        ),
    )
)


def add(session: Session, one: MomentHold) -> None:
    """Hold a moment, or a place. The database refuses ("agenda.overlap") what is taken, or held already."""
    session.execute(sa.insert(MomentHoldRow), [_values(one)])
    if one.opening_id is not None:
        return  # its therapist and its room are the group's own: only a place in it is kept
    taken = (
        ("therapist", one.therapist_id),
        ("therapist", one.second_id),
        ("room", one.room_id),
        ("equipment", one.equipment_id),
    )
    appointments.take(
        session,
        session.connection(),
        [
            {
                "id": new_id(),
                "hold_id": one.id,
                "resource_kind": kind,
                "resource_id": resource,
                "starts_at": one.starts_at,
                "ends_at": one.ends_at,
            }
            for kind, resource in taken
            if resource is not None
        ],
    )


def remove(session: Session, hold_id: UUID) -> bool:
    """Let it go; False when it was gone already."""
    gone = session.execute(sa.delete(MomentHoldRow).where(MomentHoldRow.id == hold_id))
    return getattr(gone, "rowcount", 0) == 1


def give_way(session: Session, now: datetime, mine: UUID, talks: Iterable[Appointment] = ()) -> None:
    """Before something is booked: take away what is past its time, and what who books held for it."""
    connection, values = session.connection(), {"now": now, "mine": mine}
    made = list(talks)
    if not made:
        connection.execute(_OVER, values)
    for one in made:
        connection.execute(_OVER_OR_MINE, {**values, "since": one.starts_at, "till": one.ends_at})


def of(session: Session, mine: UUID) -> tuple[UUID, ...]:
    """What one person holds."""
    return tuple(session.scalars(sa.select(MomentHoldRow.id).where(MomentHoldRow.practitioner_id == mine)))


def held_now(session: Session, now: datetime) -> tuple[MomentHold, ...]:
    """What is held at this moment, by whomever, the nearest first."""
    query = sa.select(MomentHoldRow).where(MomentHoldRow.until > now).order_by(MomentHoldRow.starts_at)
    return tuple(_hold(row) for row in session.scalars(query))


def _values(one: MomentHold) -> dict[str, object]:
    values = {name: getattr(one, name) for name in _FIELDS}
    return {**values, "mode": None if one.mode is None else one.mode.value}


def _hold(row: MomentHoldRow) -> MomentHold:
    values = {name: getattr(row, name) for name in _FIELDS}
    return MomentHold(**values, mode=None if row.mode is None else Mode(row.mode))


def with_holds(
    busy: Mapping[UUID, Sequence[Taken]], held: Iterable[MomentHold], mine: UUID
) -> dict[UUID, Sequence[Taken]]:
    """When therapists and rooms are taken, what others hold included."""
    found = dict(busy)
    for one in held:
        for resource in () if one.practitioner_id == mine else one.resource_ids:
            found[resource] = sorted((*found.get(resource, ()), (one.starts_at, one.ends_at)))
    return found


def in_the_way(
    held: Iterable[MomentHold], resources: Iterable[UUID | None], start: datetime, end: datetime, mine: UUID
) -> MomentHold | None:
    """What somebody else holds of these, in this time."""
    wanted = {one for one in resources if one is not None}
    return next(
        (
            one
            for one in held
            if one.practitioner_id != mine
            and one.starts_at < end
            and start < one.ends_at
            and wanted & one.resource_ids
        ),
        None,
    )
