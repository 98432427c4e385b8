"""Pictures of a form for paper: upright, on white, no finer than a printer needs, without notes beside them.

Imported only when a form has pictures. What cannot be read is left away, as on the screen.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageOps

from healthdesk.letters.dots import Dots
from healthdesk.letters.opened_picture import BROKEN, MOST_DOTS, on_white
from healthdesk.letters.paper import mm
from healthdesk.records.form_paper import Picture

_KINDS = ("JPEG", "PNG", "GIF", "WEBP", "BMP")
_FINEST = 300 / 72
"""Dots a point."""
_QUALITY = 90


@lru_cache(maxsize=64)
def dots_of(picture: Picture) -> Dots | None:
    """The picture as it is drawn; None for one that cannot be read."""
    try:
        with Image.open(BytesIO(picture.data), formats=_KINDS) as found:
            if found.width * found.height > MOST_DOTS:
                return None
            return _drawn(found, found.format == "JPEG", 72 / picture.fineness)
    except (Image.DecompressionBombError, *BROKEN):
        return None


def _drawn(found: Image.Image, is_photo: bool, points: float) -> Dots:
    seen = ImageOps.exif_transpose(found)
    seen = seen if seen.mode in ("L", "RGB") else on_white(seen)
    width, height = seen.width * points, seen.height * points
    shown = min(1.0, mm("picture_width") / width, mm("picture_height") / height)
    room = (max(1, round(width * shown * _FINEST)), max(1, round(height * shown * _FINEST)))
    if seen.width > room[0] or seen.height > room[1]:
        seen = seen.resize(room, Image.Resampling.LANCZOS)
    if is_photo:
        written = BytesIO()
        seen.save(written, "JPEG", quality=_QUALITY)
        data = written.getvalue()
    else:
        data = seen.tobytes()
    name = f"P{hashlib.sha256(data).hexdigest()[:16]}"
    return Dots(name, seen.width, seen.height, width, height, seen.mode == "L", is_photo, data)
