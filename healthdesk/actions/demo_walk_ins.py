"""Invented people at the desk of a demo house, a few minutes ago."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from healthdesk.actions.desk import Desk
from healthdesk.actions.follow_walk_in import welcome
from healthdesk.clock import FixedClock
from healthdesk.db import patient_search
from healthdesk.records.house import HouseKind


def add_walk_ins(desk: Desk) -> int:
    """Somebody new who waits for twelve minutes, and somebody known for three."""
    with desk.store.reading() as session:
        known = patient_search.recent(session, desk.clock.today(), 1)
    youth = desk.house.kind is HouseKind.TEJO
    wish = (
        "wil met een vrouw praten, vóór half vier weg" if youth else "heeft een brief van het ziekenfonds mee"
    )
    welcome(_ago(desk, 12), "", wish)
    for line in known:
        welcome(_ago(desk, 3), "", "vraagt een nieuwe afspraak", line.id)
    return 1 + len(known)


def _ago(desk: Desk, minutes: int) -> Desk:
    instant = desk.clock.now() - timedelta(minutes=minutes)
    return replace(desk, clock=FixedClock(instant=instant, zone=desk.clock.zone))
