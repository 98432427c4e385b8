"""The functions that take values and give values; those that take an expression stand in `macros.py`."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from healthdesk.rules.fhirpath.limits import compared, room_for, within
from healthdesk.rules.fhirpath.parse import WEIGHT_URL
from healthdesk.rules.fhirpath.values import (
    NoValue,
    Values,
    added,
    as_boolean,
    as_decimal,
    as_integer,
    as_text,
    compare,
    divided,
    equal,
    moment,
    number,
    power,
    quantity,
    single,
    truth,
)
from healthdesk.rules.patterns import replaced, stands_in

Function = Callable[..., Values]


def children(values: Values) -> Values:
    """What stands directly in elements."""
    found: Values = []
    for value in values:
        if isinstance(value, Mapping):
            for name, inner in value.items():
                if name != "resourceType":
                    found.extend(inner if isinstance(inner, list) else [inner])
    return found


def descendants(values: Values) -> Values:
    """All that stands in elements, however deep."""
    found: Values = []
    level = children(values)
    while level:
        found.extend(level)
        level = children(level)
    return found


def distinct(values: Values) -> Values:
    """Each value once."""
    found: Values = []
    for value in compared(values):
        if not has(found, value):
            found.append(value)
    return found


def has(values: Values, value: object) -> bool:
    """Whether a value is among others."""
    return any(other is value or equal([other], [value]) is True for other in values)


def weights(values: Values) -> Values:
    """SDC's `weight()`: what the chosen options weigh."""
    found: Values = []
    for value in values:
        if not isinstance(value, Mapping):
            continue
        coding = value.get("valueCoding", value)
        listed = coding.get("extension", ()) if isinstance(coding, Mapping) else ()
        found.extend(e["valueDecimal"] for e in listed if e.get("url") == WEIGHT_URL and "valueDecimal" in e)
    return found


def _sum(values: Values) -> Values:
    total: object = values[0] if values else 0
    for value in values[1:]:
        total = added(total, value)
    return [total if number(total) is None else number(total)]


def _average(values: Values) -> Values:
    return [divided(_sum(values)[0], len(values))] if values else []


def _extreme(values: Values, wanted: int) -> Values:
    best = values[:1]
    for value in values[1:]:
        if compare([value], best) == wanted:
            best = [value]
    return best


def _text_of(values: Values) -> str | None:
    only = single(values)
    if only is None:
        return None
    said = as_text(only)
    if said is None:
        raise NoValue("no text")
    return said


def _whole(values: Values) -> int:
    only = single(values)
    found = None if only is None else as_integer(only)
    if found is None:
        raise NoValue("no whole number")
    return found


def on_text(work: Callable[..., object]) -> Function:
    """A function over one text and texts or numbers; nothing where one of them is not there."""

    def function(values: Values, *arguments: Values) -> Values:
        said = _text_of(values)
        given = [single(one) for one in arguments]
        if said is None or None in given:
            return []
        room_for(len(said))
        outcome = work(said, *given)
        return outcome if isinstance(outcome, list) else [] if outcome is None else [outcome]

    return function


def _substring(said: str, start: object, length: object = None) -> str | None:
    first = as_integer(start)
    if first is None or not 0 <= first < len(said):
        return None
    count = len(said) if length is None else as_integer(length) or 0
    return said[first : first + max(0, count)]


def on_number(work: Callable[..., object]) -> Function:
    """A function over one number; nothing without."""

    def function(values: Values, *arguments: Values) -> Values:
        only = single(values)
        if only is None:
            return []
        told = number(only)
        if told is None:
            raise NoValue("no number")
        given = [number(single(one)) for one in arguments]
        if None in given:
            return []
        try:
            outcome = work(Decimal(told), *(Decimal(one) for one in given if one is not None))
        except (ArithmeticError, ValueError):
            return []
        return [outcome]

    return function


def _round(value: Decimal, places: Decimal = Decimal(0)) -> object:
    digits = int(places)
    if not 0 <= digits <= 20:
        raise NoValue("places")
    rounded = value.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    return rounded if digits else int(rounded)


def _square_root(value: Decimal) -> Decimal:
    return value.sqrt()


def _to(work: Callable[[object], object | None]) -> Function:
    def function(values: Values) -> Values:
        only = single(values)
        made = None if only is None else work(only)
        return [] if made is None else [made]

    return function


def _converts(work: Callable[[object], object | None]) -> Function:
    def function(values: Values) -> Values:
        only = single(values)
        return [] if only is None else [work(only) is not None]

    return function


def _quantity(value: object) -> object | None:
    told = quantity(value)
    if told is not None:
        return told
    amount = as_decimal(value)
    return None if amount is None else quantity({"value": amount, "unit": "1"})


_CONVERSIONS: Mapping[str, Callable[[object], object | None]] = {
    "Boolean": as_boolean,
    "Integer": as_integer,
    "Decimal": as_decimal,
    "String": as_text,
    "Date": moment,
    "DateTime": moment,
    "Time": moment,
    "Quantity": _quantity,
}


def _not(values: Values) -> Values:
    told = truth(values)
    return [] if told is None else [not told]


def _all_are(values: Values, wanted: bool) -> Values:
    return [all(value is wanted for value in values)]


