"""A place in a group that nobody has is offered to who waits for that group. On both engines."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from healthdesk.actions import keep_waiting_list as waiting_list
from healthdesk.actions.book_appointment import book
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.change_plan import change_kind
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.find_moment import begin
from healthdesk.actions.find_places import find_places
from healthdesk.actions.give_freed_slot import freed_slots_of, who_fits
from healthdesk.actions.give_group_place import give_place, let_go_opening
from healthdesk.actions.hold_moment import HELD_FOR, hold
from healthdesk.actions.keep_group import group_of, join, note_attendance
from healthdesk.actions.keep_group_series import join_series, leave_series
from healthdesk.actions.keep_trajectory import begin as begin_path
from healthdesk.actions.keep_trajectory import path_of
from healthdesk.actions.keep_waiting_list import WaitingWish
from healthdesk.actions.let_into_group import let_in, let_in_series
from healthdesk.actions.plan_agenda import add_closure
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.show_agenda import one_talk
from healthdesk.actions.show_today import show_today
from healthdesk.clock import FixedClock
from healthdesk.db import agenda_plan, audit, talk_series
from healthdesk.errors import NotAllowed, Trouble
from healthdesk.records.appointment import Appointment, CancelledBy
from healthdesk.records.availability import Closure
from healthdesk.records.group import Attendance
from healthdesk.records.hold import HoldWish
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish, Window
from healthdesk.records.practitioner import Role
from healthdesk.records.series import Reach
from healthdesk.records.task import TaskKind
from healthdesk.records.trajectory import Trajectory
from healthdesk.records.waiting import CallOutcome, Candidate, GroupOpening, SlotView, Waiting, WaitingUrgency
from tests.actions.test_group import GROUP, group, lou, put, with_group
from tests.actions.test_group_series import WEEK, dates_of, weeks
from tests.agenda_house import AgendaHouse
from tests.statements import counted
from tests.stores import MakeDesk

ANY = MomentWish(minutes=90)


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    return with_group(make_desk(Role.COORDINATOR))


def _waits(
    house: AgendaHouse,
    name: str,
    wish: MomentWish = ANY,
    urgency: WaitingUrgency = WaitingUrgency.ROUTINE,
    service_id: UUID = GROUP.id,
) -> Waiting:
    who = register(house.desk, replace(blank(house.desk), used_name=name, age=17)).result.id
    wanted = WaitingWish(patient_id=who, service_id=service_id, wish=wish, urgency=urgency)
    return waiting_list.put_on(house.desk, wanted).result


def _full(house: AgendaHouse, one: Appointment) -> None:
    put(house, one, house.yara)
    put(house, one, house.sam)


def _excused(house: AgendaHouse, one: Appointment, who: UUID) -> None:
    hers = next(each.place for each in group_of(house.desk, one.id).guests if each.place.patient_id == who)
    note_attendance(house.desk, hers, Attendance.EXCUSED)


def _only(house: AgendaHouse) -> SlotView:
    (view,) = freed_slots_of(house.desk)
    return view


def _give(desk: Desk, view: SlotView, one: Candidate) -> Done[Appointment]:
    assert isinstance(view.slot, GroupOpening)
    return give_place(desk, view.slot, one.line.waiting, one.fit.interpreter)


def _names(house: AgendaHouse) -> list[str]:
    return [line.name for line in waiting_list.show_waiting(house.desk).lines]


def test_who_cannot_come_leaves_a_place_to_who_waits_in_order_and_why_others_do_not_fit(
    house: AgendaHouse, clock: FixedClock
) -> None:
    one = group(house)
    _full(house, one)
    _waits(house, "Amal", replace(ANY, never=(Window(3),)))
    clock.advance(timedelta(minutes=1))
    _waits(house, "Bo")
    clock.advance(timedelta(minutes=1))
    _waits(house, "Cem", replace(ANY, languages=("fr",)), WaitingUrgency.URGENT)
    clock.advance(timedelta(minutes=1))
    _waits(house, "Dina", replace(ANY, languages=("ar",)))
    _waits(house, "Els", replace(ANY, step_free=True), service_id=house.talk.id)
    assert freed_slots_of(house.desk) == ()
    _excused(house, one, house.yara)
    view = _only(house)
    assert [one.line.name for one in view.candidates] == ["Cem", "Amal", "Bo", "Dina"]
    assert [one.line.name for one in view.fitting] == ["Cem", "Bo"]
    misses = {one.line.name: one.fit.misses for one in view.candidates}
    assert (misses["Amal"], misses["Dina"]) == (("agenda.day_3",), ("agenda.fell_language",))
    assert (view.service, view.therapist, view.room) == ("rouwgroep", "Els Maes", "kamer 1")
    task = next(task for task in show_today(house.desk).tasks if task.kind is TaskKind.FREED_SLOT)
    assert (task.person, task.entity_id) == ("Cem, 17", one.id)
    assert dict(task.values)["group"] == "rouwgroep"
    assert who_fits(house.desk, one.id).fitting == view.fitting


def test_given_and_off_the_list_in_one_step_taken_back_and_done_once_more(house: AgendaHouse) -> None:
    one = group(house)
    _full(house, one)
    _waits(house, "Amal")
    _waits(house, "Bo")
    _excused(house, one, house.sam)
    view = _only(house)
    done = _give(house.desk, view, view.fitting[0])
    assert (_names(house), freed_slots_of(house.desk)) == (["Bo"], ())
    with pytest.raises(NotAllowed, match=r"waiting\.place_gone"):
        who_fits(house.desk, one.id)
    assert done.undo is not None
    back = done.undo(house.desk)
    assert (_names(house), len(_only(house).fitting)) == (["Amal", "Bo"], 2)
    assert back.undo is not None
    again = back.undo(house.desk)
    assert (_names(house), freed_slots_of(house.desk)) == (["Bo"], ())
    assert again.undo is not None
    again.undo(house.desk)
    assert _names(house) == ["Amal", "Bo"]
    with house.desk.store.reading() as session:
        assert audit.verify(session).whole


def test_more_places_are_offered_too(house: AgendaHouse) -> None:
    one = group(house)
    _full(house, one)
    _waits(house, "Amal")
    assert freed_slots_of(house.desk) == ()
    change_kind(house.desk, replace(GROUP, places=4))
    slot = _only(house).slot
    assert isinstance(slot, GroupOpening)
    assert (slot.id, slot.free, slot.times) == (one.id, 2, 0)


def test_who_stops_leaves_her_place_on_every_date_and_who_misses_one_leaves_none(house: AgendaHouse) -> None:
    """A place in a series is one on each date that is to come, or none."""
    talks = weeks(house)
    for who in (house.yara, house.sam):
        join_series(house.desk, talks[0].id, who, Reach.ALL)
    _waits(house, "Amal", replace(ANY, not_after=talks[0].starts_at.date()))
    _waits(house, "Bo", replace(ANY, not_after=talks[0].starts_at.date() - timedelta(days=1)))
    _excused(house, talks[1], house.sam)
    assert freed_slots_of(house.desk) == ()
    leave_series(house.desk, talks[0].id, house.yara, Reach.ALL)
    view = _only(house)
    assert isinstance(view.slot, GroupOpening)
    assert (view.slot.times, view.slot.free, view.slot.until) == (4, 1, talks[3].starts_at)
    assert [one.line.name for one in view.fitting] == ["Amal"]
    amal = view.fitting[0].line.waiting.patient_id
    done = _give(house.desk, view, view.fitting[0])
    assert dates_of(house, amal) == ["26/11", "03/12", "10/12", "17/12"]
    assert (_names(house), freed_slots_of(house.desk)) == (["Bo"], ())
    assert done.undo is not None
    back = done.undo(house.desk)
    assert (dates_of(house, amal), len(_names(house))) == ([], 2)
    assert back.undo is not None
    back.undo(house.desk)
    assert (len(dates_of(house, amal)), _names(house)) == (4, ["Bo"])


def test_of_a_series_one_date_that_does_not_suit_is_enough(house: AgendaHouse, make_desk: MakeDesk) -> None:
    talks = weeks(house)
    amal = _waits(house, "Amal")
    with_jan = house.wish(
        14, patient_id=amal.patient_id, therapist_id=house.jan.id, room_id=house.upstairs.id
    )
    book(house.desk, replace(with_jan, starts_at=talks[2].starts_at))
    assert freed_slots_of(house.desk) == ()
    view = who_fits(house.desk, _series_of(house, talks))
    assert view.candidates[0].fit.misses == ("agenda.fell_person_busy",)
    bo = _waits(house, "Bo", replace(ANY, school_holidays=False))
    assert [one.line.waiting.id for one in _only(house).fitting] == [bo.id]


def _series_of(house: AgendaHouse, talks: tuple[Appointment, ...]) -> UUID:
    with house.desk.store.reading() as session:
        return talk_series.series_of(session, [talks[0].id])[talks[0].id]


def test_what_nobody_need_be_asked_for_is_offered_again_when_another_place_comes_free(
    house: AgendaHouse,
) -> None:
    one = group(house)
    put(house, one, house.yara)
    _waits(house, "Amal")
    done = let_go_opening(house.desk, _only(house).slot.id)
    assert freed_slots_of(house.desk) == ()
    assert done.undo is not None
    done.undo(house.desk)
    let_go_opening(house.desk, _only(house).slot.id)
    _excused(house, one, house.yara)
    assert _only(house).slot.id == one.id
    let_go_opening(house.desk, one.id)
    change_kind(house.desk, replace(GROUP, places=3))
    assert _only(house).slot.id == one.id
    cancel(house.desk, one.id, one.version, CancelledBy.HOUSE)
    with pytest.raises(NotAllowed, match=r"waiting\.place_gone"):
        let_go_opening(house.desk, one.id)


def test_who_was_not_reached_is_passed_over_and_keeps_her_place(house: AgendaHouse) -> None:
    one, amal = group(house), _waits(house, "Amal")
    _waits(house, "Bo")
    call = waiting_list.asked(house.desk, amal.id, CallOutcome.NOT_REACHED, "voicemail", None, one.id)
    waiting_list.log_call(house.desk, call)
    tried = [(one.line.name, one.tried.words if one.tried else None) for one in _only(house).fitting]
    assert tried == [("Amal", "voicemail"), ("Bo", None)]


def test_two_desks_give_the_last_place_to_two_people(house: AgendaHouse, make_desk: MakeDesk) -> None:
    """One has it; the other desk is told that it is given, and her person still waits."""
    one = group(house)
    put(house, one, house.yara)
    _waits(house, "Amal")
    _waits(house, "Bo")
    view = _only(house)
    told = _at_once((house.desk, make_desk(Role.RECEPTION, name="Piet Aerts")), view, view.fitting)
    refused = [one for one in told if isinstance(one, NotAllowed)]
    assert [one.key for one in refused] in (["group.full"], ["group.just_taken"])
    assert len(_names(house)) == 1
    assert group_of(house.desk, one.id).line.joined == 2


def test_two_desks_give_one_person_two_places(house: AgendaHouse, make_desk: MakeDesk) -> None:
    first, second = group(house, 13), group(house, 15)
    amal = _waits(house, "Amal")
    views = (who_fits(house.desk, first.id), who_fits(house.desk, second.id))
    told = _at_once((house.desk, make_desk(Role.RECEPTION, name="Piet Aerts")), *views)
    assert [one.key for one in told if isinstance(one, NotAllowed)] == ["waiting.gone"]
    given = [group_of(house.desk, one.id).line.joined for one in (first, second)]
    assert sorted(given) == [0, 1], "what was refused gave no place either"
    assert amal.patient_id in {
        guest.place.patient_id for one in (first, second) for guest in group_of(house.desk, one.id).guests
    }


def _at_once(
    desks: tuple[Desk, Desk], view: SlotView, others: SlotView | tuple[Candidate, ...]
) -> list[Trouble | Done[Appointment]]:
    views = (view, others) if isinstance(others, SlotView) else (view, view)
    whom = (view.fitting[0], others.fitting[0]) if isinstance(others, SlotView) else others
    gate, told = threading.Barrier(2), list[Trouble | Done[Appointment]]()

    def give(desk: Desk, what: SlotView, one: Candidate) -> None:
        gate.wait(30)
        try:
            told.append(_give(desk, what, one))
        except Trouble as trouble:
            told.append(trouble)

    both = [threading.Thread(target=give, args=three) for three in zip(desks, views, whom, strict=True)]
    for one in both:
        one.start()
    for one in both:
        one.join(60)
    assert len(told) == 2
    return told


def test_a_place_is_held_while_somebody_is_called_and_ends_by_itself(
    house: AgendaHouse, make_desk: MakeDesk, clock: FixedClock
) -> None:
    one, piet = group(house), make_desk(Role.RECEPTION, name="Piet Aerts")
    put(house, one, house.yara)
    _waits(house, "Amal")
    view = _only(house)
    done = hold(house.desk, _holding(view))
    assert freed_slots_of(piet) == ()
    assert _only(house).fitting == view.fitting
    assert find_places(piet, GROUP.id, lou(house).id).fell_away == {"group.fell_full": 1}
    for refused in (lambda: join(piet, one.id, lou(house).id), lambda: _give(piet, view, view.fitting[0])):
        with pytest.raises(NotAllowed, match=r"group\.held") as told:
            refused()
        assert (told.value.values["who"], told.value.values["until"]) == (house.desk.actor.name, "14:50")
    with pytest.raises(NotAllowed, match=r"hold\.taken"):
        hold(piet, _holding(view))
    assert done.undo is not None
    done.undo(house.desk)
    assert len(freed_slots_of(piet)) == 1
    hold(house.desk, _holding(view))
    clock.advance(HELD_FOR)
    assert len(freed_slots_of(piet)) == 1
    hold(house.desk, _holding(view))
    _give(house.desk, view, view.fitting[0])
    with pytest.raises(NotAllowed, match=r"group\.full"):
        join(piet, one.id, lou(house).id)


def _holding(view: SlotView) -> HoldWish:
    return HoldWish(
        therapist_id=view.slot.therapist_id,
        room_id=view.slot.room_id,
        starts_at=view.slot.starts_at,
        ends_at=view.slot.ends_at,
        opening_id=view.slot.id,
    )


def test_a_place_that_is_held_in_a_series_is_held_on_each_date(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    talks, piet = weeks(house), make_desk(Role.RECEPTION, name="Piet Aerts")
    join_series(house.desk, talks[0].id, house.yara, Reach.ALL)
    _waits(house, "Amal")
    hold(house.desk, _holding(_only(house)))
    with pytest.raises(NotAllowed, match=r"group\.held"):
        join(piet, talks[2].id, house.sam)
    with pytest.raises(NotAllowed, match=r"group\.held"):
        join_series(piet, talks[0].id, house.sam, Reach.ALL)
    change_kind(house.desk, replace(GROUP, places=3))
    join_series(piet, talks[0].id, house.sam, Reach.ALL)


def test_an_interpreter_comes_along_and_has_a_chair(house: AgendaHouse) -> None:
    """Two take part, Els holds it and the room has four chairs: with one more and an interpreter five sit."""
    wide = replace(GROUP, places=4)
    change_kind(house.desk, wide)
    one = group(house)
    _full(house, one)
    arabic = replace(ANY, languages=("ar",), interpreter="ar", interpreter_lead_days=0)
    _waits(house, "Amal", arabic)
    _waits(house, "Bo", replace(arabic, interpreter_lead_days=3))
    _seats(house, 4)
    told = {one.line.name: one.fit.misses for one in who_fits(house.desk, one.id).candidates}
    late = ("agenda.fell_interpreter_late", "agenda.fell_seats")
    assert told == {"Amal": ("agenda.fell_seats",), "Bo": late}
    _seats(house, 5)
    view = _only(house)
    assert [(one.line.name, one.fit.interpreter) for one in view.fitting] == [("Amal", "ar")]
    done = _give(house.desk, view, view.fitting[0])
    assert one_talk(house.desk, one.id).appointment.interpreter == "ar"
    orders = [task for task in show_today(house.desk).tasks if task.kind is TaskKind.INTERPRETER]
    assert [task.entity_id for task in orders] == [one.id]
    assert freed_slots_of(house.desk) == (), "for Bo there is no chair left"
    assert done.undo is not None
    done.undo(house.desk)
    assert not one_talk(house.desk, one.id).appointment.interpreter


def _seats(house: AgendaHouse, seats: int) -> None:
    with house.desk.store.writing() as session:
        room = next(one for one in agenda_plan.rooms(session) if one.id == house.ground_floor.id)
        agenda_plan.change_room(session, replace(room, seats=seats))


def test_who_waits_for_a_group_is_offered_no_talk_of_her_own(house: AgendaHouse) -> None:
    _waits(house, "Amal")
    _waits(house, "Bo", MomentWish(minutes=45), service_id=house.talk.id)
    talk = book(house.desk, house.wish(14)).result
    cancel(house.desk, talk.id, talk.version, CancelledBy.PATIENT)
    view = _only(house)
    assert [one.line.name for one in view.fitting] == ["Bo"]
    assert view.candidates[0].fit.misses == ("waiting.fell_group",)


def test_of_many_dates_she_is_asked_for_the_nearest_and_read_at_once(house: AgendaHouse) -> None:
    """An open group each week: for one who waits one place, and one more for who cannot come then."""
    _waits(house, "Amal")
    first = group(house)
    with counted(house.desk.store) as for_one:
        assert len(freed_slots_of(house.desk)) == 1
    for week in range(1, 9):
        wish = house.wish(14, patient_id=None, service_id=GROUP.id, minutes=90)
        book(house.desk, replace(wish, starts_at=wish.starts_at + week * WEEK))
    with counted(house.desk.store) as for_many:
        assert [view.slot.id for view in freed_slots_of(house.desk)] == [first.id]
    assert len(for_many) == len(for_one)
    _waits(house, "Bo", replace(ANY, not_before=first.starts_at.date() + timedelta(days=1)))
    whom = [[one.line.name for one in view.fitting] for view in freed_slots_of(house.desk)]
    assert whom == [["Amal"], ["Amal", "Bo"]]


def test_who_has_a_place_waits_no_more_however_she_got_it(house: AgendaHouse) -> None:
    """She is in the group already: no second place is offered to her."""
    one, amal = group(house), _waits(house, "Amal")
    join(house.desk, one.id, amal.patient_id)
    assert freed_slots_of(house.desk) == ()
    assert who_fits(house.desk, one.id).candidates[0].fit.misses == ("group.fell_in_already",)
    assert begin(house.desk, amal.patient_id).waits == (amal,)


def test_who_is_let_in_by_hand_waits_no_more_unless_it_is_one_date_of_a_series(house: AgendaHouse) -> None:
    one, talks = group(house, 16), weeks(house, hour=13)
    amal, bo = (_waits(house, name).patient_id for name in ("Amal", "Bo"))
    done = let_in(house.desk, one.id, amal)
    assert _names(house) == ["Bo"]
    assert done.undo is not None
    done.undo(house.desk)
    assert _names(house) == ["Amal", "Bo"]
    let_in_series(house.desk, talks[0].id, bo, Reach.THIS)
    let_in(house.desk, talks[1].id, bo)
    assert _names(house) == ["Amal", "Bo"]
    let_in_series(house.desk, talks[0].id, bo, Reach.ALL)
    assert (_names(house), len(dates_of(house, bo))) == (["Amal"], 4)
    let_in(house.desk, one.id, house.sam)
    assert _names(house) == ["Amal"], "who does not wait is let in as well"


def test_who_is_in_on_one_date_of_a_series_is_offered_and_given_the_others(house: AgendaHouse) -> None:
    """She came to see how it is, and waits on for the whole: she stays in her turn."""
    talks, amal = weeks(house), _waits(house, "Amal")
    let_in(house.desk, talks[0].id, amal.patient_id)
    view = _only(house)
    assert [one.line.name for one in view.fitting] == ["Amal"]
    _give(house.desk, view, view.fitting[0])
    assert dates_of(house, amal.patient_id) == ["26/11", "03/12", "10/12", "17/12"]
    assert (_names(house), freed_slots_of(house.desk)) == ([], ())


def test_an_unknown_place_is_no_place(house: AgendaHouse) -> None:
    with pytest.raises(NotAllowed, match=r"waiting\.place_gone"):
        who_fits(house.desk, new_id())


def test_the_date_on_which_she_had_the_last_place_does_not_hide_the_others(house: AgendaHouse) -> None:
    talks, amal = weeks(house), _waits(house, "Amal")
    _waits(house, "Bo")
    put(house, talks[0], house.yara)
    let_in(house.desk, talks[0].id, amal.patient_id)
    view = _only(house)
    assert [one.line.name for one in view.fitting] == ["Amal"]
    bo = next(one for one in view.candidates if one.line.name == "Bo")
    assert bo.fit.misses == ("group.fell_full",)
    _give(house.desk, view, view.fitting[0])
    assert len(dates_of(house, amal.patient_id)) == 4
    assert freed_slots_of(house.desk) == ()


def test_a_place_in_a_group_that_counts_is_said_to_be_the_last_talk_that_was_foreseen(
    house: AgendaHouse,
) -> None:
    _counts_in_path(house)
    group(house)
    waits = _waits(house, "Bo")
    begin_path(house.desk, _foreseen(house, waits.patient_id, 1))
    view = _only(house)
    assert _give(house.desk, view, view.fitting[0]).told == ("agenda.warn_path_last",)
    assert path_of(house.desk, waits.patient_id).count.planned == 1


def _counts_in_path(house: AgendaHouse) -> None:
    with house.desk.store.writing() as session:
        kind = next(one for one in agenda_plan.services(session) if one.id == GROUP.id)
        agenda_plan.change_service(session, replace(kind, counts_in_path=True))


def _foreseen(house: AgendaHouse, who: UUID, talks: int) -> Trajectory:
    today = house.desk.clock.today()
    return Trajectory(id=new_id(), patient_id=who, therapist_id=None, began_on=today, foreseen=talks)


def test_only_dates_on_which_she_gets_a_place_are_counted_beside_the_talks_that_were_foreseen(
    house: AgendaHouse,
) -> None:
    """On one the house is closed, on another she is in it already: of four dates two are new."""
    _counts_in_path(house)
    talks = weeks(house)
    waits = _waits(house, "Bo")
    join(house.desk, talks[3].id, waits.patient_id)
    day = talks[1].starts_at.date()
    add_closure(house.desk, Closure(id=new_id(), first_day=day, last_day=day, reason="brugdag"))
    begin_path(house.desk, _foreseen(house, waits.patient_id, 4))
    view = _only(house)
    assert _give(house.desk, view, view.fitting[0]).told == ()
    assert path_of(house.desk, waits.patient_id).count.planned == 3
