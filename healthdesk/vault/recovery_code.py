"""The code on the printed recovery sheet: 125 random bits in letters that cannot be confused."""

from __future__ import annotations

import hashlib
import secrets

from healthdesk.errors import WrongKey

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 26
_CHECK = 4
_GROUP = 5


def new_recovery_code() -> str:
    """Six groups of five, the last four letters a check: ``7KQ2M-…``."""
    letters = "".join(secrets.choice(ALPHABET) for _ in range(_LENGTH))
    return _grouped(letters + _check(letters))


def tidy(typed: str) -> str:
    """The code as it was made, from what somebody typed.

    Raises `WrongKey` ("vault.recovery_typo") when a letter is missing or wrong, before any waiting.
    """
    letters = "".join(c for c in typed.upper() if c.isalnum())
    body, check = letters[:_LENGTH], letters[_LENGTH:]
    if len(letters) != _LENGTH + _CHECK or any(c not in ALPHABET for c in letters) or _check(body) != check:
        raise WrongKey("vault.recovery_typo")
    return _grouped(letters)


def _check(letters: str) -> str:
    number = int.from_bytes(hashlib.sha256(b"healthdesk recovery " + letters.encode()).digest(), "big")
    found = ""
    for _ in range(_CHECK):
        number, rest = divmod(number, len(ALPHABET))
        found += ALPHABET[rest]
    return found


def _grouped(letters: str) -> str:
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))
