"""What somebody sees of what was typed: nothing of invisible signs alone, no words that one turned round."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Mn", "Me", "Zl", "Zp", "Zs"})
_BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that are drawn as nothing."""


_TURNING = re.compile("[\u202a-\u202e]")
"""Signs that turn all words after them round, until an end that may never come."""
_APART = re.compile("[\u2066-\u2069]")
"""Signs that set a stretch apart. The program writes them itself, around names."""


def straight(text: str) -> str:
    """The text without the signs that would turn the words of a screen round: no writing needs them."""
    return text if text.isascii() else _TURNING.sub("", text)


def straight_name(name: str) -> str:
    """The same of a name by itself, in which nothing is set apart either."""
    return name if name.isascii() else _APART.sub("", straight(name))


def is_seen(text: str) -> bool:
    """Whether one sign of it shows: spaces, joiners and marks on nothing do not."""
    return any(unicodedata.category(sign) not in _UNSEEN and sign not in _BLANK_LETTERS for sign in text)
