"""When somebody is to be called back, as staff type it: "in maart", "volgende week", "na de paasvakantie".

A period is its first day ("eind maart" the twenty-first). A single day is read by `typed_dates`. What could
mean several things ("in de lente", "over een paar weken") is not read: the desk is asked.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

from healthdesk.rules.date_words import plain
from healthdesk.rules.public_holidays import holidays_between
from healthdesk.rules.school_holidays import SchoolHoliday, coming_school_holidays
from healthdesk.rules.typed_dates import first_of_month, in_reach, parse_date

_WEEK = {"week", "semaine"}
_MONTH = {"maand", "month", "mois"}
_YEAR = {"jaar", "year", "an", "annee"}
_NEXT = {"volgende", "volgend", "komende", "komend", "aanstaande", "next", "coming", "prochain", "prochaine"}
_THIS = {"deze", "dit", "this", "ce", "cette", "cet"}
_SMALL = {"de", "het", "den", "the", "le", "la", "les", "l'", "van", "of", "du", "des", "de la", "d'"}
_LEADS = {
    *("in", "en", "vanaf", "rond", "omstreeks", "tegen", "from", "around", "by", "a partir de", "vers"),
    *("in de loop van", "ergens in", "sometime in", "dans", "pendant", "tijdens", "during", "au", "a"),
}
_PARTS = {
    **dict.fromkeys(("begin", "start", "early", "debut", "beginning"), 0),
    **dict.fromkeys(("half", "midden", "mid", "mi", "middle", "mi-"), 1),
    **dict.fromkeys(("eind", "einde", "end", "late", "fin"), 2),
}
_PART_DAYS = (1, 15, 21)
_WEEK_DAYS = (0, 2, 4)
_AFTER = ("na", "after", "apres")
_OF_WEEK = re.compile(r"(?:in )?(?:de |the |la )?(?:week|semaine) (?:van|of|du|de) (.+)")
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


def parse_day_or_month(text: str, today: date, language: str = "nl") -> date | None:
    """As `parse_date`; a week, a month or a holiday is its first day, the next that comes."""
    found = parse_date(text, today, language)
    if found is not None:
        return found
    words = plain(text.replace("’", "'").replace("l'", "l' ").replace("d'", "d' "))
    return in_reach(
        _after(words, today, language)
        or _week_of(words, today, language)
        or _holiday(_led(words), today)
        or _period(_led(words), today, language)
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


def _period(words: str, today: date, language: str) -> date | None:
    """A week, a month or a year, or a part of one."""
    first, _, rest = words.replace("mi-", "mi ").replace("mid-", "mid ").partition(" ")
    part = _PARTS.get(first) if rest else None
    named = words if part is None else rest
    which = named.split()
    if len(which) == 2 and (turn := _turn(which)) is not None:
        unit, ahead = turn
        return _turned(unit, ahead, part, today)
    name, _, year = named.partition(" ")
    if name in _MONTH:  # "de maand maart"
        name, _, year = year.partition(" ")
    start = first_of_month(name, year, today, language)
    return None if start is None else start.replace(day=_PART_DAYS[part or 0])


def _turn(which: list[str]) -> tuple[str, int] | None:
    """Which unit, and how many further: "volgende week", "semaine prochaine", "deze maand"."""
    for lead, unit in (which, which[::-1]):
        ahead = 1 if lead in _NEXT else 0 if lead in _THIS else None
        kind = next((kind for kind in (_WEEK, _MONTH, _YEAR) if unit in kind), None)
        if ahead is not None and kind is not None:
            return min(kind), ahead
    return None


def _turned(unit: str, ahead: int, part: int | None, today: date) -> date | None:
    if unit in _WEEK:
        monday = today + timedelta(days=7 * ahead - today.weekday())
        found = monday + timedelta(days=_WEEK_DAYS[part or 0])
    elif unit in _MONTH:
        month = today.replace(day=1)
        month = month + timedelta(days=monthrange(month.year, month.month)[1] if ahead else 0)
        found = month.replace(day=_PART_DAYS[part or 0])
    else:
        found = date(today.year + ahead, 1 if part is None else (1, 6, 12)[part], 1)
    return found if found >= today else today if part is None else None


def _after(words: str, today: date, language: str) -> date | None:
    """The day after a holiday: of school, of the law, or of the week."""
    lead = next((lead for lead in _AFTER if words.startswith(f"{lead} ")), None)
    if lead is None:
        return None
    what = _bare(words.removeprefix(f"{lead} "))
    if what in _WEEKEND:
        return today + timedelta(days=7 - today.weekday())
    school = _school(what, today)
    if school is not None:
        return school.last + timedelta(days=1)
    feast = _feast(what, today)
    if feast is not None:
        return feast + timedelta(days=1)
    month = first_of_month(*_name_and_year(what), today, language)
    return None if month is None else month + timedelta(days=monthrange(month.year, month.month)[1])


def _week_of(words: str, today: date, language: str) -> date | None:
    """The Monday of the week in which a day lies."""
    found = _OF_WEEK.fullmatch(words)
    day = parse_date(found[1], today, language) if found else None
    return None if day is None else max(today, day - timedelta(days=day.weekday()))


def _name_and_year(words: str) -> tuple[str, str]:
    name, _, year = words.partition(" ")
    return name, year


def _holiday(words: str, today: date) -> date | None:
    """The first day of a school holiday; of one that goes on, today."""
    school = _school(words, today)
    return None if school is None else max(school.first, today)


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
