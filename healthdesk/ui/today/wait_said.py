"""How long somebody waits, about, and when who takes people is free, in words."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from healthdesk.clock import Clock
from healthdesk.records.walk_in import Taker, WalkInQueue, WalkInState
from healthdesk.rules.walk_in_wait import rough_minutes
from healthdesk.ui.agenda.said import joined
from healthdesk.ui.parts.dates import clock_time


def unknown_said(queue: WalkInQueue) -> str:
    """Said once of all who wait, on a day on which nobody is there to take them."""
    if queue.takers or not any(line.walk_in.state is WalkInState.WAITING for line in queue.lines):
        return ""
    return QCoreApplication.translate("WaitSaid", "Hoe lang is niet te zeggen: niemand staat in het rooster.")


def wait_said(one: UUID, queue: WalkInQueue, now: datetime) -> str:
    """As honest as what is known: nothing is said where nobody is there."""
    if not queue.takers or one not in queue.expected:
        return ""
    at = queue.expected[one]
    if at is None:
        return QCoreApplication.translate("WaitSaid", "Vandaag heeft niemand nog tijd.")
    minutes = rough_minutes(at, now)
    if minutes == 0:
        return QCoreApplication.translate("WaitSaid", "Er is nu iemand vrij.")
    return QCoreApplication.translate("WaitSaid", "Nog ongeveer {minutes} min.").format(minutes=minutes)


def taker_said(taker: Taker, clock: Clock) -> str:
    """Her name, and when she is free: "Els Maes · verbinding · vrij rond 16:30"."""
    leads = QCoreApplication.translate("WaitSaid", "verbinding") if taker.leads else ""
    if taker.free_at is None:
        free = QCoreApplication.translate("WaitSaid", "heeft vandaag geen tijd meer")
    elif rough_minutes(taker.free_at, clock.now()) == 0:
        free = QCoreApplication.translate("WaitSaid", "nu vrij")
    else:
        text = QCoreApplication.translate("WaitSaid", "vrij rond {time}")
        free = text.format(time=clock_time(taker.free_at, clock.zone))
    return joined(taker.name, leads, free)
