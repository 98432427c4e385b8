"""The headings of a document of several pages, beside it where the reader shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject

from healthdesk.letters.pdf_objects import Raw, length, number_of, text_string
from healthdesk.letters.structure import Found


@dataclass(slots=True)
class _Mark:
    heading: Found | None
    below: list[_Mark] = field(default_factory=list)
    raw: Raw = field(default_factory=Raw)
    number: int = 0

    def open(self) -> int:
        """How many marks are to be seen below it."""
        return len(self.below) + sum(one.open() for one in self.below)


class Bookmarks(PDFObject):  # type: ignore[misc]  # ReportLab comes without types
    """What ReportLab keeps as the outline of a document; none where there is nothing to find."""

    __RefOnly__ = 1
    ready = -1

    def __init__(self) -> None:
        self._told = ""

    def take(self, headings: Sequence[Found], document: PDFDocument, high: float) -> None:
        """These headings, each with a place to go to."""
        if not headings:
            return
        self.ready = 1
        root = _Mark(None)
        root.number = number_of(self, document)
        _fill(root, headings)
        _number(root, document)
        pages = [number_of(one, document) for one in document.Pages.pages]
        _tell(root, pages, high)
        self._told = f"<</Type/Outlines{_ends(root)}/Count {root.open()}>>"

    def prepare(self, document: PDFDocument, canvas: object) -> None:
        """ReportLab asks for it; all is ready."""

    def format(self, document: PDFDocument) -> bytes:  # noqa: ARG002 - as ReportLab asks
        return self._told.encode("ascii")


def _fill(root: _Mark, headings: Sequence[Found]) -> None:
    path = [root]
    for heading in headings:
        del path[heading.level + 1 :]
        mark = _Mark(heading)
        path[-1].below.append(mark)
        path.append(mark)


def _number(mark: _Mark, document: PDFDocument) -> None:
    for one in mark.below:
        one.number = number_of(one.raw, document)
        _number(one, document)


def _tell(mark: _Mark, pages: list[int], high: float) -> None:
    for place, one in enumerate(mark.below):
        heading = one.heading
        if heading is None:
            continue
        told = [f"<</Title{text_string(heading.title)}/Parent {mark.number} 0 R"]
        if place:
            told.append(f"/Prev {mark.below[place - 1].number} 0 R")
        if place < len(mark.below) - 1:
            told.append(f"/Next {mark.below[place + 1].number} 0 R")
        if one.below:
            told.append(f"{_ends(one)}/Count {one.open()}")
        told.append(f"/Dest[{pages[heading.page]} 0 R/XYZ null {length(high - heading.y)} null]>>")
        one.raw.told = "".join(told)
        _tell(one, pages, high)


def _ends(mark: _Mark) -> str:
    return f"/First {mark.below[0].number} 0 R/Last {mark.below[-1].number} 0 R"
