"""Invented people on the waiting list of a demo health centre, and two moments that came free for them."""

from __future__ import annotations

from datetime import time, timedelta

from healthdesk.actions.cancel_appointment import cancel
from healthdesk.actions.demo_days import working
from healthdesk.actions.demo_talkers import talkers
from healthdesk.actions.desk import Desk
from healthdesk.actions.keep_waiting_list import policy_in
from healthdesk.db import agenda_plan, appointments, outreach, waiting_list
from healthdesk.records.appointment import AppointmentState, CancelledBy
from healthdesk.records.ids import new_id
from healthdesk.records.moment import MomentWish, Window
from healthdesk.records.waiting import CallOutcome, ListState, Waiting, WaitingCall, WaitingUrgency

_TALK = MomentWish(minutes=45)
_ROUTINE, _SOON, _URGENT = WaitingUrgency
_WAITERS: tuple[tuple[int, WaitingUrgency, MomentWish, str], ...] = (
    (37, _ROUTINE, MomentWish(minutes=45, only=(Window(None, time(15, 30)),)), "werkt tot 15u30"),
    (31, _ROUTINE, MomentWish(minutes=45, therapist_gender="female"), ""),
    (26, _SOON, MomentWish(minutes=45, languages=("ar",), interpreter="ar"), "zus kan ook bellen"),
    (17, _ROUTINE, MomentWish(minutes=45, step_free=True, never=(Window(2),)), "rolstoel"),
    (12, _URGENT, _TALK, "slaapt bijna niet"),
    (9, _ROUTINE, MomentWish(minutes=45, languages=("tr",)), ""),
    (3, _SOON, MomentWish(minutes=45, never=(Window(4, time(12)),)), ""),
    (0, _ROUTINE, _TALK, ""),
)
_CALLS = ((12, CallOutcome.LEFT_WORD, "belt liefst na 17u"), (5, CallOutcome.CANNOT, "moet werken"))
_DAYS_AHEAD = timedelta(days=8)
_LOOKED_AT, _ADULT = 120, 25


def add_waiting(desk: Desk) -> int:
    """Put a few people on the list where the house has one, and cancel two talks; returns how many wait."""
    now = desk.clock.now()
    with desk.store.writing() as session:
        if policy_in(desk, session).state is ListState.OFF:
            return 0
        talk = agenda_plan.services(session)[0]
        recent = talkers(session, desk.clock.today(), _LOOKED_AT, _ADULT)
        coming = outreach.coming(session, recent, now)
        free = sorted(recent, key=coming.__contains__)  # whoever has nothing ahead yet, first
        made = []
        for patient_id, (days, urgency, wish, note) in zip(free, _WAITERS, strict=False):
            one = Waiting(
                id=new_id(),
                patient_id=patient_id,
                service_id=talk.id,
                wish=wish,
                urgency=urgency,
                since=working(now - timedelta(days=days, minutes=days)),
                note=note,
                noted_by=desk.actor.name,
            )
            waiting_list.add(session, one)
            made.append(one)
        for one, (days, outcome, words) in zip(made, _CALLS, strict=False):
            call = WaitingCall(
                id=new_id(),
                waiting_id=one.id,
                at=working(now - timedelta(days=days)),
                outcome=outcome,
                words=words,
                by=desk.actor.name,
            )
            waiting_list.add_call(session, call)
    _cancel_some(desk)
    return len(made)


def _cancel_some(desk: Desk) -> None:
    start = desk.clock.now() + timedelta(days=1)
    with desk.store.reading() as session:
        lines = appointments.between(session, start, start + _DAYS_AHEAD, desk.clock.today())
    booked = [line.appointment for line in lines if line.appointment.state is AppointmentState.BOOKED]
    for one in booked[:: max(1, len(booked) // 2)][:2]:
        cancel(desk, one.id, one.version, CancelledBy.PATIENT, "ziek")
