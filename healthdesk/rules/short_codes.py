"""Short codes that people read aloud and type: no letters that can be taken for another."""

from __future__ import annotations

import random
import re
import secrets

ALPHABET = "23456789BCDFGHJKMNPQRTVWXYZ"


_CODE = re.compile(rf"[A-Z]-[{ALPHABET}]{{4,5}}")


def is_code(typed: str) -> bool:
    """Whether somebody typed such a code, in either case; many have no digit in them."""
    return _CODE.fullmatch(typed.strip().upper()) is not None


def new_code(prefix: str, length: int = 4, dice: random.Random | None = None) -> str:
    """A code like J-7K3M. The caller makes sure that nobody has it; `dice` only for invented people."""
    pick = dice.choice if dice else secrets.choice
    return f"{prefix}-" + "".join(pick(ALPHABET) for _ in range(length))
