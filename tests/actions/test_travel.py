"""The way to a home visit is kept free by the search, and told to who books by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from healthdesk.actions import travel_policy
from healthdesk.actions.book_appointment import book
from healthdesk.actions.find_moment import begin, find_moment
from healthdesk.actions.show_agenda import warnings_for
from healthdesk.db import agenda_plan
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import Mode
from healthdesk.records.healthcare_service import HealthcareService
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.travel import TravelPolicy, TravelTime
from healthdesk.rules.interpreter_leads import lead_days
from healthdesk.rules.travel import minutes_on
from tests.agenda_house import AgendaHouse, furnished
from tests.stores import MakeDesk

VISIT = HealthcareService(id=new_id(), name="huisbezoek", modes=(Mode.HOME,), position=1)


@pytest.fixture
def house(store: object, make_desk: MakeDesk) -> AgendaHouse:
    made = furnished(make_desk(Role.COORDINATOR))
    with made.desk.store.writing() as session:
        agenda_plan.add_service(session, VISIT)
    return made


def _says(house: AgendaHouse, *times: TravelTime) -> None:
    policy = travel_policy.policy_of(house.desk)
    travel_policy.set_policy(house.desk, replace(policy, times=times))


def _first(house: AgendaHouse, mode: Mode) -> str:
    """When Els has room first tomorrow for a talk of 45 minutes."""
    return _at(
        house, MomentWish(minutes=45, mode=mode, therapist_id=house.els.id, not_before=date(2026, 11, 26))
    )


def _at(house: AgendaHouse, wish: MomentWish) -> str:
    found = find_moment(house.desk, wish, house.yara).moments[0]
    return f"{found.starts_at.astimezone(house.desk.clock.zone):%d %H:%M}"


def test_the_search_keeps_the_way_free_before_and_after(house: AgendaHouse) -> None:
    visit = house.wish(14, mode=Mode.HOME, room_id=None, patient_id=house.sam, service_id=VISIT.id)
    book(house.desk, visit)
    assert (_first(house, Mode.ON_SITE), _first(house, Mode.HOME)) == ("26 13:00", "26 13:00")
    _says(house, TravelTime(minutes=30, from_day=date(2026, 1, 1)))
    assert _first(house, Mode.ON_SITE) == "26 15:15", "from 13.30 to 15.15 she is away"
    assert _first(house, Mode.HOME) == "26 15:15", "between two visits the way counts once"
    hers = TravelTime(minutes=0, from_day=date(2026, 11, 1), therapist_id=house.els.id, note="woont er")
    _says(house, TravelTime(minutes=30, from_day=date(2026, 1, 1)), hers)
    assert _first(house, Mode.ON_SITE) == "26 13:00"


def test_who_books_by_hand_is_told_and_not_refused(house: AgendaHouse) -> None:
    visit = house.wish(14, mode=Mode.HOME, room_id=None, patient_id=house.sam, service_id=VISIT.id)
    one = book(house.desk, visit).result
    assert warnings_for(house.desk, house.wish(15)) == ()
    _says(house, TravelTime(minutes=30, from_day=date(2026, 1, 1)))
    assert warnings_for(house.desk, house.wish(15)) == ("agenda.warn_travel",)
    assert warnings_for(house.desk, house.wish(15, 15)) == ()
    assert (
        warnings_for(house.desk, replace(visit, starts_at=one.starts_at + timedelta(minutes=50)), one.id)
        == ()
    )
    book(house.desk, house.wish(15))
    assert warnings_for(house.desk, visit, one.id) == ("agenda.warn_travel",)


def test_the_way_comes_before_and_after_what_is_kept_free(house: AgendaHouse) -> None:
    """She prepares a visit and then leaves; she comes back and then rests."""
    with house.desk.store.writing() as session:
        agenda_plan.change_service(session, replace(VISIT, before_minutes=15, buffer_minutes=5))
    _says(house, TravelTime(minutes=30, from_day=date(2026, 1, 1)))
    visit = house.wish(14, mode=Mode.HOME, room_id=None, patient_id=house.sam, service_id=VISIT.id)
    book(house.desk, visit)
    talks = [house.wish(13, minutes=minutes) for minutes in (15, 16)]
    assert [warnings_for(house.desk, talk) for talk in talks] == [(), ("agenda.warn_travel",)]
    talks = [house.wish(15, minute) for minute in (19, 20)]
    assert [warnings_for(house.desk, talk) for talk in talks] == [("agenda.warn_travel",), ()]
    wish = MomentWish(minutes=15, therapist_id=house.els.id, not_before=date(2026, 11, 26))
    assert _at(house, wish) == "26 13:00"
    assert _at(house, replace(wish, minutes=30)) == "26 15:30"
    home = replace(wish, mode=Mode.HOME, before_minutes=10, minutes=30)
    assert _at(house, home) == "26 15:30", "five minutes, ten, and half an hour to the next house"
    tomorrow = replace(home, not_before=date(2026, 11, 27))
    assert _at(house, tomorrow) == "27 13:45", "her hours begin at one"


def test_minutes_hold_from_their_day_and_ones_own_go_first() -> None:
    els = new_id()
    times = (
        TravelTime(minutes=15, from_day=date(2026, 1, 1)),
        TravelTime(minutes=25, from_day=date(2028, 2, 29)),
        TravelTime(minutes=40, from_day=date(2027, 1, 1), therapist_id=els),
    )
    days = (date(2025, 12, 31), date(2026, 12, 31), date(2027, 1, 1), date(2028, 2, 28), date(2028, 2, 29))
    assert [minutes_on(times, new_id(), day) for day in days] == [0, 15, 15, 15, 25]
    assert [minutes_on(times, els, day) for day in days] == [0, 15, 40, 40, 40]


def test_half_a_day_is_no_way(house: AgendaHouse) -> None:
    with pytest.raises(NotAllowed, match=r"agenda\.odd_length"):
        travel_policy.set_policy(
            house.desk, TravelPolicy(times=(TravelTime(minutes=200, from_day=date(2026, 1, 1)),))
        )


def test_two_therapists_whoever_they_are(house: AgendaHouse) -> None:
    wish = replace(begin(house.desk, house.yara).wish, together=True, minutes=60)
    book(house.desk, house.wish(13, therapist_id=house.jan.id, patient_id=house.sam, minutes=60))
    found = find_moment(house.desk, replace(wish, not_before=date(2026, 11, 26)), house.yara).moments
    assert [{one.therapist_id, one.second_id} for one in found] == [{house.els.id, house.jan.id}] * len(found)
    first = found[0].starts_at.astimezone(house.desk.clock.zone)
    assert first.time() == time(14), "at one o'clock only one of the two is free"
    assert len({one.starts_at for one in found}) == len(found), "one answer for the two of them"


def test_sign_language_is_ordered_earlier_than_speech() -> None:
    assert lead_days("vgt") > lead_days("fa-AF") == lead_days("") == 3
