"""Photos and scans: what they are, and each as pages behind a letter, without what a camera notes beside it.

Imported only when such a file is at hand, as `foreign_pdf`.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Page, Pdf
from PIL import Image, ImageOps

from healthdesk.errors import BadFile
from healthdesk.letters.opened_picture import BROKEN, MOST_DOTS, on_white
from healthdesk.letters.paper import mm
from healthdesk.records.enclosure import Apart
from healthdesk.rules.enclosures import JPEG, PNG, TIFF, WEBP

_KINDS = ("JPEG", "PNG", "TIFF", "WEBP")
_MOST_PAGES = 200
_ORIENTATION = 0x0112
_A4 = (mm("page_width"), mm("page_height"))
_MARGIN = 28.0
_LARGEST = 72 / 96
"""Points a dot: a small picture is not blown up."""
_QUALITY = 92
_PLAIN = {"1": (Name.DeviceGray, 1), "L": (Name.DeviceGray, 8), "RGB": (Name.DeviceRGB, 8)}


@dataclass(frozen=True, slots=True)
class _Drawn:
    width: int
    height: int
    colours: Name
    bits: int
    data: bytes
    filter: Name


def examined(name: str, data: bytes, media: str) -> tuple[int, Apart]:
    """How many pages it has, and why they cannot stand behind a letter.

    Raises `BadFile` for one that is broken or beyond measure.
    """
    try:
        with Image.open(BytesIO(data), formats=_KINDS) as picture:
            frames = getattr(picture, "n_frames", 1)
            pages = frames if media == TIFF else 1
            moves = frames > 1 and media in {PNG, WEBP}
            if pages > _MOST_PAGES:
                raise BadFile("enclosures.too_many_pages", where=name, most=_MOST_PAGES)
            for number in range(pages):
                picture.seek(number)
                if picture.width * picture.height > MOST_DOTS:
                    raise BadFile("enclosures.bomb", where=name)
                picture.load()
    except Image.DecompressionBombError:
        raise BadFile("enclosures.bomb", where=name) from None
    except BROKEN:
        raise BadFile("enclosures.damaged", where=name) from None
    return pages, Apart.MOVING if moves else Apart.NO


def add_pages(pdf: Pdf, data: bytes, media: str) -> None:
    """Put it behind what is there, each picture on a sheet of its own."""
    for drawn in _drawn(data, media):
        image = pdf.make_stream(
            drawn.data,
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=drawn.width,
            Height=drawn.height,
            ColorSpace=drawn.colours,
            BitsPerComponent=drawn.bits,
            Filter=drawn.filter,
        )
        across, up = sorted(_A4, reverse=drawn.width > drawn.height)
        scale = min((across - 2 * _MARGIN) / drawn.width, (up - 2 * _MARGIN) / drawn.height, _LARGEST)
        wide, high = drawn.width * scale, drawn.height * scale
        left, low = (across - wide) / 2, up - _MARGIN - high
        code = f"q {wide:.3f} 0 0 {high:.3f} {left:.3f} {low:.3f} cm /P Do Q"
        page = Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, round(across, 3), round(up, 3)]),
            Resources=Dictionary(XObject=Dictionary(P=image)),
            Contents=pdf.make_stream(code.encode("ascii")),
        )
        pdf.pages.append(Page(page))


def _drawn(data: bytes, media: str) -> Iterator[_Drawn]:
    with Image.open(BytesIO(data), formats=_KINDS) as picture:
        for number in range(getattr(picture, "n_frames", 1) if media == TIFF else 1):
            picture.seek(number)
            upright = picture.getexif().get(_ORIENTATION, 1) in (0, 1)
            if media == JPEG and upright and picture.mode in ("L", "RGB"):
                colours, bits = _PLAIN[picture.mode]
                told = _without_notes(data)
                yield _Drawn(picture.width, picture.height, colours, bits, told, Name.DCTDecode)
            else:
                yield _redrawn(ImageOps.exif_transpose(picture), as_photo=media == JPEG)


def _redrawn(picture: Image.Image, *, as_photo: bool) -> _Drawn:
    if picture.mode not in _PLAIN:
        picture = on_white(picture)
    colours, bits = _PLAIN[picture.mode]
    if as_photo:
        written = BytesIO()
        picture.save(written, "JPEG", quality=_QUALITY)
        return _Drawn(picture.width, picture.height, colours, bits, written.getvalue(), Name.DCTDecode)
    packed = zlib.compress(picture.tobytes())
    return _Drawn(picture.width, picture.height, colours, bits, packed, Name.FlateDecode)


def _without_notes(data: bytes) -> bytes:
    """The same photo without where, when and with which telephone it was made."""
    kept, at = [data[:2]], 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        mark, end = data[at + 1], at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if mark == 0xDA:  # from here on the picture itself
            break
        if mark == 0xFF:
            at += 1
            continue
        is_note = mark == 0xFE or (0xE1 <= mark <= 0xEF and mark != 0xEE)  # EE says how colours were kept
        if not is_note:
            kept.append(data[at:end])
        at = end
    return b"".join((*kept, data[at:]))
