"""What the agenda shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_trajectory import warnings_in
from healthdesk.actions.look_into_file import looking
from healthdesk.actions.travel_policy import policy_in as policy_in_travel
from healthdesk.db import (
    agenda_plan,
    appointments,
    equipment,
    holds,
    patients,
    practitioners,
    rests,
    taken_times,
)
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AgendaLine, Appointment, BookingWish
from healthdesk.records.availability import Closure
from healthdesk.records.equipment import Equipment
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.hold import MomentHold
from healthdesk.records.moment import KeptFree
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from healthdesk.rules.booking_clashes import (
    booking_clashes,
    equipment_clashes,
    gone_clashes,
    hours_clashes,
    kind_clashes,
    rest_clashes,
    room_rest_clashes,
)
from healthdesk.rules.deceased import has_died
from healthdesk.rules.public_holidays import holidays_between
from healthdesk.rules.roles import Right, require
from healthdesk.rules.travel import MOST, travel_clashes
from healthdesk.rules.work_times import Stretch, all_outside_hours, midnight, with_closures, work_stretches

_OF_THE_TIME = frozenset(
    f"agenda.warn_{what}"
    for what in (
        "holiday",
        "kind_hours",
        "not_working",
        "past",
        "room_closed",
        "room_hours",
        "second_gone",
        "second_not_working",
        "therapist_gone",
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaView:
    """Some days of the agenda, ready to be drawn. Times are UTC instants."""

    first: date
    last: date
    lines: tuple[AgendaLine, ...]
    therapists: tuple[Practitioner, ...]
    rooms: tuple[Room, ...]
    services: tuple[HealthcareService, ...]
    work: dict[UUID, tuple[Stretch, ...]]
    """Therapist -> when she works."""
    holidays: dict[date, str]
    closures: tuple[Closure, ...]
    outside_hours: dict[UUID, tuple[Stretch, ...]] = field(default_factory=dict)
    """Room or kind of talk that has hours of its own -> when it is not to be had by them."""
    holds: tuple[MomentHold, ...] = ()
    """What is held at this moment, on whatever day."""
    rooms_away: dict[UUID, tuple[Stretch, ...]] = field(default_factory=dict)
    """Room -> when it is not to be had: outside its own hours, closed, or held by somebody else."""


def show(desk: Desk, first: date, last: date) -> AgendaView:
    """The days from `first` to `last`, both in."""
    require(desk.actor, Right.SEE_AGENDA)
    zone = desk.clock.zone
    start, end = midnight(first, zone), midnight(last + timedelta(days=1), zone)
    holidays = holidays_between(first, last, desk.language)
    with desk.store.reading() as session:
        therapists = practitioners.all_of(session, role=Role.THERAPIST)
        patterns = agenda_plan.availability(session, first, last)
        closures = agenda_plan.closures(session, first, last)
        lines = appointments.between(session, start, end, desk.clock.today())
        rooms = agenda_plan.rooms(session)
        services = agenda_plan.services(session)
        held = holds.held_now(session, desk.clock.now())
    days_off = frozenset(holidays)
    work = {
        one.id: tuple(work_stretches(one.id, patterns, closures, days_off, first, last, zone))
        for one in therapists
    }
    outside = all_outside_hours(patterns, first, last, zone)
    of_rooms = {room.id: outside[room.id] for room in rooms if room.id in outside}
    return AgendaView(
        first=first,
        last=last,
        lines=lines,
        therapists=therapists,
        rooms=rooms,
        services=services,
        work=work,
        holidays=holidays,
        closures=closures,
        outside_hours=outside,
        holds=held,
        rooms_away=_rooms_away(desk, with_closures(of_rooms, closures, first, last, zone), held),
    )


def _rooms_away(
    desk: Desk, shut: Mapping[UUID, Sequence[Stretch]], held: Iterable[MomentHold]
) -> dict[UUID, tuple[Stretch, ...]]:
    found = {room: tuple(stretches) for room, stretches in shut.items()}
    for one in held:
        if one.room_id is not None and one.practitioner_id != desk.actor.practitioner_id:
            found[one.room_id] = (*found.get(one.room_id, ()), (one.starts_at, one.ends_at))
    return found


def talks_of(desk: Desk, patient_id: UUID) -> tuple[AgendaLine, ...]:
    """One person's talks, newest first."""
    require(desk.actor, Right.SEE_AGENDA)
    with looking(desk, patient_id) as session:
        return appointments.of_patient(session, patient_id, desk.clock.today())


