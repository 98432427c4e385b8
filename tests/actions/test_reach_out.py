"""People to look for: found in what the house keeps, tried, put off, never against their wish."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from healthdesk.actions import change_patient, follow_walk_in, letter_answers, reach_out
from healthdesk.actions import check_entitlements as rights
from healthdesk.actions.desk import Desk, Done
from healthdesk.actions.draw_letter import compose, open_draft, preview
from healthdesk.actions.follow_up_referral import take_step
from healthdesk.actions.keep_group import note_attendance
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.send_letter import send
from healthdesk.actions.shield_file import shield
from healthdesk.actions.show_today import show_today
from healthdesk.clock import FixedClock
from healthdesk.db import appointments
from healthdesk.db.store import Store
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.records.entitlement import NotedFact
from healthdesk.records.group import Attendance
from healthdesk.records.house import HouseKind
from healthdesk.records.ids import new_id
from healthdesk.records.letter import Letter, LetterKind
from healthdesk.records.letter_draft import LetterKey, Weight
from healthdesk.records.outreach import ContactAttempt, OutreachLine, ReachOutcome, ReachReason, ReachWay
from healthdesk.records.patient import ContactKind, ContactPoint, Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import ReferralState
from healthdesk.records.task import TaskKind
from healthdesk.records.walk_in import WalkInState
from tests.actions.test_group import group, put, with_group
from tests.agenda_house import AgendaHouse, furnished
from tests.letter_desk import case, how_sent, yara
from tests.stores import MakeDesk

PHONE = ContactPoint(ContactKind.PHONE, "+3216123456")
UNSAFE = ContactPoint(ContactKind.SMS, "+32470123456", safe=False)


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(Role.RECEPTION)


def _person(desk: Desk, name: str = "Samira", *points: ContactPoint) -> Patient:
    return register(desk, replace(blank(desk), used_name=name, age=17, contact_points=points)).result


def _talk(desk: Desk, house: AgendaHouse, one: Patient, days_ago: int, state: AppointmentState) -> None:
    apart = timedelta(hours=ord(one.used_name[0]) % 7)  # nobody has two talks at once
    starts = desk.clock.now() - timedelta(days=days_ago) - apart
    talk = Appointment(
        id=new_id(),
        patient_id=one.id,
        service_id=house.talk.id,
        therapist_id=house.els.id,
        room_id=None,
        starts_at=starts,
        ends_at=starts + timedelta(minutes=45),
        state=state,
    )
    with desk.store.writing() as session:
        appointments.add(session, talk)


def _try(
    desk: Desk, one: Patient, outcome: ReachOutcome, again_in: int | None = None
) -> Done[ContactAttempt]:
    again = None if again_in is None else desk.clock.today() + timedelta(days=again_in)
    attempt = ContactAttempt(
        id=new_id(),
        patient_id=one.id,
        at=desk.clock.now(),
        way=ReachWay.CALL,
        outcome=outcome,
        by=desk.actor.name,
        again_on=again,
    )
    return reach_out.log_attempt(desk, attempt)


def _lines(desk: Desk) -> dict[str, OutreachLine]:
    return {line.name: line for line in reach_out.show_outreach(desk)}


def test_twice_not_come_and_not_since(store: Store, desk: Desk) -> None:
    del store
    house = furnished(desk)
    samira, jan = _person(desk, "Samira", PHONE, UNSAFE), _person(desk, "Jan", PHONE)
    for one in (samira, jan):
        _talk(desk, house, one, 30, AppointmentState.NO_SHOW)
        _talk(desk, house, one, 9, AppointmentState.NO_SHOW)
    _talk(desk, house, jan, 2, AppointmentState.DONE)
    assert set(_lines(desk)) == {"Samira"}
    line = _lines(desk)["Samira"]
    assert (line.reasons, len(line.signs.missed)) == ((ReachReason.TWICE_NOT_COME,), 2)
    assert line.ways == ("016 12 34 56",)


def _letter(desk: Desk, kind: LetterKind, who: Patient) -> Letter:
    draft = open_draft(desk, LetterKey(kind, who.id))
    waits = tuple(one.name for one in draft.remarks if one.weight is Weight.LOOK)
    ready = compose(draft.facts, replace(draft.choices, accepted=waits))
    return send(desk, preview(ready.facts, ready.choices)).result


def test_a_letter_that_asks_and_gets_no_answer_is_a_reason(make_desk: MakeDesk, clock: FixedClock) -> None:
    """An invitation to herself, and the file asked of a former doctor."""
    desk = make_desk(Role.THERAPIST, Role.RECEPTION)
    her = yara(desk, languages=())
    invited = _letter(desk, LetterKind.INVITATION, her)
    clock.advance(timedelta(days=13))
    assert _lines(desk) == {}
    clock.advance(timedelta(days=1))
    (line,) = _lines(desk).values()
    assert line.reasons == (ReachReason.NO_ANSWER,)
    assert [(one.kind, one.days) for one in line.signs.unanswered] == [(LetterKind.INVITATION, 14)]
    done = letter_answers.note(desk, invited.id, "other_moment")
    assert _lines(desk) == {}
    assert done.undo is not None
    done.undo(desk)
    reached = _try(desk, her, ReachOutcome.REACHED)
    assert _lines(desk) == {}, "who was spoken with since answered too"
    assert reached.undo is not None
    reached.undo(desk)
    clock.advance(timedelta(seconds=1))
    _letter(desk, LetterKind.INVITATION, her)
    assert _lines(desk) == {}, "invited anew: that one may take its days"


def test_a_file_that_a_former_doctor_does_not_send_is_a_reason(
    make_desk: MakeDesk, clock: FixedClock
) -> None:
    desk = make_desk(Role.THERAPIST, Role.RECEPTION)
    her = yara(desk, languages=(), former_gp="dr. Peeters, Proefplein 1, 3000 Leuven")
    asked = _letter(desk, LetterKind.FILE_REQUEST, her)
    clock.advance(timedelta(days=14))
    (line,) = _lines(desk).values()
    assert [(one.kind, one.to_name) for one in line.signs.unanswered] == [
        (LetterKind.FILE_REQUEST, asked.to_name)
    ]
    letter_answers.note(desk, asked.id, "came")
    assert _lines(desk) == {}


def test_who_walked_in_and_was_helped_came(store: Store, desk: Desk) -> None:
    del store
    house, samira = furnished(desk), _person(desk, "Samira", PHONE)
    for days in (30, 9):
        _talk(desk, house, samira, days, AppointmentState.NO_SHOW)
    came = follow_walk_in.welcome(desk, patient_id=samira.id).result
    assert set(_lines(desk)) == {"Samira"}, "she waits: nobody has spoken with her"
    taken = follow_walk_in.step(desk, came.id, came.version, WalkInState.TAKEN).result
    follow_walk_in.step(desk, came.id, taken.version, WalkInState.HELPED)
    assert _lines(desk) == {}


def test_twice_not_come_to_a_group_counts_too(store: Store, make_desk: MakeDesk, clock: FixedClock) -> None:
    del store
    house = with_group(make_desk(Role.COORDINATOR, Role.RECEPTION))
    desk = house.desk
    samira = _person(desk, "Samira", PHONE)
    _talk(desk, house, samira, 9, AppointmentState.NO_SHOW)
    hers = put(house, group(house), samira.id)
    house.on_the_day()
    clock.advance(timedelta(hours=8))
    done = note_attendance(desk, hers, Attendance.NO_SHOW)
    assert _lines(desk)["Samira"].reasons == (ReachReason.TWICE_NOT_COME,)
    assert done.undo is not None
    done.undo(desk)
    assert _lines(desk) == {}


def test_who_is_followed_and_never_came_is_missed_from_when_it_began(desk: Desk) -> None:
    samira = _person(desk, "Samira", PHONE)
    later = replace(desk, clock=FixedClock(instant=desk.clock.now() + timedelta(days=400)))
    rights.follow_up(later, rights.begin_follow_up(later, samira.id, "vt"))
    assert _lines(later) == {}, "registered long ago, and something goes on since today"
    after = replace(desk, clock=FixedClock(instant=later.clock.now() + timedelta(days=91)))
    assert _lines(after)["Samira"].reasons == (ReachReason.NOT_SEEN,)
    assert _lines(after)["Samira"].signs.begun == later.clock.today()


def test_a_new_right_is_a_reason_until_it_is_taken_up(store: Store, desk: Desk) -> None:
    del store
    samira = register(desk, replace(blank(desk), used_name="Samira", birth_date="1990")).result
    rights.note_fact(desk, samira.id, NotedFact(key="children", value=(), noted_on=desk.clock.today()))
    change_patient.change(desk, replace(samira, carer=True))
    assert _lines(desk)["Samira"].rights == ("Mantelzorgpremie van de gemeente",)
    rights.follow_up(desk, rights.begin_follow_up(desk, samira.id, "mantelzorgpremie"))
    assert _lines(desk) == {}


def test_not_seen_counts_for_who_is_followed(desk: Desk) -> None:
    house = furnished(desk)
    samira = _person(desk)
    _talk(desk, house, samira, 120, AppointmentState.DONE)
    assert _lines(desk) == {}
    rights.follow_up(desk, rights.begin_follow_up(desk, samira.id, "vt"))
    assert _lines(desk)["Samira"].reasons == (ReachReason.NOT_SEEN,)
    assert reach_out.show_outreach(desk, 6) == ()


def test_a_try_without_answer_comes_back_on_its_day(desk: Desk, clock: FixedClock) -> None:
    samira = _person(desk, "Samira", PHONE)
    done = _try(desk, samira, ReachOutcome.NO_ANSWER, again_in=3)
    assert _lines(desk) == {}
    clock.advance(timedelta(days=3))
    assert _lines(desk)["Samira"].reasons == (ReachReason.NOT_REACHED,)
    assert [one.by for one in reach_out.attempts_with(desk, samira.id)] == ["An Peeters"]
    assert done.undo is not None
    done.undo(desk)
    assert reach_out.attempts_with(desk, samira.id) == ()


def test_a_try_just_after_midnight_counts_on_the_day_of_the_house(desk: Desk, clock: FixedClock) -> None:
    clock.advance(datetime(2026, 12, 4, 23, 30, tzinfo=UTC) - clock.now())  # 00:30 on the 5th, in Leuven
    samira = _person(desk)
    _talk(desk, furnished(desk), samira, 200, AppointmentState.DONE)
    rights.follow_up(desk, rights.begin_follow_up(desk, samira.id, "vt"))
    _try(desk, samira, ReachOutcome.NO_ANSWER)
    assert _lines(desk)["Samira"].signs.tried_on == date(2026, 12, 5)
    _try(desk, samira, ReachOutcome.REACHED)
    clock.advance(timedelta(days=90))  # three months to the day: not yet too long ago
    assert _lines(desk) == {}
    clock.advance(timedelta(days=1))
    assert _lines(desk)["Samira"].reasons == (ReachReason.NOT_SEEN,)


def test_next_week_can_be_undone(desk: Desk) -> None:
    samira = _person(desk)
    _try(desk, samira, ReachOutcome.LEFT_WORD)
    done = reach_out.put_off(desk, samira.id, desk.clock.today() + timedelta(days=7))
    assert _lines(desk) == {}
    assert done.undo is not None
    done.undo(desk)
    assert set(_lines(desk)) == {"Samira"}


def test_a_day_that_is_taken_back_leaves_the_day_that_somebody_else_said(desk: Desk) -> None:
    samira = _person(desk)
    _try(desk, samira, ReachOutcome.NO_ANSWER)
    month, week = (desk.clock.today() + timedelta(days=days) for days in (30, 7))
    reach_out.put_off(desk, samira.id, month)
    tried = _try(desk, samira, ReachOutcome.NO_ANSWER, again_in=7)
    assert tried.undo
    tried.undo(desk)
    assert _lines(desk) == {}, "it is put off for a month still"
    nearer = reach_out.put_off(desk, samira.id, week)
    reach_out.put_off(desk, samira.id, month)
    assert nearer.undo
    nearer.undo(desk)
    assert _lines(desk) == {}, "a colleague said another day since"


def test_who_rather_not_is_left_in_peace(desk: Desk) -> None:
    house = furnished(desk)
    samira = _person(desk)
    for days in (30, 9):
        _talk(desk, house, samira, days, AppointmentState.NO_SHOW)
    _try(desk, samira, ReachOutcome.RATHER_NOT)
    assert _lines(desk) == {}


def test_again_is_after_today_and_within_a_year(desk: Desk) -> None:
    """In the wrong century she would be on no list, and her file could never go."""
    samira = _person(desk)
    for days in (0, 366, 27_000):
        with pytest.raises(NotAllowed) as told:
            _try(desk, samira, ReachOutcome.NO_ANSWER, again_in=days)
        assert told.value.fields == ("again_on",)
    _try(desk, samira, ReachOutcome.NO_ANSWER, again_in=365)


def test_tejo_shows_no_numbers_and_waits_for_who_cannot_be_reached_safely(make_desk: MakeDesk) -> None:
    tejo = make_desk(Role.COORDINATOR, kind=HouseKind.TEJO)
    house = furnished(tejo)
    text = replace(UNSAFE, safe=True, rule="na 16 u")
    call = ContactPoint(ContactKind.PHONE, "+3216123456")
    yara, sami = _person(tejo, "Yara", text, call), _person(tejo, "Sami", UNSAFE)
    for one in (yara, sami):
        for days in (30, 9):
            _talk(tejo, house, one, days, AppointmentState.NO_SHOW)
    assert {name: line.ways for name, line in _lines(tejo).items()} == {"Yara": ("sms (na 16 u)", "bellen")}


def test_volunteers_do_not_see_the_list(make_desk: MakeDesk) -> None:
    with pytest.raises(NotPermitted):
        reach_out.show_outreach(make_desk(Role.VOLUNTEER_RECEPTION))


def test_a_shielded_file_is_on_no_list_but_of_whom_it_is_open_to(
    store: Store, desk: Desk, make_desk: MakeDesk
) -> None:
    del store
    samira = register(desk, replace(blank(desk), used_name="Samira", birth_date="1990")).result
    _try(desk, samira, ReachOutcome.NO_ANSWER)
    wish = rights.begin_follow_up(desk, samira.id, "vt")
    rights.follow_up(desk, replace(wish, due_on=desk.clock.today()))
    els = make_desk(Role.THERAPIST)
    shield(desk, samira.id, (els.actor.practitioner_id,))
    assert _lines(desk) == {}
    assert not [task for task in show_today(desk).tasks if task.kind is TaskKind.ENTITLEMENT]
    assert set(_lines(els)) == {"Samira"}
    assert [task.person for task in show_today(els).tasks if task.kind is TaskKind.ENTITLEMENT] == [
        "Samira, 36"
    ]
    for look in (reach_out.attempts_with, rights.look_again):
        with pytest.raises(NotAllowed) as told:
            look(desk, samira.id)
        assert told.value.key == "shield.closed"


def test_a_partner_that_declined_is_not_one_that_does_not_answer(desk: Desk, clock: FixedClock) -> None:
    told = case(desk)
    one = told.referral
    for state in (ReferralState.READY, ReferralState.SENT):
        one = take_step(desk, one.id, one.version, state, how_sent(state)).result
    clock.advance(timedelta(days=40))
    assert [line.reasons for line in reach_out.show_outreach(desk)] == [(ReachReason.NO_ANSWER,)]
    take_step(desk, one.id, one.version, ReferralState.DECLINED, "geen plaats")
    clock.advance(timedelta(days=40))
    assert reach_out.show_outreach(desk) == ()
