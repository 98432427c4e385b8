"""Who is reminded of a talk, when, and by which ways: only those that the person called safe.

A way with a rule in the person's own words ("sms na 16 u") is for somebody who reads it: the program
sends nothing by such a way itself. Nor for whom the file says how to reach her, or whose file is closed
for most.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache
from string import Formatter
from types import MappingProxyType

from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.records.availability import Closure
from healthdesk.records.patient import ContactKind, Patient
from healthdesk.records.reminder import (
    OutboxState,
    Reminder,
    ReminderPolicy,
    ReminderState,
    ReminderWay,
    ReminderWish,
)
from healthdesk.rules.deceased import has_died
from healthdesk.rules.phones import numbers_in
from healthdesk.rules.public_holidays import holidays_between
from healthdesk.rules.representation import deciders, may_be_called
from healthdesk.rules.work_times import days_of

MOST_DAYS = 14
BROKEN_OFF_AFTER = timedelta(minutes=5)
"""Longer than any server is waited for: what is still under way then was broken off."""
_WORDS = {
    "nl": {"day": "dag", "hour": "uur", "phone": "telefoon"},
    "fr": {"day": "jour", "hour": "heure", "phone": "téléphone"},
    "en": {"day": "day", "hour": "hour", "phone": "phone"},
}
FIELDS: Mapping[str, str] = MappingProxyType(
    {word: field for words in _WORDS.values() for field, word in words.items()}
)
"""What a house's own words may name, in any of our languages, and what it stands for."""
_SATURDAY = 5
_ADDRESS = re.compile(r"[^@\s<>,;:\"\\()\[\]]+@[^@\s<>,;:\"\\()\[\]]+\.[^@\s<>,;:\"\\()\[\].]+")

_IN_TEXT = re.compile(r"[^@\s<>,;:\"()\[\]]+@[^@\s<>,;:\"()\[\]]+")


def days_closed(closures: Iterable[Closure], first: date, last: date) -> frozenset[date]:
    """The days on which the whole house is closed."""
    return frozenset(
        day
        for one in closures
        if one.therapist_id is None and one.room_id is None and not one.is_exception
        if not one.opens and one.starts is None
        for day in days_of(one, first, last)
    )


def send_on(day: date, days: int, closed: Collection[date] = ()) -> date:
    """On which day the reminder of a talk on `day` goes: the last before it on which somebody is there."""
    found = day - timedelta(days=days)
    while found.weekday() >= _SATURDAY or found in closed or holidays_between(found, found):
        found -= timedelta(days=1)
    return found


def look_ahead(days: int, closed: Collection[date] = ()) -> timedelta:
    """As far as a talk can be whose reminder may go today, days without work between included."""
    return timedelta(days=days + 7 + len(closed))


def is_due(
    talk: Appointment,
    policy: ReminderPolicy,
    now: datetime,
    zone: tzinfo,
    closed: Collection[date] = (),
) -> bool:
    """Whether a reminder of this talk may go by now, and it is not too late."""
    if talk.state is not AppointmentState.BOOKED or talk.patient_id is None or talk.starts_at <= now:
        return False
    today = now.astimezone(zone).date()
    return send_on(talk.starts_at.astimezone(zone).date(), policy.days, closed) <= today


def is_address(text: str) -> bool:
    """Whether an e-mail can be addressed to it: one address and nothing else."""
    return _ADDRESS.fullmatch(text) is not None


def ways(
    patient: Patient, day: date, *, known_by_name: bool, closed: bool = False
) -> tuple[ReminderWay, ...]:
    """The ways that may be used, hers before those of who decides with her, in the order of the file.

    `closed`: her file is closed for most, and a message of hers never goes with all the others.
    """
    if has_died(patient):
        return ()
    avoided = [one.value for one in patient.contact_points if not one.safe]
    avoided += [one.phone for one in patient.related if one.never and one.phone]
    unsafe = frozenset(way for value in avoided for way in _plain(value))
    found = [*_her_own(patient, alone=not (closed or patient.contact_rule))]
    if known_by_name:
        found += _beside(patient, day)
    return tuple(one for one in found if one.to and not _plain(one.to) & unsafe)


