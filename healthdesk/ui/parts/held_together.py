"""Where a text of several lines may break: not in "kamer 2" or "16:00 – 16:45", but in a word without end."""

from __future__ import annotations

import re

_NUMBERED = re.compile(r"(?<=[^\W\d_]{2}) (?=\d{1,3}(?:$| ·|[,);]))|(?<=±) (?=\d)")
"""Of a date or an hour something else follows, and a long number may go to the next line."""

_HOURS = re.compile(r"(?<=\d:\d\d) – (?=\d\d:\d\d)")
"""From when to when is read as one."""

_ENDLESS = re.compile(r"\S{31}(?=\S{10})")
"""The name of a file, say: a line that cannot break makes all that stands with it as wide."""


def held_together(text: str, *, copied: bool = False) -> str:
    """The text as it is to be drawn over several lines; `copied`: without what other programs may show."""
    held = _NUMBERED.sub("\u00a0", text)
    return held if copied else _HOURS.sub("\u00a0–\u2060\u00a0", held)


def broken_up(text: str) -> str:
    """The same, with places where a word that has no end may go on below."""
    return _ENDLESS.sub(lambda found: found.group() + "\u200b", text)
