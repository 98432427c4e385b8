"""A face inside a PDF: only the glyphs that were drawn, and for each the letters it stands for."""

from __future__ import annotations

import sys
from array import array
from collections import Counter
from functools import cache
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName

from healthdesk.letters.faces import Face, glyph_of
from healthdesk.letters.pdf_objects import Stream

# A PDF viewer needs outlines and widths only; how letters join was settled when they were shaped.
_NOT_NEEDED = ("GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "cmap", "STAT", "gasp", "meta", "DSIG")
_SYMBOLIC, _ITALIC = 4, 64
HAIR = 0.002
"""Of the size, how wide an invisible glyph is: without a width some programs make a word by itself of it."""
_UNSEEN = -1
_NOTHING = "\u200b"
"""What a glyph says of which an earlier one of its group said all: an archive wants to hear something."""
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{ranges}endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class EmbeddedFont:
    """Collects what is drawn in one face; then writes itself into the document."""

    def __init__(self, face: Face, number: int) -> None:
        self.face = face
        self.name = f"F{number}"
        self._prefix = _letters(number)
        self.space = glyph_of(" ", face)
        self.blank = face.width_of(self.space) / face.units
        """Of the size, how wide a space is."""
        self._says: dict[int, str] = {self.space: " ", 0: ""}
        self._added: dict[tuple[int, str], int] = {}
        """Numbers beyond those of the face: a glyph that says something else than it did first."""

    def take(self, glyph: int, text: str) -> int:
        """The number that draws a glyph and says these letters."""
        if self._says.setdefault(glyph, text) == text:
            return glyph
        return self._added.setdefault((glyph, text), self.face.count + len(self._added))

    def whisper(self, letter: str) -> int:
        """The number of an invisible glyph, hardly as wide as a hair, that says one letter.

        Where one glyph stands for several letters, each of them needs a place of its own, or a reader that
        turns a line around turns them too. A mark that only keeps letters apart is drawn by the glyph of
        the space and must not be read as one.
        """
        return self._added.setdefault((_UNSEEN, letter), self.face.count + len(self._added))

    def write(self, document: PDFDocument) -> Any:
        """The font as an object of the document."""
        measures, name = self.face.measures, f"{self._prefix}+{self.face.name}"
        data = _subset(self.face, self._says)
        if any(glyph == _UNSEEN for glyph, _text in self._added):
            data = self._with_hair(data)
        file = Stream(data, f"/Length1 {len(data)}")
        flags = _SYMBOLIC | (_ITALIC if measures.italic_angle else 0)
        descriptor = document.Reference(
            PDFDictionary(
                {
                    "Type": PDFName("FontDescriptor"),
                    "FontName": PDFName(name),
                    "Flags": flags,
                    "FontBBox": PDFArray(list(measures.box)),
                    "ItalicAngle": measures.italic_angle,
                    "Ascent": measures.ascent,
                    "Descent": measures.descent,
                    "CapHeight": measures.cap_height,
                    "StemV": 140 if measures.heavy else 80,
                    "FontFile2": file,
                }
            )
        )
        inner = document.Reference(
            PDFDictionary(
                {
                    "Type": PDFName("Font"),
                    "Subtype": PDFName("CIDFontType2"),
                    "BaseFont": PDFName(name),
                    "CIDSystemInfo": PDFDictionary(
                        {"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0}
                    ),
                    "FontDescriptor": descriptor,
                    "CIDToGIDMap": self._glyph_map(),
                    "DW": 0,
                    "W": self._widths(),
                }
            )
        )
        return document.Reference(
            PDFDictionary(
                {
                    "Type": PDFName("Font"),
                    "Subtype": PDFName("Type0"),
                    "BaseFont": PDFName(name),
                    "Encoding": PDFName("Identity-H"),
                    "DescendantFonts": PDFArray([inner]),
                    "ToUnicode": Stream(self._unicode_map().encode("ascii")),
                }
            )
        )

    def _widths(self) -> str:
        units = self.face.units
        drawn = {one: self.face.width_of(one) for one in sorted(self._says)}
        for (glyph, _text), number in self._added.items():
            drawn[number] = self._unseen[1] if glyph == _UNSEEN else self.face.width_of(glyph)
        each = (f"{one} [{width * 1000 / units:.5g}]" for one, width in drawn.items())
        return f"[{' '.join(each)}]"

    def _glyph_map(self) -> Any:
        """Which glyph each number draws: itself, but for the invisible ones."""
        if not self._added:
            return PDFName("Identity")
        drawn = array("H", bytes(2 * (self.face.count + len(self._added))))
        for glyph in self._says:
            drawn[glyph] = glyph
        for (glyph, _text), number in self._added.items():
            drawn[number] = self._unseen[0] if glyph == _UNSEEN else glyph
        if sys.byteorder == "little":
            drawn.byteswap()
        return Stream(drawn.tobytes())

    @property
    def _unseen(self) -> tuple[int, int]:
        """The glyph behind what is invisible, and its width.

        It is one that was not drawn, of which the subset keeps nothing; the space where all of them were.
        """
        for glyph in range(1, max(self._says)):
            if glyph not in self._says:
                return glyph, max(1, round(HAIR * self.face.units))
        return self.space, self.face.width_of(self.space)

    def _with_hair(self, font: bytes) -> bytes:
        """The font with the width of the invisible glyph, which the subset left without."""
        glyph, width = self._unseen
        tables = range(12, 12 + 16 * int.from_bytes(font[4:6], "big"), 16)
        widths = next(entry for entry in tables if font[entry : entry + 4] == b"hmtx")
        place = int.from_bytes(font[widths + 8 : widths + 12], "big") + 4 * glyph
        return font[:place] + width.to_bytes(2, "big") + font[place + 2 :]

    def _unicode_map(self) -> str:
        said = [(glyph, text or _NOTHING) for glyph, text in sorted(self._says.items()) if glyph]
        said += [(number, text or _NOTHING) for (_glyph, text), number in self._added.items()]
        ranges = ""
        for start in range(0, len(said), 100):
            some = said[start : start + 100]
            lines = "".join(f"<{glyph:04X}> <{text.encode('utf-16-be').hex()}>\n" for glyph, text in some)
            ranges += f"{len(some)} beginbfchar\n{lines}endbfchar\n"
        return _CMAP.format(ranges=ranges)


_taken: Counter[str] = Counter()
_OFTEN = 24
"""Making a face ready for many subsets takes as long as that many without: the first letter does not wait."""


@cache
def _made_ready(face: Face) -> Any:
    return hb.subset_preprocess(face.source)


def _source(face: Face) -> Any:
    """Where a subset is taken from; the same bytes come of either."""
    _taken[face.name] += 1
    return _made_ready(face) if _taken[face.name] > _OFTEN else face.source


def _subset(face: Face, glyphs: dict[int, str]) -> bytes:
    wish = hb.SubsetInput()
    wish.sets(hb.SubsetInputSets.GLYPH_INDEX).update({*glyphs, glyph_of(" ", face)})
    dropped = wish.sets(hb.SubsetInputSets.DROP_TABLE_TAG)
    dropped.update(int.from_bytes(tag.encode().ljust(4), "big") for tag in _NOT_NEEDED)
    wish.flags = (
        hb.SubsetFlags.NO_HINTING
        | hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        | hb.SubsetFlags.NOTDEF_OUTLINE
    )
    return bytes(hb.SubsetPlan(_source(face), wish).execute().blob.data)


def _letters(number: int) -> str:
    """Six letters that tell the subsets of one document apart."""
    letters = ""
    for _ in range(6):
        number, rest = divmod(number, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
