"""Who is there for each part of a day, and who is missing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from functools import cache
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from healthdesk.errors import NotAllowed
from healthdesk.records.availability import Closure
from healthdesk.records.house import HouseKind
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.rota import (
    FROM_ROTA,
    ON_ROTA,
    DayPart,
    OnDuty,
    PartKey,
    PartOnDay,
    PartPlan,
    RotaPolicy,
    RotaShift,
)
from healthdesk.resource_paths import resource
from healthdesk.rules.name_order import in_order
from healthdesk.rules.seen_words import is_seen
from healthdesk.rules.work_times import (
    Stretch,
    closed_stretch,
    ending,
    instant,
    without,
    works_within,
)

_ENOUGH = 0.5
"""A therapist who works at least this share of a part counts as there."""


def first_policy(kind: HouseKind, language: str) -> RotaPolicy:
    """What a house of this kind begins with, until it says otherwise."""
    data = _data()
    known = data["houses"].get(kind.value, data["houses"]["other"])
    parts = tuple(
        DayPart(
            key=one["key"],
            name=_our_name(one["key"], language),
            starts=time.fromisoformat(one["starts"]),
            ends=time.fromisoformat(one["ends"]),
            weekdays=frozenset(one["weekdays"]),
            least={Role(role): count for role, count in one["least"].items()},
        )
        for one in known["parts"]
    )
    return RotaPolicy(plans=(PartPlan(from_day=date.min, parts=parts),), lead=known["lead"])


def in_language(policy: RotaPolicy, language: str) -> RotaPolicy:
    """With our own words for the parts of a day in this language; what a house calls them stays."""
    plans = tuple(
        replace(plan, parts=tuple(_called(part, language) for part in plan.parts)) for plan in policy.plans
    )
    return replace(policy, plans=plans)


def _called(part: DayPart, language: str) -> DayPart:
    ours = _data()["names"].get(part.key, {})
    return replace(part, name=_our_name(part.key, language)) if part.name in ours.values() else part


def _our_name(key: str, language: str) -> str:
    names: dict[str, str] = _data()["names"][key]
    return names.get(language, names["nl"])


@cache
def _data() -> Any:
    return json.loads(resource("codes", "day-parts.json").read_text(encoding="utf-8"))


def plan_on(policy: RotaPolicy, day: date) -> PartPlan | None:
    """How the days are divided on this day."""
    return max((one for one in policy.plans if one.from_day <= day), key=_from_day, default=None)


def parts_on(policy: RotaPolicy, day: date) -> tuple[DayPart, ...]:
    """The parts that this day has, in order of time."""
    plan = plan_on(policy, day)
    if plan is None:
        return ()
    return tuple(sorted((one for one in plan.parts if day.weekday() in one.weekdays), key=_starts))


def with_plan(policy: RotaPolicy, plan: PartPlan, *, lead: bool) -> RotaPolicy:
    """From this day on otherwise; how it was before stays as it was. Raises `NotAllowed`."""
    for part in plan.parts:
        _check(part)
    for one in plan.parts:
        for other in plan.parts:
            together = one.weekdays & other.weekdays and one.starts < other.ends and other.starts < one.ends
            if one is not other and together:
                raise NotAllowed("rota.overlap", one=one.name, other=other.name)
    kept = tuple(one for one in policy.plans if one.from_day < plan.from_day)
    return replace(policy, plans=(*kept, plan), lead=lead)


def _check(part: DayPart) -> None:
    if not is_seen(part.name):
        raise NotAllowed("rota.no_name")
    if part.starts >= part.ends:
        raise NotAllowed("rota.ends_first", name=part.name)
    if not part.weekdays:
        raise NotAllowed("rota.no_days", name=part.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class RotaFacts:
    """What is known of some days; times are UTC instants."""

    policy: RotaPolicy
    staff: Mapping[UUID, Practitioner]
    shifts: tuple[RotaShift, ...]
    leads: Mapping[PartKey, UUID]
    work: Mapping[UUID, tuple[Stretch, ...]]
    """Therapist -> when she works."""
    closures: tuple[Closure, ...]
    holidays: Mapping[date, str]
    zone: ZoneInfo


def rota(facts: RotaFacts, first: date, last: date) -> tuple[PartOnDay, ...]:
    """Every part of the days between two days, both in."""
    shifts: dict[PartKey, list[RotaShift]] = {}
    for shift in facts.shifts:
        shifts.setdefault((shift.day, shift.part), []).append(shift)
    return tuple(
        _on_day(facts, day, part, shifts.get((day, part.key), []))
        for day in days_between(first, last)
        for part in parts_on(facts.policy, day)
    )


def days_between(first: date, last: date) -> Iterator[date]:
    """Both in."""
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)


def _on_day(facts: RotaFacts, day: date, part: DayPart, shifts: list[RotaShift]) -> PartOnDay:
    starts, ends = instant(day, part.starts, facts.zone), ending(day, part.ends, facts.zone)
    closed = closed_for(facts.closures, facts.holidays, day, part)
    therapists = [] if closed else list(_therapists(facts, day, part, (starts, ends)))
    desk = [
        OnDuty(id=one.id, name=one.name, role=shift.role, starts_at=starts, ends_at=ends, given=True)
        for shift in shifts
        if (one := facts.staff.get(shift.practitioner_id)) is not None
    ]
    people = sorted((*therapists, *desk), key=_place)
    lead = facts.leads.get((day, part.key))
    known = facts.staff.get(lead) if lead is not None else None
    there = any(one.id == lead and one.role is Role.THERAPIST for one in people)
    return PartOnDay(
        day=day,
        part=part,
        starts_at=starts,
        ends_at=ends,
        people=tuple(people),
        missing=() if closed else _missing(part, people),
        lead=lead,
        lead_name=known.name if known is not None else "",
        lead_missing=facts.policy.lead and not closed and not there,
        closed=closed,
        away=frozenset(away_for(facts.closures, day, (starts, ends), facts.zone)),
    )


def _therapists(facts: RotaFacts, day: date, part: DayPart, span: Stretch) -> Iterator[OnDuty]:
    shut = _shut(facts.closures, day, facts.zone)
    for whom, stretches in facts.work.items():
        one = facts.staff.get(whom)
        found = works_within(stretches, *span)
        if one is None or not found:
            continue
        worked = sum((end - start for start, end in found), timedelta())
        yield OnDuty(
            id=whom,
            name=one.name,
            role=Role.THERAPIST,
            starts_at=found[0][0],
            ends_at=found[-1][1],
            given=any(gave(closure, whom, day, part) for closure in facts.closures),
            whole=worked >= (span[1] - span[0]) * _ENOUGH,
            fills=not without([span], [*found, *shut.get(whom, ())]),
        )


def gave(closure: Closure, whom: UUID, day: date, part: DayPart) -> bool:
    """Whether these extra hours are a part of this day that this therapist gave."""
    return (
        closure.opens
        and closure.reason == FROM_ROTA
        and closure.therapist_id == whom
        and closure.first_day == day
        and closure.starts is not None
        and closure.ends is not None
        and closure.starts < part.ends
        and part.starts < closure.ends
    )


def closed_for(closures: Iterable[Closure], holidays: Mapping[date, str], day: date, part: DayPart) -> str:
    """Why the whole house is closed during all of this part; empty when it is not."""
    if day in holidays:
        return holidays[day]
    for one in closures:
        whole = one.therapist_id is None and one.room_id is None and not one.opens
        if not whole or not one.first_day <= day <= one.last_day:
            continue
        if one.starts is None or one.ends is None or (one.starts <= part.starts and part.ends <= one.ends):
            return one.reason or "…"
    return ""


def away_for(closures: Iterable[Closure], day: date, span: Stretch, zone: ZoneInfo) -> Iterator[UUID]:
    """The therapists who are away during all of this while, whatever hours they give."""
    for whom, stretches in _shut(closures, day, zone).items():
        if not without([span], stretches):
            yield whom


def _shut(closures: Iterable[Closure], day: date, zone: ZoneInfo) -> dict[UUID, list[Stretch]]:
    """Therapist -> when she is away on this day."""
    shut: dict[UUID, list[Stretch]] = {}
    for one in closures:
        if one.therapist_id is not None and not one.opens and one.first_day <= day <= one.last_day:
            shut.setdefault(one.therapist_id, []).append(closed_stretch(one, day, zone))
    return shut


def _missing(part: DayPart, people: list[OnDuty]) -> tuple[tuple[Role, int], ...]:
    found = []
    for role in ON_ROTA:
        there = sum(one.role is role and one.whole for one in people)
        if there < part.least.get(role, 0):
            found.append((role, part.least[role] - there))
    return tuple(found)


def as_before(day: date) -> date:
    """The day whose pattern this one takes over: the second Tuesday that of the month before.

    A fifth follows the fourth where the month before has no fifth.
    """
    last = day.replace(day=1) - timedelta(days=1)
    first = last.replace(day=1)
    found = first + timedelta(days=(day.weekday() - first.weekday()) % 7, weeks=(day.day - 1) // 7)
    return found if found <= last else found - timedelta(weeks=1)


def rota_roles(one: Practitioner) -> tuple[Role, ...]:
    """As what somebody can stand on the rota."""
    return tuple(role for role in ON_ROTA if role in one.roles)


def _place(one: OnDuty) -> tuple[int, tuple[str, str]]:
    return ON_ROTA.index(one.role), in_order(one.name)


def _from_day(plan: PartPlan) -> date:
    return plan.from_day


def _starts(part: DayPart) -> time:
    return part.starts
