"""Where a text of several lines may break: never in "kamer 2" or "gesprek 4", but in a word without end."""

from __future__ import annotations

import re

_NUMBERED = re.compile(r"(?<=[^\W\d_]{2}) (?=\d{1,3}(?:$| ·|[,);]))")
"""Of a date or an hour something else follows, and a long number may go to the next line."""

_ENDLESS = re.compile(r"\S{31}(?=\S{10})")
"""The name of a file, say: a line that cannot break makes all that stands with it as wide."""


def held_together(text: str) -> str:
    """The text as it is to be drawn over several lines."""
    return _NUMBERED.sub("\u00a0", text)


def broken_up(text: str) -> str:
    """The same, with places where a word that has no end may go on below."""
    return _ENDLESS.sub(lambda found: found.group() + "\u200b", text)
