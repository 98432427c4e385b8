"""What a password must be, and how long a wrong one makes wait."""

from __future__ import annotations

from dataclasses import dataclass

from healthdesk.errors import NotAllowed

_PATIENCE = 2
_LONGEST = 60.0
SHORTEST = 10


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
    if strength(password, *known).score < 2:
        raise NotAllowed("vault.password_weak", fields=("password",))


def wait_after(failures: int) -> float:
    """Seconds before the next try counts: two are free, then 1, 2, 4… up to a minute."""
    return 0.0 if failures <= _PATIENCE else min(_LONGEST, 2.0 ** (failures - _PATIENCE - 1))