def one_talk(desk: Desk, appointment_id: UUID) -> AgendaLine:
    """One talk. Raises `NotAllowed` when it is gone."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        line = appointments.line_of(session, appointment_id, desk.clock.today())
    if line is None:
        raise NotAllowed("agenda.gone")
    return line


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaChoices:
    """What can be chosen when booking."""

    services: tuple[HealthcareService, ...]
    therapists: tuple[Practitioner, ...]
    rooms: tuple[Room, ...]
    equipment: tuple[Equipment, ...] = ()


def agenda_choices(desk: Desk) -> AgendaChoices:
    """The kinds of talk, the therapists, the rooms and the equipment that are in use."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return AgendaChoices(
            services=agenda_plan.services(session),
            therapists=practitioners.all_of(session, role=Role.THERAPIST),
            rooms=agenda_plan.rooms(session),
            equipment=equipment.all_of(session),
        )


def warnings_of_all(desk: Desk, talks: Iterable[Appointment]) -> tuple[tuple[date, str], ...]:
    """Of talks that were put elsewhere together: on which day what speaks against the time."""
    found = []
    for one in sorted(talks, key=lambda talk: talk.starts_at):
        told = [key for key in warnings_for(desk, one.wish, one.id) if key in _OF_THE_TIME]
        if told:
            found.append((one.starts_at.astimezone(desk.clock.zone).date(), told[0]))
    return tuple(found)


def warnings_for(desk: Desk, wish: BookingWish, but: UUID | None = None) -> tuple[str, ...]:
    """What speaks against a time, as sentence keys; `but` is the talk that is being changed."""
    require(desk.actor, Right.SEE_AGENDA)
    zone = desk.clock.zone
    start, end = wish.starts_at, wish.starts_at + timedelta(minutes=wish.minutes)
    first, last = start.astimezone(zone).date(), end.astimezone(zone).date()
    holidays = frozenset(holidays_between(first, last))
    with desk.store.reading() as session:
        patterns = agenda_plan.availability(session, first, last)
        closures = agenda_plan.closures(session, first, last)
        others = taken_times.in_the_way(session, wish, but)
        rooms = agenda_plan.rooms(session)
        person = None if wish.patient_id is None else patients.by_id(session, wish.patient_id)
        path = () if person is None else warnings_in(desk, session, person.id, first, but)
        held = holds.held_now(session, desk.clock.now())
        travel = policy_in_travel(desk, session).times
        of_kinds, _at_home = rests.of_kinds(session)
        kept = of_kinds.get(str(wish.service_id), KeptFree())
        room = next((one for one in rooms if one.id == wish.room_id), None)
        far = timedelta(minutes=MOST if travel else 0) + rests.reach(of_kinds.values())
        far = max(far, timedelta(minutes=0 if room is None else room.rest_minutes))
        near = rests.around(session, wish, far, of_kinds, but) if far else {}
        pieces = () if wish.equipment_id is None else equipment.all_of(session, active_only=False)
        kinds = agenda_plan.services(session, active_only=False)
        at_work = {one.id for one in practitioners.all_of(session)}
    kind = next((one for one in kinds if one.id == wish.service_id), None)
    wanted = (*wish.therapist_ids, wish.room_id, wish.equipment_id)
    if holds.in_the_way(held, wanted, start, end, desk.actor.practitioner_id):
        others = (*others, "held")
    work = [
        work_stretches(one, patterns, closures, holidays, first, last, zone) for one in wish.therapist_ids
    ]
    clashes = booking_clashes(
        wish,
        work=work,
        closures=closures,
        holidays=holidays,
        taken=others,
        needs=person.access_needs if person else frozenset(),
        room=room,
        now=desk.clock.now(),
        zone=zone,
    )
    died = ("patients.has_died",) if person is not None and has_died(person) else ()
    return (
        *died,
        *clashes,
        *gone_clashes(wish, kind, at_work, pieces),
        *kind_clashes(wish, kind),
        *hours_clashes(wish, patterns, zone),
        *travel_clashes(wish, travel, near, zone, kept),
        *rest_clashes(wish, kept, near),
        *room_rest_clashes(wish, room, near),
        *equipment_clashes(wish, pieces),
        *path,
    )
