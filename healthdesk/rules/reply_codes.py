"""The code on a reply slip: read aloud, typed or scanned, and known to be mistyped before it is looked up."""

from __future__ import annotations

import random
import re

from healthdesk.errors import NotAllowed
from healthdesk.rules.keyboards import other_readings
from healthdesk.rules.short_codes import ALPHABET, new_code

_PREFIX = "A"
_LENGTH = 6
_WEIGHTS = (1, 2, 4, 5, 7, 8)
_LAST_INVERSE = 19
"""Of the check letter's weight 10, modulo 27. Weights and their neighbours' differences share no
factor with 27, so each wrong letter and each swap of two neighbours shows."""


_SHAPE = re.compile(rf"{_PREFIX}-[{ALPHABET}]{{4}}-[{ALPHABET}]{{3}}")
"""As it is printed."""


def new_reply_code(dice: random.Random | None = None) -> str:
    """A code like A-7K3M-2QX. The caller makes sure that nobody has it; `dice` only for invented people."""
    body = new_code("", _LENGTH, dice)[1:]
    return _written(body + _check_letter(body))


def reply_code_of(seed: str) -> str:
    """The code that belongs to something with a name of its own: the same for the same."""
    return new_reply_code(random.Random(seed))


def read_reply_code(typed: str) -> str:
    """The code as it is kept. Raises `NotAllowed` when it is no code or has a slip in it.

    A scanner that is set to another keyboard than the computer types something else: that is read too,
    where it can be one code only.
    """
    found = _readings(typed)
    if len(found) != 1:
        key = "referrals.code_of_two" if found else "referrals.code_mistyped"
        raise NotAllowed(key, fields=("code",))
    return found[0]


def is_reply_code(typed: str) -> bool:
    """Whether this is a whole code, without a slip."""
    return len(_readings(typed)) == 1


def looks_like_reply_code(typed: str) -> bool:
    """Whether it was meant as one, though it may have a slip in it: worth a word to who scanned it."""
    return any(_SHAPE.fullmatch(one.strip()) for one in (typed.upper(), *other_readings(typed)))


def _readings(typed: str) -> tuple[str, ...]:
    """What it may be: as it stands, and as the keys of another keyboard; first of all with its dashes."""
    others = (one for one in other_readings(typed) if _is_of_another(typed, one))
    found = {one: code for one in (typed.upper(), *others) if (code := _read(one))}
    dashed = [code for one, code in found.items() if _SHAPE.fullmatch(one.strip())]
    return tuple(dict.fromkeys(dashed or found.values()))


def _is_of_another(typed: str, read: str) -> bool:
    """Whether more than a letter says so: one slip of the finger is not taken for another keyboard."""
    first = next(filter(str.isalnum, typed), "").upper()
    plain = _SHAPE.fullmatch(typed.upper().strip()) is not None
    return first != _PREFIX or (_SHAPE.fullmatch(read.strip()) is not None and not plain)


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
