"""Dates and times the way people type them, and the way we show them so that nobody can misread.

`3/4`, `3 april`, `morgen`, `di`, `volgende di`, `+2w`; `14u30`, `14.30`, `14:30`, `1430`, `14`.
The day always comes before the month, as in Belgium, in every language. Names of the reader's own
language win ("di" is dinsdag in Dutch and dimanche in French); the other languages help out.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, time, timedelta
from functools import cache
from itertools import chain

from healthdesk.rules.date_words import DATE_WORDS, DateWords, plain

_UNITS = {
    "d": "day", "dag": "day", "dagen": "day", "day": "day", "days": "day", "j": "year", "jour": "day",
    "jours": "day", "w": "week", "week": "week", "weken": "week", "weeks": "week", "sem": "week",
    "semaine": "week", "semaines": "week", "m": "month", "mnd": "month", "maand": "month",
    "maanden": "month", "month": "month", "months": "month", "mois": "month", "y": "year",
    "jaar": "year", "jaren": "year", "year": "year", "years": "year", "an": "year", "ans": "year",
}  # fmt: skip
_FRENCH_UNITS = {"j": "day", "s": "week"}
"""One letter: "+3j" is three days in French, three years in Dutch."""
_FROM_NOW = re.compile(
    r"(?:(?P<sign>[+-])|over |in |dans |binnen |within |d'ici |na |after |apres )"
    r"\s*(?P<count>\d{1,3}|[a-z]+ )\s*(?P<unit>[a-z]+)"
)
_COUNTS = {
    **dict.fromkeys(("een", "a", "an", "one", "un", "une"), 1),
    **dict.fromkeys(("twee", "two", "deux"), 2),
    **dict.fromkeys(("drie", "three", "trois"), 3),
    **dict.fromkeys(("vier", "four", "quatre"), 4),
    **dict.fromkeys(("vijf", "five", "cinq"), 5),
    **dict.fromkeys(("zes", "six"), 6),
    **dict.fromkeys(("zeven", "seven", "sept"), 7),
    **dict.fromkeys(("acht", "eight", "huit"), 8),
    **dict.fromkeys(("negen", "nine", "neuf"), 9),
    **dict.fromkeys(("tien", "ten", "dix"), 10),
    **dict.fromkeys(("elf", "eleven", "onze"), 11),
    **dict.fromkeys(("twaalf", "twelve", "douze"), 12),
    **dict.fromkeys(("veertien", "fourteen", "quatorze"), 14),
}
_COMING = {"komende", "aanstaande", "aankomende", "a.s.", "coming"}
_TURNED = {"prochain", "dernier"}
"""They stand behind their day: "lundi prochain"."""
_FRENCH_WEEKS = {"huit jours": "een week", "quinze jours": "twee weken"}
"""As they are said: seven and fourteen days."""
_FRENCH_EIGHTH = {" en huit": 7, " en quinze": 14}
"""A weekday, and so many days after the one that comes: "vendredi en huit"."""
_HALF_YEAR = ("een half jaar", "half jaar", "half a year", "une demi-annee")
END_OF_DAY = time(23, 59)
"""Where hours end that go on until midnight: nobody means the minute before."""
FIRST_YEAR, LAST_YEAR = 1800, 2199
_NUMBERS = re.compile(r"(\d{1,2})\s*([/.-])\s*(\d{1,2})(?:\s*\2\s*(\d{4}|\d{2}))?")
"""One sign between all three: "3-5/12" is a stretch of days, and none of 2012."""
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NAMED = re.compile(r"(\d{1,2})(?:e|de|ste|er|st|nd|rd|th)?\s*(?:of )?([a-z]{3,9})(?:\s*(\d{4}|\d{2}))?")
_NAMED_FIRST = re.compile(r"([a-z]{3,9})\s*(\d{1,2})(?:st|nd|rd|th)?(?:\s+(\d{4}))?")
_TIME = re.compile(r"(\d{1,2})\s*(?:(?:[:.uh]|heures?)\s*([0-5]\d)?)?\s*(?:u|h|uur|heures?)?\s*(am|pm)?")
_NOON = {"midi": time(12), "noon": time(12), "minuit": time(0), "midnight": time(0)}
_ON = re.compile(r"^(?:op|on|le) (?=.)")
_BARE_TIME = re.compile(r"(\d{1,2})([0-5]\d)")


def parse_date(text: str, today: date, language: str = "nl", *, past: bool = False) -> date | None:
    """The day that was meant; None when it is none.

    A day without a year is the coming one; with `past` (birth dates, what happened) the last one.
    """
    words = _ON.sub("", plain(text))
    if not words:
        return None
    return in_reach(
        _named_day(words, today, language)
        or from_now(words, today, language)
        or _written(_without_weekday(words, language), today, language, past=past)
    )


def in_reach(day: date | None) -> date | None:
    """The day, unless no clock here can reckon around it: 31/12/9999 stands in other books for "never"."""
    return day if day is not None and FIRST_YEAR <= day.year <= LAST_YEAR else None


def first_of_month(name: str, year: str, today: date, language: str) -> date | None:
    """The first day of a month by its name: the next that comes, or of the year that is said."""
    month = _months(language).get(name)
    if month is None or (year and not (year.isdecimal() and len(year) in {2, 4})):
        return None
    return in_reach(_dated(1, month, year or None, today, past=False))


def parse_time(text: str) -> time | None:
    """The time on the wall that was meant; None when it is none."""
    words = plain(text)
    if words in _NOON:
        return _NOON[words]
    found = _TIME.fullmatch(words)
    half = ""
    if found:
        hour, minute, half = int(found[1]), int(found[2] or 0), found[3] or ""
    elif bare := _BARE_TIME.fullmatch(words):
        hour, minute = int(bare[1]), int(bare[2])
    else:
        return None
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 else None


def show_date(day: date, language: str = "nl") -> str:
    """Unambiguous: "vr 3 apr 2026"."""
    words = DATE_WORDS.get(language, DATE_WORDS["nl"])
    return f"{words.short_days[day.weekday()]} {day.day} {words.short_months[day.month - 1]} {day.year}"


def show_time(at: time) -> str:
    """Twenty-four hours, two figures each: "09:30"."""
    return f"{at:%H:%M}"


def show_end(at: time) -> str:
    """As `show_time`, of where hours end: midnight, at the end of a day, is "24:00"."""
    return "24:00" if at == END_OF_DAY else show_time(at)


def weekday_named(text: str, language: str = "nl") -> int | None:
    """The weekday that is called so; 0 is Monday."""
    return _days(language).get(plain(text))


@cache
def _days(language: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for words in _by_nearness(language):
        for names in (words.days, words.short_days, words.other_days):
            for number, name in enumerate(names):
                found.setdefault(plain(name), number)
    return found


def month_named(word: str) -> int | None:
    """1 to 12, of a name long or short in any of our languages; None when it is none."""
    return _months("nl").get(plain(word))


@cache
def _months(language: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for words in _by_nearness(language):
        for number, name in enumerate(words.months, start=1):
            found.setdefault(plain(name), number)
        for number, name in chain(
            enumerate(words.short_months, start=1), ((n, m) for m, n in words.other_months.items())
        ):
            found.setdefault(plain(name), number)
    return found


def _by_nearness(language: str) -> list[DateWords]:
    return [words for _, words in sorted(DATE_WORDS.items(), key=lambda pair: pair[0] != language)]


def _named_day(words: str, today: date, language: str) -> date | None:
    for known in _by_nearness(language):
        if words in known.near:
            return today + timedelta(days=known.near[words])
    days = _days(language)
    first, _, rest = words.partition(" ")
    coming = rest if first in _COMING else first if rest in _COMING else words
    if coming in days:
        ahead = (days[coming] - today.weekday() - 1) % 7 + 1
        return today + timedelta(days=ahead)
    further = _FRENCH_EIGHTH.get(f" {rest}")
    if further and first in days:
        return today + timedelta(days=(days[first] - today.weekday() - 1) % 7 + 1 + further)
    if rest in _TURNED:
        first, rest = rest, first
    monday = today - timedelta(days=today.weekday())
    for known in _by_nearness(language):
        for which, weeks in ((known.next, 1), (known.this, 0), (known.last, -1)):
            if first in which and rest in days:
                return monday + timedelta(days=days[rest], weeks=weeks)
    return None


def from_now(words: str, today: date, language: str = "nl") -> date | None:
    """So many days, weeks, months or years from today, of plain words: "over twee weken", "+2w"."""
    for said, meant in (*_FRENCH_WEEKS.items(), *((half, "6 maanden") for half in _HALF_YEAR)):
        if words.endswith(f" {said}"):
            words = f"{words.removesuffix(said)}{meant}"
            break
    found = _FROM_NOW.fullmatch(words)
    units = _UNITS | _FRENCH_UNITS if language == "fr" else _UNITS
    unit = units.get(found["unit"]) if found else None
    if found is None or unit is None:
        return None
    said = found["count"].strip()
    count = int(said) if said.isdecimal() else _COUNTS.get(said, 0)
    if not count and not said.isdecimal():
        return None
    return _away(today, -count if found["sign"] == "-" else count, unit)


def _away(today: date, count: int, unit: str) -> date | None:
    try:
        if unit in {"day", "week"}:
            return today + timedelta(days=count * (7 if unit == "week" else 1))
        return _months_later(today, count * (12 if unit == "year" else 1))
    except (OverflowError, ValueError):
        return None


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _without_weekday(words: str, language: str) -> str:
    """So that "vr 3 apr 2026" is read again as we show it; the weekday is not asked to be right."""
    first, _, rest = words.partition(" ")
    return rest if rest and first.strip(",") in _days(language) else words


def _written(words: str, today: date, language: str, *, past: bool) -> date | None:
    if iso := _ISO.fullmatch(words):
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    if words.isdecimal() and len(words) == 8:
        return _day(int(words[4:]), int(words[2:4]), int(words[:2]))
    if found := _NUMBERS.fullmatch(words):
        return _dated(int(found[1]), int(found[3]), found[4], today, past=past)
    months = _months(language)
    if (found := _NAMED.fullmatch(words)) and found[2] in months:
        return _dated(int(found[1]), months[found[2]], found[3], today, past=past)
    if (found := _NAMED_FIRST.fullmatch(words)) and found[1] in months:
        return _dated(int(found[2]), months[found[1]], found[3], today, past=past)
    return None


def _dated(day: int, month: int, year: str | None, today: date, *, past: bool) -> date | None:
    if year is not None:
        return _day(_full_year(year, today, past=past), month, day)
    # 29 February may need some years to come round.
    for step in range(9):
        found = _day(today.year + (-step if past else step), month, day)
        if found is not None and (found <= today if past else found >= today):
            return found
    return None


def _full_year(typed: str, today: date, *, past: bool) -> int:
    if len(typed) == 4:
        return int(typed)
    year = today.year - today.year % 100 + int(typed)
    return year - 100 if year > today.year + (0 if past else 20) else year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
