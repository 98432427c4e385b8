"""Pages under the pen: text, rules and boxes in points from the top left, written through ReportLab.

ReportLab keeps the file; the words are placed glyph by glyph, so that kerning, joined scripts and
reading order come out as they were shaped, and copying the text gives the words back. Whatever is
drawn is part of the document's tree or an artefact; there is no third (`structure`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFObjectReference, PDFPage

from healthdesk.letters import archive
from healthdesk.letters.bookmarks import Bookmarks
from healthdesk.letters.code_squares import Squares
from healthdesk.letters.dots import Dots
from healthdesk.letters.embedded_font import EmbeddedFont
from healthdesk.letters.faces import Face, unknown
from healthdesk.letters.glyph_commands import shown
from healthdesk.letters.lines import Line, Part, Turned
from healthdesk.letters.mark_shapes import shape_of
from healthdesk.letters.paper import ink, mm
from healthdesk.letters.pdf_objects import Raw, Stream, length, number_of, text_string
from healthdesk.letters.spelled import spelled
from healthdesk.letters.stretches import Stretch, told_apart
from healthdesk.letters.structure import Artefact, Element, Role, Structure, Tag
from healthdesk.records.letter import Carried, SpanStyle
from healthdesk.rules.language_names import is_right_to_left

PAGE_WIDTH, PAGE_HEIGHT = mm("page_width"), mm("page_height")
_INKS = {SpanStyle.MUTED: "muted", SpanStyle.MISSING: "missing"}
_PRINTED_AND_LOCKED = 4 | 128
_READ_ONLY = 1
_HAIR = 1.0
_ONLY_ADDED_TO = 1 | 2
"""There are signatures, and what comes later is written behind them."""
_ABOVE = 2.0
"""A bookmark leads to somewhat above the heading; in sizes of its type."""


class _Page(PDFPage):  # type: ignore[misc]  # ReportLab comes without types
    """A page that knows its place in the tree."""

    __NoDefault__ = (*PDFPage.__NoDefault__, "StructParents", "Tabs")

    def __init__(self, key: int, code: bytes, annotations: list[Raw], pictures: Mapping[str, Stream]) -> None:
        super().__init__()
        self.MediaBox = PDFArray([0, 0, PAGE_WIDTH, PAGE_HEIGHT])
        self.Contents = Stream(code)
        used = {"XObject": PDFDictionary(dict(pictures))} if pictures else {}
        self.Resources = PDFDictionary({"Font": PDFObjectReference("BasicFonts"), **used})
        self.StructParents, self.Tabs = key, "/S"
        self.Annots = PDFArray(annotations) if annotations else None


class Sheet:
    """One document being drawn. `y` is measured from the top of the page, to the foot of the letters.

    `x` is measured from where reading begins: in a language from right to left all stands mirrored. A
    letter does not: the window of its envelope is where it is.
    """

    def __init__(self, *, title: str, author: str, language: str, dated: date, mirrors: bool = True) -> None:
        self._document: PDFDocument = archive.begin(archive.About(title, author, language, dated))
        self._language = language
        self._mirrored = mirrors and is_right_to_left(language)
        self._structure = Structure()
        self._fonts: dict[str, EmbeddedFont] = {}
        self._code: list[str] = []
        self._marks: list[str] = []
        """Shapes that stand on the letters that are being drawn."""
        self._tag: Tag | None = None
        self._annotations: list[Raw] = []
        self._pictures: dict[str, Stream] = {}
        self._on_page: dict[str, Stream] = {}
        self._fields: list[int] = []
        self._pages: list[bytes] = []
        self._carried: Carried | None = None

    # --- what is drawn

    def text(self, line: Line, x: float, y: float, size: float, tag: Tag, colour: str = "text") -> None:
        """One line, its left end at x. What is missing stands on a coloured ground."""
        if not line.parts:
            return
        x = self._left(x, line.width * size)
        at, top = x, y - size * _ABOVE
        for part in line.parts:
            wide = part.shaped.width * size
            if part.style is SpanStyle.MISSING:
                self._ground(at, y - size, wide, size * 1.28, "missing_soft")
            at += wide
        for one in told_apart(line):
            within = self._within(tag, one.turned, one.link)
            self._open(within, top)
            self._code.append("BT")
            for stretch in one.stretches:
                self._stretch(stretch, x, y, size, colour)
            self._code += ["ET", *self._marks]
            self._marks.clear()
            if isinstance(within, Element) and within.role is Role.LINK:
                left = x + one.stretches[0].left * size
                self._link(within, one.link, (left, y + size * 0.3, left + one.width * size, y - size))
        if not line.parted:
            self._open(tag, top)
            self._space(line.parts[-1], at, y, size)
        self._boxes(line, x, y, size)

    def _within(self, tag: Tag, turned: Turned | None, link: str) -> Tag:
        """What a stretch of a line belongs to.

        Words from right to left stand in a page as the eye meets them; they are told in their own order.
        """
        if isinstance(tag, Artefact):
            return tag
        if turned is not None:
            language = turned.language if turned.language != self._language else ""
            whole = Element(Role.SPAN, tag, read_as=turned.text, language=language)
            return Element(Role.SPAN, whole)
        return Element(Role.LINK, tag) if link else tag

    def text_right(
        self, line: Line, right: float, y: float, size: float, tag: Tag, colour: str = "text"
    ) -> None:
        """One line, its right end at `right`."""
        self.text(line, right - line.width * size, y, size, tag, colour)

    def rule(self, x: float, y: float, width: float, *, dashed: bool = False, colour: str = "line") -> None:
        """A thin line from left to right."""
        x = self._left(x, width)
        self._open(Artefact.LAYOUT)
        dash = "[3 3] 0 d" if dashed else "[] 0 d"
        stroke = f"{length(x)} {self._up(y)} m {length(x + width)} {self._up(y)} l S"
        self._code.append(f"q {ink(colour)} RG 0.6 w {dash} {stroke} Q")

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: str = "muted",
        tag: Tag = Artefact.LAYOUT,
    ) -> None:
        """An empty box; y is its top."""
        self._open(tag, y)
        self._frame(self._left(x, width), y, width, height, colour)

    def _frame(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        frame = f"{length(x)} {self._up(y + height)} {length(width)} {length(height)} re"
        self._code.append(f"q {ink(colour)} RG 0.7 w {frame} S Q")

    def _ground(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle; y is its top."""
        self._open(Artefact.LAYOUT)
        frame = f"{length(x)} {self._up(y + height)} {length(width)} {length(height)} re"
        self._code.append(f"q {ink(colour)} rg {frame} f Q")

    def _left(self, x: float, width: float) -> float:
        """Where on the page the left end is of something so wide that begins at x."""
        return PAGE_WIDTH - x - width if self._mirrored else x

    def squares(self, code: Squares, x: float, y: float, side: float, tag: Element) -> None:
        """A code of this size as one shape, so that no seams show between its squares."""
        x = self._left(x, side)
        box = f"{length(x)} {self._up(y + side)} {length(x + side)} {self._up(y)}"
        tag.attributes = f"<</O/Layout/Placement/Block/BBox[{box}]>>"
        self._open(tag, y)
        one = f"{side / code.side:.5f}"
        self._code.append(f"q {one} 0 0 -{one} {length(x)} {self._up(y)} cm 0 g {code.shape} f Q")

    def picture(self, dots: Dots, x: float, y: float, width: float, height: float, tag: Element) -> None:
        """A picture of this size; y is its top."""
        x = self._left(x, width)
        box = f"{length(x)} {self._up(y + height)} {length(x + width)} {self._up(y)}"
        tag.attributes = f"<</O/Layout/Placement/Block/BBox[{box}]>>"
        self._open(tag, y)
        if dots.name not in self._pictures:
            told = f"/Type/XObject/Subtype/Image/Width {dots.across}/Height {dots.up}/BitsPerComponent 8"
            told += f"/ColorSpace/{'DeviceGray' if dots.is_grey else 'DeviceRGB'}"
            told += "/Filter/DCTDecode" if dots.is_photo else ""
            self._pictures[dots.name] = Stream(dots.data, told, squeezed=not dots.is_photo)
        self._on_page[dots.name] = self._pictures[dots.name]
        placed = f"{length(width)} 0 0 {length(height)} {length(x)} {self._up(y + height)} cm"
        self._code.append(f"q {placed} /{dots.name} Do Q")

    # --- pages and the end

    def carry(self, carried: Carried) -> None:
        """What the pages tell travels inside the file too."""
        self._carried = carried

    def end_page(self) -> None:
        """This page is full."""
        if self._tag is not None:
            self._code.append("EMC")
            self._tag = None
        code = "\n".join(self._code).encode("ascii")
        self._document.addPage(_Page(self._structure.end_page(), code, self._annotations, self._on_page))
        self._pages.append(code)
        self._code, self._annotations, self._on_page = [], [], {}

    def finish(self) -> bytes:
        """The whole file."""
        document = self._document
        fonts = document.idToObject["BasicFonts"]
        for font in self._fonts.values():
            fonts[font.name] = font.write(document)
        document.Outlines = document.Catalog.Outlines = marks = Bookmarks()
        if len(self._pages) > 1:
            marks.take(self._structure.headings, document, PAGE_HEIGHT)
        if self._fields:
            fields = " ".join(f"{number} 0 R" for number in self._fields)
            used = f"/DR<</Font {document.idToObjectNumberAndVersion['BasicFonts'][0]} 0 R>>"
            document.Catalog.AcroForm = Raw(f"<</Fields[{fields}]/SigFlags {_ONLY_ADDED_TO}{used}>>")
        return archive.finish(document, self._structure.write(document), b"".join(self._pages), self._carried)

    def _open(self, tag: Tag, y: float = 0.0) -> None:
        """What is drawn from here on belongs to this part of the document, or is only for the eye."""
        if tag is self._tag:
            return
        if self._tag is not None:
            self._code.append("EMC")
        self._tag = tag
        if isinstance(tag, Artefact):
            self._code.append(tag.value)
        else:
            number = self._structure.place(tag, y)
            self._code.append(f"/{tag.role} <</MCID {number}>> BDC")

    def _link(self, tag: Element, address: str, place: tuple[float, float, float, float]) -> None:
        """A place on the page that leads somewhere, and tells where."""
        left, low, right, high = place
        raw = Raw()
        key = self._structure.point(tag, number_of(raw, self._document))
        raw.told = (
            f"<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/StructParent {key}"
            f"/Rect[{length(left)} {self._up(low)} {length(right)} {self._up(high)}]"
            f"/Contents{text_string(address)}/A<</S/URI/URI{text_string(address)}>>>>"
        )
        self._annotations.append(raw)

    def place_to_sign(
        self, name: str, said: str, x: float, y: float, width: float, height: float, tag: Element
    ) -> None:
        """A place that is empty until somebody signs the file; y is its top. `said` is what is read out."""
        self._field("/FT/Sig", name, said, (self._left(x, width), y + height, width, height), tag)

    def _field(
        self, told: str, name: str, said: str, place: tuple[float, float, float, float], tag: Element
    ) -> None:
        """In a place of this left, foot, width and height."""
        x, foot, width, height = place
        raw = Raw()
        key = self._structure.point(tag, number_of(raw, self._document))
        box = f"0 0 {length(width)} {length(height)}"
        empty = Stream(b"", f"/Type/XObject/Subtype/Form/BBox[{box}]/Resources<<>>")
        raw.told = (
            f"<</Type/Annot/Subtype/Widget{told}/F {_PRINTED_AND_LOCKED}/T{text_string(name)}"
            f"/TU{text_string(said)}/StructParent {key}/AP<</N {number_of(empty, self._document)} 0 R>>"
            f"/Rect[{length(x)} {self._up(foot)} {length(x + width)} {self._up(foot - height)}]>>"
        )
        self._annotations.append(raw)
        self._fields.append(number_of(raw, self._document))

    def place_for_name(self, name: str, said: str, x: float, y: float, width: float, tag: Element) -> None:
        """Words that somebody fills in later, for who has it read out: a hair above y, nothing to the eye."""
        told = f"/FT/Tx/Ff {_READ_ONLY}/DA(/{next(iter(self._fonts.values())).name} 8 Tf 0 g)"
        self._field(told, name, said, (self._left(x, width), y, width, _HAIR), tag)

    # --- letters

    def _stretch(self, one: Stretch, x: float, y: float, size: float, colour: str) -> None:
        """One command, on a line whose left end is at x."""
        face, style, language = one.face, one.lead.style, one.lead.language
        font, ink_of, x = self._font(face or unknown()), _INKS.get(style, colour), x + one.left * size
        whole = spelled(one, font)
        shapes = (
            shape_of(mark.face, mark.glyph, x + mark.at * size, PAGE_HEIGHT - y, size, ink_of)
            for mark in whole.marks
        )
        self._marks += filter(None, shapes)
        placed = f"/{font.name} {length(size)} Tf {ink(ink_of)} rg 1 0 0 1 {length(x)} {self._up(y)} Tm"
        said = f"/Lang ({language})" if language not in {"", self._language} else ""
        if not whole.is_told:
            # Only where the glyphs alone would be read amiss.
            said += f"/ActualText {text_string(''.join(part.shaped.text for part in one.parts))}"
        command = f"{placed} {shown(whole.drawn, size)}"
        self._code.append(f"/Span <<{said}>> BDC {command} EMC" if said else command)

    def _space(self, last: Part, x: float, y: float, size: float) -> None:
        """After a line, unseen: without it the last word and the first of the next would be read as one."""
        face = last.shaped.face
        font = self._font(face if face is not None and ord(" ") in face.covered else unknown())
        placed = f"/{font.name} {length(size)} Tf 1 0 0 1 {length(x)} {self._up(y)} Tm"
        self._code.append(f"BT {placed} <{font.space:04X}> Tj ET")

    def _font(self, face: Face) -> EmbeddedFont:
        font = self._fonts.get(face.name)
        if font is None:
            font = self._fonts[face.name] = EmbeddedFont(face, len(self._fonts))
        return font

    def _boxes(self, line: Line, x: float, y: float, size: float) -> None:
        for part in line.parts:
            if part.shaped.face is None:
                for place, glyph in enumerate(part.shaped.glyphs):
                    left = x + place * glyph.advance * size
                    self._open(Artefact.LAYOUT)
                    self._frame(left + 0.06 * size, y - 0.7 * size, 0.5 * size, 0.7 * size, "missing")
            x += part.shaped.width * size

    def _up(self, y: float) -> str:
        return length(PAGE_HEIGHT - y)
