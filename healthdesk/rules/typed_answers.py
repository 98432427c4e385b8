"""What was typed into a question, understood: `12/1988`, `3 april`, `14u30`, `3,5 kg`.

What cannot be understood (yet) stays the text it is: the draft keeps it, and a check says so.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from zoneinfo import ZoneInfo

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import Attachment, Coding, FormDate, Quantity, Reference, Value

_MONTHS: Mapping[str, int] = {
    name: number
    for names, number in (
        ("jan januari january janvier", 1),
        ("feb februari february fev fevrier", 2),
        ("mrt maart mar march mars", 3),
        ("apr april avr avril", 4),
        ("mei may mai", 5),
        ("jun juni june juin", 6),
        ("jul juli july juil juillet", 7),
        ("aug augustus august aout", 8),
        ("sep sept september septembre", 9),
        ("okt oktober oct october octobre", 10),
        ("nov november novembre", 11),
        ("dec december decembre", 12),
    )
    for name in names.split()
}
_TODAY = {"vandaag": 0, "today": 0, "gisteren": -1, "yesterday": -1, "hier": -1, "morgen": 1, "tomorrow": 1}
_TIME = re.compile(r"(\d{1,2})(?:\s*[:.uh]\s*(\d{2})?)?\s*(?:u|h|uur)?\Z")
_CENTURY_AHEAD = 10


def understood(text: str, item: Item, today: dt.date, zone: ZoneInfo) -> Value | None:
    """The answer that a typed text means; the text itself where it means none; None when empty."""
    words = text.strip()
    if not words:
        return None
    found = _meant(words, item, today, zone)
    return text if found is None else found


def _meant(words: str, item: Item, today: dt.date, zone: ZoneInfo) -> Value | None:
    if item.type in (ItemType.INTEGER, ItemType.DECIMAL):
        return _number(words, whole=item.type is ItemType.INTEGER)
    if item.type is ItemType.DATE:
        return read_date(words, today)
    if item.type is ItemType.TIME:
        return read_time(words)
    if item.type is ItemType.DATE_TIME:
        return _moment(words, today, zone)
    if item.type is ItemType.QUANTITY:
        return _quantity(words, item)
    if item.type is ItemType.REFERENCE:
        return Reference(display=words)
    return None


def _number(words: str, *, whole: bool) -> int | Decimal | None:
    try:
        number = Decimal(words.replace(" ", "").replace(",", "."))
    except InvalidOperation:
        return None
    if not number.is_finite() or (whole and number != number.to_integral_value()):
        return None
    return int(number) if whole else number


def _quantity(words: str, item: Item) -> Quantity | None:
    found = re.fullmatch(r"(-?[\d\s]*[.,]?\d+)\s*(\D*)", words)
    number = _number(found.group(1), whole=False) if found else None
    if found is None or number is None:
        return None
    said, offered = found.group(2).strip().lower(), units_of(item)
    named = (one for one in offered if said in {one.display.lower(), one.code.lower()})
    unit = next(named, None) if said else next(iter(offered), Coding(""))
    if unit is None:
        return Quantity(Decimal(number), found.group(2).strip())
    return in_unit(Decimal(number), unit)


def units_of(item: Item) -> tuple[Coding, ...]:
    """The units an answer may have, the form's own first."""
    own = Coding(item.unit_code, item.unit_system, item.unit)
    listed = (own, *item.unit_options) if item.unit or item.unit_code else item.unit_options
    return tuple({one.code or one.display: one for one in listed}.values())


def in_unit(number: Decimal, unit: Coding) -> Quantity:
    """So much of a unit."""
    return Quantity(number, unit.display or unit.code, unit.code, unit.system or (UCUM if unit.code else ""))


UCUM = "http://unitsofmeasure.org"


def read_time(words: str) -> dt.time | None:
    """`14`, `14u`, `14u30`, `14:30`, `14.30`, `14h30`."""
    found = _TIME.fullmatch(words.strip().lower())
    if found is None:
        return None
    hour, minute = int(found.group(1)), int(found.group(2) or 0)
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


def read_date(words: str, today: dt.date) -> FormDate | None:
    """A day, a month or a year, written the way people do; two-figure years are the nearest that fit."""
    text = _plain(words)
    if text in _TODAY:
        day = today + dt.timedelta(days=_TODAY[text])
        return FormDate(day.year, day.month, day.day)
    parts = re.findall(r"\d+|[a-z]+", text)
    parts = [part for part in parts if not _is_weekday(part)]
    if len(parts) == 1 and len(parts[0]) == 8:
        parts = [parts[0][:2], parts[0][2:4], parts[0][4:]]
    numbers = [_MONTHS.get(part, int(part) if part.isdecimal() else -1) for part in parts]
    if not numbers or len(numbers) > 3 or -1 in numbers:
        return None
    return _date_of(numbers, [len(part) if part.isdecimal() else 0 for part in parts], today)


def _plain(words: str) -> str:
    table = str.maketrans("éèêûôàâç", "eeeuoaac")
    return words.strip().lower().translate(table)


def _is_weekday(part: str) -> bool:
    return part in {"ma", "di", "wo", "do", "vr", "za", "zo", "le", "de", "the", "of"}


def _date_of(numbers: list[int], figures: list[int], today: dt.date) -> FormDate | None:
    if figures[0] == 4:  # 1988, 1988-12, 1988-12-03
        return _checked(*numbers)
    if len(numbers) == 1:
        return None
    if len(numbers) == 2 and figures[1] == 4:  # 12/1988, april 1988
        return _checked(numbers[1], numbers[0])
    year = _year(numbers[2], figures[2], today) if len(numbers) == 3 else today.year
    return _checked(year, numbers[1], numbers[0])


def _year(number: int, figures: int, today: dt.date) -> int:
    if figures > 2:
        return number
    year = today.year - today.year % 100 + number
    return year - 100 if year > today.year + _CENTURY_AHEAD else year


def _checked(year: int, month: int | None = None, day: int | None = None) -> FormDate | None:
    made = FormDate(year, month, day)
    try:
        made.first_day()
        made.last_day()
    except ValueError:
        return None
    return made if year >= 1000 and month != 0 and day != 0 else None


def _moment(words: str, today: dt.date, zone: ZoneInfo) -> Value | None:
    day_words, _, time_words = words.rpartition(" ")
    day, time = read_date(day_words, today), read_time(time_words)
    if day and day.day and time:
        return dt.datetime.combine(day.first_day(), time, tzinfo=zone)
    return read_date(words, today)


def as_typed(value: Value | None) -> str:
    """An answer as a person would type it again."""
    if value is None:
        return ""
    if isinstance(value, FormDate):
        parts = (value.day, value.month, value.year)
        return "/".join(f"{part:02}" for part in parts if part is not None)
    if isinstance(value, dt.datetime):
        return f"{value:%d/%m/%Y %H:%M}"
    if isinstance(value, dt.time):
        return f"{value:%H:%M}"
    if isinstance(value, Quantity):
        return f"{value.value} {value.unit}".strip().replace(".", ",")
    if isinstance(value, Decimal):
        return str(value).replace(".", ",")
    if isinstance(value, Coding | Reference):
        return value.display or (
            value.code if isinstance(value, Coding) else value.reference or value.identifier
        )
    return value.title if isinstance(value, Attachment) else str(value)