def _her_own(patient: Patient, *, alone: bool) -> Iterator[ReminderWay]:
    for point in patient.contact_points:
        if not point.safe or (point.kind is ContactKind.EMAIL and not is_address(point.value)):
            continue
        by_server = alone and point.kind is ContactKind.EMAIL and not point.rule
        yield ReminderWay(kind=point.kind, to=point.value, rule=point.rule, by_server=by_server)


def _beside(patient: Patient, day: date) -> Iterator[ReminderWay]:
    """Who decides with her and may be called; nobody where she was judged able."""
    for one in deciders(patient, day):
        if may_be_called(one) and one.phone:
            yield ReminderWay(kind=ContactKind.PHONE, to=one.phone, name=one.name, rule=one.about)


@lru_cache(maxsize=4_096)
def _plain(value: str) -> frozenset[str]:
    """The addresses or numbers that it is, however it was typed and whatever stands beside them."""
    text = value.strip().casefold()
    if "@" in text:
        return frozenset(one.rstrip(".") for one in _IN_TEXT.findall(text)) or frozenset({text})
    return numbers_in(value) or frozenset({text})


def is_broken_off(one: Reminder, now: datetime) -> bool:
    """Whether nobody will ever say any more what became of it by itself."""
    return one.state is ReminderState.SENDING and now >= one.at + BROKEN_OFF_AFTER


def state_of(
    talk: Appointment, tried: Iterable[Reminder], wish: ReminderWish, *, has_way: bool, now: datetime
) -> OutboxState:
    """What is to be done; `tried` is what went for this talk, the newest first."""
    newest = next(iter(tried), None)
    gone = talk.state is AppointmentState.CANCELLED
    if newest is not None:
        told = _told(newest, now)
        reached = told not in {OutboxState.FAILED, OutboxState.UNCLEAR, OutboxState.NOT_WANTED}
        if gone and reached:
            return OutboxState.CHANGED
        is_for_it = talk.starts_at == newest.for_moment and wish.wanted and not gone
        if told is OutboxState.UNCLEAR or is_for_it:
            return told
    if gone or not wish.wanted:
        return OutboxState.NOT_WANTED
    return OutboxState.TO_SEND if has_way else OutboxState.NO_WAY


def _told(one: Reminder, now: datetime) -> OutboxState:
    if one.state is ReminderState.SENDING:
        return OutboxState.UNCLEAR if is_broken_off(one, now) else OutboxState.ON_ITS_WAY
    if one.answer is not None:
        return OutboxState.ANSWERED
    return {
        ReminderState.SENT: OutboxState.SENT,
        ReminderState.DELIVERED: OutboxState.DELIVERED,
        ReminderState.FAILED: OutboxState.FAILED,
        ReminderState.SKIPPED: OutboxState.NOT_WANTED,
    }[one.state]


def field_words(language: str) -> dict[str, str]:
    """How day, hour and phone are written between braces in a language."""
    return {field: f"{{{word}}}" for field, word in _WORDS[language].items()}


def named_in(text: str) -> set[str]:
    """What the words name: day, hour, phone; "" among them for what nobody knows."""
    parsed = Formatter().parse(text)
    return {FIELDS.get(name, "") for _literal, name, _spec, _how in parsed if name is not None}


def filled_in(text: str, values: Mapping[str, str]) -> str:
    """The words with what they name in its place; `values` by day, hour, phone."""
    return text.format(**{word: values[field] for word, field in FIELDS.items()})


def against_words(text: str, house_name: str, *, gives_phone: bool) -> str:
    """What is wrong with a house's own words: the key of a sentence; "" where nothing is."""
    try:
        named = named_in(text)
    except ValueError:
        return "reminder.odd_field"
    if "" in named:
        return "reminder.odd_field"
    if not {"day", "hour"} <= named:
        return "reminder.no_moment"
    if "phone" in named and not gives_phone:
        return "reminder.no_phone"
    if house_name.strip().casefold() in text.casefold():
        return "reminder.names_house"
    return ""
