"""What every picture of somebody else is held to before it is drawn, and how it stands on paper."""

from __future__ import annotations

import zlib

from PIL import Image

MOST_DOTS = 64_000_000
"""Of one picture: an A4 at 600 dots an inch has half of that."""
BROKEN = (OSError, ValueError, SyntaxError, EOFError, zlib.error, OverflowError, MemoryError)
"""What Pillow raises for a picture that is damaged."""


def on_white(picture: Image.Image) -> Image.Image:
    """What can be seen through stands on paper."""
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        seen = picture.convert("RGBA")
        ground = Image.new("RGB", seen.size, "white")
        ground.paste(seen, mask=seen.getchannel("A"))
        return ground
    if picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
        return picture.convert("L")
    return picture.convert("RGB")
