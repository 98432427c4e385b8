"""A word and its short number on one line: "kamer 2", "gesprek 4"."""

from __future__ import annotations

import re

_NUMBERED = re.compile(r"(?<=[^\W\d_]{2}) (?=\d{1,3}(?:$| ·|[,);]))")
"""Of a date or an hour something else follows, and a long number may go to the next line."""


def held_together(text: str) -> str:
    """The text as it is to be drawn over several lines."""
    return _NUMBERED.sub("\u00a0", text)
