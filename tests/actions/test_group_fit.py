"""One answer at each door to a group: the list of who waits, the search, and the group itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.find_moment import begin
from healthdesk.actions.find_places import find_courses, find_places
from healthdesk.actions.give_freed_slot import who_fits
from healthdesk.actions.group_interpreter import needless
from healthdesk.actions.hold_moment import hold
from healthdesk.actions.keep_group import group_of, join, leave, note_attendance, take_place
from healthdesk.actions.keep_group_series import join_series, leave_series
from healthdesk.actions.keep_waiting_list import WaitingWish, put_on
from healthdesk.actions.let_into_group import let_in, let_in_series
from healthdesk.actions.move_appointment import BookingPlace, move_to
from healthdesk.actions.order_interpreter import keep_order, show_order
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.show_agenda import one_talk
from healthdesk.actions.show_today import show_today
from healthdesk.errors import NotAllowed
from healthdesk.records.group import Attendance
from healthdesk.records.hold import hold_in_group
from healthdesk.records.interpreter import InterpreterState
from healthdesk.records.moment import MomentWish
from healthdesk.records.patient import AccessNeed, SpokenLanguage
from healthdesk.records.practitioner import Role
from healthdesk.records.series import Reach
from healthdesk.records.task import TaskKind
from tests.actions.test_group import GROUP, group, lou, with_group
from tests.actions.test_group_series import WEEK, dates_of, weeks
from tests.agenda_house import AgendaHouse
from tests.statements import counted
from tests.stores import MakeDesk


@pytest.fixture
def house(sqlite_store: object, make_desk: MakeDesk) -> AgendaHouse:
    return with_group(make_desk(Role.COORDINATOR))


def _nour(house: AgendaHouse, *needs: AccessNeed) -> UUID:
    """She speaks Arabic, and her file asks for an interpreter."""
    arabic = SpokenLanguage(code="ar", interpreter=True, preferred=True)
    file = replace(blank(house.desk), used_name="Nour", age=30, languages=(arabic,))
    return register(house.desk, replace(file, access_needs=frozenset(needs))).result.id


def _upstairs(house: AgendaHouse, weeks_on: int = 0) -> UUID:
    wish = house.wish(14, patient_id=None, service_id=GROUP.id, minutes=90, room_id=house.upstairs.id)
    return book(house.desk, replace(wish, starts_at=wish.starts_at + weeks_on * WEEK)).result.id


def _orders(house: AgendaHouse) -> list[UUID | None]:
    tasks = show_today(house.desk).tasks
    return [task.entity_id for task in tasks if task.kind is TaskKind.INTERPRETER]


def test_the_search_offers_no_group_that_who_waits_is_refused_and_says_why(house: AgendaHouse) -> None:
    talk, nour = _upstairs(house, weeks_on=2), _nour(house, AccessNeed.STEP_FREE)
    wish = begin(house.desk, nour, GROUP.id).wish
    put_on(house.desk, WaitingWish(patient_id=nour, service_id=GROUP.id, wish=wish))
    assert who_fits(house.desk, talk).candidates[0].fit.misses == ("agenda.fell_steps",)
    for asked in (None, wish):
        answer = find_places(house.desk, GROUP.id, nour, asked)
        assert (answer.moments, answer.fell_away) == ((), {"agenda.fell_steps": 1})
    without = replace(wish, step_free=False)
    assert find_places(house.desk, GROUP.id, nour, without).moments, "who takes the wish away decides"


def test_an_interpreter_comes_to_the_place_that_was_found(house: AgendaHouse) -> None:
    _upstairs(house)
    talks, nour = weeks(house, 3, 16), _nour(house)
    late = find_places(house.desk, GROUP.id, nour)
    assert late.fell_away == {"agenda.fell_interpreter_late": 2}, "nobody can be ordered for this week"
    found = late.moments[0]
    assert (found.appointment_id, found.interpreter) == (talks[1].id, "ar")
    assert "agenda.reason_interpreter" in found.reasons
    done = take_place(house.desk, talks[1].id, nour, None, found.interpreter)
    assert one_talk(house.desk, talks[1].id).appointment.interpreter == "ar"
    assert done.undo is not None
    done.undo(house.desk)
    assert not one_talk(house.desk, talks[1].id).appointment.interpreter


def test_a_series_has_to_suit_on_each_date_and_its_interpreter_comes_to_each(house: AgendaHouse) -> None:
    talks, nour = weeks(house, 3), _nour(house)
    answer = find_courses(house.desk, GROUP.id, nour)
    assert (answer.moments, answer.fell_away) == ((), {"agenda.fell_interpreter_late": 1})
    wish = replace(begin(house.desk, nour, GROUP.id).wish, interpreter_lead_days=0)
    (found,) = find_courses(house.desk, GROUP.id, nour, wish).moments
    assert (found.times, found.interpreter) == (3, "ar")
    join_series(house.desk, talks[0].id, nour, Reach.ALL, None, found.interpreter)
    assert [one_talk(house.desk, talk.id).appointment.interpreter for talk in talks] == ["ar"] * 3


def test_at_the_group_itself_is_told_what_does_not_suit_and_an_interpreter_comes(house: AgendaHouse) -> None:
    talk, nour = _upstairs(house), _nour(house, AccessNeed.STEP_FREE)
    done = let_in(house.desk, talk, nour)
    late = "agenda.fell_interpreter_late"
    assert done.told == (late, "agenda.fell_steps", "agenda.reason_interpreter")
    assert one_talk(house.desk, talk).appointment.interpreter == "ar"
    assert _orders(house) == [talk]
    other = group(house, 16)
    assert let_in(house.desk, other.id, house.sam).told == (), "of who needs nothing, nothing is said"


def test_in_a_series_at_the_group_itself_as_well(house: AgendaHouse) -> None:
    talks, nour = weeks(house, 3), _nour(house)
    done = let_in_series(house.desk, talks[1].id, nour, Reach.FOLLOWING)
    assert done.told == ("agenda.reason_interpreter",), "there is time enough to order one"
    told = [one_talk(house.desk, talk.id).appointment.interpreter for talk in talks]
    assert told == ["", "ar", "ar"]
    assert done.undo is not None
    done.undo(house.desk)
    assert not any(one_talk(house.desk, talk.id).appointment.interpreter for talk in talks)


def test_an_interpreter_stays_for_the_other_who_needs_her_when_the_first_is_taken_back(
    house: AgendaHouse,
) -> None:
    """For Nour she was asked to come; Rim, who was let in after her, speaks through her too."""
    one, nour, rim = group(house), _nour(house), _nour(house)
    first, second = let_in(house.desk, one.id, nour), let_in(house.desk, one.id, rim)
    assert first.undo is not None
    back = first.undo(house.desk)
    assert one_talk(house.desk, one.id).appointment.interpreter == "ar"
    assert second.undo is not None
    second.undo(house.desk)
    assert one_talk(house.desk, one.id).appointment.interpreter == "ar", "it was not she who had her come"
    assert back.undo is not None
    again = back.undo(house.desk)
    assert again.undo is not None
    again.undo(house.desk)


def test_who_was_ordered_for_the_place_that_is_taken_back_is_called_off(house: AgendaHouse) -> None:
    one, nour = group(house), _nour(house)
    done = let_in(house.desk, one.id, nour)
    order = show_order(house.desk, one.id).order
    keep_order(house.desk, replace(order, number="T-118", state=InterpreterState.ORDERED))
    assert done.undo is not None
    done.undo(house.desk)
    assert not one_talk(house.desk, one.id).appointment.interpreter
    (task,) = (task for task in show_today(house.desk).tasks if task.kind is TaskKind.INTERPRETER)
    assert (task.entity_id, dict(task.values)["what"]) == (one.id, "cancel")


def test_the_interpreter_goes_with_the_place_also_from_a_group_that_moved_and_said_yes(
    house: AgendaHouse,
) -> None:
    """Once more she has to say yes again: she was called off."""
    one, nour, desk = group(house), _nour(house), house.desk
    done = let_in(desk, one.id, nour)
    keep_order(desk, replace(show_order(desk, one.id).order, state=InterpreterState.CONFIRMED))
    now = one_talk(desk, one.id).appointment
    hour = timedelta(hours=1)
    move_to(desk, now.id, now.version, BookingPlace(now.starts_at + hour, now.ends_at + hour))
    assert done.undo is not None
    back = done.undo(desk)
    assert not one_talk(desk, one.id).appointment.interpreter
    assert back.undo is not None
    back.undo(desk)
    again = one_talk(desk, one.id).appointment
    assert (again.interpreter, again.interpreter_confirmed) == ("ar", False)


def test_who_leaves_or_is_excused_leaves_no_interpreter_behind_unsaid(house: AgendaHouse) -> None:
    """The interpreter may be ordered already: a person decides, and is told."""
    one, nour, desk = group(house), _nour(house), house.desk
    let_in(desk, one.id, nour)
    let_in(desk, one.id, house.sam)
    sam, hers = sorted(group_of(desk, one.id).guests, key=lambda guest: guest.person == "Nour")
    assert note_attendance(desk, sam.place, Attendance.EXCUSED).told == (), "Nour needs her still"
    excused = note_attendance(desk, hers.place, Attendance.EXCUSED)
    assert excused.told == ("group.interpreter_left",)
    assert one_talk(desk, one.id).appointment.interpreter == "ar"
    assert excused.undo is not None
    assert excused.undo(desk).told == ()
    assert leave(desk, hers.place).told == ("group.interpreter_left",)
    talks = weeks(house, 3, 16)
    let_in_series(desk, talks[1].id, nour, Reach.FOLLOWING)
    assert leave_series(desk, talks[0].id, nour, Reach.ALL).told == ("group.interpreter_left",)


def test_what_somebody_needs_is_read_once_for_all_the_dates(house: AgendaHouse) -> None:
    talks, nour, desk = weeks(house, 4, 16), _nour(house), house.desk
    let_in_series(desk, talks[1].id, nour, Reach.FOLLOWING)
    with desk.store.reading() as session:
        dates = [one_talk(desk, talk.id).appointment for talk in talks]
        with counted(desk.store) as asked:
            assert needless(desk, session, dates) == ()
    assert sum("FROM waiting" in statement for statement in asked) == 1


def test_a_place_is_held_for_who_is_in_it_on_a_date_that_is_full(house: AgendaHouse) -> None:
    talks, desk = weeks(house), house.desk
    for who in (house.yara, house.sam):
        join(desk, talks[1].id, who)
    (found,) = find_courses(desk, GROUP.id, house.yara, MomentWish(minutes=90)).moments
    assert found.times == 3
    with pytest.raises(NotAllowed, match=r"hold\.taken"):
        hold(desk, hold_in_group(found, lou(house).id))
    hold(desk, hold_in_group(found, house.yara))
    join_series(desk, talks[0].id, house.yara, Reach.ALL)
    assert len(dates_of(house, house.yara)) == 4
