"""Who waits is asked in order when a moment comes free, and nobody is promised it twice. On both engines."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from healthdesk.actions import keep_waiting_list as waiting_list
from healthdesk.actions.book_appointment import book
from healthdesk.actions.book_series import book_series, plan_series
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.change_plan import change_kind
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.follow_arrival import step
from healthdesk.actions.give_freed_slot import book_from_list, freed_slots_of, let_go, who_fits
from healthdesk.actions.keep_group import join
from healthdesk.actions.keep_waiting_list import WaitingWish
from healthdesk.actions.move_appointment import BookingPlace, move_to
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.shield_file import shield
from healthdesk.actions.show_agenda import talks_of
from healthdesk.actions.show_today import show_today
from healthdesk.clock import FixedClock
from healthdesk.db import agenda_plan, audit, freed_slots
from healthdesk.errors import NotAllowed, NotPermitted, Trouble
from healthdesk.records.appointment import Appointment, AppointmentState, BookingWish, CancelledBy, Mode
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.link import Link
from healthdesk.records.moment import MomentWish, Window
from healthdesk.records.practitioner import Role
from healthdesk.records.series import SeriesWish
from healthdesk.records.waiting import (
    CallOutcome,
    Candidate,
    ListState,
    SlotView,
    Waiting,
    WaitingEnding,
    WaitingPolicy,
    WaitingUrgency,
)
from tests.agenda_house import AgendaHouse, furnished
from tests.statements import counted
from tests.stores import MakeDesk

TALK = MomentWish(minutes=45)


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.RECEPTION))


def _person(desk: Desk, name: str) -> UUID:
    return register(desk, replace(blank(desk), used_name=name, age=17)).result.id


def _waits(
    house: AgendaHouse,
    name: str,
    wish: MomentWish = TALK,
    urgency: WaitingUrgency = WaitingUrgency.ROUTINE,
    kind: HealthcareService | None = None,
) -> Waiting:
    who = house.sam if name == "SAM" else _person(house.desk, name)
    service = (kind or house.talk).id
    wanted = WaitingWish(patient_id=who, service_id=service, wish=wish, urgency=urgency)
    return waiting_list.put_on(house.desk, wanted).result


def _cancelled(house: AgendaHouse, hour: int = 14) -> Done[Appointment]:
    talk = book(house.desk, house.wish(hour)).result
    return cancel(house.desk, talk.id, talk.version, CancelledBy.PATIENT)


def _only(house: AgendaHouse) -> SlotView:
    (view,) = freed_slots_of(house.desk)
    return view


def _give(desk: Desk, house: AgendaHouse, one: Candidate, view: SlotView) -> Done[Appointment]:
    assert one.fit.starts_at is not None
    wish = BookingWish(
        patient_id=one.line.waiting.patient_id,
        service_id=house.talk.id,
        therapist_id=view.slot.therapist_id,
        room_id=one.fit.room_id,
        starts_at=one.fit.starts_at,
        minutes=45,
    )
    return book_from_list(desk, wish, one.line.waiting.id, one.line.waiting.version)


def _names(house: AgendaHouse) -> list[str]:
    return [line.name for line in waiting_list.show_waiting(house.desk).lines]


def test_a_cancelled_moment_shows_who_fits_in_order_and_why_others_do_not(
    house: AgendaHouse, clock: FixedClock
) -> None:
    thursday = Window(3)
    _waits(house, "Amal", replace(TALK, never=(thursday,)))
    clock.advance(timedelta(minutes=1))
    _waits(house, "Bo")
    clock.advance(timedelta(minutes=1))
    _waits(house, "Cem", replace(TALK, languages=("fr",)), WaitingUrgency.URGENT)
    assert freed_slots_of(house.desk) == ()
    _cancelled(house)
    view = _only(house)
    assert [one.line.name for one in view.candidates] == ["Cem", "Amal", "Bo"]
    assert [one.line.name for one in view.fitting] == ["Cem", "Bo"]
    assert view.candidates[1].fit.misses == ("agenda.day_3",)
    assert (view.therapist, view.room) == ("Els Maes", "kamer 1")
    task = show_today(house.desk).tasks[0]
    assert (task.person, task.leads_to) == ("Cem, 17", Link("freed_slot", view.slot.id))


def test_what_came_free_keeps_the_rest_and_the_preparation_around_it(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    """The next talk is prepared from ten to three on; who rests after hers has no time for that."""
    with house.desk.store.writing() as session:
        kinds = {
            "Amal": replace(house.talk, id=new_id(), name="zonder"),
            "Bo": replace(house.talk, id=new_id(), name="rust", buffer_minutes=10),
            "Cem": replace(house.talk, id=new_id(), name="voorbereiding", before_minutes=5),
            "Dina": replace(house.talk, id=new_id(), name="kort", minutes=30, before_minutes=15),
        }
        for kind in kinds.values():
            agenda_plan.add_service(session, kind)
    for name, kind in kinds.items():
        _waits(house, name, kind=kind)
    change_kind(make_desk(Role.COORDINATOR), replace(house.talk, before_minutes=10, buffer_minutes=5))
    book(house.desk, house.wish(13, patient_id=house.sam, minutes=55))
    book(house.desk, house.wish(15, patient_id=house.sam))
    _cancelled(house)
    view = _only(house)
    told = {one.line.name: (one.fit.starts_at, one.fit.misses) for one in view.candidates}
    start = house.wish(14).starts_at
    assert told == {
        "Amal": (start, ()),
        "Bo": (start, ("agenda.fell_rest",)),
        "Cem": (start, ("agenda.fell_rest",)),
        "Dina": (start + timedelta(minutes=15), ()),
    }


def test_booked_and_off_the_list_in_one_step_that_can_be_undone(house: AgendaHouse) -> None:
    _waits(house, "Amal")
    _waits(house, "Bo")
    _cancelled(house)
    view = _only(house)
    done = _give(house.desk, house, view.fitting[0], view)
    assert done.result.starts_at == view.slot.starts_at
    assert _names(house) == ["Bo"]
    assert freed_slots_of(house.desk) == ()
    with pytest.raises(NotAllowed) as gone:
        who_fits(house.desk, view.slot.id)
    assert gone.value.key == "waiting.slot_gone"
    assert done.undo is not None
    done.undo(house.desk)
    assert _names(house) == ["Amal", "Bo"]
    assert _only(house).slot.id == view.slot.id
    with house.desk.store.reading() as session:
        assert audit.verify(session).whole


def test_taken_back_and_done_once_more_is_the_whole_step(house: AgendaHouse) -> None:
    """The talk and the end of her waiting, and it can be taken back once more."""
    amal = _waits(house, "Amal")
    _cancelled(house)
    done = _give(house.desk, house, _only(house).fitting[0], _only(house))
    for _time in range(2):
        assert done.undo is not None
        back = done.undo(house.desk)
        assert (_names(house), len(freed_slots_of(house.desk))) == (["Amal"], 1)
        assert back.undo is not None
        done = back.undo(house.desk)
        assert (_names(house), freed_slots_of(house.desk)) == ([], ())
    assert [one.appointment.id for one in talks_of(house.desk, amal.patient_id)] == [done.result.id]
    with house.desk.store.reading() as session:
        assert audit.verify(session).whole


def test_once_more_says_why_it_cannot(house: AgendaHouse, make_desk: MakeDesk) -> None:
    """Meanwhile somebody else has the moment, or she waits no more: nothing is done by half."""
    amal = _waits(house, "Amal")
    _cancelled(house)
    done = _give(house.desk, house, _only(house).fitting[0], _only(house))
    assert done.undo is not None
    back = done.undo(house.desk)
    other = book(make_desk(Role.RECEPTION, name="Piet Aerts"), house.wish(14, patient_id=house.sam)).result
    assert back.undo is not None
    with pytest.raises(NotAllowed, match=r"agenda\.therapist_taken"):
        back.undo(house.desk)
    assert _names(house) == ["Amal"]
    cancel(house.desk, other.id, other.version, CancelledBy.PATIENT)
    (now,) = (line.waiting for line in waiting_list.show_waiting(house.desk).lines)
    waiting_list.take_off(house.desk, amal.id, now.version, WaitingEnding.ELSEWHERE)
    with pytest.raises(NotAllowed, match=r"waiting\.gone"):
        back.undo(house.desk)
    assert talks_of(house.desk, amal.patient_id) == ()


def test_a_series_from_the_list_is_done_once_more_too(house: AgendaHouse) -> None:
    amal = _waits(house, "Amal")
    first = house.wish(14, patient_id=amal.patient_id)
    plan = plan_series(house.desk, SeriesWish(first=first, count=3), TALK)
    done = book_series(house.desk, plan.wish, plan.occurrences, amal)
    assert done.undo is not None
    back = done.undo(house.desk)
    assert (_names(house), talks_of(house.desk, amal.patient_id)) == (["Amal"], ())
    assert back.undo is not None
    back.undo(house.desk)
    assert (_names(house), len(talks_of(house.desk, amal.patient_id))) == ([], 3)


def test_who_was_not_reached_keeps_her_place_and_the_next_is_asked(house: AgendaHouse) -> None:
    amal = _waits(house, "Amal")
    _waits(house, "Bo")
    _cancelled(house)
    slot = _only(house).slot
    call = waiting_list.asked(house.desk, amal.id, CallOutcome.NOT_REACHED, "voicemail", slot.id)
    done = waiting_list.log_call(house.desk, call)
    tried = [(one.line.name, one.tried.words if one.tried else None) for one in _only(house).fitting]
    assert tried == [("Amal", "voicemail"), ("Bo", None)]
    _cancelled(house, 16)
    assert all(one.tried is None for one in freed_slots_of(house.desk)[1].fitting)
    assert done.undo is not None
    done.undo(house.desk)
    assert _only_calls(house) == 0


def _only_calls(house: AgendaHouse) -> int:
    return sum(len(line.calls) for line in waiting_list.show_waiting(house.desk).lines)


def test_two_desks_give_one_moment_to_two_people(house: AgendaHouse, make_desk: MakeDesk) -> None:
    """One is booked; the other desk is told who has it, and her person still waits."""
    _waits(house, "Amal")
    _waits(house, "Bo")
    _cancelled(house)
    view = _only(house)
    desks = (house.desk, make_desk(Role.RECEPTION, name="Piet Aerts"))
    gate, told = threading.Barrier(2), list[Trouble | Done[Appointment]]()

    def give(desk: Desk, one: Candidate) -> None:
        gate.wait(30)
        try:
            told.append(_give(desk, house, one, view))
        except Trouble as trouble:
            told.append(trouble)

    both = [threading.Thread(target=give, args=pair) for pair in zip(desks, view.fitting, strict=True)]
    for one in both:
        one.start()
    for one in both:
        one.join(60)
    refused = [one for one in told if isinstance(one, Trouble)]
    assert len(told) == 2
    assert [one.key for one in refused] == ["agenda.therapist_taken_next"]
    assert len(_names(house)) == 1


def test_two_desks_give_one_person_two_moments(house: AgendaHouse) -> None:
    _waits(house, "Amal")
    _cancelled(house, 14)
    _cancelled(house, 16)
    first, second = freed_slots_of(house.desk)
    _give(house.desk, house, first.fitting[0], first)
    with pytest.raises(NotAllowed) as told:
        _give(house.desk, house, second.fitting[0], second)
    assert told.value.key == "waiting.gone"


def test_moving_away_frees_a_moment_and_undoing_takes_it_back(house: AgendaHouse) -> None:
    _waits(house, "Amal")
    talk = book(house.desk, house.wish(14)).result
    later = timedelta(hours=2)
    shorter = BookingPlace(talk.starts_at, talk.ends_at - timedelta(minutes=15))
    talk = move_to(house.desk, talk.id, talk.version, shorter).result
    for hour, minute, minutes in ((13, 0, 60), (14, 30, 90)):
        book(house.desk, house.wish(hour, minute, minutes=minutes, patient_id=house.sam))
    assert freed_slots_of(house.desk) == ()
    moved = move_to(
        house.desk, talk.id, talk.version, BookingPlace(talk.starts_at + later, talk.ends_at + later)
    )
    assert freed_slots_of(house.desk) == ()  # half an hour is too short for her
    (slot,) = _slot_ids(house)
    assert who_fits(house.desk, slot).candidates[0].fit.misses == ("waiting.fell_short",)
    assert moved.undo is not None
    moved.undo(house.desk)
    assert _slot_ids(house) == []
    with pytest.raises(NotAllowed):
        who_fits(house.desk, slot)


def test_time_that_a_talk_gives_back_within_its_own_is_offered_where_a_talk_goes_in(
    house: AgendaHouse,
) -> None:
    """A talk that is made shorter, or that begins later than it did; a quarter of an hour is for nobody."""
    short = HealthcareService(id=new_id(), name="kort gesprek", minutes=30)
    group = HealthcareService(id=new_id(), name="kringgesprek", minutes=15, places=8)
    with house.desk.store.writing() as session:
        for kind in (short, group):
            agenda_plan.add_service(session, kind)
    _waits(house, "Bo", MomentWish(minutes=30), kind=short)
    talk = book(house.desk, house.wish(14, minutes=90)).result
    quarter = timedelta(minutes=15)
    talk = move_to(
        house.desk, talk.id, talk.version, BookingPlace(talk.starts_at, talk.ends_at - quarter)
    ).result
    assert _slot_ids(house) == [], "no talk of one person is as short as that"
    shorter = move_to(
        house.desk, talk.id, talk.version, BookingPlace(talk.starts_at, talk.ends_at - 2 * quarter)
    )
    view = _only(house)
    assert (view.slot.starts_at, view.slot.ends_at) == (talk.ends_at - 2 * quarter, talk.ends_at)
    assert [(one.line.name, one.fit.starts_at) for one in view.fitting] == [("Bo", view.slot.starts_at)]
    assert shorter.undo is not None
    shorter.undo(house.desk)
    assert freed_slots_of(house.desk) == ()
    talk = replace(talk, version=talk.version + 2)
    later = BookingPlace(talk.starts_at + 2 * quarter, talk.ends_at + 2 * quarter)
    move_to(house.desk, talk.id, talk.version, later)
    assert (_only(house).slot.starts_at, _only(house).slot.ends_at) == (talk.starts_at, later.starts_at)


def test_a_colleague_who_takes_it_over_shorter_frees_all_of_it(house: AgendaHouse) -> None:
    _waits(house, "Bo")
    talk = book(house.desk, house.wish(14)).result
    shorter = talk.ends_at - timedelta(minutes=15)
    move_to(house.desk, talk.id, talk.version, BookingPlace(talk.starts_at, shorter, house.jan.id))
    slot = _only(house).slot
    assert (slot.therapist_id, slot.ends_at) == (house.els.id, talk.ends_at)


def _slot_ids(house: AgendaHouse) -> list[UUID]:

    with house.desk.store.reading() as session:
        return [one.id for one in freed_slots.ahead(session, house.desk.clock.now(), 9)]


def test_what_was_given_again_or_suits_nobody_hides_no_later_moment(house: AgendaHouse) -> None:
    """Fourteen moments before it: half of them have somebody else already, half are too short."""
    _waits(house, "Amal")
    for day in range(7):
        for hour, minutes in ((13, 45), (15, 15)):
            wish = house.wish(hour, minutes=minutes)
            wish = replace(wish, starts_at=wish.starts_at + timedelta(days=day))
            talk = book(house.desk, wish).result
            cancel(house.desk, talk.id, talk.version, CancelledBy.PATIENT)
            if minutes == 45:
                book(house.desk, replace(wish, patient_id=house.sam))
        for hour, minute, minutes in ((13, 45, 90), (15, 30, 150)):
            full = house.wish(hour, minute, minutes=minutes, patient_id=house.sam)
            book(house.desk, replace(full, starts_at=full.starts_at + timedelta(days=day)))
    assert freed_slots_of(house.desk) == ()
    wish = house.wish(14)
    wish = replace(wish, starts_at=wish.starts_at + timedelta(weeks=1))
    talk = book(house.desk, wish).result
    cancel(house.desk, talk.id, talk.version, CancelledBy.THERAPIST)
    assert [one.line.name for one in _only(house).fitting] == ["Amal"]
    assert _only(house).slot.starts_at == talk.starts_at


def test_many_moments_are_read_at_once(house: AgendaHouse) -> None:
    """Each is held against all who wait; the house is asked as often for one of them as for twenty."""
    _waits(house, "Amal", replace(TALK, equipment=(new_id(),)))
    _waits(house, "Bo", replace(TALK, mode=Mode.HOME))
    _cancelled(house)
    with counted(house.desk.store) as for_one:
        assert len(freed_slots_of(house.desk)) == 1
    for week in range(1, 10):
        for hour in (14, 16):
            wish = house.wish(hour)
            talk = book(house.desk, replace(wish, starts_at=wish.starts_at + timedelta(weeks=week))).result
            cancel(house.desk, talk.id, talk.version, CancelledBy.PATIENT)
    with counted(house.desk.store) as for_many:
        assert len(freed_slots_of(house.desk)) == 12
    assert len(for_many) == len(for_one)


def test_who_is_in_a_group_then_is_not_free(house: AgendaHouse) -> None:
    circle = replace(house.talk, id=new_id(), name="praatgroep", places=6)
    with house.desk.store.writing() as session:
        agenda_plan.add_service(session, circle)
    _waits(house, "SAM")
    with_jan = house.wish(14, service_id=circle.id, patient_id=None, therapist_id=house.jan.id, room_id=None)
    join(house.desk, book(house.desk, with_jan).result.id, house.sam)
    _cancelled(house)
    assert freed_slots_of(house.desk) == ()
    (slot,) = _slot_ids(house)
    assert who_fits(house.desk, slot).candidates[0].fit.misses == ("agenda.fell_person_busy",)


def test_a_moment_that_is_let_go_is_offered_no_more(house: AgendaHouse) -> None:
    _waits(house, "Amal")
    _cancelled(house)
    view = _only(house)
    done = let_go(house.desk, view.slot.id, view.slot.version)
    assert freed_slots_of(house.desk) == ()
    assert done.undo is not None
    done.undo(house.desk)
    assert _only(house).slot.id == view.slot.id


def test_on_the_list_once_for_each_kind_of_talk(house: AgendaHouse) -> None:
    one = _waits(house, "SAM")
    with pytest.raises(NotAllowed) as told:
        _waits(house, "SAM")
    assert told.value.key == "waiting.on_it_already"
    done = waiting_list.take_off(house.desk, one.id, one.version, WaitingEnding.NO_LONGER)
    again = _waits(house, "SAM")
    assert done.undo is not None
    assert again.id != one.id


def test_a_list_that_is_stopped_takes_nobody_but_keeps_who_waits(
    house: AgendaHouse, make_desk: MakeDesk
) -> None:
    _waits(house, "Amal")
    mia = make_desk(Role.COORDINATOR)
    with pytest.raises(NotPermitted):
        waiting_list.set_policy(house.desk, WaitingPolicy(state=ListState.STOPPED))
    done = waiting_list.set_policy(
        mia, WaitingPolicy(state=ListState.STOPPED, words="Bel Tele-Onthaal, 106.")
    )
    with pytest.raises(NotAllowed) as told:
        _waits(house, "Bo")
    assert told.value.key == "waiting.stopped"
    assert _names(house) == ["Amal"]
    _cancelled(house)
    assert [one.line.name for one in _only(house).fitting] == ["Amal"]
    assert done.undo is not None
    done.undo(mia)
    assert _waits(house, "Bo").noted_by == "An Peeters"


def test_days_that_make_no_order_are_refused(house: AgendaHouse, make_desk: MakeDesk) -> None:
    with pytest.raises(NotAllowed):
        waiting_list.set_policy(make_desk(Role.COORDINATOR), WaitingPolicy(soon_days=30, urgent_days=7))


def test_tejo_keeps_nothing_until_it_wants_a_list(sqlite_store: object, make_desk: MakeDesk) -> None:
    house = furnished(make_desk(Role.VOLUNTEER_RECEPTION, kind=HouseKind.TEJO))
    assert waiting_list.count_waiting(house.desk) == -1
    with pytest.raises(NotAllowed) as told:
        _waits(house, "SAM")
    assert told.value.key == "waiting.no_list"
    _cancelled(house)
    assert _slot_ids(house) == []


def test_a_shielded_file_keeps_its_place_without_a_name(house: AgendaHouse, make_desk: MakeDesk) -> None:
    els = make_desk(Role.THERAPIST)
    hidden = _waits(house, "Amal", replace(TALK, languages=("fr",)))
    _waits(house, "Bo")
    shield(make_desk(Role.COORDINATOR), hidden.patient_id, (els.actor.practitioner_id,))
    _cancelled(house)
    first = _only(house).candidates[0]
    assert (first.line.name, first.line.code, first.line.waiting.wish.languages) == ("", "", ())
    assert first.fit.misses == ("waiting.fell_shielded",)
    assert [one.line.name for one in freed_slots_of(els)[0].fitting] == ["Amal", "Bo"]


def test_an_appointment_counts_as_what_she_waits_for_only_where_it_is_that(house: AgendaHouse) -> None:
    group = HealthcareService(id=new_id(), name="rouwgroep", minutes=60, places=5, position=1)
    with house.desk.store.writing() as session:
        agenda_plan.add_service(session, group)
    _waits(house, "SAM", kind=group)
    _waits(house, "SAM")

    def told() -> dict[str, tuple[object, str]]:
        lines = waiting_list.show_waiting(house.desk).lines
        return {line.service: (line.comes_at, line.comes_for) for line in lines}

    assert told() == {"rouwgroep": (None, ""), house.talk.name: (None, "")}
    talk = book(house.desk, house.wish(14, patient_id=house.sam)).result
    assert told() == {"rouwgroep": (talk.starts_at, house.talk.name), house.talk.name: (talk.starts_at, "")}
    later = book(house.desk, house.wish(16, patient_id=None, service_id=group.id, minutes=60)).result
    join(house.desk, later.id, house.sam)
    assert told()["rouwgroep"] == (later.starts_at, ""), "later, but it is what she waits for"
    cancel(house.desk, talk.id, talk.version, CancelledBy.PATIENT)
    assert told()[house.talk.name] == (later.starts_at, "rouwgroep")


def test_who_sits_in_the_waiting_room_has_her_talk_ahead(house: AgendaHouse) -> None:
    _waits(house, "SAM")
    talk = book(house.desk, house.wish(16, patient_id=house.sam)).result
    house.on_the_day()
    step(house.desk, talk.id, talk.version, AppointmentState.ARRIVED)
    assert [line.comes_at for line in waiting_list.show_waiting(house.desk).lines] == [talk.starts_at]
