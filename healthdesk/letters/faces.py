"""The faces that letters are set in, and which of them can write what."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cache
from typing import Any

import uharfbuzz as hb

from healthdesk.letters.printable import printable
from healthdesk.resource_paths import resource

# The first family that has a character writes it.
_FAMILIES = (
    "NotoSans",
    "NotoSansArabic",
    "NotoSansHebrew",
    "NotoSansEthiopic",
    "NotoSansArmenian",
    "NotoSansGeorgian",
    "NotoSansDevanagari",
    "NotoSansBengali",
    "NotoSansGurmukhi",
    "NotoSansTamil",
    "NotoSansThai",
    "NotoSansSyriac",
    "NotoSerifTibetan",
    "NotoSansSinhala",
    "NotoSansGujarati",
    "NotoSansTelugu",
    "NotoSansMalayalam",
    "NotoSansKannada",
    "NotoSansKhmer",
    "NotoSansLao",
    "NotoSansMyanmar",
    "NotoSansTifinagh",
    # Large, for Korean, Chinese and Japanese: asked last, so that they are read only where these are written.
    "NanumGothicCoding",
    "DroidSansFallback",
)
REGULAR, BOLD, ITALIC = "Regular", "Bold", "Italic"


@dataclass(frozen=True, slots=True)
class Measures:
    """What a PDF has to know about a face; lengths in thousandths of the size."""

    ascent: int
    descent: int
    cap_height: int
    italic_angle: float
    box: tuple[int, int, int, int]
    heavy: bool


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font file, ready to shape and to be embedded."""

    name: str
    shaping: Any
    """`hb.Font` at its own units."""
    source: Any
    """`hb.Face`, to take subsets from."""
    units: int
    count: int
    """How many glyphs it has."""
    covered: frozenset[int]
    measures: Measures

    def width_of(self, glyph: int) -> int:
        """A glyph's own advance in the face's units."""
        advance: int = self.shaping.get_glyph_h_advance(glyph)
        return advance


@cache
def face(family: str, weight: str = REGULAR) -> Face:
    """A face by family and weight; the regular one where the family has no other."""
    path = resource("fonts", f"{family}-{weight}.ttf")
    if not path.exists() and weight != REGULAR:
        return face(family, REGULAR)
    opened = hb.Face(hb.Blob.from_file_path(str(path)))
    return Face(
        name=path.stem,
        shaping=hb.Font(opened),
        source=opened,
        units=opened.upem,
        count=opened.glyph_count,
        covered=frozenset(opened.unicodes),
        measures=_measures(opened, heavy=weight == BOLD),
    )


def _measures(opened: Any, *, heavy: bool) -> Measures:
    def table(tag: str) -> bytes:
        return bytes(opened.reference_table(tag).data)

    def per_mille(value: int) -> int:
        return round(value * 1000 / int(opened.upem))

    head, header, metrics, post = table("head"), table("hhea"), table("OS/2"), table("post")
    left, low, right, high = (per_mille(value) for value in struct.unpack_from(">4h", head, 36))
    ascent, descent = (per_mille(value) for value in struct.unpack_from(">2h", header, 4))
    capitals = struct.unpack_from(">h", metrics, 88)[0] if len(metrics) >= 90 else opened.upem * 7 // 10
    angle = struct.unpack_from(">i", post, 4)[0] / 65536
    return Measures(ascent, descent, per_mille(capitals), angle, (left, low, right, high), heavy)


def unknown() -> Face:
    """The face whose space lies under the box drawn for a character that none of ours can write."""
    return face(_FAMILIES[0])


def glyph_of(character: str, within: Face) -> int:
    """The plain form of a character."""
    return int(within.shaping.get_nominal_glyph(ord(character)) or 0)


_SIGNS_OF_CHINESE = (range(0x3000, 0x3040), range(0xFF00, 0xFF61))
"""Full stops, commas, brackets: of one hand with the signs around them, not with the letters of Korean."""


@cache
def _family_for(code: int) -> str | None:
    if any(code in some for some in _SIGNS_OF_CHINESE) and code in face(_FAMILIES[-1]).covered:
        return _FAMILIES[-1]
    return next((family for family in _FAMILIES if code in face(family).covered), None)


def face_for(character: str, weight: str) -> Face | None:
    """The face that can write this character; None when we ship none."""
    family = _family_for(ord(character))
    return None if family is None else face(family, weight)


def uncovered(text: str) -> tuple[str, ...]:
    """The characters of the text that no face of ours can write, each once."""
    odd = (one for one in printable(text) if one not in "\n\r\t" and _family_for(ord(one)) is None)
    return tuple(dict.fromkeys(odd))
