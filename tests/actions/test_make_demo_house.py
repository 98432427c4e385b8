"""The demo houses: believable, complete, and never built over somebody's own house."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from benchmarks.houses import makers
from healthdesk.actions import referral_figures
from healthdesk.actions.desk import Desk
from healthdesk.actions.find_moment import find_moment
from healthdesk.actions.make_demo_house import PASSWORD, DemoSize, make_demo_house
from healthdesk.actions.manage_staff import can_sign_in
from healthdesk.actions.show_agenda import show
from healthdesk.actions.start_house import create_house
from healthdesk.actions.unlock_house import unlock
from healthdesk.clock import FixedClock
from healthdesk.db import (
    agenda_plan,
    appointments,
    audit,
    enrolments,
    entitlements,
    group_places,
    help_plans,
    letters,
    outreach,
    patients,
    practitioners,
    recalls,
    referrals,
)
from healthdesk.errors import NotAllowed
from healthdesk.records.appointment import AppointmentState
from healthdesk.records.house import House, HouseKind
from healthdesk.records.house_choice import HouseChoice, HousePlace
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish
from healthdesk.records.practitioner import Role
from healthdesk.records.referral import ReferralLine
from healthdesk.resource_paths import resource
from healthdesk.rules.booking_clashes import room_warnings
from healthdesk.rules.moment_suits import refusal
from healthdesk.rules.moment_wishes import of_kind, wish_of
from healthdesk.rules.partner_fit import need_names
from healthdesk.rules.person_names import age_on, official_name
from healthdesk.rules.public_holidays import holidays_between
from healthdesk.rules.work_times import midnight
from tests.demo_houses import CHEAP, PEOPLE, CopyDemo

TINY = DemoSize(people=5, talks=5, therapists=2)


def _sent_on(session: Session, patient_id: UUID, clock: FixedClock) -> tuple[ReferralLine, ...]:
    return referrals.of_patient(session, patient_id, clock.now(), clock.today())


def _in(file: Path, clock: FixedClock) -> Desk:
    return unlock(HousePlace(file=file), "An Peeters", PASSWORD, clock)


@pytest.mark.parametrize("kind", [HouseKind.WGC, HouseKind.TEJO])
def test_everybody_gets_in_and_today_is_full(
    tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo, kind: HouseKind
) -> None:
    desk = _in(copy_demo(kind, tmp_path / "demo.healthdesk"), clock)
    assert desk.house.is_demo
    today = show(desk, clock.today(), clock.today())
    assert len(today.lines) > 3
    there = [one.appointment for one in today.lines if one.appointment.arrived_at]
    assert there or kind is HouseKind.TEJO  # which opens at three
    assert all(one.arrived_at <= one.starts_at and not one.late_minutes for one in there if one.arrived_at)
    with desk.store.reading() as session:
        assert audit.verify(session).whole
        assert patients.count(session) == PEOPLE[kind]
    desk.store.close()


@pytest.mark.parametrize("kind", [HouseKind.WGC, HouseKind.TEJO])
def test_what_was_told_agreed_and_tried_stands_in_the_book_of_the_file(
    tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo, kind: HouseKind
) -> None:
    desk = _in(copy_demo(kind, tmp_path / "demo.healthdesk"), clock)
    with desk.store.reading() as session:
        people = [one.id for one in patients.everybody(session)]
        tried = [one for who in people for one in outreach.of_patient(session, who)]
        agreed = entitlements.follow_ups_of_many(session, people)
        told = {
            who: {one.key for one in facts}
            for who, facts in entitlements.facts_of_many(session, people).items()
            if facts
        }
        said = ("reach.attempt", "rights.follow_up", "rights.answer")
        book = audit.done_so_far(session, said, limit=5000)
    desk.store.close()
    assert tried
    assert bool(told) is bool(agreed) is (kind is HouseKind.WGC)
    lines = {(one.patient_id, one.entity_id): one for one in book}
    for attempt in tried:
        assert lines[attempt.patient_id, attempt.id].at == attempt.at
    for who, several in agreed.items():
        assert all((who, one.id) in lines for one in several)
    for who, keys in told.items():
        hers = {one.detail.get("fact") for one in book if one.patient_id == who}
        assert keys <= hers


@pytest.mark.parametrize(
    ("kind", "name"),
    [(HouseKind.WGC, "psychologisch gesprek (conventie)"), (HouseKind.TEJO, "creatieve sessie")],
)
def test_some_talks_are_given_by_who_learned_it(
    tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo, kind: HouseKind, name: str
) -> None:
    desk = _in(copy_demo(kind, tmp_path / "demo.healthdesk"), clock)
    with desk.store.reading() as session:
        services = agenda_plan.services(session)
        therapists = {one.id: one for one in practitioners.all_of(session)}
    given = next(one for one in services if one.name == name)
    trained = {therapists[who].discipline for who in given.therapist_ids}
    assert len(trained) == 1
    others = [
        one for one in therapists.values() if Role.THERAPIST in one.roles and one.discipline not in trained
    ]
    assert others, "not everybody gives it"
    found = find_moment(desk, of_kind(MomentWish(minutes=60), given))
    assert found.moments
    assert {one.therapist_id for one in found.moments} <= set(given.therapist_ids)
    assert not services[0].therapist_ids, "what is booked most is everybody's"
    desk.store.close()


def test_the_year_at_tejo_has_its_printed_number_of_talks(
    tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo
) -> None:
    desk = _in(copy_demo(HouseKind.TEJO, tmp_path / "demo.healthdesk"), clock)
    with desk.store.reading() as session:
        start = midnight(clock.today().replace(year=clock.today().year - 2), clock.zone)
        lines = appointments.between(session, start, clock.now(), clock.today())
    held = [line for line in lines if line.appointment.state is AppointmentState.DONE]
    before_today = [line for line in held if line.appointment.starts_at < midnight(clock.today(), clock.zone)]
    assert len(before_today) == 1089
    desk.store.close()


def test_the_year_at_tejo_goes_on_until_today_and_two_of_ten_are_referred_on(
    tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo
) -> None:
    """The printed proportions: 75 % girls, 40 % of 15 to 17, 30 % of 18 to 20, a tenth on *kot*."""
    desk = _in(copy_demo(HouseKind.TEJO, tmp_path / "demo.healthdesk"), clock)
    today = clock.today()
    with desk.store.reading() as session:
        lately = appointments.between(session, clock.now() - timedelta(days=28), clock.now(), today)
        young = list(patients.everybody(session))
        sent_on = {line.referral.patient_id for one in young for line in _sent_on(session, one.id, clock)}
    held = [line for line in lately if line.appointment.state is AppointmentState.DONE]
    assert len(held) > 1089 // 26  # half of what a month would have by the mean of the year
    assert round(10 * len(sent_on) / len(young)) == 2
    ages = [age_on(one, today) or 0 for one in young]
    of_ten = {
        "girls": sum(one.gender == "meisje" for one in young),
        "kot": sum(one.region == "op kot" for one in young),
    }
    of_ten |= {"15-17": sum(15 <= age <= 17 for age in ages), "18-20": sum(18 <= age <= 20 for age in ages)}
    assert {name: round(100 * many / len(young)) for name, many in of_ten.items()} == {
        "girls": 75, "kot": 10, "15-17": 40, "18-20": 30,
    }  # fmt: skip
    assert not any(one.identifiers or one.official_family or one.birth_date or one.addresses for one in young)
    desk.store.close()


@pytest.mark.parametrize("kind", [HouseKind.WGC, HouseKind.TEJO])
def test_nobody_has_a_talk_while_the_door_is_shut(
    tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo, kind: HouseKind
) -> None:
    desk = _in(copy_demo(kind, tmp_path / "demo.healthdesk"), clock)
    hours = {one.weekday: (one.opens, one.closes) for one in desk.house.opening_hours}
    with desk.store.reading() as session:
        far = timedelta(days=400)
        lines = appointments.between(session, clock.now() - far, clock.now() + far, clock.today())
    assert lines
    for line in lines:
        begins, ends = (
            at.astimezone(clock.zone) for at in (line.appointment.starts_at, line.appointment.ends_at)
        )
        opens, closes = hours[begins.weekday()]
        assert opens <= begins.time() < ends.time() <= closes
    desk.store.close()


@pytest.mark.parametrize("kind", [HouseKind.WGC, HouseKind.TEJO])
def test_everybody_who_is_to_come_sits_in_a_room_and_with_a_therapist_that_suits(
    tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo, kind: HouseKind
) -> None:
    """The house to look around in keeps to what the program itself would warn about."""
    desk = _in(copy_demo(kind, tmp_path / "demo.healthdesk"), clock)
    start = clock.now()
    looked = 0
    with desk.store.reading() as session:
        rooms = {one.id: one for one in agenda_plan.rooms(session)}
        therapists = {one.id: one for one in practitioners.all_of(session, role=Role.THERAPIST)}
        lines = appointments.between(
            session, start, start + timedelta(days=400), clock.today(), cancelled=False
        )
        for talk in (line.appointment for line in lines):
            comes = (talk.patient_id,) if talk.patient_id else group_places.who_come(session, talk.id)
            room = rooms[talk.room_id] if talk.room_id else None
            hers = [therapists[one] for one in talk.therapist_ids]
            for person in patients.by_ids(session, comes).values():
                looked += 1
                assert room_warnings(talk.wish, person.access_needs, room) == [], person.code
                wish = wish_of(person, None, therapists.values(), clock.today(), desk.house.language)
                told = [refusal(wish, one, talk.interpreter) for one in hers]
                assert talk.patient_id is None or "" in told, person.code
                if wish.therapist_gender and talk.patient_id:
                    assert {one.gender for one in hers} == {wish.therapist_gender}, person.code
    assert looked > 50
    assert any(line.appointment.interpreter for line in lines), "it shows an interpreter too"
    desk.store.close()


def test_the_group_of_the_centre_comes_each_week(
    tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo
) -> None:
    desk = _in(copy_demo(HouseKind.WGC, tmp_path / "demo.healthdesk"), clock)
    with desk.store.reading() as session:
        until = clock.now() + timedelta(days=100)
        lines = appointments.between(session, clock.now(), until, clock.today())
    days = [line.appointment.starts_at.astimezone(clock.zone).date() for line in lines if line.is_group]
    holidays = holidays_between(days[0], days[-1])
    every = [days[0] + timedelta(weeks=number) for number in range((days[-1] - days[0]).days // 7 + 1)]
    assert len(days) == 6
    assert days == [day for day in every if day not in holidays]
    desk.store.close()


@pytest.mark.parametrize("kind", [HouseKind.WGC, HouseKind.TEJO])
def test_its_figures_of_referrals_have_themes_to_look_at(
    tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo, kind: HouseKind
) -> None:
    desk = _in(copy_demo(kind, tmp_path / "demo.healthdesk"), clock)
    found = referral_figures.figures(desk, referral_figures.LATELY)
    assert len(found.by_theme) > 2
    assert all(one.key in need_names("nl") for one in found.by_theme)
    assert sum(one.sent for one in found.by_theme) == found.all.sent
    desk.store.close()


def test_an_older_demo_house_makes_room(tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo) -> None:
    file = copy_demo(HouseKind.TEJO, tmp_path / "demo.healthdesk")
    desk = make_demo_house(file, HouseKind.WGC, clock, size=TINY, cost=CHEAP)
    assert desk.house.kind is HouseKind.WGC
    desk.store.close()


def test_a_real_house_is_never_touched(tmp_path: Path, clock: FixedClock) -> None:
    file = tmp_path / "house.healthdesk"
    choice = HouseChoice(
        house=House(id=new_id(), kind=HouseKind.WGC, name="WGC Echt"),
        place=HousePlace(file=file),
        coordinator="Mia",
    )
    create_house(choice, "vier fietsen langs de Dijle", clock, cost=CHEAP).desk.store.close()
    before = file.read_bytes()
    with pytest.raises(NotAllowed) as told:
        make_demo_house(file, HouseKind.WGC, clock, size=TINY, cost=CHEAP)
    assert told.value.key == "demo.real_house"
    assert file.read_bytes() == before


def test_everybody_talked_with_one_therapist_on_days_on_which_the_house_is_open(
    tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo
) -> None:
    desk = _in(copy_demo(HouseKind.WGC, tmp_path / "demo.healthdesk"), clock)
    with desk.store.reading() as session:
        for person in patients.everybody(session):
            talks = appointments.of_patient(session, person.id, clock.today())
            alone = [one.appointment for one in talks if not one.is_group]
            held = [one for one in alone if one.starts_at < clock.now()]
            assert len({one.therapist_id for one in held}) <= 1
            assert all(one.starts_at.weekday() < 5 for one in alone)
        letters = referrals.every_one(session)
    assert letters
    assert all(one.created_at.weekday() < 5 for one in letters)
    desk.store.close()


@pytest.mark.parametrize("kind", [HouseKind.WGC, HouseKind.TEJO])
def test_nothing_is_written_or_promised_on_a_day_on_which_nobody_is_there(
    tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo, kind: HouseKind
) -> None:
    desk = _in(copy_demo(kind, tmp_path / "demo.healthdesk"), clock)
    with desk.store.reading() as session:
        people = patients.everybody(session)
        begun = [one.created_at for one in people]
        sent = [one.made_at for person in people for one in letters.of_patient(session, person.id)]
        promised = [one.on_day for one in recalls.due(session, clock.today() + timedelta(days=400))]
    assert begun
    assert sent
    assert promised
    for days in (begun, sent, promised):
        assert all(day.weekday() < 5 for day in days)
    desk.store.close()


def test_nobody_signed_before_birth_and_no_small_child_talks_or_signs(
    tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo
) -> None:
    desk = _in(copy_demo(HouseKind.WGC, tmp_path / "demo.healthdesk"), clock)
    with desk.store.reading() as session:
        for person in patients.everybody(session):
            for contract in enrolments.of_patient(session, person.id):
                assert person.birth_date <= contract.signed_on.isoformat()
                assert contract.signed_on.weekday() < 5
                old_enough = (age_on(person, contract.signed_on) or 0) >= desk.house.signing_age
                assert (contract.signed_by == official_name(person)) is old_enough
            if (age_on(person, clock.today()) or 0) < 10:
                assert appointments.count_of(session, person.id) == 0
    desk.store.close()


def test_the_houses_that_are_measured_are_made_anew_when_any_of_their_makers_changes() -> None:
    program = resource().parent / "healthdesk"
    asked = re.findall(
        r"^from healthdesk\.((?:actions\.demo_|rules\.invented_)\w+) import",
        "\n".join(file.read_text(encoding="utf-8") for file in makers() if file.suffix == ".py"),
        re.MULTILINE,
    )
    assert len(asked) > 10
    assert {program / f"{one.replace('.', '/')}.py" for one in asked} <= set(makers())
    assert program / "actions" / "make_demo_house.py" in makers()
    assert resource("demo", "names.json") in makers()


def test_what_somebody_wishes_for_is_of_her_age_and_all_who_work_there_can_sign_in(
    tmp_path: Path, clock: FixedClock, copy_demo: CopyDemo
) -> None:
    desk = _in(copy_demo(HouseKind.WGC, tmp_path / "demo.healthdesk"), clock)
    told = 0
    with desk.store.reading() as session:
        for person in patients.everybody(session):
            plan = help_plans.plan_of(session, person.id)
            said = " ".join(goal.words for goal in plan.goals) if plan is not None else ""
            age = age_on(person, clock.today()) or 0
            told += bool(said)
            assert age < 51 or ("naar school" not in said and "de juf" not in said)
            assert age > 65 or "Langer thuis" not in said
            facts = {one.key: one.value for one in entitlements.facts_of(session, person.id)}
            size = facts.get("household_size")
            if isinstance(size, int) and person.household_id is not None:
                assert size >= len(patients.household(session, person.household_id)), person.code
        staff = {one.id for one in practitioners.all_of(session)}
    assert told > 3
    assert can_sign_in(desk) == staff
    desk.store.close()
