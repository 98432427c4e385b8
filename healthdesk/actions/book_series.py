"""Talks that come back, agreed on at once: looked for, planned, booked all or none.

Each is a talk like any other, with rows of its own that cannot overlap; that they belong together is
kept beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from healthdesk.actions.agenda_change import OVERLAP, changes_of_all, noted, require_nobody_in
from healthdesk.actions.book_appointment import talk_of
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.find_moment import ENOUGH, pieces_of, world_of
from healthdesk.actions.group_worlds import groups_of
from healthdesk.actions.keep_waiting_list import end_by_booking, wait_again
from healthdesk.db import appointments, holds, rests, talk_series
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Appointment
from healthdesk.records.change import Change
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.series import (
    Occurrence,
    SeriesAnswer,
    SeriesPlace,
    SeriesPlan,
    SeriesWish,
    TalkSeries,
)
from healthdesk.records.waiting import Waiting
from healthdesk.rules.find_series import Rhythm, days_to_read, find_series_among
from healthdesk.rules.kept_free import keeping
from healthdesk.rules.roles import Right, require
from healthdesk.rules.talk_series import MOST, MOST_WEEKS, SPARE, plan, reach

LEAST = 2
_FARTHEST = timedelta(days=366)
Talks = tuple[Appointment, ...]


def find_series(desk: Desk, wish: MomentWish, patient_id: UUID | None, rhythm: Rhythm) -> SeriesAnswer:
    """The first weekdays and hours that hold as often as is asked, and why nearer ones do not."""
    return find_series_of_kinds(desk, (wish,), patient_id, rhythm)


def find_series_of_kinds(
    desk: Desk, wishes: Sequence[MomentWish], patient_id: UUID | None, rhythm: Rhythm
) -> SeriesAnswer:
    """The same over several kinds of talk at once: one wish for each, the kind that is preferred first.

    Of a kind that is a group: one that comes back, in which she can have a place on each date.
    """
    require(desk.actor, Right.SEE_AGENDA)
    _require_rhythm(rhythm.every_weeks, rhythm.count)
    until = desk.clock.now() + _FARTHEST
    groups = groups_of(desk, wishes, patient_id, until, whole=True)
    own = [wish for wish in wishes if not groups.has(wish)]
    days = max((days_to_read(wish, rhythm, desk.clock.today()) for wish in own), default=1)
    world = world_of(desk, patient_id, days, pieces_of(own))
    return find_series_among(wishes, world, rhythm, ENOUGH, groups)


def plan_series(desk: Desk, wish: SeriesWish, needs: MomentWish) -> SeriesPlan:
    """When the talks would be, what is skipped or moved, and where it clashes; nothing is kept."""
    require(desk.actor, Right.SEE_AGENDA)
    first = wish.first.starts_at.astimezone(desk.clock.zone).date()
    _require_rhythm(wish.every_weeks, LEAST if wish.until else wish.count)
    if wish.until is not None and wish.until <= first:
        raise NotAllowed("series.odd_end", fields=("until",))
    most = MOST if wish.until else wish.count
    last = reach(first, wish.every_weeks, most + SPARE + 1, needs.school_holidays)
    if wish.until is not None:
        last = min(last, wish.until)
    days = (last - desk.clock.today()).days + 8  # a talk that is moved, or goes elsewhere, may be days later
    pieces = () if wish.first.equipment_id is None else (wish.first.equipment_id,)
    world = world_of(desk, wish.first.patient_id, max(1, days), pieces)
    with desk.store.reading() as session:
        kept = rests.of_kind(session, wish.first.service_id)
    return plan(wish, world, keeping(kept, needs))


def _require_rhythm(every_weeks: int, count: int) -> None:
    if not LEAST <= count <= MOST or not 1 <= every_weeks <= MOST_WEEKS:
        raise NotAllowed("series.odd_count", most=str(MOST), weeks=str(MOST_WEEKS))


def book_series(
    desk: Desk, wish: SeriesWish, occurrences: Sequence[Occurrence], waiting: Waiting | None = None
) -> Done[Talks]:
    """Keep every one of these talks, or none. Refused ("series.taken") when one is taken meanwhile.

    Who waited (`waiting`) is off the list by it.
    """
    require(desk.actor, Right.BOOK)
    _require_rhythm(wish.every_weeks, len(occurrences))
    talks = tuple(
        talk_of(replace(wish.first, starts_at=one.starts_at, room_id=one.room_id))
        for one in sorted(occurrences, key=_begins)
    )
    series = TalkSeries(
        id=new_id(),
        every_weeks=wish.every_weeks,
        count=len(talks),
        booked_at=desk.clock.now(),
        by=desk.actor.name,
    )
    return _kept(desk, series, talks, waiting)


def _kept(desk: Desk, series: TalkSeries, talks: Talks, waiting: Waiting | None) -> Done[Talks]:
    """Undone and done once more they are the same talks: what was done with them then can be as well."""
    try:
        with desk.store.writing() as session:
            holds.give_way(session, desk.clock.now(), desk.actor.practitioner_id, talks)
            appointments.add_many(session, talks)
            for talk in talks:
                noted(desk, session, "appointment.book", talk)
            talk_series.add(session, series, talks)
            ended = None if waiting is None else _off_the_list(desk, session, waiting, talks[0])
    except NotAllowed as refusal:
        raise (NotAllowed("series.taken") if refusal.key == OVERLAP else refusal) from None

    def undo(again: Desk) -> Done[Any]:
        require(again.actor, Right.BOOK)
        waits_again: Waiting | None = None
        with again.store.writing() as session:
            if ended is not None:
                waits_again = wait_again(again, session, *ended)
            require_nobody_in(session, talks)
            talk_series.remove(session, series.id)
            same = []
            for talk in talks:
                same.append(replace(talk, version=appointments.remove(session, talk)))
                noted(again, session, "appointment.take_back", talk)

        def once_more(later: Desk) -> Done[Any]:
            require(later.actor, Right.BOOK)
            anew = replace(series, booked_at=later.clock.now(), by=later.actor.name)
            return _kept(later, anew, tuple(same), waits_again)

        return Done(None, changes, once_more)

    waits = () if ended is None else (Change("waiting", ended[1].id),)
    changes = (*changes_of_all(talks), *waits)
    return Done(talks, changes, undo)


def _off_the_list(desk: Desk, session: Any, waiting: Waiting, first: Appointment) -> tuple[Waiting, Waiting]:
    """Who waited has her series."""
    return end_by_booking(desk, session, waiting.id, waiting.version, first.patient_id, first.id)


def _begins(one: Occurrence) -> datetime:
    return one.starts_at


def place_in_series(desk: Desk, appointment_id: UUID) -> SeriesPlace | None:
    """Where a talk stands in its series; None for one on its own."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        return talk_series.place_of(session, appointment_id, desk.clock.now())
