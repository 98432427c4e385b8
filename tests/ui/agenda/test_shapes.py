"""Where things lie, for any talks on any day: the grid never lies about time."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.records.appointment import AgendaLine, Appointment
from healthdesk.records.ids import new_id
from healthdesk.ui.agenda.columns import DAY_MINUTES, Block, GridColumn, in_lanes, wall_instant, wall_minutes
from healthdesk.ui.agenda.grid_shape import QUARTER, shape_for
from healthdesk.ui.agenda.lift import Moved, lifted, marked

ZONE = ZoneInfo("Europe/Brussels")
DAYS = st.one_of(
    st.dates(date(2025, 1, 1), date(2030, 12, 31)),
    st.sampled_from([date(2026, 3, 29), date(2026, 10, 25), date(2027, 3, 28), date(2027, 10, 31)]),
)
QUARTERS = st.integers(0, DAY_MINUTES // QUARTER - 1).map(lambda number: number * QUARTER)


def block(starts: int, minutes: int, day: date = date(2026, 11, 26)) -> Block:
    starts_at = wall_instant(day, starts, ZONE)
    one = Appointment(
        id=new_id(),
        patient_id=None,
        service_id=new_id(),
        therapist_id=new_id(),
        room_id=None,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=minutes),
    )
    line = AgendaLine(appointment=one, person="", age=None, therapist="", room="", service="gesprek")
    return Block(line=line, starts=starts, ends=starts + minutes, title="")


@given(DAYS, QUARTERS)
def test_the_wall_and_the_instant_agree(day: date, minute: int) -> None:
    at = wall_instant(day, minute, ZONE)
    again = wall_minutes(at, day, ZONE)
    local = datetime.combine(day, datetime.min.time(), ZONE) + timedelta(minutes=minute)
    skipped = local.astimezone(UTC).astimezone(ZONE).replace(tzinfo=None) != local.replace(tzinfo=None)
    assert again == (minute + 60 if skipped else minute)


@given(st.lists(st.tuples(st.integers(0, 80), st.integers(1, 12)), max_size=25))
def test_talks_at_the_same_time_lie_beside_each_other(spans: list[tuple[int, int]]) -> None:
    found = in_lanes(sorted((block(q * 15, n * 15) for q, n in spans), key=lambda one: one.starts))
    assert len(found) == len(spans)
    for number, one in enumerate(found):
        assert one.lane < one.lanes
        for other in found[number + 1 :]:
            if other.starts < one.ends and one.starts < other.ends:
                assert (one.lane, one.lanes) != (other.lane, other.lanes)
                assert one.lanes == other.lanes


@given(
    st.lists(st.tuples(QUARTERS, st.integers(1, 4)), max_size=8), st.floats(200, 2000), st.floats(200, 1200)
)
def test_every_talk_can_be_seen_and_hit(spans: list[tuple[int, int]], width: float, height: float) -> None:
    blocks = in_lanes(
        sorted((block(q, min(n * 15, DAY_MINUTES - q)) for q, n in spans), key=lambda one: one.starts)
    )
    columns = [GridColumn(title="", under="", day=date(2026, 11, 26), blocks=blocks)]
    shape = shape_for(columns, width, height)
    assert shape.first % 60 == shape.last % 60 == 0
    for one in blocks:
        assert shape.first <= one.starts < one.ends <= shape.last
        box = shape.block_box(0, one.starts, one.ends, one.lane, one.lanes)
        hit = shape.block_at(columns, box.center())
        assert hit is not None
        assert hit[1].starts < one.ends
        assert one.starts < hit[1].ends


@given(st.integers(1, 9), st.integers(200, 2000))
def test_where_not_all_columns_fit_some_are_seen_whole(many: int, width: int) -> None:
    columns = [GridColumn(title="", under="", day=date(2026, 11, 26))] * many
    shape = shape_for(columns, width, 600)
    seen = width / shape.column_width
    assert seen == pytest.approx(round(seen))
    assert shape.whole_columns(shape.column_width * 1.25, shape.column_width * 1.75) == pytest.approx(
        (shape.column_width, shape.column_width * 2)
    )


def test_free_is_what_is_open_and_not_taken() -> None:
    taken = (block(16 * 60, 75),)
    one = GridColumn(title="", under="", day=date(2026, 11, 26), open=((780, 1035),), blocks=taken)
    assert [one.is_free(minute) for minute in (779, 780, 959, 960, 1034, 1035)] == [
        False,
        True,
        True,
        *[False] * 3,
    ]


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2026, 11, 26)])
@given(target=QUARTERS, length=st.integers(1, 8))
def test_a_talk_that_is_moved_stays_as_long_as_it_was(day: date, target: int, length: int) -> None:
    one = block(10 * 60, length * 15, day)
    columns = [GridColumn(title="", under="", day=day, blocks=(one,))]
    lift = lifted(one, 0, "move").to(0, target)
    moved = lift.put_down(columns, ZONE)
    assert isinstance(moved, Moved)
    assert moved.ends_at - moved.starts_at == timedelta(minutes=length * 15)
    assert 0 <= lift.starts < lift.ends <= DAY_MINUTES


@given(QUARTERS, st.integers(0, DAY_MINUTES))
def test_marking_upwards_and_downwards_is_the_same_time(start: int, minute: int) -> None:
    lift = marked(0, start).to(0, minute)
    assert lift.starts <= start < max(lift.ends, start + 1)
    assert lift.ends - lift.starts >= QUARTER
