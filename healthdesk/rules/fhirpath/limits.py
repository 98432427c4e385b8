"""How large a thing an expression may make: one of somebody else's must never hold up the program.

A text that doubles thirty times or a number with a million digits gives nothing, as other outcomes without
sense do.
"""

from __future__ import annotations

from healthdesk.rules.fhirpath.values import NoValue, Values

_MOST_VALUES = 20_000
_MOST_COMPARED = 4_000
"""Each of these is compared with each other."""
_MOST_TEXT = 200_000
_MOST_BITS = 256


def within(values: Values) -> Values:
    """The same values. Raises `NoValue` where they are more, or larger, than makes sense."""
    if len(values) == 1:
        only = values[0]
        if isinstance(only, str):
            room_for(len(only))
        elif isinstance(only, int) and only.bit_length() > _MOST_BITS:
            raise NoValue("large")
    elif len(values) > _MOST_VALUES:
        raise NoValue("many")
    return values


def room_for(letters: int) -> None:
    """Raises `NoValue` for a text of more letters than makes sense."""
    if letters > _MOST_TEXT:
        raise NoValue("long")


def compared(values: Values) -> Values:
    """The same values. Raises `NoValue` where to compare each with each would take too long."""
    if len(values) > _MOST_COMPARED:
        raise NoValue("many")
    return values
