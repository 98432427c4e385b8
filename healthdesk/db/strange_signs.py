"""What is no text: NUL and half a character. Both engines refuse them alike, with one sentence.

PostgreSQL cannot keep them at all; a file could, and would then never move to a server.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

# NUL or half of a pair as JSON writes it, not the same letters typed by a person after a backslash.
_IN_JSON = re.compile(r"(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])")


class StrangeSignError(ValueError):
    """Something in it cannot be kept."""


def as_json(value: object) -> str:
    """The text of a JSON column. Raises `StrangeSignError`."""
    text = json.dumps(value)
    if "\\u" in text and _IN_JSON.search(text):
        try:
            json.dumps(value, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            raise StrangeSignError from None
        if "\\u0000" in json.dumps(value, ensure_ascii=False).replace("\\\\", ""):
            raise StrangeSignError
    return text


def require_text(
    _connection: object, _cursor: object, _statement: str, parameters: Any, _context: object, many: bool
) -> None:
    """Before a statement of SQLite runs (an event of SQLAlchemy). Raises `StrangeSignError`."""
    for row in parameters if many else (parameters,):
        values: Iterable[object] = row.values() if isinstance(row, dict) else row
        if any(isinstance(value, str) and "\0" in value for value in values):
            raise StrangeSignError
