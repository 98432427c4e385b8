"""Series in words: which weekday and hour hold, what is skipped, why a nearer one does not hold."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from healthdesk.clock import Clock
from healthdesk.records.appointment import AgendaLine, Appointment
from healthdesk.records.series import BrokenMoment, SeriesMoment, SkippedDay
from healthdesk.sentences import sentence
from healthdesk.ui.agenda.said import joined
from healthdesk.ui.parts.dates import clock_time, day_in_year, near_date

_TOLD = 3
_SCHOOL = frozenset({"agenda.skip_school_holiday", "agenda.skip_school_weeks"})


def often_said(every_weeks: int) -> str:
    """How often it comes back."""
    if every_weeks == 1:
        return QCoreApplication.translate("Series", "elke week")
    return QCoreApplication.translate("Series", "om de {count} weken").format(count=every_weeks)


def series_said(line: AgendaLine) -> str:
    """Which of a series a talk is: "reeks 3/10"; empty for one on its own."""
    if not line.series_number:
        return ""
    words = QCoreApplication.translate("Series", "reeks {number}/{count}")
    return words.format(number=line.series_number, count=line.series_count)


def when_said(one: SeriesMoment, every_weeks: int, reader: str, zone: ZoneInfo) -> str:
    """As "elke week op donderdag om 14:00"."""
    local = one.moment.starts_at.astimezone(zone)
    words = QCoreApplication.translate("Series", "{often} op {weekday} om {time}")
    weekday = sentence(reader, f"agenda.day_{local.weekday()}")
    return words.format(often=often_said(every_weeks), weekday=weekday, time=clock_time(local))


def course_said(one: SeriesMoment, every_weeks: int, reader: str, zone: ZoneInfo) -> str:
    """From when to when, what is skipped, and how often it is in another room."""
    first = one.moment.starts_at.astimezone(zone).date()
    span = f"{day_in_year(first)} – {day_in_year(one.last_day)}"
    elsewhere = ""
    if one.elsewhere:
        words = QCoreApplication.translate("Series", "{count} keer in een andere kamer")
        elsewhere = words.format(count=one.elsewhere)
    closed = [day for day in one.skipped if day.reason not in _SCHOOL]
    school = [day for day in one.skipped if day.reason in _SCHOOL]
    return joined(span, not_on_said(closed), _weeks_said(school, every_weeks, reader), elsewhere)


def not_on_said(skipped: Iterable[SkippedDay]) -> str:
    """The days on which there is none."""
    days = ", ".join(_unbroken(day_in_year(one.day)) for one in skipped)
    return QCoreApplication.translate("Series", "niet op {days}").format(days=days) if days else ""


def _weeks_said(skipped: Sequence[SkippedDay], every_weeks: int, reader: str) -> str:
    """Those that the school's calendar skips, with why; days on end are told as from and until."""
    if not skipped:
        return ""
    words = QCoreApplication.translate("Series", "niet op {days} ({why})")
    spans = (
        " – ".join(_unbroken(day_in_year(day)) for day in dict.fromkeys((first.day, last.day)))
        for first, last in on_end(skipped, every_weeks)
    )
    return words.format(days=", ".join(spans), why=sentence(reader, skipped[0].reason))


def _unbroken(day: str) -> str:
    return day.replace(" ", "\u00a0")  # "1 jan" in one line


def on_end(skipped: Iterable[SkippedDay], every_weeks: int) -> list[tuple[SkippedDay, SkippedDay]]:
    """The first and the last of those that follow on each other for the same reason."""
    found: list[tuple[SkippedDay, SkippedDay]] = []
    for one in skipped:
        first, last = found[-1] if found else (one, one)
        follows = one.day - last.day == timedelta(weeks=every_weeks) and one.reason == last.reason
        if follows:
            found[-1] = first, one
        else:
            found.append((one, one))
    return found


def broken_said(one: BrokenMoment, names: dict[UUID, str], reader: str, zone: ZoneInfo) -> str:
    """Why a nearer hour does not hold: "wo 25 nov 14:45 met Els: op wo 9 dec … "."""
    words = QCoreApplication.translate(
        "Series", "{day} {time} met {therapist}: breekt af op {broken} ({why})"
    )
    first = one.starts_at.astimezone(zone).date()
    why = sentence(reader, one.reason).rstrip(".")
    return words.format(
        day=day_in_year(first),
        time=clock_time(one.wall),
        therapist=names.get(one.therapist_id, ""),
        broken=near_date(one.day, first) if one.day == first else day_in_year(one.day),
        why=f"{why[:1].lower()}{why[1:]}",
    )


def booked_said(name: str, talks: Sequence[Appointment], clock: Clock) -> str:
    """That they were booked: for whom, how many, from when."""
    day = near_date(talks[0].starts_at.astimezone(clock.zone).date(), clock.today())
    if len(talks) == 1:
        words = QCoreApplication.translate("Series", "Geboekt: {name}, {day}.")
        return words.format(name=name, day=day)
    words = QCoreApplication.translate("Series", "Geboekt: {name}, {count} afspraken vanaf {day}.")
    return words.format(name=name, count=len(talks), day=day)


def against_said(against: Sequence[tuple[date, str]], reader: str) -> str:
    """Against talks that were moved along: "Op vr 25 dec: Het is dan een feestdag.", of the first few."""
    words = QCoreApplication.translate("Series", "Op {day}: {why}")
    told = [words.format(day=day_in_year(day), why=sentence(reader, key)) for day, key in against[:_TOLD]]
    more = len(against) - _TOLD
    if more == 1:
        told.append(QCoreApplication.translate("Series", "Op nog 1 dag past het niet zonder meer."))
    elif more > 0:
        words = QCoreApplication.translate("Series", "Op nog {count} dagen past het niet zonder meer.")
        told.append(words.format(count=more))
    return " ".join(told)


def exceptions_said(count: int) -> str:
    """How many of a series were left where somebody had put them."""
    if count == 1:
        return QCoreApplication.translate("Series", "1 dat apart staat, bleef staan.")
    return QCoreApplication.translate("Series", "{count} die apart staan, bleven staan.").format(count=count)


def left_said(stayed: int, fell: int) -> str:
    """How many of a series were left where they stood because nobody could be there, or fell away."""
    told = []
    if stayed == 1:
        told.append(QCoreApplication.translate("Series", "1 bleef staan."))
    elif stayed:
        told.append(QCoreApplication.translate("Series", "{count} bleven staan.").format(count=stayed))
    if fell == 1:
        told.append(QCoreApplication.translate("Series", "1 viel weg."))
    elif fell:
        told.append(QCoreApplication.translate("Series", "{count} vielen weg.").format(count=fell))
    return " ".join(told)
