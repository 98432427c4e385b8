"""The opening hours of a week in one line: "ma, di en do 16-20; wo 13u-20u"; and back again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import time
from functools import cache
from itertools import groupby, pairwise

from healthdesk.errors import NotAllowed
from healthdesk.records.partner import OpenHours
from healthdesk.rules.date_words import DATE_WORDS, plain
from healthdesk.rules.typed_dates import END_OF_DAY
from healthdesk.rules.typed_hours import Stretch, read_hours, say_hours

_PART = re.compile(r"^(?P<days>[^\d]+?)\s*:?\s*(?P<hours>\d.*)$")
_UNTIL = re.compile(r"\s*(?:-|–|—|\bt/m\b|\btot en met\b|\btot\b|\bto\b|\bau\b|\ba\b)\s*")
_FROM = re.compile(r"^(?:van|from|du|de) ")
_LEAD = re.compile(r"\s(?:van|from|de|à)$")
"""What leads in the hours: "du lundi au vendredi de 9h à 17h"."""
_AND = re.compile(r"[,+&]|\s(?:en|and|et)\s|\s+")
_NEXT = re.compile(r"[;\n]|,\s*(?=[^\W\d_]{2})|\s(?:en|and|et)\s+(?=[^\W\d_]{2})", re.IGNORECASE)
_EVERY_DAY = {"elke dag", "alle dagen", "dagelijks", "every day", "daily", "tous les jours"}


def read_week(typed: str, language: str = "nl", *, overnight: bool = False) -> tuple[OpenHours, ...]:
    """The stretches of a week, Monday first. Raises `NotAllowed` ("hours.…") for what cannot be.

    `overnight`: "21-8" goes on into the next morning, as at a night shelter.
    """
    found = [
        each
        for part in _parts(typed)
        for days, stretches in (_part(part, language, overnight=overnight),)
        for day in days
        for opens, closes in stretches
        for each in open_on(day, opens, closes)
    ]
    found.sort(key=_order)
    for before, after in pairwise(found):
        if before.weekday == after.weekday and after.opens < before.closes:
            raise NotAllowed("hours.overlap", fields=("hours",), typed=typed.strip())
    return tuple(found)


def open_on(day: int, opens: time, closes: time) -> tuple[OpenHours, ...]:
    """From one to the other on this day; over midnight the rest stands with the next."""
    if opens < closes:
        return (OpenHours(weekday=day, opens=opens, closes=closes),)
    evening = OpenHours(weekday=day, opens=opens, closes=END_OF_DAY)
    if closes == time():
        return (evening,)
    return (evening, OpenHours(weekday=(day + 1) % 7, opens=time(), closes=closes))


def _parts(typed: str) -> list[str]:
    """Each with its days and hours: "ma, di 9-12, wo 14-17" has two."""
    found, days = [], ""
    for piece in _NEXT.split(typed):
        days = f"{days} {piece.strip()}".strip()
        if any(letter.isdecimal() for letter in piece):
            found.append(days)
            days = ""
    return [*found, days] if days else found


def _part(part: str, language: str, *, overnight: bool) -> tuple[tuple[int, ...], tuple[Stretch, ...]]:
    met = _PART.match(part)
    days = _days(_LEAD.sub("", met["days"].strip(" ,")), language) if met else ()
    if met is None or not days:
        raise NotAllowed("hours.no_weekday", fields=("hours",), typed=part)
    return days, read_hours(met["hours"], overnight=overnight)


def _days(typed: str, language: str) -> tuple[int, ...]:
    """The weekdays named, 0 is Monday; nothing when one of them is none."""
    words = plain(typed)
    if words in _EVERY_DAY:
        return tuple(range(7))
    found: list[int] = []
    first, *last = _UNTIL.split(_FROM.sub("", words))
    if len(last) == 1:
        start, end = _day(first, language), _day(last[0], language)
        if start is None or end is None:
            return ()
        return tuple((start + step) % 7 for step in range((end - start) % 7 + 1))
    for word in filter(None, _AND.split(words)):
        if word in {"en", "and", "et"}:
            continue
        day = _day(word, language)
        if day is None:
            return ()
        found.append(day)
    return tuple(dict.fromkeys(found))


def _day(word: str, language: str) -> int | None:
    for reader in sorted(DATE_WORDS, key=language.__ne__):
        found = _weekdays(reader).get(word.strip(" ."))
        if found is not None:
            return found
    return None


@cache
def _weekdays(reader: str) -> dict[str, int]:
    names = DATE_WORDS[reader]
    lists = (names.other_days, names.short_days, names.days)
    return {plain(name): day for words in lists for day, name in enumerate(words)}


def say_week(hours: Iterable[OpenHours], language: str = "nl") -> str:
    """Write "ma, di, do 16:00–20:00; wo 13:00–20:00"."""
    by_day = {
        day: say_hours((one.opens, one.closes) for one in found)
        for day, found in groupby(sorted(hours, key=_order), key=_weekday)
    }
    names = DATE_WORDS[language if language in DATE_WORDS else "nl"].short_days
    told: dict[str, list[str]] = {}
    for day, said in by_day.items():
        told.setdefault(said, []).append(names[day])
    return "; ".join(f"{', '.join(days)} {said}" for said, days in told.items())


def _weekday(one: OpenHours) -> int:
    return one.weekday


def _order(one: OpenHours) -> tuple[int, time]:
    return one.weekday, one.opens
