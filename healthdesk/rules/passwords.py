"""What a password must be, and how long a wrong one makes wait."""

from __future__ import annotations

import re
import stringprep
import unicodedata
from dataclasses import dataclass

from healthdesk.errors import NotAllowed

_PATIENCE = 2
_LONGEST = 60.0
SHORTEST = 10
_STRONG = 2
_NAMED = 3
"""A word of a name has so many letters at least."""
_OTHERWISE = (
    *(stringprep.in_table_a1, stringprep.in_table_b1, stringprep.in_table_c12, stringprep.in_table_c21_c22),
    *(stringprep.in_table_c3, stringprep.in_table_c4, stringprep.in_table_c5, stringprep.in_table_c6),
    *(stringprep.in_table_c7, stringprep.in_table_c8, stringprep.in_table_c9),
)
"""Not known to all, made into nothing or into a space, or not allowed in a password at all."""


@dataclass(frozen=True, slots=True)
class Strength:
    """How strong a password is: 0 (guessed at once) to 4 (not in this life)."""

    score: int


def strength(password: str, *known: str) -> Strength:
    """An honest estimate; `known` are words that somebody near would try first, such as names."""
    from zxcvbn import zxcvbn  # noqa: PLC0415 - its dictionaries cost 80 ms that only this screen needs

    if not password:
        return Strength(0)
    # Longer than this the estimate only gets slower; the password itself has no limit.
    return Strength(
        int(
            zxcvbn(
                password[:72], user_inputs=[part for word in known for part in (word, *word.split()) if part]
            )["score"]
        )
    )


def require_strong(password: str, *known: str) -> None:
    """Raises `NotAllowed` (field ``password``) for one that is short or easily guessed."""
    if len(password) < SHORTEST:
        raise NotAllowed("vault.password_short", fields=("password",), shortest=SHORTEST)
    if strength(password, *known).score < _STRONG:
        raise NotAllowed("vault.password_weak", fields=("password",))


def tells_of(password: str, *about: str) -> bool:
    """Whether little is left of it for who knows these names and numbers: a mail about her names them all."""
    words = {part for one in about for part in re.split(r"[\W_]+", one.casefold()) if len(part) >= _NAMED}
    left = unicodedata.normalize("NFC", password).casefold()
    for word in sorted(words, key=len, reverse=True):
        left = left.replace(word, "")
    return strength(left).score < _STRONG


def signs_apart(password: str) -> str:
    """The signs of which programs that open a PDF make something else, each its own (RFC 4013)."""
    typed = unicodedata.normalize("NFC", password)
    found = [one for one in typed if any(table(one) for table in _OTHERWISE) or _is_another(one)]
    leftward = [one for one in typed if stringprep.in_table_d1(one)]
    if leftward and not (
        stringprep.in_table_d1(typed[0])
        and stringprep.in_table_d1(typed[-1])
        and not any(map(stringprep.in_table_d2, typed))
    ):
        found += leftward
    return "".join(dict.fromkeys(found))


def _is_another(sign: str) -> bool:
    return unicodedata.normalize("NFKC", sign) != sign


def wait_after(failures: int) -> float:
    """Seconds before the next try counts: two are free, then 1, 2, 4… up to a minute."""
    return 0.0 if failures <= _PATIENCE else min(_LONGEST, 2.0 ** (failures - _PATIENCE - 1))
