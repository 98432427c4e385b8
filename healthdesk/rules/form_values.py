"""What can be asked of single answers: are two the same, which is more, how are they said and written.

Used by enablement, checks and expressions, and by the exchange with FHIR.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import Coding, FormDate, Quantity, Value

Json = dict[str, object]


def printable(value: Value) -> Value:
    """Text as R4 allows it in a string.

    Odd spaces (one that does not break, a thin one) become plain ones; control characters other than
    tab and line end go.
    """
    if not isinstance(value, str):
        return value
    kept = (letter for letter in value if letter in _SPACES or letter.isspace() or ord(letter) >= _CONTROL)
    return "".join(" " if letter.isspace() and letter not in _SPACES else letter for letter in kept)


_SPACES = " \t\r\n"
_CONTROL = 32


def same(one: Value, other: Value) -> bool:
    """Whether two answers mean the same. A code without its list matches on the code alone."""
    if isinstance(one, Coding) or isinstance(other, Coding):
        return _same_coding(one, other)
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return _same_unit(one, other) and one.value == other.value
    if isinstance(one, bool) or isinstance(other, bool):
        return isinstance(one, bool) and isinstance(other, bool) and one == other
    return order(one, other) == 0 or (type(one) is type(other) and one == other)


def _same_coding(one: Value, other: Value) -> bool:
    if isinstance(one, Coding) and isinstance(other, Coding):
        lists_agree = one.system == other.system or not one.system or not other.system
        return one.code == other.code and lists_agree
    coding, text = (one, other) if isinstance(one, Coding) else (other, one)
    return isinstance(coding, Coding) and isinstance(text, str) and text in (coding.code, coding.display)


def _same_unit(one: Quantity, other: Quantity) -> bool:
    mine, theirs = one.code or one.unit, other.code or other.unit
    return mine == theirs or not mine or not theirs


def order(one: Value, other: Value) -> int | None:
    """-1, 0 or 1 where both can be put in order; None where they cannot (unlike, or too vague)."""
    if isinstance(one, bool) or isinstance(other, bool):
        return None
    if isinstance(one, int | Decimal) and isinstance(other, int | Decimal):
        return (one > other) - (one < other)
    if isinstance(one, str) and isinstance(other, str):
        return (one > other) - (one < other)
    if isinstance(one, dt.time) and isinstance(other, dt.time):
        return (one > other) - (one < other)
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return order(one.value, other.value) if _same_unit(one, other) else None
    return _order_in_time(one, other)


def _order_in_time(one: Value, other: Value) -> int | None:
    """Dates of unlike precision only order when every day the one can mean is before the other."""
    if isinstance(one, dt.datetime) and isinstance(other, dt.datetime):
        return (one > other) - (one < other)
    spans = _span(one), _span(other)
    if spans[0] is None or spans[1] is None:
        return None
    (first, last), (other_first, other_last) = spans[0], spans[1]
    if last < other_first:
        return -1
    if first > other_last:
        return 1
    return 0 if (first, last) == (other_first, other_last) else None


def _span(value: Value) -> tuple[dt.date, dt.date] | None:
    if isinstance(value, FormDate):
        return value.first_day(), value.last_day()
    if isinstance(value, dt.datetime):
        return value.date(), value.date()
    return None


def to_json(value: Value, kind: ItemType) -> tuple[str, object]:
    """The ending of FHIR's `value[x]` and what goes in it; decimals stay `Decimal` until written."""
    if isinstance(value, FormDate | dt.datetime | dt.time):
        return _time_to_json(value, kind)
    if isinstance(value, Coding):
        return "Coding", _filled(system=value.system, code=value.code, display=value.display)
    if isinstance(value, Quantity):
        return "Quantity", _filled(value=value.value, unit=value.unit, system=value.system, code=value.code)
    if isinstance(value, bool):
        return "Boolean", value
    if isinstance(value, str):
        return ("Uri" if kind is ItemType.URL else "String"), value
    if kind in (ItemType.DECIMAL, ItemType.QUANTITY):
        return "Decimal", value
    return "Integer", int(value)


def _time_to_json(value: FormDate | dt.datetime | dt.time, kind: ItemType) -> tuple[str, object]:
    if isinstance(value, FormDate):
        return ("DateTime" if kind is ItemType.DATE_TIME else "Date"), str(value)
    ending = "DateTime" if isinstance(value, dt.datetime) else "Time"
    return ending, value.isoformat(timespec="seconds")


def _filled(**parts: object) -> Json:
    return {name: part for name, part in parts.items() if part not in ("", None)}


def say(value: Value, item: Item, language: str | None) -> str:
    """An answer in words, as it was shown: the option's own words where it is one."""
    for option in item.options:
        if same(option.value, value):
            return option.words.said_in(language)
    if isinstance(value, bool):
        return _YES_NO.get((language or "nl").split("-")[0], _YES_NO["nl"])[value]
    if isinstance(value, Coding):
        return value.display or value.code
    if isinstance(value, Quantity):
        return f"{value.value} {value.unit or value.code}".strip()
    if isinstance(value, dt.datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    return str(value)


_YES_NO = {"nl": ("nee", "ja"), "fr": ("non", "oui"), "en": ("no", "yes")}


def type_fits(value: Value, kind: ItemType) -> bool:
    """Whether an answer is of the kind the question asks for."""
    fits: dict[ItemType, tuple[type, ...]] = {
        ItemType.BOOLEAN: (bool,),
        ItemType.INTEGER: (int,),
        ItemType.DECIMAL: (int, Decimal),
        ItemType.DATE: (FormDate,),
        ItemType.DATE_TIME: (dt.datetime, FormDate),
        ItemType.TIME: (dt.time,),
        ItemType.STRING: (str,),
        ItemType.TEXT: (str,),
        ItemType.URL: (str,),
        ItemType.QUANTITY: (Quantity,),
        ItemType.CHOICE: (Coding, str, int, FormDate, dt.time),
        ItemType.OPEN_CHOICE: (Coding, str, int, FormDate, dt.time),
    }
    if isinstance(value, bool) and kind is not ItemType.BOOLEAN:
        return False
    return isinstance(value, fits.get(kind, ()))
