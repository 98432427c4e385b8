"""French says *1er décembre* and *2 décembre*: of the days of a month only the first has an ending."""

from __future__ import annotations

import re
from datetime import date

_ONE = re.compile(r"\b1(?=\s)")


def premier(said: str, day: date, language: str) -> str:
    """A day in words as this language writes it; `said` is how it stands with a plain number."""
    return _ONE.sub("1er", said, count=1) if language == "fr" and day.day == 1 else said
