"""A birth date as people type it, kept as ISO and possibly without its day or month."""

from __future__ import annotations

import re
from datetime import date

from healthdesk.rules.typed_dates import month_named

_TWO_DIGITS = 2
_NTH = re.compile(r"^(\d{1,2})(?:er|e|st|nd|rd|th)$")


def parse_birth_date(typed: str, today: date) -> str | None:
    """ISO text for 14/3/2008, 14.03.08, 2008-03-14, 14032008, 14 maart 2008, 3/2008 or 2008.

    Empty for nothing typed, None for what is not a birth date. Two digits of a year mean the last
    hundred years.
    """
    parts = [_figures(part) for part in re.split(r"[/.\-\s]+", typed.strip()) if part]
    if not parts:
        return ""
    if not all(part.isdecimal() for part in parts) or len(parts) > 3:
        return None
    if len(parts) == 1 and len(parts[0]) == 8:
        parts = [parts[0][:2], parts[0][2:4], parts[0][4:]]
    if len(parts[0]) == 4 and len(parts) > 1:
        parts.reverse()
    year = _year(parts[-1], today)
    month = int(parts[-2]) if len(parts) > 1 else 1
    day = int(parts[-3]) if len(parts) > 2 else 1
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    if not date(1850, 1, 1) <= found <= today:
        return None
    return found.isoformat()[: (4, 7, 10)[len(parts) - 1]]


def _figures(part: str) -> str:
    """Of a month its number, of "1er" the 1."""
    month = month_named(part)
    return str(month) if month is not None else _NTH.sub(r"\1", part)


def _year(text: str, today: date) -> int:
    if len(text) == _TWO_DIGITS:
        year = today.year // 100 * 100 + int(text)
        return year if year <= today.year else year - 100
    return int(text) if len(text) == 4 else 0


def show_birth_date(kept: str) -> str:
    """14/03/2008, 03/2008 or 2008."""
    return "/".join(reversed(kept.split("-")))
