"""What is said once a talk was booked or changed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.clock import Clock
from healthdesk.records.appointment import Appointment
from healthdesk.ui.parts.dates import clock_time, near_date


def kept_said(name: str, one: Appointment, clock: Clock, *, waited: bool, changed: bool = False) -> str:
    """For whom and when; `waited`: she is off the list by it; `changed`: it was there already."""
    words = QCoreApplication.translate("KeptSaid", "Geboekt: {name}, {day} {time}.")
    if changed:
        words = QCoreApplication.translate("KeptSaid", "Gewijzigd: {name}, {day} {time}.")
    elif waited:
        words = QCoreApplication.translate(
            "KeptSaid", "Geboekt: {name}, {day} {time}. Van de wachtlijst gehaald."
        )
    day = near_date(one.starts_at.astimezone(clock.zone).date(), clock.today())
    return words.format(name=name, day=day, time=clock_time(one.starts_at, clock.zone))
