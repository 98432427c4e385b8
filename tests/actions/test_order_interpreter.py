"""An interpreter is ordered, says yes, is told of a move and called off; the list of the day knows each."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from healthdesk.actions.book_appointment import book
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.move_appointment import BookingPlace, move_to
from healthdesk.actions.order_interpreter import keep_order, show_order
from healthdesk.actions.show_agenda import one_talk
from healthdesk.actions.show_today import show_today
from healthdesk.db import interpreters, patient_traces, patients
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.appointment import Appointment, CancelledBy
from healthdesk.records.interpreter import InterpreterMode, InterpreterState
from healthdesk.records.practitioner import Role
from healthdesk.records.task import TaskKind
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk


@pytest.fixture
def house(sqlite_store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.RECEPTION))


@pytest.fixture
def talk(house: AgendaHouse) -> Appointment:
    return book(house.desk, house.wish(14, interpreter="ti")).result


def _waits(house: AgendaHouse) -> list[str]:
    tasks = [task for task in show_today(house.desk).tasks if task.kind is TaskKind.INTERPRETER]
    return [dict(task.values)["what"] for task in tasks]


def test_who_needs_her_is_told_apart_by_an_age(house: AgendaHouse, talk: Appointment) -> None:
    with house.desk.store.writing() as session:
        yara = patients.by_id(session, house.yara)
        assert yara is not None
        patients.change(session, replace(yara, age=16, age_noted_on=house.desk.clock.today()))
    assert show_order(house.desk, talk.id).person.endswith(", 16")


def test_from_the_order_to_calling_it_off(house: AgendaHouse, talk: Appointment) -> None:
    assert _waits(house) == ["order"]
    order = replace(
        show_order(house.desk, talk.id).order,
        dialect=" Mekelle ",
        mode=InterpreterMode.VIDEO,
        gender="female",
        number="T-118",
        state=InterpreterState.ORDERED,
    )
    done = keep_order(house.desk, order)
    assert _waits(house) == ["confirm"]
    kept = show_order(house.desk, talk.id).order
    assert (kept.dialect, kept.number, kept.mode) == ("Mekelle", "T-118", InterpreterMode.VIDEO)
    yes = keep_order(house.desk, replace(done.result, state=InterpreterState.CONFIRMED))
    assert _waits(house) == []
    now = one_talk(house.desk, talk.id).appointment
    assert now.interpreter_confirmed
    hour = timedelta(hours=1)
    move_to(house.desk, now.id, now.version, BookingPlace(now.starts_at + hour, now.ends_at + hour))
    assert _waits(house) == ["tell"]
    moved = one_talk(house.desk, talk.id).appointment
    cancel(house.desk, moved.id, moved.version, CancelledBy.PATIENT)
    assert _waits(house) == ["cancel"]
    keep_order(house.desk, replace(yes.result, state=InterpreterState.CANCELLED))
    assert _waits(house) == []


def test_undoing_and_two_desks(house: AgendaHouse, talk: Appointment) -> None:
    order = replace(show_order(house.desk, talk.id).order, state=InterpreterState.CONFIRMED)
    done = keep_order(house.desk, order)
    with pytest.raises(ChangedMeanwhile):
        keep_order(house.desk, order)
    assert done.undo is not None
    done.undo(house.desk)
    assert not one_talk(house.desk, talk.id).appointment.interpreter_confirmed
    assert _waits(house) == ["order"]


def test_an_order_is_taken_back_and_done_once_more_step_by_step(
    house: AgendaHouse, talk: Appointment
) -> None:
    desk = house.desk
    ordered = keep_order(
        desk, replace(show_order(desk, talk.id).order, number="T-118", state=InterpreterState.ORDERED)
    )
    yes = keep_order(desk, replace(ordered.result, state=InterpreterState.CONFIRMED))
    told = [_waits(house)]
    steps = [yes.undo, ordered.undo]
    again = []
    for undo in steps:
        assert undo is not None
        again.append(undo(desk).undo)
        told.append(_waits(house))
    assert told == [[], ["confirm"], ["order"]]
    for redo in reversed(again):
        assert redo is not None
        redo(desk)
        told.append(_waits(house))
    assert told[3:] == [["confirm"], []]
    assert show_order(desk, talk.id).order.number == "T-118"


def test_an_order_that_another_desk_changed_is_neither_taken_back_nor_done_once_more(
    house: AgendaHouse, talk: Appointment
) -> None:
    desk = house.desk
    first = keep_order(desk, replace(show_order(desk, talk.id).order, state=InterpreterState.ORDERED))
    theirs = keep_order(desk, replace(first.result, number="T-200"))
    assert first.undo is not None
    with pytest.raises(ChangedMeanwhile):
        first.undo(desk)
    assert show_order(desk, talk.id).order.number == "T-200"
    assert theirs.undo is not None
    theirs.undo(desk)
    redo = first.undo(desk).undo
    keep_order(desk, replace(show_order(desk, talk.id).order, number="T-300"))
    assert redo is not None
    with pytest.raises(ChangedMeanwhile):
        redo(desk)
    assert show_order(desk, talk.id).order.number == "T-300"


def test_who_said_yes_to_another_moment_is_told_of_this_one_also_when_a_step_is_taken_back(
    house: AgendaHouse, talk: Appointment
) -> None:
    desk = house.desk
    yes = keep_order(desk, replace(show_order(desk, talk.id).order, state=InterpreterState.CONFIRMED))
    number = keep_order(desk, replace(yes.result, number="T-118"))
    now = one_talk(desk, talk.id).appointment
    hour = timedelta(hours=1)
    move_to(desk, now.id, now.version, BookingPlace(now.starts_at + hour, now.ends_at + hour))
    assert number.undo is not None
    back = number.undo(desk)
    assert (_waits(house), show_order(desk, talk.id).order.number) == (["tell"], "")
    assert back.undo is not None
    back.undo(desk)
    assert (_waits(house), show_order(desk, talk.id).order.number) == (["tell"], "T-118")


def test_who_is_forgotten_leaves_no_order_behind(house: AgendaHouse, talk: Appointment) -> None:
    order = replace(show_order(house.desk, talk.id).order, dialect="Mekelle", state=InterpreterState.ORDERED)
    keep_order(house.desk, order)
    with house.desk.store.writing() as session:
        patient_traces.erase(session, house.yara)
    with house.desk.store.reading() as session:
        assert interpreters.of(session, talk.id) is None


def test_who_was_ordered_for_tomorrow_is_told_at_once_however_far_the_talk_goes(
    house: AgendaHouse, talk: Appointment
) -> None:
    order = show_order(house.desk, talk.id).order
    keep_order(house.desk, replace(order, number="T-118", state=InterpreterState.ORDERED))
    now = one_talk(house.desk, talk.id).appointment
    weeks = timedelta(weeks=6)
    place = BookingPlace(now.starts_at + weeks, now.ends_at + weeks)
    moved = move_to(house.desk, now.id, now.version, place)
    assert _waits(house) == ["tell"]
    (task,) = (one for one in show_today(house.desk).tasks if one.kind is TaskKind.INTERPRETER)
    her_day = now.starts_at.astimezone(house.desk.clock.zone).date()
    assert task.due is not None
    assert task.due <= her_day, "before she comes for nothing"
    gone = cancel(house.desk, now.id, moved.result.version, CancelledBy.PATIENT)
    assert _waits(house) == ["cancel"]
    (task,) = (one for one in show_today(house.desk).tasks if one.kind is TaskKind.INTERPRETER)
    assert task.due == her_day, "she still comes on the day for which she was asked"
    assert gone.undo is not None
    gone.undo(house.desk)
    order = show_order(house.desk, talk.id).order
    keep_order(house.desk, replace(order, state=InterpreterState.CONFIRMED))
    assert _waits(house) == [], "she knows of it"


def test_who_was_ordered_weeks_ahead_is_called_off_at_once(house: AgendaHouse, talk: Appointment) -> None:
    weeks = timedelta(weeks=6)
    now = one_talk(house.desk, talk.id).appointment
    place = BookingPlace(now.starts_at + weeks, now.ends_at + weeks)
    moved = move_to(house.desk, now.id, now.version, place).result
    order = show_order(house.desk, talk.id).order
    keep_order(house.desk, replace(order, state=InterpreterState.ORDERED))
    assert _waits(house) == [], "she was asked for that moment"
    now = one_talk(house.desk, moved.id).appointment
    cancel(house.desk, now.id, now.version, CancelledBy.PATIENT)
    assert _waits(house) == ["cancel"]
