"""What booking, moving, cancelling and following a talk have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.find_moment import world_of
from healthdesk.db import (
    agenda_plan,
    appointments,
    audit,
    freed_slots,
    group_places,
    holds,
    rests,
    taken_times,
    waiting_list,
)
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.appointment import AgendaLine, Appointment
from healthdesk.records.change import Change
from healthdesk.records.hold import MomentHold
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.waiting import FreedSlot, ListState
from healthdesk.rules.find_moment import find_moments
from healthdesk.rules.kept_free import keeping
from healthdesk.rules.roles import Right, require
from healthdesk.rules.slot_fit import came_free
from healthdesk.rules.typed_dates import show_date, show_time
from healthdesk.rules.waiting_order import usual_policy

OVERLAP = "agenda.overlap"
_UNDO = "appointment.undo"
_DAYS_AHEAD = 28

Alter = Callable[[Appointment], Appointment]


def altered(
    desk: Desk, appointment_id: UUID, version: int | None, alter: Alter, action: str
) -> tuple[Appointment, Appointment]:
    """Change one talk in one transaction; returns it as it was and as it is.

    `version`: as it was read; None: `alter` itself looks whether it may.
    Raises `ChangedMeanwhile` when somebody was first, `NotAllowed` naming who stands in the way.
    """
    require(desk.actor, Right.BOOK)
    wanted: Appointment | None = None
    try:
        with desk.store.writing() as session:
            before = appointments.by_id(session, appointment_id)
            if before is None:
                raise NotAllowed("agenda.gone")
            wanted = alter(before)
            if version is not None and before.version != version:
                raise ChangedMeanwhile(mine=wanted, theirs=before)
            if wanted.service_id != before.service_id and group_places.of(session, before.id):
                raise NotAllowed("group.has_guests", fields=("service_id",))
            holds.give_way(session, desk.clock.now(), desk.actor.practitioner_id, (wanted,))
            over: tuple[UUID, ...] = ()
            if action != _UNDO and wanted.overlap_reason and not _is_as_asked(wanted, before):
                wanted, over = asked_over(desk, session, wanted)
            after = appointments.change(session, wanted, over)
            noted(desk, session, action, after, before)
            noted_overlap(desk, session, after, over)
            if action != _UNDO:
                offer_freed(desk, session, before, after)
    except NotAllowed as refusal:
        raise (refusal if wanted is None else explained(desk, wanted, refusal)) from None
    return before, after


def asked_over(desk: Desk, session: Any, one: Appointment) -> tuple[Appointment, tuple[UUID, ...]]:
    """The talk with the others that it is asked to lie over; where there is none no reason is kept."""
    if not one.overlap_reason:
        return one, ()
    over = taken_times.lies_over(session, one)
    if not over:
        return replace(one, overlap_reason=""), ()
    require(desk.actor, Right.PLAN_AGENDA)
    return one, over


def noted_overlap(desk: Desk, session: Any, one: Appointment, over: Sequence[UUID]) -> None:
    """Put on record that it was asked, over which talks and why."""
    if over:
        audit.record(
            session,
            desk.actor,
            desk.clock,
            action="appointment.overlap",
            patient_id=one.patient_id,
            entity=("appointment", one.id),
            detail={"reason": one.overlap_reason, "over": [str(each) for each in over]},
        )


def _is_as_asked(wanted: Appointment, before: Appointment) -> bool:
    """Whether it stays where it was asked for."""
    return _place_and_reason(wanted) == _place_and_reason(before)


def _place_and_reason(one: Appointment) -> tuple[object, ...]:
    """What somebody asks when she asks that it may lie over others."""
    return one.starts_at, one.ends_at, one.therapist_ids, one.room_id, one.overlap_reason


def offer_freed(desk: Desk, session: Any, before: Appointment, after: Appointment) -> None:
    """Where a moment came free: keep it for who waits, where the house has a list."""
    freed = came_free(before, after, desk.clock.now(), agenda_plan.shortest_talk(session))
    if not freed:
        return
    policy = waiting_list.policy(session) or usual_policy(desk.house.kind)
    if policy.state is ListState.OFF:
        return
    for one, (starts_at, ends_at) in freed:
        slot = FreedSlot(
            id=new_id(),
            therapist_id=one,
            room_id=before.room_id,
            starts_at=starts_at,
            ends_at=ends_at,
            freed_at=desk.clock.now(),
        )
        freed_slots.add(session, slot)


def done(before: Appointment, after: Appointment) -> Done[Appointment]:
    """The answer of an action that changed a talk; undoing puts everything back as it was.

    Where it says what it said then, also when later steps were taken back: those gave it another version.
    """

    def undo(again: Desk) -> Done[Any]:
        def put_back(now: Appointment) -> Appointment:
            if not now.is_as(after):
                raise ChangedMeanwhile(mine=before, theirs=now)
            return replace(before, version=now.version)

        there, back = altered(again, after.id, None, put_back, _UNDO)
        return done(there, back)

    return Done(after, changes_of(before, after), undo)


def explained(desk: Desk, wanted: Appointment, refusal: NotAllowed) -> NotAllowed:
    """Say who has the moment and when there is room, instead of that it is taken."""
    if refusal.key != OVERLAP:
        return refusal
    with desk.store.reading() as session:
        others = taken_times.clashes(session, wanted, desk.clock.today())
        held = holds.held_now(session, desk.clock.now())
    if not others:
        return _held(desk, wanted, held) or refusal
    # Who asked for an overlap is told of what cannot be asked: that the person is elsewhere.
    first = next((one for one in others if wanted.overlap_reason and _is_same(one, wanted)), others[0])
    key, who = _in_the_way(first, wanted)
    zone, taken = desk.clock.zone, first.appointment
    values = {
        "who": who,
        "start": show_time(taken.starts_at.astimezone(zone).time()),
        "end": show_time(taken.ends_at.astimezone(zone).time()),
        "person": first.person,
    }
    following = _next_fitting(desk, wanted)
    if following:
        return NotAllowed(f"{key}_next", fields=("starts_at",), **values, next=following)
    return NotAllowed(key, fields=("starts_at",), **values)


def _held(desk: Desk, wanted: Appointment, held: tuple[MomentHold, ...]) -> NotAllowed | None:
    """Say who holds the moment, and until when."""
    resources, me = (*wanted.therapist_ids, wanted.room_id, wanted.equipment_id), desk.actor.practitioner_id
    one = holds.in_the_way(held, resources, wanted.starts_at, wanted.ends_at, me)
    if one is None:
        return None
    until = show_time(one.until.astimezone(desk.clock.zone).time())
    return NotAllowed("hold.held", fields=("starts_at",), who=one.by, until=until)


def _in_the_way(other: AgendaLine, wanted: Appointment) -> tuple[str, str]:
    taken = other.appointment
    if wanted.overlap_reason and _is_same(other, wanted):
        return "agenda.person_taken", other.person
    for one, name in zip(taken.therapist_ids, (other.therapist, other.second), strict=False):
        if one in wanted.therapist_ids:
            return "agenda.therapist_taken", name
    if taken.room_id is not None and taken.room_id == wanted.room_id:
        return "agenda.room_taken", other.room
    if taken.equipment_id is not None and taken.equipment_id == wanted.equipment_id:
        return "agenda.room_taken", other.equipment
    return "agenda.person_taken", other.person


def _is_same(other: AgendaLine, wanted: Appointment) -> bool:
    """Whether it is of the same person."""
    return wanted.patient_id is not None and other.appointment.patient_id == wanted.patient_id


def _next_fitting(desk: Desk, wanted: Appointment) -> str:
    """The first moment for the same person with the same therapist, in words; "" for none soon.

    With the rest and the preparation of its kind; whether she gives that was chosen already.
    """
    zone = desk.clock.zone
    with desk.store.reading() as session:
        kept = rests.of_kind(session, wanted.service_id)
    wish = MomentWish(
        minutes=round((wanted.ends_at - wanted.starts_at).total_seconds() / 60),
        therapist_id=wanted.therapist_id,
        second_id=wanted.second_id,
        service_id=wanted.service_id,
        mode=wanted.mode,
        equipment=() if wanted.equipment_id is None else (wanted.equipment_id,),
        not_before=max(wanted.starts_at.astimezone(zone).date(), desk.clock.today()),
    )
    wish = keeping(kept, wish)
    days = (wish.not_before - desk.clock.today()).days if wish.not_before else 0
    answer = find_moments(wish, world_of(desk, wanted.patient_id, days + _DAYS_AHEAD, wish.equipment), 1)
    if not answer.moments:
        return ""
    start = answer.moments[0].starts_at.astimezone(zone)
    return f"{show_date(start.date(), desk.language)} {show_time(start.time())}"


def noted(desk: Desk, session: Any, action: str, one: Appointment, before: Appointment | None = None) -> None:
    """Put it on record, in the same transaction."""
    detail: dict[str, Any] = {"starts_at": one.starts_at.isoformat(), "state": one.state.value}
    if before is not None:
        detail["before"] = {"starts_at": before.starts_at.isoformat(), "state": before.state.value}
    audit.record(
        session,
        desk.actor,
        desk.clock,
        action=action,
        patient_id=one.patient_id,
        entity=("appointment", one.id),
        detail=detail,
    )


def require_nobody_in(session: Any, talks: Iterable[Appointment]) -> None:
    """What is taken back takes nobody's place away: refused once somebody has one in it."""
    groups = [one.id for one in talks if one.patient_id is None]
    if groups and group_places.are_in(session, groups):
        raise NotAllowed("group.cancel_instead")


def changes_of(*versions: Appointment) -> tuple[Change, ...]:
    """What is no longer as it was."""
    people = dict.fromkeys(one.patient_id for one in versions if one.patient_id is not None)
    return (Change("appointment", versions[-1].id), *(Change("patient", person) for person in people))


def changes_of_all(talks: Iterable[Appointment]) -> tuple[Change, ...]:
    """The same for several talks."""
    return tuple(dict.fromkeys(change for talk in talks for change in changes_of(talk)))
