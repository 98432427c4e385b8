"""Step by step back and forth again: what nobody else changed is put back, and what somebody did is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from healthdesk.actions.book_appointment import book
from healthdesk.actions.book_series import book_series, place_in_series, plan_series
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.change_series import cancel_series, change_series
from healthdesk.actions.desk import Done
from healthdesk.actions.export_calendar import export_calendar
from healthdesk.actions.give_freed_slot import book_from_list
from healthdesk.actions.keep_waiting_list import WaitingWish, open_of, put_on
from healthdesk.actions.move_appointment import BookingPlace, change_details, move_to
from healthdesk.actions.show_agenda import talks_of
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.appointment import Appointment, AppointmentState, CancelledBy
from healthdesk.records.calendar_file import CalendarScope
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.series import Reach, SeriesWish
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk

HOUR = timedelta(hours=1)


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.COORDINATOR))


def _stand(house: AgendaHouse) -> list[str]:
    """Yara's talks, the first first: day, hour, and whether it still stands."""
    return [
        f"{one.starts_at.astimezone(house.desk.clock.zone):%d/%m %H:%M}"
        f"{' x' if one.state is AppointmentState.CANCELLED else ''}"
        for one in _talks(house)
    ]


def _talks(house: AgendaHouse) -> list[Appointment]:
    return [line.appointment for line in reversed(talks_of(house.desk, house.yara))]


def _waits(house: AgendaHouse) -> int:
    """How often Yara stands on the list."""
    with house.desk.store.reading() as session:
        return len(open_of(session, house.yara))


def _later(house: AgendaHouse, one: Appointment) -> Done[Appointment]:
    """An hour later."""
    return move_to(house.desk, one.id, one.version, BookingPlace(one.starts_at + HOUR, one.ends_at + HOUR))


def _series_later(house: AgendaHouse) -> Done[Any]:
    first = _talks(house)[0]
    later = replace(first, starts_at=first.starts_at + HOUR, ends_at=first.ends_at + HOUR)
    return change_series(house.desk, later, Reach.ALL)


def _back(house: AgendaHouse, steps: Sequence[Done[Any]]) -> tuple[list[Done[Any]], list[list[str]]]:
    """The last first, with how it stands after each: what comes of it can be done once more in that order."""
    done, stood = [], []
    for step in reversed(steps):
        assert step.undo is not None
        done.append(step.undo(house.desk))
        stood.append(_stand(house))
    return done, stood


def test_each_of_three_steps_with_a_talk_goes_back_and_comes_again(house: AgendaHouse) -> None:
    booked = book(house.desk, house.wish(14))
    moved = _later(house, booked.result)
    fell = cancel(house.desk, booked.result.id, moved.result.version, CancelledBy.PATIENT, "ziek")
    steps: list[Done[Any]] = [booked, moved, fell]
    versions = [fell.result.version]
    for _time in range(2):
        steps, stood = _back(house, steps)
        assert stood == [["26/11 15:00"], ["26/11 14:00"], []]
        steps, stood = _back(house, steps)
        assert stood == [["26/11 14:00"], ["26/11 15:00"], ["26/11 15:00 x"]]
        (now,) = _talks(house)
        assert (now.id, now.reason) == (booked.result.id, "ziek")
        versions.append(now.version)
    assert versions == sorted(set(versions)), "who read it before any of this is told that it changed"
    _back(house, steps[-1:])
    with pytest.raises(ChangedMeanwhile):
        _later(house, moved.result)


def test_the_same_talk_moved_twice_goes_back_twice(house: AgendaHouse) -> None:
    one = book(house.desk, house.wish(13)).result
    first = _later(house, one)
    second = _later(house, first.result)
    steps, stood = _back(house, [first, second])
    assert stood == [["26/11 14:00"], ["26/11 13:00"]]
    assert _talks(house)[0].version == second.result.version + 2, "it rises with every step, back as well"
    assert _back(house, steps)[1] == [["26/11 14:00"], ["26/11 15:00"]]


