"""Where there is room for somebody: everything the search looks at, read in one go, and its answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import chain
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.group_worlds import groups_of
from healthdesk.actions.keep_trajectory import fixed_therapist, warnings_in
from healthdesk.actions.keep_waiting_list import open_of, policy_in
from healthdesk.actions.look_into_file import looking
from healthdesk.actions.travel_policy import policy_in as policy_in_travel
from healthdesk.db import agenda_plan, equipment, holds, patients, practitioners, rests, taken_times
from healthdesk.errors import NotAllowed
from healthdesk.records.equipment import Equipment
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.moment import AgendaWorld, Moment, MomentAnswer, MomentWish
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.room import Room
from healthdesk.records.waiting import Waiting, WaitingPolicy
from healthdesk.rules.deceased import has_died
from healthdesk.rules.find_among import find_among, find_in_groups
from healthdesk.rules.moment_suits import interpreter_for, refusal
from healthdesk.rules.moment_wishes import wish_of
from healthdesk.rules.preferred_first import is_settled
from healthdesk.rules.public_holidays import holidays_between
from healthdesk.rules.roles import Right, require
from healthdesk.rules.search_windows import HORIZON
from healthdesk.rules.work_times import midnight

DAYS = 84
ENOUGH = 6
"""How many moments a person wants to choose from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MomentStart:
    """What the panel begins with: for whom, what kinds of talk there are, and what we know she needs."""

    patient: Patient | None
    services: tuple[HealthcareService, ...]
    therapists: tuple[Practitioner, ...]
    rooms: tuple[Room, ...]
    equipment: tuple[Equipment, ...] = ()
    wish: MomentWish
    usual_therapist_id: UUID | None = None
    """With whom this person had her last talk; None where that was nobody, or nobody who meets the needs."""
    policy: WaitingPolicy
    """How this house keeps its waiting list."""
    waits: tuple[Waiting, ...] = ()
    """For what she waits already."""
    warnings: tuple[str, ...] = ()
    """What is said while booking anything for her, as keys of sentences: that she died."""
    path_warnings: tuple[str, ...] = ()
    """And while booking a talk that counts in her traject: the last one foreseen, or one more."""


