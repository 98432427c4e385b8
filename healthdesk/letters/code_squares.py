"""A QR code as squares."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from reportlab.graphics.barcode import qrencoder


class Squares(NamedTuple):
    """A code: how many squares a side has, and the dark ones as one shape, a square being 1 by 1."""

    side: int
    shape: str
    """As a page draws it; down from the top."""


@lru_cache(maxsize=32)
def squares_of(text: str) -> Squares:
    """A code of medium strength."""
    code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    side = code.getModuleCount()
    dark = [
        f"{next(stretch)} {row} {1 + sum(1 for _one in stretch)} 1 re"
        for row in range(side)
        for is_dark, stretch in groupby(range(side), key=lambda column: code.isDark(row, column))
        if is_dark
    ]
    return Squares(side, " ".join(dark))