def test_what_somebody_else_changed_stays(house: AgendaHouse) -> None:
    booked = book(house.desk, house.wish(14))
    moved = _later(house, booked.result)
    change_details(house.desk, replace(moved.result, note="komt met begeleider"))
    for step in (moved, booked):
        assert step.undo is not None
        with pytest.raises(ChangedMeanwhile):
            step.undo(house.desk)
    (now,) = _talks(house)
    assert (_stand(house), now.note) == (["26/11 15:00"], "komt met begeleider")


def test_a_series_booked_changed_twice_and_cancelled_goes_back_and_comes_again(house: AgendaHouse) -> None:
    plan = plan_series(house.desk, SeriesWish(first=house.wish(13), count=2), MomentWish(minutes=45))
    steps: list[Done[Any]] = [book_series(house.desk, plan.wish, plan.occurrences)]
    steps += [_series_later(house), _series_later(house)]
    first = _talks(house)[0]
    steps.append(cancel_series(house.desk, first.id, Reach.ALL, CancelledBy.HOUSE))
    for _time in range(2):
        steps, stood = _back(house, steps)
        assert [each[:1] for each in stood] == [["26/11 15:00"], ["26/11 14:00"], ["26/11 13:00"], []]
        steps, stood = _back(house, steps)
        assert stood[1:] == [
            ["26/11 14:00", "03/12 14:00"],
            ["26/11 15:00", "03/12 15:00"],
            ["26/11 15:00 x", "03/12 15:00 x"],
        ]
    assert _talks(house)[0].id == first.id
    _back(house, steps[-1:])
    place = place_in_series(house.desk, first.id)
    assert place is not None
    assert (len(place.ahead), place.exceptions) == (2, frozenset()), "still a series, and none stands apart"


def test_of_a_series_one_that_somebody_else_changed_keeps_all_as_they_are(house: AgendaHouse) -> None:
    plan = plan_series(house.desk, SeriesWish(first=house.wish(13), count=2), MomentWish(minutes=45))
    booked = book_series(house.desk, plan.wish, plan.occurrences)
    changed = _series_later(house)
    change_details(house.desk, replace(_talks(house)[1], note="belt aan achterdeur"))
    for step in (changed, booked):
        assert step.undo is not None
        with pytest.raises(ChangedMeanwhile):
            step.undo(house.desk)
    assert _stand(house) == ["26/11 14:00", "03/12 14:00"]


def test_who_was_booked_from_the_list_and_moved_waits_again_and_comes_again(house: AgendaHouse) -> None:
    asked = WaitingWish(patient_id=house.yara, service_id=house.talk.id, wish=MomentWish(minutes=45))
    waits = put_on(house.desk, asked).result
    booked = book_from_list(house.desk, house.wish(14), waits.id, waits.version)
    steps, stood = _back(house, [booked, _later(house, booked.result)])
    assert stood == [["26/11 14:00"], []]
    assert _waits(house) == 1
    assert _back(house, steps)[1] == [["26/11 14:00"], ["26/11 15:00"]]
    assert _waits(house) == 0


def test_a_calendar_that_was_told_it_is_gone_takes_it_in_again(house: AgendaHouse, tmp_path: Path) -> None:
    """By RFC 5545 a calendar keeps to the highest SEQUENCE it saw of a talk."""
    seen: list[tuple[str, int]] = []

    def told() -> None:
        export_calendar(house.desk, tmp_path / "els.ics", CalendarScope(therapist_id=house.els.id))
        (event,) = Calendar.from_ical((tmp_path / "els.ics").read_bytes()).walk("VEVENT")
        seen.append((str(event["status"]), int(str(event["sequence"]))))

    steps: list[Done[Any]] = [book(house.desk, house.wish(14))]
    told()
    for _time in range(4):
        steps, _stood = _back(house, steps)
        told()
    assert [state for state, _number in seen] == ["CONFIRMED", "CANCELLED"] * 2 + ["CONFIRMED"]
    numbers = [number for _state, number in seen]
    assert numbers == sorted(set(numbers)), "each is newer than the one before"
