"""What can be asked of single answers: are two the same, which is more, how are they said and written.

Used by enablement, checks and expressions, and by the exchange with FHIR.
"""

from __future__ import annotations

import base64
import datetime as dt
import re
from decimal import Decimal

from healthdesk.records.questionnaire import Item, ItemType
from healthdesk.records.questionnaire_response import (
    Attachment,
    Coding,
    FormDate,
    Quantity,
    Reference,
    Value,
)

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
    if isinstance(one, Reference) and isinstance(other, Reference):
        return _same_reference(one, other)
    if isinstance(one, bool) or isinstance(other, bool):
        return isinstance(one, bool) and isinstance(other, bool) and one == other
    return order(one, other) == 0 or (type(one) is type(other) and one == other)


def _same_reference(one: Reference, other: Reference) -> bool:
    if one.reference and other.reference:
        return one.reference == other.reference
    if one.identifier and other.identifier:
        return (one.system, one.identifier) == (other.system, other.identifier)
    return one == other


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
    if isinstance(one, Quantity) and isinstance(other, int | Decimal):
        return order(one.value, other)
    if isinstance(one, int | Decimal) and isinstance(other, Quantity):
        return order(one, other.value)
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
    """The ending of FHIR's `value[x]` and what goes in it; decimals stay `Decimal` until written.

    Always something that R4 allows; an empty element where nothing of it does.
    """
    if isinstance(value, FormDate | dt.datetime | dt.time):
        return _time_to_json(value, kind)
    if isinstance(value, Coding | Quantity | Attachment | Reference):
        return _element_to_json(value)
    if isinstance(value, bool):
        return "Boolean", value
    if isinstance(value, str):
        said = str(printable(value))
        return ("Uri" if kind is ItemType.URL and not _SPACE.search(said) else "String"), said
    if kind in (ItemType.DECIMAL, ItemType.QUANTITY) or not _is_r4_integer(value):
        return "Decimal", value
    return "Integer", int(value)


_SPACE = re.compile(r"\s")
_CODE = re.compile(r"[^\s]+(\s[^\s]+)*")
_R4_INTEGER = 2**31


def _is_r4_integer(value: int | Decimal) -> bool:
    return value == int(value) and -_R4_INTEGER <= value < _R4_INTEGER


def _element_to_json(value: Coding | Quantity | Attachment | Reference) -> tuple[str, object]:
    if isinstance(value, Coding):
        code, display = _code(value.code), str(printable(value.display))
        display = display or ("" if code else str(printable(value.code)))
        return "Coding", _filled(system=_uri(value.system), code=code, display=display)
    if isinstance(value, Quantity):
        code = _code(value.code)
        system = (_uri(value.system) or "http://unitsofmeasure.org") if code else _uri(value.system)
        unit = str(printable(value.unit))
        return "Quantity", _filled(value=value.value, unit=unit, system=system, code=code)
    if isinstance(value, Attachment):
        kind = _code(value.content_type) or ("application/octet-stream" if value.data else "")
        data = base64.b64encode(value.data).decode("ascii")
        title = str(printable(value.title))
        return "Attachment", _filled(contentType=kind, url=_uri(value.url), data=data, title=title)
    # One inside the same file (#…) would have to come along (ref-1).
    reference = "" if value.reference.startswith("#") else str(printable(value.reference))
    number = _filled(system=_uri(value.system), value=str(printable(value.identifier)))
    return "Reference", _filled(
        reference=reference,
        type=_uri(value.type),
        identifier=number if value.identifier else "",
        display=str(printable(value.display)),
    )


def _uri(text: str) -> str:
    return "" if _SPACE.search(text) else text


def _code(text: str) -> str:
    return text if _CODE.fullmatch(text) else ""


def _time_to_json(value: FormDate | dt.datetime | dt.time, kind: ItemType) -> tuple[str, object]:
    if isinstance(value, FormDate):
        return ("DateTime" if kind is ItemType.DATE_TIME else "Date"), str(value)
    if isinstance(value, dt.time):
        return "Time", value.replace(tzinfo=None).isoformat(timespec="seconds")
    offset = value.utcoffset()
    if offset is None or offset.total_seconds() % 60:  # before 1892 clocks went by the sun, to the second
        value = value.astimezone(dt.UTC)
    return "DateTime", value.isoformat(timespec="seconds")


def _filled(**parts: object) -> Json:
    return {name: part for name, part in parts.items() if part not in ("", None)}


def say(value: Value, item: Item, language: str | None) -> str:
    """An answer in words, as it was shown: the option's own words where it is one."""
    for option in item.options:
        if same(option.value, value):
            return option.words.said_in(language)
    if isinstance(value, bool):
        return _YES_NO.get((language or "nl").split("-")[0], _YES_NO["nl"])[value]
    return value_in_words(value)


def value_in_words(value: Value) -> str:
    """An answer that stands by itself; what is said otherwise in each language as it is written."""
    if isinstance(value, Coding | Quantity | Attachment | Reference):
        return _say_element(value)
    if isinstance(value, dt.datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    return str(value)


def _say_element(value: Coding | Quantity | Attachment | Reference) -> str:
    if isinstance(value, Coding):
        return value.display or value.code
    if isinstance(value, Quantity):
        return f"{value.value} {value.unit or value.code}".strip()
    if isinstance(value, Attachment):
        return value.title or value.url or value.content_type
    return value.display or value.reference or value.identifier


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
        ItemType.CHOICE: _CHOSEN,
        ItemType.OPEN_CHOICE: _CHOSEN,
        ItemType.ATTACHMENT: (Attachment,),
        ItemType.REFERENCE: (Reference,),
    }
    if isinstance(value, bool) and kind is not ItemType.BOOLEAN:
        return False
    if kind is ItemType.INTEGER and isinstance(value, int) and not _is_r4_integer(value):
        return False
    if kind is ItemType.URL and isinstance(value, str) and _SPACE.search(value):
        return False
    return isinstance(value, fits.get(kind, ()))


_CHOSEN = (Coding, str, int, Decimal, FormDate, dt.time, Quantity, Reference, Attachment)