def _extension(values: Values, url: Values) -> Values:
    wanted = single(url)
    listed = [e for v in values if isinstance(v, Mapping) for e in v.get("extension", ())]
    return [e for e in listed if isinstance(e, Mapping) and e.get("url") == wanted]


def _joined(values: Values, between: Values | None = None) -> Values:
    said, joint = [as_text(value) or "" for value in values], str(single(between or []) or "")
    room_for(sum(map(len, said)) + len(joint) * len(said))
    return [joint.join(said)] if said else []


def _replaced(said: str, old: object, new: object) -> str:
    was, becomes = str(old), str(new)
    room_for(len(said) + (said.count(was) if was else len(said) + 1) * len(becomes))
    return said.replace(was, becomes)


FUNCTIONS: Mapping[str, tuple[Function, int, int]] = {
    "empty": (lambda v: [not v], 0, 0),
    "not": (_not, 0, 0),
    "hasValue": (lambda v: [len(v) == 1 and not isinstance(v[0], Mapping)], 0, 0),
    "getValue": (lambda v: v if len(v) == 1 and not isinstance(v[0], Mapping) else [], 0, 0),
    "allTrue": (lambda v: _all_are(v, True), 0, 0),
    "allFalse": (lambda v: _all_are(v, False), 0, 0),
    "anyTrue": (lambda v: [any(one is True for one in v)], 0, 0),
    "anyFalse": (lambda v: [any(one is False for one in v)], 0, 0),
    "count": (lambda v: [len(v)], 0, 0),
    "distinct": (distinct, 0, 0),
    "isDistinct": (lambda v: [len(distinct(v)) == len(v)], 0, 0),
    "subsetOf": (lambda v, other: [all(has(other, one) for one in v)], 1, 1),
    "supersetOf": (lambda v, other: [all(has(v, one) for one in other)], 1, 1),
    "single": (lambda v: v if single(v) is not None else [], 0, 0),
    "first": (lambda v: v[:1], 0, 0),
    "last": (lambda v: v[-1:], 0, 0),
    "tail": (lambda v: v[1:], 0, 0),
    "skip": (lambda v, n: v[max(0, _whole(n)) :], 1, 1),
    "take": (lambda v, n: v[: max(0, _whole(n))], 1, 1),
    "intersect": (lambda v, other: distinct([one for one in v if has(other, one)]), 1, 1),
    "exclude": (lambda v, other: [one for one in v if not has(other, one)], 1, 1),
    "union": (lambda v, other: distinct([*v, *other]), 1, 1),
    "combine": (lambda v, other: within([*v, *other]), 1, 1),
    "children": (children, 0, 0),
    "descendants": (descendants, 0, 0),
    "extension": (_extension, 1, 1),
    "resolve": (lambda _v: [], 0, 0),
    "weight": (weights, 0, 0),
    "ordinal": (weights, 0, 0),
    "sum": (_sum, 0, 0),
    "avg": (_average, 0, 0),
    "min": (lambda v: _extreme(v, -1), 0, 0),
    "max": (lambda v: _extreme(v, 1), 0, 0),
    "indexOf": (on_text(lambda said, part: said.find(str(part))), 1, 1),
    "substring": (on_text(_substring), 1, 2),
    "startsWith": (on_text(lambda said, part: said.startswith(str(part))), 1, 1),
    "endsWith": (on_text(lambda said, part: said.endswith(str(part))), 1, 1),
    "contains": (on_text(lambda said, part: str(part) in said), 1, 1),
    "upper": (on_text(str.upper), 0, 0),
    "lower": (on_text(str.lower), 0, 0),
    "trim": (on_text(str.strip), 0, 0),
    "length": (on_text(len), 0, 0),
    "toChars": (on_text(list), 0, 0),
    "split": (on_text(lambda said, at: said.split(str(at)) if at else list(said)), 1, 1),
    "replace": (on_text(_replaced), 2, 2),
    "matches": (on_text(lambda said, p: stands_in(str(p), said)), 1, 1),
    "matchesFull": (on_text(lambda said, p: stands_in(str(p), said, whole=True)), 1, 1),
    "replaceMatches": (on_text(lambda said, p, by: replaced(str(p), said, str(by))), 2, 2),
    "join": (_joined, 0, 1),
    "abs": (on_number(abs), 0, 0),
    "ceiling": (on_number(lambda v: int(v.to_integral_value(ROUND_CEILING))), 0, 0),
    "floor": (on_number(lambda v: int(v.to_integral_value(ROUND_FLOOR))), 0, 0),
    "truncate": (on_number(lambda v: int(v.to_integral_value(ROUND_DOWN))), 0, 0),
    "round": (on_number(_round), 0, 1),
    "sqrt": (on_number(_square_root), 0, 0),
    "exp": (on_number(lambda v: v.exp()), 0, 0),
    "ln": (on_number(lambda v: v.ln()), 0, 0),
    "log": (on_number(lambda v, base: Decimal(str(round(math.log(v, base), 15)))), 1, 1),
    "power": (on_number(power), 1, 1),
    **{f"to{name}": (_to(work), 0, 0) for name, work in _CONVERSIONS.items()},
    **{f"convertsTo{name}": (_converts(work), 0, 0) for name, work in _CONVERSIONS.items()},
}
"""Name -> function, fewest and most arguments."""
