"""How dates and times read on the screen, in its language: "vr 3 apr 2026", "14:30", "vandaag"."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from healthdesk.rules.first_of_month import premier


def short_date(day: date) -> str:
    """Unambiguous and short: "vr 3 apr 2026"."""
    return _say(day, "ddd d MMM yyyy")


def plain_day(day: date) -> str:
    """25 nov 2026, where the day of the week tells nothing: of a page that was read long ago."""
    return _say(day, "d MMM yyyy")


def day_in_year(day: date) -> str:
    """Without the year, where it is plain: "wo 25 nov"."""
    return _say(day, "ddd d MMM")


def span_of_days(first: date, last: date) -> str:
    """Some days of one or two months: "23–29 nov", "28 nov – 4 dec"."""
    begin, end = _say(first, "d MMM"), _say(last, "d MMM")
    return f"{begin.split()[0]}–{end}" if first.month == last.month else f"{begin} – {end}"


def long_day(day: date) -> str:
    """For a title: "Woensdag 25 november"."""
    text = _say(day, "dddd d MMMM")
    return text[:1].upper() + text[1:]


def months(first: date, last: date) -> str:
    """Whole months: "september 2026", "jul – sep 2026", "dec 2025 – feb 2026"."""
    if (first.year, first.month) == (last.year, last.month):
        return _say(first, "MMMM yyyy")
    begin = _say(first, "MMM" if first.year == last.year else "MMM yyyy")
    return f"{begin} – {_say(last, 'MMM yyyy')}"


def near_date(day: date, today: date) -> str:
    """Today, tomorrow and yesterday by their names; the year only when it is another."""
    names = {
        0: QCoreApplication.translate("dates", "vandaag"),
        1: QCoreApplication.translate("dates", "morgen"),
        -1: QCoreApplication.translate("dates", "gisteren"),
    }
    named = names.get((day - today).days)
    if named:
        return named
    return day_in_year(day) if day.year == today.year else short_date(day)


def clock_time(moment: time | datetime, zone: tzinfo | None = None) -> str:
    """24 hours, two figures each; an instant is read in `zone`."""
    if isinstance(moment, datetime) and zone is not None:
        moment = moment.astimezone(zone)
    return f"{moment.hour:02}:{moment.minute:02}"


def _say(day: date, pattern: str) -> str:
    # Some locales end their short names with a full stop; ours stand without.
    locale = QLocale()
    said = locale.toString(QDate(day.year, day.month, day.day), pattern).replace(".", "")
    return premier(said, day, locale.name().partition("_")[0])
