"""What an expression can reach while it is worked out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from healthdesk.records.questionnaire_response import FormDate
from healthdesk.rules.fhirpath.values import Values

Look = Callable[[str], Values]


class Scope:
    """Names, the day, and what `$this` and its companions mean just now."""

    __slots__ = ("index", "look", "now", "this", "total")

    def __init__(self, look: Look, now: dt.datetime) -> None:
        """`look` gives the value of a %name. Raises `LookupError` for one that nobody defined."""
        self.look, self.now = look, now
        self.this: Values = []
        self.index = 0
        self.total: Values = []

    @property
    def today(self) -> FormDate:
        """The house's day."""
        return FormDate(self.now.year, self.now.month, self.now.day)


Compiled = Callable[[Values, Scope], Values]
"""A function of the input collection and the scope."""


def at_each(expression: Compiled, value: object, number: int, scope: Scope) -> Values:
    """An expression with one element as its input and its `$this`."""
    this, index = scope.this, scope.index
    scope.this, scope.index = [value], number
    try:
        return expression([value], scope)
    finally:
        scope.this, scope.index = this, index