def begin(desk: Desk, patient_id: UUID | None, service_id: UUID | None = None) -> MomentStart:
    """The wishes that follow from a person's file: language, access, whom she prefers to talk with."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() if patient_id is None else looking(desk, patient_id) as session:
        patient = None if patient_id is None else patients.by_id(session, patient_id)
        if patient_id is not None and patient is None:
            raise NotAllowed("patients.unknown")
        services = agenda_plan.services(session)
        therapists = practitioners.all_of(session, role=Role.THERAPIST)
        rooms = agenda_plan.rooms(session)
        pieces = equipment.all_of(session)
        policy = policy_in(desk, session)
        waits = () if patient_id is None else open_of(session, patient_id)
        usual = None if patient_id is None else fixed_therapist(session, patient_id)
        today = desk.clock.today()
        of_path = () if patient_id is None else warnings_in(desk, session, patient_id, today, None)
    died = patient is not None and has_died(patient)
    service = next((one for one in services if one.id == service_id), services[0] if services else None)
    wish = wish_of(patient, service, therapists, desk.clock.today(), desk.house.language)
    known = next((one for one in therapists if one.id == usual), None)
    # Whether she gives this kind of talk is another question: with another kind, chosen later, she may.
    needs = replace(wish, given_by=())
    meets = known is not None and not refusal(needs, known, interpreter_for(needs, known))
    return MomentStart(
        patient=patient,
        services=services,
        therapists=therapists,
        rooms=rooms,
        equipment=pieces,
        wish=wish,
        usual_therapist_id=usual if meets else None,
        policy=policy,
        waits=waits,
        warnings=("patients.has_died",) if died else (),
        path_warnings=of_path,
    )


def find_moment(
    desk: Desk, wish: MomentWish, patient_id: UUID | None = None, days: int = DAYS, limit: int = ENOUGH
) -> MomentAnswer:
    """The moments that suit, best first, with why nearer ones fell away."""
    return find_of_kinds(desk, (wish,), patient_id, days, limit)


def find_of_kinds(
    desk: Desk,
    wishes: Sequence[MomentWish],
    patient_id: UUID | None = None,
    days: int = DAYS,
    limit: int = ENOUGH,
) -> MomentAnswer:
    """The same over several kinds of talk at once: one wish for each, the kind that is preferred first.

    Of a kind that is a group: the places in its coming talks that suit.
    """
    require(desk.actor, Right.SEE_AGENDA)
    pieces = pieces_of(wishes)
    groups = groups_of(desk, wishes, patient_id, _end(desk, days))
    if all(groups.has(wish) for wish in wishes):
        return find_in_groups(wishes, groups, limit)
    if groups.kinds:
        return find_among(wishes, world_of(desk, patient_id, days, pieces), limit, groups)
    if days > HORIZON:
        # Only who does not find enough soon has the agendas of the other weeks read as well.
        answer = find_among(wishes, world_of(desk, patient_id, HORIZON, pieces), limit)
        if is_settled(answer, wishes, limit):
            return answer
    return find_among(wishes, world_of(desk, patient_id, days, pieces), limit)


def pieces_of(wishes: Iterable[MomentWish]) -> tuple[UUID, ...]:
    """Every piece of equipment that one of these asks for."""
    return tuple(dict.fromkeys(piece for wish in wishes for piece in wish.equipment))


def what_if(
    desk: Desk,
    wishes: Sequence[Sequence[MomentWish]],
    patient_id: UUID | None,
    before: datetime | None,
) -> tuple[Moment | None, ...]:
    """For each of these the first moment, where that is sooner than `before` (None: than never).

    Each is looked for in as many kinds of talk as it has wishes.
    """
    require(desk.actor, Right.SEE_AGENDA)
    days = DAYS
    if before is not None:
        days = min(DAYS, (before.astimezone(desk.clock.zone).date() - desk.clock.today()).days + 1)
    every = tuple(chain.from_iterable(wishes))
    world = world_of(desk, patient_id, days, pieces_of(every))
    groups = groups_of(desk, every, patient_id, _end(desk, days))
    found = (next(iter(find_among(one, world, 1, groups).moments), None) for one in wishes)
    return tuple(
        None if one is None or (before is not None and one.starts_at >= before) else one for one in found
    )


def world_of(
    desk: Desk,
    patient_id: UUID | None,
    days: int = DAYS,
    pieces: tuple[UUID, ...] = (),
    but: Sequence[UUID] = (),
) -> AgendaWorld:
    """Everything a search looks at, as it stands now; of equipment only the pieces that are asked for.

    Without the talks in `but`: they are about to go elsewhere.
    """
    now, zone = desk.clock.now(), desk.clock.zone
    first = desk.clock.today()
    last = first + timedelta(days=days - 1)
    end = _end(desk, days)
    with desk.store.reading() as session:
        kept, at_home = rests.of_kinds(session)
        busy = taken_times.busy(session, now, end, kept, but)
        # A house without home visits, or that reckons no way to them, is not asked for more.
        travel = policy_in_travel(desk, session).times if at_home else ()
        if pieces:
            busy |= equipment.busy(session, pieces, now, end, but)
        world = AgendaWorld(
            now=now,
            days=days,
            zone=zone.key,
            therapists=practitioners.all_of(session, role=Role.THERAPIST),
            rooms=agenda_plan.rooms(session),
            availability=agenda_plan.availability(session, first, last),
            closures=agenda_plan.closures(session, first, last),
            holidays=frozenset(holidays_between(first, last)),
            opening_hours=desk.house.opening_hours,
            busy=holds.with_holds(
                busy,
                holds.held_now(session, now),
                desk.actor.practitioner_id,
            ),
            equipment=equipment.all_of(session) if pieces else (),
            travel=travel,
            home_visits=rests.home_visits(session, now, end, kept, but) if travel else {},
        )
        if patient_id is None:
            return world
        return replace(world, patient_busy=taken_times.busy_person(session, patient_id, now, end, but))


def _end(desk: Desk, days: int) -> datetime:
    """Until when is looked, so many days from today."""
    return midnight(desk.clock.today() + timedelta(days=days), desk.clock.zone)
