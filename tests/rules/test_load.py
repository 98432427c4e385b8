"""Hours booked against hours there are, and what of it leaves the house."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.appointment import AppointmentState as State
from healthdesk.records.ids import new_id
from healthdesk.records.load import LoadLine, TalkTime
from healthdesk.records.rota import DayPart, PartPlan, RotaPolicy
from healthdesk.rules.load import for_outside, of_parts, of_rooms, of_therapists
from healthdesk.rules.work_times import Stretch, instant

BRUSSELS = ZoneInfo("Europe/Brussels")
ELS, JAN, LOW = new_id(), new_id(), new_id()
DAY = date(2026, 11, 25)


def wall(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return instant(day, time(hour, minute), BRUSSELS)


def talk(starts: datetime, minutes: int = 60, state: State = State.DONE, room: UUID | None = LOW) -> TalkTime:
    return TalkTime(ELS, room, starts, starts + timedelta(minutes=minutes), state)


def test_hours_of_therapists_and_rooms() -> None:
    talks = (
        talk(wall(13)),
        talk(wall(14), state=State.NO_SHOW),
        talk(wall(15), state=State.CANCELLED),
        talk(wall(19), room=None),
    )
    work: dict[UUID, list[Stretch]] = {ELS: [(wall(13), wall(18))], JAN: [(wall(12), wall(16))]}
    els, jan = of_therapists({JAN: "Jan", ELS: "Els"}, work, talks)
    assert (els.name, els.open_minutes, els.booked_minutes) == ("Els", 300, 180)
    assert (els.talks, els.no_shows, els.cancelled, els.share) == (3, 1, 1, 0.6)
    assert (jan.open_minutes, jan.talks) == (240, 0)
    (room,) = of_rooms({LOW: "kamer 1"}, {LOW: [(wall(17), wall(20))]}, work, talks)
    assert (room.open_minutes, room.booked_minutes) == (300, 120), "12 to 18, but closed from 17"
    assert of_therapists({JAN: "Jan"}, {}, ()) == (), "nobody who had nothing"
    (both,) = of_therapists({JAN: "Jan"}, work, [replace(talk(wall(13)), second_id=JAN)])
    assert (both.booked_minutes, both.talks) == (60, 1), "a talk held by two takes the hours of either"


def test_a_part_in_which_all_hold_talks_together_is_full() -> None:
    """As in the table of therapists: their hours are counted each, so the talk takes those of both."""
    days = frozenset(range(5))
    part = DayPart(key="n", name="namiddag", starts=time(13), ends=time(18), weekdays=days)
    policy = RotaPolicy(plans=(PartPlan(from_day=date(2020, 1, 1), parts=(part,)),))
    work: dict[UUID, list[Stretch]] = {one: [(wall(14), wall(16))] for one in (ELS, JAN)}
    talks = [replace(talk(wall(14), 120), second_id=JAN)]
    (afternoon,) = of_parts(policy, DAY, DAY, work, talks, BRUSSELS)
    assert (afternoon.open_minutes, afternoon.booked_minutes, afternoon.talks) == (240, 240, 1)
    hers = of_therapists({ELS: "Els", JAN: "Jan"}, work, talks)
    assert sum(one.booked_minutes for one in hers) == afternoon.booked_minutes


def test_parts_on_the_day_of_25_hours_and_around_midnight() -> None:
    """The night from one to five lasts five hours then; a talk counts where it begins."""
    night = DayPart(key="n", name="nacht", starts=time(1), ends=time(5), weekdays=frozenset(range(7)))
    late = DayPart(key="l", name="laat", starts=time(22), ends=time(23, 59), weekdays=frozenset({6}))
    policy = RotaPolicy(plans=(PartPlan(from_day=date(2020, 1, 1), parts=(night, late)),))
    sunday = date(2026, 10, 25)
    whole: Stretch = (wall(0, day=sunday), wall(0, day=sunday + timedelta(days=1)))
    talks = [talk(wall(1, day=sunday), 240), talk(wall(23, 30, day=sunday), 60)]
    found = {line.name: line for line in of_parts(policy, sunday, sunday, {ELS: [whole]}, talks, BRUSSELS)}
    assert (found["nacht"].weekday, found["nacht"].open_minutes, found["nacht"].booked_minutes) == (
        6,
        300,
        240,
    )
    assert (found["laat"].open_minutes, found["laat"].booked_minutes) == (120, 60)  # until midnight
    spring = date(2026, 3, 29)
    whole = (wall(0, day=spring), wall(0, day=spring + timedelta(days=1)))
    found = {line.name: line for line in of_parts(policy, spring, spring, {ELS: [whole]}, [], BRUSSELS)}
    assert found["nacht"].open_minutes == 180


def test_what_lies_outside_every_part_is_a_line_of_its_own_so_that_the_sums_agree() -> None:
    days = frozenset(range(5))
    morning = DayPart(key="v", name="voormiddag", starts=time(8), ends=time(12, 30), weekdays=days)
    afternoon = DayPart(key="n", name="namiddag", starts=time(13), ends=time(18), weekdays=days)
    policy = RotaPolicy(plans=(PartPlan(from_day=date(2020, 1, 1), parts=(morning, afternoon)),))
    work: dict[UUID, list[Stretch]] = {ELS: [(wall(9), wall(17))]}
    talks = [talk(wall(9)), talk(wall(12, 30), 30), talk(wall(12, 45), 15, State.CANCELLED), talk(wall(13))]
    told = of_parts(policy, DAY, DAY, work, talks, BRUSSELS)
    assert [(one.name, one.open_minutes, one.booked_minutes) for one in told] == [
        ("voormiddag", 210, 60), ("namiddag", 240, 60), ("", 30, 30),
    ]  # fmt: skip
    assert (told[-1].talks, told[-1].cancelled) == (1, 1)
    (els,) = of_therapists({ELS: "Els"}, work, talks)
    assert els.open_minutes == sum(one.open_minutes for one in told)
    assert els.booked_minutes == sum(one.booked_minutes for one in told)
    within = {ELS: [(wall(9), wall(12))]}
    assert [one.name for one in of_parts(policy, DAY, DAY, within, (), BRUSSELS)] == [
        "voormiddag",
        "namiddag",
    ]


def line(talks: int, no_shows: int = 0, cancelled: int = 0) -> LoadLine:
    return LoadLine(
        name="x",
        open_minutes=600,
        booked_minutes=talks * 45,
        talks=talks,
        no_shows=no_shows,
        cancelled=cancelled,
    )


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12), st.integers(0, 12)), max_size=6))
def test_no_small_count_leaves_the_house_nor_follows_from_the_others(
    counts: list[tuple[int, int, int]],
) -> None:
    told = for_outside([line(*one) for one in counts], 5)
    for one in told:
        assert one.hidden or one.talks == 0 or one.talks >= 5
        assert one.no_shows_hidden or one.no_shows == 0 or one.no_shows >= 5
        assert one.cancelled_hidden or one.cancelled == 0 or one.cancelled >= 5
        assert one.no_shows_hidden or not one.hidden
    hidden = [one for one in told if one.hidden]
    others = [one for one in told if not one.hidden and one.talks]
    assert len(hidden) != 1 or not others, "one alone would be a subtraction"


def test_enough_is_told_in_full() -> None:
    told = for_outside([line(12, 5), line(0), line(30, 7)], 5)
    assert not any(one.hidden or one.no_shows_hidden for one in told)
    assert wall(13).tzinfo is UTC
