"""The order in which names stand: the same in every list, for a reader of Dutch.

An accent is no letter of its own (Ștefania stands with the S, Émilie beside Emilie), and neither are
capitals. A particle belongs to the name, as in the Belgian telephone book: De Vos stands with the D.
"""

from __future__ import annotations

from functools import lru_cache

from healthdesk.rules.search_words import folded


@lru_cache(maxsize=16_384)
def in_order(name: str) -> tuple[str, str]:
    """The key to sort a name by. Names that differ in an accent alone stay beside each other."""
    return folded(name), name.casefold()
