"""What our colours mean: sRGB as an ICC profile, built from the published numbers of IEC 61966-2-1.

An archive asks for one in every file. Built here, it is small and carries nobody's licence.
"""

from __future__ import annotations

import struct
from functools import cache

_WHITE = (0.9642, 1.0, 0.8249)
"""D50, to which a profile refers all colours."""
_TO_D50 = (1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)
"""From the daylight of a screen to that of the profile, after Bradford."""
_RED = (0.43607, 0.22249, 0.01392)
_GREEN = (0.38515, 0.71687, 0.09708)
_BLUE = (0.14307, 0.06061, 0.71410)
_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_PARAMETRIC = struct.pack(">4s4xHxx", b"para", 3)
_HEADER = 128


@cache
def srgb() -> bytes:
    """The profile, version 4.2."""
    curve = _PARAMETRIC + _fixed(_CURVE)
    tags = (
        (b"desc", _words("sRGB IEC61966-2-1")),
        (b"cprt", _words("No copyright; use freely.")),
        (b"wtpt", _point(_WHITE)),
        (b"chad", b"sf32" + bytes(4) + _fixed(_TO_D50)),
        (b"rXYZ", _point(_RED)),
        (b"gXYZ", _point(_GREEN)),
        (b"bXYZ", _point(_BLUE)),
        (b"rTRC", curve),
        (b"gTRC", curve),
        (b"bTRC", curve),
    )
    table, data = b"", b""
    first = _HEADER + 4 + 12 * len(tags)
    placed: dict[bytes, int] = {}
    for name, value in tags:
        if value not in placed:
            placed[value] = first + len(data)
            data += value + bytes(-len(value) % 4)
        table += struct.pack(">4sII", name, placed[value], len(value))
    return _header(first + len(data)) + struct.pack(">I", len(tags)) + table + data


def _header(size: int) -> bytes:
    return struct.pack(
        ">II I4s4s4s 6H 4s I I I I Q I 12s I 16s 28x",
        size,
        0,
        0x04200000,
        b"mntr",
        b"RGB ",
        b"XYZ ",
        *(2026, 11, 26, 0, 0, 0),
        b"acsp",
        *(0, 0, 0, 0, 0, 0),
        _fixed(_WHITE),
        0,
        bytes(16),
    )


def _fixed(values: tuple[float, ...]) -> bytes:
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def _point(values: tuple[float, ...]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(values)


def _words(text: str) -> bytes:
    told = text.encode("utf-16-be")
    return struct.pack(">4s4xII2s2sII", b"mluc", 1, 12, b"en", b"US", len(told), 28) + told
