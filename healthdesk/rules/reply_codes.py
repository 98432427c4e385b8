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


def reply_code_of(seed: str) -> str:
    """The code that belongs to something with a name of its own: the same for the same."""
    return new_reply_code(random.Random(seed))


def read_reply_code(typed: str) -> str:
    """The code as it is kept. Raises `NotAllowed` when it is no code or has a slip in it.

    A scanner that thinks it is an American keyboard types an azerty house something else: that is
    read too.
    """
    found = _read(typed) or _read(typed.translate(_FROM_AZERTY))
    if not found:
        raise NotAllowed("referrals.code_mistyped", fields=("code",))
    return found


def is_reply_code(typed: str) -> bool:
    """Whether this is a whole code, without a slip."""
    return bool(_read(typed) or _read(typed.translate(_FROM_AZERTY)))


_AZERTY = "qazwQAZW&é\"'(§è!çà,?)"
_AMERICAN = "aqwzAQWZ1234567890mM-"
_FROM_AZERTY = str.maketrans(_AZERTY + _AZERTY[8:18].upper(), _AMERICAN + _AMERICAN[8:18])
"""What a Belgian keyboard makes of the keys that an American one has for these; small or with Caps Lock."""


def _read(typed: str) -> str:
    letters = [letter for letter in typed.upper() if letter.isalnum()]
    body = "".join(letters[1:])
    known = letters[:1] == [_PREFIX] and len(body) == _LENGTH + 1 and set(body) <= set(ALPHABET)
    return _written(body) if known and _check_letter(body[:-1]) == body[-1] else ""


def _written(body: str) -> str:
    return f"{_PREFIX}-{body[:4]}-{body[4:]}"


def _check_letter(body: str) -> str:
    total = sum(weight * ALPHABET.index(letter) for weight, letter in zip(_WEIGHTS, body, strict=True))
    return ALPHABET[-total * _LAST_INVERSE % len(ALPHABET)]
