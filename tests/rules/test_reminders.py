"""When a reminder goes, and that it goes by no way but a safe one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.clock import HOUSE_ZONE
from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.records.ids import new_id
from healthdesk.records.patient import Capacity, ContactKind, ContactPoint, Patient
from healthdesk.records.related_person import Authority, RelatedPerson
from healthdesk.records.reminder import (
    OutboxState,
    Reminder,
    ReminderPolicy,
    ReminderState,
    ReminderWish,
)
from healthdesk.rules.reminders import (
    BROKEN_OFF_AFTER,
    against_words,
    is_address,
    is_due,
    look_ahead,
    send_on,
    state_of,
    ways,
)

DAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 13, 45, tzinfo=UTC)
WISH = ReminderWish()
TALK = Appointment(
    id=new_id(),
    patient_id=new_id(),
    service_id=new_id(),
    therapist_id=new_id(),
    room_id=None,
    starts_at=NOW + timedelta(days=1),
    ends_at=NOW + timedelta(days=1, minutes=45),
)
SENT = Reminder(
    id=new_id(),
    appointment_id=TALK.id,
    patient_id=new_id(),
    for_moment=TALK.starts_at,
    way=ContactKind.SMS,
    to="+32470123456",
    language="nl",
    words="…",
    state=ReminderState.SENT,
    at=NOW,
    by="An",
)


def _person(*points: ContactPoint, related: tuple[RelatedPerson, ...] = (), **more: object) -> Patient:
    known = Patient(
        id=new_id(), code="P-1", created_at=NOW, contact_points=points, related=related, birth_date="2014-01"
    )
    return replace(known, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("talk", "days", "goes"),
    [
        (date(2026, 11, 26), 1, date(2026, 11, 25)),
        (date(2026, 11, 30), 1, date(2026, 11, 27)),
        (date(2026, 12, 28), 1, date(2026, 12, 24)),
        (date(2027, 1, 4), 3, date(2026, 12, 31)),
        (date(2026, 11, 26), 0, date(2026, 11, 26)),
    ],
)
def test_it_goes_on_a_day_on_which_somebody_works(talk: date, days: int, goes: date) -> None:
    assert send_on(talk, days) == goes


@given(st.dates(date(2026, 1, 1), date(2036, 1, 1)), st.integers(0, 14))
def test_the_look_ahead_misses_nobody(day: date, days: int) -> None:
    assert day - send_on(day, days) <= look_ahead(days)


def test_only_a_talk_that_is_near_and_still_stands_is_due() -> None:
    policy = ReminderPolicy(on=True, days=1)
    assert is_due(TALK, policy, NOW, HOUSE_ZONE)
    week = timedelta(days=7)
    assert not is_due(replace(TALK, starts_at=TALK.starts_at + week), policy, NOW, HOUSE_ZONE)
    assert not is_due(replace(TALK, starts_at=NOW), policy, NOW, HOUSE_ZONE)
    assert not is_due(replace(TALK, state=AppointmentState.CANCELLED), policy, NOW, HOUSE_ZONE)
    assert not is_due(replace(TALK, patient_id=None), policy, NOW, HOUSE_ZONE)


numbers = st.sampled_from(["+32470123456", "0470 12 34 56", "016 12 34 56", "a@b.be", "A@b.be", "geen adres"])
points = st.builds(ContactPoint, st.sampled_from(ContactKind), numbers, st.booleans())
people = st.builds(
    RelatedPerson,
    name=st.just("Moeder"),
    relation=st.just("moeder"),
    phone=numbers,
    authority=st.sampled_from([None, *Authority]),
    may_call=st.booleans(),
    never=st.booleans(),
)


@given(st.lists(points, max_size=5), st.lists(people, max_size=3), st.booleans(), st.booleans())
def test_never_by_a_way_that_is_unsafe_however_it_was_typed(
    own: list[ContactPoint], around: list[RelatedPerson], by_name: bool, closed: bool
) -> None:
    person = _person(*own, related=tuple(around))
    found = ways(person, DAY, known_by_name=by_name, closed=closed)

    def plain(value: str) -> str:
        return value.lower() if "@" in value else value.replace(" ", "").replace("+32", "0")

    forbidden = {plain(one.value) for one in own if not one.safe}
    forbidden |= {plain(one.phone) for one in around if one.never}
    assert not forbidden & {plain(one.to) for one in found}
    for one in found:
        if one.name:
            assert by_name
            assert one.kind is ContactKind.PHONE
            assert any(each.may_call and each.authority for each in around if each.phone == one.to)
        if one.by_server:
            assert is_address(one.to)
            assert not closed


@pytest.mark.parametrize(
    ("unsafe", "safe", "kind"),
    [
        ("0470 12 34 56 (gsm, vader leest mee)", "+32470123456", ContactKind.SMS),
        ("0470 12 34 56 of 016 65 43 21", "+3216654321", ContactKind.PHONE),
        ("+32470123456", "0470 12 34 56 - na 16u", ContactKind.SMS),
        ("Yara <Yara@voorbeeld.be>", "yara@voorbeeld.be", ContactKind.EMAIL),
        ("mailto:yara@voorbeeld.be", "yara@voorbeeld.be", ContactKind.EMAIL),
    ],
)
def test_nor_where_something_stands_beside_the_number(unsafe: str, safe: str, kind: ContactKind) -> None:
    """A list that was brought in has such numbers; the form of a person asks for one and nothing else."""
    person = _person(ContactPoint(kind, unsafe, safe=False), ContactPoint(kind, safe))
    assert ways(person, DAY, known_by_name=True) == ()


def test_a_rule_is_for_somebody_who_reads_it() -> None:
    mail = ContactPoint(ContactKind.EMAIL, "yara@voorbeeld.be")
    assert ways(_person(mail), DAY, known_by_name=True)[0].by_server
    for person in (
        _person(replace(mail, rule="niet in het weekend")),
        _person(mail, contact_rule="niet bellen naar huis"),
    ):
        (way,) = ways(person, DAY, known_by_name=True)
        assert not way.by_server


def test_a_parent_is_called_only_where_that_was_said_and_she_does_not_decide_herself() -> None:
    mother = RelatedPerson(
        "Moeder", "moeder", phone="+32470999999", authority=Authority.PARENT, may_call=True, about="uur"
    )
    (way,) = ways(_person(related=(mother,)), DAY, known_by_name=True)
    assert (way.name, way.rule) == ("Moeder", "uur")
    able = Capacity(True, "Els", DAY)
    assert not ways(_person(related=(mother,), capacity=able), DAY, known_by_name=True)
    assert not ways(_person(related=(mother,)), DAY, known_by_name=False)
    assert not ways(_person(related=(replace(mother, may_call=False),)), DAY, known_by_name=True)


def _state(*tried: Reminder, talk: Appointment = TALK, wish: ReminderWish = WISH) -> OutboxState:
    return state_of(talk, tried, wish, has_way=True, now=NOW + BROKEN_OFF_AFTER)


def test_what_is_to_be_done_about_it() -> None:
    moved = replace(TALK, starts_at=TALK.starts_at + timedelta(hours=2))
    gone = replace(TALK, state=AppointmentState.CANCELLED)
    failed = replace(SENT, state=ReminderState.FAILED)
    broken = replace(SENT, state=ReminderState.SENDING)
    assert _state() is OutboxState.TO_SEND
    assert _state(wish=ReminderWish(wanted=False)) is OutboxState.NOT_WANTED
    assert state_of(TALK, (), WISH, has_way=False, now=NOW) is OutboxState.NO_WAY
    assert _state(SENT) is OutboxState.SENT
    assert _state(SENT, talk=moved) is OutboxState.TO_SEND
    assert _state(SENT, talk=gone) is OutboxState.CHANGED
    assert _state(failed) is OutboxState.FAILED
    assert _state(failed, talk=gone) is OutboxState.NOT_WANTED
    assert _state(broken) is OutboxState.UNCLEAR
    assert _state(broken, talk=moved) is OutboxState.UNCLEAR
    assert state_of(TALK, (broken,), WISH, has_way=True, now=NOW) is OutboxState.ON_ITS_WAY


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Tot {day} om {hour}. Bel {phone}.", ""),
        ("Tot {dag} om {uur}. Bel {telefoon}.", ""),
        ("À {jour}, {heure} h.", ""),
        ("Tot {day}.", "reminder.no_moment"),
        ("Tot {day} om {hour} bij {therapist}.", "reminder.odd_field"),
        ("Tot {day} om {hour} {", "reminder.odd_field"),
        ("Tot {day} om {hour} {0}", "reminder.odd_field"),
        ("Tot {day} om {hour.__class__}", "reminder.odd_field"),
        ("{day} {hour} groeten, tejo leuven", "reminder.names_house"),
    ],
)
def test_words_of_the_house_name_the_moment_and_not_the_house(text: str, wrong: str) -> None:
    assert against_words(text, "TEJO Leuven", gives_phone=True) == wrong


def test_no_hole_where_the_number_would_be() -> None:
    assert against_words("{day} {hour} {phone}", "TEJO", gives_phone=False) == "reminder.no_phone"
