"""The rota in words: who is there, who is missing, from when to when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from healthdesk.records.practitioner import Role
from healthdesk.records.rota import DayPart, OnDuty, PartOnDay
from healthdesk.rules.typed_dates import show_end
from healthdesk.ui.agenda.said import span_said
from healthdesk.ui.parts.dates import clock_time


def group_said(role: Role) -> str:
    """Over the names of those who are there in this role."""
    return {
        Role.THERAPIST: QCoreApplication.translate("Rota", "Therapeuten"),
        Role.RECEPTION: QCoreApplication.translate("Rota", "Onthaal"),
        Role.VOLUNTEER_RECEPTION: QCoreApplication.translate("Rota", "Vrijwilligers onthaal"),
    }.get(role, "")


def wanted_said(role: Role, count: int) -> str:
    """How many are wanted still: "nog 1 therapeut"."""
    one = {
        Role.THERAPIST: QCoreApplication.translate("Rota", "nog 1 therapeut"),
        Role.RECEPTION: QCoreApplication.translate("Rota", "nog 1 voor het onthaal"),
        Role.VOLUNTEER_RECEPTION: QCoreApplication.translate("Rota", "nog 1 vrijwilliger onthaal"),
    }
    several = {
        Role.THERAPIST: QCoreApplication.translate("Rota", "nog {count} therapeuten"),
        Role.RECEPTION: QCoreApplication.translate("Rota", "nog {count} voor het onthaal"),
        Role.VOLUNTEER_RECEPTION: QCoreApplication.translate("Rota", "nog {count} vrijwilligers onthaal"),
    }
    return one[role] if count == 1 else several[role].format(count=count)


def missing_said(part: PartOnDay) -> tuple[str, ...]:
    """Everything that is wanted still."""
    told = [wanted_said(role, count) for role, count in part.missing]
    if part.lead_missing:
        told.append(no_lead_said(part))
    return tuple(told)


def no_lead_said(part: PartOnDay) -> str:
    """Nobody answers for it; or somebody does who is not there."""
    if part.lead_name:
        text = QCoreApplication.translate("Rota", "{name} is er niet: geen verbindingstherapeut")
        return text.format(name=part.lead_name)
    return QCoreApplication.translate("Rota", "nog geen verbindingstherapeut")


def hours_said(part: DayPart) -> str:
    """From when to when on the wall: "16:00 – 20:00"."""
    return f"{clock_time(part.starts)} – {show_end(part.ends)}"


def name_said(part: PartOnDay, one: OnDuty, zone: ZoneInfo) -> str:
    """Her name, with her hours where she is not there all the time."""
    if (one.starts_at, one.ends_at) == (part.starts_at, part.ends_at):
        return one.name
    hours = span_said(one.starts_at, one.ends_at, zone).replace(" ", "\N{NO-BREAK SPACE}")
    hours = hours.replace("–", "–\N{WORD JOINER}")  # a line may break after a dash, no-break space or not
    return f"{one.name} ({hours})"


def short_names(people: Iterable[OnDuty]) -> dict[UUID, str]:
    """How colleagues call each other: the first name, the whole where two have the same."""
    names = {one.id: one.name for one in people if one.name}
    first = {whose: name.split()[0] for whose, name in names.items()}
    count = Counter(first.values())
    return {whose: first[whose] if count[first[whose]] == 1 else names[whose] for whose in names}


def day_names(*, short: bool = False) -> tuple[str, ...]:
    """Monday to Sunday, in the language of the screen."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return tuple(QLocale().standaloneDayName(number, form).replace(".", "") for number in range(1, 8))


def month_said(year: int, month: int) -> str:
    """For a title: "December 2026"."""
    text = QLocale().toString(QDate(year, month, 1), "MMMM yyyy")
    return text[:1].upper() + text[1:]
