"""What every picture of somebody else is held to before it is drawn, and how it stands on paper."""

from __future__ import annotations

import struct
import zlib

from PIL import Image

MOST_DOTS = 64_000_000
"""Of one picture: an A4 at 600 dots an inch has half of that."""
_SIXTEEN_BITS = 65_535.0
BROKEN = (
    *(OSError, ValueError, SyntaxError, EOFError, zlib.error, OverflowError, MemoryError),
    *(TypeError, KeyError, IndexError, AttributeError, RuntimeError, struct.error, ZeroDivisionError),
)
"""What Pillow raises for a picture that is damaged."""


def on_white(picture: Image.Image) -> Image.Image:
    """What can be seen through stands on paper."""
    if picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
        return _in_eight_bits(picture)
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        seen = picture.convert("RGBA")
        ground = Image.new("RGB", seen.size, "white")
        ground.paste(seen, mask=seen.getchannel("A"))
        return ground
    return picture.convert("RGB")


def _in_eight_bits(picture: Image.Image) -> Image.Image:
    """Greys of a scan with more shades than a page has: each as dark as it was, not cut off at white."""
    greys = picture.convert("F")
    found = greys.getextrema()
    low, high = (float(one) for one in found if not isinstance(one, tuple))
    if picture.mode.startswith("I;16") or (low >= 0 and 255 < high <= _SIXTEEN_BITS):
        low, high = 0.0, _SIXTEEN_BITS
    elif low >= 0 and high <= 1:
        low, high = 0.0, 1.0
    elif low >= 0 and high <= 255:
        low, high = 0.0, 255.0
    span = (high - low) or 1.0
    return greys.point(lambda one: one * (255 / span) - low * 255 / span).convert("L")
