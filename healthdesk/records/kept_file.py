"""How a file looks that lies closed in the database: by its first bytes, which no other file begins with."""

from __future__ import annotations

MARK = b"\x93HDfile"
"""No PDF, picture, office document or text begins so; the byte behind it tells which way it was closed."""


WORDS_MARK = "%HDwords:"
"""Before words that lie closed, in letters and digits; words to search by are folded and never begin so."""


def is_closed(kept: bytes) -> bool:
    """Whether these bytes are a file that was closed with the key of a house."""
    return kept.startswith(MARK)
