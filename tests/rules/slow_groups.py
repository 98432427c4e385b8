"""Random groups in a small house, and the plain questions of who would have a place in one of their talks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from uuid import UUID

from hypothesis import strategies as st

from healthdesk.records.appointment import AgendaLine, Appointment, Mode
from healthdesk.records.ids import new_id
from healthdesk.records.moment import AgendaWorld, MomentWish
from healthdesk.records.practitioner import Practitioner
from healthdesk.rules.find_places import Groups
from healthdesk.rules.group_opening import GroupWorld
from healthdesk.rules.work_times import instant
from tests.rules.slow_agenda import BRUSSELS, hits, inside_window, suits_day

PERSON = new_id()


@dataclass(frozen=True)
class SlowPlace:
    """A place that suits, as somebody finds it who asks one question after the other."""

    starts_at: datetime
    comes: bool
    """Whether an interpreter comes with her."""
    name: str
    holders: tuple[UUID, ...]
    talk: UUID


@st.composite
def groups_in(
    draw: st.DrawFn, world: AgendaWorld, kinds: Sequence[UUID], dates: int = 1, most: int = 4
) -> Groups:
    """Some groups of these kinds, each on so many dates at most; on one of them she may be in it already."""
    names = {one.id: one.name for one in world.therapists}
    today = world.now.astimezone(BRUSSELS).date()
    worlds, inside = [], dict[UUID, frozenset[UUID]]()
    for _ in range(draw(st.integers(most // 2, most))):
        holders = draw(st.permutations([one.id for one in world.therapists]))[: draw(st.integers(1, 2))]
        wall = time(draw(st.integers(8, 19)), draw(st.sampled_from([0, 15, 30])))
        first = today + timedelta(days=draw(st.integers(1, 5)))
        one = Appointment(
            id=new_id(),
            patient_id=None,
            service_id=draw(st.sampled_from(list(kinds))),
            therapist_id=holders[0],
            second_id=holders[1] if len(holders) > 1 else None,
            room_id=draw(st.sampled_from([None, *(room.id for room in world.rooms)])),
            equipment_id=draw(st.sampled_from([None, *(piece.id for piece in world.equipment)])),
            mode=draw(st.sampled_from([Mode.ON_SITE, Mode.ON_SITE, Mode.VIDEO])),
            interpreter=draw(st.sampled_from(["", "", "ar", "ti"])),
            starts_at=world.now,
            ends_at=world.now,
        )
        count = draw(st.integers(1, dates))
        lines = []
        for week in range(count):
            begins = instant(first + timedelta(weeks=week), wall, BRUSSELS)
            talk = replace(
                one, id=new_id(), starts_at=begins, ends_at=begins + timedelta(minutes=draw(_LENGTHS))
            )
            if not draw(st.integers(0, 5)):
                inside[talk.id] = frozenset({PERSON})
            places = draw(st.integers(2, 4))
            lines.append(_line(talk, names[holders[0]], places, draw(st.integers(0, places))))
        worlds.append(_world(world, lines, is_series=dates > 1))
    return Groups(
        kinds=frozenset(kinds),
        worlds=tuple(replace(one, inside=inside) for one in worlds),
        person=PERSON,
    )


_LENGTHS = st.sampled_from([45, 90])


def _line(talk: Appointment, name: str, places: int, joined: int) -> AgendaLine:
    return AgendaLine(
        appointment=talk,
        person="",
        age=None,
        therapist=name,
        room="",
        service="groep",
        places=places,
        joined=joined,
    )


def _world(world: AgendaWorld, lines: Sequence[AgendaLine], *, is_series: bool) -> GroupWorld:
    return GroupWorld(
        opening_id=new_id(),
        dates=tuple(lines),
        now=world.now,
        zone=BRUSSELS,
        therapists={one.id: one for one in world.therapists},
        rooms={room.id: room for room in world.rooms},
        is_series=is_series,
        busy={PERSON: world.patient_busy},
    )


def slow_places(wish: MomentWish, world: AgendaWorld, groups: Groups) -> list[SlowPlace]:
    """Every group of this kind, every date that she is not in already, one question after the other."""
    found = []
    for group in groups.worlds:
        dates = [line for line in group.dates if PERSON not in group.inside.get(line.appointment.id, ())]
        if not dates or group.dates[0].appointment.service_id != wish.service_id:
            continue
        first = dates[0].appointment
        if not suits_day(wish, first.starts_at.astimezone(BRUSSELS).date()):
            continue
        later = replace(wish, not_before=None, not_after=None)
        if all(_has_place(later, world, line) for line in dates):
            comes = any(_comes(wish, world, line) for line in dates)
            place = SlowPlace(first.starts_at, comes, group.dates[0].therapist, first.therapist_ids, first.id)
            found.append(place)
    return found


def _holders(world: AgendaWorld, line: AgendaLine) -> list[Practitioner]:
    return [one for one in world.therapists if one.id in line.appointment.therapist_ids]


def _speaks(wish: MomentWish, one: Practitioner) -> bool:
    return not wish.languages or bool(set(wish.languages) & set(one.languages))


def _will_do(wish: MomentWish, one: Practitioner) -> bool:
    """As one of those who hold it: whom she asks for, of which sex, for which age."""
    return (
        wish.therapist_id in {None, one.id}
        and wish.therapist_gender in {"", one.gender}
        and (wish.age is None or one.min_age is None or wish.age >= one.min_age)
        and (wish.age is None or one.max_age is None or wish.age <= one.max_age)
    )


def _comes(wish: MomentWish, world: AgendaWorld, line: AgendaLine) -> bool:
    """Whether nobody who will do speaks with her: then an interpreter is needed."""
    will_do = [one for one in _holders(world, line) if _will_do(wish, one)]
    return bool(will_do) and not any(_speaks(wish, one) for one in will_do)


def _has_place(wish: MomentWish, world: AgendaWorld, line: AgendaLine) -> bool:
    one, comes = line.appointment, _comes(wish, world, line)
    if line.joined >= line.places or not any(_will_do(wish, each) for each in _holders(world, line)):
        return False
    if any(low < one.ends_at and high > one.starts_at for low, high in world.patient_busy):
        return False
    if comes and not _can_come(wish, world, one):
        return False
    if wish.second_id is not None and wish.second_id not in one.therapist_ids:
        return False
    if {*wish.not_with, *wish.rather_not} & set(one.therapist_ids):
        return False
    if wish.equipment and one.equipment_id not in wish.equipment:
        return False
    both = not wish.together or one.second_id is not None
    return both and _is_at_her_hours(wish, one) and _sits_well(wish, world, line, comes=comes)


def _can_come(wish: MomentWish, world: AgendaWorld, one: Appointment) -> bool:
    """Whether the interpreter is there already, or can be ordered still."""
    ready = world.now.astimezone(BRUSSELS).date() + timedelta(days=wish.interpreter_lead_days)
    in_time = bool(one.interpreter) or one.starts_at.astimezone(BRUSSELS).date() >= ready
    return bool(wish.interpreter) and one.interpreter in {"", wish.interpreter} and in_time


def _is_at_her_hours(wish: MomentWish, one: Appointment) -> bool:
    if wish.only and not any(inside_window(one.starts_at, one.ends_at, window) for window in wish.only):
        return False
    suits = suits_day(wish, one.starts_at.astimezone(BRUSSELS).date())
    return suits and not any(hits(one.starts_at, one.ends_at, window) for window in wish.never)


def _sits_well(wish: MomentWish, world: AgendaWorld, line: AgendaLine, *, comes: bool) -> bool:
    one = line.appointment
    room = next((room for room in world.rooms if room.id == one.room_id), None)
    if room is None or one.mode is not Mode.ON_SITE:
        return True
    kinds = ((wish.step_free, room.step_free), (wish.low_stimulus, room.low_stimulus))
    if not room.active or any(asked and not there for asked, there in kinds):
        return False
    if wish.own_entrance and not room.own_entrance:
        return False
    beside = max(1, wish.people) - 1 + (comes or bool(one.interpreter))
    everybody = line.joined + 1 + beside + len(one.therapist_ids)
    return not beside or room.seats >= everybody
