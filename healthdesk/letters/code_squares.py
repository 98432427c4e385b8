"""A QR code as squares."""

from __future__ import annotations

from functools import lru_cache

from reportlab.graphics.barcode import qrencoder


@lru_cache(maxsize=32)
def dark_squares(text: str) -> tuple[int, tuple[tuple[int, int], ...]]:
    """How many squares a side has, and which are dark (column, row), for a code of medium strength."""
    code = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    side = code.getModuleCount()
    dark = tuple((column, row) for row in range(side) for column in range(side) if code.isDark(row, column))
    return side, dark
