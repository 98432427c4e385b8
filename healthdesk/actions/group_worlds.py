"""Groups that are to come, as they are looked at: read once, for everybody who is looked for at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import chain
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.group_holds import with_held
from healthdesk.actions.group_shut import shut_among
from healthdesk.db import agenda_plan, appointments, openings, practitioners, talk_series
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.moment import MomentWish
from healthdesk.rules.find_places import NONE, Groups
from healthdesk.rules.group_opening import GroupWorld

Dates = Mapping[UUID, Sequence[AgendaLine]]
"""By which place it is: the dates, in order."""


def groups_of(
    desk: Desk, wishes: Sequence[MomentWish], patient_id: UUID | None, until: datetime, *, whole: bool = False
) -> Groups:
    """Where one of these wishes is of a group, the groups of its kind that begin before then.

    One talk each; with `whole` those that come back, all their dates at once.
    """
    asked = {wish.service_id for wish in wishes}
    with desk.store.reading() as session:
        known = agenda_plan.services(session, active_only=False)
        kinds = frozenset(one.id for one in known if one.places and one.id in asked)
        if not kinds:
            return NONE
        people = () if patient_id is None else (patient_id,)
        found = (worlds_whole if whole else worlds_singly)(desk, session, kinds, until, people)
    worlds = tuple(one for one in found if one.is_series or not whole)
    return Groups(kinds=kinds, worlds=worlds, person=patient_id)


def worlds_singly(
    desk: Desk, session: Any, services: Iterable[UUID], until: datetime, people: Sequence[UUID]
) -> tuple[GroupWorld, ...]:
    """The talks of groups of these kinds until then, each by itself, the nearest first."""
    lines = _coming(desk, session, services, until)
    return _worlds(desk, session, {line.appointment.id: (line,) for line in lines}, people)


def worlds_whole(
    desk: Desk, session: Any, services: Iterable[UUID], until: datetime, people: Sequence[UUID]
) -> tuple[GroupWorld, ...]:
    """The same, of a group that comes back all its dates at once."""
    lines = _coming(desk, session, services, until)
    series = talk_series.series_of(session, [line.appointment.id for line in lines])
    groups: defaultdict[UUID, list[AgendaLine]] = defaultdict(list)
    for line in lines:
        groups[series.get(line.appointment.id, line.appointment.id)].append(line)
    return _worlds(desk, session, groups, people, series)


def world_among(desk: Desk, session: Any, dates: Sequence[AgendaLine], patient_id: UUID) -> GroupWorld:
    """These dates of one group, as they are looked at for one person."""
    (world,) = _worlds(desk, session, {dates[0].appointment.id: dates}, (patient_id,))
    return world


def _coming(desk: Desk, session: Any, services: Iterable[UUID], until: datetime) -> tuple[AgendaLine, ...]:
    now, today = desk.clock.now(), desk.clock.today()
    found = (appointments.of_service(session, one, now, until, today) for one in services)
    lines = [line for line in chain.from_iterable(found) if line.is_group]
    return with_held(desk, session, lines)


def _worlds(
    desk: Desk, session: Any, groups: Dates, people: Sequence[UUID], series: Container[UUID] = ()
) -> tuple[GroupWorld, ...]:
    """Without the dates on which it cannot go on: nobody is promised a place while the house is closed."""
    talks = [line.appointment for dates in groups.values() for line in dates]
    if not talks:
        return ()
    begins, ends = min(talk.starts_at for talk in talks), max(talk.ends_at for talk in talks)
    shut = shut_among(desk, session, talks)
    inside = openings.who_is_in(session, [talk.id for talk in talks], people)
    busy = openings.busy_among(session, people, begins, ends)
    rooms = {room.id: room for room in agenda_plan.rooms(session)}
    therapists = {one.id: one for one in practitioners.all_of(session, active_only=False)}
    worlds = []
    for opening_id, dates in groups.items():
        going = [line for line in dates if line.appointment.id not in shut]
        worlds.append(
            GroupWorld(
                opening_id=opening_id,
                dates=tuple(going or dates),
                now=desk.clock.now(),
                zone=desk.clock.zone,
                therapists=therapists,
                rooms=rooms,
                is_series=dates[0].appointment.id in series,
                shut="" if going else shut[dates[0].appointment.id],
                inside=inside,
                busy=busy,
            )
        )
    return tuple(sorted(worlds, key=_begins))


def _begins(world: GroupWorld) -> datetime:
    return world.dates[0].appointment.starts_at
