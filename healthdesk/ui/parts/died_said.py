"""That somebody died, said calmly wherever her name is found."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from healthdesk.records.patient import DAY_UNKNOWN, PatientLine
from healthdesk.rules.typed_birth_dates import show_birth_date


def died_said(line: PatientLine) -> str:
    """One word beside a name in a list; empty for who lives."""
    return QCoreApplication.translate("Died", "overleden") if line.has_died else ""


def death_said(deceased: str) -> str:
    """With the day, as far as it is known; empty for who lives."""
    if deceased in {"", DAY_UNKNOWN}:
        return QCoreApplication.translate("Died", "overleden") if deceased else ""
    told = QCoreApplication.translate("Died", "overleden: {day}")
    return told.format(day=show_birth_date(deceased))
