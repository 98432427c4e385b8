"""Setting up the agenda: rooms, kinds of talk, working hours, leave, extra hours and closures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.db import agenda_plan, appointments, audit, practitioners
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.availability import Availability, Closure
from healthdesk.records.change import Change
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.link import Link
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from healthdesk.records.task import Task, TaskKind
from healthdesk.rules.agenda_checks import (
    check_availability,
    check_closure,
    check_room,
    check_service,
    left_outside,
)
from healthdesk.rules.person_names import with_age
from healthdesk.rules.public_holidays import holidays_between
from healthdesk.rules.roles import Right, may, require
from healthdesk.rules.work_times import ended, midnight

_LOOK_AHEAD, _SOON = 366, 7


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPlan:
    """Everything that can be set up, also what is out of use."""

    rooms: tuple[Room, ...]
    services: tuple[HealthcareService, ...]
    therapists: tuple[Practitioner, ...]
    givers: tuple[Practitioner, ...] = ()
    """Who may give a kind of talk: the therapists, and who is named with one but is none any more."""
    availability: tuple[Availability, ...]
    closures: tuple[Closure, ...]
    """From today on."""


def plan_of(desk: Desk) -> AgendaPlan:
    """How the agenda is set up now."""
    require(desk.actor, Right.SEE_AGENDA)
    today = desk.clock.today()
    with desk.store.reading() as session:
        therapists = practitioners.all_of(session, role=Role.THERAPIST)
        services = agenda_plan.services(session, active_only=False)
        named = {who for one in services for who in one.therapist_ids} - {one.id for one in therapists}
        everybody = practitioners.all_of(session, active_only=False) if named else ()
        return AgendaPlan(
            rooms=agenda_plan.rooms(session, active_only=False),
            services=services,
            therapists=therapists,
            givers=(*therapists, *(one for one in everybody if one.id in named)),
            availability=tuple(
                one for one in agenda_plan.availability(session, today, date.max) if one.unusual is None
            ),
            closures=agenda_plan.all_closures(session, today, date.max),
        )


def add_room(desk: Desk, room: Room) -> Done[Room]:
    """A new room."""
    check_room(room)
    return _kept(desk, "room.add", "room", room, agenda_plan.add_room)


def add_service(desk: Desk, service: HealthcareService) -> Done[HealthcareService]:
    """A new kind of talk."""
    check_service(service)
    return _kept(desk, "service.add", "service", service, agenda_plan.add_service)


def add_availability(desk: Desk, pattern: Availability) -> Done[Availability]:
    """A weekly stretch of a therapist, a room or a kind of talk. It may not lie over another of the same."""
    done = add_hours(desk, (pattern,))
    return Done(pattern, done.changes, done.undo)


def add_hours(desk: Desk, several: tuple[Availability, ...]) -> Done[tuple[Availability, ...]]:
    """Several stretches, all or none; taken back in one step."""
    require(desk.actor, Right.PLAN_AGENDA)
    with desk.store.writing() as session:
        for pattern in several:
            _require_apart(desk, session, pattern)
            agenda_plan.add_availability(session, pattern)
            _noted(desk, session, "availability.add", "availability", pattern.id)
    changes = tuple(Change("availability", pattern.id) for pattern in several)

    def undo(again: Desk) -> Done[Any]:
        require(again.actor, Right.PLAN_AGENDA)
        with again.store.writing() as session:
            for pattern in several:
                agenda_plan.remove_availability(session, pattern.id)
                _noted(again, session, "availability.remove", "availability", pattern.id)
        return Done(None, changes)

    return Done(several, changes, undo)


def _require_apart(desk: Desk, session: Any, pattern: Availability) -> None:
    """Raise `NotAllowed` for what cannot be, or lies over others that hold from today on."""
    today, last = desk.clock.today(), pattern.until_day or date.max
    others = agenda_plan.availability(session, pattern.from_day, last, pattern.whose)
    hold = (one for one in others if one.until_day is None or one.until_day >= today)
    check_availability(pattern, (one for one in hold if one.unusual is None))


def remove_availability(desk: Desk, pattern: Availability) -> Done[Availability]:
    """Take a weekly stretch away. Talks that were booked in it stay: `talks_left_outside` lists them.

    Of a therapist it is taken away from today on: what she worked before is measured by it still.
    """
    require(desk.actor, Right.PLAN_AGENDA)
    yesterday = desk.clock.today() - timedelta(days=1)
    left = () if pattern.therapist_id is None else ended(pattern, yesterday)
    with desk.store.writing() as session:
        agenda_plan.replace_availability(session, (pattern,), left)
        _noted(desk, session, "availability.remove", "availability", pattern.id)

    def undo(again: Desk) -> Done[Any]:
        require(again.actor, Right.PLAN_AGENDA)
        with again.store.writing() as session:
            agenda_plan.replace_availability(session, left, ())
            _require_apart(again, session, pattern)
            agenda_plan.add_availability(session, pattern)
            _noted(again, session, "availability.add", "availability", pattern.id)

        def once_more(later: Desk) -> Done[Any]:
            return remove_availability(later, pattern)

        return Done(pattern, (Change("availability", pattern.id),), once_more)

    return Done(pattern, (Change("availability", pattern.id),), undo)


def add_closure(desk: Desk, closure: Closure) -> Done[Closure]:
    """Leave, a closed day, a room that is out of use, or extra hours."""
    done = add_closures(desk, (closure,))
    return Done(closure, done.changes, done.undo)


def add_closures(desk: Desk, several: tuple[Closure, ...]) -> Done[tuple[Closure, ...]]:
    """The same on several dates at once, all or none; taken back in one step."""
    require(desk.actor, Right.PLAN_AGENDA)
    for closure in several:
        check_closure(closure)
    with desk.store.writing() as session:
        for closure in several:
            _require_hours(session, closure)
            agenda_plan.add_closure(session, closure)
            _noted(desk, session, "closure.add", "closure", closure.id)

    def undo(again: Desk) -> Done[Any]:
        require(again.actor, Right.PLAN_AGENDA)
        with again.store.writing() as session:
            for closure in several:
                agenda_plan.remove_closure(session, closure.id)
                _noted(again, session, "closure.remove", "closure", closure.id)
        return Done(None, _changed(several))

    return Done(several, _changed(several), undo)


def _require_hours(session: Any, closure: Closure) -> None:
    """Raise `NotAllowed` for extra hours of a room or a kind that has none: it is to be had always."""
    if closure.opens and closure.is_exception:
        whose = closure.room_id or closure.service_id
        own = agenda_plan.availability(session, closure.first_day, closure.last_day, whose)
        if all(one.unusual is not None for one in own):
            raise NotAllowed("agenda.extra_always", fields=("whose",))


def _changed(several: tuple[Closure, ...]) -> tuple[Change, ...]:
    return tuple(Change("closure", one.id) for one in several)


def remove_closure(desk: Desk, closure: Closure) -> Done[Closure]:
    """Open again."""
    require(desk.actor, Right.PLAN_AGENDA)
    with desk.store.writing() as session:
        agenda_plan.remove_closure(session, closure.id)
        _noted(desk, session, "closure.remove", "closure", closure.id)

    def undo(again: Desk) -> Done[Any]:
        return add_closure(again, closure)

    return Done(closure, (Change("closure", closure.id),), undo)


def talks_left_outside(desk: Desk) -> tuple[AgendaLine, ...]:
    """Coming talks at which the therapist does not work (any more) or the house or room is closed.

    Also those outside the hours that their room or their kind of talk has of its own, and those of who works
    here no more.

    Nothing is dropped when hours change: this is the list to solve.
    """
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return _outside_in(desk, session, _LOOK_AHEAD)


def _outside_in(desk: Desk, session: Any, days: int) -> tuple[AgendaLine, ...]:
    zone, first = desk.clock.zone, desk.clock.today()
    last = first + timedelta(days=days)
    end = midnight(last + timedelta(days=1), zone)
    lines = appointments.between(session, desk.clock.now(), end, first, cancelled=False)
    if not lines:
        return ()
    patterns = agenda_plan.availability(session, first, last)
    closures = agenda_plan.closures(session, first, last)
    gone = frozenset(one.id for one in agenda_plan.rooms(session, active_only=False) if not one.active)
    gone |= {one.id for one in practitioners.all_of(session, active_only=False) if not one.holds_talks}
    return left_outside(lines, patterns, closures, frozenset(holidays_between(first, last)), zone, gone)


def tasks_of(desk: Desk, session: Any) -> list[Task]:
    """One task for all talks of the coming week at which nobody works; for who plans the agenda."""
    if not may(desk.actor, Right.PLAN_AGENDA):
        return []
    found = _outside_in(desk, session, _SOON)
    if not found:
        return []
    first = found[0]
    return [
        Task(
            kind=TaskKind.OUTSIDE,
            entity_id=desk.house.id,
            person=with_age(first.person, first.age),
            patient_id=None,
            values=(("count", str(len(found))), ("therapist", first.therapist)),
            due=first.appointment.starts_at.astimezone(desk.clock.zone).date(),
            leads_to=Link("setting", None, "plan"),
        )
    ]


def _kept(desk: Desk, action: str, kind: str, record: Any, keep: Any) -> Done[Any]:
    require(desk.actor, Right.PLAN_AGENDA)
    try:
        with desk.store.writing() as session:
            keep(session, record)
            _noted(desk, session, action, kind, record.id)
    except NotAllowed as refusal:
        raise said_by_name(refusal, record.name) from None
    return Done(record, (Change(kind, record.id),))


def said_by_name(refusal: NotAllowed, name: str) -> NotAllowed:
    """The same refusal; where the database has the name already, told as such."""
    if refusal.key == "store.refused":
        return NotAllowed("agenda.name_taken", fields=("name",), name=name)
    return refusal


def _noted(desk: Desk, session: Any, action: str, kind: str, record_id: UUID) -> None:
    audit.record(session, desk.actor, desk.clock, action=action, entity=(kind, record_id))
