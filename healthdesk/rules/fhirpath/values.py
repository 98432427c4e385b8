"""Values in FHIRPath: when two are the same, which is more, what they add up to, what they turn into.

A date stands as `FormDate`, a moment as `datetime`, elements with parts as mappings. Text from other
resources that is a date counts as one where the other side is a date.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation, localcontext

from healthdesk.records.questionnaire_response import FormDate, Quantity
from healthdesk.rules.form_values import order

Values = list[object]
_UCUM_TIME = {
    "a": "year",
    "mo": "month",
    "wk": "week",
    "d": "day",
    "h": "hour",
    "min": "minute",
    "s": "second",
    "ms": "millisecond",
}


class NoValue(ValueError):
    """There is no sensible outcome; the expression gives nothing."""


def truth(values: Sequence[object]) -> bool | None:
    """A collection where true or false is asked: empty is neither, one thing that is there is true."""
    if not values:
        return None
    if len(values) > 1:
        raise NoValue("several")
    only = values[0]
    return only if isinstance(only, bool) else True


def single(values: Sequence[object]) -> object | None:
    """The one value; None for none. Raises `NoValue` for several."""
    if len(values) > 1:
        raise NoValue("several")
    return values[0] if values else None


def number(value: object) -> int | Decimal | None:
    """A number, also out of a quantity or a float of JSON."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | Decimal):
        return value
    if isinstance(value, float):
        return Decimal(str(value))
    return None


def quantity(value: object) -> Quantity | None:
    """A quantity, also one that stands as an element with parts."""
    if isinstance(value, Quantity):
        return Quantity(value.value, value.unit, _UCUM_TIME.get(value.code, value.code or value.unit))
    if isinstance(value, Mapping) and "value" in value and ("unit" in value or "code" in value):
        amount = number(value["value"])
        unit, code = str(value.get("unit", "")), str(value.get("code", ""))
        if amount is not None:
            return Quantity(Decimal(amount), unit or code, _UCUM_TIME.get(code, code or unit))
    return None


def moment(value: object) -> FormDate | dt.datetime | dt.time | None:
    """A date, moment or time, also one that stands as text."""
    if isinstance(value, FormDate | dt.datetime | dt.time):
        return value
    if not isinstance(value, str) or not value[:2].isdecimal():
        return None
    try:
        if "T" in value:
            made = dt.datetime.fromisoformat(value)
            return made if made.tzinfo else made.replace(tzinfo=dt.UTC)
        return dt.time.fromisoformat(value) if ":" in value else FormDate.read(value)
    except ValueError:
        return None


def equal(left: Sequence[object], right: Sequence[object]) -> bool | None:
    """`=`: None where either side is empty or it cannot be told."""
    if not left or not right:
        return None
    if len(left) != len(right):
        return False
    told = [_same(one, other) for one, other in zip(left, right, strict=True)]
    return False if False in told else None if None in told else True


def _same(one: object, other: object) -> bool | None:
    if isinstance(one, bool) or isinstance(other, bool):
        return isinstance(one, bool) and isinstance(other, bool) and one == other
    if isinstance(one, Mapping) or isinstance(other, Mapping):
        return _same_element(one, other)
    if isinstance(one, str) and isinstance(other, str):
        return one == other
    pair = _alike(one, other)
    if pair is None:
        return False
    compared = order(*pair)
    if compared is None and not isinstance(pair[0], Quantity):
        return None
    return compared == 0


def _same_element(one: object, other: object) -> bool:
    amounts = quantity(one), quantity(other)
    if amounts[0] is not None and amounts[1] is not None:
        return order(amounts[0], amounts[1]) == 0
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        if "code" in one and "code" in other:
            lists = one.get("system"), other.get("system")
            return one["code"] == other["code"] and (lists[0] == lists[1] or not all(lists))
        return one == other
    element, text = (one, other) if isinstance(one, Mapping) else (other, one)
    return isinstance(element, Mapping) and "code" in element and element["code"] == text


def _alike(one: object, other: object) -> tuple[Comparable, Comparable] | None:
    """Two values as the same kind of thing."""
    numbers = number(one), number(other)
    if numbers[0] is not None and numbers[1] is not None:
        return numbers[0], numbers[1]
    amounts = quantity(one), quantity(other)
    if amounts[0] is not None and amounts[1] is not None:
        return amounts[0], amounts[1]
    if isinstance(one, str) and isinstance(other, str):
        moments = moment(one), moment(other)
        return (one, other) if moments[0] is None or moments[1] is None else (moments[0], moments[1])
    moments = moment(one), moment(other)
    if moments[0] is not None and moments[1] is not None:
        return moments[0], moments[1]
    return None


Comparable = int | Decimal | str | FormDate | dt.datetime | dt.time | Quantity


def equivalent(left: Sequence[object], right: Sequence[object]) -> bool:
    """`~`: forgiving about case and order; two that are empty are alike."""
    if len(left) != len(right):
        return False
    waiting = list(right)
    for one in left:
        found = next((n for n, other in enumerate(waiting) if _alike_enough(one, other)), None)
        if found is None:
            return False
        del waiting[found]
    return True


def _alike_enough(one: object, other: object) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return " ".join(one.casefold().split()) == " ".join(other.casefold().split())
    return _same(one, other) is True


def compare(left: Sequence[object], right: Sequence[object]) -> int | None:
    """-1, 0 or 1; None where either side is empty or it cannot be told."""
    one, other = single(left), single(right)
    if one is None or other is None:
        return None
    pair = _alike(one, other)
    if pair is None:
        raise NoValue("unlike")
    return order(*pair)


