"""Whether somebody sees anything of what was typed: a name of invisible signs alone is none."""

from __future__ import annotations

import unicodedata

_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Mn", "Me", "Zl", "Zp", "Zs"})
_BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and signs that are drawn as nothing."""


def is_seen(text: str) -> bool:
    """Whether one sign of it shows: spaces, joiners and marks on nothing do not."""
    return any(unicodedata.category(sign) not in _UNSEEN and sign not in _BLANK_LETTERS for sign in text)
