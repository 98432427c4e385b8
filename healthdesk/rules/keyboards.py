"""What a scanner typed that is set to another keyboard than the computer: the same keys, read otherwise."""

from __future__ import annotations

from itertools import permutations
from typing import Final

_KEYS: Final = {
    "us": (
        "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./",
        '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?',
    ),
    "be": (
        "&é\"'(§è!çà)-azertyuiop^$qsdfghjklmùwxcvbn,;:=",
        "1234567890°_AZERTYUIOP¨*QSDFGHJKLM%WXCVBN?./+",
    ),
    "fr": (
        "&é\"'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:!",
        "1234567890°+AZERTYUIOP¨£QSDFGHJKLM%WXCVBN?./§",
    ),
    "de": (
        "1234567890ß´qwertzuiopü+asdfghjklöäyxcvbnm,.-",
        '!"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:_',
    ),
}
"""The same keys in the same order, without and with Shift: qwerty, azerty of Belgium and France, qwertz."""


def other_readings(typed: str) -> tuple[str, ...]:
    """The same keys on each other keyboard, in capitals, each reading once."""
    found = (typed.translate(table).upper() for table in _TABLES)
    return tuple(dict.fromkeys(one for one in found if one != typed.upper()))


def _table(shown: str, meant: str) -> dict[int, str]:
    """Signs that the computer shows, as what the scanner meant; a sign that means none here stays one.

    With Caps Lock a computer makes another case of a letter, also of é; a figure then stays a figure.
    """
    found: dict[str, str] = {}
    for keys, signs in zip(_KEYS[shown], _KEYS[meant], strict=True):
        for key, sign in zip(keys, signs, strict=True):
            if sign.isalnum() or sign == "-":
                found[key] = sign
            elif key == "-":
                found[key] = " "
    for key, sign in tuple(found.items()):
        upper = key.upper()
        if len(upper) == 1:
            found.setdefault(upper, sign)
    return str.maketrans(found)


_TABLES: Final = tuple(_table(shown, meant) for shown, meant in permutations(_KEYS, 2))