def added(one: object, other: object) -> object:
    """What `+` gives."""
    numbers = number(one), number(other)
    if numbers[0] is not None and numbers[1] is not None:
        return numbers[0] + numbers[1]
    step = quantity(other)
    start = moment(one)
    if step is not None and start is not None:
        return _moved(start, step)
    own = quantity(one)
    if own is not None and step is not None and (own.code or own.unit) == (step.code or step.unit):
        return Quantity(own.value + step.value, own.unit, own.code, own.system)
    if isinstance(one, str) and isinstance(other, str):
        return one + other
    raise NoValue("unlike")


def taken_from(one: object, other: object) -> object:
    """What `-` gives; a day less a day is a number of days."""
    numbers = number(one), number(other)
    if numbers[0] is not None and numbers[1] is not None:
        return numbers[0] - numbers[1]
    step = quantity(other)
    if step is not None:
        return added(one, Quantity(-step.value, step.unit, step.code, step.system))
    start, end = moment(other), moment(one)
    if isinstance(start, FormDate) and isinstance(end, FormDate) and start.day and end.day:
        return Quantity(Decimal((end.first_day() - start.first_day()).days), "day", "day")
    raise NoValue("unlike")


def times(one: object, other: object) -> object:
    """What `*` gives."""
    numbers = number(one), number(other)
    if numbers[0] is not None and numbers[1] is not None:
        return numbers[0] * numbers[1]
    amount, factor = quantity(one), numbers[1]
    if amount is None:
        amount, factor = quantity(other), numbers[0]
    if amount is None or factor is None:
        raise NoValue("unlike")
    return Quantity(amount.value * factor, amount.unit, amount.code, amount.system)


def divided(one: object, other: object) -> object:
    """What `/` gives."""
    top, bottom = number(one), number(other)
    if bottom is None or (top is None and quantity(one) is None):
        amounts = quantity(one), quantity(other)
        if amounts[0] is None or amounts[1] is None or not amounts[1].value:
            raise NoValue("unlike")
        return amounts[0].value / amounts[1].value
    if not bottom:
        raise NoValue("zero")
    if top is None:
        amount = quantity(one)
        assert amount is not None
        return Quantity(amount.value / bottom, amount.unit, amount.code, amount.system)
    return Decimal(top) / Decimal(bottom)


def _moved(start: FormDate | dt.datetime | dt.time, step: Quantity) -> object:
    unit = _UCUM_TIME.get(step.code, step.code or step.unit).removesuffix("s")
    whole = int(step.value)
    try:
        if unit in ("year", "month"):
            return _months_on(start, whole * (12 if unit == "year" else 1))
        seconds = {"week": 604_800, "day": 86_400, "hour": 3_600, "minute": 60, "second": 1}.get(unit)
        if unit == "millisecond":
            span = dt.timedelta(milliseconds=float(step.value))
        elif seconds is not None:
            amount = step.value if unit == "second" else whole
            span = dt.timedelta(seconds=float(amount * seconds))
        else:
            raise NoValue("unit")
        return _span_on(start, span)
    except (OverflowError, ValueError):
        raise NoValue("out of range") from None


def _months_on(start: FormDate | dt.datetime | dt.time, months: int) -> object:
    if isinstance(start, dt.time):
        raise NoValue("unlike")
    count = start.year * 12 + (start.month or 1) - 1 + months
    year, month = count // 12, count % 12 + 1
    last = monthrange(year, month)[1]
    if isinstance(start, FormDate):
        moved = FormDate(year, month if start.month else None, min(start.day, last) if start.day else None)
        moved.first_day()
        return moved
    return start.replace(year=year, month=month, day=min(start.day, last))


def _span_on(start: FormDate | dt.datetime | dt.time, span: dt.timedelta) -> object:
    if isinstance(start, FormDate):
        day = start.first_day() + dt.timedelta(days=int(span / dt.timedelta(days=1)))
        return FormDate(day.year, day.month if start.month else None, day.day if start.day else None)
    if isinstance(start, dt.time):
        return (dt.datetime.combine(dt.date(2000, 1, 1), start) + span).time()
    return start + span


def as_text(value: object) -> str | None:
    """What `toString()` gives."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dt.datetime | dt.time):
        return value.isoformat(timespec="seconds")
    if isinstance(value, Decimal):
        return f"{value:f}"
    amount = quantity(value)
    if amount is not None:
        return f"{amount.value:f} '{amount.code or amount.unit}'"
    return None if isinstance(value, Mapping) else str(value)


def as_decimal(value: object) -> Decimal | None:
    """What `toDecimal()` gives."""
    if isinstance(value, bool):
        return Decimal(int(value))
    if isinstance(value, str):
        try:
            made = Decimal(value.strip())
        except InvalidOperation:
            return None
        return made if made.is_finite() else None
    told = number(value)
    return None if told is None else Decimal(told)


def as_integer(value: object) -> int | None:
    """What `toInteger()` gives."""
    made = as_decimal(value)
    return int(made) if made is not None and made == made.to_integral_value() else None


def as_boolean(value: object) -> bool | None:
    """What `toBoolean()` gives."""
    if isinstance(value, bool):
        return value
    said = str(value).strip().lower()
    if said in ("true", "t", "yes", "y", "1", "1.0"):
        return True
    return False if said in ("false", "f", "no", "n", "0", "0.0") else None


def power(base: Decimal, exponent: Decimal) -> Decimal:
    """`power()`, within what a computer can hold."""
    with localcontext() as within:
        within.Emax, within.Emin = 9_999, -9_999
        try:
            return base**exponent
        except (InvalidOperation, ArithmeticError):
            raise NoValue("power") from None
