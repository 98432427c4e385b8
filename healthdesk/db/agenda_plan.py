"""Rooms, kinds of talks, working hours and closures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date, timedelta
from typing import Any, TypeVar
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from healthdesk.db.store import change_row
from healthdesk.db.tables.agenda import (
    AvailabilityRow,
    ClosureRow,
    RoomRow,
    ServiceRow,
    ServiceTherapistRow,
)
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.appointment import Mode
from healthdesk.records.availability import Availability, Closure
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.room import Room
from healthdesk.rules.work_times import as_exceptions

Made = TypeVar("Made")
_MANY = 500


def _values(record: Any, *, without: frozenset[str] = frozenset()) -> dict[str, Any]:
    return {one.name: getattr(record, one.name) for one in fields(record) if one.name not in without}


def _columns(table: Any, record: type[Any]) -> sa.Select[Any]:
    """What a record holds, as plain columns: a search for a moment reads hundreds of them each time."""
    return sa.select(*(table.__table__.c[one.name] for one in fields(record) if one.name != "unusual"))


def _filled(record: type[Made], query: sa.Select[Any], session: Session, **values: object) -> Iterator[Made]:
    names = tuple(column.name for column in query.selected_columns)
    for row in session.connection().execute(query, values).all():
        yield record(**dict(zip(names, row, strict=True)))


# Made once: a search for a moment asks these each time, and making a question takes as long as its answer.
_ROOMS = _columns(RoomRow, Room).order_by(RoomRow.position, RoomRow.name)
_ROOMS_IN_USE = _ROOMS.where(RoomRow.active)
_FIRST, _LAST = (
    sa.bindparam("first", type_=ClosureRow.first_day.type),
    sa.bindparam("last", type_=ClosureRow.last_day.type),
)
_HOURS = (
    _columns(AvailabilityRow, Availability)
    .where(
        sa.or_(
            AvailabilityRow.therapist_id.is_(None),
            sa.and_(
                AvailabilityRow.from_day <= _LAST,
                sa.or_(AvailabilityRow.until_day.is_(None), AvailabilityRow.until_day >= _FIRST),
            ),
        )
    )
    .order_by(AvailabilityRow.weekday, AvailabilityRow.starts)
)
_ALL_CLOSED = (
    _columns(ClosureRow, Closure)
    .where(ClosureRow.first_day <= _LAST, ClosureRow.last_day >= _FIRST)
    .order_by(ClosureRow.first_day)
)
_IS_EXCEPTION = sa.or_(
    ClosureRow.service_id.is_not(None), sa.and_(ClosureRow.opens, ClosureRow.room_id.is_not(None))
)
_EXCEPTIONS, _CLOSED = _ALL_CLOSED.where(_IS_EXCEPTION), _ALL_CLOSED.where(sa.not_(_IS_EXCEPTION))
_GIVEN_BY = sa.select(ServiceTherapistRow.service_id, ServiceTherapistRow.therapist_id).order_by(
    ServiceTherapistRow.position
)
_FIXED = frozenset({"id", "version"})
_APART = frozenset({"modes", "therapist_ids"})


def add_room(session: Session, room: Room) -> None:
    """Keep a new room."""
    session.add(RoomRow(**_values(room)))
    session.flush()


def change_room(session: Session, room: Room) -> None:
    """Keep the changed room."""
    try:
        change_row(session, RoomRow, room.id, room.version, _values(room, without=_FIXED), mine=room)
    except ChangedMeanwhile:
        theirs = next((one for one in rooms(session, active_only=False) if one.id == room.id), None)
        raise ChangedMeanwhile(mine=room, theirs=theirs) from None


def rooms(session: Session, *, active_only: bool = True) -> tuple[Room, ...]:
    """The rooms in the order the house gave them."""
    return tuple(_filled(Room, _ROOMS_IN_USE if active_only else _ROOMS, session))


def _service_values(service: HealthcareService) -> dict[str, Any]:
    values = _values(service, without=_APART)
    return values | {"modes": tuple(mode.value for mode in service.modes)}


def _keep_therapists(session: Session, service: HealthcareService) -> None:
    """Who gives it, in order."""
    named = sa.delete(ServiceTherapistRow).where(ServiceTherapistRow.service_id == service.id)
    session.execute(named.execution_options(synchronize_session=False))
    for position, one in enumerate(dict.fromkeys(service.therapist_ids)):
        session.execute(
            sa.insert(ServiceTherapistRow).values(service_id=service.id, therapist_id=one, position=position)
        )


def add_service(session: Session, service: HealthcareService) -> None:
    """Keep a new kind of talk."""
    session.add(ServiceRow(**_service_values(service)))
    session.flush()
    _keep_therapists(session, service)


def change_service(session: Session, service: HealthcareService) -> None:
    """Keep the changed kind of talk."""
    values = {name: value for name, value in _service_values(service).items() if name not in _FIXED}
    try:
        change_row(session, ServiceRow, service.id, service.version, values, mine=service)
    except ChangedMeanwhile:
        session.expire_all()
        theirs = next((one for one in services(session, active_only=False) if one.id == service.id), None)
        raise ChangedMeanwhile(mine=service, theirs=theirs) from None
    _keep_therapists(session, service)


def shortest_talk(session: Session) -> timedelta:
    """How long the shortest kind of talk lasts that one person can be given; of none, without end."""
    query = sa.select(sa.func.min(ServiceRow.minutes)).where(ServiceRow.active, ServiceRow.places == 0)
    minutes = session.scalar(query)
    return timedelta.max if minutes is None else timedelta(minutes=minutes)


def services(session: Session, *, active_only: bool = True) -> tuple[HealthcareService, ...]:
    """The kinds of talks in the order the house gave them."""
    query = sa.select(ServiceRow).order_by(ServiceRow.position, ServiceRow.name)
    if active_only:
        query = query.where(ServiceRow.active)
    names = [one.name for one in fields(HealthcareService) if one.name not in _APART]
    given_by: defaultdict[UUID, list[UUID]] = defaultdict(list)
    for row in session.execute(_GIVEN_BY):
        given_by[row.service_id].append(row.therapist_id)
    return tuple(
        HealthcareService(
            **{name: getattr(row, name) for name in names},
            modes=tuple(Mode(mode) for mode in row.modes),
            therapist_ids=tuple(given_by[row.id]),
        )
        for row in session.scalars(query)
    )


def add_availability(session: Session, pattern: Availability) -> None:
    """Keep a weekly stretch."""
    session.add(AvailabilityRow(**_values(pattern, without=frozenset({"unusual"}))))
    session.flush()


def remove_availability(session: Session, pattern_id: UUID) -> None:
    """Take a weekly stretch away."""
    session.execute(sa.delete(AvailabilityRow).where(AvailabilityRow.id == pattern_id))


def replace_availability(
    session: Session, before: Iterable[Availability], after: Iterable[Availability]
) -> None:
    """Some make room for others: what is changed of one stands in both."""
    for one in before:
        remove_availability(session, one.id)
    for one in after:
        add_availability(session, one)


def availability(
    session: Session, first: date, last: date, whose: UUID | None = None
) -> tuple[Availability, ...]:
    """The weekly stretches that hold somewhere between two days; with `whose` those of one alone.

    Of rooms and kinds of talk all of them, whenever they hold: who has any is to be had only then. With the
    exceptions to them in these days.
    """
    query = _HOURS
    if whose is not None:
        of = (AvailabilityRow.therapist_id, AvailabilityRow.room_id, AvailabilityRow.service_id)
        query = query.where(sa.or_(*(one == whose for one in of)))
    usual = tuple(_filled(Availability, query, session, first=first, last=last))
    unusual = _filled(Closure, _EXCEPTIONS, session, first=first, last=last)
    exceptions = (one for closure in unusual for one in as_exceptions(closure))
    return (*usual, *(one for one in exceptions if whose in {None, one.whose}))


def add_closure(session: Session, closure: Closure) -> None:
    """Keep a closure or an extra stretch."""
    session.add(ClosureRow(**_values(closure)))
    session.flush()


def remove_closure(session: Session, closure_id: UUID) -> None:
    """Take a closure away."""
    session.execute(sa.delete(ClosureRow).where(ClosureRow.id == closure_id))


def closures(session: Session, first: date, last: date) -> tuple[Closure, ...]:
    """What is closed somewhere between two days; without exceptions to hours of rooms and kinds of talk."""
    return tuple(_filled(Closure, _CLOSED, session, first=first, last=last))


def all_closures(session: Session, first: date, last: date) -> tuple[Closure, ...]:
    """The same with those, as they were kept: `availability` reckons with them."""
    return tuple(_filled(Closure, _ALL_CLOSED, session, first=first, last=last))


def closures_of(session: Session, therapist_id: UUID, reason: str, first: date) -> tuple[Closure, ...]:
    """Those of one therapist with this reason, from a day on."""
    return tuple(
        one
        for one in closures(session, first, date.max)
        if one.therapist_id == therapist_id and one.reason == reason
    )


def replace_closures(session: Session, before: Iterable[Closure], after: Iterable[Closure]) -> None:
    """Some make room for others, many at once."""
    gone = [one.id for one in before]
    for place in range(0, len(gone), _MANY):
        session.execute(sa.delete(ClosureRow).where(ClosureRow.id.in_(gone[place : place + _MANY])))
    rows = [_values(one) for one in after]
    if rows:
        session.execute(sa.insert(ClosureRow), rows)
