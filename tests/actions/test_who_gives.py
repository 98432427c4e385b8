"""A kind of talk that some give: who is offered, who is warned, and what stays as it was. On both engines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healthdesk.actions import keep_waiting_list as waiting_list
from healthdesk.actions.book_appointment import book
from healthdesk.actions.book_series import find_series
from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.change_plan import change_kind
from healthdesk.actions.find_moment import begin, find_moment
from healthdesk.actions.give_freed_slot import freed_slots_of
from healthdesk.actions.keep_waiting_list import WaitingWish
from healthdesk.actions.plan_agenda import plan_of
from healthdesk.actions.show_agenda import warnings_for
from healthdesk.db import agenda_plan, practitioners
from healthdesk.errors import ChangedMeanwhile
from healthdesk.records.appointment import CancelledBy
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Practitioner, Role
from healthdesk.rules.find_series import Rhythm
from healthdesk.rules.moment_wishes import of_kind
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    return furnished(make_desk(Role.COORDINATOR))


def _given_by(house: AgendaHouse, *who: Practitioner) -> HealthcareService:
    """The talk of the house, from now on given by these alone."""
    now = next(one for one in plan_of(house.desk).services if one.id == house.talk.id)
    change_kind(house.desk, replace(now, therapist_ids=tuple(one.id for one in who)), leaving=True)
    return next(one for one in plan_of(house.desk).services if one.id == house.talk.id)


def _wish(house: AgendaHouse, **more: object) -> MomentWish:
    """What a search for this talk begins with, as the panel asks it."""
    start = begin(house.desk, house.yara, house.talk.id)
    return replace(of_kind(start.wish, start.services[0]), **more)  # type: ignore[arg-type]


def test_who_gives_it_is_kept_in_order_and_nobody_named_is_everybody(house: AgendaHouse) -> None:
    assert plan_of(house.desk).services[0].therapist_ids == ()
    assert _given_by(house, house.jan, house.els).therapist_ids == (house.jan.id, house.els.id)
    assert _given_by(house, house.els).therapist_ids == (house.els.id,)
    other = HealthcareService(id=new_id(), name="intake", therapist_ids=(house.jan.id,), position=1)
    with house.desk.store.writing() as session:
        agenda_plan.add_service(session, other)
    assert [one.therapist_ids for one in plan_of(house.desk).services] == [(house.els.id,), (house.jan.id,)]
    assert _given_by(house).therapist_ids == ()


def test_of_two_desks_the_second_sees_whom_the_first_named(house: AgendaHouse) -> None:
    as_it_was = house.talk
    _given_by(house, house.jan)
    with pytest.raises(ChangedMeanwhile) as told:
        change_kind(house.desk, replace(as_it_was, therapist_ids=(house.els.id,)))
    assert isinstance(told.value.theirs, HealthcareService)
    assert told.value.theirs.therapist_ids == (house.jan.id,)
    assert plan_of(house.desk).services[0].therapist_ids == (house.jan.id,)


def test_only_who_gives_it_is_offered_and_it_is_told_who_fell_away(house: AgendaHouse) -> None:
    _given_by(house, house.jan)
    answer = find_moment(house.desk, _wish(house, not_before=house.wish(14).starts_at.date()), house.yara)
    assert {one.therapist_id for one in answer.moments} == {house.jan.id}
    book(house.desk, house.wish(13, therapist_id=house.jan.id, minutes=300))
    later = find_moment(house.desk, _wish(house, not_before=house.wish(14).starts_at.date()), house.yara)
    assert {one.therapist_id for one in later.moments} == {house.jan.id}
    assert later.fell_away["agenda.fell_not_given"] == 1, "Els has room that Thursday, for other talks"
    weekly = find_series(house.desk, _wish(house), house.yara, Rhythm(1, 3))
    assert {one.moment.therapist_id for one in weekly.moments} == {house.jan.id}


def test_who_works_here_no_more_does_not_make_it_everybody_s(house: AgendaHouse) -> None:
    gone = Practitioner(id=new_id(), name="Lies Aerts", roles=frozenset({Role.THERAPIST}), active=False)
    with house.desk.store.writing() as session:
        practitioners.add(session, gone)
    _given_by(house, gone)
    answer = find_moment(house.desk, _wish(house), house.yara)
    assert (answer.moments, set(answer.fell_away)) == ((), {"agenda.fell_not_given"})


def test_of_two_both_give_it(house: AgendaHouse) -> None:
    _given_by(house, house.jan)
    answer = find_moment(house.desk, _wish(house, together=True), house.yara)
    assert answer.moments == ()
    named = find_moment(house.desk, _wish(house, second_id=house.els.id), house.yara)
    assert named.moments == ()
    assert "agenda.fell_second_not_given" in named.fell_away
    _given_by(house, house.jan, house.els)
    assert find_moment(house.desk, _wish(house, together=True), house.yara).moments


def test_who_books_by_hand_is_told_and_not_refused(house: AgendaHouse) -> None:
    _given_by(house, house.jan)
    assert warnings_for(house.desk, house.wish(14)) == ("agenda.warn_not_given",)
    both = house.wish(14, therapist_id=house.jan.id, second_id=house.els.id)
    assert warnings_for(house.desk, both) == ("agenda.warn_second_not_given",)
    assert warnings_for(house.desk, house.wish(14, therapist_id=house.jan.id)) == ()
    assert book(house.desk, house.wish(14)).result.therapist_id == house.els.id


def test_the_therapist_she_knows_is_hers_for_another_kind(house: AgendaHouse) -> None:
    """Whom she knows is told also where the first kind of talk is one that others give."""
    talk = book(house.desk, house.wish(14)).result
    _given_by(house, house.jan)
    start = begin(house.desk, talk.patient_id)
    assert start.usual_therapist_id == house.els.id


def test_a_freed_moment_is_for_who_waits_for_a_kind_that_is_given_then(house: AgendaHouse) -> None:
    wanted = WaitingWish(patient_id=house.sam, service_id=house.talk.id, wish=_wish(house))
    waits = waiting_list.put_on(house.desk, wanted).result
    talk = book(house.desk, house.wish(14)).result
    cancel(house.desk, talk.id, talk.version, CancelledBy.PATIENT)
    assert [one.line.waiting.id for one in freed_slots_of(house.desk)[0].fitting] == [waits.id]
    _given_by(house, house.jan)
    assert freed_slots_of(house.desk) == (), "since she was put on the list others give it"
    _given_by(house, house.jan, house.els)
    assert len(freed_slots_of(house.desk)) == 1
    now = plan_of(house.desk).services[0]
    change_kind(house.desk, replace(now, minutes=60))
    fit = freed_slots_of(house.desk)[0].fitting[0].fit
    assert fit.starts_at is not None
    assert fit.ends_at is not None
    assert (fit.ends_at - fit.starts_at).seconds == 3600, "it takes longer now than the moment: beside it too"


def test_what_is_kept_of_who_waits_names_nobody_who_gives_it(house: AgendaHouse) -> None:
    _given_by(house, house.jan)
    wanted = WaitingWish(patient_id=house.sam, service_id=house.talk.id, wish=_wish(house))
    waits = waiting_list.put_on(house.desk, wanted).result
    assert waits.wish.given_by == ()
    kept = waiting_list.change(house.desk, replace(waits, wish=_wish(house, step_free=True))).result
    assert (kept.wish.given_by, kept.wish.step_free) == ((), True)
