"""What a page says beside how it looks: headings, paragraphs, lists, tables, in the order they are read.

Whoever reads with ears or fingers meets the document through this tree (PDF/UA). Elements are made
while a page is laid out; what is never drawn, because another size was taken, stays out of the tree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDocument

from healthdesk.letters.pdf_objects import Raw, number_of, text_string


class Role(StrEnum):
    """What a part of a page is; the names that every reader knows, so that none has to be explained."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    TITLE = "H1"
    HEADING = "H2"
    SMALLER_HEADING = "H3"
    PARAGRAPH = "P"
    SPAN = "Span"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    ITEM_BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEADER = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    LINK = "Link"
    FORM = "Form"
    """A place in which something is filled in later: a signature."""


class Artefact(StrEnum):
    """What only the eye needs; it is passed over when a page is read out."""

    LAYOUT = "/Artifact BMC"
    HEAD = "/Artifact <</Type/Pagination/Subtype/Header>> BDC"
    FOOT = "/Artifact <</Type/Pagination/Subtype/Footer>> BDC"


BULLETS = "<</O/List/ListNumbering/Disc>>"
BOXES = "<</O/List/ListNumbering/Square>>"
NUMBERS = "<</O/List/ListNumbering/Decimal>>"
OF_ROW = "<</O/Table/Scope/Row>>"
OF_COLUMN = "<</O/Table/Scope/Column>>"
BOX_TO_TICK = "\u2610"
"""What a reader says of an empty box."""

_STANDS_EMPTY = frozenset({Role.HEADER, Role.CELL})
_LEVELS = {Role.TITLE: 0, Role.HEADING: 1, Role.SMALLER_HEADING: 2}


class Piece(NamedTuple):
    """A stretch of what is drawn on a page: the page, and the number of the stretch there."""

    page: int
    number: int


class Pointer(NamedTuple):
    """Something on a page that is not drawn: where a link can be followed, or a signature comes."""

    page: int
    object: int


@dataclass(slots=True, eq=False)
class Element:
    """A part of the document. It stands in its parent from the moment it is made."""

    role: Role
    within: Element | None = None
    title: str = ""
    """Of a heading: its words, for the bookmarks."""
    alternative: str = ""
    """Of a picture: what it shows."""
    read_as: str = ""
    """What is said in place of what is drawn."""
    language: str = ""
    """Where it is not the document's."""
    attributes: str = ""
    parts: list[Element | Piece | Pointer] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.within is not None:
            self.within.parts.append(self)

    @property
    def says_something(self) -> bool:
        """Whether any of it was drawn."""
        return any(not isinstance(one, Element) or one.says_something for one in self.parts)


Tag = Element | Artefact


class Found(NamedTuple):
    """A heading where it stands, for the bookmarks."""

    level: int
    title: str
    page: int
    y: float


class Structure:
    """The tree of one document."""

    def __init__(self) -> None:
        self._whole = Element(Role.DOCUMENT)
        self._pages: list[list[Element]] = [[]]
        self._keys: list[list[Element] | Element] = []
        """What a key in the tree of parents leads to: the stretches of a page, or what is not drawn."""
        self._known: set[int] = set()
        self.headings: list[Found] = []

    def place(self, element: Element, y: float) -> int:
        """Note that a stretch of the page belongs to the element; the number to mark it with."""
        self._take_up(element)
        page, on_page = len(self._pages) - 1, self._pages[-1]
        if element.title and not any(isinstance(one, Piece) for one in element.parts):
            self.headings.append(Found(_LEVELS[element.role], element.title, page, y))
        on_page.append(element)
        element.parts.append(Piece(page, len(on_page) - 1))
        return len(on_page) - 1

    def point(self, element: Element, number: int) -> int:
        """Note that this object of the file belongs to the element; its key in the tree of parents."""
        self._take_up(element)
        element.parts.append(Pointer(len(self._pages) - 1, number))
        self._keys.append(element)
        return len(self._keys) - 1

    def end_page(self) -> int:
        """The key of the page that is full."""
        self._keys.append(self._pages[-1])
        self._pages.append([])
        return len(self._keys) - 1

    def write(self, document: PDFDocument) -> Any:
        """The tree as objects of the document; what refers to its root."""
        root = Raw()
        own = number_of(root, document)
        elements = list(_walk(self._whole))
        kept = [Raw() for _one in elements]
        numbers = {id(one): number_of(raw, document) for one, raw in zip(elements, kept, strict=True)}
        pages = [number_of(one, document) for one in document.Pages.pages]
        for one, raw in zip(elements, kept, strict=True):
            above = own if one.within is None else numbers[id(one.within)]
            raw.told = _told(one, above, numbers, pages)
        parents = number_of(Raw(self._parents(numbers)), document)
        root.told = (
            f"<</Type/StructTreeRoot/K {numbers[id(self._whole)]} 0 R/ParentTree {parents} 0 R"
            f"/ParentTreeNextKey {len(self._keys)}>>"
        )
        return root

    def _take_up(self, element: Element) -> None:
        top = element
        while top.within is not None:
            top = top.within
        if top is not self._whole and id(top) not in self._known:
            self._known.add(id(top))
            top.within = self._whole
            self._whole.parts.append(top)

    def _parents(self, numbers: dict[int, int]) -> str:
        """For each page, and each link, which elements what stands there belongs to."""
        each = []
        for key, owner in enumerate(self._keys):
            if isinstance(owner, Element):
                each.append(f"{key} {numbers[id(owner)]} 0 R")
            else:
                each.append(f"{key} [{' '.join(f'{numbers[id(one)]} 0 R' for one in owner)}]")
        return f"<</Nums[{' '.join(each)}]>>"


def _kept(element: Element) -> list[Element | Piece | Pointer]:
    """Its parts, without those of which nothing was drawn. An empty cell keeps its place in the row."""
    return [
        one
        for one in element.parts
        if not isinstance(one, Element) or one.role in _STANDS_EMPTY or one.says_something
    ]


def _walk(element: Element) -> Iterator[Element]:
    yield element
    for one in _kept(element):
        if isinstance(one, Element):
            yield from _walk(one)


def _told(element: Element, above: int, numbers: dict[int, int], pages: list[int]) -> str:
    page = next((one.page for one in element.parts if isinstance(one, Piece)), None)
    words = [f"<</Type/StructElem/S/{element.role}/P {above} 0 R"]
    if page is not None:
        words.append(f"/Pg {pages[page]} 0 R")
    kids = " ".join(_kid(one, page, numbers, pages) for one in _kept(element))
    if kids:
        # Alone and without a list: so a checker of signatures knows a place to sign for what it is.
        words.append(f"/K {kids}" if element.role is Role.FORM else f"/K[{kids}]")
    if element.attributes:
        words.append(f"/A{element.attributes}")
    if element.alternative:
        words.append(f"/Alt{text_string(element.alternative)}")
    if element.language:
        words.append(f"/Lang({element.language})")
    if element.read_as:
        words.append(f"/ActualText{text_string(element.read_as)}")
    return f"{''.join(words)}>>"


def _kid(one: Element | Piece | Pointer, page: int | None, numbers: dict[int, int], pages: list[int]) -> str:
    match one:
        case Element():
            return f"{numbers[id(one)]} 0 R"
        case Piece() if one.page == page:
            return str(one.number)
        case Piece():
            return f"<</Type/MCR/Pg {pages[one.page]} 0 R/MCID {one.number}>>"
        case Pointer():
            return f"<</Type/OBJR/Pg {pages[one.page]} 0 R/Obj {one.object} 0 R>>"
