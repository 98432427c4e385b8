"""Pages under the pen: text, rules and boxes in points from the top left, written through ReportLab.

ReportLab keeps the file; the words are placed glyph by glyph, so that kerning, joined scripts and
reading order come out as they were shaped, and copying the text gives the words back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFInfo, PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas

from healthdesk import __version__
from healthdesk.letters.embedded_font import EmbeddedFont
from healthdesk.letters.faces import unknown
from healthdesk.letters.lines import Line, Part
from healthdesk.letters.paper import ink, mm
from healthdesk.letters.shaping import Glyph, Shaped
from healthdesk.records.letter import SpanStyle

# Streams are kept as bytes: a third smaller, and faster to write and to open.
rl_config.useA85 = 0

PAGE_WIDTH, PAGE_HEIGHT = mm("page_width"), mm("page_height")
_INKS = {SpanStyle.MUTED: "muted", SpanStyle.MISSING: "missing"}
_LEAST_KERN = 0.0005
_NOTICED = 0.03
"""A mark moved aside by more than this looks to readers as if a space came after it."""


class _QuietCanvas(Canvas):  # type: ignore[misc]  # ReportLab comes without types
    """A canvas that does not start each page in a Helvetica nobody embedded."""

    def _make_preamble(self) -> None:
        self._preamble = ""


class _Told(PDFInfo):  # type: ignore[misc]  # as above
    """What the file says of itself: nothing that changes from one drawing to the next."""

    def __init__(self, title: str, author: str, dated: date) -> None:
        super().__init__()
        self.title, self.author, self.dated = title, author, dated

    def format(self, document: PDFDocument) -> Any:
        day = f"(D:{self.dated:%Y%m%d}000000Z)"
        told = {
            "Title": PDFString(self.title),
            "Author": PDFString(self.author),
            "Creator": PDFString(f"HealthDesk {__version__}"),
            "Producer": PDFString("ReportLab"),
            "CreationDate": day,
            "ModDate": day,
        }
        return PDFDictionary(told).format(document)


class Sheet:
    """One document being drawn. `y` is measured from the top of the page, to the foot of the letters."""

    def __init__(self, *, title: str, author: str, language: str, dated: date) -> None:
        self._out = BytesIO()
        self._canvas = _QuietCanvas(
            self._out,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            lang=language,
        )
        self._document: PDFDocument = self._canvas._doc  # noqa: SLF001 - ReportLab offers no other way in
        self._document.info = _Told(title, author, dated)
        self._document.Catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
        self._fonts: dict[str, EmbeddedFont] = {}
        self._code: list[str] = []
        self._pages = 0

    # --- what is drawn

    def text(self, line: Line, x: float, y: float, size: float, colour: str = "text") -> None:
        """One line, its left end at x. What is missing stands on a coloured ground."""
        at = x
        for part in line.parts:
            wide = part.shaped.width * size
            if part.style is SpanStyle.MISSING:
                self.ground(at, y - size, wide, size * 1.28, "missing_soft")
            at += wide
        self._code.append("BT")
        for parts in _together(line.parts):
            self._stretch(parts, x, y, size, _INKS.get(parts[0].style, colour))
            x += sum(part.shaped.width for part in parts) * size
        self._code.append("ET")
        self._boxes(line, x - line.width * size, y, size)

    def text_right(self, line: Line, right: float, y: float, size: float, colour: str = "text") -> None:
        """One line, its right end at `right`."""
        self.text(line, right - line.width * size, y, size, colour)

    def rule(self, x: float, y: float, width: float, *, dashed: bool = False, colour: str = "line") -> None:
        """A thin line from left to right."""
        dash = "[3 3] 0 d" if dashed else "[] 0 d"
        self._code.append(
            f"q {ink(colour)} RG 0.6 w {dash} {_n(x)} {self._up(y)} m {_n(x + width)} {self._up(y)} l S Q"
        )

    def box(self, x: float, y: float, width: float, height: float, colour: str = "muted") -> None:
        """An empty box; y is its top."""
        frame = f"{_n(x)} {self._up(y + height)} {_n(width)} {_n(height)} re"
        self._code.append(f"q {ink(colour)} RG 0.7 w {frame} S Q")

    def ground(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle; y is its top."""
        self._code.append(
            f"q {ink(colour)} rg {_n(x)} {self._up(y + height)} {_n(width)} {_n(height)} re f Q"
        )

    def squares(self, dark: Iterable[tuple[int, int]], x: float, y: float, size: float) -> None:
        """Dark modules of a code as one shape, so that no seams show between them."""
        each = (
            f"{_n(x + column * size)} {self._up(y + (row + 1) * size)} {_n(size)} {_n(size)} re"
            for column, row in dark
        )
        self._code.append(f"q 0 g {' '.join(each)} f Q")

    # --- pages and the end

    def end_page(self) -> None:
        """This page is full."""
        self._canvas._code[:] = self._code  # noqa: SLF001 - as in __init__
        self._canvas.showPage()
        self._code.clear()
        self._pages += 1
        # ReportLab gives every page an empty transition, which archival readers refuse.
        self._document.idToObject[f"Page{self._pages}"].Trans = None

    def finish(self) -> bytes:
        """The whole file."""
        fonts = self._document.idToObject["BasicFonts"]
        for font in self._fonts.values():
            fonts[font.name] = font.write(self._document)
        self._document.Catalog.PageMode = PDFName("UseNone")
        return bytes(self._document.GetPDFData(self._canvas))

    # --- letters

    def _stretch(self, parts: list[Part], x: float, y: float, size: float, colour: str) -> None:
        face = parts[0].shaped.face
        told = face is not None
        face = face or unknown()
        font = self._fonts.get(face.name)
        if font is None:
            font = self._fonts[face.name] = EmbeddedFont(face, len(self._fonts))
        drawn: list[_Drawn] = []
        for part in parts:
            for glyph in part.shaped.glyphs:
                if part.shaped.right_to_left and len(glyph.text) > 1:
                    drawn += [_Drawn(font.whisper(letter)) for letter in glyph.text[:0:-1]]
                    told &= font.take(glyph.id, glyph.text[0])
                else:
                    told &= font.take(glyph.id, glyph.text)
                    told &= not glyph.y and (part.shaped.right_to_left or abs(glyph.x) < _NOTICED)
                drawn.append(_Drawn(glyph.id, glyph))
        shown = _shown(drawn, size)
        placed = f"/{font.name} {_n(size)} Tf {ink(colour)} rg 1 0 0 1 {_n(x)} {self._up(y)} Tm"
        if told:
            self._code.append(f"{placed} {shown}")
            return
        # Only where the glyphs alone would be read amiss.
        words = "".join(part.shaped.text for part in parts)
        self._code.append(f"/Span <</ActualText {_hex(words)}>> BDC {placed} {shown} EMC")

    def _boxes(self, line: Line, x: float, y: float, size: float) -> None:
        for part in line.parts:
            if part.shaped.face is None:
                for place, glyph in enumerate(part.shaped.glyphs):
                    left = x + place * glyph.advance * size
                    self.box(left + 0.06 * size, y - 0.7 * size, 0.5 * size, 0.7 * size, "missing")
            x += part.shaped.width * size

    def _up(self, y: float) -> str:
        return _n(PAGE_HEIGHT - y)


