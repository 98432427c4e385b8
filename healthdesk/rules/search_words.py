"""Names as they are typed and as they are kept, brought to the same letters.

Accents, case, particles glued or apart, and other scripts must not stand between a receptionist and
the person before her.
"""

from __future__ import annotations

import re
from functools import lru_cache

import jellyfish
from anyascii import anyascii

PARTICLES = frozenset(
    [
        "van",
        "von",
        "vande",
        "vanden",
        "vander",
        "vant",
        "de",
        "den",
        "der",
        "des",
        "du",
        "la",
        "le",
        "les",
        "el",
        "al",
        "ben",
        "bin",
        "abu",
        "ould",
        "oulad",
        "t",
        "ten",
        "ter",
        "te",
        "di",
        "da",
        "dos",
        "del",
        "della",
        "st",
        "sint",
    ]
)
_NOT_A_WORD = re.compile(r"[^a-z0-9]+")


def folded(text: str) -> str:
    """Plain lower-case letters, digits and single spaces."""
    return _NOT_A_WORD.sub(" ", anyascii(text).lower().replace("'", "").replace("’", "")).strip()


@lru_cache(maxsize=32_768)
def words_of(text: str) -> tuple[str, ...]:
    """The folded words of a name. Remembered: each further key ranks mostly the same names."""
    return tuple(folded(text).split())


def glued_words(text: str) -> tuple[str, ...]:
    """Family names with their particles glued on: "Van den Berghe" gives vandenberghe."""
    found, pending = [], ""
    for word in words_of(text):
        if word in PARTICLES:
            pending += word
        else:
            if pending:
                found.append(pending + word)
            pending = ""
    return tuple(found)


def sound_of(word: str) -> str:
    """A key that Mohammed, Mohamed and Muhammad share; empty for digits and single letters."""
    if len(word) < 3 or not word.isalpha():
        return ""
    return str(jellyfish.metaphone(word.replace("ij", "y").replace("ck", "k"))).lower().replace(" ", "")


def digits_of(text: str) -> str:
    """Only the digits, for numbers and phones."""
    return "".join(filter(str.isdecimal, text))


def date_prefixes(text: str) -> tuple[str, ...]:
    """ISO beginnings of the birth dates that were meant by 14/3/2008, 14-03-08, 2008-03-14 or 14032008."""
    parts = [part for part in re.split(r"[/.\-\s]+", text.strip()) if part]
    if not parts or not all(part.isdecimal() for part in parts):
        return ()
    if len(parts) == 1:
        return _from_run(parts[0])
    if len(parts[0]) == 4:
        return ("-".join([parts[0], *(part.zfill(2) for part in parts[1:3])]),)
    if len(parts) == 3:
        day, month, year = parts
        return tuple(f"{y}-{month.zfill(2)}-{day.zfill(2)}" for y in _years(year))
    return ()


def _from_run(run: str) -> tuple[str, ...]:
    if len(run) == 8:
        return (f"{run[4:]}-{run[2:4]}-{run[:2]}", f"{run[:4]}-{run[4:6]}-{run[6:]}")
    if len(run) == 6:
        return tuple(f"{year}-{run[2:4]}-{run[:2]}" for year in _years(run[4:]))
    return ()


def _years(typed: str) -> tuple[str, ...]:
    if len(typed) == 4:
        return (typed,)
    return (f"20{typed}", f"19{typed}") if len(typed) == 2 else ()
