"""Changing a room or a kind of talk, as one step that is taken back as one.

Talks that were booked stay as they are, also as long as they are. Those for which it would be right no more
are told first, by number and day: `leaving` says that this was read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import timedelta
from typing import Any, TypeVar

from healthdesk.actions.change_places import fit_places
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.plan_agenda import said_by_name
from healthdesk.db import agenda_plan, appointments, audit
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.change import Change
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.room import Room
from healthdesk.rules.agenda_checks import check_room, check_service
from healthdesk.rules.roles import Right, require
from healthdesk.rules.still_suits import kind_leaves, room_leaves
from healthdesk.rules.typed_dates import show_date

Kept = TypeVar("Kept", Room, HealthcareService)
_AHEAD = timedelta(days=3 * 366)
_NAMED = 3


def change_room(desk: Desk, room: Room, *, leaving: bool = False) -> Done[Room]:
    """Its name, what it offers, or that it is out of use.

    Raises `NotAllowed` ("agenda.room_leaves") where coming talks would not suit it any more.
    """
    check_room(room)
    with _changing(desk, room.name) as session:
        before = _as_it_is(room, agenda_plan.rooms(session, active_only=False))
        agenda_plan.change_room(session, room)
        if not leaving:
            _none_is_left(desk, "agenda.room_leaves", room_leaves(_coming(desk, session), before, room))
        _noted(desk, session, "room", before, room)
    kept = replace(room, version=room.version + 1)

    def undo(again: Desk) -> Done[Any]:
        return change_room(again, replace(before, version=kept.version), leaving=True)

    return Done(kept, (Change("room", room.id),), undo)


def change_kind(desk: Desk, service: HealthcareService, *, leaving: bool = False) -> Done[HealthcareService]:
    """Its name, how long it takes, how it is held, by whom, for how many, or that it is out of use.

    Raises `NotAllowed` ("agenda.kind_leaves") where coming talks would not suit it any more, and
    ("group.too_many") where more people have a place than there would be.
    """
    check_service(service)
    with _changing(desk, service.name) as session:
        before = _as_it_is(service, agenda_plan.services(session, active_only=False))
        agenda_plan.change_service(session, service)
        lines = _coming(desk, session)
        fit_places(desk, session, lines, before, service)
        if not leaving:
            _none_is_left(desk, "agenda.kind_leaves", kind_leaves(lines, before, service))
        _noted(desk, session, "service", before, service)
    kept = replace(service, version=service.version + 1)

    def undo(again: Desk) -> Done[Any]:
        return change_kind(again, replace(before, version=kept.version), leaving=True)

    return Done(kept, (Change("service", service.id),), undo)


@contextmanager
def _changing(desk: Desk, name: str) -> Iterator[Any]:
    """One transaction; a name that is taken is told as such."""
    require(desk.actor, Right.PLAN_AGENDA)
    try:
        with desk.store.writing() as session:
            yield session
    except NotAllowed as refusal:
        raise said_by_name(refusal, name) from None


def _as_it_is(wanted: Kept, known: Iterable[Kept]) -> Kept:
    return next(one for one in known if one.id == wanted.id)


def _noted(desk: Desk, session: Any, kind: str, before: Kept, wanted: Kept) -> None:
    """Put on record what is another than it was."""
    names = (one.name for one in fields(wanted) if one.name != "version")
    changed = [name for name in names if getattr(before, name) != getattr(wanted, name)]
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=f"{kind}.change",
        entity=(kind, wanted.id),
        detail={"changed": changed},
    )


def _coming(desk: Desk, session: Any) -> tuple[AgendaLine, ...]:
    now = desk.clock.now()
    lines = appointments.between(session, now, now + _AHEAD, desk.clock.today(), cancelled=False)
    return tuple(line for line in lines if line.appointment.starts_at >= now)


def _none_is_left(desk: Desk, key: str, lines: tuple[AgendaLine, ...]) -> None:
    """Raises `NotAllowed` with how many there are, and when the first of them are."""
    if not lines:
        return
    moments = sorted(line.appointment.starts_at.astimezone(desk.clock.zone) for line in lines)
    days = ", ".join(f"{show_date(at.date(), desk.language)} {at:%H:%M}" for at in moments[:_NAMED])
    more = ", …" if len(moments) > _NAMED else ""
    which = f"{key}_one" if len(moments) == 1 else key
    raise NotAllowed(which, count=str(len(moments)), days=days + more)
