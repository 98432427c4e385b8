"""How a file looks that lies closed in the database: by its first bytes, which no other file begins with."""

from __future__ import annotations

MARK = b"\x93HDfile"
"""No PDF, picture, office document or text begins so; the byte behind it tells which way it was closed."""


def is_closed(kept: bytes) -> bool:
    """Whether these bytes are a file that was closed with the key of a house."""
    return kept.startswith(MARK)
