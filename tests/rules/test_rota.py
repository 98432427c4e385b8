"""Who is there for each part of a day, on days of every length, and who is missing."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from healthdesk.errors import NotAllowed
from healthdesk.records.availability import Availability, Closure
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.records.rota import FROM_ROTA, DayPart, PartPlan, RotaPolicy, RotaShift
from healthdesk.rules.rota import RotaFacts, as_before, first_policy, parts_on, rota, with_plan
from healthdesk.rules.work_times import work_stretches

BRUSSELS = ZoneInfo("Europe/Brussels")
EVERY_DAY = frozenset(range(7))
ELS = Practitioner(id=new_id(), name="Els", roles=frozenset({Role.THERAPIST}))
JEF = Practitioner(id=new_id(), name="Jef", roles=frozenset({Role.VOLUNTEER_RECEPTION}))
NIGHT = DayPart(key="night", name="nacht", starts=time(0), ends=time(5), weekdays=EVERY_DAY)
EVENING = DayPart(
    key="evening",
    name="avond",
    starts=time(16),
    ends=time(20),
    weekdays=EVERY_DAY,
    least={Role.THERAPIST: 1, Role.VOLUNTEER_RECEPTION: 2},
)
POLICY = RotaPolicy(plans=(PartPlan(from_day=date(2020, 1, 1), parts=(NIGHT, EVENING)),), lead=True)
TUESDAY = date(2026, 12, 1)


def facts(
    *,
    first: date = TUESDAY,
    last: date | None = None,
    hours: tuple[time, time] | None = (time(16), time(20)),
    shifts: tuple[RotaShift, ...] = (),
    closures: tuple[Closure, ...] = (),
    lead: UUID | None = None,
    holidays: dict[date, str] | None = None,
) -> RotaFacts:
    """Els works the same hours every day; nobody else is there unless told."""
    last = last or first
    patterns = []
    if hours is not None:
        patterns = [
            Availability(
                id=new_id(),
                therapist_id=ELS.id,
                weekday=weekday,
                starts=hours[0],
                ends=hours[1],
                from_day=date(2020, 1, 1),
            )
            for weekday in range(7)
        ]
    off = holidays or {}
    work = work_stretches(ELS.id, patterns, closures, frozenset(off), first, last, BRUSSELS)
    return RotaFacts(
        policy=POLICY,
        staff={ELS.id: ELS, JEF.id: JEF},
        shifts=shifts,
        leads={} if lead is None else {(first, "evening"): lead},
        work={ELS.id: tuple(work)},
        closures=closures,
        holidays=off,
        zone=BRUSSELS,
    )


def gives(day: date, part: str = "evening") -> RotaShift:
    return RotaShift(id=new_id(), practitioner_id=JEF.id, day=day, part=part, role=Role.VOLUNTEER_RECEPTION)


def test_who_is_there_and_how_many_are_wanted_still() -> None:
    _night, evening = rota(facts(shifts=(gives(TUESDAY),), lead=ELS.id), TUESDAY, TUESDAY)
    assert [one.name for one in evening.people] == ["Els", "Jef"]
    assert evening.missing == ((Role.VOLUNTEER_RECEPTION, 1),)
    assert (evening.lead_name, evening.lead_missing) == ("Els", False)


def test_half_a_part_counts_and_less_is_told_with_its_hours() -> None:
    _, half = rota(facts(hours=(time(18), time(22))), TUESDAY, TUESDAY)
    assert Role.THERAPIST not in dict(half.missing)
    _, less = rota(facts(hours=(time(18, 30), time(22)), lead=ELS.id), TUESDAY, TUESDAY)
    (els,) = less.people
    assert (els.starts_at, els.whole) == (datetime(2026, 12, 1, 17, 30, tzinfo=UTC), False)
    assert dict(less.missing)[Role.THERAPIST] == 1


def test_who_answers_for_a_part_and_is_away_is_missing() -> None:
    leave = Closure(id=new_id(), therapist_id=ELS.id, first_day=TUESDAY, last_day=TUESDAY)
    _, evening = rota(facts(closures=(leave,), lead=ELS.id), TUESDAY, TUESDAY)
    assert (evening.lead_name, evening.lead_missing) == ("Els", True)
    assert dict(evening.missing)[Role.THERAPIST] == 1


def test_nobody_is_missing_when_the_house_is_closed() -> None:
    shut = Closure(id=new_id(), first_day=TUESDAY, last_day=TUESDAY, reason="verhuis")
    for found in (facts(closures=(shut,)), facts(holidays={TUESDAY: "verhuis"})):
        _, evening = rota(found, TUESDAY, TUESDAY)
        assert (evening.closed, evening.missing, evening.lead_missing) == ("verhuis", (), False)
    at_noon = Closure(
        id=new_id(), first_day=TUESDAY, last_day=TUESDAY, starts=time(12), ends=time(17), reason="markt"
    )
    _, evening = rota(facts(closures=(at_noon,)), TUESDAY, TUESDAY)
    assert not evening.closed, "only an hour of it"


def test_extra_hours_that_a_therapist_gave_are_hers() -> None:
    given = Closure(
        id=new_id(),
        therapist_id=ELS.id,
        first_day=TUESDAY,
        last_day=TUESDAY,
        starts=time(16),
        ends=time(20),
        opens=True,
        reason=FROM_ROTA,
    )
    _, evening = rota(facts(hours=None, closures=(given,)), TUESDAY, TUESDAY)
    assert [(one.name, one.given) for one in evening.people] == [("Els", True)]


@pytest.mark.parametrize(
    ("day", "night"), [(date(2026, 10, 25), 6), (date(2026, 3, 29), 4), (date(2028, 2, 29), 5)]
)
def test_parts_follow_the_clock_on_the_wall(day: date, night: int) -> None:
    """The night of the day of 25 hours has six, that of 23 hours four; 29 February is a day as others."""
    found = facts(first=day, hours=(time(0), time(5)), shifts=(gives(day, "night"),))
    first, evening = rota(found, day, day)
    assert (first.ends_at - first.starts_at).total_seconds() == night * 3600
    els, jef = first.people
    assert els.whole
    assert (els.starts_at, els.ends_at) == (jef.starts_at, jef.ends_at) == (first.starts_at, first.ends_at)
    assert evening.starts_at.astimezone(BRUSSELS).hour == 16
    before = rota(facts(first=date(2028, 2, 28), last=date(2028, 3, 1)), date(2028, 2, 28), date(2028, 3, 1))
    assert len({part.day for part in before}) == 3


def test_another_division_begins_on_its_day_and_the_past_stays_as_it_was() -> None:
    late = DayPart(key="late", name="laat", starts=time(20), ends=time(22), weekdays=frozenset({1}))
    changed = with_plan(POLICY, PartPlan(from_day=TUESDAY, parts=(late,)), lead=False)
    assert [part.key for part in parts_on(changed, date(2026, 11, 30))] == ["night", "evening"]
    assert [part.key for part in parts_on(changed, TUESDAY)] == ["late"]
    assert parts_on(changed, date(2026, 12, 2)) == ()
    again = with_plan(changed, PartPlan(from_day=TUESDAY, parts=(EVENING,)), lead=True)
    assert [plan.from_day for plan in again.plans] == [date(2020, 1, 1), TUESDAY]
    over = DayPart(key="x", name="over", starts=time(21), ends=time(23), weekdays=frozenset({1}))
    with pytest.raises(NotAllowed) as refused:
        with_plan(POLICY, PartPlan(from_day=TUESDAY, parts=(late, over)), lead=True)
    assert refused.value.key == "rota.overlap"


def test_what_a_house_begins_with() -> None:
    tejo = first_policy(HouseKind.TEJO, "nl")
    assert tejo.lead
    assert [part.name for part in parts_on(tejo, date(2026, 11, 25))] == ["namiddag", "avond"]
    assert parts_on(tejo, date(2026, 11, 27)) == (), "closed on Fridays"
    assert not first_policy(HouseKind.WGC, "nl").lead


def test_a_month_follows_the_one_before_by_its_weekdays() -> None:
    assert as_before(date(2027, 1, 5)) == date(2026, 12, 1), "the first Tuesday"
    assert as_before(date(2028, 3, 29)) == date(2028, 2, 23), "February has no fifth Wednesday"
    assert as_before(date(2028, 3, 28)) == date(2028, 2, 22)
    assert as_before(date(2028, 2, 29)) == date(2028, 1, 25), "a fifth Tuesday, in a leap year"
    for number in range(1, 32):
        day = date(2028, 3, number)
        assert as_before(day).weekday() == day.weekday()
        assert as_before(day).month == 2
