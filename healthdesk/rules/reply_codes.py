"""The code on a reply slip: read aloud, typed or scanned, and known to be mistyped before it is looked up."""

from __future__ import annotations

import random

from healthdesk.errors import NotAllowed
from healthdesk.rules.short_codes import ALPHABET, new_code

_PREFIX = "A"
_LENGTH = 6
_WEIGHTS = (1, 2, 4, 5, 7, 8)
_LAST_INVERSE = 19
"""Of the check letter's weight 10, modulo 27. Weights and their neighbours' differences share no
factor with 27, so each wrong letter and each swap of two neighbours shows."""


def new_reply_code(dice: random.Random | None = None) -> str:
    """A code like A-7K3M-2QX. The caller makes sure that nobody has it; `dice` only for invented people."""
    body = new_code("", _LENGTH, dice)[1:]
    return _written(body + _check_letter(body))


def read_reply_code(typed: str) -> str:
    """The code as it is kept. Raises `NotAllowed` when it is no code or has a slip in it."""
    letters = [letter for letter in typed.upper() if letter.isalnum()]
    body = "".join(letters[1:])
    known = letters[:1] == [_PREFIX] and len(body) == _LENGTH + 1 and set(body) <= set(ALPHABET)
    if not known or _check_letter(body[:-1]) != body[-1]:
        raise NotAllowed("referrals.code_mistyped", fields=("code",))
    return _written(body)


def _written(body: str) -> str:
    return f"{_PREFIX}-{body[:4]}-{body[4:]}"


def _check_letter(body: str) -> str:
    total = sum(weight * ALPHABET.index(letter) for weight, letter in zip(_WEIGHTS, body, strict=True))
    return ALPHABET[-total * _LAST_INVERSE % len(ALPHABET)]
