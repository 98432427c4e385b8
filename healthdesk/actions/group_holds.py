"""A place in a group that somebody holds for a few minutes, while she is on the phone.

Who gives a place does so after the other, for each talk of a group: in that turn it is seen what is held.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from healthdesk.actions.desk import Desk
from healthdesk.actions.group_shut import shut_among
from healthdesk.db import appointments, group_places, holds, openings, talk_series
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AgendaLine
from healthdesk.records.group import GroupPlace
from healthdesk.records.hold import MomentHold
from healthdesk.rules.roles import Right, require
from healthdesk.rules.typed_dates import show_time


def make_way(desk: Desk, session: Any, line: AgendaLine, there: Iterable[GroupPlace]) -> None:
    """Before a place is given: what who gives it holds makes way for it.

    Raises `NotAllowed` ("group.held") where others hold each place that is left.
    """
    now, mine, talk = desk.clock.now(), desk.actor.practitioner_id, line.appointment
    holds.give_way(session, now, mine, (talk,))
    held = _of_talk(session, talk.id, holds.held_now(session, now))
    taken = sum(one.place is not None for one in there)
    if held and taken < line.places <= taken + len(held):
        until = show_time(held[-1].until.astimezone(desk.clock.zone).time())
        raise NotAllowed("group.held", who=held[-1].by, until=until)


def _of_talk(session: Any, talk: UUID, held: Iterable[MomentHold]) -> list[MomentHold]:
    of_groups = [one for one in held if one.opening_id is not None]
    if not of_groups:
        return []
    mine = {talk, talk_series.series_of(session, (talk,)).get(talk)}
    return [one for one in of_groups if one.opening_id in mine]


def require_free(desk: Desk, session: Any, opening_id: UUID, inside_id: UUID | None) -> None:
    """Raises `NotAllowed` ("hold.taken") where a place is not left on each date on which it goes on.

    `inside_id`: whose own dates need none.
    """
    now, today = desk.clock.now(), desk.clock.today()
    talks = openings.talks_of(session, opening_id, now)
    for talk in sorted(talks, key=str):
        group_places.one_by_one(session, talk)
    lines = with_held(desk, session, appointments.lines_of(session, talks, today))
    shut = shut_among(desk, session, (line.appointment for line in lines))
    inside = () if inside_id is None else openings.who_is_in(session, talks, (inside_id,))
    going_on = [line for line in lines if not {line.appointment.id} & {*shut, *inside}]
    if not going_on or any(line.joined >= line.places for line in going_on):
        raise NotAllowed("hold.taken")


def with_held(desk: Desk, session: Any, lines: Sequence[AgendaLine]) -> tuple[AgendaLine, ...]:
    """These talks of groups with what others hold counted as taken: it is not to be had."""
    held = openings.held_in(session, desk.clock.now(), desk.actor.practitioner_id)
    if not held:
        return tuple(lines)
    ids = [line.appointment.id for line in lines]
    series = talk_series.series_of(session, ids)
    places = ({one, series.get(one, one)} for one in ids)  # on this date alone, or on each of its series
    counts = (sum(held.get(one, 0) for one in either) for either in places)
    return tuple(replace(line, joined=line.joined + count) for line, count in zip(lines, counts, strict=True))


def talk_held(desk: Desk, opening_id: UUID) -> AgendaLine:
    """The first talk in which it is a place. Raises `NotAllowed` where there is none any more."""
    require(desk.actor, Right.SEE_AGENDA)
    with desk.store.reading() as session:
        talks = openings.talks_of(session, opening_id, desk.clock.now())
        line = appointments.line_of(session, talks[0], desk.clock.today()) if talks else None
    if line is None:
        raise NotAllowed("waiting.place_gone")
    return line
