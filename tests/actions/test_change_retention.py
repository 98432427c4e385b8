"""A house says how long it keeps files, within what the law lets it choose; and the list follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from healthdesk.actions import change_retention
from healthdesk.actions.desk import Desk
from healthdesk.actions.forget_people import due, look_up
from healthdesk.actions.register_patient import blank, register
from healthdesk.actions.rule_steps import RuleStep, take
from healthdesk.clock import FixedClock
from healthdesk.db import appointments
from healthdesk.db.store import Store
from healthdesk.errors import NotAllowed, NotPermitted
from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.records.house import HouseKind
from healthdesk.records.house_rule import RuleArea
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Patient
from healthdesk.records.practitioner import Role
from healthdesk.records.retention import CountsFrom, Retention
from tests.agenda_house import furnished
from tests.stores import MakeDesk


def _house(make_desk: MakeDesk, kind: HouseKind) -> Desk:
    return make_desk(Role.COORDINATOR, Role.RECEPTION, kind=kind)


def _change(desk: Desk, why: str = "", **otherwise: Any) -> None:
    now = change_retention.present(desk)
    rule = replace(now.rule, **otherwise)
    change_retention.change(desk, rule, now.number, why)


@pytest.mark.parametrize(
    ("otherwise", "key", "field"),
    [
        ({"keep_years": 29}, "retention.below_law", "keep_years"),
        ({"keep_years": None}, "retention.years_missing", "keep_years"),
        ({"at_most_years": 51}, "retention.above_law", "at_most_years"),
        ({"at_most_years": None}, "retention.above_law", "at_most_years"),
        ({"keep_years": 40, "at_most_years": 35}, "retention.most_below_least", "at_most_years"),
        ({"counts_from": CountsFrom.LAST_TALK}, "retention.counts_from_contact", "counts_from"),
        ({"forget_after_days": 90}, "retention.law_keeps", "mode"),
        ({"keep_years": 35}, "retention.why_missing", "why"),
    ],
)
def test_a_centre_cannot_choose_what_the_law_does_not_leave_to_it(
    make_desk: MakeDesk, otherwise: dict[str, Any], key: str, field: str
) -> None:
    desk = _house(make_desk, HouseKind.WGC)
    with pytest.raises(NotAllowed) as told:
        _change(desk, **otherwise)
    assert (told.value.key, told.value.fields) == (key, (field,))
    assert change_retention.present(desk).version is None


def test_a_centre_keeps_longer_with_a_reason_and_goes_back(store: Store, make_desk: MakeDesk) -> None:
    del store
    desk = _house(make_desk, HouseKind.WGC)
    _change(desk, "lopend onderzoek naar asbest", keep_years=40)
    now = change_retention.present(desk)
    assert (now.rule.keep_years, now.is_own, now.rule.law) == (40, True, now.shipped.law)
    change_retention.give_back(desk, now.number)
    now = change_retention.present(desk)
    assert (now.rule, now.is_own) == (now.shipped, False)
    reasons = [one.why for one in change_retention.history(desk)]
    assert reasons == ["", "lopend onderzoek naar asbest"]


def test_what_is_saved_as_it_was_leaves_no_step(make_desk: MakeDesk) -> None:
    desk = _house(make_desk, HouseKind.WGC)
    _change(desk)
    assert change_retention.history(desk) == ()
    for _ in range(2):
        _change(desk, "lopend onderzoek naar asbest", keep_years=40)
    assert len(change_retention.history(desk)) == 1


def test_tejo_forgets_sooner_without_a_word_and_later_only_with_one(
    make_desk: MakeDesk, clock: FixedClock
) -> None:
    desk = _house(make_desk, HouseKind.TEJO)
    register(desk, replace(blank(desk), used_name="Zwaluwtje", age=16))
    clock.advance(timedelta(days=40))
    assert due(desk).files == ()
    _change(desk, forget_after_days=30)
    assert [one.name for one in due(desk).files] == ["Zwaluwtje"]
    with pytest.raises(NotAllowed) as told:
        _change(desk, forget_after_days=120)
    assert told.value.key == "retention.why_missing"
    _change(desk, "jongeren komen na de zomer terug", forget_after_days=120)
    assert due(desk).files == ()


def _talk(desk: Desk, person: Patient, days_ago: int, state: AppointmentState) -> None:
    house = furnished(desk)
    starts = desk.clock.now() - timedelta(days=days_ago)
    talk = Appointment(
        id=new_id(),
        patient_id=person.id,
        service_id=house.talk.id,
        therapist_id=house.els.id,
        room_id=None,
        starts_at=starts,
        ends_at=starts + timedelta(minutes=45),
        state=state,
    )
    with desk.store.writing() as session:
        appointments.add(session, talk)


def test_a_house_counts_from_the_last_talk_where_no_law_says_otherwise(
    make_desk: MakeDesk, clock: FixedClock
) -> None:
    desk = _house(make_desk, HouseKind.TEJO)
    sam = register(desk, replace(blank(desk), used_name="Zwaluwtje", age=16)).result
    clock.advance(timedelta(days=60))
    _talk(desk, sam, 50, AppointmentState.DONE)
    _change(desk, forget_after_days=45)
    assert due(desk).files  # counted from the last contact: that same talk
    register(desk, replace(blank(desk), used_name="Nieuw", age=15))
    _change(desk, "wie alleen belde telt niet", counts_from=CountsFrom.LAST_TALK)
    assert [one.name for one in due(desk).files] == ["Zwaluwtje"]


def test_a_house_of_another_kind_may_keep_shorter_when_it_says_why(make_desk: MakeDesk) -> None:
    desk = _house(make_desk, HouseKind.OTHER)
    jan = register(desk, replace(blank(desk), official_given="Jan", official_family="Peeters")).result
    with pytest.raises(NotAllowed):
        _change(desk, keep_years=5, at_most_years=None)
    _change(desk, "geen zorgdossier: advies van onze jurist", keep_years=5, at_most_years=None)
    assert look_up(desk, jan.code).must_by is None


def test_a_rule_that_the_law_overtook_does_not_count(make_desk: MakeDesk) -> None:
    desk = _house(make_desk, HouseKind.WGC)
    short = {"keep_years": 10, "at_most_years": 50}  # as kept by a program that knew another law
    take(desk, RuleStep(area=RuleArea.RETENTION, key="wgc", seen=0, content=short, why="vroeger"))
    now = change_retention.present(desk)
    assert isinstance(now.rule, Retention)
    assert (now.rule.keep_years, now.is_set_aside) == (30, True)


def test_only_who_runs_the_house_says_how_long(make_desk: MakeDesk) -> None:
    with pytest.raises(NotPermitted):
        change_retention.present(make_desk(Role.RECEPTION))
