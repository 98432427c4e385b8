"""Which pictures to take: some houses, faces or parts of the walk; everything where none is named."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

HOUSES = ("door", "wgc", "tejo", "hard")
LOOKS = ("light", "dark")
LANGUAGES = ("nl", "en", "fr")
SCALES = ("100", "150")
PARTS = (
    "today",
    "people",
    "file",
    "agenda",
    "rota",
    "linked",
    "referrals",
    "waiting",
    "reports",
    "outreach",
    "reminders",
    "satisfaction",
    "directory",
    "admin",
    "frame",
)
"""Of the walk, in the order of the rail."""
KINDS = (*HOUSES, *LOOKS, *LANGUAGES, *SCALES, *PARTS)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words of the command line, each of its kind."""

    words: tuple[str, ...] = ()

    def has(self, word: str) -> bool:
        """Whether this is asked for: by its name, or because nothing of its kind is named."""
        kinds = (HOUSES, LOOKS, LANGUAGES, SCALES, PARTS)
        named = next((set(kind) & set(self.words) for kind in kinds if word in kind), set())
        return not named or word in named

    def some(self, kind: Collection[str]) -> tuple[str, ...]:
        """Those of one kind that are asked for."""
        return tuple(word for word in kind if self.has(word))


def read(words: Sequence[str]) -> Wanted:
    """Raises `ValueError` with the word that names nothing."""
    strange = next((word for word in words if word not in KINDS), None)
    if strange is not None:
        raise ValueError(strange)
    return Wanted(tuple(words))
