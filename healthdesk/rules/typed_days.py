"""Several days the way people type them: "3/12, 10/12 en 17/12", "21/12 – 3/1, 15/2"."""

from __future__ import annotations

import re
from datetime import date

from healthdesk.errors import NotAllowed
from healthdesk.rules.typed_dates import parse_date

_BETWEEN = re.compile(r"[,;\n]|(?<!\btot)\s(?:en|and|et)\s")
_UNTIL = re.compile(r"\s*–\s*|\s+(?:-|tot en met|t/m|tot|to|until|au)\s+|(?<=/\d)-|(?<=/\d\d)-")
_FROM = re.compile(r"^(?:van|from|du)\s+", re.IGNORECASE)


def read_days(typed: str, today: date, language: str = "nl") -> tuple[tuple[date, date], ...]:
    """Each first and last day, in the order typed. Raises `NotAllowed` ("hours.no_day") with what is none."""
    return tuple(_stretch(part.strip(), today, language) for part in _BETWEEN.split(typed) if part.strip())


def _stretch(part: str, today: date, language: str) -> tuple[date, date]:
    one = parse_date(part, today, language)
    if one is not None:
        return one, one
    first, *rest = _UNTIL.split(_FROM.sub("", part), maxsplit=1)
    start = parse_date(first, today, language) or _in_its_month(first, rest, today, language)
    # The end of a stretch over New Year is in the next year.
    end = parse_date(rest[0], start, language) if rest and start is not None else None
    if start is None or end is None:
        raise NotAllowed("hours.no_day", fields=("days",), typed=part)
    return start, end


def _in_its_month(first: str, rest: list[str], today: date, language: str) -> date | None:
    """The first day where only the last names the month: "du 21 au 24 décembre"."""
    end = parse_date(rest[0], today, language) if rest and first.strip().isdecimal() else None
    day = int(first) if end is not None else 0
    return end.replace(day=day) if end is not None and 1 <= day <= end.day else None
