"""The tree of an expression -> a function that works it out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache

from healthdesk.records.questionnaire_response import FormDate, Quantity
from healthdesk.rules.fhirpath.functions import FUNCTIONS, distinct, has
from healthdesk.rules.fhirpath.limits import within
from healthdesk.rules.fhirpath.macros import MACROS
from healthdesk.rules.fhirpath.parse import parse
from healthdesk.rules.fhirpath.scope import Compiled, Scope
from healthdesk.rules.fhirpath.tree import (
    At,
    Binary,
    Call,
    Literal,
    Member,
    Name,
    NotFhirPath,
    OfType,
    Sign,
    Special,
    Tree,
)
from healthdesk.rules.fhirpath.values import (
    NoValue,
    Values,
    added,
    as_text,
    compare,
    divided,
    equal,
    equivalent,
    number,
    quantity,
    single,
    taken_from,
    times,
    truth,
)


@lru_cache(maxsize=4000)
def compiled(text: str) -> Compiled:
    """The function of an expression. Raises `NotFhirPath`."""
    return _of(parse(text))


def work_out(text: str, focus: Values, scope: Scope) -> Values:
    """The outcome of an expression over some input. Raises `ValueError` or `LookupError` without one."""
    scope.this = focus
    return compiled(text)(focus, scope)


def held_by(tree: Tree, element: Mapping[str, object]) -> bool:
    """Whether a filter that names nothing outside the element lets it through; also when nobody can tell."""
    try:
        return truth(_of(tree)([element], Scope(lambda _name: [], dt.datetime.now(dt.UTC)))) is not False
    except (ValueError, LookupError):
        return True


def _of(tree: Tree) -> Compiled:  # noqa: PLR0911 - one line for each kind of tree
    match tree:
        case Literal(values):
            listed = list(values)
            return lambda _focus, _scope: listed
        case Name(name):
            return lambda _focus, scope: scope.look(name)
        case Special(name):
            return _special(name)
        case Member(base, name):
            return _member(base, name)
        case Call(base, name, arguments):
            return _call(base, name, arguments)
        case At(base, index):
            return _at(_of(base), _of(index))
        case Sign(sign, operand):
            return _signed(sign, _of(operand))
        case Binary(operator, left, right):
            return _binary(operator, _of(left), _of(right))
        case OfType(operator, base, type_name):
            return _typed(operator, _of(base), type_name)


def _special(name: str) -> Compiled:
    if name == "$this":
        return lambda _focus, scope: scope.this
    if name == "$index":
        return lambda _focus, scope: [scope.index]
    return lambda _focus, scope: scope.total


def _member(base: Tree | None, name: str) -> Compiled:
    step = _stepper(name)
    if base is None:
        if name[:1].isupper():
            return lambda focus, _scope: _resources(focus, name) or step(focus)
        return lambda focus, _scope: step(focus)
    inner = _of(base)
    return lambda focus, scope: step(inner(focus, scope))


def _resources(focus: Values, kind: str) -> Values:
    return [one for one in focus if isinstance(one, Mapping) and one.get("resourceType") == kind]


def _stepper(name: str) -> Callable[[Values], Values]:
    length = len(name)

    def step(values: Values) -> Values:
        found: Values = []
        for value in values:
            if isinstance(value, Quantity):
                inner: object = getattr(value, name, None) if name in ("value", "unit", "code") else None
            elif not isinstance(value, Mapping):
                continue
            else:
                inner = value.get(name)
                if inner is None:  # value[x]: the ending tells the type
                    typed = (k for k in value if k.startswith(name) and k[length : length + 1].isupper())
                    inner = value.get(next(typed, name))
            if isinstance(inner, list):
                found.extend(inner)
            elif inner is not None:
                found.append(inner)
        return found

    return step


def _call(base: Tree | None, name: str, arguments: tuple[Tree, ...]) -> Compiled:
    inner = _of(base) if base is not None else None
    if name in ("is", "as", "ofType") and len(arguments) == 1:
        return _typed(name, inner or (lambda focus, _scope: focus), _type_name(arguments[0]))
    if name == "where" and inner is not None and (wanted := _link_asked(arguments)) is not None:
        return lambda focus, scope: [
            one for one in inner(focus, scope) if isinstance(one, Mapping) and one.get("linkId") == wanted
        ]
    given = tuple(_of(one) for one in arguments)
    if name in MACROS:
        macro, fewest, most = MACROS[name]
        _counted(name, given, fewest, most)
        if inner is None:
            return lambda focus, scope: macro(focus, scope, given)
        return lambda focus, scope: macro(inner(focus, scope), scope, given)
    if name not in FUNCTIONS:
        raise NotFhirPath("unknown_function", name)
    function, fewest, most = FUNCTIONS[name]
    _counted(name, given, fewest, most)
    if inner is None:
        return lambda focus, scope: function(focus, *(one(scope.this, scope) for one in given))
    return lambda focus, scope: function(inner(focus, scope), *(one(scope.this, scope) for one in given))


def _counted(name: str, given: tuple[Compiled, ...], fewest: int, most: int) -> None:
    if not fewest <= len(given) <= most:
        raise NotFhirPath("unknown_function", f"{name}/{len(given)}")


def _link_asked(arguments: tuple[Tree, ...]) -> object | None:
    """The linkId that `where(linkId = '…')` asks for: what forms look up most, so it has a short cut."""
    match arguments:
        case (Binary("=", Member(None, "linkId"), Literal((wanted,))),):
            return wanted
    return None


def _type_name(tree: Tree) -> str:
    match tree:
        case Member(_, name):
            return name
    raise NotFhirPath("expression", "type")


def _at(base: Compiled, index: Compiled) -> Compiled:
    def at(focus: Values, scope: Scope) -> Values:
        place = single(index(focus, scope))
        if not isinstance(place, int) or place < 0:
            return []
        return base(focus, scope)[place : place + 1]

    return at


def _signed(sign: str, operand: Compiled) -> Compiled:
    def signed(focus: Values, scope: Scope) -> Values:
        value = single(operand(focus, scope))
        if value is None:
            return []
        return [times(value, -1) if sign == "-" else value]

    return signed


_KINDS: Mapping[str, Callable[[object], bool]] = {
    "boolean": lambda v: isinstance(v, bool),
    "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "decimal": lambda v: isinstance(v, Decimal | float),
    "string": lambda v: isinstance(v, str),
    "date": lambda v: isinstance(v, FormDate),
    "datetime": lambda v: isinstance(v, dt.datetime),
    "time": lambda v: isinstance(v, dt.time),
    "quantity": lambda v: quantity(v) is not None,
    "coding": lambda v: isinstance(v, Mapping) and "code" in v and "value" not in v,
    "reference": lambda v: isinstance(v, Mapping) and "reference" in v,
    "uri": lambda v: isinstance(v, str),
    "code": lambda v: isinstance(v, str),
}


def _typed(operator: str, base: Compiled, type_name: str) -> Compiled:
    def is_resource(value: object) -> bool:
        return isinstance(value, Mapping) and value.get("resourceType") == type_name

    test = _KINDS.get(type_name.lower(), is_resource)

    def typed(focus: Values, scope: Scope) -> Values:
        values = base(focus, scope)
        if operator == "is":
            only = single(values)
            return [] if only is None else [test(only)]
        return [value for value in values if test(value)]

    return typed


def _binary(operator: str, left: Compiled, right: Compiled) -> Compiled:
    if operator in _LOGIC:
        logic = _LOGIC[operator]
        return lambda focus, scope: _told(logic(truth(left(focus, scope)), truth(right(focus, scope))))
    work = _OPERATORS[operator]
    return lambda focus, scope: work(left(focus, scope), right(focus, scope))


def _told(outcome: bool | None) -> Values:
    return [] if outcome is None else [outcome]


def _and(one: bool | None, other: bool | None) -> bool | None:
    return False if one is False or other is False else None if one is None or other is None else True


def _or(one: bool | None, other: bool | None) -> bool | None:
    return True if one or other else None if one is None or other is None else False


def _xor(one: bool | None, other: bool | None) -> bool | None:
    return None if one is None or other is None else one != other


def _implies(one: bool | None, other: bool | None) -> bool | None:
    return _or(None if one is None else not one, other)


_LOGIC = {"and": _and, "or": _or, "xor": _xor, "implies": _implies}


def _compared(*accepted: int) -> Callable[[Values, Values], Values]:
    def compared(left: Values, right: Values) -> Values:
        outcome = compare(left, right)
        return [] if outcome is None else [outcome in accepted]

    return compared


def _reckoned(work: Callable[[object, object], object]) -> Callable[[Values, Values], Values]:
    def reckoned(left: Values, right: Values) -> Values:
        one, other = single(left), single(right)
        return [] if one is None or other is None else within([work(one, other)])

    return reckoned


def _whole_division(one: object, other: object) -> object:
    top, bottom = number(one), number(other)
    if top is None or not bottom:
        raise NoValue("division")
    return int(Decimal(top) / Decimal(bottom))


def _rest(one: object, other: object) -> object:
    top, bottom = number(one), number(other)
    if top is None or not bottom:
        raise NoValue("division")
    rest = Decimal(top) - int(Decimal(top) / Decimal(bottom)) * Decimal(bottom)
    return int(rest) if isinstance(top, int) and isinstance(bottom, int) else rest


def _put_together(left: Values, right: Values) -> Values:
    said = [single(left), single(right)]
    return within(["".join("" if one is None else as_text(one) or "" for one in said)])


def _unequal(left: Values, right: Values) -> Values:
    outcome = equal(left, right)
    return [] if outcome is None else [not outcome]


def _in(left: Values, right: Values) -> Values:
    return [has(right, single(left))] if left else []


_OPERATORS: Mapping[str, Callable[[Values, Values], Values]] = {
    "=": lambda left, right: _told(equal(left, right)),
    "!=": _unequal,
    "~": lambda left, right: [equivalent(left, right)],
    "!~": lambda left, right: [not equivalent(left, right)],
    "<": _compared(-1),
    "<=": _compared(-1, 0),
    ">": _compared(1),
    ">=": _compared(0, 1),
    "|": lambda left, right: distinct([*left, *right]),
    "in": _in,
    "contains": lambda left, right: _in(right, left),
    "+": _reckoned(added),
    "-": _reckoned(taken_from),
    "*": _reckoned(times),
    "/": _reckoned(divided),
    "div": _reckoned(_whole_division),
    "mod": _reckoned(_rest),
    "&": _put_together,
}
