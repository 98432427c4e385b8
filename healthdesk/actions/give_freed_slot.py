"""A moment, or a place in a group, is free: who of those who wait would have it, in order and why.

The database has the last word: of two desks that give the same moment, or give the same person two
moments, one is told that the other was first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from heapq import merge
from itertools import islice
from typing import Any
from uuid import UUID

from healthdesk.actions import travel_policy
from healthdesk.actions.agenda_change import asked_over, explained, noted_overlap
from healthdesk.actions.agenda_change import changes_of as changes_of_talk
from healthdesk.actions.agenda_change import noted as noted_talk
from healthdesk.actions.book_appointment import talk_of
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.give_group_place import Kinds, never_fits, opening_by_id, openings_in
from healthdesk.actions.keep_waiting_list import (
    changes_of,
    end_by_booking,
    lines_in,
    policy_in,
    require_waiting,
    wait_again,
)
from healthdesk.db import (
    agenda_plan,
    appointments,
    audit,
    equipment,
    freed_slots,
    holds,
    practitioners,
    rests,
)
from healthdesk.db.taken_around import taken_around
from healthdesk.errors import ChangedMeanwhile, NotAllowed
from healthdesk.records.appointment import Appointment, BookingWish, Mode
from healthdesk.records.change import Change
from healthdesk.records.room import Room
from healthdesk.records.waiting import (
    Candidate,
    FreedSlot,
    ListState,
    SlotFit,
    SlotView,
    Waiting,
    WaitingLine,
)
from healthdesk.rules.kept_free import kept_free, rests_of
from healthdesk.rules.moment_wishes import of_kind
from healthdesk.rules.public_holidays import holidays_between
from healthdesk.rules.roles import Right, require
from healthdesk.rules.slot_fit import SlotWorld, fit_of
from healthdesk.rules.travel import MOST
from healthdesk.rules.work_times import work_stretches

_MOST = 12
"""So many moments that suit somebody are shown: the nearest."""
_LOOKED_AT = 60
"""So many that nobody has yet are looked at: each is held against everybody who waits."""


def freed_slots_of(desk: Desk) -> tuple[SlotView, ...]:
    """The moments that came free and suit somebody who waits, the nearest first."""
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        return freed_in(desk, session)


def freed_in(desk: Desk, session: Any) -> tuple[SlotView, ...]:
    """The same, for who has a session open."""
    policy = policy_in(desk, session)
    if policy.state is ListState.OFF:
        return ()
    lines = lines_in(desk, session, policy)
    if not lines:
        return ()
    kinds = _kinds(session)
    slots = freed_slots.ahead(session, desk.clock.now(), _LOOKED_AT)
    moments = (view for view in _views(desk, session, slots, lines, kinds) if view.fitting)
    nearest = merge(moments, openings_in(desk, session, lines, kinds), key=_begins)
    return tuple(islice(nearest, _MOST))


def who_fits(desk: Desk, slot_id: UUID) -> SlotView:
    """A moment, or a place in a group, with everybody who waits.

    Raises `NotAllowed` ("waiting.slot_gone", "waiting.place_gone") when it is not free.
    """
    require(desk.actor, Right.SEE_PATIENTS)
    with desk.store.reading() as session:
        slot = freed_slots.by_id(session, slot_id)
        lines, kinds = lines_in(desk, session, policy_in(desk, session)), _kinds(session)
        if slot is None:
            view = opening_by_id(desk, session, slot_id, lines, kinds)
            gone = "waiting.place_gone"
        else:
            gone = "waiting.slot_gone"
            view = next(_views(desk, session, (slot,), lines, kinds), None)
    if view is None:
        raise NotAllowed(gone)
    return view


def _kinds(session: Any) -> Kinds:
    return {one.id: one for one in agenda_plan.services(session, active_only=False)}


def _begins(view: SlotView) -> datetime:
    return view.slot.starts_at


def _views(
    desk: Desk, session: Any, slots: Sequence[FreedSlot], lines: tuple[WaitingLine, ...], kinds: Kinds
) -> Iterator[SlotView]:
    """These moments with who waits, without those of which nothing is left. Read once for all of them."""
    if not slots:
        return
    for world in _worlds(desk, session, slots, lines, kinds):
        if world.left is None:
            continue
        names = {one.id: one.name for one in world.rooms}
        slot = replace(world.slot, starts_at=world.left[0], ends_at=world.left[1])
        yield SlotView(
            slot=slot,
            therapist=world.therapist.name,
            room=names.get(slot.room_id, "") if slot.room_id else "",
            rooms=names,
            candidates=tuple(
                Candidate(
                    line=line,
                    fit=_fit(line, world, kinds),
                    tried=next((call for call in line.calls if call.slot_id == slot.id), None),
                )
                for line in lines
            ),
        )


def _worlds(
    desk: Desk, session: Any, slots: Sequence[FreedSlot], lines: tuple[WaitingLine, ...], kinds: Kinds
) -> Iterator[SlotWorld]:
    """What is around each of these moments of somebody who still works here."""
    now, zone = desk.clock.now(), desk.clock.zone
    rooms = agenda_plan.rooms(session)
    asked = any(line.waiting.wish.equipment for line in lines)
    kept = {str(kind): kept_free(one) for kind, one in kinds.items()}
    days = [slot.starts_at.astimezone(zone).date() for slot in slots]
    patterns = agenda_plan.availability(session, min(days), max(days))
    closures = agenda_plan.closures(session, min(days), max(days))
    holidays = frozenset(holidays_between(min(days), max(days)))
    # Asked of each who waits, at each hour of it: of rooms and kinds only.
    hours = tuple(one for one in patterns if one.therapist_id is None)
    pieces = equipment.all_of(session) if asked else ()
    holding, mine = holds.held_now(session, now), desk.actor.practitioner_id
    far = _far(lines, kinds, rooms)
    around = taken_around(session, [(slot.starts_at - far, slot.ends_at + far) for slot in slots], kept)
    at_home = any(line.waiting.wish.mode is Mode.HOME for line in lines) or any(one.visits for one in around)
    travel = travel_policy.policy_in(desk, session).times if at_home else ()
    therapists = {one.id: one for one in practitioners.all_of(session)}
    for slot, day, near in zip(slots, days, around, strict=True):
        if slot.therapist_id in therapists:
            whose = slot.therapist_id
            yield SlotWorld(
                slot=slot,
                therapist=therapists[whose],
                rooms=rooms,
                now=now,
                zone=zone,
                availability=hours,
                closures=tuple(one for one in closures if one.first_day <= day <= one.last_day),
                opening_hours=desk.house.opening_hours,
                equipment=pieces,
                travel=travel,
                held=holds.with_holds(near.taken, holding, mine),
                works=tuple(work_stretches(whose, patterns, closures, holidays, day, day, zone)),
                visits=tuple(near.visits.get(whose, ())),
            )


def _far(lines: Sequence[WaitingLine], kinds: Kinds, rooms: Sequence[Room]) -> timedelta:
    """How far from a moment something may lie and still be in the way of a talk that touches it."""
    wishes = [of_kind(line.waiting.wish, kinds[line.waiting.service_id]) for line in lines]
    longest = max((wish.minutes + wish.interpreter_minutes for wish in wishes), default=0)
    at_home = any(Mode.HOME in one.modes for one in kinds.values())
    at_home = at_home or any(wish.mode is Mode.HOME for wish in wishes)
    kept = timedelta(minutes=MOST if at_home else 0) + rests.reach(kept_free(one) for one in kinds.values())
    return timedelta(minutes=longest) + max(kept, *rests_of(rooms).values(), timedelta())


def _fit(line: WaitingLine, world: SlotWorld, kinds: Kinds) -> SlotFit:
    """As the kind of talk is now, not as it was when she was put on the list."""
    one, kind = line.waiting, kinds[line.waiting.service_id]
    never = never_fits(line)
    if never is None and kind.places:
        never = SlotFit(misses=("waiting.fell_group",))  # a place is what she waits for, no talk of her own
    return never or fit_of(of_kind(one.wish, kind), world, one.patient_id)


def book_from_list(desk: Desk, wish: BookingWish, waiting_id: UUID, version: int) -> Done[Appointment]:
    """Book a talk for somebody who waits and take her off the list, as one step that can be undone."""
    return _booked_from_list(desk, talk_of(wish), wish, waiting_id, version)


def _booked_from_list(
    desk: Desk, talk: Appointment, wish: BookingWish, waiting_id: UUID, version: int
) -> Done[Appointment]:
    require(desk.actor, Right.BOOK)
    try:
        with desk.store.writing() as session:
            require_waiting(session, waiting_id)
            holds.give_way(session, desk.clock.now(), desk.actor.practitioner_id, (talk,))
            talk, over = asked_over(desk, session, talk)
            appointments.add(session, talk, over)
            noted_talk(desk, session, "appointment.book", talk)
            noted_overlap(desk, session, talk, over)
            before, kept = end_by_booking(desk, session, waiting_id, version, wish.patient_id, talk.id)
    except NotAllowed as refusal:
        raise explained(desk, talk, refusal) from None

    def undo(again: Desk) -> Done[Any]:
        return _take_back(again, talk, wish, before, kept)

    return Done(talk, (*changes_of_talk(talk), *changes_of(kept)), undo)


def _take_back(
    desk: Desk, talk: Appointment, wish: BookingWish, before: Waiting, kept: Waiting
) -> Done[Waiting]:
    """She waits again, in the place she had, and the moment is free. Once more is the whole step again."""
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        back = wait_again(desk, session, before, kept)
        comes_back = appointments.remove(session, talk)
        noted_talk(desk, session, "appointment.take_back", talk)

    def once_more(again: Desk) -> Done[Any]:
        same = replace(talk_of(wish), id=talk.id, version=comes_back)
        return _booked_from_list(again, same, wish, back.id, back.version)

    return Done(back, (*changes_of_talk(talk), *changes_of(back)), once_more)


def let_go(desk: Desk, slot_id: UUID, version: int) -> Done[None]:
    """Nobody need be asked for this moment any more; it stays free in the agenda."""
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        try:
            kept = freed_slots.let_go(session, slot_id, version, desk.clock.now())
        except ChangedMeanwhile:
            raise NotAllowed("waiting.slot_gone") from None
        _noted_slot(desk, session, "waiting.let_go", slot_id)

    def undo(again: Desk) -> Done[Any]:
        with again.store.writing() as session:
            freed_slots.let_go(session, slot_id, kept, None)
            _noted_slot(again, session, "waiting.undo", slot_id)
        return Done(None, (Change("waiting", slot_id),))

    return Done(None, (Change("waiting", slot_id),), undo)


def _noted_slot(desk: Desk, session: Any, action: str, slot_id: UUID) -> None:
    audit.record(session, desk.actor, desk.clock, action=action, entity=("waiting", slot_id))
