"""The traject of one person, the promise to call her back, and what Today says of both."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.change_allowances import change as change_allowance
from healthdesk.actions.change_allowances import give_back, history, listed
from healthdesk.actions.find_moment import begin as begin_search
from healthdesk.actions.find_moment import begin as search_for
from healthdesk.actions.follow_arrival import step
from healthdesk.actions.keep_group import join, note_attendance
from healthdesk.actions.keep_recall import promise, recalls_of, settle
from healthdesk.actions.keep_trajectory import begin, change, end, path_of, warnings_of_series
from healthdesk.actions.let_into_group import let_in
from healthdesk.actions.open_patient_file import open_file
from healthdesk.actions.show_agenda import warnings_for
from healthdesk.actions.show_today import show_today
from healthdesk.actions.trajectory_policy import policy_of, set_policy
from healthdesk.db import agenda_plan, finished_paths
from healthdesk.errors import ChangedMeanwhile, NotAllowed, NotPermitted
from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.records.group import Attendance, GroupPlace
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.practitioner import Role
from healthdesk.records.task import TaskKind
from healthdesk.records.trajectory import PathOutcome, Trajectory
from healthdesk.sentences import sentence
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk

TODAY = date(2026, 11, 25)


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.COORDINATOR, kind=HouseKind.TEJO))


def agreed(house: AgendaHouse, **more: object) -> Trajectory:
    values = {"id": new_id(), "patient_id": house.yara, "therapist_id": house.jan.id, "began_on": TODAY}
    return Trajectory(**{**values, "foreseen": 2, **more})  # type: ignore[arg-type]


def said(house: AgendaHouse, hour: int) -> list[str]:
    """What is said about the traject while a talk is booked at this hour."""
    return [key for key in warnings_for(house.desk, house.wish(hour)) if "path" in key]


def test_the_number_is_said_while_booking_and_is_no_wall(house: AgendaHouse) -> None:
    begin(house.desk, agreed(house))
    assert said(house, 13) == []
    book(house.desk, house.wish(13))
    assert said(house, 14) == ["agenda.warn_path_last"]
    assert search_for(house.desk, house.yara).path_warnings == ("agenda.warn_path_last",), (
        "the search says it too"
    )
    second = book(house.desk, house.wish(14)).result
    assert said(house, 15) == ["agenda.warn_path_over"]
    moved = [key for key in warnings_for(house.desk, house.wish(15), second.id) if "path" in key]
    assert moved == ["agenda.warn_path_last"], "moving one is not one more"
    book(house.desk, house.wish(15))
    view = path_of(house.desk, house.yara)
    assert view.running is not None
    change(house.desk, replace(view.running, bridges_to="CGG"))
    assert said(house, 16) == ["agenda.warn_path_bridge"]
    assert view.count.left == -1


def test_the_head_of_the_file_and_the_search_know_the_fixed_therapist(house: AgendaHouse) -> None:
    talk = book(house.desk, house.wish(13)).result
    assert begin_search(house.desk, house.yara).usual_therapist_id == house.els.id
    habit = open_file(house.desk, house.yara).path
    assert habit is not None
    assert (habit.therapist, habit.had, habit.usual) == ("Els Maes", 0, 10), "a TEJO house counts anyway"
    kept = begin(house.desk, agreed(house, bridges_to="CGG")).result
    path = open_file(house.desk, house.yara).path
    assert path is not None
    assert (path.therapist, path.usual, path.bridges_to) == ("Jan Wouters", 2, "CGG")
    assert begin_search(house.desk, house.yara).usual_therapist_id == house.jan.id
    house.on_the_day()
    for state in (AppointmentState.ARRIVED, AppointmentState.IN, AppointmentState.DONE):
        talk = step(house.desk, talk.id, talk.version, state).result
    assert path_of(house.desk, house.yara).count.had == 1
    with pytest.raises(NotAllowed, match=r"path\.runs_already"):
        begin(house.desk, agreed(house))
    done = end(house.desk, kept, PathOutcome.ENOUGH, " fijn zo ")
    view = path_of(house.desk, house.yara)
    assert view.running is None
    assert [(one.outcome, one.words, one.ended_on) for one in view.past] == [
        (PathOutcome.ENOUGH, "fijn zo", house.desk.clock.today())
    ]
    assert done.undo is not None
    done.undo(house.desk)
    assert path_of(house.desk, house.yara).running is not None
    with pytest.raises(ChangedMeanwhile):
        change(house.desk, kept)


def test_the_house_foresees_another_number(house: AgendaHouse, make_desk: MakeDesk) -> None:
    done = set_policy(
        house.desk, replace(policy_of(house.desk), foreseen=6, allowances={"elp-treatment": 15})
    )
    view = path_of(house.desk, house.yara)
    assert view.usual == 6
    assert {one.id: (one.talks, one.own) for one in view.allowances}["elp-treatment"] == (15, True)
    assert done.undo is not None
    done.undo(house.desk)
    assert policy_of(house.desk).foreseen == 10
    with pytest.raises(NotPermitted):
        set_policy(make_desk(Role.RECEPTION, kind=HouseKind.TEJO), policy_of(house.desk))


def test_booking_says_which_arrangement_foresees_so_many_and_since_when(
    house: AgendaHouse,
) -> None:
    frame = "elp-treatment"
    begin(house.desk, agreed(house, foreseen=1, frame=frame, months=12))
    told = [key for key in warnings_for(house.desk, house.wish(13)) if "path" in key]
    assert told == ["agenda.warn_path_last", "agenda.path_foresees_months"]
    assert sentence("nl", told[1]) == "Het traject voorziet er 1 in 12 maanden.", (
        "not the 20 of the arrangement"
    )
    known = next(one for one in listed(house.desk) if one.shipped.id == frame)
    wanted = replace(
        known.allowance,
        talks=1,
        source="brief van het RIZIV",
        valid_from=date(2026, 9, 1),
        checked_on=TODAY,
        checked_by="Mia",
    )
    done = change_allowance(house.desk, wanted, known.number, "nieuwe conventie")
    told = [key for key in warnings_for(house.desk, house.wish(13)) if "path" in key]
    assert sentence("nl", told[1]).endswith("(hoogstens): 1 in 12 maanden (sinds 01/09/2026).")
    with pytest.raises(ChangedMeanwhile):
        change_allowance(house.desk, wanted, known.number)
    give_back(house.desk, frame, 1)
    assert [(one.number, one.why) for one in history(house.desk, frame)] == [(2, ""), (1, "nieuwe conventie")]
    assert {one.id: one.talks for one in path_of(house.desk, house.yara).allowances}[frame] == 20
    assert done.undo is not None


def test_only_who_runs_the_house_changes_an_arrangement(house: AgendaHouse, make_desk: MakeDesk) -> None:
    one = listed(house.desk)[0].allowance
    for act in (listed, lambda desk: change_allowance(desk, one, 0), lambda desk: history(desk, one.id)):
        with pytest.raises(NotPermitted):
            act(make_desk(Role.RECEPTION, kind=HouseKind.TEJO))


def tasks(house: AgendaHouse) -> list[tuple[TaskKind, dict[str, str]]]:
    return [(task.kind, dict(task.values)) for task in show_today(house.desk).tasks]


def test_a_promise_and_a_look_back_come_in_the_work_list_on_their_day(house: AgendaHouse) -> None:
    clock = house.desk.clock
    promise(house.desk, house.yara, TODAY + timedelta(days=2), "over het CGG")
    begin(house.desk, agreed(house, patient_id=house.sam, evaluate_on=TODAY + timedelta(days=3)))
    assert tasks(house) == []
    clock.advance(timedelta(days=2))  # type: ignore[attr-defined]
    assert tasks(house) == [(TaskKind.RECALL, {"words": "over het CGG", "ways": ""})]
    clock.advance(timedelta(days=1))  # type: ignore[attr-defined]
    assert [kind for kind, _values in tasks(house)] == [TaskKind.RECALL, TaskKind.EVALUATION]
    (one,) = recalls_of(house.desk, house.yara)
    done = settle(house.desk, one)
    assert [kind for kind, _values in tasks(house)] == [TaskKind.EVALUATION]
    with pytest.raises(ChangedMeanwhile):
        settle(house.desk, one)
    assert done.undo is not None
    done.undo(house.desk)
    assert [kind for kind, _values in tasks(house)] == [TaskKind.RECALL, TaskKind.EVALUATION]
    with pytest.raises(NotAllowed):
        promise(house.desk, house.yara, TODAY, "gisteren")


def test_talks_in_a_group_stand_beside_the_traject(house: AgendaHouse) -> None:
    _group_of(house, HealthcareService(id=new_id(), name="rouwgroep", minutes=90, places=5, position=1))
    begin(house.desk, agreed(house, foreseen=1))
    assert (path_of(house.desk, house.yara).count.had, said(house, 17)) == (0, ["agenda.warn_path_last"])
    count, path = path_of(house.desk, house.yara).count, open_file(house.desk, house.yara).path
    assert (count.in_group, count.in_group_planned, count.planned) == (1, 1, 0), "who was excused had none"
    assert path is not None
    assert (path.had, path.in_group) == (0, 1)
    with house.desk.store.reading() as session:
        assert finished_paths.talks_had(session, [house.yara]) == {house.yara: (0, 1)}


def test_a_house_may_count_a_group_as_talks_of_the_traject(house: AgendaHouse) -> None:
    kind = HealthcareService(
        id=new_id(), name="rouwgroep", minutes=90, places=5, position=1, counts_in_path=True
    )
    more = _group_of(house, kind)
    begin(house.desk, agreed(house, foreseen=3))
    count = path_of(house.desk, house.yara).count
    assert (count.had, count.planned, count.in_group) == (1, 1, 0)
    assert said(house, 17) == ["agenda.warn_path_last"], "the same number while booking"
    assert let_in(house.desk, more.id, house.yara).told == ("agenda.warn_path_last",), "at the group too"
    assert said(house, 17) == ["agenda.warn_path_over"]
    path = open_file(house.desk, house.yara).path
    assert path is not None
    assert (path.had, path.in_group) == (1, 0)
    with house.desk.store.reading() as session:
        assert finished_paths.talks_had(session, [house.yara]) == {house.yara: (1, 0)}


def _group_of(house: AgendaHouse, kind: HealthcareService) -> Appointment:
    """Yara came to this group once, was excused once, is expected once; returns a date she is not in."""
    with house.desk.store.writing() as session:
        agenda_plan.add_service(session, kind)
    wanted = (house.wish(13 + each, patient_id=None, service_id=kind.id, minutes=60) for each in range(3))
    dates = [book(house.desk, one).result for one in wanted]
    last = house.wish(16, patient_id=None, service_id=kind.id, minutes=60)
    other = book(house.desk, last).result
    house.on_the_day()
    for one, how in zip(dates, (Attendance.LATE, Attendance.EXCUSED, Attendance.EXPECTED), strict=True):
        join(house.desk, one.id, house.yara)
        if how is not Attendance.EXPECTED:
            place = GroupPlace(appointment_id=one.id, patient_id=house.yara, place=1)
            note_attendance(house.desk, place, how)
    return other


def test_of_a_series_it_is_said_how_many_are_more_than_foreseen(house: AgendaHouse) -> None:
    starts = [house.wish(15).starts_at + timedelta(weeks=each) for each in range(10)]
    begin(house.desk, agreed(house, foreseen=3))
    book(house.desk, house.wish(13))
    (told,) = warnings_of_series(house.desk, house.yara, starts)
    assert sentence("en", told).startswith("Of these 10 talks 8 are more than intended.")
    (told,) = warnings_of_series(house.desk, house.yara, starts[:3])
    assert sentence("nl", told).startswith("Van deze 3 gesprekken is er 1 meer dan voorzien.")
    assert warnings_of_series(house.desk, house.yara, starts[:2]) == ("agenda.warn_path_series_last",)
    assert warnings_of_series(house.desk, house.yara, starts[:1]) == ()
