"""The functions that take an expression and work it out for each element: where, select, iif and so on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from healthdesk.rules.fhirpath.limits import within
from healthdesk.rules.fhirpath.scope import Compiled, Scope, at_each
from healthdesk.rules.fhirpath.values import Values, truth

Macro = Callable[[Values, Scope, tuple[Compiled, ...]], Values]
_MOST = 20_000


def _where(values: Values, scope: Scope, given: tuple[Compiled, ...]) -> Values:
    fits = given[0]
    return [one for n, one in enumerate(values) if truth(at_each(fits, one, n, scope)) is True]


def _select(values: Values, scope: Scope, given: tuple[Compiled, ...]) -> Values:
    found: Values = []
    for number, one in enumerate(values):
        found.extend(at_each(given[0], one, number, scope))
        within(found)
    return found


def _exists(values: Values, scope: Scope, given: tuple[Compiled, ...]) -> Values:
    return [bool(_where(values, scope, given) if given else values)]


def _all(values: Values, scope: Scope, given: tuple[Compiled, ...]) -> Values:
    return [all(truth(at_each(given[0], one, n, scope)) is True for n, one in enumerate(values))]


def _repeat(values: Values, scope: Scope, given: tuple[Compiled, ...]) -> Values:
    found: Values = []
    seen: set[object] = set()
    level = values
    while level and len(found) < _MOST:
        fresh = []
        for one in _select(level, scope, given):
            known: object = id(one) if isinstance(one, Mapping) else ("", one)
            if known not in seen:
                seen.add(known)
                fresh.append(one)
        found.extend(fresh)
        level = fresh
    return found


def _iif(values: Values, scope: Scope, given: tuple[Compiled, ...]) -> Values:
    this = scope.this
    scope.this = values
    try:
        chosen = 1 if truth(given[0](values, scope)) is True else 2
        return given[chosen](values, scope) if chosen < len(given) else []
    finally:
        scope.this = this


def _aggregate(values: Values, scope: Scope, given: tuple[Compiled, ...]) -> Values:
    before = scope.total
    scope.total = given[1](values, scope) if len(given) > 1 else []
    try:
        for number, one in enumerate(values):
            scope.total = within(at_each(given[0], one, number, scope))
        return scope.total
    finally:
        scope.total = before


def _trace(values: Values, _scope: Scope, _given: tuple[Compiled, ...]) -> Values:
    """Says nothing anywhere: what is traced are somebody's answers."""
    return values


def _today(_values: Values, scope: Scope, _given: tuple[Compiled, ...]) -> Values:
    return [scope.today]


def _now(_values: Values, scope: Scope, _given: tuple[Compiled, ...]) -> Values:
    return [scope.now]


def _time_of_day(_values: Values, scope: Scope, _given: tuple[Compiled, ...]) -> Values:
    return [scope.now.time().replace(microsecond=0)]


def _coalesce(values: Values, scope: Scope, given: tuple[Compiled, ...]) -> Values:
    for one in given:
        found = one(values, scope)
        if found:
            return found
    return []


MACROS: Mapping[str, tuple[Macro, int, int]] = {
    "where": (_where, 1, 1),
    "select": (_select, 1, 1),
    "exists": (_exists, 0, 1),
    "all": (_all, 1, 1),
    "repeat": (_repeat, 1, 1),
    "iif": (_iif, 2, 3),
    "aggregate": (_aggregate, 1, 2),
    "trace": (_trace, 1, 2),
    "today": (_today, 0, 0),
    "now": (_now, 0, 0),
    "timeOfDay": (_time_of_day, 0, 0),
    "coalesce": (_coalesce, 1, 20),
}
"""Name -> function, fewest and most arguments."""
