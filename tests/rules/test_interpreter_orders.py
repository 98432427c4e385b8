"""What waits for an interpreter: ordering in time, telling of a move, a yes, or calling it off."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from healthdesk.records.appointment import Appointment, AppointmentState
from healthdesk.records.interpreter import InterpreterOrder, InterpreterState
from healthdesk.rules.interpreter_orders import order_of, to_do

BRUSSELS = ZoneInfo("Europe/Brussels")
START = datetime(2026, 12, 3, 13, tzinfo=UTC)
TALK = Appointment(
    id=UUID(int=1),
    patient_id=UUID(int=2),
    service_id=UUID(int=3),
    therapist_id=UUID(int=4),
    room_id=None,
    starts_at=START,
    ends_at=START + timedelta(hours=1),
    interpreter="ti",
)
ORDERED = InterpreterOrder(
    appointment_id=TALK.id, language="ti", state=InterpreterState.ORDERED, for_moment=START
)
CONFIRMED = replace(ORDERED, state=InterpreterState.CONFIRMED)
MOVED = replace(TALK, starts_at=START + timedelta(days=1), ends_at=START + timedelta(days=1, hours=1))
FELL = replace(TALK, state=AppointmentState.CANCELLED)


@pytest.mark.parametrize(
    ("talk", "kept", "key", "before"),
    [
        (TALK, None, "order", date(2026, 11, 30)),
        (TALK, ORDERED, "confirm", date(2026, 12, 3)),
        (replace(TALK, interpreter_confirmed=True), ORDERED, "", None),
        (replace(TALK, interpreter_confirmed=True), None, "", None),
        (MOVED, CONFIRMED, "tell", date(2026, 12, 1)),
        (FELL, CONFIRMED, "cancel", date(2026, 12, 3)),
        (FELL, None, "", None),
        (replace(TALK, interpreter=""), ORDERED, "cancel", date(2026, 12, 3)),
        (TALK, replace(ORDERED, state=InterpreterState.CANCELLED), "", None),
    ],
)
def test_what_waits_and_by_when(
    talk: Appointment, kept: InterpreterOrder | None, key: str, before: date | None
) -> None:
    found = to_do(talk, kept, BRUSSELS)
    assert ("" if found is None else found.key) == key
    assert (None if found is None else found.before) == before


def test_a_yes_falls_away_when_the_talk_moves() -> None:
    assert order_of(replace(TALK, interpreter_confirmed=True), CONFIRMED).state is InterpreterState.CONFIRMED
    assert order_of(MOVED, CONFIRMED).state is InterpreterState.ORDERED
