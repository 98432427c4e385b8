"""A stretch of days as staff type it: "in maart", "week 10", "volgende week dinsdag", "na de paasvakantie".

To call somebody back on, a period is its first day ("eind maart" the twenty-first); as a wish for a moment
it is all its days. A single day is read by `typed_dates`. What could mean several things ("in de lente",
"over een paar weken", "dinsdag over twee weken") is not read: the desk is asked.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from healthdesk.rules.date_words import plain
from healthdesk.rules.public_holidays import holidays_between
from healthdesk.rules.school_holidays import SchoolHoliday, coming_school_holidays
from healthdesk.rules.typed_dates import first_of_month, from_now, in_reach, parse_date, weekday_named

_WEEK = {"week", "semaine"}
_MONTH = {"maand", "month", "mois"}
_YEAR = {"jaar", "year", "an", "annee"}
_NEXT = {"volgende", "volgend", "komende", "komend", "aanstaande", "next", "coming", "prochain", "prochaine"}
_THIS = {"deze", "dit", "this", "ce", "cette", "cet"}
_SMALL = {"de", "het", "den", "the", "le", "la", "les", "l'", "van", "of", "du", "des", "de la", "d'"}
_LEADS = {
    *("in", "en", "vanaf", "rond", "omstreeks", "tegen", "from", "around", "by", "a partir de", "vers"),
    *("in de loop van", "ergens in", "sometime in", "dans", "pendant", "tijdens", "during", "au", "a"),
    *("op", "on", "des", "a partir du", "le"),
}
_ABOUT = {"rond", "omstreeks", "tegen", "around", "by", "vers"}
"""They name no edge: of a wish for a moment it has to be asked what is meant."""
_PARTS = {
    **dict.fromkeys(("begin", "start", "early", "debut", "beginning"), 0),
    **dict.fromkeys(("half", "midden", "mid", "mi", "middle", "mi-"), 1),
    **dict.fromkeys(("eind", "einde", "end", "late", "fin"), 2),
}
_PART_OF_MONTH = ((1, 1, 10), (15, 11, 20), (21, 21, 31))
"""Of the beginning, the middle and the end: the day to call back on, and between which days it is."""
_PART_OF_WEEK = ((0, 0, 1), (2, 1, 3), (4, 3, 6))
_AFTER = ("na", "after", "apres")
_OF_WEEK = re.compile(r"(?:in )?(?:de |the |la )?(?:week|semaine) (?:van|of|du|de) (.+)")
_NUMBERED = re.compile(r"(?:week|wk|w|semaine|sem) ?(\d{1,2})(?:,? (?:(?:van|in|of|de) )?(20\d\d))?")
_WEEKEND = {"weekend", "week-end", "weekeinde"}
_SCHOOL = {
    "autumn": ("herfst", "autumn", "half term", "automne", "toussaint"),
    "christmas": ("kerst", "christmas", "noel"),
    "carnival": ("krokus", "carnival", "carnaval", "detente"),
    "easter": ("paas", "pasen", "easter", "paques", "printemps"),
    "summer": ("zomer", "grote", "summer", "ete", "grandes"),
}
_HOLIDAY = re.compile(r"(.*?)\s*(?:vakantie|vakanties|verlof|holidays?|break|vacances|conges?)\s*(.*)")
_ANY = {"", "school", "scolaire", "scolaires"}
_FEASTS = {
    **dict.fromkeys(("kerst", "kerstdag", "christmas", "xmas"), "kerstmis"),
    **dict.fromkeys(("nieuwjaarsdag", "new year", "nouvel-an", "jour de l'an"), "nieuwjaar"),
    "easter": "pasen",
}


@dataclass(frozen=True, slots=True)
class Period:
    """Some days on end. `day` is the one to do something on; without `last` it goes on."""

    first: date
    last: date | None
    day: date


def parse_day_or_month(text: str, today: date, language: str = "nl") -> date | None:
    """As `parse_date`; a week, a month or a holiday is its first day, today where it goes on."""
    found = parse_date(text, today, language)
    if found is not None:
        return found
    period = _after(_plain(text), today, language) or parse_period(text, today, language)
    return None if period is None else in_reach(period.day)


def parse_period(text: str, today: date, language: str = "nl") -> Period | None:
    """The days that are named, one or more: those that are still to come."""
    words = _plain(text)
    found = _said(words, today, language) or _said(_led(words), today, language)
    in_it = found is not None and in_reach(found.first) and in_reach(found.day)
    return found if in_it and found and (found.last is None or found.last >= found.first) else None


def is_about(text: str) -> bool:
    """Whether it is said of about when: "rond 15 maart"."""
    return text.partition(" ")[0] in _ABOUT


def _plain(text: str) -> str:
    return plain(text.replace("’", "'").replace("l'", "l' ").replace("d'", "d' "))


def _said(words: str, today: date, language: str) -> Period | None:
    later = from_now(words, today, language)
    if later is not None:  # "over twee weken": from then on
        return Period(later, None, later)
    day = parse_date(words, today, language)
    if day is not None:
        return Period(day, day, day)
    return (
        _week(words, today, language)
        or _day_of_week(words, today, language)
        or _holiday(_bare(words), today)
        or _period(_bare(words), today, language)
    )


def _led(words: str) -> str:
    """Without what leads it in, and without articles."""
    for lead in sorted(_LEADS, key=len, reverse=True):
        if words.startswith(f"{lead} "):
            words = words.removeprefix(f"{lead} ")
            break
    return _bare(words)


def _bare(words: str) -> str:
    return " ".join(word for word in words.split() if word not in _SMALL)


def _period(words: str, today: date, language: str) -> Period | None:
    """A week, a month or a year, or a part of one."""
    first, _, rest = words.replace("mi-", "mi ").replace("mid-", "mid ").partition(" ")
    part = _PARTS.get(first) if rest else None
    named = words if part is None else rest
    which = named.split()
    if len(which) == 2 and (turn := _turn(which)) is not None:
        unit, ahead = turn
        return _turned(unit, ahead, part, today)
    if part is not None and named in _MONTH:  # "fin du mois": of this one
        return _turned("maand", 0, part, today)
    if part is not None and (week := _week(named, today, language)) is not None and week.last is not None:
        return _part_of_week(week.last - timedelta(days=6), part)
    name, _, year = named.partition(" ")
    if name in _MONTH:  # "de maand maart"
        name, _, year = year.partition(" ")
    start = first_of_month(name, year, today, language)
    if start is None:
        return None
    going_on = None
    if not year and start.month == today.month:  # "eind november" in November is that of this year
        going_on = _left_of(_of_month(today.replace(day=1), part), today)
    return going_on or _of_month(start, part)


def _of_month(start: date, part: int | None) -> Period:
    last = start.replace(day=monthrange(start.year, start.month)[1])
    if part is None:
        return Period(start, last, start)
    day, low, high = _PART_OF_MONTH[part]
    return Period(start.replace(day=low), start.replace(day=min(high, last.day)), start.replace(day=day))


def _part_of_week(monday: date, part: int | None) -> Period:
    day, low, high = (0, 0, 6) if part is None else _PART_OF_WEEK[part]
    return Period(*(monday + timedelta(days=number) for number in (low, high, day)))


def _turn(which: list[str]) -> tuple[str, int] | None:
    """Which unit, and how many further: "volgende week", "semaine prochaine", "deze maand"."""
    for lead, unit in (which, which[::-1]):
        ahead = 1 if lead in _NEXT else 0 if lead in _THIS else None
        kind = next((kind for kind in (_WEEK, _MONTH, _YEAR) if unit in kind), None)
        if ahead is not None and kind is not None:
            return min(kind), ahead
    return None


def _turned(unit: str, ahead: int, part: int | None, today: date) -> Period | None:
    if unit in _WEEK:
        found = _part_of_week(today + timedelta(days=7 * ahead - today.weekday()), part)
    elif unit in _MONTH:
        month = today.replace(day=1)
        month = month + timedelta(days=monthrange(month.year, month.month)[1] if ahead else 0)
        found = _of_month(month, part)
    else:
        day = date(today.year + ahead, 1 if part is None else (1, 6, 12)[part], 1)
        found = Period(day, date(day.year, 12, 31) if part is None else None, day)
    return _left_of(found, today)


def _left_of(period: Period, today: date) -> Period | None:
    """From today on; None where it is over."""
    if (period.last or period.day) < today:
        return None
    return Period(max(today, period.first), period.last, max(today, period.day))


def _after(words: str, today: date, language: str) -> Period | None:
    """From the day after what is named: a holiday of school or of the law, a week, a month, a day."""
    lead = next((lead for lead in _AFTER if words.startswith(f"{lead} ")), None)
    return None if lead is None else after_what(words.removeprefix(f"{lead} "), today, language)


def after_what(text: str, today: date, language: str = "nl") -> Period | None:
    """The days from the one after what is named."""
    what = _bare(_plain(text))
    last = None
    if what in _WEEKEND:
        last = today + timedelta(days=6 - today.weekday())
    elif (feast := _feast(what, today)) is not None:
        last = feast
    elif (period := _said(what, today, language)) is not None:
        last = period.last
    if last is None:
        return None
    day = last + timedelta(days=1)
    return Period(day, None, day)


def _week(words: str, today: date, language: str) -> Period | None:
    """The week in which a day lies, or that has this number: the next that comes."""
    found = _OF_WEEK.fullmatch(words)
    day = parse_date(found[1], today, language) if found else None
    if day is None:
        day = _monday_of(words, today)
    if day is None:
        return None
    monday = day - timedelta(days=day.weekday())
    first = max(today, monday)
    return Period(first, monday + timedelta(days=6), first)


def _monday_of(words: str, today: date) -> date | None:
    """The Monday of a week by its number (ISO, as on every calendar here), with or without a year."""
    found = _NUMBERED.fullmatch(words)
    if found is None:
        return None
    this_year = today.isocalendar().year
    for year in (int(found[2]),) if found[2] else (this_year, this_year + 1):
        try:
            monday = date.fromisocalendar(year, int(found[1]), 1)
        except ValueError:  # so many weeks this year has not
            continue
        if found[2] or monday + timedelta(days=6) >= today:
            return monday
    return None


def _day_of_week(words: str, today: date, language: str) -> Period | None:
    """One day of a week that is named: "volgende week dinsdag", "mardi de la semaine prochaine"."""
    said = [word for word in words.split() if word not in _SMALL and word not in {"op", "on", "in", "en"}]
    if len(said) < 3:
        return None
    for name, rest in ((said[0], said[1:]), (said[-1], said[:-1])):
        number = weekday_named(name, language)
        turn = _turn(rest) if len(rest) == 2 else None
        monday = _monday_of(" ".join(rest), today)
        if turn is not None and turn[0] in _WEEK:
            monday = today + timedelta(days=7 * turn[1] - today.weekday())
        if number is not None and monday is not None:
            day = monday + timedelta(days=number)
            return Period(day, day, day) if day >= today else None
    return None


def _holiday(words: str, today: date) -> Period | None:
    """The days of a school holiday; of one that goes on, from today."""
    school = _school(words, today)
    if school is None:
        return None
    first = max(school.first, today)
    return Period(first, school.last, first)


def _school(words: str, today: date) -> SchoolHoliday | None:
    """The next school holiday of this name, also the one that goes on; without a name whichever comes."""
    found = _HOLIDAY.fullmatch(words)
    if found is None:
        return None
    name = " ".join(filter(None, (_bare(found[1]), _bare(found[2]))))
    coming = coming_school_holidays(today)
    if name in _ANY:
        return next(iter(coming), None)
    kind = next((kind for kind, names in _SCHOOL.items() if name in names), None)
    return next((one for one in coming if kind is not None and one.kind == kind), None)


def _feast(words: str, today: date) -> date | None:
    """The next legal holiday of this name."""
    wanted = _FEASTS.get(words, words)
    for ahead in range(2):
        days = _feasts(today.year + ahead)
        found = [day for day in days.get(wanted, ()) if day >= today]
        if found:
            return min(found)
    return None


@cache
def _feasts(year: int) -> dict[str, tuple[date, ...]]:
    found: dict[str, tuple[date, ...]] = {}
    for language in ("nl", "fr", "en"):
        for day, name in _of_year(year, language):
            called = _bare(plain(name.replace("l'", "l' ")))
            found[called] = (*found.get(called, ()), day)
    return found


def _of_year(year: int, language: str) -> Iterable[tuple[date, str]]:
    return holidays_between(date(year, 1, 1), date(year, 12, 31), language).items()
