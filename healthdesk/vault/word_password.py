"""A password in words, to be told on the phone: easy to say and to type, hard to guess."""

from __future__ import annotations

import json
import secrets
from functools import cache

from healthdesk.resource_paths import resource

_WORDS = 6


@cache
def _list(language: str) -> tuple[str, ...]:
    every = json.loads(resource("codes", "password-words.json").read_text(encoding="utf-8"))["words"]
    return tuple(every.get(language) or every["nl"])


def new_word_password(language: str) -> str:
    """Six words and a number of two figures: 48 random bits, and a file of this kind is slow to try."""
    words = [secrets.choice(_list(language)) for _ in range(_WORDS)]
    return "-".join((*words, f"{secrets.randbelow(90) + 10}"))