def _together(parts: Iterable[Part]) -> list[list[Part]]:
    """Neighbours that one command can draw."""
    stretches: list[list[Part]] = []
    for part in parts:
        if stretches and _one_command(stretches[-1][-1].shaped, part.shaped, part, stretches[-1][-1]):
            stretches[-1].append(part)
        else:
            stretches.append([part])
    return stretches


def _one_command(left: Shaped, right: Shaped, one: Part, other: Part) -> bool:
    same = left.face is right.face and left.face is not None and one.style is other.style
    return same and not left.right_to_left and not right.right_to_left


@dataclass(frozen=True, slots=True)
class _Drawn:
    number: int
    glyph: Glyph | None = None
    """None for an invisible one."""


def _shown(drawn: list[_Drawn], size: float) -> str:
    """The commands that show glyphs: their numbers with the kerning between them, raised where they rise."""
    commands: list[str] = []
    array: list[str] = []
    run: list[str] = []

    def close_run() -> None:
        if run:
            array.append(f"<{''.join(run)}>")
            run.clear()

    def close_array() -> None:
        close_run()
        if array:
            commands.append(f"[{''.join(array)}] TJ")
            array.clear()

    risen = owed = 0.0
    for one in drawn:
        glyph = one.glyph
        if glyph is None:
            close_array()
            commands.append(f"1 Tz <{one.number:04X}> Tj 100 Tz")
            continue
        if glyph.y != risen:
            close_array()
            commands.append(f"{_n(glyph.y * size)} Ts")
            risen = glyph.y
        if abs(owed + glyph.x) > _LEAST_KERN:
            close_run()
            array.append(_n(-(owed + glyph.x) * 1000))
        run.append(f"{one.number:04X}")
        owed = glyph.kern - glyph.x
    close_array()
    return " ".join([*commands, "0 Ts"] if risen else commands)


def _hex(text: str) -> str:
    marked = chr(0xFEFF) + text
    return f"<{marked.encode('utf-16-be').hex()}>"


def _n(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") if value else "0"
