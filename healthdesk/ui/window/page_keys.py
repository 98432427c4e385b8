"""By which keys the pages of the rail open: Ctrl with the row of digits, Alt for those after the tenth."""

from __future__ import annotations

_DIGITS = "1234567890"
_BELGIAN = "&é\"'(§è!çà"
"""What a Belgian keyboard gives for the same keys without Shift."""
FIRST = len(_DIGITS)
"""So many pages open with Ctrl."""


def page_keys(number: int) -> str:
    """Those of the page in this place, from 0; "" for one that has none."""
    way, place = divmod(number, FIRST)
    return f"{('Ctrl', 'Alt')[way]}+{_DIGITS[place]}" if 0 <= number < 2 * FIRST else ""


def typed_for(number: int) -> tuple[str, ...]:
    """The same, with what a Belgian keyboard makes of them."""
    keys = page_keys(number)
    return (keys, keys[:-1] + _BELGIAN[number % FIRST].upper()) if keys else ()
