"""A place in a group that nobody has: who of those who wait for that group would have it, and giving it.

Which places there are follows from the groups as they are: a guest who cannot come, one who stops, places
that were added, a group that was planned anew. The database has the last word, as for a freed moment.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.group_fit import new_dates
from healthdesk.actions.group_worlds import worlds_whole
from healthdesk.actions.keep_group import take_place
from healthdesk.actions.keep_group_series import join_series
from healthdesk.actions.keep_trajectory import warnings_of_group
from healthdesk.db import audit, openings
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Appointment
from healthdesk.records.change import Change
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.series import Reach
from healthdesk.records.waiting import Candidate, GroupOpening, SlotFit, SlotView, Waiting, WaitingLine
from healthdesk.rules.group_opening import GroupWorld, fit_in_group
from healthdesk.rules.moment_wishes import of_kind
from healthdesk.rules.roles import Right, require

_AHEAD = timedelta(days=366)
_LOOKED_AT = 60
"""So many groups are held against who waits: the nearest."""
Kinds = Mapping[UUID, HealthcareService]


def openings_in(desk: Desk, session: Any, lines: tuple[WaitingLine, ...], kinds: Kinds) -> Iterator[SlotView]:
    """The places in groups that suit somebody who waits for that group, the nearest first.

    Of one kind of group a later one only where it suits somebody whom none before it does: who is asked
    for one place need not be asked for ten.
    """
    away = openings.let_go_now(session)
    offered: defaultdict[UUID, set[UUID]] = defaultdict(set)
    for view in _views(desk, session, lines, kinds):
        whom = {one.line.waiting.id for one in view.fitting}
        before = offered[view.candidates[0].line.waiting.service_id]
        if view.slot.id not in away and whom - before:
            before |= whom
            yield view


def opening_by_id(
    desk: Desk, session: Any, opening_id: UUID, lines: tuple[WaitingLine, ...], kinds: Kinds
) -> SlotView | None:
    """One of them with who waits for it; None where there is no such place any more."""
    views = _views(desk, session, lines, kinds)
    return next((one for one in views if one.slot.id == opening_id), None)


def _views(desk: Desk, session: Any, lines: tuple[WaitingLine, ...], kinds: Kinds) -> Iterator[SlotView]:
    waiting: defaultdict[UUID, list[WaitingLine]] = defaultdict(list)
    for line in lines:
        if kinds[line.waiting.service_id].places:
            waiting[line.waiting.service_id].append(line)
    if not waiting:
        return
    people = [line.waiting.patient_id for each in waiting.values() for line in each]
    worlds = worlds_whole(desk, session, waiting, desk.clock.now() + _AHEAD, people)
    for world in [one for one in worlds if not one.shut][:_LOOKED_AT]:
        first = world.dates[0]
        whom = waiting[first.appointment.service_id]
        opening = world.opening_for(line.waiting.patient_id for line in whom)
        if opening is None:
            continue
        yield SlotView(
            slot=opening,
            therapist=first.therapists,
            room=first.room,
            service=first.service,
            rooms={room.id: room.name for room in world.rooms.values()},
            candidates=tuple(
                Candidate(
                    line=line,
                    fit=_fit(line, world, kinds),
                    tried=next((call for call in line.calls if call.opening_id == opening.id), None),
                )
                for line in whom
            ),
        )


def _fit(line: WaitingLine, world: GroupWorld, kinds: Kinds) -> SlotFit:
    """As the kind of talk is now, not as it was when she was put on the list."""
    one = line.waiting
    wish = of_kind(one.wish, kinds[one.service_id])
    return never_fits(line) or fit_in_group(wish, world, one.patient_id)


def never_fits(line: WaitingLine) -> SlotFit | None:
    """Of a file that is closed to who asks nothing is told, also not what suits; nor of who died."""
    if line.is_closed:
        return SlotFit(misses=("waiting.fell_shielded",))
    return SlotFit(misses=("waiting.fell_died",)) if line.has_died else None


# --- giving it


def give_place(
    desk: Desk, opening: GroupOpening, waiting: Waiting, interpreter: str = ""
) -> Done[Appointment]:
    """Give the place to somebody who waits, of a series on each date, and take her off the list by it.

    One step, that can be undone and done once more. Raises `NotAllowed` where somebody else was given it,
    or where it cannot go on any more: the house was closed meanwhile, or who holds it is away.
    """
    talk, who = opening.talk_id, waiting.patient_id
    told = _told_of_path(desk, opening, who)
    if not opening.times:
        return replace(take_place(desk, talk, who, waiting, interpreter, if_it_goes_on=True), told=told)
    done = join_series(desk, talk, who, Reach.ALL, waiting, interpreter)
    return Done(done.result[0], done.changes, done.undo, told=told)


def _told_of_path(desk: Desk, opening: GroupOpening, who: UUID) -> tuple[str, ...]:
    """Where this kind of group counts as talks of a traject: that it is the last, or more than foreseen."""
    with desk.store.reading() as session:
        talks = openings.talks_of(session, opening.id, desk.clock.now()) if opening.times else ()
        dates, shut = new_dates(desk, session, talks or (opening.talk_id,), who)
        starts = [line.appointment.starts_at for line in dates if line.appointment.id not in shut]
        return warnings_of_group(desk, session, who, opening.service_id, starts)


def let_go_opening(desk: Desk, opening_id: UUID) -> Done[None]:
    """Nobody need be asked for this place any more, until another comes free in the same group."""
    require(desk.actor, Right.BOOK)
    with desk.store.writing() as session:
        if not openings.talks_of(session, opening_id, desk.clock.now()):
            raise NotAllowed("waiting.place_gone")
        openings.let_go(session, opening_id)
        _noted(desk, session, "waiting.let_go", opening_id)
    told = (Change("waiting", opening_id),)

    def undo(again: Desk) -> Done[Any]:
        require(again.actor, Right.BOOK)
        with again.store.writing() as session:
            openings.offer_again(session, (opening_id,))
            _noted(again, session, "waiting.undo", opening_id)
        return Done(None, told)

    return Done(None, told, undo)


def _noted(desk: Desk, session: Any, action: str, opening_id: UUID) -> None:
    audit.record(session, desk.actor, desk.clock, action=action, entity=("waiting", opening_id))
