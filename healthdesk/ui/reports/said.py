"""Figures in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from healthdesk.records.load import LoadLine
from healthdesk.ui.rota.said import day_names


def name_said(line: LoadLine) -> str:
    """Of a part of the day with its weekday: "woensdag namiddag"."""
    if line.weekday is None:
        return line.name or QCoreApplication.translate("Load", "buiten de dagdelen")
    return f"{day_names()[line.weekday]} {line.name}"


def hours_said(minutes: int) -> str:
    """Hours with at most one figure behind the comma: "12,5"."""
    hours = minutes / 60
    return QLocale().toString(hours, "f", 0 if minutes % 60 == 0 else 1)


def share_said(line: LoadLine) -> str:
    """How much is booked; a dash where there are no hours."""
    if line.share is None:
        return "–"
    return QCoreApplication.translate("Load", "{share} %").format(share=round(line.share * 100))


def fewer_said(least: int) -> str:
    """Instead of a count that would point at somebody."""
    return QCoreApplication.translate("Load", "minder dan {least}").format(least=least)


def not_told() -> str:
    """Instead of what would tell such a count."""
    return QCoreApplication.translate("Load", "niet getoond")
